package dev.engross.determination.cobra;

import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * One qualifying event with what is needed to work out what follows from it. Used by one
 * determination on one thread, then thrown away.
 */
final class Occasion {

  private final CoverageRecord record;
  private final QualifyingEvent event;
  private final CoverageLaw law;
  private final LocalDate issuedOn;
  private final CoverageDays days;
  private final DisabilityExtension disability;
  private final MaximumPeriod period;

  /**
   * @param issuedOn the day on which the election notice counts as given, unless it was mailed
   */
  Occasion(CoverageRecord record, QualifyingEvent event, CoverageLaw law, LocalDate issuedOn) {
    this.record = record;
    this.event = event;
    this.law = law;
    this.issuedOn = issuedOn;
    this.days = new CoverageDays(this);
    this.disability = new DisabilityExtension(this);
    this.period = new MaximumPeriod(this);
  }

  CoverageRecord record() {
    return record;
  }

  QualifyingEvent event() {
    return event;
  }

  CoverageLaw law() {
    return law;
  }

  LocalDate issuedOn() {
    return issuedOn;
  }

  /** The days of coverage, each worked out once. */
  CoverageDays days() {
    return days;
  }

  /** Whether a disability extends the period. */
  DisabilityExtension disability() {
    return disability;
  }

  /** The maximum period, each day of it worked out once. */
  MaximumPeriod period() {
    return period;
  }

  /**
   * So many days after a day, as a beneficiary may count them: with every suspension of the law.
   *
   * @param figure the figure of the law book that gives the days
   * @param words what the day is, to follow the count
   */
  Worked<LocalDate> beneficiarysDays(LocalDate from, String figure, Supplier<String> words) {
    int count = law.number(figure);
    LocalDate plain = from.plusDays(count);
    return new SuspendedDeadlines(law.book())
        .after(from, count)
        .after(
            law.step(
                () ->
                    Wording.count(count, "day")
                        + " after "
                        + words.get()
                        + " is "
                        + Wording.date(plain),
                figure));
  }
}
