package dev.engross.determination.claims;

import dev.engross.calendar.DayCount;
import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.determination.result.Deadline;
import dev.engross.determination.tax.DatedLaw;
import dev.engross.determination.tax.TaxCase;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import dev.engross.terms.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The days to decide a claim for benefits of a plan, to appeal its denial and to decide the appeal
 * (29 CFR 2560.503-1(f), (h), (i)); not for health or disability claims.
 *
 * <p>Read from notices: {@code claim}, {@code claim-extension}, {@code claim-denial}, {@code
 * claim-appeal} and {@code appeal-extension}.
 *
 * <p>Worked example: a claim filed on 7 May 2003 is to be decided by 5 August 2003; with notice of
 * an extension by then, by 3 November 2003. A denial received on 1 August may be appealed through
 * 30 September, and an appeal of that day is to be decided by 29 November 2003.
 */
final class ClaimDeadlines {

  private static final String NOT_MOVED =
      "The regulation counts calendar days; a weekend or holiday does not move the day.";

  private static final Citation APPEAL = Citation.of("29 CFR", "§ 2560.503-1(h)");
  private static final Citation REVIEW = Citation.of("29 CFR", "§ 2560.503-1(i)");

  private final TaxCase taxCase;
  private final Optional<Fact.NoticeGiven> claim;

  ClaimDeadlines(TaxCase taxCase) {
    this.taxCase = taxCase;
    this.claim = latest("claim");
  }

  List<Finding<?>> findings() {
    return claim.isEmpty() ? List.of() : List.of(decision(), appeal(), review());
  }

  /** The next step only: what was decided or appealed has no deadline any more. */
  List<Deadline> deadlines() {
    List<Deadline> deadlines = new ArrayList<>();
    if (claim.isEmpty()) {
      return deadlines;
    }
    if (after("claim-denial").isEmpty()) {
      add(deadlines, "Decide the claim for benefits", Party.PLAN_ADMINISTRATOR, decision());
    } else if (after("claim-appeal").isEmpty()) {
      add(deadlines, "Appeal the denial of the claim: the last day", Party.EXECUTIVE, appeal());
    } else {
      add(deadlines, "Decide the appeal", Party.PLAN_ADMINISTRATOR, review());
    }
    return deadlines;
  }

  private static void add(
      List<Deadline> deadlines, String what, Party actor, Finding<LocalDate> day) {
    if (day.answer().isKnown()) {
      deadlines.add(new Deadline(day.id(), what, actor, day, day.answer().value(), NOT_MOVED));
    }
  }

  private Finding<LocalDate> decision() {
    Trace trace = new Trace();
    Answer<LocalDate> answer =
        reached()
            .flatMap(
                law ->
                    Answer.known(
                        counted(
                            claim.orElseThrow(),
                            "claim-extension",
                            new Period(law, "erisa-claim-days", "erisa-claim-extension-days"),
                            trace)));
    return trace.find("erisa.claim.decision", "By when must the claim be decided?", answer);
  }

  private Finding<LocalDate> appeal() {
    Trace trace = new Trace().cite(APPEAL);
    Answer<LocalDate> answer =
        reached()
            .flatMap(
                law ->
                    after("claim-denial")
                        .map(denial -> Answer.known(lastToAppeal(denial, law, trace)))
                        .orElse(awaiting("claim-denial", "a denial of the claim")));
    return trace.find("erisa.claim.appeal", "Through which day may a denial be appealed?", answer);
  }

  private LocalDate lastToAppeal(Fact.NoticeGiven denial, DatedLaw law, Trace trace) {
    int days = law.number("erisa-appeal-days");
    DayCount count = DayCount.days(denial.date(), days);
    LocalDate last = count.end();
    trace.use(taxCase.timeline().use(denial));
    law.count(
        trace,
        count,
        () ->
            days + " days after " + Wording.date(denial.date()) + " is " + Wording.date(last) + ".",
        "erisa-appeal-days");
    after("claim-appeal")
        .filter(appeal -> appeal.date().isAfter(last))
        .ifPresent(
            appeal ->
                trace
                    .use(taxCase.timeline().use(appeal))
                    .step("The appeal of " + Wording.date(appeal.date()) + " came later."));
    return last;
  }

