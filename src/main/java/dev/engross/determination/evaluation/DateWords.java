package dev.engross.determination.evaluation;

import dev.engross.finding.Wording;
import dev.engross.terms.DateTerm;
import dev.engross.terms.Instrument;
import java.time.YearMonth;
import java.util.List;

/**
 * Days in words that hold before they are fixed: {@code the Effective Date of the release}, {@code
 * eight days after the day of the signing}.
 */
final class DateWords {

  private final Evaluation evaluation;

  DateWords(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  String of(DateTerm term, Instrument home) {
    if (term instanceof DateTerm.Milestone milestone) {
      return evaluation
          .written()
          .milestone(home, milestone.milestone())
          .map(named -> Wording.the(Wording.amid(named.term().label())))
          .orElse(milestone.milestone());
    }
    if (term instanceof DateTerm.EventDate event) {
      return "the day of " + evaluation.timeline().noun(event.event());
    }
    if (term instanceof DateTerm.LatestChange) {
      return "the day of the change in control";
    }
    if (term instanceof DateTerm.FirstEventDate event) {
      return "the first day of " + evaluation.timeline().noun(event.event());
    }
    if (term instanceof DateTerm.FixedDate fixed) {
      return Wording.date(fixed.date());
    }
    if (term instanceof DateTerm.DateByReading reading) {
      return evaluation
          .readings()
          .taken(reading.reading(), reading.alternatives(), home)
          .map(chosen -> of(chosen, home))
          .orElse("a day that depends on reading " + reading.reading());
    }
    return countedWords(term, home);
  }

  private String countedWords(DateTerm term, Instrument home) {
    if (term instanceof DateTerm.DaysAfter after) {
      return distance(after.days(), "day", " after ", after.date(), home);
    }
    if (term instanceof DateTerm.DaysBefore before) {
      return distance(before.days(), "day", " before ", before.date(), home);
    }
    if (term instanceof DateTerm.BusinessDaysAfter after) {
      return distance(after.days(), "business day", " after ", after.date(), home);
    }
    if (term instanceof DateTerm.WeeksAfter after) {
      return distance(after.weeks(), "week", " after ", after.date(), home);
    }
    if (term instanceof DateTerm.MonthsAfter after) {
      String direction = after.months() < 0 ? " before " : " after ";
      return distance(Math.abs(after.months()), "month", direction, after.date(), home);
    }
    if (term instanceof DateTerm.ReleaseEffectiveOn release) {
      return evaluation
          .written()
          .release(home, release.release())
          .map(named -> "the effective date of " + Wording.the(named.term().label()))
          .orElse(release.release());
    }
    if (term instanceof DateTerm.FirstPaydayOnOrAfter payday) {
      return "the first payday on or after " + of(payday.date(), home);
    }
    if (term instanceof DateTerm.EarlierOf earlier) {
      return "the earlier of " + all(earlier.dates(), home);
    }
    if (term instanceof DateTerm.LaterOf later) {
      return "the later of " + all(later.dates(), home);
    }
    DateTerm.DayOfYear day = (DateTerm.DayOfYear) term;
    String month = Wording.month(YearMonth.of(2000, day.month())).replace(" 2000", "");
    String year = day.yearsLater() == 0 ? " of the year of " : " of a later year after ";
    return month + " " + day.day() + year + of(day.date(), home);
  }

  private String distance(
      int count, String unit, String direction, DateTerm from, Instrument home) {
    return Wording.countInWords(count, unit) + direction + of(from, home);
  }

  private String all(List<DateTerm> dates, Instrument home) {
    return Wording.list(dates.stream().map(date -> of(date, home)).toList());
  }
}
