package dev.engross.determination.cobra;

import dev.engross.calendar.BusinessCalendar;
import dev.engross.calendar.DayCount;
import dev.engross.calendar.MovedDay;
import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.determination.result.Deadline;
import dev.engross.finding.Answer;
import dev.engross.finding.FactUse;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who must tell whom by when (29 U.S.C. § 1166; 29 CFR 2590.606-2 to -4).
 *
 * <p>An employer that is itself the administrator has 44 days to send the election notice.
 * Otherwise the employer has 30 days to tell the administrator, and the administrator 14 days from
 * then. The days run from the event, or from the loss of coverage where the plan so counts.
 *
 * <p>Worked example: employment ends on 6 May 2003, coverage on 31 May 2003. The notice is due by
 * 19 June 2003 counted from the event, and by 14 July 2003 counted from the loss.
 *
 * <p>No rule moves a last day off a weekend. What the sender must do is therefore done before it;
 * what a beneficiary may do is printed as it falls.
 */
final class NoticeDeadlines {

  private static final String BY_THEN =
      "no rule extends the time, so a sender acts on the last working day before a weekend";
  private static final String AS_IT_FALLS =
      "the day is printed as it falls; a plan may accept the next business day, never less";

  private final Occasion occasion;
  private final CoverageDays days;

  NoticeDeadlines(Occasion occasion) {
    this.occasion = occasion;
    this.days = occasion.days();
  }

  /** The deadlines of notices, in the order in which they arise. */
  List<Deadline> notices() {
    List<Deadline> deadlines = new ArrayList<>();
    if (occasion.event().isToldByBeneficiary()) {
      deadlines.add(eventNotice());
    } else if (!Boolean.TRUE.equals(occasion.record().health().employerAdministers())) {
      deadlines.add(employerNotice());
    }
    deadlines.add(electionNotice());
    occasion.disability().determination().map(this::disabilityNotice).ifPresent(deadlines::add);
    occasion.disability().ended().map(this::disabilityEndNotice).ifPresent(deadlines::add);
    new ExtendedPeriod(occasion)
        .untold().stream().map(this::secondEventNotice).forEach(deadlines::add);
    return deadlines;
  }

  /** The last day for the election notice. */
  Finding<LocalDate> electionNoticeDue() {
    Possible<LocalDate> due =
        occasion.event().isToldByBeneficiary() ? afterTheirNotice() : afterTheEvent();
    return due.find("cobra.notice", "By when must the election notice be sent?");
  }

  private Deadline electionNotice() {
    Party actor =
        Boolean.FALSE.equals(occasion.record().health().employerAdministers())
            ? Party.PLAN_ADMINISTRATOR
            : Party.COMPANY;
    return sender(
        "cobra.notice",
        "Send the election notice to each qualified beneficiary",
        actor,
        electionNoticeDue());
  }

  /** The first notice about a fact, by anybody, as what shows a duty to tell of it as done. */
  private @Nullable FactUse told(Fact fact, String whom) {
    return occasion
        .record()
        .noticeOf(fact)
        .map(given -> CoverageRecord.shown(given, whom + " was told"))
        .orElse(null);
  }

  private Possible<LocalDate> afterTheEvent() {
    Boolean itself = occasion.record().health().employerAdministers();
    if (Boolean.TRUE.equals(itself)) {
      return days.countedFrom()
          .then(from -> later(from, "cobra-employer-administrator-notice-days"));
    }
    if (Boolean.FALSE.equals(itself)) {
      return administratorTold()
          .map(
              told ->
                  Possible.of(later(told.date(), "cobra-administrator-notice-days"))
                      .using(CoverageRecord.use(told, "The administrator was told of the event")))
          .orElseGet(
              () ->
                  days.countedFrom()
                      .then(
                          from ->
                              later(
                                  from,
                                  "cobra-employer-administrator-notice-days",
                                  () ->
                                      ": "
                                          + employersDays()
                                          + " for the employer, if it uses them all, and "
                                          + administratorsDays()
                                          + " for the administrator")));
    }
    return days.countedFrom()
        .then(
            from ->
                later(
                    from,
                    "cobra-employer-administrator-notice-days",
                    () ->
                        ", whether the employer is itself the administrator or takes all of its "
                            + employersDays()
                            + " before the administrator’s "
                            + administratorsDays()));
  }

  private Possible<LocalDate> afterTheirNotice() {
    return occasion
        .record()
        .noticeOf(occasion.event().fact())
        .map(
            told ->
                Possible.of(later(told.date(), "cobra-administrator-notice-days"))
                    .using(CoverageRecord.use(told, "The plan was told of the event")))
        .orElseGet(() -> Possible.open(awaitingTheirNotice(), Map.of()));
  }

  private Deadline employerNotice() {
    Possible<LocalDate> counted =
        days.countedFrom().then(from -> later(from, "cobra-employer-notice-days"));
    Possible<LocalDate> due = counted;
    if (occasion.record().health().employerAdministers() == null) {
      Map<String, Worked<Boolean>> shown = new LinkedHashMap<>();
      shown.put("the employer is not itself the plan administrator", Worked.of(false));
      due = Possible.open(whoAdministers(), shown).flatThen(no -> counted);
    }
    return sender(
            "cobra.employer-notice",
            "Tell the plan administrator of the qualifying event",
            Party.COMPANY,
            due.find("cobra.employer-notice", "By when must the employer tell the administrator?"))
        .doneAs(
            administratorTold()
                .map(told -> CoverageRecord.shown(told, "The administrator was told"))
                .orElse(null));
  }

