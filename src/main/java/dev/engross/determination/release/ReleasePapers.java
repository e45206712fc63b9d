package dev.engross.determination.release;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.determination.release.RevocationTiming.Timing;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Verdict;
import dev.engross.finding.Wording;
import dev.engross.law.LawBook;
import dev.engross.terms.ReleaseTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The signatures and revocations of one release: of its own paper, or of the agreement that holds
 * it.
 *
 * <p>Worked example: signed on 7 May 2003, the last day to revoke is 14 May. A revocation received
 * on 14 May undoes the release; one received on 15 May does not, unless it was sent in time, and
 * then it is asked which of the two counts.
 */
final class ReleasePapers {

  private final ReleaseTerm term;
  private final LawBook law;
  private final Timeline timeline;
  private final String paper;
  private final String name;

  ReleasePapers(ReleaseTerm term, LawBook law, Timeline timeline) {
    this.term = term;
    this.law = law;
    this.timeline = timeline;
    this.paper = term.signedAs() == null ? term.id() : term.signedAs();
    this.name = Wording.the(term.label());
  }

  /** Whether an instrument's id stands for this release. */
  boolean isOf(String instrument) {
    return instrument.equals(term.id()) || instrument.equals(paper);
  }

  List<Fact.Signed> signaturesBy(Party party) {
    List<Fact.Signed> signatures = new ArrayList<>();
    for (Fact.Signed signed : timeline.all(Fact.Signed.class)) {
      if (signed.by() == party && signed.instrument().equals(paper)) {
        signatures.add(signed);
      }
    }
    return signatures;
  }

  /**
   * Whether the release was revoked after a signature; null when it was not.
   *
   * @param executiveEnd the executive's last day to revoke
   */
  @Nullable Verdict revoked(Fact.Signed signature, LocalDate executiveEnd, Trace trace) {
    AgeClaimsWaiver waiver = new AgeClaimsWaiver(term, law, signature.date());
    for (Fact.Revoked revoked : timeline.all(Fact.Revoked.class)) {
      if (isOf(revoked.instrument()) && !revoked.date().isBefore(signature.date())) {
        Verdict verdict = revocation(trace, revoked, executiveEnd, waiver);
        if (verdict != null) {
          return verdict;
        }
      }
    }
    return null;
  }

  /**
   * What a revocation does: one made in time undoes the release, one made later is without effect.
   * Sent in time but received late, the paper must say which counts.
   */
  private @Nullable Verdict revocation(
      Trace trace, Fact.Revoked revoked, LocalDate executiveEnd, AgeClaimsWaiver waiver) {
    LocalDate last = lastDayFor(revoked.by(), executiveEnd);
    timeline.tell(revoked, trace);
    RevocationTiming timing = new RevocationTiming(waiver, revoked.by(), last);
    RevocationQuestions asked = new RevocationQuestions(term, timeline, revoked, last);
    Timing received = timing.received(revoked);
    Timing sent = timing.sent(revoked);
    ReleaseTerm.Counts counts = term.revocationCounts();
    if (sent == null) {
      return counts == ReleaseTerm.Counts.WHEN_SENT && received != Timing.IN_TIME
          ? Verdict.ask(asked.postmarkMissing())
          : effect(trace, asked, received, false);
    }
    boolean sendingHelps = sent.compareTo(received) < 0;
    if (sendingHelps && counts == null) {
      return Verdict.ask(asked.whichCounts());
    }
    boolean sending = sendingHelps && counts == ReleaseTerm.Counts.WHEN_SENT;
    return effect(trace, asked, sending ? sent : received, sending);
  }

  /** What follows from the time that counts, of sending or of receipt. */
  private @Nullable Verdict effect(
      Trace trace, RevocationQuestions asked, Timing timing, boolean sending) {
    return switch (timing) {
      case IN_TIME -> inTime(trace, asked.revoked());
      case TIME_MISSING -> Verdict.ask(asked.timeMissing(sending));
      case AFTER_THE_HOUR -> Verdict.ask(asked.doesTheHourBind());
      case LATE -> {
        trace.step(
            () ->
                "The last day to revoke was "
                    + RevocationTiming.end(term, asked.last())
                    + "; the revocation came too late.");
        yield null;
      }
    };
  }

  /** What a revocation in time does: null where the rest of the release stands. */
  private @Nullable Verdict inTime(Trace trace, Fact.Revoked revoked) {
    String day = Wording.date(revoked.date());
    if (!Boolean.TRUE.equals(revoked.ageClaimsOnly())) {
      return Verdict.failed(name + " was revoked on " + day);
    }
    if (term.ageClaimsRevocation() == null) {
      return Verdict.ask(
          new Question(
              "release-" + term.id() + "-age-claims-revoked",
              "What becomes of " + name + " when only its waiver of age claims is revoked?",
              null,
              "Only the waiver of age claims was revoked, on " + day + "."));
    }
    if (term.ageClaimsRevocation() == ReleaseTerm.PartialRevocation.ALL_FALLS) {
      return Verdict.failed(
          "the waiver of age claims was revoked on " + day + ", and " + name + " falls with it");
    }
    trace.step(
        () ->
            "The waiver of age claims was revoked on "
                + day
                + "; the release of other claims stands.",
        term.citation());
    return null;
  }

  /** Each party's own days run from its own signature. */
  private LocalDate lastDayFor(Party party, LocalDate executiveEnd) {
    if (party == Party.EXECUTIVE) {
      return executiveEnd;
    }
    return signaturesBy(party).stream()
        .reduce((first, second) -> second)
        .map(signed -> signed.date().plusDays(term.revokeDays()))
        .orElse(executiveEnd);
  }
}
