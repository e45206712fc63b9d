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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sets pages as archival, accessible PDF. Prepared once; safe to share between threads. */
public final class Press {

  private static final String BASE = "base.css";

  private final Cascade cascade;
  private final Layout layout;

  private final Map<String, byte[]> files;

  private Press(Map<String, byte[]> files, TypeCase faces) {
    this.files = Map.copyOf(files);
    this.cascade = new Cascade(baseStylesheet(files));
    this.layout = new Layout(faces);
  }

  /** The press with the faces and base stylesheet that Engross carries. */
  public static Press standard() {
    return of(carried());
  }

  private static Map<String, byte[]> carried() {
    Map<String, byte[]> files = new TreeMap<>(TypeCase.carried());
    files.put(BASE, Cascade.carried().getBytes(StandardCharsets.UTF_8));
    return files;
  }

  /**
   * A press with the files of another, such as those that a letter in an archive was set with.
   *
   * @param files as {@link #files} gives them
   * @throws IllegalArgumentException when one is missing or no TrueType font
   */
  public static Press of(Map<String, byte[]> files) {
    return new Press(files, TypeCase.of(files));
  }

  private static String baseStylesheet(Map<String, byte[]> files) {
    byte[] base = files.get(BASE);
    if (base == null) {
      throw new IllegalArgumentException(BASE + " is missing");
    }
    return new String(base, StandardCharsets.UTF_8);
  }

  /**
   * What, beside its code, decides how this press sets a page: the faces and the base stylesheet
   * that it carries, without those that a user has added.
   */
  public Map<String, byte[]> files() {
    return files;
  }

  /**
   * The standard press after it has set a page: what a first use prepares is prepared, so that it
   * can be done on another thread while a letter is still being written.
   */
  public static Press rehearsed() {
    Press press = standard();
    String page =
        "<html lang=\"en\"><head><title>-</title></head>"
            + "<body><p>A <b>page</b></p><ol><li>for</li></ol><table><tr><td>practice</td></tr>"
            + "</table></body></html>";
    press.set(
        new Manuscript(
            "rehearsal", page, Map.of(), Instant.EPOCH, "", null, Manuscript.Profile.PDF_A_3A));
    return press;
  }

  /**
   * The press with further faces. A stylesheet names them by their family; a character that the
   * faces it names do not have is taken from whichever has it.
   *
   * @param fontFiles TrueType files by their names
   * @return the press, or a problem for each file that cannot be read or may not be embedded
   */
  public static Outcome<Press> withFaces(Map<String, byte[]> fontFiles) {
    return TypeCase.withAdded(fontFiles).map(faces -> new Press(carried(), faces));
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
