package dev.engross.document;

import dev.engross.casefile.Fact;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.BeneficiaryPeriod;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Finding;
import dev.engross.finding.Step;
import dev.engross.law.Citation;
import dev.engross.law.LegalProvision;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says that continuation coverage, or a longer period of it, is not available, and why (29 CFR
 * 2590.606-4(c)).
 *
 * @param contact the group health plan, and whom to ask about it
 * @param eventWords the event, in words
 * @param event the day of the event
 * @param lossOfCoverage the last day of active coverage
 * @param coverageOver whether that day lies before the date of the letter
 * @param told what the plan was told of and did not lengthen the period, in a clause; null where
 *     there is no coverage at all, or more than one such thing is on record
 * @param barred whether there is no continuation coverage at all
 * @param available why there is, or is not, any
 * @param period the period that is not lengthened; null where there is no coverage at all
 * @param over whether that period has ended
 * @param reasons why, each a sentence without its full stop
 * @param others what else there is for people who lose coverage
 * @param noticeRules whether the rules on the contents of notices were in force on the day of the
 *     event
 */
record CobraUnavailability(
    CoverageContact contact,
    String eventWords,
    Finding<LocalDate> event,
    Finding<LocalDate> lossOfCoverage,
    boolean coverageOver,
    @Nullable String told,
    boolean barred,
    Finding<Boolean> available,
    @Nullable Finding<LocalDate> period,
    boolean over,
    List<String> reasons,
    OtherCoverage others,
    boolean noticeRules) {

  static CobraUnavailability of(Matter matter) {
    ContinuationCoverage coverage = matter.coverage();
    boolean barred = !coverage.available().answer().orElse(true);
    Finding<LocalDate> period = barred ? null : refused(matter, coverage);
    List<Step> steps =
        period == null
            ? beyond(coverage.event(), coverage.available())
            : whyNotLonger(matter, coverage, period);
    return new CobraUnavailability(
        CoverageContact.of(matter),
        coverage.eventWords(),
        coverage.event(),
        coverage.lossOfCoverage(),
        coverage.lossOfCoverage().answer().orElse(LocalDate.MAX).isBefore(matter.issuedOn()),
        barred ? null : told(matter),
        barred,
        coverage.available(),
        period,
        period != null && period.answer().orElse(matter.issuedOn()).isBefore(matter.issuedOn()),
        steps.stream().map(Step::text).toList(),
        OtherCoverage.on(matter, matter.issuedOn()),
        matter.law().find("cobra-notice-rules", matter.issuedOn()).isPresent());
  }

  private static @Nullable String told(Matter matter) {
    Timeline timeline = matter.timeline();
    List<Fact> told =
        Stream.of(Fact.DisabilityDetermined.class, Fact.Divorced.class, Fact.CeasedDependent.class)
            .flatMap(type -> timeline.all(type).stream())
            .map(Fact.class::cast)
            .toList();
    String executive = matter.caseFile().executive().name();
    return told.size() == 1
        ? timeline.clause(told.get(0)).replace("the executive", executive)
        : null;
  }

  /** What kept a second event from lengthening the period; failing that, a disability. */
  private static List<Step> whyNotLonger(
      Matter matter, ContinuationCoverage coverage, Finding<LocalDate> period) {
    List<Step> own = beyond(coverage.ends(), period);
    List<Citation> disability =
        Stream.of("cobra-disability-first-days", "cobra-disability-notice-days")
            .flatMap(id -> matter.law().every(id).stream())
            .map(LegalProvision::citation)
            .toList();
    return own.isEmpty()
        ? period.steps().stream().filter(step -> disability.contains(step.citation())).toList()
        : own;
  }

  private static List<Step> beyond(Finding<?> known, Finding<?> found) {
    return found.steps().stream().filter(step -> !known.steps().contains(step)).toList();
  }

  /** The period of this very document; failing that, that of the addressee. */
  private static Finding<LocalDate> refused(Matter matter, ContinuationCoverage coverage) {
    return coverage.periods().stream()
        .filter(
            period ->
                matter.due().restsOn().contains(period.ends().id())
                    || period.personId().equals(matter.due().addressee()))
        .map(BeneficiaryPeriod::ends)
        .findFirst()
        .orElseThrow(() -> new NothingToShow("nothing about coverage was refused"));
  }
}
