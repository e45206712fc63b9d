package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Election notices at the edges of the outbreak period, March 1, 2020 through July 10, 2023: the
 * family of the fixtures, with every date moved back by whole years.
 */
class OutbreakPeriodLettersTest {

  private static final Path FAMILY = Path.of("fixtures/cobra/family-at-one-address/case.json");
  private static final Path PLAN = Path.of("fixtures/cobra/larkmoor-plan.json");

  @TempDir private Path folder;

  /** A time to elect that ends on February 29, 2020 is untouched, one that ends a day later not. */
  @ParameterizedTest(name = "given on {1}: {2}")
  @CsvSource({
    "6, 2019-12-31, 'February 29, 2020', no",
    "6, 2020-01-01, 'February 28, 2021', yes",
    "2, 2023-07-09, 'September 8, 2023', yes",
    "2, 2023-07-10, 'September 8, 2023', no"
  })
  void a_notice_says_so_where_the_time_to_elect_stood_still(
      int years, LocalDate given, String lastDay, String says) throws IOException {
    Path cases = Files.createDirectories(folder.resolve("case"));
    Files.copy(PLAN, folder.resolve("larkmoor-plan.json"));
    Files.writeString(cases.resolve("case.json"), yearsBefore(Files.readString(FAMILY), years));
    String notice =
        FinishedDocuments.text(
            IssuedTexts.document(
                FixtureCases.read(cases), DocumentKind.COBRA_ELECTION_NOTICE, given));
    String relief = "federal relief suspended this time";
    assertThat(notice).contains("It must be sent no later than " + lastDay);
    assertThat(notice.contains(relief)).isEqualTo(says.equals("yes"));
  }

  private static String yearsBefore(String caseFile, int years) {
    return Pattern.compile("\"(20\\d\\d)-")
        .matcher(caseFile)
        .replaceAll(found -> "\"" + (Integer.parseInt(found.group(1)) - years) + "-");
  }
}
