package dev.engross.typeset.pdf;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.layout.LaidOutDocument;
import dev.engross.typeset.manuscript.Manuscript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes laid-out pages as a tagged archival file: PDF/A-3a with one attachment or none, or
 * PDF/A-2a; PDF/UA-1 always.
 */
public final class PdfWriter {

  /** What files name as the program that made them. */
  static final String PRODUCER = "Engross";

  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final Deflated COLOR_PROFILE = Deflated.best(ColorProfile.standardRgb());
  private static final int IDENTIFIER_LENGTH = 16;
  private static final int EXPECTED_LENGTH = 64 * 1024;

  private final LaidOutDocument document;
  private final DocumentDescription description;
  private final Manuscript manuscript;
  private final Instant created;
  private final COSDictionary catalog = new COSDictionary();
  private final List<COSDictionary> pages = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private PdfWriter(
      LaidOutDocument document, DocumentDescription description, Manuscript manuscript) {
    this.document = document;
    this.description = description;
    this.manuscript = manuscript;
    this.created = manuscript.created().truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * Writes a file.
   *
   * @return its bytes, or what keeps pictures and links from being written
   * @throws IllegalArgumentException when an attachment is to go into a PDF/A-2a file
   */
  public static Outcome<byte[]> write(
      LaidOutDocument document, DocumentDescription description, Manuscript manuscript) {
    if (manuscript.attachment() != null && manuscript.profile() == Manuscript.Profile.PDF_A_2A) {
      throw new IllegalArgumentException("a PDF/A-2a file carries no attachment");
    }
    PdfWriter writer = new PdfWriter(document, description, manuscript);
    try (PDDocument file = new PDDocument(new COSDocument())) {
      byte[] bytes = writer.build(file);
      return Outcome.of(bytes, writer.problems);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed; please report this", impossible);
    }
  }

  private byte[] build(PDDocument file) throws IOException {
    COSDictionary tree = new COSDictionary();
    for (LaidOutDocument.Page page : document.pages()) {
      pages.add(pageDictionary(page, tree));
    }
    ObjectStream objects = new ObjectStream();
    StructureTree structure = new StructureTree(document.structure(), pages.size(), objects);
    LinkAnnotations links = new LinkAnnotations(document, structure, objects);
    Outline outline = new Outline(document.bookmarks(), objects);
    writePages(file, tree, structure, links);
    writeCatalog(tree, structure, outline);
    COSDictionary trailer = new COSDictionary();
    trailer.setItem(COSName.ROOT, catalog);
    trailer.setItem(COSName.INFO, information());
    trailer.setItem(COSName.ID, identifier());
    file.getDocument().setTrailer(trailer);
    PdfBuffer bytes = new PdfBuffer(EXPECTED_LENGTH);
    new ArchiveFileWriter(
            bytes,
            pages,
            objects,
            pageNumbers -> {
              Destinations destinations = new Destinations(document.pages(), pageNumbers);
              structure.write(pageNumbers);
              links.write(destinations);
              outline.write(destinations);
            })
        .write(file);
    return bytes.toByteArray();
  }

  private void writeCatalog(COSDictionary tree, StructureTree structure, Outline outline) {
    catalog.setItem(COSName.TYPE, COSName.CATALOG);
    catalog.setItem(COSName.PAGES, tree);
    catalog.setItem(COSName.PAGE_LABELS, PageLabels.of(document.pages()));
    catalog.setItem(COSName.LANG, new COSString(description.language()));
    COSDictionary marked = Cos.inline();
    marked.setItem(Cos.name("Marked"), COSBoolean.TRUE);
    catalog.setItem(COSName.MARK_INFO, marked);
    COSDictionary preferences = Cos.inline();
    preferences.setItem(Cos.name("DisplayDocTitle"), COSBoolean.TRUE);
    catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
    catalog.setItem(COSName.STRUCT_TREE_ROOT, ArchiveFileWriter.reference(structure.rootNumber()));
    catalog.setItem(COSName.OUTPUT_INTENTS, Cos.array(outputIntent()));
    catalog.setItem(COSName.METADATA, metadata());
    catalog.setItem(COSName.OUTLINES, ArchiveFileWriter.reference(outline.rootNumber()));
    if (!document.bookmarks().isEmpty()) {
      catalog.setName(COSName.PAGE_MODE, "UseOutlines");
    }
    Manuscript.Attachment attachment = manuscript.attachment();
    if (attachment != null) {
      attach(attachment);
    }
  }

  private COSDictionary pageDictionary(LaidOutDocument.Page page, COSDictionary tree) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.PAGE);
    dictionary.setItem(COSName.PARENT, tree);
    dictionary.setItem(
        COSName.MEDIA_BOX, Cos.numbers(0, 0, page.widthPoints(), page.heightPoints()));
    dictionary.setItem(Cos.name("Tabs"), COSName.S);
    dictionary.setInt(COSName.STRUCT_PARENTS, pages.size());
    return dictionary;
  }

  private void writePages(
      PDDocument file, COSDictionary tree, StructureTree structure, LinkAnnotations links) {
    EmbeddedFonts fonts = EmbeddedFonts.of(document);
    Pictures pictures = Pictures.of(document, manuscript, file);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts.resources());
    if (!pictures.isEmpty()) {
      resources.setItem(COSName.XOBJECT, pictures.resources());
    }
    PdfBuffer content = new PdfBuffer(EXPECTED_LENGTH);
    COSArray kids = Cos.array();
    for (int i = 0; i < pages.size(); i++) {
      LaidOutDocument.Page page = document.pages().get(i);
      content.clear();
      new PageContent(content, fonts, pictures, structure, page, i).write();
      COSDictionary dictionary = pages.get(i);
      // Not inherited from the tree: PDF/A wants each page to have its own entry (6.2.2).
      dictionary.setItem(COSName.RESOURCES, resources);
      dictionary.setItem(COSName.CONTENTS, PreparedStream.of(content.deflated()));
      List<Integer> annotations = links.tag(i);
      if (!annotations.isEmpty()) {
        COSArray references = Cos.array();
        annotations.forEach(number -> references.add(ArchiveFileWriter.reference(number)));
        dictionary.setItem(COSName.ANNOTS, references);
      }
      kids.add(dictionary);
    }
    problems.addAll(pictures.problems());
    problems.addAll(links.problems(manuscript.sourceName()));
    tree.setItem(COSName.TYPE, COSName.PAGES);
    tree.setItem(COSName.KIDS, kids);
    tree.setInt(COSName.COUNT, pages.size());
  }

  private static COSDictionary outputIntent() {
    COSDictionary intent = Cos.inline();
    COSStream profile = PreparedStream.of(COLOR_PROFILE);
    profile.setInt(COSName.N, 3);
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setName(COSName.S, "GTS_PDFA1");
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
    intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    return intent;
  }

  private COSStream metadata() {
    byte[] packet = XmpPacket.of(description, manuscript.profile(), created);
    // Left uncompressed, so that it can be read without a PDF program.
    COSStream stream = PreparedStream.plain(packet);
    stream.setItem(COSName.TYPE, COSName.METADATA);
    stream.setName(COSName.SUBTYPE, "XML");
    return stream;
  }

  private void attach(Manuscript.Attachment attachment) {
    COSDictionary parameters = Cos.inline();
    parameters.setInt(COSName.SIZE, attachment.content().length);
    parameters.setString(Cos.name("ModDate"), PDF_DATE.format(created));
    COSStream content =
        PreparedStream.of(Deflated.fast(attachment.content(), attachment.content().length));
    content.setItem(COSName.TYPE, Cos.name("EmbeddedFile"));
    content.setName(COSName.SUBTYPE, attachment.mediaType());
    content.setItem(COSName.PARAMS, parameters);
    COSDictionary embedded = Cos.inline();
    embedded.setItem(COSName.F, content);
    embedded.setItem(COSName.UF, content);
    COSDictionary specification = new COSDictionary();
    specification.setItem(COSName.TYPE, COSName.FILESPEC);
    specification.setItem(COSName.F, new COSString(attachment.fileName()));
    specification.setItem(COSName.UF, new COSString(attachment.fileName()));
    specification.setItem(COSName.DESC, new COSString(attachment.description()));
    specification.setName(COSName.AF_RELATIONSHIP, "Source");
    specification.setItem(COSName.EF, embedded);
    COSDictionary files = Cos.inline();
    files.setItem(COSName.NAMES, Cos.array(new COSString(attachment.fileName()), specification));
    COSDictionary names = Cos.inline();
    names.setItem(COSName.EMBEDDED_FILES, files);
    catalog.setItem(COSName.NAMES, names);
    catalog.setItem(COSName.AF, Cos.array(specification));
  }

  private COSDictionary information() {
    COSDictionary information = new COSDictionary();
    setText(information, COSName.TITLE, description.title());
    setText(information, COSName.AUTHOR, description.author());
    setText(information, COSName.SUBJECT, description.subject());
    setText(information, COSName.KEYWORDS, description.keywords());
    setText(information, COSName.CREATOR, PRODUCER);
    setText(information, COSName.PRODUCER, PRODUCER);
    setText(information, COSName.CREATION_DATE, PDF_DATE.format(created));
    setText(information, COSName.MOD_DATE, PDF_DATE.format(created));
    return information;
  }

  private static void setText(COSDictionary dictionary, COSName key, String text) {
    if (!text.isEmpty()) {
      dictionary.setItem(key, new COSString(text));
    }
  }

  /** Both parts of the file identifier: a digest of what the file is made from. */
  private COSArray identifier() {
    Manuscript.Attachment attachment = manuscript.attachment();
    byte[] digest =
        Sha256.of(
            manuscript.identity().getBytes(StandardCharsets.UTF_8),
            manuscript.xhtml().getBytes(StandardCharsets.UTF_8),
            manuscript.profile().name().getBytes(StandardCharsets.UTF_8),
            created.toString().getBytes(StandardCharsets.UTF_8),
            attachment == null ? new byte[0] : attachment.content());
    COSString part = new COSString(Arrays.copyOf(digest, IDENTIFIER_LENGTH));
    return Cos.array(part, part);
  }
}
