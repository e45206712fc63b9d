package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocketCommandTest {

  private static final String OPEN = "fixtures/capstone/almgren";
  private static final String COMPLETED = "fixtures/capstone/almgren-completed";

  @Test
  void deadlines_stand_in_order_of_date_with_the_days_until_then() {
    String out = CommandLineRun.of("docket", OPEN).out();
    assertThat(out)
        .containsSubsequence("PAST", "1 day ago", "AHEAD", "in 21 days", "WITHOUT A DAY");
    assertThat(out).contains("Wednesday, May 28, 2003: Consider the Supplemental Release");
  }

  @Test
  void the_day_itself_is_today_and_the_next_day_it_is_past() {
    assertThat(CommandLineRun.of("docket", OPEN, "--as-of", "2003-05-06").out())
        .containsSubsequence(
            "TODAY", "Tuesday, May 6, 2003: Sign the Supplemental Release", "today");
    assertThat(CommandLineRun.of("docket", OPEN, "--as-of", "2003-05-07").out())
        .doesNotContain("TODAY");
  }

  @Test
  void a_day_that_cannot_be_said_is_shown_with_its_candidates_and_questions() {
    assertThat(CommandLineRun.of("docket", OPEN).out())
        .containsSubsequence(
            "Send the election of continuation coverage",
            "undetermined",
            "? If active coverage ends on the day of the event: July 6, 2003",
            "? If active coverage ends with the month of the event: July 30, 2003",
            "? Asked: When does active coverage under the group health plan end");
  }

  @Test
  void a_payday_on_a_saturday_is_shown_as_counted_and_as_moved() {
    assertThat(CommandLineRun.of("docket", COMPLETED).out())
        .contains("Monday, June 2, 2003: Pay: Incentive consideration in installments")
        .contains("Counted to Saturday, May 31, 2003. May 31, 2003 is a Saturday");
  }

  @Test
  void the_report_keeps_to_a_hundred_columns() {
    assertThat(CommandLineRun.of("docket", COMPLETED).out().lines())
        .allMatch(line -> line.length() <= ReportPage.COLUMNS);
  }

  @Test
  void documents_due_are_on_the_docket() {
    JsonNode entries =
        JsonMapper.shared()
            .readTree(CommandLineRun.of("docket", COMPLETED, "--format", "json").out())
            .get("entries");
    JsonNode notice =
        entries
            .valueStream()
            .filter(each -> each.get("id").asString().startsWith("document.cobra-election-notice."))
            .findFirst()
            .orElseThrow();
    assertThat(notice.get("act").asString()).isEqualTo("2003-07-14");
    assertThat(notice.get("days").asInt()).isEqualTo(68);
    assertThat(notice.get("standing").asString()).isEqualTo("ahead");
  }

  @Test
  void what_a_fact_shows_as_done_says_so_and_is_no_appointment_any_more() throws Exception {
    String mailed = "fixtures/cobra/executive-elected";
    assertThat(CommandLineRun.of("docket", mailed, "--as-of", "2025-03-19").out())
        .containsSubsequence(
            "AHEAD", "Wednesday, May 14, 2025: Send the election notice", "in 56 days")
        .doesNotContain("DONE");
    assertThat(CommandLineRun.of("docket", mailed).out())
        .containsSubsequence(
            "DONE",
            "Wednesday, May 14, 2025: Send the election notice",
            "done on March 20, 2025",
            "✓ March 20, 2025: The cobra election notice was mailed to Jordan Quint. (invented)");

    JsonNode notice =
        JsonMapper.shared()
            .readTree(CommandLineRun.of("docket", mailed, "--format", "json").out())
            .get("entries")
            .valueStream()
            .filter(each -> each.get("id").asString().equals("cobra.notice"))
            .findFirst()
            .orElseThrow();
    assertThat(notice.get("standing").asString()).isEqualTo("done");
    assertThat(notice.get("done").get("date").asString()).isEqualTo("2025-03-20");

    assertThat(calendar(mailed, "2025-03-19")).contains("executive-elected/cobra.notice");
    assertThat(calendar(mailed, "2025-03-20")).doesNotContain("executive-elected/cobra.notice");
  }

  private static List<String> calendar(String name, String asOf) throws Exception {
    return events(CommandLineRun.of("docket", name, "--format", "ics", "--as-of", asOf).out())
        .stream()
        .map(DocketCommandTest::uid)
        .toList();
  }

  @Test
  void another_program_reads_the_calendar() throws IOException, ParserException {
    List<VEvent> events = events(CommandLineRun.of("docket", COMPLETED, "--format", "ics").out());
    VEvent consider =
        events.stream()
            .filter(event -> uid(event).endsWith("release.supplemental-release.consider"))
            .findFirst()
            .orElseThrow();
    assertThat(consider.getSummary().getValue())
        .isEqualTo("Consider the Supplemental Release: the last day of the time to consider it");
    assertThat(consider.getDateTimeStart().getValue()).isEqualTo("20030528");
    assertThat(consider.getDateTimeStamp().getValue()).isEqualTo("20030507T000000Z");
    assertThat(consider.getDescription().getValue()).contains("Transition Agreement § 1(c)");
  }

  @Test
  void every_event_has_an_identifier_of_its_own_and_keeps_it() throws Exception {
    String calendar = CommandLineRun.of("docket", COMPLETED, "--format", "ics").out();
    List<String> identifiers = events(calendar).stream().map(DocketCommandTest::uid).toList();
    assertThat(identifiers).doesNotHaveDuplicates().hasSizeGreaterThan(24);
    assertThat(CommandLineRun.of("docket", COMPLETED, "--format", "ics").out()).isEqualTo(calendar);
    assertThat(
            events(
                    CommandLineRun.of(
                            "docket", COMPLETED, "--format", "ics", "--as-of", "2003-05-08")
                        .out())
                .stream()
                .map(DocketCommandTest::uid))
        .contains("almgren-completed/payment.incentive-installments.1");
  }

  @Test
  void lines_of_the_calendar_end_and_fold_as_the_standard_wants() {
    String calendar = CommandLineRun.of("docket", COMPLETED, "--format", "ics").out();
    assertThat(calendar).endsWith("END:VCALENDAR\r\n");
    assertThat(calendar.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .noneMatch(line -> line.contains("\n") || line.contains("\uFFFD"));
  }

  @Test
  void whoever_asks_for_a_calendar_is_told_what_it_leaves_out() {
    CommandLineRun run = CommandLineRun.of("docket", OPEN, "--format", "ics");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            "note: 9 entries have no day yet and cannot stand in a calendar; see --format text\n");
    assertThat(run.out()).contains("BEGIN:VEVENT").doesNotContain("cobra.election");
  }

  @Test
  void every_format_says_how_a_day_was_counted_and_lists_it_when_asked() throws Exception {
    JsonNode plain = consider("docket", COMPLETED, "--format", "json").get("counts").get(0);
    assertThat(plain.toString())
        .isEqualTo(
            "{\"start\":\"2003-05-07\",\"startCounts\":false,\"number\":21,\"unit\":\"day\","
                + "\"end\":\"2003-05-28\"}");

    JsonNode listed =
        consider("docket", COMPLETED, "--format", "json", "--count").get("counts").get(0);
    assertThat(listed.get("lines")).hasSize(22);
    assertThat(listed.get("lines").get(21).toString())
        .isEqualTo(
            "{\"date\":\"2003-05-28\",\"weekday\":\"wednesday\",\"number\":21,"
                + "\"mark\":\"counted\"}");

    assertThat(events(CommandLineRun.of("docket", COMPLETED, "--format", "ics").out()))
        .extracting(event -> event.getDescription().getValue())
        .anyMatch(
            text ->
                text.contains(
                    "21 days after Wednesday, May 7, 2003 (not counted itself), end on Wednesday,"
                        + " May 28, 2003."));
  }

  /** Signed on day 21, the release is effective on June 5; two paydays came before. */
  @Test
  void a_payday_that_came_too_early_and_the_one_that_makes_up_for_it_are_both_counted() {
    String name = "fixtures/capstone/what-if/release-signed-on-day-twenty-one";
    assertThat(CommandLineRun.of("docket", name, "--count").out())
        .containsSubsequence(
            "Installment 2 of\n",
            "the 2nd is Saturday, May 31, 2003.",
            "It is caught up on a later payday.",
            "Passed over: Sunday, June 15, 2003.",
            "The first payday on or after Thursday, June 5, 2003 is Sunday, June 15, 2003.",
            "Installment 3 of\n");
    assertThat(CommandLineRun.of("docket", name).out())
        .doesNotContain("caught up on a later payday");
    assertThat(CommandLineRun.of("docket", COMPLETED, "--count").out())
        .contains("the 2nd is Saturday, May 31, 2003.")
        .doesNotContain("caught up on a later payday");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          coverage-begins | 90 days after Sunday, June 1, 2025 (not counted itself), end on Saturday,
          disability-told-late | 14 days after Monday, October 13, 2025 (not counted itself), end on Monday, October 27,
          """)
  void a_document_with_a_day_of_its_own_has_its_count(String name, String count) {
    assertThat(CommandLineRun.of("docket", "fixtures/cobra/" + name, "--count").out())
        .contains(count);
  }

  private static JsonNode consider(String... words) {
    return JsonMapper.shared()
        .readTree(CommandLineRun.of(words).out())
        .get("entries")
        .valueStream()
        .filter(each -> each.get("id").asString().endsWith(".consider"))
        .findFirst()
        .orElseThrow();
  }

  private static List<VEvent> events(String calendar) throws IOException, ParserException {
    Calendar parsed = new CalendarBuilder().build(new StringReader(calendar));
    parsed.validate();
    return parsed.getComponents(Component.VEVENT);
  }

  private static String uid(VEvent event) {
    return event.getUid().orElseThrow().getValue();
  }
}
