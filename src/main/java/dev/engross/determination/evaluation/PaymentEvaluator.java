package dev.engross.determination.evaluation;

import dev.engross.determination.payment.PaymentDay;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.determination.result.Entitlement.PaymentSchedule;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.terms.DateTerm;
import dev.engross.terms.EventTerm;
import dev.engross.terms.Instrument;
import dev.engross.terms.PaymentTerm;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How an amount is paid. A payment whose day is not fixed yet has no date, but words for it.
 *
 * <p>Worked example: $100,000.00 "on the Effective Date of the Supplemental Release", before that
 * release is signed, is one payment without a date, due <em>on the Effective Date of the
 * Supplemental Release</em>.
 */
final class PaymentEvaluator {

  static final Question PAYROLL =
      new Question(
          "payroll-calendar",
          "How often does the company pay its payroll, and on which days?",
          "/payroll",
          "Installments follow the company's payroll, so their number and days depend on it.");

  /** What is being paid: all that the evaluation of a payment term needs to know. */
  record Job(String label, Instrument home, @Nullable Answer<Money> amount, Trace trace) {

    /** The payments made from the amount; of no amount for what is not money. */
    Answer<List<Payment>> from(Function<@Nullable Money, Answer<List<Payment>>> payments) {
      return amount == null ? payments.apply(null) : amount.flatMap(sum -> payments.apply(sum));
    }
  }

  private final Evaluation evaluation;

