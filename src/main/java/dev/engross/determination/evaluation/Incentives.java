package dev.engross.determination.evaluation;

import dev.engross.casefile.Compensation;
import dev.engross.casefile.Compensation.IncentiveAward;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.terms.AmountTerm.IfLater;
import dev.engross.terms.AmountTerm.Incentive;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What incentives the executive earned, looked up by performance year.
 *
 * <p>Worked example: a plan counts the incentive of the year 2003 as far as it was known at
 * termination, on 30 June 2003. Determined on 30 June, it counts; determined on 1 July, whether it
 * is paid later must be decided, and nothing counts meanwhile. Recorded without the day on which it
 * was determined, that day is asked for, since the year was not over; an incentive of 2002 counts.
 */
final class Incentives {

  private final Compensation compensation;
  private final Timeline timeline;

  Incentives(Compensation compensation, Timeline timeline) {
    this.compensation = compensation;
    this.timeline = timeline;
  }

  /**
   * The incentive that a term means.
   *
   * @param day of the performance year that is meant, or after those that are meant
   * @param knownBy by when it must have been determined; null where that does not matter, or where
   *     that day has not come
   */
  Answer<Money> amount(Incentive term, LocalDate day, @Nullable LocalDate knownBy, Trace trace) {
    return switch (term.basis()) {
      case EARNED_FOR_YEAR -> ofYear(day).flatMap(a -> earned(a, term, knownBy, trace));
      case TARGET -> ofYear(day).flatMap(award -> target(award, trace));
      case GREATER_OF_TARGET_AND_EARNED ->
          ofYear(day)
              .flatMap(
                  award ->
                      target(award, trace)
                          .combine(
                              earned(award, term, knownBy, trace),
                              (target, earned) -> larger(target, earned, trace)));
      case PAID_IN_YEAR -> paidInYear(day, trace);
      case AVERAGE_EARNED ->
          earnedBefore(term, day, knownBy, trace).map(all -> average(all, trace));
      case HIGHEST_EARNED ->
          earnedBefore(term, day, knownBy, trace)
              .map(all -> all.stream().reduce((a, b) -> a.isGreaterThan(b) ? a : b).orElseThrow());
    };
  }

  private static Money larger(Money target, Money earned, Trace trace) {
    Money larger = target.isGreaterThan(earned) ? target : earned;
    trace.step(
        () ->
            "The greater of "
                + Wording.amount(target)
                + " and "
                + Wording.amount(earned)
                + " is "
                + Wording.amount(larger)
                + ".");
    return larger;
  }

  /** The award of the performance year that holds a day. */
  private Answer<IncentiveAward> ofYear(LocalDate day) {
    return compensation.incentives().stream()
        .filter(award -> award.holds(day))
        .findFirst()
        .map(Answer::known)
        .orElseGet(
            () ->
                Answer.ask(
                    ask(
                        "incentive-year-of-" + day,
                        "What was the cash incentive of the performance year that holds "
                            + Wording.date(day)
                            + "?",
                        "No incentive of that year is recorded.")));
  }

  private Answer<Money> earned(
      IncentiveAward award, Incentive term, @Nullable LocalDate knownBy, Trace trace) {
    Money earned = award.earned();
    LocalDate determined = award.determinedOn();
    boolean recorded =
        earned != null && (determined == null || !determined.isAfter(timeline.asOf()));
    if (!recorded) {
      return knownBy != null && term.ifLater() == IfLater.NOTHING
          ? nothing(award, " was not determined by " + Wording.date(knownBy), trace)
          : notDetermined(award);
    }
    LocalDate by = knownBy == null ? timeline.asOf() : knownBy;
    if (determined == null && !award.yearEnds().isAfter(by) || isPaid(award, by)) {
      trace.step(() -> ofTheYear(award) + " was " + Wording.amount(earned) + ".");
      return Answer.known(earned);
    }
    if (determined == null) {
      return askWhen(award, earned, by);
    }
    if (!determined.isAfter(by)) {
      trace.step(
          () ->
              ofTheYear(award)
                  + " was "
                  + Wording.amount(earned)
                  + ", determined on "
                  + Wording.date(determined)
                  + ".");
      return Answer.known(earned);
    }
    String late = Wording.date(determined) + ", after " + Wording.date(by);
    return term.ifLater() == IfLater.NOTHING
        ? nothing(award, " was determined on " + late, trace)
        : askForTrueUp(award, earned, late);
  }

  private static String ofTheYear(IncentiveAward award) {
    return "The incentive earned for the year ended " + Wording.date(award.yearEnds());
  }

  private static Money none(IncentiveAward award) {
    Money one = award.earned() == null ? award.target() : award.earned();
    return Money.zero(one == null ? CurrencyUnit.USD : one.getCurrencyUnit());
  }

  private static Answer<Money> nothing(IncentiveAward award, String why, Trace trace) {
    trace.step(() -> ofTheYear(award) + why + ", and counts as nothing.");
    return Answer.known(none(award));
  }

  private static Answer<Money> notDetermined(IncentiveAward award) {
    String year = Wording.date(award.yearEnds());
    Question question =
        ask(
            "incentive-" + award.yearEnds(),
            "What incentive was earned for the year ended " + year + "?",
            "It has not been determined; any later payment of it needs a decision.");
    return new Answer.Undetermined<>(
        List.of(question),
        List.of(
            new Answer.Candidate<>(
                "nothing is counted for that year until it is determined",
                none(award),
                List.of(
                    Step.of(
                        () ->
                            "The incentive for the year ended " + year + " counts as nothing.")))));
  }

