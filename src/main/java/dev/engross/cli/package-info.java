/**
 * The command line: a thin layer over the library that alone knows the terminal, the clock and exit
 * codes.
 */
@NullMarked
package dev.engross.cli;

import org.jspecify.annotations.NullMarked;
