package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.calendar.CountedDay;
import dev.engross.calendar.DayCount;
import dev.engross.calendar.DayCount.Unit;
import dev.engross.determination.Determination;
import dev.engross.determination.Docket;
import dev.engross.determination.DocumentDue;
import dev.engross.determination.result.Deadline;
import dev.engross.finding.Answer.Candidate;
import dev.engross.finding.Answer.Undetermined;
import dev.engross.finding.Finding;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every deadline of every fixture, against the list of the days by which it is counted. */
@DisplayName("The counts of all fixtures")
@TestInstance(Lifecycle.PER_CLASS)
class CountsOfFixturesTest {

  /** Words by which a step of a basis says that it counts. */
  private static final Pattern COUNTING =
      Pattern.compile(
          "(?i)(\\b[a-z0-9-]+ (business )?(days?|weeks?|months?) (after|before) [A-Z])"
              + "|( (plus|less) [a-z0-9 -]+ (days?|weeks?|months?) is )");

  /** The same in any finding, where a reading may ask of {@code months after the change}. */
  private static final Pattern COUNTING_TO_A_DAY =
      Pattern.compile(
          "\\b[A-Za-z0-9-]+ (business )?(days?|weeks?|months?) (after|before) [A-Z][a-z]+ \\d"
              + "|( (plus|less) [a-z0-9 -]+ (days?|weeks?|months?) is )");

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
      return files
          .filter(file -> file.endsWith("case.json") && !file.startsWith("fixtures/bad"))
          .map(Path::getParent)
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_last_day_counted_is_the_day_by_the_words_of_its_source(Path folder) {
    for (Deadline deadline : FixtureCases.determined(folder).deadlines()) {
      if (!deadline.counts().isEmpty()) {
        assertThat(lastOf(deadline.counts()))
            .as(folder + ": " + deadline.id())
            .isEqualTo(deadline.literal().answer().value());
      }
      deadline.counts().forEach(count -> isWhole(count, folder + ": " + deadline.id()));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whoever_says_that_days_are_counted_can_list_them(Path folder) {
    for (Deadline deadline : FixtureCases.determined(folder).deadlines()) {
      if (deadline.literal().answer().isKnown()) {
        LocalDate day = deadline.literal().answer().value();
        hasCount(deadline.literal().steps(), day, deadline.counts(), folder, deadline);
      }
      if (deadline.literal().answer() instanceof Undetermined<LocalDate> open) {
        for (Candidate<LocalDate> each : open.candidates()) {
          List<DayCount> counts = Step.countsTo(each.steps(), each.value());
          hasCount(each.steps(), each.value(), counts, folder, deadline);
        }
      }
    }
  }

  /** Of every finding: windows, limits and paydays as well as deadlines. */
  @ParameterizedTest
  @MethodSource("cases")
  void what_a_step_says_is_what_its_count_lists(Path folder) {
    for (Step step : steps(FixtureCases.determined(folder))) {
      String which = folder + ": " + step.text();
      for (DayCount count : step.counts()) {
        isWhole(count, which);
      }
      assertThat(step.counts().isEmpty() || step.counts().stream().anyMatch(says(step)))
          .as(which + step.counts())
          .isTrue();
      assertThat(step.counts().isEmpty() && COUNTING_TO_A_DAY.matcher(step.text()).find())
          .as(which)
          .isFalse();
    }
  }

  /** Whether a step names an end of a count, or how many are counted. */
  private static Predicate<DayCount> says(Step step) {
    return count ->
        step.text().contains(Wording.date(count.end()))
            || step.text().contains(Wording.date(count.start()))
            || step.text().contains(Wording.countInWords(count.number(), count.unit().word()));
  }

  private static List<Step> steps(Determination determination) {
    List<Step> steps = new ArrayList<>();
    for (Finding<?> finding : new FindingsTest.Findings().in(determination)) {
      steps.addAll(finding.steps());
      if (finding.answer() instanceof Undetermined<?> open) {
        open.candidates().forEach(each -> steps.addAll(each.steps()));
      }
    }
    return steps;
  }

  /** A day of section 409A, unless a death ends the wait. */
  @ParameterizedTest
  @MethodSource("cases")
  void the_days_of_section_409a_are_counted(Path folder) {
    for (Finding<?> finding : FixtureCases.determined(folder).tax()) {
      boolean isDay =
          finding.id().startsWith("tax.409a.")
              && !finding.id().endsWith(".vested")
              && finding.answer().isKnown()
              && finding.answer().value() instanceof LocalDate;
      boolean byDeath =
          finding.steps().stream().anyMatch(step -> step.text().contains("ends with death"));
      if (isDay && !byDeath) {
        LocalDate day = (LocalDate) finding.answer().value();
        assertThat(Step.countsTo(finding.steps(), day)).as(folder + finding.id()).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void an_installment_is_one_of_the_paydays_and_caught_up_on_another(Path folder) {
    Determination determination = FixtureCases.determined(folder);
    for (Docket.Entry entry : Docket.of(determination).entries()) {
      if (!entry.what().contains(", Installment ")) {
        continue;
      }
      assertThat(entry.counts()).as(folder + ": " + entry.id()).hasSize(1);
      assertThat(entry.counts().get(0).unit()).isEqualTo(Unit.PAYDAY);
      boolean caughtUp = entry.rule().startsWith("Fell due before");
      assertThat(entry.catchUp()).as(folder + ": " + entry.id()).hasSize(caughtUp ? 1 : 0);
      if (caughtUp) {
        LocalDate payday = lastOf(entry.catchUp());
        assertThat(entry.moved() == null ? payday : entry.moved().to()).isEqualTo(entry.act());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_document_is_due_on_the_day_to_which_is_counted(Path folder) {
    for (DocumentDue document : FixtureCases.determined(folder).documents()) {
      if (!document.counts().isEmpty()) {
        assertThat(lastOf(document.counts())).as(document.toString()).isEqualTo(document.by());
        document.counts().forEach(count -> isWhole(count, folder + ": " + document.kind()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void what_was_moved_passed_over_every_day_between(Path folder) {
    Determination determination = FixtureCases.determined(folder);
    for (Docket.Entry entry : Docket.of(determination).entries()) {
      if (entry.moved() == null) {
        continue;
      }
      assertThat(entry.moved().from())
          .isEqualTo(entry.catchUp().isEmpty() ? entry.literal() : lastOf(entry.catchUp()));
      assertThat(entry.moved().to()).isEqualTo(entry.act());
      List<LocalDate> passed =
          new ArrayList<>(entry.moved().passedOver().stream().map(CountedDay::date).toList());
      passed.add(entry.moved().to());
      int step = entry.moved().to().isAfter(entry.moved().from()) ? 1 : -1;
      for (int i = 0; i < passed.size(); i++) {
        assertThat(passed.get(i)).isEqualTo(entry.moved().from().plusDays((long) step * i));
      }
    }
  }

  private static void hasCount(
      List<Step> steps, LocalDate day, List<DayCount> counts, Path folder, Deadline deadline) {
    String ends = " is " + Wording.date(day);
    boolean counted =
        steps.stream()
            .map(Step::text)
            .anyMatch(text -> text.contains(ends) && COUNTING.matcher(text).find());
    assertThat(counted && counts.isEmpty())
        .as(folder + ": " + deadline.id() + " " + steps.stream().map(Step::text).toList())
        .isFalse();
  }

  private static LocalDate lastOf(List<DayCount> counts) {
    return counts.get(counts.size() - 1).end();
  }

  /** As many lines are counted as the rule says, numbered one by one, the last on its end. */
  private static void isWhole(DayCount count, String which) {
    List<CountedDay> counted = count.lines().filter(CountedDay::isCounted).toList();
    assertThat(counted).as(which).hasSize(Math.abs(count.number()));
    for (int i = 0; i < counted.size(); i++) {
      assertThat(counted.get(i).number()).as(which).isEqualTo(i + 1);
    }
    assertThat(counted.isEmpty() ? count.start() : counted.get(counted.size() - 1).date())
        .as(which)
        .isEqualTo(count.end());
  }
}
