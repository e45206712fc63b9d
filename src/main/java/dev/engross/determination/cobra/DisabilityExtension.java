package dev.engross.determination.cobra;

import dev.engross.calendar.DayCount;
import dev.engross.casefile.Fact;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Whether the eighteen months become twenty-nine, for every beneficiary of the event, because one
 * of them is disabled (29 U.S.C. § 1162(2)(A); 26 CFR 54.4980B-7 Q&A-5).
 *
 * <p>Social Security must have determined that the person was disabled on one of the first sixty
 * days of continuation coverage, and the plan must have been told within sixty days of the day from
 * which they are counted ({@link DisabilityNotice}), and before the eighteen months end.
 *
 * <p>Worked example: the plan counts from the event, employment ended on 6 May 2003. A disability
 * from 5 July 2003 (the sixtieth day) counts; one from 6 July does not. If the determination is
 * dated 10 September 2003, the plan must be told by 9 November 2003.
 */
final class DisabilityExtension {

  private final Occasion occasion;
  private final CoverageDays days;

  DisabilityExtension(Occasion occasion) {
    this.occasion = occasion;
    this.days = occasion.days();
  }

  /** The determination on record, where it could matter to this event. */
  Optional<Fact.DisabilityDetermined> determination() {
    List<Fact.DisabilityDetermined> recorded =
        occasion.record().facts(Fact.DisabilityDetermined.class);
    if (recorded.isEmpty()
        || !occasion.event().kind().isOfEmployment()
        || occasion.law().find("cobra-months-disability").isEmpty()) {
      return Optional.empty();
    }
    List<String> covered = occasion.record().health().covered();
    return recorded.stream()
        .filter(fact -> covered == null || covered.contains(fact.person()))
        .findFirst();
  }

  /** The final determination on record that the disability has ended. */
  Optional<Fact.DisabilityEnded> ended() {
    return determination()
        .flatMap(
            disabled ->
                occasion
                    .record()
                    .timeline()
                    .first(
                        Fact.DisabilityEnded.class,
                        ended ->
                            ended.person().equals(disabled.person())
                                && !ended.date().isBefore(disabled.date())));
  }

  /**
   * The last day of a period that a disability extended and its end cut short: the day before the
   * first month that begins more than thirty days after the determination, but never before the
   * period would have ended without the extension (26 CFR 54.4980B-7 Q&A-1(a)(6)).
   *
   * <p>Worked example: determined on 1 July 2005, the first such month begins on 1 August, the
   * thirty-first day. Determined on 2 July, it is September, since 1 August is the thirtieth day.
   */
  Worked<LocalDate> cutShort(Fact.DisabilityEnded ended, LocalDate last, LocalDate ordinary) {
    int count = occasion.law().number("cobra-disability-end-days");
    DayCount counted = DayCount.days(ended.date(), count);
    LocalDate month = YearMonth.from(counted.end()).plusMonths(1).atDay(1);
    LocalDate cut = month.minusDays(1).isBefore(last) ? month.minusDays(1) : last;
    return Worked.of(
        cut.isAfter(ordinary) ? cut : ordinary,
        occasion
            .law()
            .step(
                () ->
                    "Determined on "
                        + Wording.date(ended.date())
                        + " to be no longer disabled; the first month that begins more than "
                        + Wording.count(count, "day")
                        + " after that begins on "
                        + Wording.date(month)
                        + ", and the extension need not reach into it",
                "cobra-disability-end-days")
            .counting(counted));
  }

  /** The last day to tell the plan that the disability has ended. */
  Worked<LocalDate> endNoticeDue(Fact.DisabilityEnded ended) {
    return occasion.beneficiarysDays(
        ended.date(),
        "cobra-disability-end-notice-days",
        () -> "the determination of " + Wording.date(ended.date()));
  }

  /** Whether the period is extended. */
  Possible<Boolean> applies() {
    return determination().map(this::applies).orElseGet(() -> Possible.of(false));
  }

  private Possible<Boolean> applies(Fact.DisabilityDetermined fact) {
    Possible<Boolean> result =
        days.countedFrom()
            .flatThen(
                start ->
                    isEarlyEnough(fact, start)
                        ? noticeDue(fact).then(due -> isTold(fact, due))
                        : Possible.of(false, tooLate(fact, start)));
    result = result.using(CoverageRecord.use(fact, statement(fact)));
    Optional<Fact.NoticeGiven> notice = occasion.record().noticeOf(fact);
    return notice.isPresent()
        ? result.using(CoverageRecord.use(notice.get(), "The plan was told of the disability"))
        : result;
  }

  /** The last day to tell the plan of the determination. */
  Possible<LocalDate> noticeDue(Fact.DisabilityDetermined fact) {
    return new DisabilityNotice(occasion).due(fact);
  }

  private boolean isEarlyEnough(Fact.DisabilityDetermined fact, LocalDate start) {
    return !fact.disabledFrom().isAfter(lastQualifyingDay(start));
  }

  /** Until the sixty days became law, the disability had to exist on the day of the event. */
  private LocalDate lastQualifyingDay(LocalDate start) {
    return occasion
        .law()
        .find("cobra-disability-first-days")
        .map(days -> start.plusDays(days.intValue()))
        .orElse(occasion.event().date());
  }

  private Step tooLate(Fact.DisabilityDetermined fact, LocalDate start) {
    if (occasion.law().find("cobra-disability-first-days").isEmpty()) {
      return occasion
          .law()
          .step(
              () ->
                  "The disability from "
                      + Wording.date(fact.disabledFrom())
                      + " did not exist on the day of the event",
              "cobra-months-disability");
    }
    return occasion
        .law()
        .step(
            () ->
                "The disability from "
                    + Wording.date(fact.disabledFrom())
                    + " began after the first sixty days of coverage, which ended on "
                    + Wording.date(lastQualifyingDay(start)),
            "cobra-disability-first-days");
  }

  private Worked<Boolean> isTold(Fact.DisabilityDetermined fact, LocalDate due) {
    Optional<Fact.NoticeGiven> notice = occasion.record().noticeOf(fact);
    boolean inTime = notice.isPresent() && !notice.get().date().isAfter(due);
    String text =
        notice
            .map(given -> "The plan was told on " + Wording.date(given.date()) + ", ")
            .map(told -> told + (inTime ? "in time" : "after " + Wording.date(due)))
            .orElse("No notice of the disability to the plan is on record");
    return Worked.of(inTime, occasion.law().step(() -> text, "cobra-disability-notice-days"));
  }

  private String statement(Fact.DisabilityDetermined fact) {
    return "Social Security found "
        + occasion.record().name(fact.person())
        + " disabled from "
        + Wording.date(fact.disabledFrom());
  }
}
