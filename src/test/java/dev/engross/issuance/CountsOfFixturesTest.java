package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.calendar.CountedDay;
import dev.engross.calendar.DayCount;
import dev.engross.determination.Determination;
import dev.engross.determination.Docket;
import dev.engross.determination.result.Deadline;
import dev.engross.finding.Answer.Candidate;
import dev.engross.finding.Answer.Undetermined;
import dev.engross.finding.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  @ParameterizedTest
  @MethodSource("cases")
  void what_was_moved_passed_over_every_day_between(Path folder) {
    Determination determination = FixtureCases.determined(folder);
    for (Docket.Entry entry : Docket.of(determination).entries()) {
      if (entry.moved() == null) {
        continue;
      }
      assertThat(entry.moved().from()).isEqualTo(entry.literal());
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
    String ends = " is " + dev.engross.finding.Wording.date(day);
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
