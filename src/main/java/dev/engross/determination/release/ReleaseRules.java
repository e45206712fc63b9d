package dev.engross.determination.release;

import dev.engross.calendar.DayCount;
import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Asked;
import dev.engross.finding.Finding;
import dev.engross.finding.LateList;
import dev.engross.finding.Question;
import dev.engross.finding.Standing;
import dev.engross.finding.Step;
import dev.engross.finding.Trace;
import dev.engross.finding.Verdict;
import dev.engross.finding.Wording;
import dev.engross.law.LawBook;
import dev.engross.terms.Instrument;
import dev.engross.terms.ReleaseTerm;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where one release stands. The day of signing counts as day 0: revocable through the end of the
 * last day to revoke, effective the day after it, or later where the release says so or another
 * party signs later. Signing before the period to consider has run is allowed (29 CFR
 * 1625.22(e)(6)) and starts the period to revoke.
 *
 * <p>Worked example: signed on Thursday, 31 October 2002, revocable through Thursday, 7 November,
 * effective on Friday, 8 November 2002. No weekend shortens it.
 */
public final class ReleaseRules {

  private final ReleaseTerm term;
  private final ReleaseQuestions asked;
  private final Instrument home;
  private final LawBook law;
  private final Timeline timeline;
  private final LocalDate issuedOn;
  private final Finding<LocalDate> earliest;
  private final ReleasePapers papers;
  private final String name;

  /**
   * @param home the instrument in which it stands
   * @param earliest the first day on which it may be signed; not applicable where it says none
   * @param issuedOn the day on which a packet issued now offers it
   */
  public ReleaseRules(
      ReleaseTerm term,
      ReleaseQuestions asked,
      Instrument home,
      LawBook law,
      Timeline timeline,
      Finding<LocalDate> earliest,
      LocalDate issuedOn) {
    this.term = term;
    this.asked = asked;
    this.home = home;
    this.law = law;
    this.timeline = timeline;
    this.earliest = earliest;
    this.issuedOn = issuedOn;
    this.papers = new ReleasePapers(term, law, timeline);
    this.name = asked.name();
  }

  /** The standing, and the verdict with its clauses for sentences. */
  public record Result(ReleaseStanding standing, Verdict verdict) {}

  public Result judge() {
    Fact.@Nullable Signed signature = signature();
    Finding<LocalDate> offered = offered(signature);
    AgeClaimsWaiver waiver =
        new AgeClaimsWaiver(term, law, signature == null ? issuedOn : signature.date());
    Finding<LocalDate> considerEnds = considerEnds(offered, signature, waiver);
    Finding<LocalDate> signed = signed(signature);
    Finding<LocalDate> revokeEnds = revokeEnds(signed, waiver);
    Finding<LocalDate> effective = effective(signed, offered, considerEnds, waiver.effectiveDay());
    Trace trace = new Trace();
    Verdict verdict = verdict(trace, signature, revokeEnds, effective);
    Finding<Standing> status = trace.find(asked.status(), verdict.answer());
    ReleaseStanding standing =
        new ReleaseStanding(
            term,
            home.id(),
            earliest,
            offered,
            considerEnds,
            signed,
            revokeEnds,
            effective,
            status,
            signature == null && mayBeSignedBy(issuedOn));
    return new Result(standing, verdict);
  }

  private boolean mayBeSignedBy(LocalDate date) {
    return earliest.answer() instanceof Answer.NotApplicable
        || (earliest.answer().isKnown() && !earliest.answer().value().isAfter(date));
  }

  /** The executive's signature that counts: the latest one not made too early. */
  private Fact.@Nullable Signed signature() {
    Fact.Signed latest = null;
    for (Fact.Signed signed : papers.signaturesBy(Party.EXECUTIVE)) {
      latest = mayBeSignedBy(signed.date()) ? signed : latest;
    }
    return latest;
  }

