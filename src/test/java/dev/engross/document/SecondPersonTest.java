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
        "Dr. Ake Almgren does not lose coverage | You do not lose coverage",
        "Acme ended Dr. Ake Almgren’s employment | Acme ended your employment",
        "Dr. Ake Almgren’s hours were reduced | Your hours were reduced",
        "the end of the employment of Dr. Ake Almgren was | the end of your employment was",
        "the right given to Dr. Ake Almgren was exercised | the right given to you was exercised",
        "It was asked of the executive alone. | It was asked of you alone.",
        "If it is asked of the executive and others | If it is asked of you and others",
        "Participation in the executive dental plan | Participation in the executive dental plan",
        "the words “the executive resigned” | the words “the executive resigned”",
        "On which day did Dr. Ake Almgren sign it? | On which day did you sign it?",
        "the executive officers of Dr. Ake Almgrenson | the executive officers of Dr. Ake Almgrenson"
      })
  void the_executive_is_addressed(String said, String told) {
    assertThat(YOU.of(said)).isEqualTo(told);
  }
}
