package dev.engross.bench;

/**
 * One program that sets a letter, in one kind of output.
 *
 * @param name the program
 * @param output the standards that its file claims
 * @param setter what sets a letter
 */
record Engine(String name, String output, Setter setter) {

  /** Makes a PDF of a page. */
  @FunctionalInterface
  interface Setter {

    /** The bytes of the PDF. */
    byte[] set(String xhtml) throws Exception;
  }
}
