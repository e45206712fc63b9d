package dev.engross.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.Problem;
import dev.engross.document.Addressee;
import dev.engross.typeset.Area;
import dev.engross.typeset.PrintedGlyph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreflightTest {

  private static final Envelope NUMBER_10 = Envelope.named("10-window").orElseThrow();
  private static final Envelope NO_WINDOW = Envelope.named("none").orElseThrow();

  /** The safe area of the #10 envelope: x 72 to 306, y 189 to 234 points. */
  private static final Area SAFE = new Area(72, 189, 306, 234);

  @Test
  void an_address_that_fills_the_safe_area_to_its_edges_fits() {
    assertThat(codes(block(SAFE, 9))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "71.99, 189, 306, 234, to the left by 0.01 points",
    "72, 188.99, 306, 234, to the top by 0.01 points",
    "72, 189, 306.01, 234, to the right by 0.01 points",
    "72, 189, 306, 234.01, to the bottom by 0.01 points"
  })
  void a_hundredth_of_a_point_beyond_an_edge_it_does_not(
      double left, double top, double right, double bottom, String told) {
    List<Problem> problems = problems(block(new Area(left, top, right, bottom), 9));
    assertThat(problems).extracting(Problem::code).containsExactly("mail-address-outside-window");
    assertThat(problems.get(0).notes()).anyMatch(note -> note.contains(told));
  }

  @Test
  void type_of_8_points_will_do_and_of_less_will_not() {
    assertThat(codes(block(SAFE, 8))).isEmpty();
    assertThat(codes(block(SAFE, 7.99))).containsExactly("mail-type-too-small");
  }

  @ParameterizedTest
  @CsvSource({
    "387, 200, false", // right of everything that can slide into the window
    "386.99, 200, true",
    "100, 261, false", // below
    "100, 260.99, true"
  })
  void nothing_but_the_address_may_come_into_the_window(double left, double top, boolean seen) {
    List<PrintedGlyph> page = block(SAFE, 9);
    page.add(new PrintedGlyph("$", new Area(left, top, left + 5, top + 5), 9));
    assertThat(codes(page).contains("mail-window-shows-more")).isEqualTo(seen);
  }

  @Test
  void text_that_ends_where_the_window_can_reach_is_not_seen() {
    List<PrintedGlyph> page = block(SAFE, 9);
    page.add(new PrintedGlyph("7", new Area(100, 150, 105, 162), 9));
    assertThat(codes(page)).isEmpty();
  }

  @Test
  void a_page_with_another_address_is_not_the_letter_of_that_record() {
    assertThat(codes(List.of(new PrintedGlyph("Somebody else", SAFE, 9))))
        .containsExactly("mail-address-not-on-page");
  }

  @Test
  void a_letter_without_an_address_cannot_be_mailed_in_any_envelope() {
    MailPiece nowhere = piece(new Addressee("doe", List.of("Jane Doe"), List.of()));
    assertThat(Preflight.of(nowhere, NO_WINDOW, List.of(), false, 1))
        .extracting(Problem::code)
        .containsExactly("mail-no-address");
  }

  @Test
  void six_sheets_go_into_a_number_10_envelope_and_seven_do_not() {
    assertThat(Preflight.of(doe(), NUMBER_10, block(SAFE, 9), false, 6)).isEmpty();
    assertThat(Preflight.of(doe(), NUMBER_10, block(SAFE, 9), false, 7))
        .extracting(Problem::code)
        .containsExactly("mail-too-many-sheets");
  }

  @Test
  void a_barcode_goes_under_the_address_where_it_stays_in_the_window_too() {
    // 0.028 inch free and 0.145 inch of bars: 12.456 points.
    assertThat(withBarcode(block(new Area(72, 189, 250, 234 - 12.456), 9))).isEmpty();
    assertThat(withBarcode(block(new Area(72, 189, 250, 234 - 12.44), 9)))
        .containsExactly("mail-barcode-no-room");
    // 64 pitches of 1/22 inch and a bar: 210.895 points.
    assertThat(withBarcode(block(new Area(95.1, 189, 250, 220), 9))).isEmpty();
    assertThat(withBarcode(block(new Area(95.12, 189, 250, 220), 9)))
        .containsExactly("mail-barcode-no-room");
  }

  @Test
  void all_that_is_wrong_is_told_at_once() {
    List<PrintedGlyph> page = block(new Area(60, 189, 306, 234), 7);
    page.add(new PrintedGlyph("$", new Area(100, 240, 105, 250), 9));
    assertThat(Preflight.of(doe(), NUMBER_10, page, false, 9))
        .extracting(Problem::code)
        .containsExactly(
            "mail-too-many-sheets",
            "mail-address-outside-window",
            "mail-type-too-small",
            "mail-window-shows-more");
  }

  private static List<String> codes(List<PrintedGlyph> page) {
    return problems(page).stream().map(Problem::code).toList();
  }

  private static List<String> withBarcode(List<PrintedGlyph> page) {
    return Preflight.of(doe(), NUMBER_10, page, true, 1).stream().map(Problem::code).toList();
  }

  private static List<Problem> problems(List<PrintedGlyph> page) {
    return Preflight.of(doe(), NUMBER_10, page, false, 1);
  }

  private static MailPiece doe() {
    return piece(
        new Addressee("doe", List.of("Jane Doe"), List.of("1 Main Street", "Springfield")));
  }

  private static MailPiece piece(Addressee to) {
    return new MailPiece("AAAA-BBBB-CCCC", "Letter", to, "case file", new byte[0], 1);
  }

  /** The address of Jane Doe in two halves that together take an area. */
  private static List<PrintedGlyph> block(Area area, double typePoints) {
    Area first = new Area(area.leftPoints(), area.topPoints(), area.rightPoints(), 200);
    Area second = new Area(area.leftPoints(), 200, area.rightPoints(), area.bottomPoints());
    List<PrintedGlyph> page = new ArrayList<>();
    page.add(new PrintedGlyph("JaneDoe1Main", first, typePoints));
    page.add(new PrintedGlyph("StreetSpringfield", second, typePoints));
    return page;
  }
}
