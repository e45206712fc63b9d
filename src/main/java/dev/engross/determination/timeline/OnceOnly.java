package dev.engross.determination.timeline;

import dev.engross.casefile.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What can happen only once, so that two days on record for it contradict each other.
 *
 * <p>Worked example: the end of employment is recorded for 30 May 2003 from the letter and for 2
 * June from the payroll. Both concern “the last day of employment”, and cannot both be right. Two
 * tenders of resignation can.
 */
final class OnceOnly {

  private OnceOnly() {}

  /** What a fact fixes once and for all, in words; null where it can happen again. */
  static @Nullable String subject(Fact fact, Names names) {
    if (fact instanceof Fact.EmploymentEnded) {
      return "the last day of employment";
    }
    if (fact instanceof Fact.Died died) {
      return "the day of the death of " + names.person(died.person());
    }
    if (fact instanceof Fact.Divorced divorced) {
      return "the day of the divorce from " + names.person(divorced.person());
    }
    if (fact instanceof Fact.MedicareEntitled entitled) {
      return "the day of the Medicare entitlement of " + names.person(entitled.person());
    }
    if (fact instanceof Fact.TransactionStep step
        && step.step() != Fact.TransactionStep.Step.TALKS_BEGAN) {
      return "the day on which " + FactWording.step(step);
    }
    return null;
  }

  /** Employment ends with a death at the latest, and by death only on its day. */
  static boolean contradict(Fact.Died died, Fact.EmploymentEnded ended) {
    return died.date().isBefore(ended.date())
        || (ended.manner() == Fact.EmploymentEnded.Manner.DEATH
            && !died.date().equals(ended.date()));
  }

  /** What two facts of one subject must agree on. */
  static Object agreed(Fact fact) {
    return fact instanceof Fact.EmploymentEnded ended
        ? ended.date() + " " + ended.manner()
        : fact.date();
  }
}
