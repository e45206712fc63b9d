package dev.engross.determination.separation;

import dev.engross.calendar.DayCount;
import dev.engross.casefile.Compensation;
import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Standing;
import dev.engross.finding.Step;
import dev.engross.finding.Trace;
import dev.engross.finding.Verdict;
import dev.engross.finding.Wording;
import dev.engross.terms.DateTerm;
import dev.engross.terms.SeparationTerm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Whether a resignation counts as involuntary.
 *
 * <p>Worked example: a plan counts a relocation by more than fifty miles to which the executive did
 * not consent. A move of 50 miles does not count, one of 51 does; a move agreed to in writing does
 * not, and where it is not recorded whether it was agreed to, that is asked.
 */
public final class GoodReasonRules {

  private final Timeline timeline;
  private final Trace trace;
  private final Compensation compensation;
  private final Function<DateTerm, Answer<LocalDate>> dates;

  /**
   * @param dates works out the first day on which an event counts
   */
  public GoodReasonRules(
      Timeline timeline,
      Trace trace,
      Compensation compensation,
      Function<DateTerm, Answer<LocalDate>> dates) {
    this.timeline = timeline;
    this.trace = trace;
    this.compensation = compensation;
    this.dates = dates;
  }

  Verdict judge(SeparationTerm.GoodReason limb, Fact.EmploymentEnded end) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Fact.GoodReasonEvent event : timeline.all(Fact.GoodReasonEvent.class)) {
      limb.terms().grounds().stream()
          .filter(ground -> ground.id().equals(event.ground()))
          .findFirst()
          .ifPresent(ground -> verdicts.add(judge(limb, ground, event, end)));
    }
    if (verdicts.isEmpty()) {
      String none = "no event that gives good reason to resign is on record";
      trace.step(Wording.sentence(none), limb.citation());
      return Verdict.failed(none);
    }
    return Verdict.anyOf(verdicts);
  }

  private Verdict judge(
      SeparationTerm.GoodReason limb,
      SeparationTerm.Ground ground,
      Fact.GoodReasonEvent event,
      Fact.EmploymentEnded end) {
    trace.use(timeline.use(event)).step(timeline.sentence(event), limb.citation());
    SeparationTerm.GoodReasonTerm terms = limb.terms();
    List<Verdict> parts = new ArrayList<>();
    parts.add(inTime(event, end, terms));
    if (terms.unlessConsented()) {
      parts.add(consent(event));
    }
    if (ground.moreThanMiles() != null) {
      parts.add(distance(event, ground.moreThanMiles()));
    }
    if (ground.moreThanPercent() != null) {
      parts.add(reduction(event, ground.moreThanPercent()));
    }
    if (terms.noticeWithinDays() != null || terms.cureWithinDays() != null) {
      parts.add(noticeAndCure(event, end, terms));
    }
    Verdict verdict = Verdict.allOf(parts);
    for (Verdict part : parts.subList(1, parts.size())) {
      part.met().forEach(why -> trace.step(Wording.sentence(why)));
    }
    verdict.failed().forEach(why -> trace.step(Wording.sentence(why)));
    return verdict;
  }

  private Verdict inTime(
      Fact.GoodReasonEvent event, Fact.EmploymentEnded end, SeparationTerm.GoodReasonTerm terms) {
    LocalDate resigned = end.noticeDate() == null ? end.date() : end.noticeDate();
    long days = ChronoUnit.DAYS.between(event.date(), resigned);
    if (days < 0) {
      return Verdict.failed("the event came after the resignation");
    }
    LocalDate notBefore = notBefore(terms);
    if (notBefore != null && event.date().isBefore(notBefore)) {
      return Verdict.failed(
          "the event of "
              + Wording.date(event.date())
              + " came before "
              + Wording.date(notBefore)
              + ", from which events count");
    }
    Step between = Step.of(() -> between((int) days, event.date(), resigned));
    trace.add(days == 0 ? between : between.counting(DayCount.days(event.date(), (int) days)));
    Integer limit = terms.resignWithinDays();
    if (limit != null && days > limit) {
      return Verdict.failed(
          "the resignation came "
              + Wording.countInWords((int) days, "day")
              + " after the event, and at most "
              + Wording.countInWords(limit, "day")
              + " are allowed");
    }
    return Verdict.met(timeline.clause(event));
  }

  private static String between(int days, LocalDate event, LocalDate resigned) {
    return days == 0
        ? "The event and the resignation fall on one day, " + Wording.date(event) + "."
        : Wording.sentence(
            Wording.countInWords(days, "day")
                + (days == 1 ? " lies" : " lie")
                + " between the event of "
                + Wording.date(event)
                + " and the resignation of "
                + Wording.date(resigned));
  }

  /** A first day that is not fixed yet shuts nothing out. */
  private @Nullable LocalDate notBefore(SeparationTerm.GoodReasonTerm terms) {
    Answer<LocalDate> day = terms.notBefore() == null ? null : dates.apply(terms.notBefore());
    return day == null || !day.isKnown() ? null : day.value();
  }

  private Verdict consent(Fact.GoodReasonEvent event) {
    Boolean consented = event.consentedInWriting();
    if (consented == null) {
      return Verdict.ask(
          ask(event, "consentedInWriting", "Did the executive consent to it in writing?"));
    }
    return consented
        ? Verdict.failed("the executive consented in writing")
        : Verdict.met("the executive did not consent");
  }

  private Verdict distance(Fact.GoodReasonEvent event, int moreThanMiles) {
    Integer miles = event.distanceMiles();
    if (miles == null) {
      return Verdict.ask(
          ask(event, "distanceMiles", "By how many miles was the place of employment moved?"));
    }
    String words = "the place of employment was moved by " + Wording.count(miles, "mile");
    return miles > moreThanMiles
        ? Verdict.met(words)
        : Verdict.failed(words + ", and more than " + moreThanMiles + " are asked for");
  }

  private Verdict reduction(Fact.GoodReasonEvent event, BigDecimal moreThanPercent) {
    Optional<Money> before = rate(event.date().minusDays(1));
    Optional<Money> after = rate(event.date());
    if (before.isEmpty() || after.isEmpty() || before.equals(after) || before.get().isZero()) {
      return Verdict.ask(
          new Question(
              "good-reason-" + event.id() + "-rates",
              "What were the annual rates of base salary before and after the reduction?",
              "/compensation/baseSalary",
              "Only a reduction of more than "
                  + Wording.number(moreThanPercent)
                  + " percent is a ground to resign."));
    }
    BigDecimal was = before.get().getAmount();
    BigDecimal cut = was.subtract(after.get().getAmount());
    BigDecimal percent = cut.multiply(BigDecimal.valueOf(100)).divide(was, 4, RoundingMode.HALF_UP);
    String words =
        "base salary went from "
            + Wording.amount(before.get())
            + " to "
            + Wording.amount(after.get())
            + ", a reduction of "
            + Wording.number(percent)
            + "%";
    return cut.multiply(BigDecimal.valueOf(100)).compareTo(was.multiply(moreThanPercent)) > 0
        ? Verdict.met(words)
        : Verdict.failed(
            words + ", and more than " + Wording.number(moreThanPercent) + "% is asked for");
  }

  private Optional<Money> rate(LocalDate date) {
    return compensation.baseSalary().stream()
        .filter(rate -> !rate.from().isAfter(date))
        .max(Comparator.comparing(Compensation.SalaryRate::from))
        .map(Compensation.SalaryRate::annualRate);
  }

  private Verdict noticeAndCure(
      Fact.GoodReasonEvent event, Fact.EmploymentEnded end, SeparationTerm.GoodReasonTerm terms) {
    Optional<Fact.NoticeGiven> given =
        timeline.first(
            Fact.NoticeGiven.class,
            notice ->
                notice.by() == Party.EXECUTIVE
                    && concerns(notice.about(), event)
                    && !notice.date().isBefore(event.date()));
    if (given.isEmpty()) {
      return Verdict.failed(
          "it is not on record that the executive gave written notice of the event");
    }
    Fact.NoticeGiven notice = given.get();
    timeline.tell(notice, trace);
    Integer within = terms.noticeWithinDays();
    if (within != null
        && notice.date().isAfter(lastDay(event.date(), within, "to give notice of it"))) {
      return Verdict.failed(
          "notice was given later than "
              + Wording.countInWords(within, "day")
              + " after the event");
    }
    Verdict noticed = Verdict.met("notice of it was given in time");
    return terms.cureWithinDays() == null
        ? noticed
        : Verdict.allOf(
            List.of(
                noticed,
                notCured(event, notice, end, terms.cureWithinDays()),
                resignedSoon(
                    end,
                    DayCount.days(notice.date(), terms.cureWithinDays()).end(),
                    terms.resignWithinDaysAfterCure())));
  }

  /** The last day of so many days after another, traced with its count. */
  private LocalDate lastDay(LocalDate from, int days, String toDoWhat) {
    DayCount count = DayCount.days(from, days);
    LocalDate last = count.end();
    trace.count(
        count,
        () ->
            Wording.date(from)
                + " plus "
                + Wording.countInWords(days, "day")
                + " is "
                + Wording.date(last)
                + ", the last day "
                + toDoWhat
                + ".");
    return last;
  }

  private Verdict notCured(
      Fact.GoodReasonEvent event, Fact.NoticeGiven notice, Fact.EmploymentEnded end, int days) {
    LocalDate last = lastDay(notice.date(), days, "to put it right");
    Optional<Fact.Cured> cured =
        timeline.first(
            Fact.Cured.class,
            cure ->
                concerns(cure.about(), event)
                    && !cure.date().isBefore(event.date())
                    && !cure.date().isAfter(last));
    if (cured.isPresent()) {
      trace.use(timeline.use(cured.get()));
      return Verdict.failed("it was put right on " + Wording.date(cured.get().date()));
    }
    if (!end.date().isAfter(last)) {
      return Verdict.ask(
          new Question(
              "good-reason-" + event.id() + "-cure",
              "Did the company decline to put it right before "
                  + Wording.date(last)
                  + ", the last day to do so?",
              null,
              "Employment ended on "
                  + Wording.date(end.date())
                  + ", while the company still had time to put the event right."));
    }
    return Verdict.met("it was not put right by " + Wording.date(last));
  }

  private Verdict resignedSoon(
      Fact.EmploymentEnded end, LocalDate cureEnds, @Nullable Integer limit) {
    if (limit == null) {
      return Verdict.settled(Standing.MET);
    }
    LocalDate last = lastDay(cureEnds, limit, "to resign");
    return end.date().isAfter(last)
        ? Verdict.failed(
            "employment ended after "
                + Wording.date(last)
                + ", the last day to resign once the time to put it right had run")
        : Verdict.settled(Standing.MET);
  }

  private static boolean concerns(String about, Fact.GoodReasonEvent event) {
    return about.equals(event.id()) || about.equals(event.ground()) || about.equals("good-reason");
  }

  private Question ask(Fact.GoodReasonEvent event, String part, String text) {
    return new Question(
        "good-reason-" + event.id() + "-" + part,
        text,
        timeline.pointer(event, part),
        "Without it, nobody can say whether the resignation counts as involuntary.");
  }
}