  PaymentEvaluator(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  Finding<PaymentSchedule> schedule(
      Instrument.Benefit benefit, Instrument home, @Nullable Finding<Money> amount) {
    Trace trace = new Trace().cite(benefit.citation());
    Job job = new Job(benefit.label(), home, amount == null ? null : amount.answer(), trace);
    Answer<PaymentSchedule> answer = evaluate(benefit.payment(), job).wrap(PaymentSchedule::new);
    return trace.find(evaluation.written().asked(benefit).schedule(), answer);
  }

  Answer<List<Payment>> evaluate(PaymentTerm term, Job job) {
    if (term instanceof PaymentTerm.LumpSum lump) {
      return job.from(gross -> one(job.label(), gross, lump.due(), job));
    }
    if (term instanceof PaymentTerm.InKind kind) {
      return one(kind.what(), null, kind.due(), job);
    }
    if (term instanceof PaymentTerm.Furnished furnished) {
      return new CoverageSubsidy(evaluation, job).furnished(furnished);
    }
    if (term instanceof PaymentTerm.PremiumsReimbursed premiums) {
      return new CoverageSubsidy(evaluation, job).reimbursed(premiums);
    }
    if (term instanceof PaymentTerm.EqualInstallments installments) {
      return new InstallmentEvaluator(evaluation, installments, job).payments();
    }
    if (term instanceof PaymentTerm.ThroughPayroll payroll) {
      return throughPayroll(payroll, job);
    }
    if (term instanceof PaymentTerm.Tranches tranches) {
      return tranches(tranches, job);
    }
    if (term instanceof PaymentTerm.PaymentByReading reading) {
      return evaluation
          .readings()
          .choose(reading.reading(), reading.alternatives(), job.home(), job.trace())
          .flatMap(chosen -> evaluate(chosen, job));
    }
    return changed(term, job);
  }

  private Answer<List<Payment>> changed(PaymentTerm term, Job job) {
    if (term instanceof PaymentTerm.Balloon balloon) {
      Answer<LocalDate> by = date(balloon.by(), job);
      Answer<List<Payment>> payments = evaluate(balloon.payment(), job);
      return by.isAwaiting()
          ? payments
          : payments.combine(by, (all, day) -> gathered(all, day, "Paid in one sum", job));
    }
    if (term instanceof PaymentTerm.StoppedBy stopped) {
      Answer<LocalDate> day = first(stopped.event(), job);
      Answer<List<Payment>> payments = evaluate(stopped.payment(), job);
      return day.isAwaiting()
          ? payments
          : payments.combine(day, (all, last) -> stopped(all, last, job));
    }
    if (term instanceof PaymentTerm.StoppedOn stopped) {
      return stoppedOn(stopped, job);
    }
    if (term instanceof PaymentTerm.ReducedByEarnings reduced) {
      return evaluate(reduced.payment(), job)
          .flatMap(all -> new NewEarnings(evaluation, job.trace()).offset(all));
    }
    PaymentTerm.AcceleratedBy accelerated = (PaymentTerm.AcceleratedBy) term;
    Answer<LocalDate> day = first(accelerated.event(), job);
    Answer<List<Payment>> payments = evaluate(accelerated.payment(), job);
    return day.isAwaiting()
        ? payments
        : payments.combine(day, (all, on) -> gathered(all, on, "Accelerated", job));
  }

  /** While an event may still bring the end forward, the day known so far is the end. */
  private Answer<List<Payment>> stoppedOn(PaymentTerm.StoppedOn term, Job job) {
    Answer<List<Payment>> payments = evaluate(term.payment(), job);
    Answer<LocalDate> day = date(term.day(), job);
    if (day.isAwaiting()
        && day instanceof Answer.Undetermined<LocalDate> open
        && open.candidates().size() == 1) {
      day = Answer.known(open.candidates().get(0).value());
    }
    return day.isAwaiting()
        ? payments
        : payments.combine(day, (all, last) -> stopped(all, last, job));
  }

  private Answer<LocalDate> first(EventTerm event, Job job) {
    return evaluation.dates().firstEventDate(event, job.home(), job.trace());
  }

  private Answer<LocalDate> date(DateTerm term, Job job) {
    return evaluation.dates().evaluate(term, job.home(), job.trace());
  }

  private Answer<List<Payment>> one(String label, @Nullable Money gross, DateTerm due, Job job) {
    Answer<LocalDate> day = date(due, job);
    return day.isAwaiting()
        ? Answer.known(List.of(unfixed(1, label, gross, due, job)))
        : day.map(date -> List.of(on(1, label, gross, date, job.home())));
  }

  private Payment unfixed(int number, String label, @Nullable Money gross, DateTerm due, Job job) {
    String day = evaluation.dates().words(due, job.home());
    String words = isDistance(due) ? day : "on " + day;
    return new Payment(number, label, gross, null, null, words, null);
  }

  /** Whether a day is told by how far it lies from another: {@code 30 days after the closing}. */
  private static boolean isDistance(DateTerm term) {
    return term instanceof DateTerm.DaysAfter
        || term instanceof DateTerm.DaysBefore
        || term instanceof DateTerm.BusinessDaysAfter
        || term instanceof DateTerm.WeeksAfter
        || term instanceof DateTerm.MonthsAfter;
  }

  /** A payment on a day that is fixed, moved off a day on which banks are closed. */
  static Payment on(
      int number, String label, @Nullable Money gross, LocalDate date, Instrument home) {
    PaymentDay day = PaymentDay.of(date, home.governingLaw());
    String words = "on " + Wording.date(date);
    return new Payment(number, label, gross, date, day.date(), words, day.rule());
  }

  /** Salary is one line: the payroll itself divides it. */
  private Answer<List<Payment>> throughPayroll(PaymentTerm.ThroughPayroll term, Job job) {
    Answer<LocalDate> from = date(term.from(), job);
    Answer<LocalDate> through = date(term.through(), job);
    String first =
        from.isKnown()
            ? Wording.date(from.value())
            : evaluation.dates().words(term.from(), job.home());
    String last =
        through.isKnown()
            ? Wording.date(through.value())
            : evaluation.dates().words(term.through(), job.home());
    if (from.isOpen() || through.isOpen()) {
      return from.combine(through, (a, b) -> List.of());
    }
    String words = "through the payroll from " + first + " through " + last;
    return job.from(
        gross ->
            Answer.known(List.of(new Payment(1, job.label(), gross, null, null, words, null))));
  }

  private Answer<List<Payment>> tranches(PaymentTerm.Tranches term, Job job) {
    return job.from(
        gross -> {
          Answer<List<Payment>> all = Answer.known(List.of());
          Money left = gross;
          int count = term.tranches().size();
          for (int i = 0; i < count; i++) {
            PaymentTerm.Tranche tranche = term.tranches().get(i);
            Money share = gross == null ? null : share(gross, left, tranche, i == count - 1);
            left = left == null || share == null ? null : left.minus(share);
            String label = Payment.part(job.label(), i + 1, count);
            all = all.combine(one(label, share, tranche.due(), job), PaymentEvaluator::joined);
          }
          return all;
        });
  }

  /** A share to the nearest cent, half a cent up; the last one takes what is left. */
  private static @Nullable Money share(
      Money gross, @Nullable Money left, PaymentTerm.Tranche tranche, boolean last) {
    return last ? left : gross.multipliedBy(tranche.share(), RoundingMode.HALF_UP);
  }

  private static List<Payment> joined(List<Payment> some, List<Payment> more) {
    List<Payment> all = new ArrayList<>(some);
    all.addAll(more);
    return numbered(all);
  }

  private static List<Payment> numbered(List<Payment> payments) {
    List<Payment> numbered = new ArrayList<>();
    for (Payment p : payments) {
      numbered.add(
          new Payment(
              numbered.size() + 1,
              p.label(),
              p.gross(),
              p.literalDue(),
              p.adjustedDue(),
              p.dueWords(),
              p.rule()));
    }
    return numbered;
  }

  private static boolean isAfter(Payment payment, LocalDate day) {
    return payment.literalDue() != null && payment.literalDue().isAfter(day);
  }

  /** What falls due on or before the day of the event stays due. */
  private static List<Payment> stopped(List<Payment> all, LocalDate day, Job job) {
    List<Payment> kept = all.stream().filter(payment -> !isAfter(payment, day)).toList();
    int ended = all.size() - kept.size();
    job.trace()
        .step(
            () ->
                "Payments that would fall due after "
                    + Wording.date(day)
                    + " have ended: "
                    + ended
                    + " of "
                    + all.size()
                    + ".");
    return kept;
  }

  /** Everything that would fall due after a day, in one sum on it. */
  private static List<Payment> gathered(List<Payment> all, LocalDate day, String how, Job job) {
    List<Payment> kept = new ArrayList<>();
    Money sum = null;
    int count = 0;
    for (Payment payment : all) {
      if (!isAfter(payment, day)) {
        kept.add(payment);
        continue;
      }
      count++;
      Money gross = payment.gross();
      sum = sum == null ? gross : gross == null ? sum : sum.plus(gross);
    }
    if (count == 0) {
      return all;
    }
    String label = job.label() + ", the balance";
    kept.add(on(0, label, sum, day, job.home()));
    int gathered = count;
    String paid = sum == null ? "" : ": " + Wording.amount(sum);
    job.trace()
        .step(
            () ->
                how
                    + " on "
                    + Wording.date(day)
                    + ", what would fall due after it ("
                    + Wording.count(gathered, "payment")
                    + ")"
                    + paid
                    + ".");
    return numbered(kept);
  }
}
