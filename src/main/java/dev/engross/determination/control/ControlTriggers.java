package dev.engross.determination.control;

import dev.engross.calendar.DayCount;
import dev.engross.calendar.MonthRule;
import dev.engross.casefile.ControlEvent;
import dev.engross.casefile.Fact;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Verdict;
import dev.engross.finding.Wording;
import dev.engross.terms.ChangeInControlTrigger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether one recorded event meets one trigger.
 *
 * <p>Worked examples: 50 percent of the voting power is not <em>more than</em> 50 percent; a
 * hostile acquisition of 51 percent is a change under a trigger that excepts what the board
 * recommends, and ceases to be one when the board comes round to recommending it.
 */
public final class ControlTriggers {

  private final Timeline timeline;
  private final Trace trace;

  public ControlTriggers(Timeline timeline, Trace trace) {
    this.timeline = timeline;
    this.trace = trace;
  }

  /**
   * The verdict of a trigger on an event; empty where the trigger is about another kind of event.
   */
  public Optional<Verdict> judge(ChangeInControlTrigger trigger, Fact.ChangeInControlEvent fact) {
    ControlTest test = new ControlTest();
    ControlEvent event = fact.event();
    if (trigger instanceof ChangeInControlTrigger.Acquisition term
        && event instanceof ControlEvent.Acquisition acquisition) {
      acquisition(test, term, acquisition, fact);
    } else if (trigger instanceof ChangeInControlTrigger.BoardTurnover term
        && event instanceof ControlEvent.BoardTurnover turnover) {
      turnover(test, term, turnover, fact);
    } else if (trigger instanceof ChangeInControlTrigger.MergerNotSurvived term
        && event instanceof ControlEvent.Merger merger) {
      notSurvived(test, term, merger, fact);
    } else if (trigger instanceof ChangeInControlTrigger.ReverseMerger term
        && event instanceof ControlEvent.Merger merger) {
      reverse(test, term, merger, fact);
    } else if (trigger instanceof ChangeInControlTrigger.AssetDisposition term
        && event instanceof ControlEvent.AssetSale sale) {
      disposition(test, term, sale, fact);
    } else if (trigger instanceof ChangeInControlTrigger.Issuance term
        && event instanceof ControlEvent.Issuance issuance) {
      issuance(test, term, issuance, fact);
    } else {
      return Optional.empty();
    }
    trace.use(timeline.use(fact));
    return Optional.of(test.verdict(trace, trigger.id(), trigger.citation()));
  }

  private void acquisition(
      ControlTest test,
      ChangeInControlTrigger.Acquisition term,
      ControlEvent.Acquisition event,
      Fact.ChangeInControlEvent fact) {
    String who = event.acquirer();
    share(
        test, event.votingPowerPercent(), term.moreThanPercent(), who, "votingPowerPercent", fact);
    if (term.unlessRecommendedByBoard()) {
      test.that(
          not(event.recommendedByBoard()),
          "the Board did not at any time recommend the acquisition by " + who,
          "the Board recommended the acquisition by " + who,
          ask(fact, "recommendedByBoard", "Did the Board at any time recommend the acquisition?"));
    }
    if (term.affiliatesExcluded()) {
      affiliate(test, event.affiliate(), who, fact);
    }
  }

  private void issuance(
      ControlTest test,
      ChangeInControlTrigger.Issuance term,
      ControlEvent.Issuance event,
      Fact.ChangeInControlEvent fact) {
    share(
        test,
        event.votingPowerPercentAfter(),
        term.moreThanPercent(),
        event.holder(),
        "votingPowerPercentAfter",
        fact);
    if (term.affiliatesExcluded()) {
      affiliate(test, event.affiliate(), event.holder(), fact);
    }
  }

