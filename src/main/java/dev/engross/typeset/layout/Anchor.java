package dev.engross.typeset.layout;

/** Something that has no place of its own but belongs to the page of what follows it. */
sealed interface Anchor {

  /** An {@code id} of the page as written. */
  record Id(String id) implements Anchor {}

  /** An entry of the outline. */
  record Heading(int level, String title) implements Anchor {}

  /** The start of a running element's reign. */
  record Running(String name, Box box) implements Anchor {}

  /** A box placed absolutely on its page. */
  record Absolute(Box box) implements Anchor {}

  /** A footnote whose call stands here. */
  record Note(Box box) implements Anchor {}

  /** A new value of a counter, for the margin boxes of the page; {@code page} restarts pages. */
  record Counter(String name, int value) implements Anchor {}
}
