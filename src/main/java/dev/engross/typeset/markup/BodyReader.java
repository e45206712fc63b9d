package dev.engross.typeset.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the body of a page into elements of the supported set. */
final class BodyReader {

  private static final Set<String> TAG_NAMES =
      Stream.of(Tag.values()).map(Tag::elementName).collect(Collectors.toUnmodifiableSet());

  private record Reference(String id, int line) {}

  private final Map<String, byte[]> resources;
  private final Faults faults;
  private final Map<String, Integer> lineOfId = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();

  BodyReader(Map<String, byte[]> resources, Faults faults) {
    this.resources = resources;
    this.faults = faults;
  }

  MarkupNode.Element read(Element body) {
    MarkupNode.Element read = element(body, Tag.BODY);
    for (Reference reference : references) {
      if (!lineOfId.containsKey(reference.id())) {
        faults.add(
            "markup-unknown-target",
            reference.line(),
            "no element has the id \"" + reference.id() + "\" that this link leads to",
            NearName.helpFor(reference.id(), lineOfId.keySet()));
      }
    }
    return read;
  }

  private MarkupNode.Element element(Element element, Tag tag) {
    int line = lineOf(element);
    Map<String, String> attributes = attributes(element, tag, line);
    List<MarkupNode> children = new ArrayList<>(element.childNodeSize());
    for (Node child : element.childNodes()) {
      MarkupNode node = node(child, tag);
      if (node != null) {
        children.add(node);
      }
    }
    return new MarkupNode.Element(tag, attributes, children, line);
  }

  private @Nullable MarkupNode node(Node node, Tag parent) {
    if (node instanceof TextNode text) {
      return text(text, parent);
    }
    if (node instanceof Element element) {
      Tag tag = knownTag(element, parent);
      return tag == null ? null : element(element, tag);
    }
    if (!(node instanceof Comment)) {
      faults.add(
          "markup-not-well-formed",
          lineOf(node),
          "a processing instruction or declaration stands in the page",
          "remove it");
    }
    return null;
  }

  private MarkupNode.@Nullable Text text(TextNode node, Tag parent) {
    String text = node.getWholeText();
    int line = lineOf(node);
    if (!NestingRules.holdsText(parent)) {
      if (!text.isBlank()) {
        faults.add(
            "markup-misplaced-text",
            line,
            "text stands directly in <" + parent.elementName() + ">",
            "put it into an item or a cell");
      }
      return null;
    }
    return new MarkupNode.Text(text, line);
  }

  private @Nullable Tag knownTag(Element element, Tag parent) {
    String name = element.tagName();
    int line = lineOf(element);
    Tag tag = Tag.named(name);
    if (tag == null) {
      unknownElement(name, line);
      return null;
    }
    String objection = NestingRules.objection(parent, tag);
    if (objection != null) {
      faults.add(
          "markup-misplaced-element",
          line,
          "<" + name + "> cannot stand in <" + parent.elementName() + ">",
          objection);
    }
    return tag;
  }

  private void unknownElement(String name, int line) {
    if (name.equals("script")) {
      faults.add("markup-script", line, "a script stands in the page", "nothing runs on paper");
      return;
    }
    faults.add(
        "markup-unknown-element",
        line,
        "there is no element <" + name + ">",
        NearName.helpFor(name, TAG_NAMES));
  }

  private Map<String, String> attributes(Element element, Tag tag, int line) {
    Map<String, String> attributes = Map.of();
    if (element.attributesSize() > 0) {
      Map<String, String> read = new LinkedHashMap<>();
      for (Attribute attribute : element.attributes()) {
        AttributeRules.check(tag, attribute.getKey(), attribute.getValue(), line, faults);
        read.put(attribute.getKey(), attribute.getValue());
      }
      attributes = Collections.unmodifiableMap(read);
      identity(attributes, line);
    }
    if (tag == Tag.IMG) {
      picture(attributes, line);
    }
    return attributes;
  }

  private void identity(Map<String, String> attributes, int line) {
    String id = attributes.get("id");
    Integer earlier = id == null ? null : lineOfId.putIfAbsent(id, line);
    if (earlier != null) {
      faults.add(
          "markup-duplicate-id",
          line,
          "the id \"" + id + "\" is already that of an element on line " + earlier,
          "give each element its own id");
    }
    String href = attributes.get("href");
    if (href != null && href.startsWith("#") && href.length() > 1) {
      references.add(new Reference(href.substring(1), line));
    }
  }

  private void picture(Map<String, String> attributes, int line) {
    if (!attributes.containsKey("alt")) {
      faults.add(
          "markup-missing-alt",
          line,
          "a picture does not say what it shows",
          "add alt=\"...\", or alt=\"\" when it only decorates (PDF/UA-1, 7.3)");
    }
    String source = attributes.get("src");
    if (source == null || !resources.containsKey(source)) {
      faults.add(
          "markup-missing-resource",
          line,
          source == null ? "a picture has no src" : "there is no picture \"" + source + "\"",
          source == null ? "add src=\"...\"" : NearName.helpFor(source, resources.keySet()));
    }
  }

  static int lineOf(Node node) {
    return node.sourceRange().start().lineNumber();
  }
}
