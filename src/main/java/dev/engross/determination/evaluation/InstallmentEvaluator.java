package dev.engross.determination.evaluation;

import dev.engross.calendar.DayCount;
import dev.engross.calendar.PayrollCalendar;
import dev.engross.calendar.PayrollCalendar.Frequency;
import dev.engross.determination.payment.Installments;
import dev.engross.determination.payment.PaydayCount;
import dev.engross.determination.payment.PaymentDay;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.finding.Answer;
import dev.engross.finding.LateList;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import dev.engross.terms.PaymentTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Equal installments on the paydays of a stretch of days. While the payroll calendar is unknown,
 * the numbers of installments that are certain for the stretch are shown as candidates.
 *
 * <p>Worked example: $185,150.00 from 7 May 2003 through 6 May 2004 is 12 payments monthly, 24
 * twice a month, and 26 or 27 every two weeks, depending on the first payday.
 */
final class InstallmentEvaluator {

  private static final List<Frequency> CANDIDATES =
      List.of(Frequency.MONTHLY, Frequency.SEMIMONTHLY, Frequency.BIWEEKLY);

  /** By the number of installments, of which there are few: the words depend on nothing else. */
  private static final Map<Integer, List<String>> LABELS = new ConcurrentHashMap<>();

  private final Evaluation evaluation;
  private final PaymentTerm.EqualInstallments term;
  private final PaymentEvaluator.Job job;

  InstallmentEvaluator(
      Evaluation evaluation, PaymentTerm.EqualInstallments term, PaymentEvaluator.Job job) {
    this.evaluation = evaluation;
    this.term = term;
    this.job = job;
  }

  Answer<List<Payment>> payments() {
    Answer<LocalDate> from = evaluation.dates().evaluate(term.from(), job.home(), job.trace());
    Answer<LocalDate> through =
        evaluation.dates().evaluate(term.through(), job.home(), job.trace());
    Answer<LocalDate> notBefore = notBefore();
    if (notBefore != null && notBefore.isOpen()) {
      return notBefore.map(day -> List.of());
    }
    LocalDate waitFor = notBefore == null || !notBefore.isKnown() ? null : notBefore.value();
    return from.combine(through, Window::new)
        .flatMap(window -> job.from(gross -> inWindow(window, gross, waitFor)));
  }

  record Window(LocalDate from, LocalDate through) {}

  private @Nullable Answer<LocalDate> notBefore() {
    return term.notBefore() == null
        ? null
        : evaluation.dates().evaluate(term.notBefore(), job.home(), job.trace());
  }

  private Answer<List<Payment>> inWindow(
      Window window, @Nullable Money gross, @Nullable LocalDate waitFor) {
    if (gross == null) {
      return Answer.notApplicable("There is no amount to divide into installments.");
    }
    PayrollCalendar payroll = evaluation.caseFile().payroll();
    if (payroll == null) {
      job.trace()
          .step(
              () ->
                  "The payroll calendar is not on record, so the number of paydays from "
                      + Wording.date(window.from())
                      + " through "
                      + Wording.date(window.through())
                      + " is not known.");
      return new Answer.Undetermined<>(
          List.of(PaymentEvaluator.PAYROLL), candidates(window, gross));
    }
    List<LocalDate> paydays = payroll.paydays(window.from(), window.through());
    if (paydays.isEmpty()) {
      return Answer.ask(
          new Question(
              "payroll-no-payday",
              "On which day is " + Wording.amount(gross) + " to be paid?",
              "/payroll",
              "No payday of the recorded payroll falls in the time for the installments."));
    }
    Installments parts = Installments.of(gross, paydays.size(), term.rounding());
    job.trace()
        .count(
            DayCount.paydays(window.from(), paydays.size(), payroll),
            () ->
                "The payroll pays "
                    + payroll.frequency().words()
                    + ": "
                    + Wording.count(paydays.size(), "payday")
                    + " from "
                    + Wording.date(window.from())
                    + " through "
                    + Wording.date(window.through())
                    + ".");
    job.trace().step(parts::words);
    LocalDate caughtUp =
        waitFor == null || !paydays.get(0).isBefore(waitFor) ? null : catchUp(waitFor, payroll);
    List<Payment> payments = new ArrayList<>();
    for (int i = 0; i < paydays.size(); i++) {
      payments.add(payment(i, parts, paydays.get(i), waitFor, caughtUp));
    }
    return Answer.known(payments);
  }

