package dev.engross.document.template;

import dev.engross.finding.Finding;

/**
 * A figure or date that a letter shows.
 *
 * @param number its line in the basis appendix, counted from 1 in the order of the page
 * @param finding its value, or why there is none, and what that rests on; all of it stands in the
 *     appendix
 * @param printed the value in words, as the appendix prints it
 */
public record ShownFigure(int number, Finding<?> finding, String printed) {}
