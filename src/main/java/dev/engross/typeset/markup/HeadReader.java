package dev.engross.typeset.markup;

import dev.engross.typeset.markup.MarkupDocument.StyleSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
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

  void read(Element head) {
    for (Node node : head.childNodes()) {
      if (node instanceof Element element) {
        element(element);
      } else if (node instanceof TextNode text && !text.isBlank()) {
        faults.add("markup-misplaced-text", BodyReader.lineOf(text), "text stands in <head>", null);
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

  private void element(Element element) {
    int line = BodyReader.lineOf(element);
    String name = element.tagName();
    Set<String> allowed = ELEMENTS.get(name);
    if (allowed == null) {
      unknownElement(name, line);
      return;
    }
    attributes(element, name, allowed, line);
    switch (name) {
      case "title" -> title = element.wholeText().strip().replaceAll("\\s+", " ");
      case "meta" -> meta(element);
      case "style" -> style(element, line);
      default -> link(element, line);
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

  private void attributes(Element element, String name, Set<String> allowed, int line) {
    for (Attribute attribute : element.attributes()) {
      if (!allowed.contains(attribute.getKey())) {
        faults.add(
            "markup-unknown-attribute",
            line,
            "<" + name + "> has no attribute " + attribute.getKey(),
            NearName.helpFor(attribute.getKey(), allowed));
      }
    }
  }

  private void meta(Element element) {
    String name = element.attr("name").strip().toLowerCase(Locale.ROOT);
    if (!name.isEmpty()) {
      meta.put(name, element.attr("content").strip());
    }
  }

  private void style(Element element, int line) {
    if (!isForPrint(element, line) || element.childNodeSize() == 0) {
      return;
    }
    int firstLine = BodyReader.lineOf(element.childNode(0));
    styles.add(new StyleSource(sourceName, element.wholeText(), firstLine));
  }

  private void link(Element element, int line) {
    if (!element.attr("rel").strip().equalsIgnoreCase("stylesheet")) {
      faults.add(
          "markup-bad-value",
          line,
          "the attribute rel of <link> cannot be \"" + element.attr("rel") + "\"",
          "it takes stylesheet");
      return;
    }
    if (!isForPrint(element, line)) {
      return;
    }
    String name = element.attr("href");
    byte[] css = resources.get(name);
    if (css == null) {
      faults.add(
          "markup-missing-resource",
          line,
          "there is no stylesheet \"" + name + "\"",
          NearName.helpFor(name, resources.keySet()));
      return;
    }
    styles.add(new StyleSource(name, new String(css, StandardCharsets.UTF_8), 1));
  }

  private boolean isForPrint(Element element, int line) {
    String media = element.attr("media").strip().toLowerCase(Locale.ROOT);
    if (!PRINT_MEDIA.contains(media) && !OTHER_MEDIA.contains(media)) {
      faults.add(
          "markup-bad-value",
          line,
          "the attribute media cannot be \"" + media + "\"",
          "it takes print, all or screen; what is for the screen is left out");
    }
    return PRINT_MEDIA.contains(media);
  }
}
