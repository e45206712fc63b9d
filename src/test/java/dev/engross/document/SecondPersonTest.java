package dev.engross.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondPersonTest {

  private static final SecondPerson YOU = new SecondPerson("Dr. Ake Almgren");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "because Dr. Ake Almgren gave up the benefits | because you gave up the benefits",
        "Dr. Ake Almgren retired on May 6, 2003. | You retired on May 6, 2003.",
        "It fell. Dr. Ake Almgren was first covered. | It fell. You were first covered.",
        "the Board designated Dr. Ake Almgren, and | the Board designated you, and",
        "the signing of it by Dr. Ake Almgren | the signing of it by you",
        "Dr. Ake Almgren’s employment | Your employment",
        "the executive did not consent | you did not consent",
        "The executive has died. | You have died.",
        "the executive officers of Dr. Ake Almgrenson | the executive officers of Dr. Ake Almgrenson"
      })
  void the_executive_is_addressed(String said, String told) {
    assertThat(YOU.of(said)).isEqualTo(told);
  }
}
