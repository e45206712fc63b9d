package dev.engross.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "USD 0.00|$0.00",
        "USD 0.07|$0.07",
        "USD 999.99|$999.99",
        "USD 1000.00|$1,000.00",
        "USD 185150.00|$185,150.00",
        "USD 1234567.89|$1,234,567.89",
        "USD -1000.50|−$1,000.50",
        "EUR 1000.00|EUR 1,000.00"
      })
  void amounts_are_grouped_by_thousands(String amount, String words) {
    assertThat(Wording.amount(Money.parse(amount))).isEqualTo(words);
  }

  @Test
  void a_date_is_written_out() {
    assertThat(Wording.date(LocalDate.parse("2003-05-07"))).isEqualTo("May 7, 2003");
  }

  @Test
  void numbers_through_twenty_are_words() {
    assertThat(Wording.countInWords(1, "month")).isEqualTo("one month");
    assertThat(Wording.countInWords(20, "day")).isEqualTo("twenty days");
    assertThat(Wording.countInWords(21, "day")).isEqualTo("21 days");
  }

  @Test
  void a_name_gets_its_article_once() {
    assertThat(Wording.the("Supplemental Release")).isEqualTo("the Supplemental Release");
    assertThat(Wording.the("The Letter")).isEqualTo("the Letter");
  }

  @Test
  void lists_end_with_and_or_or() {
    assertThat(Wording.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(Wording.listOr(List.of("a", "b"))).isEqualTo("a or b");
  }
}
