package dev.engross.mailing;

import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.Area;
import dev.engross.typeset.PrintedGlyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a letter can go into an envelope as it is printed: measured on the finished page, glyph
 * by glyph.
 */
final class Preflight {

  /** The smallest type that the post reads. Publication 28, with DMM 202 and 302. */
  static final double SMALLEST_TYPE_POINTS = 8;

  /** Positions are rounded to a hundredth of a point in the file; half of that is no fault. */
  private static final double ROUNDING_POINTS = 0.005;

  private static final String CLEARANCE = "USPS Domestic Mail Manual 601.6.3";

  private final MailPiece piece;
  private final Envelope envelope;
  private final List<Problem> problems = new ArrayList<>();

  private Preflight(MailPiece piece, Envelope envelope) {
    this.piece = piece;
    this.envelope = envelope;
  }

  /**
   * What keeps a piece out of an envelope.
   *
   * @param front the glyphs of the page that faces the window
   * @param barcode whether a barcode is to stand under the address
   * @param sheets how many sheets go in
   */
  static List<Problem> of(
      MailPiece piece, Envelope envelope, List<PrintedGlyph> front, boolean barcode, int sheets) {
    Preflight preflight = new Preflight(piece, envelope);
    preflight.thickness(sheets);
    if (piece.addressee().addressLines().isEmpty()) {
      preflight.add(
          problem(piece, "mail-no-address", "no address is recorded for this letter")
              .withHelp("record the address in the case, and issue the letter again"));
    } else if (envelope.window() != null) {
      preflight.window(front, barcode);
    }
    return preflight.problems;
  }

  private void thickness(int sheets) {
    if (sheets > envelope.sheetsAtMost()) {
      add(
          problem(
                  piece,
                  "mail-too-many-sheets",
                  sheets + " sheets are too many for this envelope: " + envelope.title())
              .withNote("it holds " + envelope.sheetsAtMost() + " sheets")
              .withHelp("mail it in a larger one, with --envelope 9x12-window or none"));
    }
  }

  private void window(List<PrintedGlyph> front, boolean barcode) {
    Optional<AddressBlock> found = AddressBlock.find(front, piece.addressee());
    if (found.isEmpty()) {
      add(
          problem(
                  piece,
                  "mail-address-not-on-page",
                  "the first page does not show the address that is on record")
              .withExcerpt(String.join(" / ", AddressBlock.lines(piece.addressee())))
              .withHelp("put the address on a sheet of its own, with --address-sheet"));
      return;
    }
    AddressBlock block = found.get();
    Area safe = envelope.safe().orElseThrow();
    String outside = outside(block.ink(), safe);
    if (!outside.isEmpty()) {
      add(outsideProblem(block, outside, safe));
    } else if (barcode && !roomForBarcode(block, safe)) {
      add(
          problem(
                  piece,
                  "mail-barcode-no-room",
                  "there is no room in the window for a barcode under the address")
              .withLaw(CLEARANCE)
              .withHelp("use a larger window, or mail without a barcode"));
    }
    if (block.smallestTypePoints() < SMALLEST_TYPE_POINTS - ROUNDING_POINTS) {
      add(
          problem(
                  piece,
                  "mail-type-too-small",
                  String.format(
                      Locale.ROOT,
                      "the address is set in %.1f point type; the post wants 8 or more",
                      block.smallestTypePoints()))
              .withHelp("set it larger in letter.css, or use --address-sheet"));
    }
    nothingElseShows(block);
  }

  private Problem outsideProblem(AddressBlock block, String outside, Area safe) {
    return problem(
            piece,
            "mail-address-outside-window",
            "the address does not stay in the window of the envelope")
        .withExcerpt(String.join(" / ", AddressBlock.lines(piece.addressee())))
        .withNote("it reaches too far " + outside)
        .withNote(
            String.format(
                Locale.ROOT,
                "it has %d lines and takes %.2f by %.2f points; there is room for %.2f by %.2f",
                AddressBlock.lines(piece.addressee()).size(),
                block.ink().widthPoints(),
                block.ink().heightPoints(),
                safe.widthPoints(),
                safe.heightPoints()))
        .withLaw(CLEARANCE)
        .withHelp("use --address-sheet, which sets it smaller, or a larger window");
  }

  /** How far a block leaves the safe area, on each side; empty when it does not. */
  private static String outside(Area ink, Area safe) {
    List<String> sides = new ArrayList<>();
    side(sides, "to the left", safe.leftPoints() - ink.leftPoints());
    side(sides, "to the top", safe.topPoints() - ink.topPoints());
    side(sides, "to the right", ink.rightPoints() - safe.rightPoints());
    side(sides, "to the bottom", ink.bottomPoints() - safe.bottomPoints());
    return String.join(", ", sides);
  }

  private static void side(List<String> sides, String name, double excess) {
    if (excess > ROUNDING_POINTS) {
      sides.add(String.format(Locale.ROOT, "%s by %.2f points", name, excess));
    }
  }

  private static boolean roomForBarcode(AddressBlock block, Area safe) {
    Area bars = IntelligentMail.areaUnder(block.ink());
    return outside(bars, safe).isEmpty()
        && block.rest().stream()
            .noneMatch(glyph -> glyph.ink().meets(IntelligentMail.clearZone(bars)));
  }

  /** A letter about a person's pay or health must not be read through the window. */
  private void nothingElseShows(AddressBlock block) {
    Area reach = envelope.reach().orElseThrow();
    String seen =
        block.rest().stream()
            .filter(glyph -> glyph.ink().meets(reach))
            .map(PrintedGlyph::text)
            .collect(Collectors.joining());
    if (!seen.isEmpty()) {
      add(
          problem(
                  piece,
                  "mail-window-shows-more",
                  "more than the address can be seen through the window as the sheet slides")
              .withExcerpt(seen.length() > 60 ? seen.substring(0, 60) + " …" : seen)
              .withHelp("use --address-sheet, or move the text in the template"));
    }
  }

  private void add(Problem problem) {
    problems.add(problem);
  }

  static Problem problem(MailPiece piece, String code, String message) {
    return Problem.error(code, Place.inFile("record " + piece.record()), message);
  }
}
