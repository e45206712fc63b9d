package dev.engross.terms;

import dev.engross.law.Citation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A standard of conduct, such as "Cause" or "Misconduct". Never the same thing as gross misconduct
 * under COBRA.
 *
 * @param id how conditions and facts refer to it
 * @param label the defined term
 */
public record CauseTerm(String id, String label, Citation citation, List<Ground> grounds) {

  /**
   * One limb of the standard.
   *
   * @param id its letter, such as {@code F}
   * @param words what it says
   * @param cureDays days to put it right after written notice; null when it cannot be put right
   * @param noCureFor for a breach: the sections whose breach cannot be put right
   * @param unavailableAfter from that day on, the limb can no longer be met without counsel's
   *     finding; null if always
   */
  public record Ground(
      String id,
      String words,
      Citation citation,
      @Nullable Integer cureDays,
      List<String> noCureFor,
      @Nullable DateTerm unavailableAfter) {}
}
