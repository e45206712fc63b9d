package dev.engross.calendar;

import dev.engross.calendar.CountedDay.Mark;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a day is counted from another: the rule alone, from which both its end and the list of its
 * days follow. A day from which is counted is not counted itself, unless the period begins with it.
 *
 * <p>Worked examples: 60 days after 4 April 2025 end on 3 June 2025; 5 April is the first of them.
 * 18 months that begin with 1 March 2003 end on 31 August 2004. Each month is counted from the
 * first day, never from the month before: of three months after 30 November 2003, under {@link
 * MonthRule#LAST_DAY}, the third ends on 29 February 2004, and a fourth would end on 30 March. Of a
 * payroll that pays every two weeks, and paid on 3 January 2003, the second payday on or after 7
 * May 2003 is 23 May.
 *
 * @param start the day from which is counted
 * @param startCounts whether the period begins with that day, so that it is the first one counted
 * @param number how many; negative when counted back
 * @param unit what is counted
 * @param calendar whose business days are counted; null unless they are
 * @param payroll whose paydays are counted; null unless they are
 * @param monthRule what becomes of days that a month does not have; null unless months are counted
 * @param standstill when the count stood still; null when it never did
 */
public record DayCount(
    LocalDate start,
    boolean startCounts,
    int number,
    Unit unit,
    @Nullable BusinessCalendar calendar,
    @Nullable PayrollCalendar payroll,
    @Nullable MonthRule monthRule,
    @Nullable Standstill standstill) {

  /** What is counted. */
  public enum Unit {
    DAY("day"),
    BUSINESS_DAY("business day"),
    WEEK("week"),
    MONTH("month"),
    PAYDAY("payday");

    private final String word;

    Unit(String word) {
      this.word = word;
    }

    /** The unit in the singular: {@code business day}. */
    public String word() {
      return word;
    }
  }

  /**
   * Days on which a count stands still, the first and the last included.
   *
   * @param reason why, such as {@code deadlines were suspended}
   */
  public record Standstill(LocalDate first, LocalDate last, String reason) {

    /** How many days it lasts. */
    int days() {
      return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    boolean has(LocalDate date) {
      return !date.isBefore(first) && !date.isAfter(last);
    }
  }

  public DayCount {
    if ((unit == Unit.BUSINESS_DAY) != (calendar != null)
        || (unit == Unit.PAYDAY) != (payroll != null)
        || (unit == Unit.MONTH) != (monthRule != null)) {
      throw new IllegalArgumentException(
          "business days and paydays are counted on a calendar, and months by a rule; please report"
              + " this");
    }
    if (unit == Unit.PAYDAY && (!startCounts || number < 1)) {
      throw new IllegalArgumentException(
          "paydays are counted on or after a day; please report this");
    }
    if (standstill != null
        && (unit != Unit.DAY || number < 0 || !standstill.first.isAfter(start))) {
      throw new IllegalArgumentException(
          "only days counted forward stand still, and only after their start; please report this");
    }
    if (startCounts && (number == 0 || unit == Unit.BUSINESS_DAY)) {
      throw new IllegalArgumentException(
          "a period that begins with a day has days, weeks or months; please report this");
    }
  }

  /** So many days after a day; before it, when negative. */
  public static DayCount days(LocalDate start, int number) {
    return new DayCount(start, false, number, Unit.DAY, null, null, null, null);
  }

  /** So many weeks after a day; before it, when negative. */
  public static DayCount weeks(LocalDate start, int number) {
    return new DayCount(start, false, number, Unit.WEEK, null, null, null, null);
  }

  /** So many months after a day; before it, when negative. */
  public static DayCount months(LocalDate start, int number, MonthRule rule) {
    return new DayCount(start, false, number, Unit.MONTH, null, null, rule, null);
  }

  /** So many business days after a day; before it, when negative. */
  public static DayCount businessDays(LocalDate start, int number, BusinessCalendar calendar) {
    return new DayCount(start, false, number, Unit.BUSINESS_DAY, calendar, null, null, null);
  }

  /** So many paydays on or after a day. */
  public static DayCount paydays(LocalDate from, int number, PayrollCalendar payroll) {
    return new DayCount(from, true, number, Unit.PAYDAY, null, payroll, null, null);
  }

  /** The same period, begun with the day itself. */
  public DayCount withStart() {
    return new DayCount(start, true, number, unit, calendar, payroll, monthRule, standstill);
  }

  /** The same count, which stands still for some days. */
  public DayCount standingStill(Standstill days) {
    return new DayCount(start, startCounts, number, unit, calendar, payroll, monthRule, days);
  }

  /** The same count as far as one of its paydays; null where a day is none of them. */
  public @Nullable DayCount toPayday(LocalDate day) {
    if (payroll == null || day.isBefore(start)) {
      return null;
    }
    List<LocalDate> paydays = payroll.paydays(start, day);
    boolean isOne = !paydays.isEmpty() && paydays.get(paydays.size() - 1).equals(day);
    return isOne && paydays.size() <= number ? paydays(start, paydays.size(), payroll) : null;
  }

  /** The day to which is counted. */
  public LocalDate end() {
    LocalDate plain = after(number);
    return standstill == null || plain.isBefore(standstill.first)
        ? plain
        : plain.plusDays(standstill.days());
  }

  /** So many units after the start, whatever stands still. */
  private LocalDate after(int units) {
    if (payroll != null) {
      return payroll.payday(start, units);
    }
    LocalDate day =
        switch (unit) {
          case DAY -> start.plusDays(units);
          case WEEK -> start.plusWeeks(units);
          case MONTH -> monthRule == null ? start : monthRule.after(start, units);
          case BUSINESS_DAY -> calendar == null ? start : calendar.plus(start, units);
          case PAYDAY -> start;
        };
    return startCounts ? day.minusDays(direction()) : day;
  }

  private int direction() {
    return number < 0 ? -1 : 1;
  }

  /** Whether each day is a line of {@link #lines}, not the end of each week or month, or payday. */
  public boolean isDayByDay() {
    return unit == Unit.DAY || unit == Unit.BUSINESS_DAY;
  }

  /**
   * The count, line by line, from its start to its end. Of days, every day that is counted or
   * passed over; of weeks and months, the end of each, counted from the start; of paydays, each.
   */
  public Stream<CountedDay> lines() {
    if (!isDayByDay()) {
      Stream<CountedDay> ends = IntStream.rangeClosed(1, Math.abs(number)).mapToObj(this::endOf);
      return startCounts ? ends : Stream.concat(Stream.of(startLine()), ends);
    }
    LocalDate end = end();
    CountedDay first = startCounts ? line(start, 0) : startLine();
    return Stream.iterate(
        first,
        line -> number < 0 ? !line.date().isBefore(end) : !line.date().isAfter(end),
        line -> line(line.date().plusDays(direction()), line.number()));
  }

  private CountedDay startLine() {
    return CountedDay.of(start, 0, Mark.START, "the day itself is not counted");
  }

  /** A day of a count of days, when so many were counted before it. */
  private CountedDay line(LocalDate date, int before) {
    if (standstill != null && standstill.has(date)) {
      return CountedDay.of(date, before, Mark.STOOD_STILL, standstill.reason);
    }
    String closed = calendar == null ? null : calendar.closedFor(date);
    return closed == null
        ? CountedDay.of(date, before + 1)
        : CountedDay.of(date, before, Mark.PASSED_OVER, closed);
  }

  /** The end of one week or month, counted from the start, or one payday. */
  private CountedDay endOf(int place) {
    int units = place * direction();
    LocalDate date = after(units);
    YearMonth month =
        unit == Unit.PAYDAY ? YearMonth.from(date) : YearMonth.from(start).plusMonths(units);
    boolean clamped =
        payroll == null
            ? unit == Unit.MONTH && start.getDayOfMonth() > month.lengthOfMonth()
            : payroll.standsIn(date);
    if (clamped) {
      String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      String days = name + " " + month.getYear() + " has " + month.lengthOfMonth() + " days";
      return CountedDay.of(date, place, Mark.CLAMPED, days);
    }
    return CountedDay.of(date, place);
  }

  /**
   * The count in a few figures.
   *
   * @param start the day from which is counted
   * @param startCounts whether it is the first one counted
   * @param number how many; negative when counted back
   * @param calendar the name of the calendar whose business days are counted
   * @param payroll whose paydays are counted
   * @param end the day to which is counted
   * @param lines the count line by line; null where it is not asked for
   */
  public record Figures(
      LocalDate start,
      boolean startCounts,
      int number,
      Unit unit,
      @Nullable String calendar,
      @Nullable PayrollCalendar payroll,
      @Nullable MonthRule monthRule,
      @Nullable Standstill standstill,
      LocalDate end,
      @Nullable List<CountedDay> lines) {}

  /** The rule and the day to which it counts, as a record. */
  public Figures inFigures() {
    return inFigures(null);
  }

  /** The same, with the count line by line. */
  public Figures inFiguresAndLines() {
    return inFigures(lines().toList());
  }

  private Figures inFigures(@Nullable List<CountedDay> listed) {
    String name = calendar == null ? null : calendar.id();
    return new Figures(
        start, startCounts, number, unit, name, payroll, monthRule, standstill, end(), listed);
  }
}
