package dev.engross.determination.release;

import dev.engross.casefile.ClockTime;
import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.finding.Wording;
import dev.engross.terms.ReleaseTerm;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether a revocation was made in time: by the last day, and by its hour where the release names
 * one.
 *
 * <p>Worked example: by 17:00 Pacific on 14 May 2003, what is received at 17:00 Pacific, or at
 * 20:00 Eastern, is in time; at 17:01 Pacific it is after the hour. Where that day is the last of
 * the seven that 29 U.S.C. § 626(f)(1)(G) gives, which no agreement can shorten (29 CFR
 * 1625.22(e)(5)), whether the hour binds is for the release, or else for counsel, to say.
 */
final class RevocationTiming {

  /** How the time of a revocation stands to the last day; the better comes first. */
  enum Timing {
    IN_TIME,
    /** On the last day, and the time of day that decides is not on record. */
    TIME_MISSING,
    /** On the last day, after the hour, and it is not settled whether the hour binds. */
    AFTER_THE_HOUR,
    LATE
  }

  private final AgeClaimsWaiver waiver;
  private final ReleaseTerm term;
  private final Party by;
  private final LocalDate last;

  RevocationTiming(AgeClaimsWaiver waiver, Party by, LocalDate last) {
    this.waiver = waiver;
    this.term = waiver.term();
    this.by = by;
    this.last = last;
  }

  Timing received(Fact.Revoked revoked) {
    return of(revoked.date(), revoked.receivedAt());
  }

  /** When it was sent; null when no postmark is on record. */
  @Nullable Timing sent(Fact.Revoked revoked) {
    LocalDate sent = revoked.sent();
    return sent == null ? null : of(sent, revoked.sentAt());
  }

  /** The last day, and its hour where the release names one. */
  static String end(ReleaseTerm term, LocalDate last) {
    ReleaseTerm.RevocationHour hour = term.revocationHour();
    return Wording.date(last) + (hour == null ? "" : ", until " + hour.by().words());
  }

  private Timing of(LocalDate day, @Nullable ClockTime at) {
    ReleaseTerm.RevocationHour hour = term.revocationHour();
    if (hour == null || hourGivesWay(hour)) {
      return day.isAfter(last) ? Timing.LATE : Timing.IN_TIME;
    }
    if (at == null) {
      return day.equals(last)
          ? Timing.TIME_MISSING
          : day.isAfter(last) ? Timing.LATE : Timing.IN_TIME;
    }
    ZonedDateTime made = at.on(day);
    ZonedDateTime end = hour.by().on(last);
    if (!made.isAfter(end)) {
      return Timing.IN_TIME;
    }
    boolean onLastDay =
        made.withZoneSameInstant(end.getZone()).toLocalDate().equals(end.toLocalDate());
    boolean unsettled = lastDayIsTheLaws() && hour.lastDayOfTheLaw() == null;
    return onLastDay && unsettled ? Timing.AFTER_THE_HOUR : Timing.LATE;
  }

  private boolean hourGivesWay(ReleaseTerm.RevocationHour hour) {
    return lastDayIsTheLaws() && hour.lastDayOfTheLaw() == ReleaseTerm.LastDay.WHOLE;
  }

  private boolean lastDayIsTheLaws() {
    return by == Party.EXECUTIVE && waiver.noMoreThanTheLawToRevoke();
  }
}
