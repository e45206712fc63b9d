package dev.engross.typeset.pdf;

import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.layout.LaidOutDocument;
import dev.engross.typeset.layout.Mark;
import dev.engross.typeset.layout.Structure;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The links of a document, each tagged and described in words, as PDF/UA asks (ISO 14289-1, 7.18).
 */
final class LinkAnnotations {

  private final LaidOutDocument document;
  private final StructureTree structure;
  private final ObjectStream objects;
  private final List<Link> links = new ArrayList<>();

  /** A link whose object is still to be written. */
  private record Link(
      Mark.Link mark, String description, double pageHeight, int number, int parentKey) {}

  LinkAnnotations(LaidOutDocument document, StructureTree structure, ObjectStream objects) {
    this.document = document;
    this.structure = structure;
    this.objects = objects;
  }

  /**
   * Tags the links of a page.
   *
   * @return the object numbers of its annotations
   */
  List<Integer> tag(int pageIndex) {
    LaidOutDocument.Page page = document.pages().get(pageIndex);
    List<Mark.Link> ofPage = new ArrayList<>();
    for (Mark mark : page.marks()) {
      if (mark instanceof Mark.Link link) {
        ofPage.add(link);
      }
    }
    if (ofPage.isEmpty()) {
      return List.of();
    }
    IdentityHashMap<Structure, StringBuilder> texts = textsOfLinks(page);
    List<Integer> numbers = new ArrayList<>();
    for (Mark.Link link : ofPage) {
      int number = objects.number();
      int parentKey = structure.addAnnotation(link.owner(), number, pageIndex);
      String description = description(link, texts.get(link.owner()));
      links.add(new Link(link, description, page.heightPoints(), number, parentKey));
      numbers.add(number);
    }
    return numbers;
  }

  private static IdentityHashMap<Structure, StringBuilder> textsOfLinks(LaidOutDocument.Page page) {
    IdentityHashMap<Structure, StringBuilder> texts = new IdentityHashMap<>();
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

  private static String description(Mark.Link link, @Nullable StringBuilder text) {
    String alternate = link.owner().attributes().get("alt");
    if (alternate != null) {
      return alternate;
    }
    return text == null || text.toString().isBlank() ? link.target() : text.toString().strip();
  }

  /** Writes the annotations of all pages. */
  void write(Destinations destinations) {
    for (Link link : links) {
      Mark.Link mark = link.mark();
      double top = link.pageHeight() - mark.y();
      PdfBuffer out = objects.begin(link.number());
      out.ascii("<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4/Rect[");
      out.points(mark.x()).points(top - mark.height());
      out.points(mark.x() + mark.width()).points(top);
      out.ascii("]/StructParent ").number(link.parentKey());
      out.ascii("/Contents").text(link.description());
      LaidOutDocument.Destination inside = destination(mark);
      if (inside != null) {
        destinations.write(inside, out);
      } else {
        out.ascii("/A<</S/URI/URI").text(mark.target()).ascii(">>");
      }
      out.ascii(">>");
    }
  }

  private LaidOutDocument.@Nullable Destination destination(Mark.Link mark) {
    return mark.target().startsWith("#")
        ? document.destinations().get(mark.target().substring(1))
        : null;
  }

  /** The links that lead to an id which no element has. */
  List<Problem> problems(String sourceName) {
    return links.stream()
        .filter(link -> link.mark().target().startsWith("#") && destination(link.mark()) == null)
        .map(
            link ->
                Problem.error(
                        "link-target-missing",
                        Place.atLine(sourceName, link.mark().line()),
                        "a link leads to an id the page has not")
                    .withExcerpt(link.mark().target())
                    .withHelp("give some element that id, or take the link out"))
        .toList();
  }
}
