package dev.engross.determination.release;

import dev.engross.casefile.Fact;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Answer.Candidate;
import dev.engross.finding.Answer.Side;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import dev.engross.terms.Instrument;
import dev.engross.terms.ReleaseTerm;
import java.util.List;
import java.util.Optional;

/**
 * Whether a release is asked for in an exit incentive or termination programme: a package that is
 * available to two or more employees and as a rule not negotiated (29 CFR 1625.22(f)(1)(iii)).
 *
 * <p>It is what the release or the record says. Where neither does, a release that stands in an
 * agreement made with the executive alone is individual; one that a plan asks for may be either,
 * and it is asked. Worked example: two participants of a plan are dismissed after one change in
 * control and must both sign the plan's release. Nothing says whether that is a programme; 21 or 45
 * days to consider are shown.
 */
final class Programme {

  private static final Citation RULE = Citation.of("29 CFR", "§ 1625.22(f)(1)(iii)");

  private final ReleaseTerm term;
  private final Instrument.Kind home;
  private final Timeline timeline;
  private final String name;

  /**
   * @param home the kind of instrument in which the release stands
   */
  Programme(ReleaseTerm term, Instrument.Kind home, Timeline timeline) {
    this.term = term;
    this.home = home;
    this.timeline = timeline;
    this.name = Wording.the(term.label());
  }

  /** Whether it is; the steps and facts go into the trace. */
  Answer<Boolean> offered(Trace trace) {
    Optional<Fact.ProgrammeSettled> settled = settled();
    Boolean said = term.groupProgramme();
    if (settled.isPresent()) {
      trace.use(timeline.use(settled.get())).step(timeline.sentence(settled.get()), RULE);
      return said != null && said != settled.get().group()
          ? conflict(settled.get(), said)
          : Answer.known(settled.get().group());
    }
    if (said != null) {
      trace.step(
          () ->
              Wording.capital(name)
                  + (said ? " is" : " is not")
                  + " offered in a program to two or more employees.",
          term.citation());
      return Answer.known(said);
    }
    if (home == Instrument.Kind.PLAN) {
      return unknown();
    }
    trace.step(
        () ->
            "It stands in an agreement made with "
                + timeline.names().executive()
                + " alone, and is read as individual; a program is a package for two or more"
                + " employees.",
        RULE);
    return Answer.known(false);
  }

  private Optional<Fact.ProgrammeSettled> settled() {
    return timeline.latest(
        Fact.ProgrammeSettled.class, settled -> settled.release().equals(term.id()));
  }

  private Answer<Boolean> conflict(Fact.ProgrammeSettled settled, boolean said) {
    String evidence = settled.evidence();
    return new Answer.Conflict<>(
        "whether " + name + " is offered in a program to two or more employees",
        List.of(
            new Side(said ? "It is" : "It is not", term.citation().printed()),
            new Side(
                settled.group() ? "It is" : "It is not",
                evidence == null ? "fact " + settled.id() : evidence)));
  }

  private Answer<Boolean> unknown() {
    Question question =
        new Question(
            "release-" + term.id() + "-programme",
            "Is "
                + name
                + " asked of two or more employees, in an exit incentive or another termination"
                + " program?",
            null,
            "The plan is open to several participants. In a program the law gives 45 days to"
                + " consider a waiver of age claims and asks for a disclosure of titles and ages.");
    return new Answer.Undetermined<>(
        List.of(question),
        List.of(
            new Candidate<>("it is asked of the executive alone", false, List.of()),
            new Candidate<>("it is asked of two or more employees", true, List.of())));
  }
}
