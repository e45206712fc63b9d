package dev.engross.determination.cobra;

import dev.engross.determination.result.ContinuationCoverage.BeneficiaryPeriod;
import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import dev.engross.determination.result.ContinuationCoverage.QualifiedBeneficiary;
import dev.engross.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How long the coverage of each beneficiary lasts, and what ends it early. */
final class BeneficiaryPeriods {

  private final Occasion occasion;
  private final Finding<LocalDate> electionEnds;
  private final Optional<PaymentRecord> payments;

  BeneficiaryPeriods(
      Occasion occasion, Finding<LocalDate> electionEnds, Optional<PaymentRecord> payments) {
    this.occasion = occasion;
    this.electionEnds = electionEnds;
    this.payments = payments;
  }

  /** One period for each beneficiary; none while it is not known who they are. */
  List<BeneficiaryPeriod> of(Finding<List<QualifiedBeneficiary>> beneficiaries) {
    if (!beneficiaries.answer().isKnown()) {
      return List.of();
    }
    return beneficiaries.answer().value().stream().map(this::period).toList();
  }

  private BeneficiaryPeriod period(QualifiedBeneficiary beneficiary) {
    String person = beneficiary.personId();
    Finding<LocalDate> ends =
        new ExtendedPeriod(occasion)
            .endsInLifetime(person)
            .find(
                "cobra.ends." + person,
                "What is the last day of the maximum period of " + beneficiary.name() + "?");
    Finding<LocalDate> begins =
        new Waivers(occasion, new Elections(occasion, electionEnds))
            .firstDay(person, null)
            .find(
                "cobra.begins." + person,
                "When does the coverage of " + beneficiary.name() + " begin?");
    return new BeneficiaryPeriod(
        person,
        new Elections(occasion, electionEnds).of(person, null).isPresent(),
        begins,
        ends,
        new EarlyTermination(occasion, electionEnds, payments).finding(person));
  }

  /** The record of payments, once it is known what is due and from when. */
  static Optional<PaymentRecord> payments(
      Occasion occasion,
      Finding<List<CoveragePremium>> premiums,
      Finding<LocalDate> begins,
      Finding<LocalDate> firstPremium) {
    boolean known =
        premiums.answer().isKnown() && begins.answer().isKnown() && firstPremium.answer().isKnown();
    return known
        ? Optional.of(
            new PaymentRecord(
                occasion,
                premiums.answer().value(),
                begins.answer().value(),
                firstPremium.answer().value()))
        : Optional.empty();
  }
}
