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
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Payments less what a new employment pays for the same payroll period.
 *
 * <p>Worked example: $10,000.00 twice a month; new employment from 1 June at $120,000.00 a year,
 * which is $5,000.00 for half a month. From 15 June on, $5,000.00 is left of each payment. Where
 * the same employer pays $60,000.00 a year from 1 September on, $7,500.00 is left from 15
 * September.
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
      if (jobs.stream().noneMatch(other -> other != job && repeats(job, other, jobs))) {
        Optional<LocalDate> until = until(job, jobs);
        offset =
            offset.combine(perPayday(job, jobs, payroll), (all, pay) -> less(all, job, until, pay));
      }
    }
    return offset;
  }

  /** Whether an earlier record tells of the same employment from the same day on. */
  private static boolean repeats(
      Fact.NewEmployment job, Fact.NewEmployment other, List<Fact.NewEmployment> jobs) {
    return other.employer().equals(job.employer())
        && other.date().equals(job.date())
        && jobs.indexOf(other) < jobs.indexOf(job);
  }

  /** The day from which the same employer pays at another rate; empty where it never does. */
  private static Optional<LocalDate> until(Fact.NewEmployment job, List<Fact.NewEmployment> jobs) {
    return jobs.stream()
        .filter(other -> other.employer().equals(job.employer()))
        .map(Fact.NewEmployment::date)
        .filter(date -> date.isAfter(job.date()))
        .findFirst();
  }

  /** What the records of one employment of one day do not agree on. */
  private Optional<Answer.Conflict<Money>> contradiction(
      Fact.NewEmployment job, List<Fact.NewEmployment> jobs) {
    List<Fact.NewEmployment> same =
        jobs.stream()
            .filter(
                other ->
                    other.employer().equals(job.employer())
                        && other.date().equals(job.date())
                        && other.annualRate() != null)
            .toList();
    List<Answer.Side> sides = new ArrayList<>();
    for (Fact.NewEmployment one : same) {
      String basis = one.evidence() == null ? "no evidence recorded" : one.evidence();
      Money rate = Objects.requireNonNull(one.annualRate());
      sides.add(new Answer.Side(Wording.amount(rate) + " a year", basis));
    }
    return same.stream().map(Fact.NewEmployment::annualRate).distinct().count() < 2
        ? Optional.empty()
        : Optional.of(new Answer.Conflict<>("what " + job.employer() + " pays", sides));
  }

  private Answer<Money> perPayday(
      Fact.NewEmployment job, List<Fact.NewEmployment> jobs, PayrollCalendar payroll) {
    evaluation.timeline().tell(job, trace);
    Optional<Answer.Conflict<Money>> contradiction = contradiction(job, jobs);
    if (contradiction.isPresent()) {
      return contradiction.get();
    }
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

  private static List<Payment> less(
      List<Payment> payments, Fact.NewEmployment job, Optional<LocalDate> until, Money pay) {
    List<Payment> left = new ArrayList<>();
    for (Payment p : payments) {
      LocalDate due = p.literalDue();
      Money gross = p.gross();
      if (due == null
          || gross == null
          || due.isBefore(job.date())
          || until.filter(day -> !due.isBefore(day)).isPresent()) {
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
