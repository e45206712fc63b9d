package dev.engross.typeset.markup;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A start tag as read.
 *
 * @param closed whether it closes its element too: {@code <br/>}
 */
record StartTag(String name, Map<String, String> attributes, boolean closed, int line) {

  /** Reads the tag whose {@code <} stands here. */
  static StartTag read(Source source, Faults faults) {
    int line = source.line();
    source.skip(1);
    String name = source.name();
    source.skipSpace();
    if (source.here() == '>' && !source.atEnd()) {
      source.skip(1);
      return new StartTag(name, Map.of(), false, line);
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    while (!source.atEnd()) {
      if (source.here() == '>') {
        source.skip(1);
        return new StartTag(name, Collections.unmodifiableMap(attributes), false, line);
      }
      if (source.startsWith("/>")) {
        source.skip(2);
        return new StartTag(name, Collections.unmodifiableMap(attributes), true, line);
      }
      attribute(name, attributes, source, faults);
      source.skipSpace();
    }
    faults.add(
        Source.NOT_WELL_FORMED, line, "the tag of <" + name + "> does not end", "end it with >");
    return new StartTag(name, attributes, true, line);
  }

  private static void attribute(
      String element, Map<String, String> attributes, Source source, Faults faults) {
    int line = source.line();
    String name = source.name();
    if (name.isEmpty()) {
      String message = "\"" + source.here() + "\" has no meaning in the tag of <" + element + ">";
      faults.add(Source.NOT_WELL_FORMED, line, message, null);
      source.skip(1);
      return;
    }
    String value = value(name, source, faults);
    if (attributes.put(name, value) != null) {
      String message = "<" + element + "> has the attribute " + name + " twice";
      faults.add(Source.NOT_WELL_FORMED, line, message, "keep one of them");
    }
  }

  private static String value(String name, Source source, Faults faults) {
    int line = source.line();
    source.skipSpace();
    boolean stated = source.here() == '=';
    if (stated) {
      source.skip(1);
      source.skipSpace();
    }
    char quote = source.here();
    if (!stated || (quote != '"' && quote != '\'')) {
      faults.add(
          Source.NOT_WELL_FORMED,
          line,
          "the attribute " + name + " has no value in quotes",
          "write " + name + "=\"...\"");
      return stated ? source.name() : "";
    }
    source.skip(1);
    return source.quotedValue(name, quote);
  }
}
