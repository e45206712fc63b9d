package dev.engross.document;

import dev.engross.casefile.FamilyMember;
import dev.engross.casefile.PostalAddress;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.BeneficiaryPeriod;
import dev.engross.determination.result.ContinuationCoverage.QualifiedBeneficiary;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /** Every beneficiary's period that ends on another day than that of the event. */
  static List<PersonalPeriod> all(Matter matter) {
    ContinuationCoverage coverage = matter.coverage();
    return coverage.periods().stream()
        .filter(period -> isOtherThan(coverage.ends(), period.ends()))
        .map(period -> of(period, coverage))
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

  /**
   * Those at the addressee's address whom the letter is about and whose period goes on when the
   * addressee's has ended.
   */
  static List<PersonalPeriod> besideAddressee(Matter matter) {
    ContinuationCoverage coverage = matter.coverage();
    Finding<LocalDate> own = ofAddressee(matter);
    @Nullable PostalAddress address = address(matter, matter.due().addressee());
    return coverage.periods().stream()
        .filter(period -> matter.isAbout(period.personId()))
        .filter(period -> Objects.equals(address, address(matter, period.personId())))
        .filter(period -> isOtherThan(own, period.ends()))
        .filter(period -> !period.ends().answer().value().isBefore(matter.issuedOn()))
        .map(period -> of(period, coverage))
        .toList();
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

  private static @Nullable PostalAddress address(Matter matter, String person) {
    return matter.caseFile().family().stream()
        .filter(member -> member.id().equals(person))
        .map(FamilyMember::address)
        .flatMap(address -> Optional.ofNullable(address).stream())
        .findFirst()
        .orElse(matter.caseFile().executive().address());
  }
}
