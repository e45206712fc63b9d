package dev.engross.determination.evaluation;

import dev.engross.calendar.PayrollCalendar;
import dev.engross.casefile.Fact;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * Payments less what a new employment pays for the same payroll period.
 *
 * <p>Worked example: $10,000.00 twice a month; new employment from 1 June at $120,000.00 a year,
 * which is $5,000.00 for half a month. From 15 June on, $5,000.00 is left of each payment.
 */
final class NewEarnings {

  private final Evaluation evaluation;
  private final Trace trace;

  NewEarnings(Evaluation evaluation, Trace trace) {
    this.evaluation = evaluation;
    this.trace = trace;
  }

  Answer<List<Payment>> offset(List<Payment> payments) {
    List<Fact.NewEmployment> jobs = evaluation.timeline().all(Fact.NewEmployment.class);
    PayrollCalendar payroll = evaluation.caseFile().payroll();
    if (jobs.isEmpty() || payments.isEmpty()) {
      return Answer.known(payments);
    }
    if (payroll == null) {
      return Answer.ask(PaymentEvaluator.PAYROLL);
    }
    Answer<List<Payment>> offset = Answer.known(payments);
    for (Fact.NewEmployment job : jobs) {
      offset = offset.combine(perPayday(job, payroll), (all, pay) -> less(all, job.date(), pay));
    }
    return offset;
  }

  private Answer<Money> perPayday(Fact.NewEmployment job, PayrollCalendar payroll) {
    evaluation.timeline().tell(job, trace);
    Money rate = job.annualRate();
    if (rate == null) {
      return Answer.ask(
          new Question(
              "new-employment-" + job.id() + "-rate",
              "What does " + job.employer() + " pay a year?",
              evaluation.timeline().pointer(job, "annualRate"),
              "New earnings are taken off the payments."));
    }
    int paydays = payroll.frequency().paydaysInYear();
    Money pay = rate.dividedBy(BigDecimal.valueOf(paydays), RoundingMode.HALF_UP);
    trace.step(
        () ->
            Wording.amount(rate)
                + " ÷ "
                + paydays
                + " = "
                + Wording.amount(pay)
                + " is taken off each payment due from "
                + Wording.date(job.date())
                + " on.");
    return Answer.known(pay);
  }

  private static List<Payment> less(List<Payment> payments, LocalDate from, Money pay) {
    List<Payment> left = new ArrayList<>();
    for (Payment p : payments) {
      LocalDate due = p.literalDue();
      Money gross = p.gross();
      if (due == null || gross == null || due.isBefore(from)) {
        left.add(p);
        continue;
      }
      Money rest = notNegative(gross.minus(pay));
      left.add(
          new Payment(p.number(), p.label(), rest, due, p.adjustedDue(), p.dueWords(), p.rule()));
    }
    return left;
  }

  private static Money notNegative(Money amount) {
    return amount.isNegative() ? Money.zero(amount.getCurrencyUnit()) : amount;
  }
}
