package dev.engross.finding;

import dev.engross.calendar.BusinessCalendar;
import dev.engross.calendar.CountedDay;
import dev.engross.calendar.CountedDay.Mark;
import dev.engross.calendar.CountedRow;
import dev.engross.calendar.DayCount;
import dev.engross.calendar.MonthRule;
import dev.engross.calendar.MovedDay;
import dev.engross.calendar.PayrollCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How a count is put in words, beside its list of days. */
public final class CountWords {

  /** A payday that stands for the last day of each month. */
  private static final int LAST_OF_MONTH = 31;

  private CountWords() {}

  /**
   * A count in a sentence, and in another the calendar or rule by which it is counted: {@code 60
   * days after Friday, April 4, 2025 (not counted itself), end on Tuesday, June 3, 2025.}
   */
  public static String of(DayCount count) {
    int number = Math.abs(count.number());
    String start = onWeekday(count.start());
    if (count.payroll() != null) {
      return paydays(number, start, count.end(), count.payroll());
    }
    String verb = count.number() < 0 ? "end" : "begin";
    String begins =
        count.startCounts()
            ? " that " + verb + (number == 1 ? "s with " : " with ") + start + " (which counts)"
            : (count.number() < 0 ? " before " : " after ") + start + " (not counted itself)";
    return Wording.count(number, count.unit().word())
        + begins
        + (count.number() < 0 ? ", go back to " : number == 1 ? ", ends on " : ", end on ")
        + onWeekday(count.end())
        + "."
        + rule(count);
  }

  private static String rule(DayCount count) {
    BusinessCalendar calendar = count.calendar();
    if (calendar != null) {
      return " On the calendar “"
          + calendar.id()
          + "”, a day when "
          + calendar.words()
          + " is no business day.";
    }
    if (count.monthRule() != null) {
      return " Each month is counted from the first day, not from the month before"
          + (!count.startCounts()
              ? "."
              : count.number() < 0
                  ? ", and begins on the day after its like."
                  : ", and ends on the day before its like.");
    }
    return "";
  }

  private static String paydays(int number, String from, LocalDate end, PayrollCalendar payroll) {
    String which =
        number == 1
            ? "The first payday on or after " + from
            : "Of the paydays on or after " + from + ", the " + ordinal(number);
    return which
        + " is "
        + onWeekday(end)
        + ". The payroll pays "
        + payroll.frequency().words()
        + (payroll.stepDays() == 0 ? onDays(payroll) : fromAnchor(payroll, end));
  }

  /** {@code , on the 15th and the last day of each month.} */
  private static String onDays(PayrollCalendar payroll) {
    List<String> days =
        payroll.daysOfMonth().stream()
            .map(day -> day == LAST_OF_MONTH ? "the last day" : "the " + ordinal(day))
            .toList();
    return ", on " + Wording.list(days) + " of each month.";
  }

  /** {@code ; a payday is Friday, January 3, 2003, and 126 days (9 × 14) after it is this one.} */
  private static String fromAnchor(PayrollCalendar payroll, LocalDate end) {
    int days = (int) ChronoUnit.DAYS.between(payroll.anchor(), end);
    int step = payroll.stepDays();
    String distance = Math.abs(days) + " days (" + Math.abs(days) / step + " × " + step + ")";
    return "; a payday is "
        + onWeekday(payroll.anchor())
        + (days == 0
            ? ", this one."
            : ", and this one lies " + distance + (days < 0 ? " before it." : " after it."));
  }

  /** The days of a count that are passed over, with the reason for each; none where none is. */
  public static Optional<String> passedOver(List<CountedDay> lines) {
    Map<DayOfWeek, Integer> ofRest = new TreeMap<>();
    List<String> named = new ArrayList<>();
    for (CountedDay line : lines) {
      if (line.mark() == Mark.PASSED_OVER && isOfRest(line)) {
        ofRest.merge(line.weekday(), 1, Integer::sum);
      } else if (line.mark() == Mark.PASSED_OVER) {
        named.add(passedOver(line));
      }
    }
    List<String> all = new ArrayList<>();
    ofRest.forEach((day, times) -> all.add(Wording.count(times, name(day))));
    all.addAll(named);
    return all.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", all));
  }

  /** The days that a last day passed over on its way to a business day. */
  public static String passedOver(MovedDay moved) {
    return moved.passedOver().stream()
        .map(CountWords::passedOver)
        .collect(Collectors.joining("; "));
  }

  /** {@code Saturday, June 14, 2003}; {@code Monday, May 26, 2003 (Memorial Day)}. */
  private static String passedOver(CountedDay line) {
    return onWeekday(line.date()) + (isOfRest(line) ? "" : " (" + line.reason() + ")");
  }

  /** Whether a day is passed over as the day of the week that it is. */
  private static boolean isOfRest(CountedDay line) {
    return ("a " + name(line.weekday())).equals(line.reason());
  }

  /** From when until when a count stood still, and why. */
  public static String stoodStill(CountedRow.Still days) {
    return "stood still from "
        + Wording.date(days.first().date())
        + " through "
        + Wording.date(days.last().date())
        + ": "
        + days.first().reason();
  }

  /** The months without the day asked for, and what stands for it; none where all have it. */
  public static Optional<String> clamped(DayCount count, List<CountedDay> lines) {
    List<String> clamped =
        lines.stream()
            .filter(line -> line.mark() == Mark.CLAMPED)
            .map(line -> String.valueOf(line.reason()))
            .toList();
    if (clamped.isEmpty()) {
      return Optional.empty();
    }
    PayrollCalendar payroll = count.payroll();
    int day =
        payroll == null
            ? count.start().getDayOfMonth()
            : payroll.daysOfMonth().get(payroll.daysOfMonth().size() - 1);
    boolean lastDay = count.monthRule() != MonthRule.FIRST_OF_NEXT;
    return Optional.of(
        String.join("; ", clamped)
            + ": there is no day "
            + day
            + ", and "
            + (lastDay ? "the last day of the month" : "the first day of the next month")
            + " stands for it");
  }

  /** {@code Friday, April 4, 2025}. */
  public static String onWeekday(LocalDate day) {
    return name(day.getDayOfWeek()) + ", " + Wording.date(day);
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** {@code 1st}, {@code 22nd}, {@code 13th}. */
  private static String ordinal(int number) {
    boolean teen = number % 100 / 10 == 1;
    String end =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + end;
  }
}
