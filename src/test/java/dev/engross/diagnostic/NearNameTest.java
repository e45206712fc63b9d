package dev.engross.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNameTest {

  private static final List<String> KNOWN = List.of("margin-top", "margin-left", "color", "td");

  @Test
  void one_wrong_letter_is_forgiven_in_a_short_name_and_two_are_not() {
    assertThat(NearName.of("tdd", KNOWN)).contains("td");
    assertThat(NearName.of("tddd", KNOWN)).isEmpty();
  }

  @Test
  void a_third_of_the_letters_of_a_long_name_may_be_wrong() {
    assertThat(NearName.of("colour", KNOWN)).contains("color");
    assertThat(NearName.of("margni-top", KNOWN)).contains("margin-top");
    assertThat(NearName.of("padding-top", KNOWN)).isEmpty();
  }

  @Test
  void of_equally_near_names_the_first_in_the_alphabet_is_meant() {
    assertThat(NearName.of("b", List.of("d", "a", "c"))).contains("a");
  }

  @Test
  void letter_case_does_not_matter() {
    assertThat(NearName.helpFor("COLOR", KNOWN)).isEqualTo("did you mean \"color\"?");
  }
}