  private Finding<LocalDate> offered(Fact.@Nullable Signed signature) {
    Trace trace = new Trace().cite(term.citation());
    Optional<Fact.OfferReceived> offer =
        timeline.latest(
            Fact.OfferReceived.class,
            o ->
                papers.isOf(o.instrument())
                    && (signature == null || !o.date().isAfter(signature.date())));
    if (offer.isPresent()) {
      timeline.tell(offer.get(), trace);
      return trace.find(asked.offered(), Answer.known(offer.get().date()));
    }
    if (signature != null) {
      String none = "No date of offer is on record, so the time to consider cannot be verified.";
      trace.step(none);
      return trace.find(asked.offered(), Answer.notApplicable(none));
    }
    if (mayBeSignedBy(issuedOn)) {
      trace.step(
          () ->
              "The packet issued on "
                  + Wording.date(issuedOn)
                  + " makes the offer; the time to consider runs from that day.");
      return trace.find(asked.offered(), Answer.known(issuedOn));
    }
    return trace.find(asked.offered(), awaiting("offered", () -> "the offer of " + name));
  }

  private Finding<LocalDate> considerEnds(
      Finding<LocalDate> offered, Fact.@Nullable Signed signature, AgeClaimsWaiver waiver) {
    Trace trace = new Trace().include(offered);
    Answer<Boolean> programme =
        waiver.programmeMatters()
            ? new Programme(term, home.kind(), timeline).offered(trace)
            : Answer.known(false);
    Answer<LocalDate> answer =
        offered.answer().flatMap(day -> considerEnds(trace, day, programme, waiver));
    if (signature != null && answer.isKnown()) {
      long days = ChronoUnit.DAYS.between(offered.answer().value(), signature.date());
      boolean early = signature.date().isBefore(answer.value());
      Step signed =
          Step.of(
              () ->
                  "It was signed "
                      + Wording.countInWords((int) days, "day")
                      + " after the offer."
                      + (early ? " Signing early is allowed if it is voluntary." : ""));
      DayCount toSigning = DayCount.days(offered.answer().value(), (int) days);
      trace.add(days > 0 ? signed.counting(toSigning) : signed);
    }
    return trace.find(asked.considerEnds(), answer);
  }

  /** Under each answer where it is not known whether it is offered in a programme. */
  private Answer<LocalDate> considerEnds(
      Trace trace, LocalDate offered, Answer<Boolean> programme, AgeClaimsWaiver waiver) {
    if (programme instanceof Answer.Undetermined<Boolean> open) {
      List<Answer.Candidate<LocalDate>> candidates = new ArrayList<>();
      for (Answer.Candidate<Boolean> candidate : open.candidates()) {
        Trace steps = new Trace();
        LocalDate end = count(steps, offered, waiver.toConsider(candidate.value()));
        candidates.add(new Answer.Candidate<>(candidate.assumption(), end, steps.steps()));
      }
      return new Answer.Undetermined<>(open.questions(), candidates);
    }
    return programme.map(group -> count(trace, offered, waiver.toConsider(group)));
  }

  private LocalDate count(Trace trace, LocalDate from, AgeClaimsWaiver.Period period) {
    DayCount days = DayCount.days(from, period.days());
    LocalDate end = days.end();
    trace.step(period::words, period.citation());
    trace.count(
        days,
        () ->
            Wording.date(from)
                + " plus "
                + Wording.countInWords(period.days(), "day")
                + " is "
                + Wording.date(end)
                + ".");
    return end;
  }

  private Finding<LocalDate> signed(Fact.@Nullable Signed signature) {
    Trace trace = new Trace().cite(term.citation());
    String executive = timeline.names().executive();
    Asked question = asked.signed(executive);
    if (signature != null) {
      timeline.tell(signature, trace);
      return trace.find(question, Answer.known(signature.date()));
    }
    for (Fact.Signed early : papers.signaturesBy(Party.EXECUTIVE)) {
      timeline.tell(early, trace);
      trace.step("That was before the first day on which it may be signed, and does not count.");
    }
    return trace.find(
        question, awaiting("signed", () -> "the signing of " + name + " by " + executive));
  }

