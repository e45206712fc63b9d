package dev.engross.document;

import dev.engross.calendar.CountedDay;
import dev.engross.calendar.CountedDay.Mark;
import dev.engross.calendar.CountedRow;
import dev.engross.calendar.CountedRow.Still;
import dev.engross.calendar.CountedRow.Week;
import dev.engross.calendar.DayCount;
import dev.engross.finding.CountWords;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A count on paper: of days, the rows of a calendar with their numbers beside them; of weeks,
 * months and paydays, a list.
 *
 * @param words the count in a sentence, and the rule by which it is counted
 * @param weeks the rows of days; none for a list
 * @param list the rows of the list; none for days
 * @param passedOver the days passed over, and why; null for none
 * @param standsFor the months without the day asked for, and what stands for it; null for none
 * @param parts whether it is long enough to be parted between pages
 */
record CountGrid(
    String words,
    List<CalendarRow> weeks,
    List<ListRow> list,
    @Nullable String passedOver,
    @Nullable String standsFor,
    boolean parts) {

  /** Rows that stay together on a page. */
  private static final int ROWS_KEPT_TOGETHER = 20;

  private static final int LIST_COLUMNS = 3;
  private static final int WEEK_DAYS = 7;

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter LISTED =
      DateTimeFormatter.ofPattern("EEE, MMM d, uuuu", Locale.ENGLISH);

  /**
   * A row of the calendar, or what stands between two.
   *
   * @param month the month, where it begins or the calendar does; else null
   * @param days seven places, a Monday first
   * @param numbers their numbers in the same places
   * @param stoodStill from when until when the count stood still, in place of the rest; else null
   */
  record CalendarRow(
      @Nullable String month,
      List<CalendarCell> days,
      List<CalendarCell> numbers,
      @Nullable String stoodStill) {}

  /**
   * A place in a row.
   *
   * @param text what stands there; empty for nothing
   * @param kind {@code start}, {@code last} or {@code passed}; empty for a day like others
   */
  record CalendarCell(String text, String kind) {

    private static final CalendarCell EMPTY = new CalendarCell("", "");
  }

  /**
   * A row of the list.
   *
   * @param items three numbers, each with its day; those at the end may be empty
   */
  record ListRow(List<ListedDay> items) {}

  /**
   * A number with its day.
   *
   * @param number its place in the count; empty where a column ends early
   * @param day the day, with an asterisk where it stands for another; empty with the number
   * @param kind {@code last} for the one to which is counted; else empty
   */
  record ListedDay(String number, String day, String kind) {}

  /** A count whose days stand elsewhere: its words alone. */
  static CountGrid inWords(DayCount count) {
    return new CountGrid(CountWords.of(count), List.of(), List.of(), null, null, false);
  }

  /** A count on paper. */
  static CountGrid of(DayCount count) {
    List<CountedDay> lines = new ArrayList<>();
    List<CalendarRow> weeks = new ArrayList<>();
    List<ListRow> list = List.of();
    if (count.isDayByDay()) {
      for (CountedRow row : CountedRow.of(count)) {
        weeks.add(row instanceof Week week ? week(week, count) : still((Still) row));
        if (row instanceof Week week) {
          lines.addAll(week.days());
        }
      }
    } else {
      count.lines().filter(CountedDay::isCounted).forEach(lines::add);
      list = list(lines, count);
    }
    return new CountGrid(
        CountWords.of(count),
        weeks,
        list,
        CountWords.passedOver(lines).orElse(null),
        CountWords.clamped(count, lines).orElse(null),
        weeks.size() > ROWS_KEPT_TOGETHER);
  }

  private static CalendarRow still(Still days) {
    return new CalendarRow(
        null, List.of(), List.of(), Wording.capital(CountWords.stoodStill(days)));
  }

  private static CalendarRow week(Week week, DayCount count) {
    List<CalendarCell> days = blanks(week.blanks());
    List<CalendarCell> numbers = blanks(week.blanks());
    for (CountedDay line : week.days()) {
      String kind = kind(line, count.end());
      days.add(new CalendarCell(String.valueOf(line.date().getDayOfMonth()), kind));
      numbers.add(
          new CalendarCell(kind.equals("passed") ? "–" : String.valueOf(line.number()), kind));
    }
    int after = WEEK_DAYS - days.size();
    days.addAll(blanks(after));
    numbers.addAll(blanks(after));
    return new CalendarRow(week.named() ? MONTH.format(week.month()) : null, days, numbers, null);
  }

  private static List<CalendarCell> blanks(int count) {
    List<CalendarCell> blanks = new ArrayList<>(WEEK_DAYS);
    for (int place = 0; place < count; place++) {
      blanks.add(CalendarCell.EMPTY);
    }
    return blanks;
  }

  private static String kind(CountedDay line, LocalDate end) {
    if (line.mark() == Mark.PASSED_OVER) {
      return "passed";
    }
    if (line.mark() == Mark.START) {
      return "start";
    }
    return line.date().equals(end) ? "last" : "";
  }

  /** The list, down its columns. */
  private static List<ListRow> list(List<CountedDay> lines, DayCount count) {
    int height = (lines.size() + LIST_COLUMNS - 1) / LIST_COLUMNS;
    List<ListRow> rows = new ArrayList<>();
    for (int row = 0; row < height; row++) {
      List<ListedDay> items = new ArrayList<>();
      for (int place = row; place < row + LIST_COLUMNS * height; place += height) {
        items.add(
            place < lines.size() ? item(lines.get(place), count.end()) : new ListedDay("", "", ""));
      }
      rows.add(new ListRow(items));
    }
    return rows;
  }

  private static ListedDay item(CountedDay line, LocalDate end) {
    String mark = line.mark() == Mark.CLAMPED ? "*" : "";
    return new ListedDay(
        String.valueOf(line.number()), LISTED.format(line.date()) + mark, kind(line, end));
  }
}
