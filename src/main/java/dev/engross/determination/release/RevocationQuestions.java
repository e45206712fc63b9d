package dev.engross.determination.release;

import dev.engross.casefile.Fact;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Question;
import dev.engross.finding.Wording;
import dev.engross.terms.ReleaseTerm;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What must be asked about a revocation before it can be said what it does.
 *
 * @param last the last day to revoke
 */
record RevocationQuestions(
    ReleaseTerm term, Timeline timeline, Fact.Revoked revoked, LocalDate last) {

  /** It was sent in time and received late, and the paper does not say which counts. */
  Question whichCounts() {
    return new Question(
        "release-" + term.id() + "-late-revocation",
        "Does a revocation count when it is sent, or when it is received?",
        null,
        "It was sent on "
            + Wording.date(Objects.requireNonNullElse(revoked.sent(), revoked.date()))
            + " and received on "
            + Wording.date(revoked.date())
            + "; the last day to revoke was "
            + end()
            + ".");
  }

  /** It was received late, and the postmark, which counts, is not on record. */
  Question postmarkMissing() {
    return new Question(
        "release-" + term.id() + "-revocation-sent",
        "On which day was the revocation sent?",
        timeline.pointer(revoked, "sent"),
        "A revocation counts when it is sent. It was received on "
            + Wording.date(revoked.date())
            + "; the last day to revoke was "
            + end()
            + ".");
  }

  /**
   * It was made on the last day, and the time of day is not on record.
   *
   * @param sending whether its sending is what counts
   */
  Question timeMissing(boolean sending) {
    return new Question(
        "release-" + term.id() + "-revocation-time",
        "At what time was the revocation " + (sending ? "sent?" : "received?"),
        timeline.pointer(revoked, sending ? "sentAt" : "receivedAt"),
        "It was "
            + (sending ? "sent" : "received")
            + " on the last day to revoke, "
            + end()
            + ", and the time of day is not on record.");
  }

  /** It was made after the hour of the last day that the law gives. */
  Question doesTheHourBind() {
    return new Question(
        "release-" + term.id() + "-revocation-hour",
        "Does a revocation count that is made on the last day after the hour?",
        null,
        "It was made after the hour on the last day to revoke, "
            + end()
            + ". The law gives at least seven days to revoke a waiver of age claims, and the"
            + " parties cannot shorten them (29 CFR 1625.22(e)(5)).");
  }

  private String end() {
    return RevocationTiming.end(term, last);
  }
}