  /**
   * The board turns over when continuing directors no longer are its majority: four of eight are
   * not, five of eight are. The turnover must fall inside the period of so many consecutive months.
   */
  private void turnover(
      ControlTest test,
      ChangeInControlTrigger.BoardTurnover term,
      ControlEvent.BoardTurnover event,
      Fact.ChangeInControlEvent fact) {
    Integer all = event.directors();
    Integer continuing = event.continuingDirectors();
    test.that(
        (all == null || continuing == null) ? null : continuing * 2 <= all,
        continuing + " of " + all + " directors were continuing directors, which is no majority",
        continuing + " of " + all + " directors were continuing directors, which is a majority",
        ask(
            fact,
            continuing == null ? "continuingDirectors" : "directors",
            "How many directors had the Board, and how many of them were continuing directors?"));
    LocalDate began = event.periodBegan();
    DayCount months =
        began == null
            ? null
            : DayCount.months(began, term.withinMonths(), MonthRule.LAST_DAY).withStart();
    String period =
        Wording.countInWords(term.withinMonths(), "month")
            + (began == null ? "" : " that began on " + Wording.date(began));
    test.within(
        months,
        months == null ? null : !fact.date().isAfter(months.end()),
        "the change was effected within a period of " + period,
        "the change was not effected within a period of " + period,
        ask(fact, "periodBegan", "On which day did the period begin in which the Board changed?"));
    if (term.byContestedElectionsOnly()) {
      test.that(
          event.byContestedElections(),
          "the change came about by contested elections",
          "the change did not come about by contested elections",
          ask(
              fact,
              "byContestedElections",
              "Did the change of the Board come about by contested elections?"));
    }
  }

  private void notSurvived(
      ControlTest test,
      ChangeInControlTrigger.MergerNotSurvived term,
      ControlEvent.Merger event,
      Fact.ChangeInControlEvent fact) {
    test.that(
        not(event.companySurvives()),
        "the company was not the surviving entity",
        "the company was the surviving entity",
        ask(fact, "companySurvives", "Was the company the surviving entity of the merger?"));
    if (term.reincorporationExcluded()) {
      test.that(
          not(event.reincorporationIsPrincipalPurpose()),
          "changing the state of incorporation was not the principal purpose",
          "changing the state of incorporation was the principal purpose",
          ask(
              fact,
              "reincorporationIsPrincipalPurpose",
              "Was it the principal purpose of the merger to change the state of incorporation?"));
    }
  }

  private void reverse(
      ControlTest test,
      ChangeInControlTrigger.ReverseMerger term,
      ControlEvent.Merger event,
      Fact.ChangeInControlEvent fact) {
    test.that(
        event.companySurvives(),
        "the company was the surviving entity",
        "the company was not the surviving entity",
        ask(fact, "companySurvives", "Was the company the surviving entity of the merger?"));
    test.that(
        event.reverse(),
        "it was a reverse merger",
        "it was not a reverse merger",
        ask(fact, "reverse", "Was the merger a reverse merger?"));
    share(
        test,
        event.votingPowerTransferredPercent(),
        term.moreThanPercent(),
        "holders who were not holders before",
        "votingPowerTransferredPercent",
        fact);
  }

  private void disposition(
      ControlTest test,
      ChangeInControlTrigger.AssetDisposition term,
      ControlEvent.AssetSale event,
      Fact.ChangeInControlEvent fact) {
    test.that(
        event.substantiallyAll(),
        "all or substantially all of the assets were disposed of",
        "not substantially all of the assets were disposed of",
        ask(fact, "substantiallyAll", "Were all or substantially all of the assets disposed of?"));
    if (term.inCompleteLiquidation()) {
      test.that(
          event.completeLiquidation(),
          "the company was being liquidated or dissolved completely",
          "the company was not being liquidated or dissolved completely",
          ask(
              fact,
              "completeLiquidation",
              "Were the assets disposed of in complete liquidation or dissolution?"));
    }
  }

  private void share(
      ControlTest test,
      @Nullable BigDecimal percent,
      BigDecimal threshold,
      String holder,
      String part,
      Fact.ChangeInControlEvent fact) {
    String needed = "more than " + Wording.number(threshold) + "%";
    String held =
        percent == null ? "" : Wording.number(percent) + "% of the voting power went to " + holder;
    test.that(
        percent == null ? null : percent.compareTo(threshold) > 0,
        held + ", which is " + needed,
        held + ", which is not " + needed,
        ask(fact, part, "What percentage of the voting power went to " + holder + "?"));
  }

  private void affiliate(
      ControlTest test, @Nullable Boolean affiliate, String who, Fact.ChangeInControlEvent fact) {
    test.that(
        not(affiliate),
        who + " is not an affiliate of the company",
        who + " is an affiliate of the company",
        ask(fact, "affiliate", "Is " + who + " the company itself or its affiliate?"));
  }

  private static @Nullable Boolean not(@Nullable Boolean recorded) {
    return recorded == null ? null : !recorded;
  }

  private Question ask(Fact.ChangeInControlEvent fact, String part, String text) {
    return new Question(
        "control-" + fact.id() + "-" + part,
        text,
        timeline.pointer(fact, "event/" + part),
        "Without it, nobody can say whether control of the company changed on "
            + Wording.date(fact.date())
            + ".");
  }
}
