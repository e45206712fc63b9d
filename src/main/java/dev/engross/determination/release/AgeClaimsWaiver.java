package dev.engross.determination.release;

import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import dev.engross.terms.ReleaseTerm;

/**
 * The least periods for a waiver of claims under the Age Discrimination in Employment Act, as the
 * Older Workers Benefit Protection Act set them (in force since October 1990).
 *
 * <p>Worked example: a release that waives age claims and gives 14 days to consider must be left
 * open for 21; offered on 7 May 2003, it may be considered through 28 May.
 */
final class AgeClaimsWaiver {

  /** 29 U.S.C. § 626(f)(1)(F)(i). */
  private static final int CONSIDER_DAYS = 21;

  /** 29 U.S.C. § 626(f)(1)(F)(ii): an exit incentive or other termination program. */
  private static final int CONSIDER_DAYS_IN_PROGRAMME = 45;

  /** 29 U.S.C. § 626(f)(1)(G). */
  private static final int REVOKE_DAYS = 7;

  private static final Citation CONSIDER = Citation.of("29 U.S.C.", "§ 626(f)(1)(F)");
  private static final Citation REVOKE = Citation.of("29 U.S.C.", "§ 626(f)(1)(G)");

  private AgeClaimsWaiver() {}

  /** A period in days, what allows it, and what to say about it. */
  record Period(int days, Citation citation, String words) {}

  static Period toConsider(ReleaseTerm term) {
    boolean programme = Boolean.TRUE.equals(term.groupProgramme());
    int least = programme ? CONSIDER_DAYS_IN_PROGRAMME : CONSIDER_DAYS;
    return period(term, term.considerDays(), least, CONSIDER, "to consider it");
  }

  static Period toRevoke(ReleaseTerm term) {
    return period(term, term.revokeDays(), REVOKE_DAYS, REVOKE, "to revoke it");
  }

  /** The day after signing on which it is effective: never inside the period to revoke. */
  static int effectiveDay(ReleaseTerm term) {
    return Math.max(term.effectiveDay(), toRevoke(term).days() + 1);
  }

  /** Whether its last day to revoke is the last day that the law gives. */
  static boolean noMoreThanTheLawToRevoke(ReleaseTerm term) {
    return term.waivesAgeClaims() && term.revokeDays() <= REVOKE_DAYS;
  }

  /** What to say where nobody recorded whether it is offered in a programme. */
  static String programmeNotRecorded() {
    return "It is not recorded whether the release is offered in a termination program to two or"
        + " more employees; under one, the law gives "
        + Wording.countInWords(CONSIDER_DAYS_IN_PROGRAMME, "day")
        + ".";
  }

  static boolean programmeMatters(ReleaseTerm term) {
    return term.waivesAgeClaims()
        && term.groupProgramme() == null
        && term.considerDays() < CONSIDER_DAYS_IN_PROGRAMME;
  }

  private static Period period(ReleaseTerm term, int given, int least, Citation law, String what) {
    String days = Wording.countInWords(given, "day");
    if (!term.waivesAgeClaims() || given >= least) {
      return new Period(given, term.citation(), "The release gives " + days + " " + what + ".");
    }
    String lawful = Wording.countInWords(least, "day");
    return new Period(
        least,
        law,
        "The release gives " + days + " " + what + "; the law gives at least " + lawful + ".");
  }
}
