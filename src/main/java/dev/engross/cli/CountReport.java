package dev.engross.cli;

import dev.engross.calendar.CountedDay;
import dev.engross.calendar.CountedDay.Mark;
import dev.engross.calendar.CountedRow;
import dev.engross.calendar.CountedRow.Still;
import dev.engross.calendar.CountedRow.Week;
import dev.engross.calendar.DayCount;
import dev.engross.finding.CountWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A count as a lawyer checks it with a finger: at the left the days as a wall calendar shows them,
 * each row within one month; at the right, in the same places, their numbers in the count. Weeks
 * and months stand as a list of their ends, and paydays as a list.
 */
final class CountReport {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter END_OF_UNIT =
      DateTimeFormatter.ofPattern("EEE MMM ppd, uuuu", Locale.ENGLISH);

  private static final int DAY = 3;
  private static final int MONTH_LABEL = 10;
  private static final int GAP = 4;
  private static final int COLUMNS_OF_ENDS = 3;

  private final ReportPage page;
  private final int indent;
  private final DayCount count;
  private final LocalDate end;
  private final int number;

  private CountReport(ReportPage page, int indent, DayCount count) {
    this.page = page;
    this.indent = indent;
    this.count = count;
    this.end = count.end();
    this.number = Math.abs(count.number());
  }

  /** A count in one sentence, and then line by line. */
  static void write(ReportPage page, int indent, DayCount count) {
    write(page, indent, count, 0);
  }

  /**
   * The same, but without the first so many paydays, which the report has listed before.
   *
   * @param listed how many; 0 for anything but paydays
   */
  static void write(ReportPage page, int indent, DayCount count, int listed) {
    CountReport report = new CountReport(page, indent, count);
    page.blank();
    page.paragraph(indent, "", CountWords.of(count));
    if (count.isDayByDay()) {
      report.days();
    } else {
      report.ends(
          count
              .lines()
              .filter(CountedDay::isCounted)
              .filter(line -> line.number() > listed)
              .toList());
      if (listed > 0) {
        page.paragraph(
            indent,
            "",
            listed == 1 ? "1 is listed above." : "1 to " + listed + " are listed above.");
      }
    }
  }

  private void days() {
    headings();
    List<CountedDay> lines = new ArrayList<>();
    for (CountedRow row : CountedRow.of(count)) {
      if (row instanceof Week week) {
        week(week);
        lines.addAll(week.days());
      } else {
        page.paragraph(indent + MONTH_LABEL + 1, "", CountWords.stoodStill((Still) row));
      }
    }
    CountWords.passedOver(lines)
        .ifPresent(days -> page.paragraph(indent, "– ", "passed over: " + days));
  }

  private void headings() {
    StringBuilder days = new StringBuilder();
    StringBuilder numbers = new StringBuilder();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 2);
      days.append(padded(name, DAY));
      numbers.append(padded(name + " ", numberWidth()));
    }
    String left = " ".repeat(MONTH_LABEL + 1) + "the days";
    line(left + " ".repeat(MONTH_LABEL + 7 * DAY + GAP + 2 - left.length()) + "and their numbers");
    line(" ".repeat(MONTH_LABEL) + days + " ".repeat(GAP) + numbers);
  }

  /** Room for the highest number in brackets, and a space. */
  private int numberWidth() {
    return Math.max(2, String.valueOf(number).length()) + 3;
  }

  private void week(Week week) {
    String label = week.named() ? MONTH.format(week.month()) : "";
    StringBuilder days = new StringBuilder(" ".repeat(week.blanks() * DAY));
    StringBuilder numbers = new StringBuilder(" ".repeat(week.blanks() * numberWidth()));
    for (CountedDay line : week.days()) {
      days.append(padded(String.valueOf(line.date().getDayOfMonth()), DAY));
      numbers.append(padded(number(line), numberWidth()));
    }
    line(
        label
            + " ".repeat(MONTH_LABEL - label.length())
            + days
            + " ".repeat(7 * DAY - days.length() + GAP)
            + numbers);
  }

  /** {@code 12 }, {@code [60]} for the last one, {@code – } for a day passed over. */
  private String number(CountedDay line) {
    if (line.mark() == Mark.PASSED_OVER) {
      return "– ";
    }
    return line.isCounted() && line.date().equals(end)
        ? "[" + line.number() + "]"
        : line.number() + " ";
  }

  /** The end of each week or month, or each payday, down the columns. */
  private void ends(List<CountedDay> lines) {
    int rows = (lines.size() + COLUMNS_OF_ENDS - 1) / COLUMNS_OF_ENDS;
    for (int row = 0; row < rows; row++) {
      StringBuilder text = new StringBuilder();
      for (int place = row; place < lines.size(); place += rows) {
        CountedDay line = lines.get(place);
        text.append(padded(number(line), numberWidth()))
            .append(' ')
            .append(END_OF_UNIT.format(line.date()))
            .append(line.mark() == Mark.CLAMPED ? "*  " : "   ");
      }
      line(text.toString());
    }
    CountWords.clamped(count, lines).ifPresent(months -> page.paragraph(indent, "* ", months));
  }

  private void line(String text) {
    page.literal(indent, text);
  }

  private static String padded(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
