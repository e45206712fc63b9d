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
import java.util.function.Predicate;

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
    String last = Wording.date(end.date());
    if (!through.isKnown()) {
      String words = evaluation.dates().words(term, home);
      return Verdict.failed("employment ended on " + last + ", before " + words);
    }
    String day = Wording.date(through.value());
    if (end.date().isBefore(through.value())) {
      trace.step(() -> "The last day of employment, " + last + ", is before " + day + ".");
      return Verdict.failed("employment ended on " + last + ", before " + day);
    }
    trace.step(() -> "Employment lasted through " + last + "; it had to last through " + day + ".");
    return Verdict.met("employment lasted through " + day);
  }

  private Verdict stillEmployed(
      Answer<LocalDate> through, DateTerm term, Instrument home, Trace trace) {
    String asOf = Wording.date(timeline.asOf());
    trace.step(() -> "No end of employment is on record as of " + asOf + ".");
    if (!through.isKnown()) {
      String words = evaluation.dates().words(term, home);
      return Verdict.pending("employment has lasted through " + words);
    }
    String day = Wording.date(through.value());
    return timeline.asOf().isBefore(through.value())
        ? Verdict.pending("employment has lasted through " + day)
        : Verdict.met("employment lasted through " + day);
  }

  Verdict happened(EventTerm event, Trace trace) {
    List<Fact> facts = timeline.matching(event);
    if (facts.isEmpty()) {
      String noun = timeline.noun(event);
      String asOf = Wording.date(timeline.asOf());
      trace.step(() -> "Not on record as of " + asOf + ": " + noun + ".");
      return Verdict.pending(noun + " is on record");
    }
    Fact latest = facts.get(facts.size() - 1);
    timeline.tell(latest, trace);
    return Verdict.met(timeline.clause(latest));
  }

  Verdict happenedBefore(Condition.HappenedBefore term, Instrument home, Trace trace) {
    Answer<LocalDate> limit = evaluation.dates().evaluate(term.date(), home, trace);
    if (limit.isOpen()) {
      return Verdict.open(limit.map(date -> Standing.PENDING));
    }
    String day =
        limit.isKnown() ? Wording.date(limit.value()) : evaluation.dates().words(term.date(), home);
    List<Fact> facts = timeline.matching(term.event());
    Optional<Answer.Conflict<Standing>> contradiction =
        facts.isEmpty() ? Optional.empty() : timeline.contradiction(facts.get(0));
    if (contradiction.isPresent()) {
      return Verdict.open(contradiction.get());
    }
    // A day that is not fixed yet lies ahead, so that whatever is on record came before it.
    Predicate<Fact> inTime = fact -> !limit.isKnown() || isBefore(fact, limit, term);
    for (Fact fact : facts.stream().filter(inTime).toList()) {
      Optional<Fact.Designated> again = designatedAgain(fact, inTime);
      if (again.isEmpty()) {
        String clause = timeline.clause(fact) + ", before " + day;
        trace.use(timeline.use(fact)).step(Wording.sentence(clause));
        return Verdict.met(clause);
      }
      timeline.tell(fact, trace);
      if (again.get().date().equals(fact.date())) {
        return Verdict.ask(whichCameFirst(fact, Wording.date(fact.date())));
      }
      timeline.tell(again.get(), trace);
    }
    String noun = timeline.noun(term.event());
    for (Fact late : facts.stream().filter(inTime.negate()).toList()) {
      timeline.tell(late, trace);
      if (term.sameDay() == SameDay.UNRESOLVED && late.date().equals(limit.value())) {
        return Verdict.ask(whichCameFirst(late, day));
      }
    }
    trace.step(() -> "Not on record before " + day + ": " + noun + ".");
    boolean passed = limit.isKnown() && !limit.value().isAfter(timeline.asOf());
    return passed
        ? Verdict.failed(noCameBefore(noun, day))
        : Verdict.pending(noun + " comes before " + day);
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
    String first =
        one.isKnown() ? Wording.date(one.value()) : evaluation.dates().words(term.date(), home);
    String second =
        other.isKnown()
            ? Wording.date(other.value())
            : evaluation.dates().words(term.other(), home);
    if (one.isKnown() && other.isKnown()) {
      return one.value().isBefore(other.value())
          ? Verdict.met(first + " is before " + second)
          : Verdict.failed(first + " is not before " + second);
    }
    LocalDate asOf = timeline.asOf();
    if (one.isKnown() && !one.value().isAfter(asOf)) {
      return Verdict.met(first + " is before " + second);
    }
    if (other.isKnown() && !other.value().isAfter(asOf)) {
      return Verdict.failed(first + " is not before " + second);
    }
    return Verdict.pending(first + " comes before " + second);
  }
}