  private Finding<LocalDate> revokeEnds(Finding<LocalDate> signed, AgeClaimsWaiver waiver) {
    Trace trace = new Trace().include(signed);
    AgeClaimsWaiver.Period period = waiver.toRevoke();
    Answer<LocalDate> last = signed.answer().map(day -> count(trace, day, period));
    ReleaseTerm.RevocationHour hour = term.revocationHour();
    if (hour != null) {
      trace.step(() -> "On the last day, until " + hour.by().words() + ".", term.citation());
    }
    return trace.find(asked.revokeEnds(), last);
  }

  private Finding<LocalDate> effective(
      Finding<LocalDate> signed,
      Finding<LocalDate> offered,
      Finding<LocalDate> considerEnds,
      int day) {
    Trace trace = new Trace().include(signed);
    if (!signed.answer().isKnown()) {
      Answer<LocalDate> answer =
          new Answer.Undetermined<>(
              awaiting("effective", () -> "the effective date of " + name).questions(),
              LateList.of(() -> ifSigned(offered, considerEnds, day)));
      return trace.find(asked.effective(), answer);
    }
    DayCount days = DayCount.days(signed.answer().value(), day);
    LocalDate ownDay = days.end();
    LocalDate date = ownDay;
    trace.count(
        days,
        () ->
            "It is effective on day "
                + day
                + " after signing: "
                + Wording.date(ownDay)
                + ", once the time to revoke has run.",
        term.citation());
    for (Party party : term.parties()) {
      if (party == Party.EXECUTIVE) {
        continue;
      }
      List<Fact.Signed> others = papers.signaturesBy(party);
      if (others.isEmpty()) {
        Supplier<String> noun =
            () -> "the signing of " + name + " by " + timeline.names().party(party);
        return trace.find(asked.effective(), awaiting("signed." + party, noun));
      }
      Fact.Signed other = others.get(others.size() - 1);
      timeline.tell(other, trace);
      date = other.date().isAfter(date) ? other.date() : date;
    }
    return trace.find(asked.effective(), Answer.known(date));
  }

  /** What signing on the first and on the last day to consider would give. */
  private List<Answer.Candidate<LocalDate>> ifSigned(
      Finding<LocalDate> offered, Finding<LocalDate> considerEnds, int day) {
    List<Answer.Candidate<LocalDate>> candidates = new ArrayList<>();
    if (!offered.answer().isKnown() || !considerEnds.answer().isKnown()) {
      return candidates;
    }
    LocalDate first = offered.answer().value();
    if (earliest.answer().isKnown() && earliest.answer().value().isAfter(first)) {
      first = earliest.answer().value();
    }
    LocalDate last = considerEnds.answer().value();
    for (LocalDate signing : List.of(first, last)) {
      DayCount days = DayCount.days(signing, day);
      LocalDate date = days.end();
      String assumption = "it is signed on " + Wording.date(signing);
      String count = Wording.countInWords(day, "day");
      candidates.add(
          new Answer.Candidate<>(
              assumption,
              date,
              List.of(
                  Step.of(
                          () ->
                              Wording.date(signing)
                                  + " plus "
                                  + count
                                  + " is "
                                  + Wording.date(date)
                                  + ".",
                          term.citation())
                      .counting(days))));
    }
    return candidates;
  }

  private Verdict verdict(
      Trace trace,
      Fact.@Nullable Signed signature,
      Finding<LocalDate> revokeEnds,
      Finding<LocalDate> effective) {
    trace.include(effective);
    if (signature == null) {
      trace.step(
          () ->
              Wording.capital(name)
                  + " has not been signed as of "
                  + Wording.date(timeline.asOf())
                  + ".");
      return Verdict.pending(() -> name + " is signed and effective");
    }
    Verdict revoked = papers.revoked(signature, revokeEnds.answer().value(), trace);
    if (revoked != null) {
      return revoked;
    }
    if (!effective.answer().isKnown()) {
      return Verdict.pending(() -> "every party has signed " + name);
    }
    LocalDate day = effective.answer().value();
    return timeline.asOf().isBefore(day)
        ? Verdict.pending(() -> name + " is effective, on " + Wording.date(day))
        : Verdict.met(() -> name + " became effective on " + Wording.date(day));
  }

  private Answer<LocalDate> awaiting(String part, Supplier<String> noun) {
    return Answer.ask(Question.awaiting(String.join(".", term.id(), part), noun));
  }
}
