package dev.engross.typeset.pdf;

import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.layout.LaidOutDocument;
import dev.engross.typeset.layout.Mark;
import dev.engross.typeset.layout.Structure;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * The links of a document, each tagged and described in words, as PDF/UA asks (ISO 14289-1, 7.18).
 */
final class LinkAnnotations {

  private static final int PRINTED = 4;

  private final Destinations destinations;
  private final Map<String, LaidOutDocument.Destination> targets;
  private final StructureTree structure;
  private final Place place;
  private final List<Problem> problems = new ArrayList<>();

  LinkAnnotations(
      Destinations destinations,
      Map<String, LaidOutDocument.Destination> targets,
      StructureTree structure,
      Place place) {
    this.destinations = destinations;
    this.targets = targets;
    this.structure = structure;
    this.place = place;
  }

  /** Adds the links of a page to its dictionary. */
  void write(LaidOutDocument.Page page, int pageIndex, COSDictionary dictionary) {
    List<Mark.Link> links = new ArrayList<>();
    for (Mark mark : page.marks()) {
      if (mark instanceof Mark.Link link) {
        links.add(link);
      }
    }
    if (links.isEmpty()) {
      return;
    }
    Map<Structure, StringBuilder> texts = textsOfLinks(page);
    COSArray annotations = Cos.array();
    for (Mark.Link link : links) {
      CharSequence text = texts.getOrDefault(link.owner(), new StringBuilder());
      COSDictionary annotation = annotation(link, page.heightPoints(), text.toString());
      structure.addAnnotation(link.owner(), annotation, pageIndex);
      annotations.add(annotation);
    }
    dictionary.setItem(COSName.ANNOTS, annotations);
  }

  private static Map<Structure, StringBuilder> textsOfLinks(LaidOutDocument.Page page) {
    Map<Structure, StringBuilder> texts = new IdentityHashMap<>();
    for (Mark mark : page.marks()) {
      if (mark instanceof Mark.Glyphs run) {
        Structure link = linkAround(run.owner());
        if (link != null) {
          texts.computeIfAbsent(link, key -> new StringBuilder()).append(run.text());
        }
      }
    }
    return texts;
  }

  private static @Nullable Structure linkAround(@Nullable Structure inside) {
    Structure at = inside;
    while (at != null && at.role() != Structure.Role.LINK) {
      at = at.parent();
    }
    return at;
  }

  private COSDictionary annotation(Mark.Link link, double pageHeight, String text) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, COSName.LINK);
    double top = pageHeight - link.y();
    annotation.setItem(
        COSName.RECT, Cos.numbers(link.x(), top - link.height(), link.x() + link.width(), top));
    annotation.setItem(
        COSName.BORDER, Cos.array(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO));
    annotation.setInt(COSName.F, PRINTED);
    String description = link.owner().attributes().getOrDefault("alt", text.strip());
    annotation.setItem(
        COSName.CONTENTS, new COSString(description.isEmpty() ? link.target() : description));
    if (link.target().startsWith("#")) {
      goInside(annotation, link.target().substring(1));
    } else {
      COSDictionary action = Cos.inline();
      action.setItem(COSName.S, COSName.URI);
      action.setItem(COSName.URI, new COSString(link.target()));
      annotation.setItem(COSName.A, action);
    }
    return annotation;
  }

  private void goInside(COSDictionary annotation, String id) {
    LaidOutDocument.Destination target = targets.get(id);
    if (target == null) {
      problems.add(
          Problem.error("link-target-missing", place, "a link leads to an id the page has not")
              .withExcerpt("#" + id)
              .withHelp("give some element that id, or take the link out"));
    } else {
      annotation.setItem(COSName.DEST, destinations.of(target));
    }
  }

  List<Problem> problems() {
    return problems;
  }
}
