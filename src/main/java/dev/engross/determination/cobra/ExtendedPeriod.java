package dev.engross.determination.cobra;

import dev.engross.calendar.DayCount;
import dev.engross.calendar.MonthRule;
import dev.engross.casefile.Fact;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.determination.cobra.QualifyingEvent.Kind;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long the coverage of one beneficiary lasts at most: the family may have longer than the
 * executive (29 U.S.C. § 1162(2)(A)(ii), (vii)).
 *
 * <p>Worked example of a second event: employment ends on 6 May 2003, the plan counts from the
 * event, and the spouses divorce on 10 January 2004. If the plan is told by 10 March 2004, the
 * spouse is covered through 6 May 2006, thirty-six months from the <em>first</em> event; the
 * executive's coverage still ends on 6 November 2004.
 *
 * <p>Worked example of Medicare: the executive became entitled on 1 February 2003, before the end
 * of employment. Spouse and children are covered through 1 February 2006, thirty-six months after
 * the entitlement. The statute would let a period that begins on that day close on 31 January; the
 * later day keeps within both counts, and a note names the other.
 */
final class ExtendedPeriod {

  private static final Citation PLAN_MAY_ALLOW_LONGER = Citation.of("29 CFR", "§ 2590.606-3(c)");

  private final Occasion occasion;
  private final QualifyingEvents events;
  private final MaximumPeriod period;

  ExtendedPeriod(Occasion occasion) {
    this.occasion = occasion;
    this.events = new QualifyingEvents(occasion.record());
    this.period = occasion.period();
  }

  /** The last day of a person's maximum period. */
  Possible<LocalDate> ends(String person) {
    return lengthened(period.ends(), person);
  }

  /**
   * The last day of a person's period, which ends with his or her life.
   *
   * <p>Worked example: the executive's eighteen months end on 6 November 2004. If the executive
   * dies on 10 January 2004, that is the last day; the family's period goes on.
   */
  Possible<LocalDate> endsInLifetime(String person) {
    return untilDeath(ends(person), person);
  }

  /** A period that ends with somebody's life, if it has not ended before. */
  Possible<LocalDate> untilDeath(Possible<LocalDate> ends, String person) {
    Optional<Fact.Died> died =
        occasion.record().timeline().first(Fact.Died.class, d -> d.person().equals(person));
    return died.isEmpty()
        ? ends
        : ends.then(day -> untilDeath(day, died.get()))
            .using(CoverageRecord.use(died.get(), died(person)));
  }

  private Worked<LocalDate> untilDeath(LocalDate day, Fact.Died died) {
    return died.date().isBefore(day)
        ? Worked.of(
            died.date(),
            Step.of(
                () ->
                    died(died.person())
                        + " on "
                        + Wording.date(died.date())
                        + ", and has no period after that day"))
        : Worked.of(day);
  }

  private String died(String person) {
    return occasion.record().name(person) + " died";
  }

  /** The last day of a person's maximum period if no disability had extended it. */
  Possible<LocalDate> endsWithoutDisability(String person) {
    return lengthened(period.withoutExtension(), person);
  }

  private Possible<LocalDate> lengthened(Possible<LocalDate> first, String person) {
    Possible<LocalDate> ends = first;
    if (!occasion.event().kind().isOfEmployment() || occasion.record().isExecutive(person)) {
      return ends;
    }
    Optional<Fact.MedicareEntitled> medicare = medicareBefore();
    if (medicare.isPresent()) {
      ends = withMedicare(ends, medicare.get());
    }
    for (QualifyingEvent second : secondEvents(person)) {
      ends = withSecond(ends, second);
    }
    return ends;
  }

  /** Second events that would lengthen somebody's period but of which the plan was not told. */
  List<QualifyingEvent> untold() {
    if (!occasion.event().kind().isOfEmployment()) {
      return List.of();
    }
    List<QualifyingEvent> untold = new ArrayList<>();
    for (QualifyingEvent second : events.after(occasion.event())) {
      if (needsNotice(second) && notice(second).isEmpty()) {
        untold.add(second);
      }
    }
    return untold;
  }

