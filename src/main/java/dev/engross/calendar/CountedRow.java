package dev.engross.calendar;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A row of a count as a wall calendar shows it.
 *
 * <p>Worked example: of the days from Friday, 27 June 2003, to Friday, 4 July, three rows: 27 to 29
 * June, 30 June alone, and 1 to 4 July.
 */
public sealed interface CountedRow {

  /**
   * Days of one week and of one month.
   *
   * @param named whether the rows above are of another month, or there are none
   */
  record Week(YearMonth month, boolean named, List<CountedDay> days) implements CountedRow {
    public Week {
      days = List.copyOf(days);
    }

    /** How many places of the week are empty before its first day. */
    public int blanks() {
      return days.get(0).weekday().getValue() - 1;
    }
  }

  /** Days on which a count stood still; they are not listed. */
  record Still(CountedDay first, CountedDay last) implements CountedRow {}

  /**
   * The rows of a count of days, in the order of the calendar.
   *
   * @throws IllegalStateException when weeks, months or paydays are counted
   */
  static List<CountedRow> of(DayCount count) {
    if (!count.isDayByDay()) {
      throw new IllegalStateException("only days stand in weeks; please report this");
    }
    List<CountedDay> lines = new ArrayList<>(count.lines().toList());
    if (count.number() < 0) {
      Collections.reverse(lines);
    }
    List<CountedRow> rows = new ArrayList<>();
    YearMonth above = null;
    for (int from = 0; from < lines.size(); ) {
      CountedDay first = lines.get(from);
      int to = from + 1;
      while (to < lines.size() && isSameRow(first, lines.get(to))) {
        to++;
      }
      if (isStill(first)) {
        rows.add(new Still(first, lines.get(to - 1)));
        above = null;
      } else {
        YearMonth month = YearMonth.from(first.date());
        rows.add(new Week(month, !month.equals(above), lines.subList(from, to)));
        above = month;
      }
      from = to;
    }
    return List.copyOf(rows);
  }

  private static boolean isSameRow(CountedDay first, CountedDay day) {
    return isStill(first)
        ? isStill(day)
        : !isStill(day) && day.date().getDayOfMonth() != 1 && day.weekday() != DayOfWeek.MONDAY;
  }

  private static boolean isStill(CountedDay line) {
    return line.mark() == CountedDay.Mark.STOOD_STILL;
  }
}
