package dev.engross.determination.evaluation;

import dev.engross.casefile.Fact;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Standing;
import dev.engross.finding.Trace;
import dev.engross.finding.Verdict;
import dev.engross.finding.Wording;
import dev.engross.terms.Condition;
import dev.engross.terms.Condition.SameDay;
import dev.engross.terms.DateTerm;
import dev.engross.terms.EventTerm;
import dev.engross.terms.Instrument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Conditions on what happened, and when.
 *
 * <p>Worked example: "employed through May 6, 2003" is met when the last day was 6 May, has failed
 * when it was 5 May, and is pending on 5 May while employment goes on.
 */
final class Occurrences {

  private final Evaluation evaluation;
  private final Timeline timeline;

  Occurrences(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.timeline = evaluation.timeline();
  }

  Verdict employedThrough(DateTerm term, Instrument home, Trace trace) {
    Answer<LocalDate> through = evaluation.dates().evaluate(term, home, trace);
    Answer<Fact.EmploymentEnded> ended = timeline.employmentEnd();
    if (through.isOpen() || ended.isOpen()) {
      return Verdict.open(through.combine(ended, (date, end) -> Standing.PENDING));
    }
    if (!ended.isKnown()) {
      return stillEmployed(through, term, home, trace);
    }
    Fact.EmploymentEnded end = ended.value();
    timeline.tell(end, trace);
    if (!through.isKnown()) {
      return Verdict.failed(() -> endedBefore(end.date(), evaluation.dates().words(term, home)));
    }
    LocalDate day = through.value();
    if (end.date().isBefore(day)) {
      trace.step(
          () ->
              "The last day of employment, "
                  + Wording.date(end.date())
                  + ", is before "
                  + Wording.date(day)
                  + ".");
      return Verdict.failed(() -> endedBefore(end.date(), Wording.date(day)));
    }
    trace.step(
        () ->
            "Employment lasted through "
                + Wording.date(end.date())
                + "; it had to last through "
                + Wording.date(day)
                + ".");
    return Verdict.met(() -> "employment lasted through " + Wording.date(day));
  }

  private static String endedBefore(LocalDate end, String day) {
    return "employment ended on " + Wording.date(end) + ", before " + day;
  }

  private Verdict stillEmployed(
      Answer<LocalDate> through, DateTerm term, Instrument home, Trace trace) {
    LocalDate asOf = timeline.asOf();
    trace.step(() -> "No end of employment is on record as of " + Wording.date(asOf) + ".");
    if (!through.isKnown()) {
      return Verdict.pending(
          () -> "employment has lasted through " + evaluation.dates().words(term, home));
    }
    LocalDate day = through.value();
    return asOf.isBefore(day)
        ? Verdict.pending(() -> "employment has lasted through " + Wording.date(day))
        : Verdict.met(() -> "employment lasted through " + Wording.date(day));
  }

  Verdict happened(EventTerm event, Trace trace) {
    List<Fact> facts = timeline.matching(event);
    if (facts.isEmpty()) {
      LocalDate asOf = timeline.asOf();
      trace.step(
          () -> "Not on record as of " + Wording.date(asOf) + ": " + timeline.noun(event) + ".");
      return Verdict.pending(() -> timeline.noun(event) + " is on record");
    }
    Fact latest = facts.get(facts.size() - 1);
    timeline.tell(latest, trace);
    return Verdict.met(() -> timeline.clause(latest));
  }

