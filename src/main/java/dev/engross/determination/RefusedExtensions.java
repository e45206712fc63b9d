package dev.engross.determination;

import dev.engross.casefile.Fact;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Notices by which somebody asked for longer coverage and does not get it: those that call for a
 * notice of unavailability (29 CFR 2590.606-4(c)).
 *
 * <p>Worked example: a divorce of 2 September 2025, of which the plan is told on 6 January 2026,
 * later than the 60 days. The former spouse's period stays what it was, so the letter is due, by 20
 * January 2026.
 */
record RefusedExtensions(Timeline timeline, ContinuationCoverage coverage) {

  /**
   * A notice that was of no use.
   *
   * @param person whose coverage was to be lengthened
   * @param finding shows that it is not
   */
  record Refusal(Fact.NoticeGiven told, String person, Finding<LocalDate> finding) {}

  List<Refusal> list() {
    List<Refusal> refusals = new ArrayList<>();
    timeline.all(Fact.Divorced.class).forEach(fact -> refused(fact, fact.person(), refusals));
    timeline
        .all(Fact.CeasedDependent.class)
        .forEach(fact -> refused(fact, fact.person(), refusals));
    timeline
        .all(Fact.DisabilityDetermined.class)
        .forEach(fact -> refused(fact, fact.person(), refusals));
    return refusals;
  }

  private void refused(Fact fact, String person, List<Refusal> refusals) {
    Optional<Fact.NoticeGiven> told =
        timeline.first(
            Fact.NoticeGiven.class,
            notice ->
                (notice.about().equals(fact.id()) || notice.about().equals(fact.kind()))
                    && !notice.date().isBefore(fact.date()));
    if (told.isEmpty() || isTheEventItself(fact)) {
      return;
    }
    coverage.periods().stream()
        .filter(period -> period.personId().equals(person))
        .map(ContinuationCoverage.BeneficiaryPeriod::ends)
        .filter(this::isNotLengthened)
        .findFirst()
        .ifPresent(ends -> refusals.add(new Refusal(told.get(), person, ends)));
  }

  private boolean isTheEventItself(Fact fact) {
    return coverage.event().facts().stream().anyMatch(use -> use.id().equals(fact.id()));
  }

  /** Whether a person's period is no longer than the one that any end of employment gives. */
  private boolean isNotLengthened(Finding<LocalDate> ends) {
    return ends.answer().isKnown()
        && ends.answer().equals(coverage.ends().answer())
        && coverage.maximumMonths().answer().isKnown()
        && coverage.maximumMonths().answer().value() == ORDINARY_MONTHS;
  }

  /** Any longer maximum means that a disability, or the event itself, has lengthened it. */
  private static final int ORDINARY_MONTHS = 18;
}
