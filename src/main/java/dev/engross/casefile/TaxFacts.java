package dev.engross.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded for taxes and for the law of the place of work. Whatever is null, or not in a
 * list, is not recorded; it is asked for where it matters and never assumed.
 *
 * @param workState the state in which the executive worked, as its postal code: {@code CA}
 * @param hired the first day of service
 * @param annualPay pay by calendar year, as reported for income tax
 * @param employerYearEndMonth the month, 1 to 12, with which the employer's tax year ends
 * @param publicCompany whether stock of the employer was publicly traded at the separation
 * @param specifiedEmployee whether the executive was a specified employee at the separation
 * @param involuntarySeparation whether counsel holds the separation to be involuntary for section
 *     409A
 * @param separatePayments ids of the instruments that make each installment a separate payment;
 *     null while they were not read for it
 * @param vestings when rights ceased to be at risk, where that was not at the separation
 * @param ownershipChange whether counsel holds the change in control on record to be a change in
 *     ownership or control for section 280G
 * @param disqualifiedIndividual whether the executive was an officer, shareholder or highly
 *     compensated individual for section 280G
 * @param contingentPayments what is contingent on the change; null while not recorded
 * @param afr120Percent 120 percent of the applicable federal rate, compounded semiannually, in
 *     percent a year
 * @param marginalTaxPercent income and payroll taxes together, in percent, for an illustration
 * @param supplementalWages supplemental wages by calendar year, other than those of the case
 */
public record TaxFacts(
    @Nullable String workState,
    @Nullable LocalDate hired,
    List<AnnualPay> annualPay,
    @Nullable Integer employerYearEndMonth,
    @Nullable Boolean publicCompany,
    @Nullable Boolean specifiedEmployee,
    @Nullable Boolean involuntarySeparation,
    @Nullable List<String> separatePayments,
    List<Vesting> vestings,
    @Nullable Boolean ownershipChange,
    @Nullable Boolean disqualifiedIndividual,
    @Nullable List<ContingentPayment> contingentPayments,
    @Nullable BigDecimal afr120Percent,
    @Nullable BigDecimal marginalTaxPercent,
    List<SupplementalWages> supplementalWages) {

  public static final TaxFacts NONE =
      new TaxFacts(
          null, null, List.of(), null, null, null, null, null, List.of(), null, null, null, null,
          null, List.of());

  public TaxFacts {
    annualPay = List.copyOf(annualPay);
    vestings = List.copyOf(vestings);
    supplementalWages = List.copyOf(supplementalWages);
    if (employerYearEndMonth != null && (employerYearEndMonth < 1 || employerYearEndMonth > 12)) {
      throw new IllegalArgumentException("a tax year ends with a month from 1 to 12");
    }
  }

  /**
   * Pay of one calendar year.
   *
   * @param wages as reported for income tax, such as in box 1 of Form W-2
   * @param monthsEmployed months of the year in which the executive was employed, 1 to 12
   * @param paidOnce the part of the wages that is not paid more often than once a year, such as a
   *     bonus for signing; null for none
   */
  public record AnnualPay(
      int year,
      Money wages,
      int monthsEmployed,
      @Nullable Money paidOnce,
      @Nullable String evidence) {
    public AnnualPay {
      if (monthsEmployed < 1 || monthsEmployed > 12) {
        throw new IllegalArgumentException("a year of pay has 1 to 12 months");
      }
    }
  }

  /** The day on which a benefit ceased to be at a substantial risk of forfeiture. */
  public record Vesting(String benefit, LocalDate date, @Nullable String evidence) {}

  /**
   * A payment that is contingent on a change in control.
   *
   * @param benefit the id of a benefit of an instrument; null for something else
   * @param value what something else is worth on the day of the change; null for a benefit
   */
  public record ContingentPayment(
      String label, @Nullable String benefit, @Nullable Money value, @Nullable String evidence) {
    public ContingentPayment {
      if ((benefit == null) == (value == null)) {
        throw new IllegalArgumentException("a contingent payment is a benefit, or has a value");
      }
    }
  }

  /** Supplemental wages paid in a calendar year apart from those of the case. */
  public record SupplementalWages(int year, Money paid, @Nullable String evidence) {}
}
