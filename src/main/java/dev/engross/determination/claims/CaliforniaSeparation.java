package dev.engross.determination.claims;

import dev.engross.calendar.DayCount;
import dev.engross.casefile.Fact.EmploymentEnded;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.casefile.Party;
import dev.engross.determination.result.Deadline;
import dev.engross.determination.tax.DatedLaw;
import dev.engross.determination.tax.TaxCase;
import dev.engross.finding.Answer;
import dev.engross.finding.Answer.Candidate;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What California asks of the employer when employment in California ends.
 *
 * <p>Worked example: discharged on 14 March 2025, final wages and vested vacation are due that day.
 * An executive who quits that day and gave notice on 11 March, 72 hours before, is owed them that
 * day as well; with notice of 12 March they are due by 17 March, 72 hours after quitting.
 */
final class CaliforniaSeparation {

  private static final String QUIT_HOURS = "california-final-wages-quit-hours";
  private static final int HOURS_IN_A_DAY = 24;
  private static final String NOT_MOVED =
      "The day is counted as it stands; it is best kept on or before a business day.";

  private final TaxCase taxCase;
  private final List<Deadline> known;

  CaliforniaSeparation(TaxCase taxCase, List<Deadline> known) {
    this.taxCase = taxCase;
    this.known = known;
  }

  List<Deadline> deadlines() {
    List<Deadline> deadlines = new ArrayList<>();
    Answer<EmploymentEnded> ended = taxCase.timeline().employmentEnd();
    if (!"CA".equals(taxCase.facts().workState()) || !ended.isKnown()) {
      return deadlines;
    }
    EmploymentEnded end = ended.value();
    if (taxCase.lawOn(end.date()).find("california-final-wages-discharge").isEmpty()) {
      return deadlines;
    }
    deadlines.add(finalWages(end));
    deadlines.add(vacation(end));
    if (end.manner() != Manner.RESIGNED) {
      deadlines.add(
          onTheDay(
              end,
              "change-in-relationship",
              "Give written notice of the change in relationship, with employer, employee, action"
                  + " and date",
              "california-change-in-relationship"));
    }
    deadlines.add(
        onTheDay(
            end,
            "for-your-benefit",
            "Hand over the pamphlet For Your Benefit (DE 2320)",
            "california-for-your-benefit"));
    known.stream()
        .filter(deadline -> deadline.literal().id().startsWith("cobra.notice"))
        .findFirst()
        .ifPresent(notice -> deadlines.add(premiumProgramme(end, notice)));
    return deadlines;
  }

  private Deadline finalWages(EmploymentEnded end) {
    Trace trace = new Trace();
    Answer<LocalDate> due = wagesDue(end, trace);
    DatedLaw law = taxCase.lawOn(end.date());
    int most = law.number("california-waiting-penalty-days");
    law.step(
        trace,
        () -> "Wages willfully paid late cost a day's wages for each day, at most " + most + ".",
        "california-waiting-penalty-days");
    law.step(
        trace,
        () ->
            "They are paid whether or not a release is signed; a severance benefit is no part of them.",
        "california-wages-not-released");
    return deadline("final-wages", "Pay the final wages", trace, due);
  }

  private Deadline vacation(EmploymentEnded end) {
    Trace trace = new Trace();
    Answer<LocalDate> due = wagesDue(end, trace);
    taxCase
        .lawOn(end.date())
        .step(trace, () -> "Vested vacation is paid as wages.", "california-vacation-pay");
    return deadline("vacation", "Pay vested vacation with the final wages", trace, due);
  }

  private Answer<LocalDate> wagesDue(EmploymentEnded end, Trace trace) {
    trace.use(taxCase.timeline().use(end));
    if (end.manner() != Manner.RESIGNED) {
      taxCase
          .lawOn(end.date())
          .step(
              trace,
              () ->
                  "The employee did not quit: wages are due on "
                      + Wording.date(end.date())
                      + (end.manner() == Manner.DISCHARGED
                          ? "."
                          : ", the earliest day of any rule."),
              "california-final-wages-discharge");
      return Answer.known(end.date());
    }
    LocalDate notice = end.noticeDate();
    if (notice == null) {
      Question question =
          new Question(
              "california-notice-of-quitting",
              "When did the executive give notice of quitting?",
              taxCase.timeline().pointer(end, "noticeDate"),
              "Final wages are due at once after 72 hours of notice, else within 72 hours.");
      return new Answer.Undetermined<>(
          List.of(question),
          List.of(
              new Candidate<>("notice was given 72 hours before", end.date(), List.of()),
              new Candidate<>("it was not", afterQuitting(end).end(), List.of())));
    }
    return Answer.known(afterQuitting(end, notice, trace));
  }

  /** The time to pay who quits without notice. */
  private DayCount afterQuitting(EmploymentEnded end) {
    int hours = taxCase.lawOn(end.date()).number(QUIT_HOURS);
    return DayCount.days(end.date(), hours / HOURS_IN_A_DAY);
  }

  private LocalDate afterQuitting(EmploymentEnded end, LocalDate notice, Trace trace) {
    DayCount count = afterQuitting(end);
    DatedLaw law = taxCase.lawOn(end.date());
    String given = "Notice of quitting was given on " + Wording.date(notice);
    if (!DayCount.days(notice, count.number()).end().isAfter(end.date())) {
      law.step(
          trace,
          () -> given + ", 72 hours before: wages are due by " + Wording.date(end.date()) + ".",
          QUIT_HOURS);
      return end.date();
    }
    LocalDate due = count.end();
    law.count(
        trace,
        count,
        () -> given + ", less than 72 hours before: wages are due by " + Wording.date(due) + ".",
        QUIT_HOURS);
    return due;
  }

  private Deadline onTheDay(EmploymentEnded end, String id, String what, String law) {
    Trace trace = new Trace().use(taxCase.timeline().use(end));
    taxCase
        .lawOn(end.date())
        .step(trace, () -> "Due when employment ends, on " + Wording.date(end.date()) + ".", law);
    return deadline(id, what, trace, Answer.known(end.date()));
  }

  private Deadline premiumProgramme(EmploymentEnded end, Deadline notice) {
    Trace trace = new Trace();
    taxCase
        .lawOn(end.date())
        .step(trace, () -> "It goes out with the COBRA notice.", "hipp-notice");
    trace.include(notice.literal());
    return deadline(
        "hipp",
        "Send the notice of the Health Insurance Premium Payment program (DHCS 9061)",
        trace,
        notice.literal().answer());
  }

  private static Deadline deadline(String id, String what, Trace trace, Answer<LocalDate> due) {
    Finding<LocalDate> literal = trace.find("california." + id, what + ": by which day?", due);
    @Nullable LocalDate day = due.isKnown() ? due.value() : null;
    return new Deadline("california." + id, what, Party.COMPANY, literal, day, NOT_MOVED);
  }
}
