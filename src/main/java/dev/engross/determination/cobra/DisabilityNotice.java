package dev.engross.determination.cobra;

import dev.engross.casefile.Fact;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import dev.engross.law.LegalProvision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * By when the plan must be told that somebody was determined to be disabled. By the statute (29
 * U.S.C. § 1166(a)(3)) sixty days after the determination; by the rule of the Department of Labor
 * (29 CFR 2590.606-3(c)(2), (h)), for duties that arise in plan years beginning on or after 26
 * November 2004, sixty days after the latest of the determination, the event and the loss of
 * coverage. Always before the eighteen months end.
 *
 * <p>Worked example: employment ends on 6 May 2003, coverage on 31 May; the determination is dated
 * 20 May. The statute gives until 19 July. Two years later, in a plan year that began on 1 January
 * 2005, the rule gives until 30 July.
 */
final class DisabilityNotice {

  private static final String DAYS = "cobra-disability-notice-days";
  private static final String COUNTED_FROM = "cobra-disability-notice-from";

  /** Between what the notice is counted. */
  private record Bounds(LocalDate loss, LocalDate periodEnds) {}

  private final Occasion occasion;

  DisabilityNotice(Occasion occasion) {
    this.occasion = occasion;
  }

  Possible<LocalDate> due(Fact.DisabilityDetermined fact) {
    return occasion
        .days()
        .lastDay()
        .with(
            occasion.period().withoutExtension(),
            (loss, periodEnds) -> Worked.of(new Bounds(loss, periodEnds)))
        .flatThen(bounds -> due(fact, bounds));
  }

  private Possible<LocalDate> due(Fact.DisabilityDetermined fact, Bounds bounds) {
    LocalDate event = occasion.event().date();
    LocalDate duty = fact.date().isBefore(event) ? event : fact.date();
    LocalDate latest =
        Stream.of(fact.date(), event, bounds.loss()).max(LocalDate::compareTo).orElseThrow();
    LegalProvision rule = latestRule();
    if (!duty.isBefore(certainFrom(rule))) {
      return Possible.of(byTheRule(rule, latest, bounds));
    }
    Possible<LocalDate> byStatute = byTheStatute(fact, latest, bounds);
    boolean cannotApply = duty.isBefore(possibleFrom(rule));
    return cannotApply || latest.equals(fact.date())
        ? byStatute
        : Possible.oneOf(
                planYear(rule, duty),
                Possible.inOrder(
                    "the plan year of " + Wording.date(duty) + " began before " + began(rule),
                    Worked.of(false),
                    "it began on or after " + began(rule),
                    Worked.of(true)))
            .flatThen(
                applies -> applies ? Possible.of(byTheRule(rule, latest, bounds)) : byStatute);
  }

  private LegalProvision latestRule() {
    List<LegalProvision> all = occasion.law().book().every(COUNTED_FROM);
    return all.get(all.size() - 1);
  }

  private static String began(LegalProvision rule) {
    return Wording.date(rule.from());
  }

  /** The first day on which a plan year to which the rule applies may have begun. */
  private LocalDate possibleFrom(LegalProvision rule) {
    LocalDate recorded = occasion.record().health().planYearBegan();
    return recorded == null ? rule.from() : firstPlanYear(recorded, rule.from());
  }

  /** The first day on which every plan year must be one to which the rule applies. */
  private LocalDate certainFrom(LegalProvision rule) {
    LocalDate recorded = occasion.record().health().planYearBegan();
    return recorded == null
        ? rule.from().plusYears(1).minusDays(1)
        : firstPlanYear(recorded, rule.from());
  }

  private static LocalDate firstPlanYear(LocalDate recorded, LocalDate from) {
    LocalDate year = recorded;
    for (int later = 1; year.isBefore(from); later++) {
      year = recorded.plusYears(later);
    }
    return year;
  }

  private static Question planYear(LegalProvision rule, LocalDate duty) {
    return new Question(
        "cobra-plan-year",
        "When did the plan year begin in which the event falls?",
        "/health/planYearBegan",
        "The rule from what day a notice of disability is counted changed with the first plan year"
            + " that began on or after "
            + began(rule)
            + "; the duty to give it arose on "
            + Wording.date(duty)
            + ".");
  }

  private Worked<LocalDate> byTheRule(LegalProvision rule, LocalDate latest, Bounds bounds) {
    return counted(
        latest,
        "the latest of the determination, the event and the loss of coverage",
        bounds,
        text -> Step.of(() -> text, rule.citation()));
  }

  private Possible<LocalDate> byTheStatute(
      Fact.DisabilityDetermined fact, LocalDate latest, Bounds bounds) {
    Worked<LocalDate> plain = byTheStatute(fact.date(), "the determination", latest, bounds);
    LocalDate event = occasion.event().date();
    return fact.date().isBefore(event)
        ? Possible.oneOf(
            beforeTheEvent(fact),
            Possible.inOrder(
                "the days are counted from the determination",
                plain,
                "they are counted from the event",
                byTheStatute(event, "the event", latest, bounds)))
        : Possible.of(plain);
  }

  private Worked<LocalDate> byTheStatute(
      LocalDate from, String what, LocalDate latest, Bounds bounds) {
    Worked<LocalDate> due =
        counted(from, "the day of " + what, bounds, text -> occasion.law().step(() -> text, DAYS));
    if (latest.equals(from)) {
      return due;
    }
    List<Step> steps = new ArrayList<>(due.steps());
    steps.add(inGoodFaith(latest));
    return new Worked<>(due.value(), steps);
  }

  /** What a plan may have done voluntarily; the statute did not ask for it. */
  private Step inGoodFaith(LocalDate latest) {
    LegalProvision rule = latestRule();
    return Step.of(
        () ->
            "The rule for plan years that begin on or after "
                + began(rule)
                + " would count from "
                + Wording.date(latest)
                + ", the latest of the determination, the event and the loss of coverage. It was"
                + " not in force; a plan may have followed it in good faith",
        rule.citation());
  }

  private static Question beforeTheEvent(Fact.DisabilityDetermined fact) {
    return new Question(
        "cobra-disability-notice-start",
        "From which day does the plan count the days to tell it of the determination of "
            + Wording.date(fact.date())
            + ", which came before the event?",
        null,
        "The statute counts them from the determination, but puts the duty on a qualified"
            + " beneficiary, which nobody was before the event.");
  }

  private Worked<LocalDate> counted(
      LocalDate from, String what, Bounds bounds, Function<String, Step> lawful) {
    int days = occasion.law().number(DAYS);
    SuspendedDeadlines.Counted counting =
        new SuspendedDeadlines(occasion.law().book()).after(from, days);
    LocalDate counted = counting.count().end();
    LocalDate due = counted.isBefore(bounds.periodEnds()) ? counted : bounds.periodEnds();
    String text =
        days
            + " days after "
            + Wording.date(from)
            + ", "
            + what
            + ", is "
            + Wording.date(counted)
            + (due.equals(counted)
                ? ""
                : "; the notice must come before the first period ends, by " + Wording.date(due));
    List<Step> steps = new ArrayList<>(counting.steps());
    steps.add(lawful.apply(text).counting(counting.count()));
    return new Worked<>(due, steps);
  }
}
