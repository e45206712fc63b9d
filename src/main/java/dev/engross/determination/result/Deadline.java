package dev.engross.determination.result;

import dev.engross.casefile.Party;
import dev.engross.finding.FactUse;
import dev.engross.finding.Finding;
import java.time.LocalDate;
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
 */
public record Deadline(
    String id,
    String what,
    Party actor,
    Finding<LocalDate> literal,
    @Nullable LocalDate adjusted,
    String rule,
    @Nullable FactUse done) {

  /** A deadline that no fact shows as done. */
  public Deadline(
      String id,
      String what,
      Party actor,
      Finding<LocalDate> literal,
      @Nullable LocalDate adjusted,
      String rule) {
    this(id, what, actor, literal, adjusted, rule, null);
  }

  /** The same, done as a fact shows; itself where none does. */
  public Deadline doneAs(@Nullable FactUse fact) {
    return fact == null ? this : new Deadline(id, what, actor, literal, adjusted, rule, fact);
  }

  /** Whether it is this party's, is not done, and its day to act on is that day or later. */
  public boolean isAheadFor(Party party, LocalDate day) {
    return actor == party && done == null && adjusted != null && !adjusted.isBefore(day);
  }
}
