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

  /**
   * What one director held without a break.
   *
   * @param elections how it was won, and won again, earliest first
   */
  private record Seat(List<Fact.DirectorJoined> elections, Fact.@Nullable DirectorLeft left) {

    Fact.DirectorJoined joined() {
      return elections.get(0);
    }

    boolean heldOn(LocalDate day) {
      return !joined().date().isAfter(day) && (left == null || left.date().isAfter(day));
    }

    boolean isOf(String director) {
      return joined().director().equals(director);
    }

    boolean wonSince(LocalDate day) {
      return !joined().date().isBefore(day);
    }

    boolean approvedBy(LocalDate day) {
      return electionsBy(day)
          .anyMatch(
              one ->
                  one.how() == Seating.NOMINATED_BY_INCUMBENTS
                      || one.how() == Seating.ELECTED_BY_INCUMBENTS);
    }

    Optional<Fact.DirectorJoined> unknownBy(LocalDate day) {
      return electionsBy(day).filter(one -> one.how() == null).findFirst();
    }

    private Stream<Fact.DirectorJoined> electionsBy(LocalDate day) {
      return elections.stream().filter(one -> !one.date().isAfter(day));
    }

    boolean contested() {
      return joined().how() == Seating.CONTESTED_ELECTION;
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
    this.seats = seats(timeline);
  }

  /** Whoever is elected again while holding a seat goes on holding it, since the first election. */
  private static List<Seat> seats(Timeline timeline) {
    List<Seat> seats = new ArrayList<>();
    for (Fact.DirectorJoined joined : timeline.all(Fact.DirectorJoined.class)) {
      Optional<Seat> held =
          seats.stream()
              .filter(seat -> seat.isOf(joined.director()) && seat.heldOn(joined.date()))
              .findFirst();
      if (held.isPresent()) {
        held.get().elections().add(joined);
      } else {
        seats.add(new Seat(new ArrayList<>(List.of(joined)), endOf(joined, timeline)));
      }
    }
    return List.copyOf(seats);
  }

  /** The first departure after a day that is not made up for by an election on the same day. */
  private static Fact.@Nullable DirectorLeft endOf(Fact.DirectorJoined joined, Timeline timeline) {
    String director = joined.director();
    return timeline
        .first(
            Fact.DirectorLeft.class,
            left ->
                left.director().equals(director)
                    && left.date().isAfter(joined.date())
                    && !timeline.any(
                        Fact.DirectorJoined.class,
                        again ->
                            again.director().equals(director) && again.date().equals(left.date())))
        .orElse(null);
  }

  public boolean isRecorded() {
    return !seats.isEmpty();
  }

  /** The first days on which a majority had ceased, earliest first; none where none had. */
  public Answer<List<LocalDate>> turnovers() {
    Optional<Question> missing = missingDirector();
    if (missing.isPresent()) {
      return Answer.ask(missing.get());
    }
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

  /** Whoever left must have been a member; without that the roster is not whole. */
  private Optional<Question> missingDirector() {
    return timeline
        .first(
            Fact.DirectorLeft.class,
            left ->
                seats.stream()
                    .noneMatch(
                        seat ->
                            seat.isOf(left.director())
                                && seat.joined().date().isBefore(left.date())))
        .map(
            left ->
                new Question(
                    "director-" + left.id() + "-since",
                    "Since when was " + left.director() + " a member of the Board?",
                    "/facts",
                    "That "
                        + left.director()
                        + " left is on record, and that he or she joined is not; whether the"
                        + " majority of the Board turned over is counted over all its members."));
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
    List<Fact.DirectorJoined> open =
        held.stream()
            .filter(seat -> seat.wonSince(since) && !seat.approvedBy(day))
            .flatMap(seat -> seat.unknownBy(day).stream())
            .toList();
    long continuing = held.stream().filter(s -> s.approvedBy(day) || !s.wonSince(since)).count();
    boolean majorityAnyway = continuing * 2 > held.size();
    return open.isEmpty() || majorityAnyway
        ? Optional.empty()
        : Optional.of(
            new Question(
                "director-" + open.get(0).id() + "-how",
                "How did " + open.get(0).director() + " come to the Board?",
                timeline.pointer(open.get(0), "how"),
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
        held.stream().filter(seat -> seat.wonSince(since) && !seat.approvedBy(day)).toList();
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
