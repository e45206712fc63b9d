package dev.engross.determination.tax;

import dev.engross.casefile.Compensation.SalaryRate;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.finding.Answer;
import dev.engross.finding.FactUse;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import dev.engross.law.LegalProvision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The exemption of separation pay (26 CFR 1.409A-1(b)(9)(iii)). Its limit is one for all benefits,
 * and is used up in their order.
 *
 * <p>Worked example: separation in 2025 at a rate of $400,000 at the end of 2024. The limit is 2 ×
 * $350,000 = $700,000, for payments by 31 December 2027.
 */
final class SeparationPay {

  private static final Citation RATE = Citation.of("26 CFR", "§ 1.409A-1(b)(9)(iii)(A)(1)");

  private final Separation separation;
  private Money used = Dollars.NONE;

  SeparationPay(Separation separation) {
    this.separation = separation;
  }

  /** The last day on which exempt separation pay may be paid. */
  LocalDate lastDay() {
    int years = separation.law().number("tax-409a-separation-years");
    return LocalDate.of(separation.date().getYear() + years, 12, 31);
  }

  /**
   * How much of the payments is exempt, and takes that from the limit.
   *
   * @param payments those that are no short-term deferrals
   * @param separate whether each is a payment of its own
   */
  Answer<Money> covers(List<Payment> payments, boolean separate, Trace trace) {
    if (payments.isEmpty()) {
      trace.step("Every payment is a short-term deferral already.", RATE);
      return Answer.known(Dollars.NONE);
    }
    return separation
        .involuntary(trace)
        .flatMap(
            involuntary -> {
              if (!involuntary) {
                trace.step("Only pay for an involuntary separation is exempt.");
                return Answer.known(Dollars.NONE);
              }
              return limit(trace).map(limit -> within(limit, payments, separate, trace));
            });
  }

  private Money within(Money limit, List<Payment> payments, boolean separate, Trace trace) {
    LocalDate last = lastDay();
    separation
        .law()
        .step(
            trace,
            () -> "Exempt separation pay must be paid by " + Wording.date(last) + ".",
            "tax-409a-separation-years");
    List<Payment> inTime =
        payments.stream().filter(payment -> !Dollars.day(payment).isAfter(last)).toList();
    if (inTime.size() < payments.size() && !separate) {
      trace.step(
          "The installments count as one payment, and the last of them is later: none is exempt.");
      return Dollars.NONE;
    }
    Money left = limit.minus(used);
    Money covered = Dollars.lesser(Dollars.sumOf(inTime), left);
    trace.step(
        () ->
            Wording.amount(Dollars.sumOf(inTime))
                + " falls due by then; "
                + Wording.amount(left)
                + " of the limit is left, which exempts "
                + Wording.amount(covered)
                + ".");
    used = used.plus(covered);
    return covered;
  }

  /** Twice the lesser of annual pay in the year before and the limit for qualified plans. */
  private Answer<Money> limit(Trace trace) {
    int year = separation.date().getYear();
    Optional<LegalProvision> cap = separation.law().find("tax-401a17-limit");
    if (cap.isEmpty()) {
      return Answer.ask(
          new Question(
              "409a-compensation-limit",
              "What is the limit of section 401(a)(17) for " + year + "?",
              null,
              "The law book does not cover that year."));
    }
    return rate(LocalDate.of(year - 1, 12, 31), trace)
        .map(rate -> limit(rate, Money.parse("USD " + cap.get().value()), trace));
  }

  private Money limit(Money rate, Money cap, Trace trace) {
    DatedLaw law = separation.law();
    law.step(
        trace,
        () ->
            "The compensation limit for "
                + law.day().getYear()
                + " is "
                + Wording.amount(cap)
                + ".",
        "tax-401a17-limit");
    int times = law.number("tax-409a-separation-multiple");
    Money lesser = Dollars.lesser(rate, cap);
    Money limit = lesser.multipliedBy(times);
    law.step(
        trace,
        () ->
            times
                + " × "
                + Wording.amount(lesser)
                + ", the lesser, = "
                + Wording.amount(limit)
                + ".",
        "tax-409a-separation-multiple");
    return limit;
  }

  private Answer<Money> rate(LocalDate on, Trace trace) {
    Optional<SalaryRate> held =
        separation.taxCase().caseFile().compensation().baseSalary().stream()
            .filter(rate -> !rate.from().isAfter(on))
            .reduce((earlier, later) -> later);
    if (held.isEmpty()) {
      return Answer.ask(
          new Question(
              "409a-annual-pay",
              "What was the annual rate of pay on " + Wording.date(on) + "?",
              "/compensation/baseSalary",
              "The exemption of separation pay is measured by pay in the year before the"
                  + " separation."));
    }
    Money rate = held.get().annualRate();
    String words =
        "The annual rate of base salary on " + Wording.date(on) + " was " + Wording.amount(rate);
    trace.use(new FactUse("compensation", words + ".", held.get().from(), held.get().evidence()));
    trace.step(() -> words + "; recurring pay other than salary is not counted.", RATE);
    return Answer.known(rate);
  }
}
