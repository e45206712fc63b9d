package dev.engross.determination.tax;

import dev.engross.casefile.TaxFacts;
import dev.engross.casefile.TaxFacts.AnnualPay;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The average annual pay of up to five calendar years before a change in control (26 U.S.C. §
 * 280G(d)(1), (2)).
 *
 * <p>Worked example: hired on 1 September 2022, change in 2025. Pay was $30,000 in four months of
 * 2022, $120,000 in 2023 and $150,000 in 2024: (3 × $30,000 + $120,000 + $150,000) ÷ 3 = $120,000.
 * Of $90,000 in 2022 with $60,000 for signing, only the other $30,000 is annualised: $140,000.
 *
 * @param annualized the annualised pay, added up
 * @param years over how many years
 */
record BaseAmount(Money annualized, int years) {

  private static final int MONTHS = 12;

  /** The average, rounded to the cent, half a cent up. */
  Money average() {
    return annualized.dividedBy(years, RoundingMode.HALF_UP);
  }

  /** The smallest sum that is at least so many times the average. */
  Money times(int multiple) {
    return annualized
        .multipliedBy(multiple)
        .dividedBy(BigDecimal.valueOf(years), RoundingMode.CEILING);
  }

  static Answer<BaseAmount> of(TaxFacts facts, LocalDate change, DatedLaw law, Trace trace) {
    int most = law.number("tax-280g-base-years");
    int last = change.getYear() - 1;
    LocalDate hired = facts.hired();
    if (hired != null && hired.getYear() > last) {
      return ask(
          "280g-hired-in-year",
          "What is the annualized pay from the hire to the day before the change?",
          "Service began in the year of the change, so there is no earlier year to average.");
    }
    int first = change.getYear() - most;
    if (hired != null) {
      trace.use(TaxCase.use("hired", "Service began on " + Wording.date(hired) + ".", hired, null));
      first = Math.max(first, hired.getYear());
    }
    List<AnnualPay> years = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      Optional<AnnualPay> pay = payOf(facts, year);
      if (pay.isEmpty()) {
        return ask(
            "280g-pay-" + year,
            "What was the pay of " + year + ", as reported for income tax?",
            hired == null
                ? "Every year of service among the "
                    + most
                    + " before the change counts; the day"
                    + " of hire is not recorded either."
                : "Every year of service among the " + most + " before the change counts.");
      }
      years.add(pay.get());
    }
    return Answer.known(average(years, law, trace));
  }

  private static Answer<BaseAmount> ask(String id, String text, String why) {
    return Answer.ask(new Question(id, text, "/tax/annualPay", why));
  }

  private static Optional<AnnualPay> payOf(TaxFacts facts, int year) {
    return facts.annualPay().stream().filter(pay -> pay.year() == year).findFirst();
  }

  private static BaseAmount average(List<AnnualPay> years, DatedLaw law, Trace trace) {
    Money sum = years.stream().map(pay -> annualized(pay, trace)).reduce(Dollars.NONE, Money::plus);
    BaseAmount base = new BaseAmount(sum, years.size());
    law.step(
        trace,
        () ->
            Wording.amount(sum)
                + " ÷ "
                + Wording.count(years.size(), "year")
                + " = "
                + Wording.amount(base.average())
                + ".",
        "tax-280g-base-years");
    return base;
  }

  /** A part of a year is carried to twelve months, but not what is paid once. */
  static Money annualized(AnnualPay pay, Trace trace) {
    String year = "Pay of " + pay.year() + ": ";
    trace.use(
        TaxCase.use("annualPay", year + Wording.amount(pay.wages()) + ".", null, pay.evidence()));
    if (pay.monthsEmployed() == MONTHS) {
      trace.step(() -> year + Wording.amount(pay.wages()) + ".");
      return pay.wages();
    }
    Money once = pay.paidOnce() == null ? Dollars.NONE : pay.paidOnce();
    Money recurring = pay.wages().minus(once);
    Money whole =
        recurring
            .multipliedBy(MONTHS)
            .dividedBy(BigDecimal.valueOf(pay.monthsEmployed()), RoundingMode.HALF_UP)
            .plus(once);
    trace.step(
        () ->
            year
                + Wording.amount(recurring)
                + " × 12 ÷ "
                + pay.monthsEmployed()
                + (once.isZero() ? "" : " + " + Wording.amount(once) + " paid once")
                + " = "
                + Wording.amount(whole)
                + ".");
    return whole;
  }
}