  /** The first payday on or after the day for which the payments wait. */
  private LocalDate catchUp(LocalDate waitFor, PayrollCalendar payroll) {
    DayCount count = DayCount.paydays(waitFor, 1, payroll);
    LocalDate payday = count.end();
    job.trace()
        .count(
            count,
            () ->
                "The first payday on or after "
                    + Wording.date(waitFor)
                    + " is "
                    + Wording.date(payday)
                    + ".");
    return payday;
  }

  private Payment payment(
      int place,
      Installments parts,
      LocalDate payday,
      @Nullable LocalDate waitFor,
      @Nullable LocalDate catchUp) {
    String label = labels(parts.amounts().size()).get(place);
    Money gross = parts.amounts().get(place);
    Payment plain = PaymentEvaluator.on(place + 1, label, gross, payday, job.home());
    if (term.notBefore() == null) {
      return plain;
    }
    String release = evaluation.dates().words(term.notBefore(), job.home());
    if (waitFor == null) {
      String words =
          plain.dueWords()
              + ", or on the first payday on or after "
              + release
              + " if that is later";
      return new Payment(place + 1, label, gross, payday, plain.adjustedDue(), words, plain.rule());
    }
    if (catchUp == null || !payday.isBefore(waitFor)) {
      return plain;
    }
    PaymentDay caughtUp = PaymentDay.of(catchUp, job.home().governingLaw());
    String rule =
        Payment.FELL_DUE_BEFORE
            + release
            + ", "
            + Wording.date(waitFor)
            + ", and is caught up on the first payday on or after it.";
    String words = "on " + Wording.date(caughtUp.date());
    return new Payment(place + 1, label, gross, payday, caughtUp.date(), words, rule);
  }

  /** What the installments are called, each in its place. */
  private static List<String> labels(int count) {
    return LABELS.computeIfAbsent(count, InstallmentEvaluator::newLabels);
  }

  private static List<String> newLabels(int count) {
    List<String> labels = new ArrayList<>(count);
    for (int number = 1; number <= count; number++) {
      labels.add(Payment.installment(number, count));
    }
    return List.copyOf(labels);
  }

  private List<Answer.Candidate<List<Payment>>> candidates(Window window, Money gross) {
    String words =
        "on the company's paydays from "
            + Wording.date(window.from())
            + " through "
            + Wording.date(window.through())
            + (term.notBefore() == null
                ? ""
                : ", but not before " + evaluation.dates().words(term.notBefore(), job.home()));
    Division division = new Division(window, gross, term.rounding(), words);
    return LateList.of(() -> candidates(division));
  }

  /** What is divided. */
  private record Division(
      Window window, Money gross, PaymentTerm.Rounding rounding, String words) {}

  private static List<Answer.Candidate<List<Payment>>> candidates(Division division) {
    List<Answer.Candidate<List<Payment>>> candidates = new ArrayList<>();
    Window window = division.window();
    for (Frequency frequency : CANDIDATES) {
      for (PaydayCount count : PaydayCount.of(frequency, window.from(), window.through())) {
        Installments parts =
            Installments.of(division.gross(), count.paydays(), division.rounding());
        List<String> labels = labels(count.paydays());
        List<Payment> payments = new ArrayList<>(count.paydays());
        for (int i = 0; i < count.paydays(); i++) {
          Money part = parts.amounts().get(i);
          payments.add(new Payment(i + 1, labels.get(i), part, null, null, division.words(), null));
        }
        candidates.add(
            new Answer.Candidate<>(count.assumption(), payments, List.of(Step.of(parts.words()))));
      }
    }
    return candidates;
  }
}
