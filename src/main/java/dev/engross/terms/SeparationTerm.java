package dev.engross.terms;

import dev.engross.law.Citation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ways of leaving that an instrument treats alike, such as "Involuntarily Terminated".
 *
 * @param id how conditions refer to it
 * @param label the defined term
 * @param limbs any one suffices
 */
public record SeparationTerm(String id, String label, Citation citation, List<Limb> limbs) {

  /** One way of leaving. */
  public sealed interface Limb {
    String id();

    Citation citation();
  }

  /** The company ends the employment, unless conduct met a standard. */
  public record Dismissal(String id, Citation citation, @Nullable String exceptConduct)
      implements Limb {}

  /** The company ends the employment for conduct that met a standard. */
  public record DismissalFor(String id, Citation citation, String conduct) implements Limb {}

  /** The executive resigns over one of several grounds. */
  public record GoodReason(String id, Citation citation, GoodReasonTerm terms) implements Limb {}

  /** The company ends the employment by accepting a resignation that was tendered. */
  public record AcceptedResignation(String id, Citation citation, @Nullable String exceptConduct)
      implements Limb {}

  /** Death or disability. */
  public record DeathOrDisability(String id, Citation citation) implements Limb {}

  /**
   * When a resignation counts as involuntary.
   *
   * @param grounds any one suffices
   * @param unlessConsented nothing counts that the executive agreed to
   * @param noticeWithinDays the executive must give notice within so many days of the event; null
   *     for no limit
   * @param cureWithinDays the company may put it right within so many days of the notice; null for
   *     no cure
   * @param resignWithinDays the executive must resign within so many days of the event; null for no
   *     limit
   * @param resignWithinDaysAfterCure the executive must resign within so many days after the time
   *     to put it right has run; null for no limit
   * @param notBefore the first day on which an event counts, such as the day of a change in
   *     control; null for no such day
   */
  public record GoodReasonTerm(
      List<Ground> grounds,
      boolean unlessConsented,
      @Nullable Integer noticeWithinDays,
      @Nullable Integer cureWithinDays,
      @Nullable Integer resignWithinDays,
      @Nullable Integer resignWithinDaysAfterCure,
      @Nullable DateTerm notBefore) {}

  /**
   * A ground for resigning.
   *
   * @param id its letter or name, such as {@code C}
   * @param words what it says
   * @param moreThanMiles for a relocation: the distance that must be exceeded
   * @param moreThanPercent for a reduction: the share that must be exceeded; null when any
   *     reduction counts
   */
  public record Ground(
      String id,
      String words,
      @Nullable Integer moreThanMiles,
      @Nullable BigDecimal moreThanPercent) {}
}
