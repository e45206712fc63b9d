package dev.engross.determination.claims;

import dev.engross.calendar.DayCount;
import dev.engross.calendar.MonthRule;
import dev.engross.casefile.Fact.EmploymentEnded;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.determination.tax.DatedLaw;
import dev.engross.determination.tax.TaxCase;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.terms.Instrument;
import dev.engross.terms.Instrument.CounselNote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a severance plan pays keeps it a welfare plan: no more than twice the annual
 * compensation of the year before, within 24 months (29 CFR 2510.3-2(b)(1)).
 *
 * <p>Worked example: pay of $300,000.00 in 2024 and the end of employment on 14 March 2025.
 * Payments of $600,000.00 through 14 March 2027 are inside; a cent more, or a day later, is not.
 */
final class SeverancePlan {

  private final TaxCase taxCase;

  SeverancePlan(TaxCase taxCase) {
    this.taxCase = taxCase;
  }

  List<Finding<?>> findings() {
    List<Finding<?>> findings = new ArrayList<>();
    for (Instrument plan : plans()) {
      Trace amount = new Trace();
      Trace months = new Trace();
      Answer<EmploymentEnded> ended = taxCase.timeline().employmentEnd();
      boolean pays = !payments(plan).isEmpty();
      Answer<EmploymentEnded> reached =
          pays ? ended : Answer.notApplicable("Nothing is payable under this plan.");
      String label = Wording.the(plan.shortTitle());
      findings.add(
          amount.find(
              "erisa.severance-amount." + plan.id(),
              "Does " + label + " pay no more than twice the annual compensation?",
              reached.flatMap(end -> withinAmount(plan, end, amount))));
      findings.add(
          months.find(
              "erisa.severance-months." + plan.id(),
              "Does " + label + " pay within 24 months?",
              reached.flatMap(end -> withinMonths(plan, end, months))));
    }
    return findings;
  }

  /** The exemption of plans for select management, for a plan that pays. */
  List<CounselNote> notes() {
    List<CounselNote> notes = new ArrayList<>();
    for (Instrument plan : plans()) {
      if (!payments(plan).isEmpty()) {
        taxCase
            .lawOn(taxCase.timeline().asOf())
            .find("erisa-top-hat-exemption")
            .ifPresent(
                law ->
                    notes.add(
                        new CounselNote(
                            "erisa-top-hat",
                            "If "
                                + Wording.the(plan.shortTitle())
                                + " is unfunded or insured and primarily for select management or"
                                + " highly compensated employees, it is exempt from reporting and"
                                + " disclosure; its documents go to the Department of Labor on"
                                + " request. The claims procedure and the duties of fiduciaries"
                                + " apply all the same.",
                            law.citation(),
                            List.of())));
      }
    }
    return notes;
  }

  private List<Instrument> plans() {
    List<Instrument> plans = new ArrayList<>();
    for (Instrument instrument : taxCase.instruments()) {
      if (instrument.kind() == Instrument.Kind.PLAN) {
        plans.add(instrument);
      }
    }
    return plans;
  }

  private List<Entitlement> payments(Instrument plan) {
    List<Entitlement> payments = new ArrayList<>();
    for (Entitlement entitlement : taxCase.payable()) {
      if (entitlement.instrument().equals(plan.id())) {
        payments.add(entitlement);
      }
    }
    return payments;
  }

  private Answer<Boolean> withinAmount(Instrument plan, EmploymentEnded end, Trace trace) {
    int year = end.date().getYear() - 1;
    Optional<Money> pay = taxCase.annualPay(year, trace);
    if (pay.isEmpty()) {
      return Answer.ask(
          new Question(
              "erisa-annual-compensation",
              "What was the whole compensation of " + year + "?",
              "/tax/annualPay",
              "A severance plan that pays more than twice the annual compensation of the year"
                  + " before is a pension plan."));
    }
    Answer<Money> total = Answer.known(pay.get().minus(pay.get()));
    for (Entitlement entitlement : payments(plan)) {
      total = total.combine(Objects.requireNonNull(entitlement.amount()).answer(), Money::plus);
    }
    return total.map(sum -> within(sum, pay.get(), taxCase.lawOn(end.date()), trace));
  }

  private static boolean within(Money sum, Money pay, DatedLaw law, Trace trace) {
    int times = law.number("erisa-severance-multiple");
    Money most = pay.multipliedBy(times);
    boolean inside = !sum.isGreaterThan(most);
    law.step(
        trace,
        () ->
            times
                + " × "
                + Wording.amount(pay)
                + " = "
                + Wording.amount(most)
                + "; the plan pays "
                + Wording.amount(sum)
                + (inside ? ", which is no more." : ", which is more."),
        "erisa-severance-multiple");
    return inside;
  }

  private Answer<Boolean> withinMonths(Instrument plan, EmploymentEnded end, Trace trace) {
    DatedLaw law = taxCase.lawOn(end.date());
    int months = law.number("erisa-severance-months");
    DayCount count = DayCount.months(end.date(), months, MonthRule.LAST_DAY);
    LocalDate last = count.end();
    trace.use(taxCase.timeline().use(end));
    law.count(
        trace,
        count,
        () ->
            months
                + " months after "
                + Wording.date(end.date())
                + " is "
                + Wording.date(last)
                + ".",
        "erisa-severance-months");
    Answer<Boolean> inside = Answer.known(true);
    for (Entitlement entitlement : payments(plan)) {
      Answer<Boolean> inTime =
          taxCase
              .datedPayments(entitlement)
              .map(
                  all ->
                      all.stream().map(Payment::adjustedDue).noneMatch(due -> isAfter(due, last)));
      inside = inside.combine(inTime, Boolean::logicalAnd);
    }
    return inside;
  }

  private static boolean isAfter(@Nullable LocalDate due, LocalDate last) {
    return due != null && due.isAfter(last);
  }
}
