package dev.engross.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which days count as business days.
 *
 * <p>The days are a small table of our own ({@link Holiday}) rather than a library's: a deadline
 * turns on the days that one statute names, and calendars of "holidays in California" add others.
 *
 * <p>Worked example: Monday, 26 May 2003 was Memorial Day, so the first business day on or after
 * Saturday, 24 May 2003 was Tuesday, 27 May 2003.
 */
public final class BusinessCalendar {
  /** Saturdays, Sundays and the days that bind federal offices (5 U.S.C. § 6103). */
  public static final BusinessCalendar US_FEDERAL =
      new BusinessCalendar("us-federal", "federal offices are closed", true, Holiday.US_FEDERAL);

  /**
   * Saturdays, Sundays and the holidays of the Federal Reserve Banks, on which no bank transfer
   * settles. A holiday that falls on a Saturday is not moved to Friday.
   */
  public static final BusinessCalendar FEDERAL_RESERVE =
      new BusinessCalendar("federal-reserve", "banks are closed", true, Holiday.FEDERAL_RESERVE);

  /**
   * Sundays and the holidays of California Government Code §§ 6700 and 6701. Saturday is a business
   * day in California, except for acts by or through a bank (Civil Code §§ 7.1 and 9).
   */
  public static final BusinessCalendar CALIFORNIA =
      new BusinessCalendar(
          "california", "it is a holiday in California", false, Holiday.CALIFORNIA);

  /**
   * Saturdays and Sundays alone: the working days of somebody who acts before a weekend, where no
   * rule names holidays. Terms cannot name it.
   */
  public static final BusinessCalendar WEEKDAYS =
      new BusinessCalendar("weekdays", "it is a weekend", true, List.of());

  private static final List<BusinessCalendar> ALL =
      List.of(US_FEDERAL, FEDERAL_RESERVE, CALIFORNIA);

  private final String id;
  private final String words;
  private final boolean saturdaysOff;
  private final List<Holiday> holidays;
  private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

  private BusinessCalendar(String id, String words, boolean saturdaysOff, List<Holiday> holidays) {
    this.id = id;
    this.words = words;
    this.saturdaysOff = saturdaysOff;
    this.holidays = holidays;
  }

  /** The calendar of that name, as terms write it: {@code us-federal}, {@code california} ... */
  public static Optional<BusinessCalendar> named(String id) {
    return ALL.stream().filter(calendar -> calendar.id.equals(id)).findFirst();
  }

  /** Its name, as terms write it. */
  public String id() {
    return id;
  }

  /** The names of all calendars that terms can name. */
  public static List<String> names() {
    return ALL.stream().map(calendar -> calendar.id).toList();
  }

  /** What a day that is no business day means, such as {@code banks are closed}. */
  public String words() {
    return words;
  }

  public boolean isBusinessDay(LocalDate date) {
    return closedFor(date) == null;
  }

  /**
   * Why a day is no business day: {@code a Saturday}, {@code Memorial Day}; null when it is one.
   */
  public @Nullable String closedFor(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    if (day == DayOfWeek.SUNDAY) {
      return "a Sunday";
    }
    if (day == DayOfWeek.SATURDAY && saturdaysOff) {
      return "a Saturday";
    }
    return years.computeIfAbsent(date.getYear(), this::holidaysOf).get(date);
  }

  /** The first business day on or after a date. */
  public LocalDate onOrAfter(LocalDate date) {
    LocalDate day = date;
    while (!isBusinessDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** The last business day on or before a date. */
  public LocalDate onOrBefore(LocalDate date) {
    LocalDate day = date;
    while (!isBusinessDay(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  /** So many business days after a date, or before it; the date itself not counted. */
  public LocalDate plus(LocalDate date, int businessDays) {
    LocalDate day = date;
    for (int left = businessDays; left > 0; left--) {
      day = onOrAfter(day.plusDays(1));
    }
    for (int left = businessDays; left < 0; left++) {
      day = onOrBefore(day.minusDays(1));
    }
    return day;
  }

  /** A day, moved to the next business day where it is none, with the days passed over. */
  public MovedDay movedLater(LocalDate day) {
    return moved(day, onOrAfter(day), 1);
  }

  /** A day, moved to the business day before where it is none, with the days passed over. */
  public MovedDay movedEarlier(LocalDate day) {
    return moved(day, onOrBefore(day), -1);
  }

  private MovedDay moved(LocalDate from, LocalDate to, int step) {
    List<CountedDay> passedOver = new ArrayList<>(2);
    for (LocalDate day = from; !day.equals(to); day = day.plusDays(step)) {
      passedOver.add(CountedDay.of(day, 0, CountedDay.Mark.PASSED_OVER, closedFor(day)));
    }
    return new MovedDay(from, to, id, passedOver);
  }

  private Map<LocalDate, String> holidaysOf(int year) {
    Map<LocalDate, String> days = new TreeMap<>();
    for (Holiday holiday : holidays) {
      // New Year's Day of the next year may be kept on 31 December of this one.
      for (int y = year; y <= year + 1; y++) {
        LocalDate kept = holiday.keptIn(y);
        if (kept != null && kept.getYear() == year) {
          days.putIfAbsent(kept, holiday.name());
        }
      }
    }
    return Map.copyOf(days);
  }
}
