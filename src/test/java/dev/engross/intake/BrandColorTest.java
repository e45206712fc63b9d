package dev.engross.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.Problem;
import dev.engross.intake.LocatedValue.ObjectValue;
import dev.engross.intake.LocatedValue.TextValue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which colours text can be set on white. */
class BrandColorTest {

  private static Optional<Problem> problem(String color) {
    byte[] json = ("{\"color\": \"" + color + "\"}").getBytes(StandardCharsets.UTF_8);
    SourceFile file = new SourceFile(Path.of("case.json"), "case.json", json);
    ObjectValue tree = Objects.requireNonNull(InstrumentReader.rootOf(file).root());
    return BrandColor.problem((TextValue) Objects.requireNonNull(tree.member("color")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#000000", "#1f5c4a", "#1F5C4A", "#767676", "#ee0000", "#0000ff"})
  void a_colour_with_a_contrast_of_at_least_four_and_a_half_is_taken(String color) {
    assertThat(problem(color)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#777777", "#ff0000", "#ffffff", "#00aa00"})
  void a_paler_one_is_told_with_one_of_the_same_hue_that_will_do(String color) {
    Problem told = problem(color).orElseThrow();
    assertThat(told.code()).isEqualTo("color-too-light");
    String help = String.valueOf(told.help());
    String offered = help.substring(help.indexOf('"') + 1, help.lastIndexOf('"'));
    assertThat(problem(offered)).isEmpty();
  }

  @Test
  void the_contrast_is_told_and_never_rounded_up_to_the_limit() {
    assertThat(problem("#777777").orElseThrow().notes().get(0)).contains("is 4.47 to 1");
    assertThat(problem("#ffffff").orElseThrow().notes().get(0)).contains("is 1.00 to 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"navy", "#123", "123456", "#12345g", "#1234567", "rgb(0, 0, 0)"})
  void anything_else_is_not_a_colour(String color) {
    assertThat(problem(color)).map(Problem::code).contains("bad-color");
  }
}
