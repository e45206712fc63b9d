package dev.engross.determination.result;

import dev.engross.casefile.Party;
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
 */
public record Deadline(
    String id,
    String what,
    Party actor,
    Finding<LocalDate> literal,
    @Nullable LocalDate adjusted,
    String rule) {

  /** Whether it is this party's, and its day to act on is that day or later. */
  public boolean isAheadFor(Party party, LocalDate day) {
    return actor == party && adjusted != null && !adjusted.isBefore(day);
  }
}
