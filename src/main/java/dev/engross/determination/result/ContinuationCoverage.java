package dev.engross.determination.result;

import dev.engross.finding.Finding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Continuation coverage of the group health plan after one qualifying event (29 U.S.C. §§
 * 1161-1168).
 *
 * @param event the qualifying event and its day
 * @param eventWords such as {@code the end of the employment of Jo Doe}
 * @param available whether coverage must be offered at all
 * @param provider whose plan must offer it after a sale of the business; not applicable without one
 * @param beneficiaries who may elect; undetermined where it is not recorded who was covered
 * @param lossOfCoverage the last day of active coverage
 * @param begins the first day of continuation coverage
 * @param maximumMonths 18, 29 or 36
 * @param ends the last day of the maximum period
 * @param electionEnds the last day to elect, when the notice is given on the issue date
 * @param initialPremiumDue the last day for the first premium, when the election is made on its
 *     last day
 * @param companyPays through when the company pays; not applicable when no instrument in force
 *     promises it
 * @param promise the id of the promise of an instrument under which the company pays, or may come
 *     to; null for none
 * @param assistance what the federal government bears of the premiums; not applicable outside the
 *     times when it did
 * @param premiums what each coverage costs, month by month: for those who elected, once somebody
 *     has, and for all who may elect until then
 * @param premiumsOfAll the same as if all who may elect did; the same finding while nobody has
 * @param premiumsOfSome the whole premium for each smaller number of persons whose own rate is
 *     recorded, whoever pays it; not applicable where none is, or where the time to elect is over
 * @param periods how long the coverage of each beneficiary lasts, in the order of the
 *     beneficiaries; empty while they are not known
 */
public record ContinuationCoverage(
    Finding<LocalDate> event,
    String eventWords,
    Finding<Boolean> available,
    Finding<String> provider,
    Finding<List<QualifiedBeneficiary>> beneficiaries,
    Finding<LocalDate> lossOfCoverage,
    Finding<LocalDate> begins,
    Finding<Integer> maximumMonths,
    Finding<LocalDate> ends,
    Finding<LocalDate> electionEnds,
    Finding<LocalDate> initialPremiumDue,
    Finding<LocalDate> companyPays,
    @Nullable String promise,
    Finding<String> assistance,
    Finding<List<CoveragePremium>> premiums,
    Finding<List<CoveragePremium>> premiumsOfAll,
    Finding<List<CoveragePremium>> premiumsOfSome,
    List<BeneficiaryPeriod> periods) {

  public ContinuationCoverage {
    periods = List.copyOf(periods);
  }

  /**
   * Someone with an own right to elect.
   *
   * @param status such as {@code covered employee} or {@code spouse}
   */
  public record QualifiedBeneficiary(String personId, String name, String status) {}

  /**
   * The premium of one coverage for one month.
   *
   * @param covered the names of those whom it covers
   * @param applicablePremium what the coverage of exactly them costs the plan
   */
  public record CoveragePremium(
      String option,
      List<String> covered,
      YearMonth month,
      Money applicablePremium,
      int percent,
      Money due,
      Money paidByCompany,
      Money paidByBeneficiary) {}

  /** A period of the same premium, for tables. */
  public record PremiumPeriod(
      String option, YearMonth first, @Nullable YearMonth last, Money monthly) {}

  /**
   * How long one beneficiary's coverage lasts.
   *
   * @param elected whether coverage was elected for this beneficiary in time
   * @param begins the first day of this beneficiary's coverage, later than the others' where a
   *     waiver was revoked, and for a child born later
   * @param ends the last day of this beneficiary's maximum period, second events and Medicare
   *     included
   * @param endsEarly the day on which something on record lets coverage end before that; not
   *     applicable when nothing does
   */
  public record BeneficiaryPeriod(
      String personId,
      boolean elected,
      Finding<LocalDate> begins,
      Finding<LocalDate> ends,
      Finding<LocalDate> endsEarly) {}
}
