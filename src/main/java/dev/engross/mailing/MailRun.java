package dev.engross.mailing;

import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.Area;
import dev.engross.typeset.Press;
import dev.engross.typeset.PrintedGlyph;
import dev.engross.typeset.pdf.PrintRun;
import dev.engross.typeset.pdf.PrintedPage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Letters made ready for the post: one file to print, a mailing list and a worksheet for the proof
 * of mailing.
 *
 * <p>A letter that cannot go into the envelope is set aside with its problems; the others are not
 * kept waiting for it.
 */
public final class MailRun implements AutoCloseable {

  private static final double[] SHEET_TYPE_POINTS = {11, 10, 9, 8.5, 8};

  private final RunOrder order;
  private final RunSheets sheets;
  private final PrintRun print;
  private final List<ListedPiece> pieces = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int setAside;

  /** An empty run. */
  public MailRun(RunOrder order, Press press) {
    this.order = order;
    this.sheets = new RunSheets(press, order);
    this.print =
        new PrintRun(
            "Print run for mailing on " + order.on(),
            order.on().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
            order.toString());
  }

  /**
   * The page that faces the window: of the letter itself, or of a sheet with the address.
   *
   * @param problems what keeps the piece out of the envelope
   */
  private record Front(byte[] pdf, List<PrintedGlyph> glyphs, List<Problem> problems) {}

  /**
   * Adds a letter, or sets it aside.
   *
   * @throws IOException when the letter is no sound PDF
   */
  public void add(MailPiece piece) throws IOException {
    Front front = order.addressSheet() ? addressSheet(piece) : front(piece, piece.pdf());
    problems.addAll(front.problems());
    if (!front.problems().isEmpty()) {
      setAside++;
      return;
    }
    PostalForm postal = PostalForm.of(piece.addressee());
    postal.doubts().forEach(doubt -> problems.add(doubtful(piece, doubt)));
    print(piece, front, postal);
  }

  /** The largest type that fits; the smallest where none does. */
  private Front addressSheet(MailPiece piece) throws IOException {
    Front front = front(piece, sheets.address(piece, pieces.size() + 1, SHEET_TYPE_POINTS[0]));
    for (int i = 1; i < SHEET_TYPE_POINTS.length && !front.problems().isEmpty(); i++) {
      front = front(piece, sheets.address(piece, pieces.size() + 1, SHEET_TYPE_POINTS[i]));
    }
    return front;
  }

  private Front front(MailPiece piece, byte[] pdf) throws IOException {
    List<PrintedGlyph> glyphs = PrintedPage.glyphs(pdf, 1);
    boolean barcode = order.barcoding() != null;
    return new Front(
        pdf, glyphs, Preflight.of(piece, order.envelope(), glyphs, barcode, sheetsOf(piece)));
  }

  private int sheetsOf(MailPiece piece) {
    return piece.sheets() + (order.addressSheet() ? 1 : 0);
  }

  private static Problem doubtful(MailPiece piece, String doubt) {
    return Problem.warning("mail-address-doubtful", Place.inFile("record " + piece.record()), doubt)
        .withExcerpt(String.join(" / ", piece.addressee().addressLines()))
        .withHelp("look at the address; it is printed as it stands");
  }

  private void print(MailPiece piece, Front front, PostalForm postal) throws IOException {
    IntelligentMail barcode = barcode(postal);
    List<Area> bars =
        barcode == null
            ? List.of()
            : AddressBlock.find(front.glyphs(), piece.addressee())
                .map(block -> barcode.barsUnder(block.ink()))
                .orElseThrow();
    print.add(front.pdf(), bars);
    if (order.addressSheet()) {
      print.add(piece.pdf(), List.of());
    }
    pieces.add(ListedPiece.of(pieces.size() + 1, piece, postal, sheetsOf(piece), barcode));
  }

  private @Nullable IntelligentMail barcode(PostalForm postal) {
    Barcoding barcoding = order.barcoding();
    return barcoding == null ? null : barcoding.of(pieces.size(), postal.zipDigits());
  }

  /** How many letters are in the run. */
  public int letters() {
    return pieces.size();
  }

  /** How many letters were set aside. */
  public int setAside() {
    return setAside;
  }

  /** How many sheets are to be mailed. */
  public int mailedSheets() {
    return pieces.stream().mapToInt(ListedPiece::sheets).sum();
  }

  /** Why letters were set aside, and what is doubtful in the others. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** What is in the run, as comma-separated values. */
  public String mailingList() {
    return MailingLists.mailingList(pieces, order);
  }

  /** A worksheet for a firm's certificate of mailing, as comma-separated values. */
  public String firmWorksheet() {
    return MailingLists.firmWorksheet(pieces);
  }

  /** Writes the file to print, its cover sheet in front; once. */
  public void writeTo(OutputStream out) throws IOException {
    print.addInFront(sheets.cover(pieces, setAside));
    print.writeTo(out);
  }

  @Override
  public void close() throws IOException {
    print.close();
  }
}
