package dev.engross.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.engross.typeset.Area;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntelligentMailTest {

  private static final double INCH = 72;

  /** The four samples of USPS-B-3200, which the encoder of the Postal Service tests itself with. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "'', ATTFATTDTTADTAATTDTDTATTDAFDDFADFDFTFFFFFTATFAAAATDFFTDAADFTFDTDT",
        "01234, DTTAFADDTTFTDTFTFDTDDADADAFADFATDDFTAAAFDTTADFAAATDFDTDFADDDTDFFT",
        "012345678, ADFTTAFDTTTTFATTADTAAATFTFTATDAAAFDDADATATDTDTTDFDTDATADADTDFFTFA",
        "01234567891, AADTFFDFTDADTAADAATFDTDDAAADDTDTTDAFADADDDTFFFDDTTTADFAAADFTDAADA"
      })
  void the_samples_of_the_specification_come_out_bar_by_bar(String routing, String bars) {
    assertThat(new IntelligentMail("01234567094987654321", routing).pattern()).isEqualTo(bars);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123456709498765432", "01234567094987654321 ", "05234567094987654321"})
  void a_tracking_code_has_20_digits_the_second_at_most_4(String tracking) {
    assertThatThrownBy(() -> new IntelligentMail(tracking, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234", "123456", "1234567890", "123456789012", "12345-6789"})
  void a_routing_code_has_0_5_9_or_11_digits(String routing) {
    assertThatThrownBy(() -> new IntelligentMail("01234567094987654321", routing))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void bars_stand_22_to_the_inch_under_the_address() {
    Area address = new Area(72, 189, 250, 210);
    List<Area> bars = new IntelligentMail("01234567094987654321", "01234567891").barsUnder(address);
    assertThat(bars).hasSize(65);
    assertThat(bars.get(22).leftPoints() - bars.get(0).leftPoints()).isCloseTo(INCH, within(1e-9));
    assertThat(bars).allMatch(bar -> Math.abs(bar.widthPoints() - 0.020 * INCH) < 1e-9);
    assertThat(bars).allMatch(bar -> bar.topPoints() >= 210 + 0.028 * INCH - 1e-9);
  }

  @Test
  void an_ascender_rises_a_descender_falls_and_a_tracker_does_neither() {
    // A A D T F …: the fourth sample begins so.
    List<Area> bars =
        new IntelligentMail("01234567094987654321", "01234567891")
            .barsUnder(new Area(72, 189, 250, 210));
    Area ascender = bars.get(0);
    Area descender = bars.get(2);
    Area tracker = bars.get(3);
    Area full = bars.get(4);
    assertThat(full.heightPoints()).isCloseTo(0.145 * INCH, within(1e-9));
    assertThat(tracker.heightPoints()).isCloseTo(0.048 * INCH, within(1e-9));
    assertThat(ascender.topPoints()).isEqualTo(full.topPoints());
    assertThat(ascender.bottomPoints()).isEqualTo(tracker.bottomPoints());
    assertThat(descender.bottomPoints()).isEqualTo(full.bottomPoints());
    assertThat(descender.topPoints()).isEqualTo(tracker.topPoints());
  }

  @Test
  void a_mailer_id_of_six_digits_leaves_nine_for_the_serial_number_and_one_of_nine_six() {
    assertThat(new Barcoding("300", "567094", 7).of(0, "91311"))
        .isEqualTo(new IntelligentMail("00300567094000000007", "91311"));
    assertThat(new Barcoding("300", "900000001", 7).of(2, ""))
        .isEqualTo(new IntelligentMail("00300900000001000009", ""));
  }

  @Test
  void serial_numbers_are_never_reused_by_running_over() {
    Barcoding last = new Barcoding("300", "900000001", 999_999);
    assertThat(last.serial(0)).isEqualTo(999_999);
    assertThatThrownBy(() -> last.serial(1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Barcoding("300", "900000001", 1_000_000))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "56709", "5670944", "967094", "800000001", "12345678a"})
  void a_mailer_id_that_the_post_cannot_have_assigned_is_refused(String mailerId) {
    assertThatThrownBy(() -> new Barcoding("300", mailerId, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
