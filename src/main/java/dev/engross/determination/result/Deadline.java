package dev.engross.determination.result;

import dev.engross.calendar.DayCount;
import dev.engross.calendar.MovedDay;
import dev.engross.casefile.Party;
import dev.engross.finding.Answer;
import dev.engross.finding.FactUse;
import dev.engross.finding.Finding;
import dev.engross.finding.LateList;
import dev.engross.finding.Step;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day by which somebody must act.
 *
 * @param what what must be done
 * @param actor who must do it
 * @param literal the last day by the words of its source, with the count
 * @param adjusted the day to act on: the same, or the earlier or later business day; null with no
 *     literal date
 * @param rule why it was, or was not, moved
 * @param done the fact that shows it as done; null while none does
 * @param counts the counts that lead to the literal day, the last of which ends on it; none for a
 *     day that is not counted, or not known
 * @param moved how it came from the literal day to a business day; null where that is not how
 * @param catchUp the counts that lead to the payday on which a payment is caught up that fell due
 *     before the event for which it waits; none for any other
 */
public record Deadline(
    String id,
    String what,
    Party actor,
    Finding<LocalDate> literal,
    @Nullable LocalDate adjusted,
    String rule,
    @Nullable FactUse done,
    List<DayCount> counts,
    @Nullable MovedDay moved,
    List<DayCount> catchUp) {

  public Deadline {
    counts = LateList.unchanging(counts);
    catchUp = LateList.unchanging(catchUp);
  }

  /** A deadline that no fact shows as done. */
  public Deadline(
      String id,
      String what,
      Party actor,
      Finding<LocalDate> literal,
      @Nullable LocalDate adjusted,
      String rule) {
    this(
        id,
        what,
        actor,
        literal,
        adjusted,
        rule,
        null,
        counts(literal.answer(), literal),
        null,
        List.of());
  }

  /** The counts of a basis that lead to a day; looked for when somebody reads them. */
  public static List<DayCount> counts(Answer<LocalDate> day, Finding<?> basis) {
    return day.isKnown() ? LateList.of(() -> Step.countsTo(basis.steps(), day.value())) : List.of();
  }

  /** The same, where another finding than its own tells how its literal day is counted. */
  public Deadline countedIn(Finding<?> basis) {
    List<DayCount> told = counts(literal.answer(), basis);
    return new Deadline(id, what, actor, literal, adjusted, rule, done, told, moved, catchUp);
  }

  /** The same, where its day to act on came from the literal day so. */
  public Deadline movedAs(@Nullable MovedDay how) {
    return how == null
        ? this
        : new Deadline(id, what, actor, literal, how.to(), rule, done, counts, how, catchUp);
  }

  /** The same, done as a fact shows; itself where none does. */
  public Deadline doneAs(@Nullable FactUse fact) {
    return fact == null
        ? this
        : new Deadline(id, what, actor, literal, adjusted, rule, fact, counts, moved, catchUp);
  }

  /** Whether it is this party's, is not done, and its day to act on is that day or later. */
  public boolean isAheadFor(Party party, LocalDate day) {
    return actor == party && done == null && adjusted != null && !adjusted.isBefore(day);
  }
}
