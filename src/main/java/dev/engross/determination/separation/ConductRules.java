package dev.engross.determination.separation;

import dev.engross.calendar.DayCount;
import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Standing;
import dev.engross.finding.Trace;
import dev.engross.finding.Verdict;
import dev.engross.finding.Wording;
import dev.engross.terms.CauseTerm;
import dev.engross.terms.DateTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether conduct met a standard of an instrument. It rests on recorded findings only: where nobody
 * with the authority found anything, the standard is not met.
 *
 * <p>Worked example: a breach that may be cured within 15 days of written notice, notice given on 1
 * March 2003. Put right on 16 March, the standard is not met; still open at the end of that day, it
 * is met from 17 March on.
 */
public final class ConductRules {

  private final Timeline timeline;
  private final Trace trace;
  private final Function<DateTerm, Answer<LocalDate>> dates;

  public ConductRules(Timeline timeline, Trace trace, Function<DateTerm, Answer<LocalDate>> dates) {
    this.timeline = timeline;
    this.trace = trace;
    this.dates = dates;
  }

  public Verdict judge(CauseTerm term) {
    trace.cite(term.citation());
    List<Verdict> verdicts = new ArrayList<>();
    for (Fact.ConductFound found : timeline.all(Fact.ConductFound.class)) {
      if (found.standard().equals(term.id())) {
        timeline.tell(found, trace);
        verdicts.add(
            found.upheld() ? upheld(term, found) : Verdict.failed(() -> timeline.clause(found)));
      }
    }
    if (verdicts.isEmpty()) {
      Supplier<String> none = () -> "no finding of " + term.label() + " is on record";
      trace.step(() -> Wording.sentence(none.get()));
      return Verdict.failed(none);
    }
    Optional<Answer.Conflict<Standing>> conflict = contradiction(term);
    return conflict.isPresent() ? Verdict.open(conflict.get()) : Verdict.anyOf(verdicts);
  }

  /** Two findings on one ground, of which one upholds and the other does not. */
  private Optional<Answer.Conflict<Standing>> contradiction(CauseTerm term) {
    List<Fact.ConductFound> all =
        timeline.all(Fact.ConductFound.class).stream()
            .filter(found -> found.standard().equals(term.id()))
            .toList();
    for (Fact.ConductFound one : all) {
      for (Fact.ConductFound other : all) {
        if (one.upheld() && !other.upheld() && Objects.equals(one.ground(), other.ground())) {
          return Optional.of(
              new Answer.Conflict<>(
                  "whether conduct met “" + term.label() + "”", List.of(side(one), side(other))));
        }
      }
    }
    return Optional.empty();
  }

  private Answer.Side side(Fact.ConductFound found) {
    String basis = found.evidence() == null ? "no evidence recorded" : found.evidence();
    return new Answer.Side(timeline.sentence(found), basis);
  }

  private Verdict upheld(CauseTerm term, Fact.ConductFound found) {
    Optional<CauseTerm.Ground> ground =
        term.grounds().stream().filter(g -> isOf(g, found.ground())).findFirst();
    if (ground.isEmpty()) {
      return Verdict.ask(
          new Question(
              "conduct-" + found.id() + "-ground",
              "Which ground of " + term.label() + " did the conduct meet?",
              timeline.pointer(found, "ground"),
              "The definition of " + term.label() + " lists its grounds, and some can be cured."));
    }
    CauseTerm.Ground limb = ground.get();
    trace.cite(limb.citation());
    Verdict verdict = limb.cureDays() == null ? metBy(found) : afterCure(limb, found);
    Question unavailable = unavailable(term, limb, found);
    return unavailable == null ? verdict : Verdict.ask(unavailable);
  }

  private Verdict metBy(Fact.ConductFound found) {
    Answer<Fact.EmploymentEnded> end = timeline.employmentEnd();
    if (end.isKnown() && end.value().date().isBefore(found.date())) {
      trace.step(
          () ->
              "Employment had ended on "
                  + Wording.date(end.value().date())
                  + ", before that finding.");
    }
    return Verdict.met(() -> timeline.clause(found));
  }

  /** A limb that has lapsed asks for counsel's finding; one made by counsel stands. */
  private @Nullable Question unavailable(
      CauseTerm term, CauseTerm.Ground limb, Fact.ConductFound found) {
    if (limb.unavailableAfter() == null) {
      return null;
    }
    Answer<LocalDate> last = dates.apply(limb.unavailableAfter());
    if (!last.isKnown() || !found.date().isAfter(last.value()) || isByCounsel(found)) {
      return null;
    }
    String ground = "Ground " + limb.id() + " of " + term.label();
    trace.step(
        () -> ground + " is not available after " + Wording.date(last.value()) + ".",
        limb.citation());
    return new Question(
        "conduct-" + found.id() + "-counsel",
        "Has counsel found that ground " + limb.id() + " of " + term.label() + " still applies?",
        null,
        ground
            + " is not available after "
            + Wording.date(last.value())
            + " unless counsel finds that it is.");
  }

