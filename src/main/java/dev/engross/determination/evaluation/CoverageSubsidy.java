package dev.engross.determination.evaluation;

import dev.engross.casefile.Fact;
import dev.engross.determination.evaluation.PaymentEvaluator.Job;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Wording;
import dev.engross.terms.DateTerm;
import dev.engross.terms.EventTerm;
import dev.engross.terms.PaymentTerm;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Health coverage that the company keeps up, or repays the executive for, until other coverage ends
 * it.
 *
 * <p>Worked example: three months from 1 June 2010, each repaid 30 days after it begins, with
 * premiums of $1,000.00 and $60.35 at 102 percent: $1,020.00 and $61.55 (rounded down from
 * $61.557), so $1,081.55 on 1 July, 31 July and 31 August. Covered elsewhere from 1 July, only June
 * is repaid.
 */
final class CoverageSubsidy {

  private final Evaluation evaluation;
  private final Job job;

  CoverageSubsidy(Evaluation evaluation, Job job) {
    this.evaluation = evaluation;
    this.job = job;
  }

  Answer<List<Payment>> furnished(PaymentTerm.Furnished term) {
    Answer<LocalDate> from = date(term.from());
    Answer<LocalDate> through = date(term.through());
    Optional<LocalDate> end = ended(term.endsOn(), from);
    if (from.isOpen() || through.isOpen()) {
      return from.combine(through, (first, last) -> List.of());
    }
    if (from.isKnown() && end.isPresent() && end.get().isBefore(from.value())) {
      return Answer.known(List.of());
    }
    if (through.isKnown() && end.isPresent() && end.get().isBefore(through.value())) {
      through = Answer.known(end.get());
    }
    String words =
        "from " + words(from, term.from()) + " through " + words(through, term.through());
    LocalDate first = from.isKnown() ? from.value() : null;
    return Answer.known(List.of(new Payment(1, term.what(), null, first, first, words, null)));
  }

  private String words(Answer<LocalDate> day, DateTerm term) {
    return day.isKnown() ? Wording.date(day.value()) : evaluation.dates().words(term, job.home());
  }

  Answer<List<Payment>> reimbursed(PaymentTerm.PremiumsReimbursed term) {
    Answer<LocalDate> from = date(term.from());
    Optional<LocalDate> end = ended(term.endsOn(), from);
    if (from.isAwaiting()) {
      String words =
          "monthly, from the first month that begins on or after "
              + evaluation.dates().words(term.from(), job.home());
      return Answer.known(List.of(new Payment(1, job.label(), null, null, null, words, null)));
    }
    return from.flatMap(day -> months(term, firstMonth(day), end));
  }

  /** The first month that begins on or after a day. */
  private static YearMonth firstMonth(LocalDate day) {
    return day.getDayOfMonth() == 1 ? YearMonth.from(day) : YearMonth.from(day).plusMonths(1);
  }

  private Answer<List<Payment>> months(
      PaymentTerm.PremiumsReimbursed term, YearMonth first, Optional<LocalDate> end) {
    PremiumSum premiums = new PremiumSum(evaluation.caseFile().health());
    Answer<List<Payment>> payments = Answer.known(new ArrayList<>());
    for (int i = 0; i < term.months(); i++) {
      YearMonth month = first.plusMonths(i);
      if (end.isPresent() && !month.atDay(1).isBefore(end.get())) {
        job.trace()
            .step(
                () ->
                    "No month is repaid that begins on or after " + Wording.date(end.get()) + ".");
        break;
      }
      Answer<Money> premium = premiums.charged(term.percent(), month.atDay(1), job.trace());
      payments = payments.combine(premium, (all, gross) -> with(all, month, gross, term.dueDays()));
    }
    return payments;
  }

  private List<Payment> with(List<Payment> payments, YearMonth month, Money gross, int dueDays) {
    String label = job.label() + ", " + Wording.month(month);
    LocalDate due = month.atDay(1).plusDays(dueDays);
    List<Payment> all = new ArrayList<>(payments);
    all.add(PaymentEvaluator.on(all.size() + 1, label, gross, due, job.home()));
    return all;
  }

  /** The day of the first of the events since employment ended; before that, since the start. */
  private Optional<LocalDate> ended(List<EventTerm> endsOn, Answer<LocalDate> from) {
    Timeline timeline = evaluation.timeline();
    Answer<Fact.EmploymentEnded> employment = timeline.employmentEnd();
    Answer<LocalDate> since = employment.isKnown() ? employment.map(Fact::date) : from;
    Optional<Fact> first =
        endsOn.stream()
            .flatMap(event -> timeline.matching(event).stream())
            .filter(fact -> since.isKnown() && !fact.date().isBefore(since.value()))
            .min(Comparator.comparing(Fact::date));
    first.ifPresent(fact -> timeline.tell(fact, job.trace()));
    return first.map(Fact::date);
  }

  private Answer<LocalDate> date(DateTerm term) {
    return evaluation.dates().evaluate(term, job.home(), job.trace());
  }
}
