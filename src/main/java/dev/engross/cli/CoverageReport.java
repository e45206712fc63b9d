package dev.engross.cli;

import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.BeneficiaryPeriod;
import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Wording;
import java.util.List;
import java.util.function.Consumer;

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
    Finding<List<CoveragePremium>> premiums = coverage.premiums();
    Answer<String> count =
        premiums.answer().map(months -> Wording.count(months.size(), "monthly premium"));
    finding.accept(new Finding<>(premiums.id(), premiums.question(), count, premiums.basis()));
    if (premiums.answer().isKnown()) {
      periods(premiums.answer().value());
    }
    for (BeneficiaryPeriod period : coverage.periods()) {
      page.blank();
      page.title("Coverage of " + period.personId());
      finding.accept(period.begins());
      finding.accept(period.ends());
      finding.accept(period.endsEarly());
    }
  }

  /** What concerns few cases is left out of the others. */
  private void ifAsked(Finding<?> rare) {
    if (!(rare.answer() instanceof Answer.NotApplicable)) {
      finding.accept(rare);
    }
  }

  /** Months of the same coverage and the same amounts stand as one line. */
  private void periods(List<CoveragePremium> premiums) {
    int from = 0;
    while (from < premiums.size()) {
      int to = from;
      while (to + 1 < premiums.size() && continues(premiums.get(to), premiums.get(to + 1))) {
        to++;
      }
      period(premiums.get(from), premiums.get(to));
      from = to + 1;
    }
  }

  private static boolean continues(CoveragePremium one, CoveragePremium next) {
    return one.option().equals(next.option())
        && one.month().plusMonths(1).equals(next.month())
        && one.due().equals(next.due())
        && one.paidByCompany().equals(next.paidByCompany());
  }

  private void period(CoveragePremium first, CoveragePremium last) {
    String months =
        first.month().equals(last.month())
            ? Wording.month(first.month())
            : Wording.month(first.month()) + " through " + Wording.month(last.month());
    String words =
        first.option()
            + ", "
            + months
            + ": "
            + first.percent()
            + "% of "
            + Wording.amount(first.applicablePremium())
            + "; the company pays "
            + Wording.amount(first.paidByCompany())
            + ", the beneficiary "
            + Wording.amount(first.paidByBeneficiary());
    page.entry(8, words, Wording.amount(first.due()) + " a month");
  }
}