  static boolean isByCounsel(Fact.ConductFound found) {
    return found.by().toLowerCase(Locale.ROOT).contains("counsel");
  }

  private Verdict afterCure(CauseTerm.Ground limb, Fact.ConductFound found) {
    String section = sectionOf(limb, found.ground());
    if (!section.isEmpty() && limb.noCureFor().contains(section)) {
      trace.step(() -> "A breach of § " + section + " cannot be cured.", limb.citation());
      return metBy(found);
    }
    Verdict cured = curable(limb, found, limb.cureDays() == null ? 0 : limb.cureDays());
    boolean sectionMatters = section.isEmpty() && !limb.noCureFor().isEmpty();
    if (!sectionMatters || cured.is(Standing.MET)) {
      return cured;
    }
    return Verdict.ask(
        new Question(
            "conduct-" + found.id() + "-section",
            "Which section was breached?",
            timeline.pointer(found, "ground"),
            "Breaches of §§ "
                + String.join(", ", limb.noCureFor())
                + " cannot be cured, others can; write the ground as “"
                + limb.id()
                + " § 8”."));
  }

  private Verdict curable(CauseTerm.Ground limb, Fact.ConductFound found, int cureDays) {
    Optional<Fact.NoticeGiven> notice =
        timeline.first(
            Fact.NoticeGiven.class, n -> n.by() != Party.EXECUTIVE && concerns(n.about(), found));
    String days = Wording.countInWords(cureDays, "day");
    if (notice.isEmpty()) {
      trace.step("No written notice of the breach is on record.", limb.citation());
      return Verdict.pending("the breach stays unremedied for " + days + " after written notice");
    }
    DayCount count = DayCount.days(notice.get().date(), cureDays);
    LocalDate end = count.end();
    timeline.tell(notice.get(), trace);
    trace.count(
        count,
        () ->
            Wording.date(notice.get().date()) + " plus " + days + " is " + Wording.date(end) + ".",
        limb.citation());
    Optional<Fact.Cured> cure =
        timeline.first(Fact.Cured.class, c -> concerns(c.about(), found) && !c.date().isAfter(end));
    if (cure.isPresent()) {
      timeline.tell(cure.get(), trace);
      return Verdict.failed("the breach was put right on " + Wording.date(cure.get().date()));
    }
    return timeline.asOf().isAfter(end)
        ? metBy(found)
        : Verdict.pending("the breach stays unremedied through " + Wording.date(end));
  }

  /**
   * The ground that conduct was found to meet, where it can be put right in the days after written
   * notice; empty where it cannot, or where the finding names no ground.
   */
  public static Optional<CauseTerm.Ground> curableGround(CauseTerm term, Fact.ConductFound found) {
    return term.grounds().stream()
        .filter(ground -> isOf(ground, found.ground()) && ground.cureDays() != null)
        .filter(ground -> !ground.noCureFor().contains(sectionOf(ground, found.ground())))
        .findFirst();
  }

  /** The last day to put conduct right, when written notice of it is given on a day. */
  public static Finding<LocalDate> cureEnds(CauseTerm.Ground ground, LocalDate notice) {
    int days = ground.cureDays() == null ? 0 : ground.cureDays();
    DayCount count = DayCount.days(notice, days);
    LocalDate end = count.end();
    return new Trace()
        .step("Notice given on " + Wording.date(notice) + " is assumed.")
        .count(
            count,
            () ->
                Wording.date(notice)
                    + " plus "
                    + Wording.countInWords(days, "day")
                    + " is "
                    + Wording.date(end)
                    + ".",
            ground.citation())
        .find("conduct.cureEnds", "Through which day can it be put right?", Answer.known(end));
  }

  /** Whether a notice, or a cure, about something is about that finding. */
  public static boolean concerns(String about, Fact.ConductFound found) {
    return about.equals(found.id())
        || about.equals(found.standard())
        || about.equals(found.ground());
  }

  private static boolean isOf(CauseTerm.Ground limb, @Nullable String ground) {
    return ground != null && (ground.equals(limb.id()) || ground.startsWith(limb.id() + " "));
  }

  /** The section of a ground written as {@code F § 8}; empty when it names none. */
  private static String sectionOf(CauseTerm.Ground limb, @Nullable String ground) {
    String rest = ground == null ? "" : ground.substring(limb.id().length());
    return rest.replace("§", "").strip();
  }
}
