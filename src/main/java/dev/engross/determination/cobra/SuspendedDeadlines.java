package dev.engross.determination.cobra;

import dev.engross.calendar.DayCount;
import dev.engross.calendar.DayCount.Standstill;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.finding.Step;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.law.LawBook;
import dev.engross.law.LegalProvision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts the days of a beneficiary, leaving out those in which deadlines were suspended: the
 * outbreak period of 1 March 2020 to 10 July 2023, for each deadline at most one year (85 FR 26351;
 * EBSA Disaster Relief Notice 2021-01; IRS Notice 2021-58).
 *
 * <p>Worked examples: a notice of 1 August 2020 can be answered for one year and 60 days, through
 * 30 September 2021. One of 1 May 2023 can be answered for 60 days after the outbreak period,
 * through 8 September 2023. A time to elect that would have ended on 1 March 2020 ended on 28
 * February 2021, as the agencies counted it; of a time that was running when the outbreak period
 * began, the days from 1 March 2020 on are therefore counted again from 28 February 2021.
 */
public final class SuspendedDeadlines {

  private static final String OUTBREAK = "cobra-deadline-tolling";
  private static final String SUSPENDED = "deadlines were suspended";

  private final LawBook book;

  SuspendedDeadlines(LawBook book) {
    this.book = book;
  }

  /**
   * So many days after a day; a trace is told what a suspension changed, and nothing without it.
   */
  public static LocalDate after(LawBook book, LocalDate from, int days, Trace trace) {
    Counted end = new SuspendedDeadlines(book).after(from, days);
    end.steps().forEach(trace::add);
    return end.count().end();
  }

  /**
   * A count, with what a suspension changed in it; the steps are none without one, and tell of the
   * count otherwise.
   */
  record Counted(DayCount count, List<Step> steps) {

    /** The day it ends on, with a step before those of the suspension. */
    Worked<LocalDate> after(Step first) {
      List<Step> all = new ArrayList<>(steps.size() + 1);
      all.add(first.counting(DayCount.days(count.start(), count.number())));
      all.addAll(steps);
      return new Worked<>(count.end(), all);
    }
  }

  /** So many days after a day. */
  Counted after(LocalDate from, int days) {
    DayCount plain = DayCount.days(from, days);
    for (LegalProvision law : book.every(OUTBREAK)) {
      if (concerns(law, from, plain.end())) {
        return suspended(law, plain);
      }
    }
    return new Counted(plain, List.of());
  }

  private static boolean concerns(LegalProvision law, LocalDate from, LocalDate plain) {
    LocalDate last = law.through();
    return !plain.isBefore(law.from()) && (last == null || from.isBefore(last));
  }

  /**
   * A time that was running stands still from the first day of the outbreak period, and the day on
   * which it resumes takes the place of that day in the count. One that begins later stands still
   * from its beginning, and resumes on the day after.
   */
  private static Counted suspended(LegalProvision law, DayCount plain) {
    boolean running = plain.start().isBefore(law.from());
    LocalDate first = running ? law.from() : plain.start();
    LocalDate year = first.plusMonths(law.intValue());
    LocalDate resumes = earlier(running ? year.minusDays(1) : year, law.through());
    DayCount count =
        plain.standingStill(
            running
                ? new Standstill(first, resumes.minusDays(1), SUSPENDED)
                : new Standstill(first.plusDays(1), resumes, SUSPENDED));
    int left = (int) ChronoUnit.DAYS.between(first, plain.end());
    List<Step> steps = new ArrayList<>();
    steps.add(
        Step.of(
            () ->
                "That day, "
                    + Wording.date(plain.end())
                    + ", is not the last: deadlines were suspended from "
                    + Wording.date(law.from())
                    + outbreakEnd(law)
                    + ", each for at most "
                    + Wording.count(law.intValue(), "month")
                    + "; this one from "
                    + Wording.date(first)
                    + " through "
                    + Wording.date(resumes),
            law.citation()));
    steps.add(
        Step.of(
                () ->
                    Wording.date(resumes)
                        + " plus the "
                        + Wording.count(left, "day")
                        + " then left is "
                        + Wording.date(count.end()),
                law.citation())
            .counting(count));
    return new Counted(count, steps);
  }

  private static String outbreakEnd(LegalProvision law) {
    return Optional.ofNullable(law.through())
        .map(last -> " through " + Wording.date(last))
        .orElse("");
  }

  private static LocalDate earlier(LocalDate day, @Nullable LocalDate end) {
    return end != null && end.isBefore(day) ? end : day;
  }
}
