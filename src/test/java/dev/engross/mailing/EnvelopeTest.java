package dev.engross.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.engross.typeset.Area;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

  private static final double INCH = 72;

  @Test
  void the_address_in_a_number_10_envelope_has_five_eighths_of_an_inch_by_three_and_a_quarter() {
    Area safe = Envelope.named("10-window").orElseThrow().safe().orElseThrow();
    assertThat(safe.leftPoints() / INCH).isCloseTo(1.000, within(1e-9));
    assertThat(safe.rightPoints() / INCH).isCloseTo(4.250, within(1e-9));
    assertThat(safe.topPoints() / INCH).isCloseTo(2.625, within(1e-9));
    assertThat(safe.bottomPoints() / INCH).isCloseTo(3.250, within(1e-9));
  }

  @Test
  void what_can_slide_into_the_window_reaches_further_by_the_play_of_the_sheet() {
    Area reach = Envelope.named("10-window").orElseThrow().reach().orElseThrow();
    assertThat(reach.leftPoints() / INCH).isCloseTo(-0.125, within(1e-9));
    assertThat(reach.rightPoints() / INCH).isCloseTo(5.375, within(1e-9));
    assertThat(reach.topPoints() / INCH).isCloseTo(2.250, within(1e-9));
    assertThat(reach.bottomPoints() / INCH).isCloseTo(3.625, within(1e-9));
  }

  @Test
  void folded_in_equal_thirds_the_panel_slides_so_far_that_no_four_lines_fit() {
    Envelope thirds = number10Folded(11.0 / 3 * INCH);
    assertThat(thirds.safe().orElseThrow().heightPoints() / INCH).isCloseTo(0.417, within(0.001));
  }

  @Test
  void the_nine_by_twelve_window_holds_what_the_number_10_window_holds() {
    Area small = Envelope.named("10-window").orElseThrow().safe().orElseThrow();
    Area large = Envelope.named("9x12-window").orElseThrow().safe().orElseThrow();
    assertThat(large.contains(small)).isTrue();
  }

  @Test
  void
      in_a_nine_by_twelve_envelope_a_sheet_slides_an_inch_and_so_carries_nothing_but_the_address() {
    Envelope large = Envelope.named("9x12-window").orElseThrow();
    assertThat(large.addressSheet()).isTrue();
    assertThat(large.safe().orElseThrow().heightPoints() / INCH).isCloseTo(0.75, within(1e-9));
    assertThat(large.reach().orElseThrow().heightPoints() / INCH).isCloseTo(3, within(1e-9));
  }

  @Test
  void an_envelope_without_a_window_shows_nothing() {
    assertThat(Envelope.named("none").orElseThrow().safe()).isEmpty();
    assertThat(Envelope.named("none").orElseThrow().reach()).isEmpty();
  }

  @Test
  void a_letter_larger_than_its_envelope_is_refused() {
    assertThatThrownBy(() -> number10Folded(4.126 * INCH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Envelope number10Folded(double panel) {
    Envelope.Window window =
        new Envelope.Window(0.875 * INCH, 0.5 * INCH, 4.5 * INCH, 1.125 * INCH);
    return new Envelope(
        "test",
        "test",
        9.5 * INCH,
        4.125 * INCH,
        8.5 * INCH,
        panel,
        window,
        false,
        5,
        "",
        List.of());
  }
}
