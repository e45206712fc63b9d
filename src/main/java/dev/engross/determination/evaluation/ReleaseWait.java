package dev.engross.determination.evaluation;

import dev.engross.calendar.BusinessCalendar;
import dev.engross.calendar.PayrollCalendar;
import dev.engross.determination.payment.PaymentDay;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.finding.Answer;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.terms.Condition;
import dev.engross.terms.DateTerm;
import dev.engross.terms.Instrument;
import dev.engross.terms.PaymentTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Payments wait for the releases without which nothing is owed: what would fall due earlier is paid
 * on the day on which the last of them is effective, or on the next business day.
 *
 * <p>Worked example: a sum is due 30 days after employment ended, on 30 October 2010, if a release
 * has become effective. It is effective on Thursday, 28 April 2011: the sum is paid that day. A sum
 * due on the effective date, Saturday, 16 April, is paid on Monday, 18 April; on Friday the release
 * could still be revoked.
 */
final class ReleaseWait {

  private static final BusinessCalendar BANKS = BusinessCalendar.FEDERAL_RESERVE;
  private static final String IF_LATER = " if that is later";

  /** The day for which payments wait, not known while it lies ahead, and what it is called. */
  private record Wait(@Nullable LocalDate until, String words) {}

  private final Evaluation evaluation;
  private final Instrument home;

  ReleaseWait(Evaluation evaluation, Instrument home) {
    this.evaluation = evaluation;
    this.home = home;
  }

  /** The payments of a benefit, none before the releases that its condition asks for. */
  Answer<List<Payment>> of(Instrument.Benefit benefit, Answer<List<Payment>> answer, Trace trace) {
    if (!answer.isKnown() || !hasFixedDay(answer.value())) {
      return answer;
    }
    List<DateTerm> awaited = new ArrayList<>();
    if (!evaluation.written().releasesDemandedBy(benefit.when()).isEmpty()) {
      required(benefit.when(), home, Set.of())
          .forEach(id -> awaited.add(new DateTerm.ReleaseEffectiveOn(id)));
    }
    DateTerm ownDay = notBefore(benefit.payment());
    if (ownDay != null && !awaited.contains(ownDay)) {
      awaited.add(ownDay);
    }
    if (awaited.isEmpty()) {
      return answer;
    }
    List<Payment> payments = answer.value();
    for (DateTerm term : awaited) {
      payments = after(term, payments, ownDay != null, trace);
    }
    return Answer.known(payments);
  }

  private static boolean hasFixedDay(List<Payment> payments) {
    for (Payment payment : payments) {
      if (payment.adjustedDue() != null) {
        return true;
      }
    }
    return false;
  }

  private List<Payment> after(
      DateTerm term, List<Payment> payments, boolean onPaydays, Trace trace) {
    Trace own = new Trace();
    Answer<LocalDate> day = evaluation.dates().evaluate(term, home, own);
    if (!day.isKnown() && !day.isAwaiting()) {
      return payments;
    }
    LocalDate until = day.isKnown() ? day.value() : null;
    Wait wait = new Wait(until, evaluation.dates().words(term, home));
    List<Payment> after = new ArrayList<>(payments.size());
    for (Payment payment : payments) {
      after.add(after(payment, wait, onPaydays));
    }
    if (until != null && !after.equals(payments)) {
      trace.include(own);
    }
    return after;
  }

  private Payment after(Payment payment, Wait wait, boolean onPaydays) {
    LocalDate literal = payment.literalDue();
    LocalDate adjusted = payment.adjustedDue();
    LocalDate until = wait.until();
    if (literal == null || adjusted == null) {
      return payment;
    }
    if (until == null) {
      return payment.dueWords().endsWith(IF_LATER)
          ? payment
          : moved(
              payment,
              adjusted,
              payment.dueWords() + ", or on " + wait.words() + IF_LATER,
              payment.rule());
    }
    if (!adjusted.isBefore(until)) {
      return payment;
    }
    LocalDate paid = paidOn(literal.isBefore(until) ? from(until, onPaydays) : literal, until);
    String event = wait.words() + ", " + Wording.date(until);
    String rule =
        literal.isBefore(until)
            ? "Falls due before " + event + ", and is not paid before it."
            : Wording.date(literal)
                + " is "
                + BANKS.closedFor(literal)
                + ", when "
                + BANKS.words()
                + "; it is paid on the next business day, because nothing is paid before "
                + event
                + ".";
    return moved(payment, paid, "on " + Wording.date(paid), rule);
  }

  /** As any payment, but never before the day for which it waits. */
  private LocalDate paidOn(LocalDate day, LocalDate until) {
    LocalDate usual = PaymentDay.of(day, home.governingLaw()).date();
    return usual.isBefore(until) ? BANKS.onOrAfter(day) : usual;
  }

  private LocalDate from(LocalDate until, boolean onPaydays) {
    PayrollCalendar payroll = evaluation.caseFile().payroll();
    return onPaydays && payroll != null ? payroll.firstOnOrAfter(until) : until;
  }

  private static Payment moved(
      Payment payment, LocalDate adjusted, String words, @Nullable String rule) {
    return new Payment(
        payment.number(),
        payment.label(),
        payment.gross(),
        payment.literalDue(),
        adjusted,
        words,
        rule);
  }

  /**
   * The releases without which a condition cannot be met, on the readings taken.
   *
   * @param inside the named conditions that are being looked into
   */
  private Set<String> required(Condition condition, Instrument at, Set<String> inside) {
    if (condition instanceof Condition.ReleaseEffective release) {
      return Set.of(release.release());
    }
    if (condition instanceof Condition.Named named) {
      Set<String> deeper = new LinkedHashSet<>(inside);
      return !deeper.add(named.condition())
          ? Set.of()
          : evaluation
              .written()
              .condition(at, named.condition())
              .map(found -> required(found.term().condition(), found.home(), deeper))
              .orElse(Set.of());
    }
    if (condition instanceof Condition.ConditionByReading reading) {
      Answer<Condition> chosen =
          evaluation.readings().choose(reading.reading(), reading.alternatives(), at, new Trace());
      return chosen.isKnown() ? required(chosen.value(), at, inside) : Set.of();
    }
    Set<String> all = new LinkedHashSet<>();
    if (condition instanceof Condition.AllOf each) {
      each.conditions().forEach(one -> all.addAll(required(one, at, inside)));
    } else if (condition instanceof Condition.AnyOf any && !any.conditions().isEmpty()) {
      all.addAll(required(any.conditions().get(0), at, inside));
      any.conditions().forEach(one -> all.retainAll(required(one, at, inside)));
    }
    return all;
  }

  /** The day for which a payment term says that installments wait; null where it says none. */
  private static @Nullable DateTerm notBefore(PaymentTerm term) {
    if (term instanceof PaymentTerm.EqualInstallments installments) {
      return installments.notBefore();
    }
    if (term instanceof PaymentTerm.Balloon balloon) {
      return notBefore(balloon.payment());
    }
    if (term instanceof PaymentTerm.AcceleratedBy accelerated) {
      return notBefore(accelerated.payment());
    }
    if (term instanceof PaymentTerm.StoppedBy stopped) {
      return notBefore(stopped.payment());
    }
    if (term instanceof PaymentTerm.StoppedOn stopped) {
      return notBefore(stopped.payment());
    }
    return term instanceof PaymentTerm.ReducedByEarnings reduced
        ? notBefore(reduced.payment())
        : null;
  }
}