  /** The year was not over by then, so that only somebody's determination can have fixed it. */
  private Answer<Money> askWhen(IncentiveAward award, Money earned, LocalDate by) {
    String day = Wording.date(by);
    Question question =
        new Question(
            "incentive-determined-" + award.yearEnds(),
            "On which day was the incentive of "
                + Wording.amount(earned)
                + " for the year ended "
                + Wording.date(award.yearEnds())
                + " determined?",
            "/compensation/incentives/"
                + compensation.incentives().indexOf(award)
                + "/determinedOn",
            "The year was not over on " + day + ", by which the amount had to be known.");
    return new Answer.Undetermined<>(
        List.of(question),
        List.of(
            new Answer.Candidate<>(
                "it was determined after " + day + ", so that nothing is counted meanwhile",
                none(award),
                List.of()),
            new Answer.Candidate<>("it was determined by " + day, earned, List.of())));
  }

  private static Answer<Money> askForTrueUp(IncentiveAward award, Money earned, String late) {
    Question question =
        new Question(
            "incentive-true-up-" + award.yearEnds(),
            "Is the incentive of "
                + Wording.amount(earned)
                + " for the year ended "
                + Wording.date(award.yearEnds())
                + " paid as a true-up?",
            "/readings",
            "It was determined on "
                + late
                + ", by which it had to be known; paying it later needs a decision.");
    return new Answer.Undetermined<>(
        List.of(question),
        List.of(
            new Answer.Candidate<>(
                "nothing is counted until that is decided", none(award), List.of()),
            new Answer.Candidate<>("the true-up is paid", earned, List.of())));
  }

  private static boolean isPaid(IncentiveAward award, LocalDate by) {
    LocalDate paidOn = award.paidOn();
    return paidOn != null && !paidOn.isAfter(by);
  }

  private static Answer<Money> target(IncentiveAward award, Trace trace) {
    String year = Wording.date(award.yearEnds());
    @Nullable Money target = award.target();
    if (target == null) {
      return Answer.ask(
          ask(
              "incentive-target-" + award.yearEnds(),
              "What was the target incentive of the year ended " + year + "?",
              "No target of that year is recorded."));
    }
    trace.step(
        () ->
            "The target incentive of the year ended "
                + year
                + " was "
                + Wording.amount(target)
                + ".");
    return Answer.known(target);
  }

  private Answer<Money> paidInYear(LocalDate day, Trace trace) {
    return ofYear(day)
        .flatMap(
            year -> {
              Money total = null;
              for (IncentiveAward award : compensation.incentives()) {
                LocalDate paidOn = award.paidOn();
                Money earned = award.earned();
                if (paidOn != null
                    && earned != null
                    && isPaid(award, timeline.asOf())
                    && year.holds(paidOn)) {
                  total = total == null ? earned : total.plus(earned);
                }
              }
              String ended = Wording.date(year.yearEnds());
              if (total == null) {
                return Answer.ask(
                    ask(
                        "incentive-paid-in-" + year.yearEnds(),
                        "What incentive was paid in the year ended " + ended + "?",
                        "No payment of an incentive in that year is recorded."));
              }
              Money sum = total;
              trace.step(
                  () ->
                      "The incentive paid in the year ended "
                          + ended
                          + " was "
                          + Wording.amount(sum)
                          + ".");
              return Answer.known(sum);
            });
  }

  /** What was earned for the last so many performance years that ended before a day. */
  private Answer<List<Money>> earnedBefore(
      Incentive term, LocalDate day, @Nullable LocalDate knownBy, Trace trace) {
    int years = term.years();
    List<IncentiveAward> awards =
        compensation.incentives().stream()
            .filter(award -> award.yearEnds().isBefore(day))
            .sorted(Comparator.comparing(IncentiveAward::yearEnds).reversed())
            .limit(years)
            .toList();
    if (awards.size() < Math.max(years, 1)) {
      return Answer.ask(
          ask(
              "incentive-history",
              "What incentives were earned for the last "
                  + Wording.countInWords(years, "performance year")
                  + " before "
                  + Wording.date(day)
                  + "?",
              "Only " + awards.size() + " of these years are recorded."));
    }
    Answer<List<Money>> all = Answer.known(List.of());
    for (IncentiveAward award : awards) {
      all =
          all.combine(
              earned(award, term, knownBy, trace),
              (before, amount) -> {
                List<Money> more = new ArrayList<>(before);
                more.add(amount);
                return more;
              });
    }
    return all;
  }

  private static Money average(List<Money> amounts, Trace trace) {
    Money total = Money.total(amounts);
    Money average =
        Money.of(
            total.getCurrencyUnit(),
            total.getAmount().divide(BigDecimal.valueOf(amounts.size()), 2, RoundingMode.HALF_UP));
    trace.step(
        () ->
            Wording.amount(total) + " ÷ " + amounts.size() + " = " + Wording.amount(average) + ".");
    return average;
  }

  private static Question ask(String id, String text, String why) {
    return new Question(id, text, "/compensation/incentives", why);
  }
}
