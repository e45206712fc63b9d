package dev.engross.document;

import dev.engross.determination.cobra.CoverageRecipients;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.BeneficiaryPeriod;
import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import dev.engross.determination.result.ContinuationCoverage.QualifiedBeneficiary;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Step;
import dev.engross.finding.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * The maximum period of one person, where it is not that of the others.
 *
 * <p>Worked example: employment ends on 14 March 2025, and everybody's eighteen months end on 30
 * September 2026. The spouses divorce, and the plan is told in time. The spouse's period now ends
 * on 31 March 2028, the executive's is what it was, and a letter to both has to give both days.
 *
 * @param name whose period it is
 * @param ends its last day
 */
record PersonalPeriod(String name, Finding<LocalDate> ends) {

  /**
   * Every beneficiary's period that ends on another day than that of the event; but former spouses
   * are not told of each other's.
   */
  static List<PersonalPeriod> all(Matter matter) {
    ContinuationCoverage coverage = matter.coverage();
    return told(matter).stream()
        .filter(period -> isOtherThan(coverage.ends(), period.ends()))
        .map(period -> of(period, coverage))
        .toList();
  }

  /**
   * The periods of which the letter may tell: former spouses are not told of each other's, and who
   * has died has none that goes on.
   */
  static List<BeneficiaryPeriod> told(Matter matter) {
    CoverageRecipients recipients = matter.recipients();
    boolean alone = recipients.standsAlone(matter.due().addressee());
    List<BeneficiaryPeriod> reached = reached(matter);
    return matter.coverage().periods().stream()
        .filter(period -> !recipients.hasDied(period.personId()))
        .filter(
            period ->
                reached.contains(period) || !(alone || recipients.standsAlone(period.personId())))
        .toList();
  }

  /** The last day of the addressee's own period; of the event's where that is the same. */
  static Finding<LocalDate> ofAddressee(Matter matter) {
    ContinuationCoverage coverage = matter.coverage();
    return coverage.periods().stream()
        .filter(period -> period.personId().equals(matter.due().addressee()))
        .map(BeneficiaryPeriod::ends)
        .filter(ends -> isOtherThan(coverage.ends(), ends))
        .findFirst()
        .orElse(coverage.ends());
  }

  /** The first day of the addressee's own coverage, later where a waiver was revoked. */
  static Finding<LocalDate> beginOfAddressee(Matter matter) {
    ContinuationCoverage coverage = matter.coverage();
    return coverage.periods().stream()
        .filter(period -> period.personId().equals(matter.due().addressee()))
        .map(BeneficiaryPeriod::begins)
        .filter(begins -> isOtherThan(coverage.begins(), begins))
        .findFirst()
        .orElse(coverage.begins());
  }

  /** What the coverage of somebody whom the letter reaches costs. */
  static Finding<List<CoveragePremium>> premiums(Matter matter) {
    Finding<List<CoveragePremium>> all = matter.coverage().premiums();
    List<BeneficiaryPeriod> reached = reached(matter);
    if (reached.isEmpty() || reached.size() == matter.coverage().periods().size()) {
      return all;
    }
    List<String> names = reached.stream().map(period -> name(period, matter.coverage())).toList();
    Answer<List<CoveragePremium>> own =
        all.answer()
            .map(
                months ->
                    months.stream()
                        .filter(one -> !Collections.disjoint(one.covered(), names))
                        .toList());
    List<BeneficiaryPeriod> others = new ArrayList<>(matter.coverage().periods());
    others.removeAll(reached);
    Trace trace = new Trace().cite(all);
    without(all.steps(), others, reached, Finding::steps).stream()
        .filter(step -> isOf(names, step))
        .forEach(trace::add);
    without(all.facts(), others, reached, Finding::facts).forEach(trace::use);
    all.readings().forEach(trace::rely);
    return trace.find(all.id(), all.question(), own);
  }

  /** Whether a step tells of any of these persons, or of nobody in particular. */
  private static boolean isOf(List<String> names, Step step) {
    return step.persons().isEmpty() || !Collections.disjoint(step.persons(), names);
  }

  /** What a finding rests on, less what bears on the periods of others alone. */
  private static <P> List<P> without(
      List<P> parts,
      List<BeneficiaryPeriod> others,
      List<BeneficiaryPeriod> reached,
      Function<Finding<LocalDate>, List<P>> partsOf) {
    List<P> left = new ArrayList<>(parts);
    others.forEach(period -> left.removeAll(partsOf.apply(period.ends())));
    List<P> own = new ArrayList<>();
    reached.forEach(period -> own.addAll(partsOf.apply(period.ends())));
    return parts.stream().filter(part -> left.contains(part) || own.contains(part)).toList();
  }

  /**
   * Those whom the letter reaches and is about and whose period goes on when the addressee's has
   * ended.
   */
  static List<PersonalPeriod> besideAddressee(Matter matter) {
    ContinuationCoverage coverage = matter.coverage();
    Finding<LocalDate> own = ofAddressee(matter);
    return reached(matter).stream()
        .filter(period -> matter.isAbout(period.personId()))
        .filter(period -> isOtherThan(own, period.ends()))
        .filter(period -> !period.ends().answer().value().isBefore(matter.issuedOn()))
        .map(period -> of(period, coverage))
        .toList();
  }

  private static List<BeneficiaryPeriod> reached(Matter matter) {
    List<BeneficiaryPeriod> periods = matter.coverage().periods();
    List<String> reached =
        matter
            .recipients()
            .reachedThrough(
                matter.due().addressee(),
                periods.stream().map(BeneficiaryPeriod::personId).toList());
    return periods.stream().filter(period -> reached.contains(period.personId())).toList();
  }

  private static PersonalPeriod of(BeneficiaryPeriod period, ContinuationCoverage coverage) {
    return new PersonalPeriod(name(period, coverage), period.ends());
  }

  /** Whose a period is. */
  static String name(BeneficiaryPeriod period, ContinuationCoverage coverage) {
    return coverage.beneficiaries().answer().value().stream()
        .filter(beneficiary -> beneficiary.personId().equals(period.personId()))
        .map(QualifiedBeneficiary::name)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a period of nobody; please report this"));
  }

  private static boolean isOtherThan(Finding<LocalDate> common, Finding<LocalDate> own) {
    return own.answer() instanceof Answer.Known<LocalDate> known
        && !known.value().equals(common.answer().orElse(LocalDate.MIN));
  }
}
