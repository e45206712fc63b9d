package dev.engross.determination.cobra;

import dev.engross.calendar.DayCount;
import dev.engross.calendar.MonthRule;
import dev.engross.casefile.HealthCoverage.MeasurementBasis;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long continuation coverage lasts at most, before anything extends it (29 U.S.C. §
 * 1162(2)(A)).
 *
 * <p>Counted from the event, the last day is the same-numbered day so many months later, or the
 * last of that month where there is no such day: an event of 14 March 2003 gives 14 September 2004.
 *
 * <p>Counted from the loss of coverage, it is the day before the same-numbered day so many months
 * after the <em>first day of continuation coverage</em>: coverage lost on 28 February 2003 is
 * continued from 1 March 2003 through 31 August 2004. Adding months to 28 February would end it
 * three days too soon.
 */
final class MaximumPeriod {

  private final Occasion occasion;
  private final CoverageDays days;
  private @Nullable Possible<LocalDate> ends;
  private @Nullable Possible<LocalDate> withoutExtension;

  MaximumPeriod(Occasion occasion) {
    this.occasion = occasion;
    this.days = occasion.days();
  }

  /** 18 months after the end of employment, or 29 with a disability; 36 after any other event. */
  Possible<Integer> months() {
    return occasion
        .disability()
        .applies()
        .then(disabled -> months(figure(disabled)))
        .using(occasion.event().use());
  }

  /** The last day of the period. */
  Possible<LocalDate> ends() {
    if (ends == null) {
      ends = workedOutEnds();
    }
    return ends;
  }

  private Possible<LocalDate> workedOutEnds() {
    return occasion
        .disability()
        .applies()
        .flatThen(disabled -> disabled ? whileDisabled() : withoutExtension());
  }

  private Possible<LocalDate> whileDisabled() {
    DisabilityExtension extension = occasion.disability();
    Possible<LocalDate> full = ends(figure(true));
    return extension
        .ended()
        .map(
            ended ->
                full.with(
                        withoutExtension(),
                        (last, ordinary) -> extension.cutShort(ended, last, ordinary))
                    .using(CoverageRecord.use(ended, "The disability was found to have ended")))
        .orElse(full);
  }

  /** The last day of the period as it was before any disability extended it. */
  Possible<LocalDate> withoutExtension() {
    if (withoutExtension == null) {
      withoutExtension = ends(figure(false));
    }
    return withoutExtension;
  }

  private String figure(boolean disabled) {
    return disabled ? "cobra-months-disability" : occasion.event().kind().monthsId();
  }

  private Worked<Integer> months(String figure) {
    int months = occasion.law().number(figure);
    return Worked.of(
        months,
        occasion
            .law()
            .step(
                () -> occasion.event().statement() + ", which gives " + months + " months",
                figure));
  }

  /**
   * The last day of a period of so many months.
   *
   * @param figure the figure of the law book that gives the months
   */
  Possible<LocalDate> ends(String figure) {
    int months = occasion.law().number(figure);
    return days.basis()
        .flatThen(
            basis ->
                basis == MeasurementBasis.EVENT
                    ? Possible.of(fromEvent(months, figure)).using(occasion.event().use())
                    : days.firstDay().then(first -> fromFirstDay(first, months, figure)));
  }

  private Worked<LocalDate> fromEvent(int months, String figure) {
    LocalDate event = occasion.event().date();
    DayCount count = DayCount.months(event, months, MonthRule.LAST_DAY);
    LocalDate last = count.end();
    return Worked.of(
        last,
        occasion
            .law()
            .step(
                () ->
                    "Counted from the event: "
                        + Wording.date(event)
                        + " plus "
                        + months
                        + " months is "
                        + Wording.date(last),
                figure)
            .counting(count));
  }

  private Worked<LocalDate> fromFirstDay(LocalDate first, int months, String figure) {
    DayCount count = DayCount.months(first, months, MonthRule.FIRST_OF_NEXT).withStart();
    LocalDate last = count.end();
    return Worked.of(
        last,
        Step.of("The plan counts from the loss of coverage", CoverageLaw.LOSS_BASIS),
        occasion
            .law()
            .step(
                () ->
                    months
                        + " months from the first day of continuation coverage, "
                        + Wording.date(first)
                        + ", end on "
                        + Wording.date(last),
                figure)
            .counting(count));
  }
}
