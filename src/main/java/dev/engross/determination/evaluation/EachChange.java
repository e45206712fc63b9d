package dev.engross.determination.evaluation;

import dev.engross.casefile.Compensation.IncentiveAward;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Standing;
import dev.engross.finding.Trace;
import dev.engross.finding.Verdict;
import dev.engross.finding.Wording;
import dev.engross.terms.Condition;
import dev.engross.terms.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which of several changes in control counts, where the conditions of the instrument are judged for
 * each as if it were the only one.
 *
 * <p>Worked example: control changed on 1 March and on 1 September 2003, and the executive was
 * discharged on 15 October, inside both windows. Deleted from the plan on 1 June, the executive was
 * a participant before the first change alone, and the first counts; deleted on 2 September, a
 * participant before both, and the second counts.
 */
final class EachChange {

  /** A change for which the condition holds, or can still hold. */
  private record Candidate(LocalDate day, Verdict verdict) {}

  private final Evaluation evaluation;
  private final List<Condition> conditions;
  private final Instrument home;
  private final Function<LocalDate, Evaluation> asIfOnly;

  /**
   * A choice among changes.
   *
   * @param asIfOnly the case, judged as if control had changed on that day alone
   */
  EachChange(
      Evaluation evaluation,
      Condition provided,
      Instrument home,
      Function<LocalDate, Evaluation> asIfOnly) {
    this.evaluation = evaluation;
    this.conditions =
        provided instanceof Condition.AllOf all ? all.conditions() : List.of(provided);
    this.home = home;
    this.asIfOnly = asIfOnly;
  }

  /**
   * The most recent change that counts.
   *
   * @param days the days of all changes, earliest first
   * @param otherwise which is named where the condition fails for each
   */
  Answer<LocalDate> mostRecent(
      List<LocalDate> days, Trace trace, Function<List<LocalDate>, LocalDate> otherwise) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = days.size() - 1; i >= 0; i--) {
      Verdict verdict = judge(days.get(i), trace);
      if (!verdict.is(Standing.FAILED)) {
        candidates.add(new Candidate(days.get(i), verdict));
      }
    }
    if (candidates.isEmpty()) {
      return Answer.known(otherwise.apply(days));
    }
    Candidate latest = candidates.get(0);
    for (Candidate earlier : candidates.subList(1, candidates.size())) {
      if (isDecidedByAnAnswer(latest, earlier)) {
        return open(latest, earlier);
      }
      trace.step(() -> alternative(latest.day(), earlier));
    }
    return Answer.known(latest.day());
  }

  /** How the condition stands for one change; where it failed, why that one is passed over. */
  private Verdict judge(LocalDate day, Trace trace) {
    Evaluation alone = asIfOnly.apply(day);
    List<Verdict> verdicts = new ArrayList<>();
    for (Condition condition : conditions) {
      Trace own = new Trace();
      Verdict verdict = alone.condition(condition, home, own);
      verdicts.add(verdict);
      if (verdict.is(Standing.FAILED)) {
        Finding<Standing> why = own.find("", "", verdict.answer());
        trace.cite(why);
        why.facts().forEach(trace::use);
        why.readings().forEach(trace::rely);
      }
    }
    Verdict all = Verdict.allOf(verdicts);
    if (all.is(Standing.FAILED)) {
      Verdict changed = evaluation.controlChanged(home).verdict();
      trace.step(() -> notFollowed(day, all, changed));
    }
    return all;
  }

  /** That control changed at all is no reason, though a condition may name it. */
  private static String notFollowed(LocalDate day, Verdict all, Verdict changed) {
    List<String> because = new ArrayList<>(all.failed());
    because.removeAll(changed.met());
    return "The change in control of "
        + Wording.date(day)
        + " is not followed, because "
        + Wording.list(because)
        + ".";
  }

  /** Whether the later change is open, and would leave the earlier one if it fell away. */
  private static boolean isDecidedByAnAnswer(Candidate later, Candidate earlier) {
    Answer<Standing> open = later.verdict().answer();
    return open.isOpen() && !open.equals(earlier.verdict().answer());
  }

  private static Answer<LocalDate> open(Candidate later, Candidate earlier) {
    Answer<LocalDate> open = later.verdict().answer().flatMap(met -> Answer.known(later.day()));
    return open instanceof Answer.Undetermined<LocalDate> asked
        ? new Answer.Undetermined<>(
            asked.questions(), List.of(counting(later.day()), counting(earlier.day())))
        : open;
  }

  private static Answer.Candidate<LocalDate> counting(LocalDate day) {
    String assumption = "the change in control of " + Wording.date(day) + " is the one that counts";
    return new Answer.Candidate<>(assumption, day, List.of());
  }

  /** That another change would do as well, and whether the year of the incentive is another. */
  private String alternative(LocalDate latest, Candidate earlier) {
    Optional<LocalDate> year = yearOf(latest);
    Optional<LocalDate> other = yearOf(earlier.day());
    String differs =
        year.isPresent() && other.isPresent() && !year.equals(other)
            ? "; it falls into the performance year ended "
                + Wording.date(other.get())
                + ", not into that ended "
                + Wording.date(year.get())
            : "";
    return "The change in control of "
        + Wording.date(earlier.day())
        + (earlier.verdict().is(Standing.MET) ? " qualifies as well" : " can qualify as well")
        + differs
        + ".";
  }

  private Optional<LocalDate> yearOf(LocalDate day) {
    return evaluation.caseFile().compensation().incentives().stream()
        .filter(award -> award.holds(day))
        .map(IncentiveAward::yearEnds)
        .findFirst();
  }
}
