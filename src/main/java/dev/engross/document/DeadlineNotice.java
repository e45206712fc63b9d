package dev.engross.document;

import dev.engross.casefile.Party;
import dev.engross.determination.result.Deadline;
import dev.engross.finding.Finding;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What must be done by whom by when. Payments are left to the statement of payments.
 *
 * @param yours what the executive must do, or may do no later
 * @param ours what the company must do
 */
record DeadlineNotice(List<Line> yours, List<Line> ours) {

  static DeadlineNotice of(Matter matter) {
    List<Line> yours = lines(matter, Party.EXECUTIVE);
    if (yours.isEmpty()) {
      throw new NothingToShow("the executive has no day ahead by which to act");
    }
    return new DeadlineNotice(yours, lines(matter, Party.COMPANY));
  }

  private static List<Line> lines(Matter matter, Party actor) {
    return matter.determination().deadlines().stream()
        .filter(deadline -> deadline.isAheadFor(actor, matter.determination().asOf()))
        .filter(deadline -> !deadline.id().startsWith("payment."))
        .map(deadline -> Line.of(matter, deadline))
        .toList();
  }

  /**
   * One thing to do.
   *
   * @param what what is to be done, as an errand
   * @param day the last day by the words of its source
   * @param actOn the day to act on, in words, where that is another one; else null
   * @param rule why it was, or was not, moved
   */
  record Line(String what, Finding<LocalDate> day, @Nullable String actOn, String rule) {
    private static Line of(Matter matter, Deadline deadline) {
      LocalDate adjusted = Objects.requireNonNull(deadline.adjusted());
      boolean moved = !deadline.literal().answer().orElse(adjusted).equals(adjusted);
      return new Line(
          matter.toExecutive(deadline.what()),
          deadline.literal(),
          moved ? Wording.date(adjusted) : null,
          deadline.rule());
    }
  }
}
