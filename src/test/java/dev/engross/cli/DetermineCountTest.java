package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both sides of each boundary have the same count: what differs is where the day falls in it. */
@DisplayName("The counts of findings")
class DetermineCountTest {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plans/corvane/notice-on-day-ninety | 90 days after Wednesday, March 1, 2006 (not counted itself), end on Tuesday, May 30, 2006.
          plans/corvane/notice-on-day-ninety-one | 90 days after Wednesday, March 1, 2006 (not counted itself), end on Tuesday, May 30, 2006.
          plans/corvane/cured-on-day-thirty | 30 days after Tuesday, May 30, 2006 (not counted itself), end on Thursday, June 29, 2006.
          plans/corvane/resigned-a-day-late | 30 days after Thursday, June 29, 2006 (not counted itself), end on Saturday, July 29, 2006.
          plans/harborlight/first-day-of-the-window | 6 months before Monday, March 10, 2008 (not counted itself), go back to Monday, September 10, 2007.
          plans/harborlight/a-day-before-the-window | 6 months before Monday, March 10, 2008 (not counted itself), go back to Monday, September 10, 2007.
          plans/harborlight/last-day-of-the-window | 24 months after Monday, June 30, 2008 (not counted itself), end on Wednesday, June 30, 2010.
          plans/harborlight/a-day-after-the-window | 24 months after Monday, June 30, 2008 (not counted itself), end on Wednesday, June 30, 2010.
          plans/quillon/not-renewed | 90 days before Saturday, January 1, 2011 (not counted itself), go back to Sunday, October 3, 2010.
          capstone/what-if/roster-turned-over-in-twelve-months | 12 months that end with Wednesday, January 14, 2004 (which counts), go back to Wednesday, January 15, 2003.
          capstone/what-if/roster-a-day-too-late | 12 months that end with Thursday, January 15, 2004 (which counts), go back to Thursday, January 16, 2003.
          tax/what-if/separated-in-2026 | 15 days after Sunday, February 28, 2027 (not counted itself), end on Monday, March 15, 2027.
          tax/what-if/separated-in-2026 | 6 months after Friday, January 2, 2026 (not counted itself), end on Thursday, July 2, 2026.
          tax/what-if/separated-in-2026 | 1 business day after Thursday, July 2, 2026 (not counted itself), ends on Friday, July 3, 2026.
          """)
  void a_window_is_listed_under_the_step_that_tells_of_it(String name, String sentence) {
    String plain = CommandLineRun.of("determine", "fixtures/" + name).out();
    String counted = CommandLineRun.of("determine", "fixtures/" + name, "--count").out();
    assertThat(SPACE.matcher(counted).replaceAll(" ")).containsOnlyOnce(sentence);
    assertThat(SPACE.matcher(plain).replaceAll(" ")).doesNotContain(sentence);
    assertThat(counted.lines()).allMatch(line -> line.length() <= ReportPage.COLUMNS);
  }

  @Test
  void as_json_each_step_that_counts_has_its_counts_when_asked() {
    String name = "fixtures/plans/harborlight/first-day-of-the-window";
    assertThat(CommandLineRun.of("determine", name, "--format", "json").out())
        .doesNotContain("\"lines\"");

    JsonNode step =
        JsonMapper.shared()
            .readTree(CommandLineRun.of("determine", name, "--format", "json", "--count").out())
            .findParents("counts")
            .stream()
            .filter(each -> each.has("text") && each.get("counts").size() == 2)
            .findFirst()
            .orElseThrow();

    assertThat(step.get("counts").get(0).get("number").asInt()).isEqualTo(-6);
    assertThat(step.get("counts").get(0).get("lines")).hasSize(7);
    assertThat(step.get("counts").get(1).get("end").asString()).isEqualTo("2010-06-30");
  }
}
