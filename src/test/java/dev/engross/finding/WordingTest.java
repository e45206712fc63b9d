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
        "EUR 1000.00|EUR 1,000.00",
        "JPY 1000|JPY 1,000",
        "JPY 999|JPY 999",
        "KWD 1000.500|KWD 1,000.500"
      })
  void amounts_are_grouped_by_thousands(String amount, String words) {
    assertThat(Wording.amount(Money.parse(amount))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "USD 0.00|zero dollars and 00/100 ($0.00)",
        "USD 0.01|zero dollars and 01/100 ($0.01)",
        "USD 1.00|one dollar and 00/100 ($1.00)",
        "USD 1.99|one dollar and 99/100 ($1.99)",
        "USD 19.50|nineteen dollars and 50/100 ($19.50)",
        "USD 20.00|twenty dollars and 00/100 ($20.00)",
        "USD 21.00|twenty-one dollars and 00/100 ($21.00)",
        "USD 100.00|one hundred dollars and 00/100 ($100.00)",
        "USD 999.99|nine hundred ninety-nine dollars and 99/100 ($999.99)",
        "USD 1000.00|one thousand dollars and 00/100 ($1,000.00)",
        "USD 15429.17|fifteen thousand four hundred twenty-nine dollars and 17/100 ($15,429.17)",
        "USD 370300.00|three hundred seventy thousand three hundred dollars and 00/100 ($370,300.00)",
        "USD 1000000.00|one million dollars and 00/100 ($1,000,000.00)",
        "USD 1000001.00|one million one dollars and 00/100 ($1,000,001.00)",
        "USD 999999999.99|nine hundred ninety-nine million nine hundred ninety-nine thousand nine hundred ninety-nine dollars and 99/100 ($999,999,999.99)",
        "USD 1000000000000.00|one trillion dollars and 00/100 ($1,000,000,000,000.00)",
        "USD -40.00|minus forty dollars and 00/100 (−$40.00)",
        "EUR 1000.50|EUR one thousand and 50/100 (EUR 1,000.50)",
        "JPY 1000|JPY one thousand (JPY 1,000)",
        "KWD 1.005|KWD one and 005/1000 (KWD 1.005)"
      })
  void amounts_are_spelled_out_with_their_minor_units_as_a_fraction(String amount, String words) {
    assertThat(Wording.amountInWords(Money.parse(amount))).isEqualTo(words);
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
  void a_plain_name_loses_its_capital_within_a_sentence_and_a_defined_term_keeps_it() {
    assertThat(Wording.amid("Last day of employment")).isEqualTo("last day of employment");
    assertThat(Wording.amid("Effective Date")).isEqualTo("Effective Date");
    assertThat(Wording.amid("Closing")).isEqualTo("Closing");
    assertThat(Wording.amid("CEO appointment")).isEqualTo("CEO appointment");
    assertThat(Wording.amid("A b")).isEqualTo("A b");
  }

  @Test
  void lists_end_with_and_or_or() {
    assertThat(Wording.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(Wording.listOr(List.of("a", "b"))).isEqualTo("a or b");
  }
}