  private Finding<LocalDate> review() {
    Trace trace = new Trace().cite(REVIEW);
    Answer<LocalDate> answer =
        reached()
            .flatMap(
                law ->
                    after("claim-appeal")
                        .map(
                            appeal ->
                                Answer.known(
                                    counted(
                                        appeal,
                                        "appeal-extension",
                                        new Period(
                                            law,
                                            "erisa-appeal-decision-days",
                                            "erisa-appeal-extension-days"),
                                        trace)))
                        .orElse(awaiting("claim-appeal", "an appeal")));
    return trace.find("erisa.appeal.decision", "By when must an appeal be decided?", answer);
  }

  /** How long something takes, and by how much more notice in that time prolongs it. */
  private record Period(DatedLaw law, String daysId, String extensionId) {}

  private LocalDate counted(Fact.NoticeGiven from, String extension, Period period, Trace trace) {
    DatedLaw law = period.law();
    int days = law.number(period.daysId());
    DayCount count = DayCount.days(from.date(), days);
    LocalDate last = count.end();
    trace.use(taxCase.timeline().use(from));
    law.count(
        trace,
        count,
        () -> days + " days after " + Wording.date(from.date()) + " is " + Wording.date(last) + ".",
        period.daysId());
    Optional<Fact.NoticeGiven> notice = extension(extension, from.date(), last);
    if (notice.isEmpty()) {
      return last;
    }
    trace.use(taxCase.timeline().use(notice.get()));
    String given = "Notice of an extension was given on " + Wording.date(notice.get().date());
    if (notice.get().date().isAfter(last)) {
      law.step(trace, () -> given + ", too late to extend the time.", period.extensionId());
      return last;
    }
    int more = law.number(period.extensionId());
    DayCount longer = DayCount.days(last, more);
    LocalDate extended = longer.end();
    law.count(
        trace,
        longer,
        () -> given + ", in time: " + more + " days more end on " + Wording.date(extended) + ".",
        period.extensionId());
    return extended;
  }

  /** The law on the day of the claim, where the case has a plan to claim under. */
  private Answer<DatedLaw> reached() {
    DatedLaw law = taxCase.lawOn(claim.orElseThrow().date());
    boolean plan = taxCase.instruments().stream().anyMatch(i -> i.kind() == Instrument.Kind.PLAN);
    if (!plan) {
      return Answer.notApplicable("No instrument of the case is a plan.");
    }
    return law.find("erisa-claims-regulation").isPresent()
        ? Answer.known(law)
        : Answer.notApplicable(
            "The claims regulation in its present form applies to claims filed from January 1,"
                + " 2002.");
  }

  private static Answer<LocalDate> awaiting(String event, String noun) {
    return Answer.ask(Question.awaiting("notice-given." + event, noun));
  }

  /** Notice of an extension given in time, or else the one given too late. */
  private Optional<Fact.NoticeGiven> extension(String about, LocalDate from, LocalDate last) {
    Predicate<Fact.NoticeGiven> since =
        notice -> notice.about().equals(about) && !notice.date().isBefore(from);
    Timeline timeline = taxCase.timeline();
    return timeline
        .first(Fact.NoticeGiven.class, since.and(notice -> !notice.date().isAfter(last)))
        .or(() -> timeline.first(Fact.NoticeGiven.class, since));
  }

  private Optional<Fact.NoticeGiven> after(String about) {
    return latest(about).filter(notice -> !notice.date().isBefore(claim.orElseThrow().date()));
  }

  private Optional<Fact.NoticeGiven> latest(String about) {
    return taxCase
        .timeline()
        .latest(Fact.NoticeGiven.class, notice -> notice.about().equals(about));
  }
}
