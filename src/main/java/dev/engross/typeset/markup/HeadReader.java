package dev.engross.typeset.markup;

import dev.engross.diagnostic.NearName;
import dev.engross.typeset.markup.MarkupDocument.StyleSource;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the head of a page: its title, metadata and stylesheets. */
final class HeadReader {

  /** The elements of a head and their attributes. */
  static final Map<String, Set<String>> ELEMENTS =
      Map.of(
          "title", Set.of("lang", "xml:lang", "dir"),
          "meta", Set.of("name", "content", "charset", "http-equiv"),
          "style", Set.of("type", "media"),
          "link", Set.of("rel", "href", "type", "media"));

  private static final Set<String> PRINT_MEDIA = Set.of("", "all", "print");
  private static final Set<String> OTHER_MEDIA = Set.of("screen");

  private final String sourceName;
  private final Map<String, byte[]> resources;
  private final Faults faults;
  private final Map<String, String> meta = new LinkedHashMap<>();
  private final List<StyleSource> styles = new ArrayList<>();
  private @Nullable String title;

  HeadReader(String sourceName, Map<String, byte[]> resources, Faults faults) {
    this.sourceName = sourceName;
    this.resources = resources;
    this.faults = faults;
  }

  void read(RawNode.Element head) {
    for (RawNode node : head.children()) {
      if (node instanceof RawNode.Element element) {
        element(element);
      } else if (node instanceof RawNode.Text text && !text.text().isBlank()) {
        faults.add("markup-misplaced-text", text.line(), "text stands in <head>", null);
      }
    }
  }

  Map<String, String> meta() {
    return meta;
  }

  List<StyleSource> styles() {
    return styles;
  }

  /** The title; blank when there is none. */
  String title() {
    return title == null ? "" : title;
  }

  private void element(RawNode.Element element) {
    int line = element.line();
    String name = element.name();
    Set<String> allowed = ELEMENTS.get(name);
    if (allowed == null) {
      unknownElement(name, line);
      return;
    }
    attributes(element, name, allowed, line);
    holdsOnlyText(element);
    switch (name) {
      case "title" -> title = element.text().strip().replaceAll("\\s+", " ");
      case "meta" -> meta(element);
      case "style" -> style(element, line);
      default -> link(element, line);
    }
  }

  private void holdsOnlyText(RawNode.Element element) {
    for (RawNode child : element.children()) {
      if (child instanceof RawNode.Element inner) {
        String message = "<" + inner.name() + "> cannot stand in <" + element.name() + ">";
        faults.add("markup-misplaced-element", inner.line(), message, "it holds text only");
      }
    }
  }

  private void unknownElement(String name, int line) {
    if (name.equals("script")) {
      faults.add("markup-script", line, "a script stands in the page", "nothing runs on paper");
      return;
    }
    String near = NearName.helpFor(name, ELEMENTS.keySet());
    String help = near == null ? "<head> holds <title>, <meta>, <style> and <link>" : near;
    faults.add("markup-unknown-element", line, "<head> has no element <" + name + ">", help);
  }

  private void attributes(RawNode.Element element, String name, Set<String> allowed, int line) {
    for (String attribute : element.attributes().keySet()) {
      if (!allowed.contains(attribute)) {
        faults.add(
            "markup-unknown-attribute",
            line,
            "<" + name + "> has no attribute " + attribute,
            NearName.helpFor(attribute, allowed));
      }
    }
  }

  private void meta(RawNode.Element element) {
    String name = attribute(element, "name").strip().toLowerCase(Locale.ROOT);
    if (!name.isEmpty()) {
      meta.put(name, attribute(element, "content").strip());
    }
  }

  private void style(RawNode.Element element, int line) {
    if (!isForPrint(element, line) || element.children().isEmpty()) {
      return;
    }
    int firstLine = element.children().get(0).line();
    styles.add(new StyleSource(sourceName, element.text(), firstLine));
  }

  private void link(RawNode.Element element, int line) {
    if (!attribute(element, "rel").strip().equalsIgnoreCase("stylesheet")) {
      faults.add(
          "markup-bad-value",
          line,
          "the attribute rel of <link> cannot be \"" + attribute(element, "rel") + "\"",
          "it takes stylesheet");
      return;
    }
    if (!isForPrint(element, line)) {
      return;
    }
    String name = attribute(element, "href");
    byte[] css = resources.get(name);
    if (css == null) {
      faults.add(
          "markup-missing-resource",
          line,
          "there is no stylesheet \"" + name + "\"",
          NearName.helpFor(name, resources.keySet()));
      return;
    }
    try {
      ByteBuffer encoded = ByteBuffer.wrap(css);
      styles.add(
          new StyleSource(name, StandardCharsets.UTF_8.newDecoder().decode(encoded).toString(), 1));
    } catch (CharacterCodingException notUtf8) {
      faults.add(
          "not-utf-8",
          line,
          "the stylesheet \"" + name + "\" is not encoded in UTF-8",
          "save it again as UTF-8");
    }
  }

  private boolean isForPrint(RawNode.Element element, int line) {
    String media = attribute(element, "media").strip().toLowerCase(Locale.ROOT);
    if (!PRINT_MEDIA.contains(media) && !OTHER_MEDIA.contains(media)) {
      faults.add(
          "markup-bad-value",
          line,
          "the attribute media cannot be \"" + media + "\"",
          "it takes print, all or screen; what is for the screen is left out");
    }
    return PRINT_MEDIA.contains(media);
  }

  private static String attribute(RawNode.Element element, String name) {
    return element.attributes().getOrDefault(name, "");
  }
}
