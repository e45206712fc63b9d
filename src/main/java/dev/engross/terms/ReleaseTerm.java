package dev.engross.terms;

import dev.engross.casefile.ClockTime;
import dev.engross.casefile.Party;
import dev.engross.law.Citation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release of claims, or an agreement that holds one.
 *
 * @param id how conditions, facts and documents refer to it
 * @param label its name
 * @param parties who must sign
 * @param releasing who gives up claims
 * @param considerDays days to consider from the final offer
 * @param revokeDays days to revoke after signing
 * @param effectiveDay the day after signing on which it is effective, such as 8
 * @param notSignedBefore the first day on which it may be signed; null for no such day
 * @param waivesAgeClaims whether it waives claims under the Age Discrimination in Employment Act
 * @param groupProgramme whether it is offered in a programme to two or more; null when not recorded
 * @param cutOff the day through which claims are released
 * @param signedAs the instrument by which it is signed, where the release is part of one; null
 *     where it is a paper of its own
 * @param revocationCounts when a revocation counts that was sent in time and received late; null
 *     where it does not say, and it is asked
 * @param revocationHour the hour of the last day by which a revocation must be made; null where the
 *     whole day counts
 * @param ageClaimsRevocation what becomes of the rest when the waiver of age claims alone is
 *     revoked; null where it does not say, and it is asked
 * @param assumed why its terms are assumed, when its form was not available; else null
 * @param groupDisclosure what is told to those to whom it is offered in a programme; null where it
 *     is not recorded, or where there is no programme
 */
public record ReleaseTerm(
    String id,
    String label,
    Citation citation,
    List<Party> parties,
    List<Party> releasing,
    int considerDays,
    int revokeDays,
    int effectiveDay,
    @Nullable DateTerm notSignedBefore,
    boolean waivesAgeClaims,
    @Nullable Boolean groupProgramme,
    @Nullable DateTerm cutOff,
    @Nullable String signedAs,
    @Nullable Counts revocationCounts,
    @Nullable RevocationHour revocationHour,
    @Nullable PartialRevocation ageClaimsRevocation,
    @Nullable String assumed,
    @Nullable GroupDisclosure groupDisclosure) {

  /** Which day of a revocation counts. */
  public enum Counts {
    WHEN_SENT,
    WHEN_RECEIVED
  }

  /**
   * The hour of the last day by which a revocation must be made; at that minute it is in time.
   *
   * @param by such as 17:00 Pacific
   * @param lastDayOfTheLaw what counts where the last day is the last that the law gives to revoke
   *     a waiver of age claims, which no agreement can shorten; null where counsel has not said,
   *     and it is asked
   */
  public record RevocationHour(ClockTime by, @Nullable LastDay lastDayOfTheLaw) {}

  /** How much of the last day counts that the law gives to revoke. */
  public enum LastDay {
    WHOLE,
    TO_THE_HOUR
  }

  /** What a revocation of the waiver of age claims alone does. */
  public enum PartialRevocation {
    /** The release of all other claims stands and becomes effective. */
    REST_STANDS,
    /** The whole release falls. */
    ALL_FALLS
  }
}