  private Deadline eventNotice() {
    Possible<LocalDate> due =
        days.lastDay()
            .then(
                loss -> {
                  LocalDate event = occasion.event().date();
                  LocalDate from = loss.isAfter(event) ? loss : event;
                  return occasion.beneficiarysDays(
                      from, "cobra-beneficiary-notice-days", () -> Wording.date(from));
                });
    boolean child = occasion.event().kind() == QualifyingEvent.Kind.CHILD_CEASED;
    return recipient(
            "cobra.event-notice",
            "Tell the plan of the qualifying event",
            child ? Party.DEPENDENT : Party.SPOUSE,
            due.find("cobra.event-notice", "By when must the plan be told of the event?"))
        .doneAs(told(occasion.event().fact(), "The plan"));
  }

  private Deadline disabilityNotice(Fact.DisabilityDetermined fact) {
    return recipient(
            "cobra.disability-notice",
            "Tell the plan of the disability determination",
            Party.EXECUTIVE,
            occasion
                .disability()
                .noticeDue(fact)
                .find(
                    "cobra.disability-notice", "By when must the plan be told of the disability?"))
        .doneAs(told(fact, "The plan"));
  }

  private Deadline disabilityEndNotice(Fact.DisabilityEnded ended) {
    return recipient(
            "cobra.disability-end-notice",
            "Tell the plan that the disability has ended",
            Party.EXECUTIVE,
            Possible.of(occasion.disability().endNoticeDue(ended))
                .using(CoverageRecord.use(ended, "The disability was found to have ended"))
                .find(
                    "cobra.disability-end-notice",
                    "By when must the plan be told that the disability has ended?"))
        .doneAs(told(ended, "The plan"));
  }

  private Deadline secondEventNotice(QualifyingEvent second) {
    String id = "cobra.second-event-notice." + second.fact().id();
    return recipient(
        id,
        "Tell the plan of the second event",
        second.kind() == QualifyingEvent.Kind.CHILD_CEASED ? Party.DEPENDENT : Party.SPOUSE,
        Possible.of(new ExtendedPeriod(occasion).noticeDue(second))
            .using(second.use())
            .find(id, "By when must the plan be told of the second event?"));
  }

  private Worked<LocalDate> later(LocalDate from, String figure) {
    return later(from, figure, () -> "");
  }

  private Worked<LocalDate> later(LocalDate from, String figure, Supplier<String> remark) {
    int count = occasion.law().number(figure);
    DayCount days = DayCount.days(from, count);
    LocalDate due = days.end();
    return Worked.of(
        due,
        occasion
            .law()
            .step(
                () ->
                    count
                        + " days after "
                        + Wording.date(from)
                        + " is "
                        + Wording.date(due)
                        + remark.get(),
                figure)
            .counting(days));
  }

  private Optional<Fact.NoticeGiven> administratorTold() {
    return occasion
        .record()
        .noticeOf(occasion.event().fact())
        .filter(given -> given.by() == Party.COMPANY);
  }

  /** A deadline of somebody who must send something: acted on before a weekend. */
  static Deadline sender(String id, String what, Party actor, Finding<LocalDate> literal) {
    if (!(literal.answer() instanceof Answer.Known<LocalDate> known)) {
      return new Deadline(id, what, actor, literal, null, BY_THEN);
    }
    MovedDay moved = BusinessCalendar.WEEKDAYS.movedEarlier(known.value());
    return moved.passedOver().isEmpty()
        ? new Deadline(id, what, actor, literal, known.value(), "not moved")
        : new Deadline(id, what, actor, literal, moved.to(), BY_THEN).movedAs(moved);
  }

  /** A deadline of somebody who has a right: never shortened. */
  static Deadline recipient(String id, String what, Party actor, Finding<LocalDate> literal) {
    LocalDate day = literal.answer().isKnown() ? literal.answer().value() : null;
    return new Deadline(id, what, actor, literal, day, AS_IT_FALLS);
  }

  private String employersDays() {
    return Wording.count(occasion.law().number("cobra-employer-notice-days"), "day");
  }

  private String administratorsDays() {
    return Wording.count(occasion.law().number("cobra-administrator-notice-days"), "day");
  }

  private Question whoAdministers() {
    return new Question(
        "cobra-employer-administers",
        "Is the employer itself the plan administrator, or is somebody else?",
        "/health/employerAdministers",
        () ->
            "An employer that is not must first tell the administrator, within "
                + employersDays()
                + ".");
  }

  private Question awaitingTheirNotice() {
    return new Question(
        "awaiting:" + occasion.event().fact().kind() + "-notice",
        "When was the plan told of the event?",
        null,
        () -> "The administrator’s " + administratorsDays() + " run from that notice.");
  }
}
