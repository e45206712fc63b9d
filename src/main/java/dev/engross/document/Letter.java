package dev.engross.document;

import dev.engross.document.template.ShownFigure;
import dev.engross.finding.Question;
import java.util.List;
import java.util.Map;

/**
 * A letter, ready for the press.
 *
 * @param xhtml the page; every figure in it links to its line in the basis appendix
 * @param resources what the page refers to, by name: its stylesheet, and the logo if it has one
 * @param shown the figures it shows, in order; what a machine-readable copy may contain
 * @param draft whether it says on every page that it is a draft
 * @param missing what must be answered before it can be sent; empty unless it is a draft
 */
public record Letter(
    DocumentKind kind,
    Addressee addressee,
    String xhtml,
    Map<String, byte[]> resources,
    List<ShownFigure> shown,
    boolean draft,
    List<Question> missing) {
  public Letter {
    resources = Map.copyOf(resources);
    shown = List.copyOf(shown);
    missing = List.copyOf(missing);
  }
}
