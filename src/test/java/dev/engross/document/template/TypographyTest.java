package dev.engross.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "the Company's plan | the Company’s plan",
        "60 days' duration | 60 days’ duration",
        "\"Cause\" and (\"Salary\") | “Cause” and (“Salary”)",
        "\"'Cause' as defined\" | “‘Cause’ as defined”",
        "the Plan’s “Salary” | the Plan’s “Salary”",
        "Mx. O'Neil | Mx. O’Neil"
      })
  void straight_marks_are_printed_curved(String typed, String printed) {
    assertThat(Typography.printed(typed)).isEqualTo(printed);
  }
}
