package dev.engross.typeset.pdf;

import dev.engross.typeset.layout.Face;
import dev.engross.typeset.layout.LaidOutDocument;
import dev.engross.typeset.layout.Mark;
import dev.engross.typeset.layout.Structure;
import dev.engross.typeset.layout.Structure.Role;
import dev.engross.typeset.manuscript.Manuscript;
import dev.engross.typeset.style.Color;
import dev.engross.typeset.style.Style;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A two-page letter placed by hand: every kind of mark and tag that the writer knows. */
final class HandSetLetter {

  static final TypeCase FACES = TypeCase.sourceSerif();
  static final Face REGULAR = face(400, false);
  static final Face SEMIBOLD = face(600, false);
  static final Face ITALIC = face(400, true);
  static final Instant CREATED = Instant.parse("2026-01-02T03:04:05.678Z");
  static final DocumentDescription DESCRIPTION =
      new DocumentDescription("Notice & <title>", "en-US", "Plan administrator", "A test", "");

  private HandSetLetter() {}

  static Face face(int weight, boolean italic) {
    List<String> families = List.of("Source Serif 4");
    return FACES.faces(new Style.Font(families, 10, weight, italic, false, 0, false, true)).get(0);
  }

  /** Text set with kerning and ligatures, as layout does it. */
  static Mark.Glyphs text(
      String text, Face face, double size, double x, double y, @Nullable Structure owner) {
    List<Integer> glyphs = new ArrayList<>();
    List<Integer> clusters = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int glyph = face.glyph(text.charAt(i));
      int last = glyphs.size() - 1;
      int ligature = last < 0 ? 0 : face.ligature(glyphs.get(last), glyph);
      if (ligature != 0) {
        glyphs.set(last, ligature);
      } else {
        glyphs.add(glyph);
        clusters.add(i);
      }
    }
    double[] advances = new double[glyphs.size()];
    for (int i = 0; i < advances.length; i++) {
      int kern = i + 1 < advances.length ? face.kerning(glyphs.get(i), glyphs.get(i + 1)) : 0;
      advances[i] = (face.advance(glyphs.get(i)) + kern) * size / 1000;
    }
    return new Mark.Glyphs(
        x,
        y,
        face,
        size,
        Color.BLACK,
        glyphs.stream().mapToInt(g -> g).toArray(),
        advances,
        text,
        clusters.stream().mapToInt(c -> c).toArray(),
        0,
        owner,
        false);
  }

  static LaidOutDocument document() {
    Structure document = Structure.document();
    List<Mark> first = new ArrayList<>();
    List<Mark> second = new ArrayList<>();
    Structure heading = document.add(Role.HEADING_1);
    first.add(text("Notice of severance", SEMIBOLD, 15, 72, 80, heading));
    first.add(new Mark.Fill(72, 90, 400, 0.5, new Color(150, 150, 150), null));
    Structure paragraph = document.add(Role.PARAGRAPH);
    Structure emphasis = paragraph.add(Role.SPAN).with("lang", "la");
    Structure link = paragraph.add(Role.LINK);
    first.add(text("AVAIL of the office affidavit, § 1542, ", REGULAR, 10.5, 72, 110, paragraph));
    first.add(text("bona fide ", ITALIC, 10.5, 72, 125, emphasis));
    first.add(text("see the ", REGULAR, 10.5, 130, 125, paragraph));
    Mark.Glyphs basis = text("basis", REGULAR, 10.5, 180, 125, link);
    first.add(basis);
    first.add(new Mark.Link(180, 115, 30, 13, "#basis", link, 1));
    first.add(text(" and what follows, ", REGULAR, 10.5, 210, 125, paragraph));
    addList(document, first);
    addTable(document, first);
    second.add(text("which goes on overleaf.", REGULAR, 10.5, 72, 80, paragraph));
    Structure basisHeading = document.add(Role.HEADING_2);
    second.add(text("Basis", SEMIBOLD, 12, 72, 110, basisHeading));
    Structure site = document.add(Role.PARAGRAPH).add(Role.LINK);
    second.add(text("Department of Labor", REGULAR, 10.5, 72, 130, site));
    second.add(new Mark.Link(72, 120, 100, 13, "https://www.dol.gov/", site, 1));
    second.add(new Mark.Stroke(72, 140, 300, 140, 0.5, new Color(200, 0, 0), 2, 2, null));
    Structure note = document.add(Role.NOTE);
    second.add(text("1 A note.", REGULAR, 8, 72, 650, note));
    first.add(text("Page 1 of 2", REGULAR, 8.5, 280, 750, null));
    second.add(text("Page 2 of 2", REGULAR, 8.5, 280, 750, null));
    LaidOutDocument.Destination start = new LaidOutDocument.Destination(0, 70);
    LaidOutDocument.Destination basisPlace = new LaidOutDocument.Destination(1, 100);
    return new LaidOutDocument(
        List.of(
            new LaidOutDocument.Page(612, 792, "1", first),
            new LaidOutDocument.Page(612, 792, "2", second)),
        document,
        List.of(
            new LaidOutDocument.Bookmark(1, "Notice of severance", start),
            new LaidOutDocument.Bookmark(2, "Basis", basisPlace)),
        Map.of("basis", basisPlace));
  }

  private static void addList(Structure document, List<Mark> marks) {
    Structure list = document.add(Role.LIST).with("list-numbering", "Decimal");
    for (int i = 1; i <= 2; i++) {
      Structure item = list.add(Role.LIST_ITEM);
      marks.add(text(i + ".", REGULAR, 10.5, 72, 140 + 15 * i, item.add(Role.LABEL)));
      Structure body = item.add(Role.LIST_BODY);
      marks.add(text("Item number " + i, REGULAR, 10.5, 90, 140 + 15 * i, body));
    }
  }

  private static void addTable(Structure document, List<Mark> marks) {
    Structure table = document.add(Role.TABLE);
    Structure head = table.add(Role.TABLE_HEAD).add(Role.TABLE_ROW);
    Structure date = head.add(Role.TABLE_HEADER).with("scope", "Column");
    Structure amount = head.add(Role.TABLE_HEADER).with("scope", "Column");
    marks.add(text("Date", SEMIBOLD, 9.5, 72, 200, date));
    marks.add(text("Amount", SEMIBOLD, 9.5, 300, 200, amount));
    Structure row = table.add(Role.TABLE_BODY).add(Role.TABLE_ROW);
    marks.add(text("January 2, 2026", REGULAR, 9.5, 72, 215, row.add(Role.TABLE_DATA)));
    marks.add(text("$7,121.15", REGULAR, 9.5, 300, 215, row.add(Role.TABLE_DATA)));
    Structure total = table.add(Role.TABLE_FOOT).add(Role.TABLE_ROW);
    Structure sum = total.add(Role.TABLE_DATA).with("col-span", "2");
    marks.add(text("Total $7,121.15", SEMIBOLD, 9.5, 72, 230, sum));
  }

  static Manuscript manuscript(Manuscript.Profile profile) {
    Manuscript.Attachment attachment =
        new Manuscript.Attachment(
            "data.json",
            "application/json",
            "The figures shown",
            "{\"amount\":\"7121.15\"}".getBytes(StandardCharsets.UTF_8));
    return new Manuscript(
        "letter.html",
        "<html/>",
        Map.of(),
        CREATED,
        "letter 1",
        profile == Manuscript.Profile.PDF_A_3A ? attachment : null,
        profile);
  }

  static byte[] pdf(LaidOutDocument document, Manuscript.Profile profile) {
    return PdfWriter.write(document, DESCRIPTION, manuscript(profile))
        .fold(
            success -> success.value(),
            failure -> {
              throw new AssertionError(failure.problems());
            });
  }

  static byte[] pdf() {
    return pdf(document(), Manuscript.Profile.PDF_A_3A);
  }
}
