package dev.engross.determination.release;

import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import dev.engross.law.LawBook;
import dev.engross.law.LegalProvision;
import dev.engross.terms.ReleaseTerm;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The least periods for a waiver of claims under the Age Discrimination in Employment Act, as the
 * Older Workers Benefit Protection Act set them (in force since October 1990), read from the law
 * book on the day of signing.
 *
 * <p>Worked example: a release that waives age claims and gives 14 days to consider must be left
 * open for 21; offered on 7 May 2003, it may be considered through 28 May. In a programme offered
 * to two or more employees, for 45, through 21 June.
 *
 * @param day the day of signing, or of the offer while it is not signed
 */
record AgeClaimsWaiver(ReleaseTerm term, LawBook book, LocalDate day) {

  private static final String CONSIDER = "adea-consider-days";
  private static final String CONSIDER_IN_PROGRAMME = "adea-group-consider-days";
  private static final String REVOKE = "adea-revoke-days";

  /**
   * A period.
   *
   * @param given the days that the release gives
   * @param days the days that count, by the release or by the law
   * @param citation what allows it
   * @param what what it is for: {@code to consider it}
   */
  record Period(int given, int days, Citation citation, String what) {

    String words() {
      String release = "The release gives " + Wording.countInWords(given, "day") + " " + what;
      return given == days
          ? release + "."
          : release + "; the law gives at least " + Wording.countInWords(days, "day") + ".";
    }
  }

  /** The days to consider, in a programme or not. */
  Period toConsider(boolean programme) {
    String law = programme ? CONSIDER_IN_PROGRAMME : CONSIDER;
    return period(term.considerDays(), law, "to consider it");
  }

  Period toRevoke() {
    return period(term.revokeDays(), REVOKE, "to revoke it");
  }

  /** The day after signing on which it is effective: never inside the period to revoke. */
  int effectiveDay() {
    return Math.max(term.effectiveDay(), toRevoke().days() + 1);
  }

  /** Whether its last day to revoke is the last day that the law gives. */
  boolean noMoreThanTheLawToRevoke() {
    return term.waivesAgeClaims()
        && book.find(REVOKE, day).filter(law -> term.revokeDays() <= law.intValue()).isPresent();
  }

  /** Whether a programme would give more days than the release does. */
  boolean programmeMatters() {
    return toConsider(true).days() > toConsider(false).days();
  }

  private Period period(int given, String law, String what) {
    Optional<LegalProvision> least =
        term.waivesAgeClaims() ? book.find(law, day) : Optional.empty();
    return least.isEmpty() || given >= least.get().intValue()
        ? new Period(given, given, term.citation(), what)
        : new Period(given, least.get().intValue(), least.get().citation(), what);
  }
}
