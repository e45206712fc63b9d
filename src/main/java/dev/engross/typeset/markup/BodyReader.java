package dev.engross.typeset.markup;

import dev.engross.diagnostic.NearName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  MarkupNode.Element read(RawNode.Element body) {
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

  private MarkupNode.Element element(RawNode.Element element, Tag tag) {
    int line = element.line();
    Map<String, String> attributes = attributes(element, tag, line);
    List<MarkupNode> children = new ArrayList<>(element.children().size());
    for (RawNode child : element.children()) {
      MarkupNode node = node(child, tag);
      if (node != null) {
        children.add(node);
      }
    }
    return new MarkupNode.Element(tag, attributes, children, line);
  }

  private @Nullable MarkupNode node(RawNode node, Tag parent) {
    if (node instanceof RawNode.Element element) {
      Tag tag = knownTag(element, parent);
      return tag == null ? null : element(element, tag);
    }
    return text((RawNode.Text) node, parent);
  }

  private MarkupNode.@Nullable Text text(RawNode.Text node, Tag parent) {
    if (!NestingRules.holdsText(parent)) {
      if (!node.text().isBlank()) {
        faults.add(
            "markup-misplaced-text",
            node.line(),
            "text stands directly in <" + parent.elementName() + ">",
            "put it into an item or a cell");
      }
      return null;
    }
    return new MarkupNode.Text(node.text(), node.line());
  }

  private @Nullable Tag knownTag(RawNode.Element element, Tag parent) {
    String name = element.name();
    int line = element.line();
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

  private Map<String, String> attributes(RawNode.Element element, Tag tag, int line) {
    Map<String, String> attributes = element.attributes();
    if (!attributes.isEmpty()) {
      attributes.forEach((name, value) -> AttributeRules.check(tag, name, value, line, faults));
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
}
