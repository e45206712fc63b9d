package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Company;
import dev.engross.casefile.Compensation;
import dev.engross.casefile.Person;
import dev.engross.casefile.PostalAddress;
import dev.engross.diagnostic.ProblemPrinter;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseDatesTest {

  private static final LocalDate TODAY = LocalDate.of(2003, 7, 1);
  private static final LocalDate MAY = LocalDate.of(2003, 5, 7);
  private static final LocalDate JUNE = LocalDate.of(2003, 6, 2);

  private final Console console =
      new Console(
          new PrintWriter(Writer.nullWriter()),
          new PrintWriter(Writer.nullWriter()),
          Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
          ProblemPrinter.plain());

  @Test
  void without_any_date_the_case_is_looked_at_today() {
    assertThat(CaseDates.of(caseOf(null, null), null, null, console))
        .isEqualTo(new CaseDates(TODAY, TODAY));
  }

  @Test
  void the_dates_of_the_case_come_before_today() {
    assertThat(CaseDates.of(caseOf(MAY, JUNE), null, null, console))
        .isEqualTo(new CaseDates(MAY, JUNE));
  }

  @Test
  void another_day_on_the_command_line_also_dates_the_letters() {
    assertThat(CaseDates.of(caseOf(MAY, MAY), JUNE, null, console))
        .isEqualTo(new CaseDates(JUNE, JUNE));
  }

  @Test
  void an_issue_date_on_the_command_line_stands() {
    assertThat(CaseDates.of(caseOf(MAY, null), null, JUNE, console))
        .isEqualTo(new CaseDates(MAY, JUNE));
  }

  private static CaseFile caseOf(@Nullable LocalDate asOf, @Nullable LocalDate issuedOn) {
    return new CaseFile(
        "doe",
        "Jane Doe",
        asOf,
        issuedOn,
        new Company("Example", new PostalAddress(List.of("1 Main Street")), null, null, null),
        new Person("doe", "Jane Doe", "Ms. Doe", null, null),
        List.of(),
        List.of(),
        List.of(),
        Compensation.NONE,
        null,
        null,
        List.of(),
        null,
        List.of());
  }
}
