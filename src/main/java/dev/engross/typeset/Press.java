package dev.engross.typeset;

import dev.engross.diagnostic.Outcome;
import dev.engross.typeset.layout.LaidOutDocument;
import dev.engross.typeset.layout.Layout;
import dev.engross.typeset.manuscript.Manuscript;
import dev.engross.typeset.markup.MarkupDocument;
import dev.engross.typeset.markup.MarkupReader;
import dev.engross.typeset.pdf.DocumentDescription;
import dev.engross.typeset.pdf.PdfWriter;
import dev.engross.typeset.pdf.TypeCase;
import dev.engross.typeset.style.Cascade;
import java.util.Map;
import java.util.Set;

/** Sets pages as archival, accessible PDF. Prepared once; safe to share between threads. */
public final class Press {

  private final Cascade cascade;
  private final Layout layout;

  private Press(Cascade cascade, Layout layout) {
    this.cascade = cascade;
    this.layout = layout;
  }

  /** The press with the faces and base stylesheet that Engross carries. */
  public static Press standard() {
    return new Press(new Cascade(), new Layout(TypeCase.sourceSerif()));
  }

  /**
   * The press with further faces. A stylesheet names them by their family; a character that the
   * faces it names do not have is taken from whichever has it.
   *
   * @param fontFiles TrueType files by their names
   * @return the press, or a problem for each file that cannot be read or may not be embedded
   */
  public static Outcome<Press> withFaces(Map<String, byte[]> fontFiles) {
    return TypeCase.withAdded(fontFiles).map(faces -> new Press(new Cascade(), new Layout(faces)));
  }

  /** The stylesheets and pictures that a page names, for whoever hands them over with it. */
  public static Set<String> resourceNames(String xhtml) {
    return MarkupReader.resourceNames(xhtml);
  }

  /**
   * Sets one document.
   *
   * @return the file, or every problem of the markup, its stylesheets, its characters and its links
   * @throws IllegalArgumentException when the manuscript has an attachment and its profile has none
   */
  public Outcome<TypesetDocument> set(Manuscript manuscript) {
    return MarkupReader.read(manuscript.sourceName(), manuscript.xhtml(), manuscript.resources())
        .flatMap(cascade::style)
        .flatMap(
            styled ->
                layout.layOut(styled).flatMap(pages -> write(pages, styled.source(), manuscript)));
  }

  private static Outcome<TypesetDocument> write(
      LaidOutDocument pages, MarkupDocument source, Manuscript manuscript) {
    return PdfWriter.write(pages, description(source), manuscript)
        .map(pdf -> new TypesetDocument(pdf, pages.pages().size()));
  }

  private static DocumentDescription description(MarkupDocument source) {
    Map<String, String> meta = source.meta();
    return new DocumentDescription(
        source.title(),
        source.language(),
        meta.getOrDefault("author", ""),
        meta.getOrDefault("subject", meta.getOrDefault("description", "")),
        meta.getOrDefault("keywords", ""));
  }
}
