package dev.engross.typeset.style;

/** A part of generated text: {@code "Page " counter(page) " of " counter(pages)} has four. */
public sealed interface ContentPart {

  /** Text as it stands. */
  record Literal(String text) implements ContentPart {}

  /** The value of a counter; {@code page} and {@code pages} are known to every page. */
  record Counter(String name, Style.ListType type) implements ContentPart {}

  /** All values of a nested counter, joined: {@code 1.1.2}. */
  record Counters(String name, String separator, Style.ListType type) implements ContentPart {}

  /** The content of the running element of that name in force on the page. */
  record Running(String name) implements ContentPart {}

  /** The page number on which the element with that id stands; used in cross references. */
  record TargetPage(String id) implements ContentPart {}
}
