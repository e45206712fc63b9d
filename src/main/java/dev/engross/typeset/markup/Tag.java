package dev.engross.typeset.markup;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The elements a page may use, by their XHTML names. */
public enum Tag {
  BODY,
  ARTICLE,
  SECTION,
  HEADER,
  FOOTER,
  ASIDE,
  NAV,
  DIV,
  ADDRESS,
  BLOCKQUOTE,
  FIGURE,
  FIGCAPTION,
  H1,
  H2,
  H3,
  H4,
  H5,
  H6,
  P,
  PRE,
  HR,
  OL,
  UL,
  LI,
  DL,
  DT,
  DD,
  TABLE,
  CAPTION,
  COLGROUP,
  COL,
  THEAD,
  TBODY,
  TFOOT,
  TR,
  TH,
  TD,
  A,
  ABBR,
  B,
  BR,
  CITE,
  CODE,
  DEL,
  DFN,
  EM,
  I,
  IMG,
  INPUT,
  INS,
  LABEL,
  MARK,
  Q,
  S,
  SMALL,
  SPAN,
  STRONG,
  SUB,
  SUP,
  TIME,
  U,
  VAR,
  WBR;

  private static final Map<String, Tag> BY_NAME =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(Tag::elementName, tag -> tag));

  private final String elementName = name().toLowerCase(Locale.ROOT);

  /** The name as written in a page, such as {@code h1}. */
  public String elementName() {
    return elementName;
  }

  /** The element of that lower-case name, or null when it is not in the supported set. */
  public static @Nullable Tag named(String name) {
    return BY_NAME.get(name);
  }
}
