package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.DocumentKind;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Election notices at the edges of the outbreak period, March 1, 2020 through July 10, 2023: the
 * family of the fixtures, with every date moved back by whole years.
 */
class OutbreakPeriodLettersTest {

  private static final Path FAMILY = Path.of("fixtures/cobra/family-at-one-address");

  /** A time to elect that ends on February 29, 2020 is untouched, one that ends a day later not. */
  @ParameterizedTest(name = "given on {1}: {2}")
  @CsvSource({
    "6, 2019-12-31, 'February 29, 2020', no",
    "6, 2020-01-01, 'February 28, 2021', yes",
    "2, 2023-07-09, 'September 8, 2023', yes",
    "2, 2023-07-10, 'September 8, 2023', no"
  })
  void a_notice_says_so_where_the_time_to_elect_stood_still(
      int years, LocalDate given, String lastDay, String says) {
    Path earlier = FixtureCases.yearsBefore(FAMILY, years);
    String notice =
        FinishedDocuments.text(
            IssuedTexts.document(
                FixtureCases.read(earlier), DocumentKind.COBRA_ELECTION_NOTICE, given));
    String relief = "federal relief suspended this time";
    assertThat(notice).contains("It must be sent no later than " + lastDay);
    assertThat(notice.contains(relief)).isEqualTo(says.equals("yes"));
  }
}
