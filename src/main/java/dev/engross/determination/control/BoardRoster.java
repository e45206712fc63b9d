package dev.engross.determination.control;

import dev.engross.calendar.DayCount;
import dev.engross.calendar.MonthRule;
import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.DirectorJoined.Seating;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.terms.ChangeInControlTrigger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who sat on the board, and on which days its majority turned over.
 *
 * <p>A director counts as continuing who was a member before the period began, or who was nominated
 * or elected by the incumbents within it. On any day the longest period that a trigger allows is
 * the one in which the fewest directors are continuing, so that one is looked at: for twelve months
 * ending on 14 January 2004, the one beginning on 15 January 2003.
 *
 * <p>Worked example: of seven directors, two are replaced by contested election on 15 January 2003
 * and two on 14 January 2004. Three of seven are continuing: the board turned over on 14 January
 * 2004. Had the second election been held on 15 January, it would fall outside the twelve months.
 */
public final class BoardRoster {

  private record Seat(Fact.DirectorJoined joined, Fact.@Nullable DirectorLeft left) {

    boolean heldOn(LocalDate day) {
      return !joined.date().isAfter(day) && (left == null || left.date().isAfter(day));
    }

    boolean wonSince(LocalDate day) {
      return !joined.date().isBefore(day);
    }

    boolean approved() {
      return joined.how() == Seating.NOMINATED_BY_INCUMBENTS
          || joined.how() == Seating.ELECTED_BY_INCUMBENTS;
    }

    boolean contested() {
      return joined.how() == Seating.CONTESTED_ELECTION;
    }

    /** Whether the seat was lost in the period, and not to an opponent. */
    boolean vacatedSince(LocalDate day, LocalDate through) {
      return left != null
          && !left.byContestedElection()
          && !left.date().isBefore(day)
          && !left.date().isAfter(through);
    }
  }

  private final Timeline timeline;
  private final Trace trace;
  private final ChangeInControlTrigger.BoardTurnover term;
  private final List<Seat> seats;

  public BoardRoster(Timeline timeline, Trace trace, ChangeInControlTrigger.BoardTurnover term) {
    this.timeline = timeline;
    this.trace = trace;
    this.term = term;
    this.seats = timeline.all(Fact.DirectorJoined.class).stream().map(this::seat).toList();
  }

  private Seat seat(Fact.DirectorJoined joined) {
    return timeline
        .first(
            Fact.DirectorLeft.class,
            left -> left.director().equals(joined.director()) && left.date().isAfter(joined.date()))
        .map(left -> new Seat(joined, left))
        .orElseGet(() -> new Seat(joined, null));
  }

  public boolean isRecorded() {
    return !seats.isEmpty();
  }

  /** The first days on which a majority had ceased, earliest first; none where none had. */
  public Answer<List<LocalDate>> turnovers() {
    List<LocalDate> days = new ArrayList<>();
    boolean lostBefore = false;
    for (LocalDate day : changes()) {
      Optional<Question> unknown = unknown(day);
      if (unknown.isPresent()) {
        return Answer.ask(unknown.get());
      }
      boolean lost = isLost(day);
      if (lost && !lostBefore) {
        days.add(day);
      }
      lostBefore = lost;
    }
    return Answer.known(days);
  }

  private List<LocalDate> changes() {
    return seats.stream()
        .flatMap(
            seat ->
                seat.left() == null
                    ? Stream.of(seat.joined().date())
                    : Stream.of(seat.joined().date(), seat.left().date()))
        .distinct()
        .sorted()
        .toList();
  }

  /** The first day of the longest period; never before the day after the roster itself begins. */
  private LocalDate periodBegins(LocalDate day) {
    LocalDate longest = longestPeriod(day).end();
    LocalDate recorded = changes().get(0).plusDays(1);
    return longest.isBefore(recorded) ? recorded : longest;
  }

  /** So many months back from a day, which is the last one of them. */
  private DayCount longestPeriod(LocalDate day) {
    return DayCount.months(day, -term.withinMonths(), MonthRule.LAST_DAY).withStart();
  }

  private List<Seat> heldOn(LocalDate day) {
    return seats.stream().filter(seat -> seat.heldOn(day)).toList();
  }

  /** How a seat was won is asked only where the answer can make the difference. */
  private Optional<Question> unknown(LocalDate day) {
    LocalDate since = periodBegins(day);
    List<Seat> held = heldOn(day);
    List<Seat> open =
        held.stream().filter(seat -> seat.wonSince(since) && seat.joined().how() == null).toList();
    long continuing = held.stream().filter(s -> s.approved() || !s.wonSince(since)).count();
    boolean majorityAnyway = continuing * 2 > held.size();
    return open.isEmpty() || majorityAnyway
        ? Optional.empty()
        : Optional.of(
            new Question(
                "director-" + open.get(0).joined().id() + "-how",
                "How did " + open.get(0).joined().director() + " come to the Board?",
                timeline.pointer(open.get(0).joined(), "how"),
                "Directors nominated or elected by the incumbents count as continuing, others do"
                    + " not; without it nobody can say whether the majority of the Board turned"
                    + " over on "
                    + Wording.date(day)
                    + "."));
  }

  private boolean isLost(LocalDate day) {
    LocalDate since = periodBegins(day);
    List<Seat> held = heldOn(day);
    List<Seat> outsiders =
        held.stream().filter(seat -> seat.wonSince(since) && !seat.approved()).toList();
    if (outsiders.isEmpty()) {
      return false;
    }
    int continuing = held.size() - outsiders.size();
    boolean lost = continuing * 2 <= held.size();
    outsiders.forEach(seat -> trace.use(timeline.use(seat.joined())));
    Step told =
        Step.of(
            () ->
                "Trigger ("
                    + term.id()
                    + "): on "
                    + Wording.date(day)
                    + ", in the period from "
                    + Wording.date(since)
                    + ", "
                    + continuing
                    + " of "
                    + held.size()
                    + " directors were continuing directors, which is "
                    + (lost ? "no majority." : "a majority."),
            term.citation());
    // A period cut short by the beginning of the roster is not counted in months.
    DayCount longest = longestPeriod(day);
    trace.add(longest.end().equals(since) ? told.counting(longest) : told);
    return lost && (!term.byContestedElectionsOnly() || byContest(held, outsiders, since, day));
  }

  /**
   * Whether the majority would have ceased by the contested elections alone: had the other new
   * directors counted as continuing, and had no seat been given up and left empty.
   */
  private boolean byContest(List<Seat> held, List<Seat> outsiders, LocalDate since, LocalDate day) {
    int contested = (int) outsiders.stream().filter(Seat::contested).count();
    int vacated = (int) seats.stream().filter(seat -> seat.vacatedSince(since, day)).count();
    int shrunk = Math.max(0, heldOn(since.minusDays(1)).size() - held.size());
    int empty = Math.min(vacated, shrunk);
    boolean alone = (held.size() - contested + empty) * 2 <= held.size() + empty;
    trace.step(
        () ->
            "Trigger ("
                + term.id()
                + "): "
                + Wording.count(contested, "director")
                + " came by contested election and "
                + Wording.count(empty, "seat")
                + " given up without one stood empty; the contested elections "
                + (alone ? "are the reason." : "are not the reason."),
        term.citation());
    return alone;
  }
}
