package dev.engross.document;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.document.InstrumentWords.Passage;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Standing;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.terms.ReleaseTerm;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a revocation of a release was received, and what follows from it.
 *
 * @param label the release’s name
 * @param agreement the paper that asks for it, shortly
 * @param signed the day on which it was signed
 * @param received the day on which the revocation came
 * @param sent the day on which it was sent; null when not recorded
 * @param lastDay the last day to revoke
 * @param hour the hour of that day at which the time to revoke ended; null where the whole day
 *     counts
 * @param countsWhenReceived whether a revocation counts on the day on which it is received
 * @param status whether the release is effective all the same
 * @param ageClaimsOnly whether only the waiver of age claims was revoked
 * @param undone whether the release has fallen
 * @param partly whether the waiver of age claims has fallen and the rest stands
 * @param depending what depends on the release, and where it stands now
 * @param coverage promises to pay for continued health coverage that depend on it
 */
record RevocationReceived(
    String label,
    String agreement,
    Finding<LocalDate> signed,
    Finding<LocalDate> received,
    @Nullable Finding<LocalDate> sent,
    Finding<LocalDate> lastDay,
    @Nullable String hour,
    boolean countsWhenReceived,
    Finding<Standing> status,
    boolean ageClaimsOnly,
    boolean undone,
    boolean partly,
    List<EntitlementLine> depending,
    List<Passage> coverage) {

  static RevocationReceived of(Matter matter) {
    Fact.Revoked revoked =
        matter.timeline().all(Fact.Revoked.class).stream()
            .filter(fact -> fact.by() == Party.EXECUTIVE)
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> new NothingToShow("no revocation by the executive is on record"));
    ReleaseStanding release =
        matter.determination().releases().stream()
            .filter(
                standing ->
                    revoked.instrument().equals(standing.id())
                        || revoked.instrument().equals(standing.term().signedAs()))
            .findFirst()
            .orElseThrow(() -> new NothingToShow("what was revoked is no release of the case"));
    boolean undone =
        release.status().answer().isKnown() && release.status().answer().value() == Standing.FAILED;
    boolean ageClaimsOnly = Boolean.TRUE.equals(revoked.ageClaimsOnly());
    return new RevocationReceived(
        release.label(),
        PaperDates.shortly(matter.instrument(release.instrument())),
        release.signed(),
        matter.day(revoked, "revocation.received", "When was the revocation received?"),
        sent(matter, revoked),
        release.revokeEnds(),
        ReleasePacket.revocationHour(matter, release.term()),
        release.term().revocationCounts() == ReleaseTerm.Counts.WHEN_RECEIVED,
        release.status(),
        ageClaimsOnly,
        undone,
        ageClaimsOnly && !undone && inTime(revoked, release),
        ReleaseConditions.of(matter).dependingOn(release.id()).stream()
            .map(entitlement -> EntitlementLine.of(matter, entitlement))
            .toList(),
        ReleaseConditions.of(matter).coverageDependingOn(release.id()).stream()
            .map(promise -> Passage.of(promise.label(), promise.citation(), List.of()))
            .toList());
  }

  private static @Nullable Finding<LocalDate> sent(Matter matter, Fact.Revoked revoked) {
    LocalDate sent = revoked.sent();
    return sent == null
        ? null
        : new Trace()
            .use(matter.timeline().use(revoked))
            .step("Sent on " + Wording.date(sent) + ".")
            .find("revocation.sent", "When was the revocation sent?", Answer.known(sent));
  }

  private static boolean inTime(Fact.Revoked revoked, ReleaseStanding release) {
    if (!release.revokeEnds().answer().isKnown()) {
      return false;
    }
    LocalDate last = release.revokeEnds().answer().value();
    LocalDate sent = revoked.sent();
    boolean bySending =
        release.term().revocationCounts() == ReleaseTerm.Counts.WHEN_SENT
            && sent != null
            && !sent.isAfter(last);
    return bySending || !revoked.date().isAfter(last);
  }
}
