package dev.engross.cli;

import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.BeneficiaryPeriod;
import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Wording;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The part of the report about continuation coverage. */
final class CoverageReport {

  private final ReportPage page;
  private final Consumer<Finding<?>> finding;

  CoverageReport(ReportPage page, Consumer<Finding<?>> finding) {
    this.page = page;
    this.finding = finding;
  }

  void write(ContinuationCoverage coverage) {
    page.heading("Continuation coverage after " + coverage.eventWords());
    finding.accept(coverage.event());
    finding.accept(coverage.available());
    ifAsked(coverage.provider());
    finding.accept(coverage.beneficiaries());
    finding.accept(coverage.lossOfCoverage());
    finding.accept(coverage.begins());
    finding.accept(coverage.maximumMonths());
    finding.accept(coverage.ends());
    finding.accept(coverage.electionEnds());
    finding.accept(coverage.initialPremiumDue());
    finding.accept(coverage.companyPays());
    ifAsked(coverage.assistance());
    premiums(coverage.premiums(), CoverageReport::paidBy);
    if (!(coverage.premiumsOfSome().answer() instanceof Answer.NotApplicable)) {
      premiums(coverage.premiumsOfSome(), whole -> "");
    }
    for (BeneficiaryPeriod period : coverage.periods()) {
      page.blank();
      page.title("Coverage of " + period.personId());
      finding.accept(period.begins());
      finding.accept(period.ends());
      finding.accept(period.endsEarly());
    }
  }

  private void premiums(
      Finding<List<CoveragePremium>> premiums, Function<CoveragePremium, String> payers) {
    Answer<String> count =
        premiums.answer().map(months -> Wording.count(months.size(), "monthly premium"));
    finding.accept(new Finding<>(premiums.id(), premiums.question(), count, premiums.basis()));
    if (premiums.answer().isKnown()) {
      periods(premiums.answer().value(), payers);
    }
  }

  /** What concerns few cases is left out of the others. */
  private void ifAsked(Finding<?> rare) {
    if (!(rare.answer() instanceof Answer.NotApplicable)) {
      finding.accept(rare);
    }
  }

  /** Months of the same coverage and the same amounts stand as one line. */
  private void periods(List<CoveragePremium> premiums, Function<CoveragePremium, String> payers) {
    int from = 0;
    while (from < premiums.size()) {
      int to = from;
      while (to + 1 < premiums.size() && continues(premiums.get(to), premiums.get(to + 1))) {
        to++;
      }
      period(premiums.get(from), premiums.get(to), payers.apply(premiums.get(from)));
      from = to + 1;
    }
  }

  private static boolean continues(CoveragePremium one, CoveragePremium next) {
    return one.option().equals(next.option())
        && one.covered().equals(next.covered())
        && one.month().plusMonths(1).equals(next.month())
        && one.due().equals(next.due())
        && one.paidByCompany().equals(next.paidByCompany());
  }

  private void period(CoveragePremium first, CoveragePremium last, String payers) {
    String months =
        first.month().equals(last.month())
            ? Wording.month(first.month())
            : Wording.month(first.month()) + " through " + Wording.month(last.month());
    String words =
        first.option()
            + " for "
            + Wording.list(first.covered())
            + ", "
            + months
            + ": "
            + first.percent()
            + "% of "
            + Wording.amount(first.applicablePremium())
            + payers;
    page.entry(8, words, Wording.amount(first.due()) + " a month");
  }

  private static String paidBy(CoveragePremium premium) {
    return "; the company pays "
        + Wording.amount(premium.paidByCompany())
        + ", the beneficiary "
        + Wording.amount(premium.paidByBeneficiary());
  }
}
