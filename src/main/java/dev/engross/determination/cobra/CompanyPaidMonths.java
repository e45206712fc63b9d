package dev.engross.determination.cobra;

import dev.engross.calendar.DayCount;
import dev.engross.casefile.Fact;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Standing;
import dev.engross.finding.Step;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.terms.CoverageTerm;
import dev.engross.terms.EventTerm;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Through when the company pays for continuation coverage, where an instrument promises it.
 *
 * <p>Worked example: a plan promises coverage "until twelve (12) months after" employment ends, in
 * whole months; employment ends on 14 March 2003. Twelve months after is 14 March 2004, and the
 * company pays through 31 March 2004. The paid months run inside the continuation period and depend
 * on a timely election.
 */
final class CompanyPaidMonths {

  private final Occasion occasion;
  private final List<Promise> promises;

  CompanyPaidMonths(Occasion occasion, List<Promise> promises) {
    this.occasion = occasion;
    this.promises = promises.stream().filter(p -> p.term().monthsPaid() > 0).toList();
  }

  /** The finding: the last day for which the company pays. */
  Finding<LocalDate> finding(List<Promise> all) {
    String question = "Through when does the company pay for continuation coverage?";
    Optional<Promise> promise = promise();
    if (promise.isEmpty()) {
      Trace trace = new Trace();
      all.forEach(none -> trace.cite(none.term().citation()).include(none.standing()));
      return trace.find("cobra.company-pays", question, Answer.notApplicable(whyNone()));
    }
    Finding<LocalDate> found = through(promise.get()).find("cobra.company-pays", question);
    return new Trace()
        .include(promise.get().standing())
        .include(found)
        .cite(promise.get().term().citation())
        .find(found.id(), question, found.answer());
  }

  /** The last day paid, under every way that is open; empty where the company pays nothing. */
  Possible<Optional<LocalDate>> throughIfAny() {
    return promise()
        .map(
            promise ->
                isMet(promise)
                    ? through(promise).then(day -> Worked.of(Optional.of(day)))
                    : ifMet(promise))
        .orElseGet(() -> Possible.of(Optional.empty()));
  }

  /**
   * The promise that counts: one in force, or else one that can still come into force. A promise
   * that waits for something of which the day is not fixed, such as a discharge while employment
   * goes on, is none: nobody pays under it after this event.
   */
  Optional<Promise> promise() {
    Promise open = null;
    for (Promise promise : promises) {
      if (isMet(promise)) {
        return Optional.of(promise);
      }
      open = open == null && isOpen(promise) ? promise : open;
    }
    return Optional.ofNullable(open);
  }

  private Possible<LocalDate> through(Promise promise) {
    LocalDate from = promise.countedFrom();
    if (from == null) {
      return Possible.open(awaiting(promise), Map.of());
    }
    if (promise.standing().answer() instanceof Answer.Conflict<Standing> conflict) {
      return Possible.barred(conflict);
    }
    Possible<LocalDate> last =
        isMet(promise)
            ? Possible.of(counted(promise.term(), from))
            : Possible.open(
                awaiting(promise), Map.of(assumption(promise), counted(promise.term(), from)));
    return promise.term().insideContinuationPeriod()
        ? last.with(occasion.period().ends(), CompanyPaidMonths::within)
        : last;
  }

  /** Paid through a day if the condition is met, and not at all if it is not. */
  private Possible<Optional<LocalDate>> ifMet(Promise promise) {
    LocalDate from = promise.countedFrom();
    if (from == null) {
      return Possible.open(awaiting(promise), Map.of());
    }
    Worked<LocalDate> counted = counted(promise.term(), from);
    return Possible.open(
        awaiting(promise),
        Possible.inOrder(
            assumption(promise),
            new Worked<>(Optional.of(counted.value()), counted.steps()),
            "that does not come about",
            Worked.of(Optional.empty())));
  }

  private Worked<LocalDate> counted(CoverageTerm term, LocalDate from) {
    List<Step> steps = new ArrayList<>();
    DayCount count = DayCount.months(from, term.monthsPaid(), term.rule());
    LocalDate counted = count.end();
    steps.add(
        Step.of(
                () ->
                    Wording.count(term.monthsPaid(), "month")
                        + " after "
                        + Wording.date(from)
                        + " is "
                        + Wording.date(counted),
                term.citation())
            .counting(count));
    LocalDate last = counted;
    if (term.wholeMonths()) {
      LocalDate wholeMonth = YearMonth.from(counted).atEndOfMonth();
      steps.add(
          Step.of(
              () -> "Paid in whole months, through " + Wording.date(wholeMonth), term.citation()));
      last = wholeMonth;
    }
    LocalDate stop = stop(term.endsOn(), from);
    if (stop != null && stop.isBefore(last)) {
      last = stop;
      steps.add(Step.of(() -> "Payment stops early, on " + Wording.date(stop), term.citation()));
    }
    steps.add(Step.of("The payment depends on a timely election"));
    return new Worked<>(last, steps);
  }

  private static Worked<LocalDate> within(LocalDate last, LocalDate periodEnds) {
    return last.isAfter(periodEnds)
        ? Worked.of(
            periodEnds,
            Step.of(
                () ->
                    "The paid months run inside the continuation period, which ends on "
                        + Wording.date(periodEnds)))
        : Worked.of(last);
  }

  /** The first event on record, from the day of counting on, that stops the payment. */
  private @Nullable LocalDate stop(List<EventTerm> endsOn, LocalDate from) {
    LocalDate first = null;
    for (EventTerm event : endsOn) {
      for (Fact fact : occasion.record().timeline().matching(event)) {
        boolean counts = !fact.date().isBefore(from);
        first = counts && (first == null || fact.date().isBefore(first)) ? fact.date() : first;
      }
    }
    return first;
  }

  private String whyNone() {
    return promises.isEmpty()
        ? "No instrument of the case promises company-paid continuation coverage"
        : "The condition on which company-paid continuation coverage was promised is not met";
  }

  private static boolean isMet(Promise promise) {
    return promise.standing().answer() instanceof Answer.Known<Standing> known
        && known.value() == Standing.MET;
  }

  private static boolean isOpen(Promise promise) {
    Answer<Standing> answer = promise.standing().answer();
    return answer instanceof Answer.Known<Standing> known
        ? known.value() == Standing.PENDING && promise.countedFrom() != null
        : !(answer instanceof Answer.NotApplicable);
  }

  private static Question awaiting(Promise promise) {
    if (promise.standing().answer() instanceof Answer.Undetermined<Standing> open) {
      return open.questions().get(0);
    }
    return new Question(
        "awaiting:" + promise.term().id(),
        "Has it come about that " + assumption(promise) + "?",
        null,
        "Until then the company owes no payment for continuation coverage.");
  }

  /** What would have to hold, in the words of the condition while it only waits to be met. */
  private static String assumption(Promise promise) {
    return promise.standing().answer().isKnown() && !promise.awaited().isEmpty()
        ? Wording.clauses(promise.awaited())
        : promise.term().citation().printed() + " applies";
  }
}
