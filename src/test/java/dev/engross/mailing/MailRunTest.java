package dev.engross.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.Golden;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.PrintedGlyph;
import dev.engross.typeset.pdf.PrintedPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailRunTest {

  private static final LocalDate DAY = LocalDate.parse("2003-05-08");
  private static final Barcoding BARCODING = new Barcoding("300", "567094", 1);

  @ParameterizedTest
  @CsvSource({
    // lines, in the letter, on an address sheet
    "4, true, true",
    "5, false, true",
    "6, false, false"
  })
  void four_lines_fit_in_the_letter_five_on_an_address_sheet_and_six_nowhere(
      int lines, boolean inLetter, boolean onSheet) throws IOException {
    MailPiece letter = Letters.letter("AAAA-0000-0001", 1, address(lines));
    assertThat(run(order("10-window", false, null), letter).letters() == 1).isEqualTo(inLetter);
    assertThat(run(order("10-window", true, null), letter).letters() == 1).isEqualTo(onSheet);
    assertThat(run(order("9x12-window", true, null), letter).setAside()).isZero();
  }

  @Test
  void seven_lines_are_more_than_any_window_shows() throws IOException {
    List<String> seven = new ArrayList<>(address(6));
    seven.add(1, "and Mrs. Almgren");
    MailPiece letter = Letters.letter("AAAA-0000-0001", 1, seven);
    assertThat(run(order("9x12-window", true, null), letter).setAside()).isEqualTo(1);
    assertThat(run(order("none", false, null), letter).setAside()).isZero();
  }

  @Test
  void three_lines_leave_room_for_a_barcode_in_the_letter_and_four_do_not() throws IOException {
    RunOrder order = order("10-window", false, BARCODING);
    assertThat(run(order, Letters.letter("AAAA-0000-0001", 1, address(3))).problems()).isEmpty();
    assertThat(run(order, Letters.letter("AAAA-0000-0001", 1, address(4))).problems())
        .extracting(Problem::code)
        .containsExactly("mail-barcode-no-room");
  }

  @Test
  void every_letter_begins_on_the_front_of_a_sheet() throws IOException {
    MailRun run =
        run(
            order("10-window", false, null),
            Letters.letter("AAAA-0000-0001", 1, address(4)),
            Letters.letter("AAAA-0000-0002", 2, address(4)),
            Letters.letter("AAAA-0000-0003", 3, address(4)),
            Letters.letter("AAAA-0000-0004", 2, address(4)));
    assertThat(run.mailedSheets()).isEqualTo(1 + 1 + 2 + 1);
    List<String> pages = pages(run);
    assertThat(pages).hasSize(12);
    assertThat(pages.get(0)).contains("Printrunformailing").contains("Letters4");
    assertThat(pages.get(1)).isEmpty();
    assertThat(pages.get(2)).contains("page1ofAAAA-0000-0001");
    assertThat(pages.get(3)).isEmpty();
    assertThat(pages.get(4)).contains("page1ofAAAA-0000-0002");
    assertThat(pages.get(5)).contains("Page2ofAAAA-0000-0002");
    assertThat(pages.get(6)).contains("page1ofAAAA-0000-0003");
    assertThat(pages.get(8)).contains("Page3ofAAAA-0000-0003");
    assertThat(pages.get(9)).isEmpty();
    assertThat(pages.get(10)).contains("page1ofAAAA-0000-0004");
  }

  @Test
  void an_address_sheet_shows_the_address_and_stands_in_front_of_its_letter() throws IOException {
    MailRun run =
        run(
            order("10-window", true, null),
            Letters.letter("AAAA-0000-0001", 1, address(5)),
            Letters.letter("AAAA-0000-0002", 1, address(4)));
    assertThat(run.mailedSheets()).isEqualTo(4);
    List<String> pages = pages(run);
    assertThat(pages.get(2)).contains("Piece1,recordAAAA-0000-0001").doesNotContain("Dear");
    assertThat(pages.get(3)).isEmpty();
    assertThat(pages.get(4)).contains("page1ofAAAA-0000-0001");
    assertThat(pages.get(6)).contains("Piece2,recordAAAA-0000-0002");
  }

  @Test
  void a_letter_that_does_not_fit_is_set_aside_and_the_others_go_on() throws IOException {
    MailRun run =
        run(
            order("10-window", false, null),
            Letters.letter("AAAA-0000-0001", 1, address(6)),
            Letters.letter("AAAA-0000-0002", 1, address(4)));
    assertThat(run.letters()).isEqualTo(1);
    assertThat(run.setAside()).isEqualTo(1);
    assertThat(run.mailingList()).doesNotContain("AAAA-0000-0001").contains("1,AAAA-0000-0002");
    assertThat(run.problems()).hasSize(1);
    assertThat(run.problems().get(0).place().file()).isEqualTo("record AAAA-0000-0001");
    assertThat(pages(run).get(0)).contains("Setaside1");
  }

  @Test
  void a_run_of_nothing_is_its_cover_sheet() throws IOException {
    assertThat(pages(run(order("10-window", false, null)))).hasSize(2);
  }

  @Test
  void a_doubtful_address_is_mailed_as_it_stands_and_told() throws IOException {
    MailRun run =
        run(
            order("10-window", false, null),
            Letters.letter(
                "AAAA-0000-0001", 1, List.of("Jane Doe", "The Old Mill", "Reno, NV 89501")));
    assertThat(run.letters()).isEqualTo(1);
    assertThat(run.problems()).extracting(Problem::code).containsExactly("mail-address-doubtful");
  }

  @Test
  void a_thousand_letters_would_not_carry_a_thousand_faces() throws IOException {
    MailPiece letter = Letters.letter("AAAA-0000-0001", 1, address(4));
    int one = bytes(run(order("10-window", false, null), letter)).length;
    MailPiece[] twenty = new MailPiece[20];
    java.util.Arrays.fill(twenty, letter);
    int all = bytes(run(order("10-window", false, null), twenty)).length;
    assertThat(all - one).isLessThan(19 * 2000);
  }

  @Test
  void the_same_letters_give_the_same_bytes() throws IOException {
    RunOrder order = order("10-window", true, BARCODING);
    MailPiece letter = Letters.letter("AAAA-0000-0001", 3, address(3));
    assertThat(bytes(run(order, letter))).isEqualTo(bytes(run(order, letter)));
  }

  @Test
  void the_lists_are_these() throws IOException {
    RunOrder order =
        new RunOrder(
            Envelope.named("10-window").orElseThrow(),
            true,
            BARCODING,
            MailMethod.CERTIFICATE_OF_MAILING,
            DAY);
    MailRun run =
        run(
            order,
            Letters.letter("AAAA-0000-0001", 3, address(3)),
            Letters.letter(
                "AAAA-0000-0002",
                2,
                List.of("=HYPERLINK(\"x\")", "The Old Mill", "Reno, NV 89501")));
    assertGolden("mailing-list.csv", run.mailingList());
    assertGolden("firm-worksheet.csv", run.firmWorksheet());
  }

  /** Kept with line feeds only, whatever the tool that keeps it makes of the ends of lines. */
  private static void assertGolden(String name, String list) throws IOException {
    assertThat(list.lines()).hasSize(3);
    assertThat(list.replace("\r\n", "")).doesNotContain("\r", "\n");
    String text = list.replace("\r\n", "\n");
    Golden.assertHolds(Path.of("src/test/resources/mailing", name), text);
  }

  /** An address of so many lines, the name included. */
  private static List<String> address(int lines) {
    List<String> address = new ArrayList<>(List.of("Dr. Ake Almgren"));
    List<String> extra =
        List.of("c/o Capstone Turbine Corporation", "Human Resources", "Building 3, Floor 2");
    address.addAll(extra.subList(0, lines - 3));
    address.addAll(List.of("21211 Nordhoff Street", "Chatsworth, California 91311"));
    return address;
  }

  private static RunOrder order(String envelope, boolean sheet, @Nullable Barcoding barcoding) {
    return new RunOrder(Envelope.named(envelope).orElseThrow(), sheet, barcoding, null, DAY);
  }

  private static MailRun run(RunOrder order, MailPiece... pieces) throws IOException {
    MailRun run = new MailRun(order, Letters.PRESS);
    for (MailPiece piece : pieces) {
      run.add(piece);
    }
    return run;
  }

  private static byte[] bytes(MailRun run) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run.writeTo(out);
    run.close();
    return out.toByteArray();
  }

  private static List<String> pages(MailRun run) throws IOException {
    byte[] pdf = bytes(run);
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= PrintedPage.count(pdf); page++) {
      pages.add(
          PrintedPage.glyphs(pdf, page).stream()
              .map(PrintedGlyph::text)
              .collect(Collectors.joining()));
    }
    return pages;
  }
}