  Verdict happenedBefore(Condition.HappenedBefore term, Instrument home, Trace trace) {
    Answer<LocalDate> limit = evaluation.dates().evaluate(term.date(), home, trace);
    if (limit.isOpen()) {
      return Verdict.open(limit.map(date -> Standing.PENDING));
    }
    Supplier<String> day = () -> evaluation.dates().words(limit, term.date(), home);
    List<Fact> facts = timeline.matching(term.event());
    Optional<Answer.Conflict<Standing>> contradiction =
        facts.isEmpty() ? Optional.empty() : timeline.contradiction(facts.get(0));
    if (contradiction.isPresent()) {
      return Verdict.open(contradiction.get());
    }
    // A day that is not fixed yet lies ahead, so that whatever is on record came before it.
    Predicate<Fact> inTime = fact -> !limit.isKnown() || isBefore(fact, limit, term);
    for (Fact fact : facts) {
      if (!inTime.test(fact)) {
        continue;
      }
      Optional<Fact.Designated> again = designatedAgain(fact, inTime);
      if (again.isEmpty()) {
        Supplier<String> clause = () -> timeline.clause(fact) + ", before " + day.get();
        trace.use(timeline.use(fact)).step(() -> Wording.sentence(clause.get()));
        return Verdict.met(clause);
      }
      timeline.tell(fact, trace);
      if (again.get().date().equals(fact.date())) {
        return Verdict.ask(whichCameFirst(fact, Wording.date(fact.date())));
      }
      timeline.tell(again.get(), trace);
    }
    for (Fact late : facts) {
      if (inTime.test(late)) {
        continue;
      }
      timeline.tell(late, trace);
      if (term.sameDay() == SameDay.UNRESOLVED && late.date().equals(limit.value())) {
        return Verdict.ask(whichCameFirst(late, day.get()));
      }
    }
    Supplier<String> noun = () -> timeline.noun(term.event());
    trace.step(() -> "Not on record before " + day.get() + ": " + noun.get() + ".");
    boolean passed = limit.isKnown() && !limit.value().isAfter(timeline.asOf());
    return passed
        ? Verdict.failed(() -> noCameBefore(noun.get(), day.get()))
        : Verdict.pending(() -> noun.get() + " comes before " + day.get());
  }

  /** A deletion stands no longer once the board has designated the same person again. */
  private Optional<Fact.Designated> designatedAgain(Fact fact, Predicate<Fact> inTime) {
    return fact instanceof Fact.Deleted deleted
        ? timeline.latest(
            Fact.Designated.class,
            designated ->
                designated.instrument().equals(deleted.instrument())
                    && designated.participant().equals(deleted.participant())
                    && !designated.date().isBefore(deleted.date())
                    && inTime.test(designated))
        : Optional.empty();
  }

  private static String noCameBefore(String noun, String day) {
    return noun.startsWith("a ")
        ? "no" + noun.substring(1) + " came before " + day
        : noun + " did not come before " + day;
  }

  private static boolean isBefore(
      Fact fact, Answer<LocalDate> limit, Condition.HappenedBefore term) {
    return fact.date().isBefore(limit.value())
        || (term.sameDay() == SameDay.BEFORE && fact.date().equals(limit.value()));
  }

  private Question whichCameFirst(Fact fact, String day) {
    return new Question(
        "same-day-" + fact.id(),
        "Which came first on " + day + ": “" + timeline.use(fact).statement() + "”, or the other?",
        null,
        "It had to come before something else, and both are recorded for the same day.");
  }

  Verdict before(Condition.Before term, Instrument home, Trace trace) {
    Answer<LocalDate> one = evaluation.dates().evaluate(term.date(), home, trace);
    Answer<LocalDate> other = evaluation.dates().evaluate(term.other(), home, trace);
    if (one.isOpen() || other.isOpen()) {
      return Verdict.open(one.combine(other, (a, b) -> Standing.PENDING));
    }
    Function<String, Supplier<String>> told =
        relation ->
            () ->
                evaluation.dates().words(one, term.date(), home)
                    + relation
                    + evaluation.dates().words(other, term.other(), home);
    if (one.isKnown() && other.isKnown()) {
      return one.value().isBefore(other.value())
          ? Verdict.met(told.apply(" is before "))
          : Verdict.failed(told.apply(" is not before "));
    }
    LocalDate asOf = timeline.asOf();
    if (one.isKnown() && !one.value().isAfter(asOf)) {
      return Verdict.met(told.apply(" is before "));
    }
    if (other.isKnown() && !other.value().isAfter(asOf)) {
      return Verdict.failed(told.apply(" is not before "));
    }
    return Verdict.pending(told.apply(" comes before "));
  }
}