  /** The last day to tell the plan of a second event. */
  Worked<LocalDate> noticeDue(QualifyingEvent second) {
    Worked<LocalDate> due =
        occasion.beneficiarysDays(
            second.date(), "cobra-beneficiary-notice-days", () -> Wording.date(second.date()));
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of(second::statement));
    steps.addAll(due.steps());
    steps.add(Step.of("A plan may allow longer", PLAN_MAY_ALLOW_LONGER));
    return new Worked<>(due.value(), steps);
  }

  /**
   * The executive's entitlement to Medicare, on or before the event, from which the family's months
   * may be counted.
   */
  Optional<Fact.MedicareEntitled> medicareBefore() {
    return events
        .medicare()
        .filter(fact -> !fact.date().isAfter(occasion.event().date()))
        .filter(fact -> occasion.law().find("cobra-months-medicare").isPresent());
  }

  private Possible<LocalDate> withMedicare(
      Possible<LocalDate> ends, Fact.MedicareEntitled entitled) {
    int months = occasion.law().number("cobra-months-medicare");
    DayCount count = DayCount.months(entitled.date(), months, MonthRule.LAST_DAY);
    LocalDate last = count.end();
    return ends.then(
            ordinary ->
                Worked.of(
                    last.isAfter(ordinary) ? last : ordinary,
                    occasion
                        .law()
                        .step(
                            () ->
                                "The employee was entitled to Medicare before the event, from "
                                    + Wording.date(entitled.date())
                                    + "; "
                                    + months
                                    + " months after it is "
                                    + Wording.date(last)
                                    + ", and the later day counts",
                            "cobra-months-medicare")
                        .counting(count)))
        .using(CoverageRecord.use(entitled, "The executive became entitled to Medicare"));
  }

  private List<QualifyingEvent> secondEvents(String person) {
    return events.after(occasion.event()).stream()
        .filter(second -> concerns(second, person))
        .toList();
  }

  /**
   * A divorce concerns the spouse, lost dependency the child, the executive's death all of them.
   */
  private static boolean concerns(QualifyingEvent second, String person) {
    return second.kind() == Kind.DEATH || second.person().equals(person);
  }

  private Possible<LocalDate> withSecond(Possible<LocalDate> ends, QualifyingEvent second) {
    return ends.flatThen(
            ordinary ->
                second.date().isAfter(ordinary)
                    ? Possible.of(ordinary, tooLate(second, ordinary))
                    : ifTold(ordinary, second))
        .using(second.use());
  }

  private static Step tooLate(QualifyingEvent second, LocalDate ordinary) {
    return Step.of(
        () ->
            second.statement()
                + ", after the period had ended on "
                + Wording.date(ordinary)
                + "; it lengthens nothing");
  }

  private Possible<LocalDate> ifTold(LocalDate ordinary, QualifyingEvent second) {
    Optional<Fact.NoticeGiven> notice = notice(second);
    LocalDate due = noticeDue(second).value();
    if (!needsNotice(second)) {
      return lengthened(ordinary, second);
    }
    if (notice.isPresent() && !notice.get().date().isAfter(due)) {
      return lengthened(ordinary, second)
          .using(CoverageRecord.use(notice.get(), "The plan was told of the second event"));
    }
    String why =
        notice
            .map(late -> "the plan was told on " + Wording.date(late.date()) + ", too late")
            .orElse(
                "no notice of it to the plan is on record, which is due by " + Wording.date(due));
    return Possible.of(
        ordinary,
        occasion
            .law()
            .step(() -> second.statement() + ", but " + why, "cobra-beneficiary-notice-days"));
  }

  private Possible<LocalDate> lengthened(LocalDate ordinary, QualifyingEvent second) {
    Step cause =
        occasion
            .law()
            .step(
                () ->
                    second.statement()
                        + ", within the period; the family's months are counted again from the first"
                        + " event",
                "cobra-months-second-event");
    return Possible.of(ordinary, cause)
        .flatThen(
            before ->
                period
                    .ends("cobra-months-second-event")
                    .then(last -> Worked.of(last.isAfter(before) ? last : before)));
  }

  /** A second event must be told; the executive's death only since the notice rules apply. */
  private boolean needsNotice(QualifyingEvent second) {
    return second.kind() != Kind.DEATH || occasion.law().find("cobra-notice-rules").isPresent();
  }

  private Optional<Fact.NoticeGiven> notice(QualifyingEvent second) {
    return occasion.record().noticeOf(second.fact());
  }
}
