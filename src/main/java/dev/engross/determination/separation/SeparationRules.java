package dev.engross.determination.separation;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Standing;
import dev.engross.finding.Trace;
import dev.engross.finding.Verdict;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import dev.engross.terms.SeparationTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether employment ended in one of the ways that an instrument lists.
 *
 * <p>Worked example: an agreement under which employment ends on 6 May 2003 by mutual consent is
 * neither a dismissal nor a resignation; neither limb of "Involuntarily Terminated" is met.
 */
public final class SeparationRules {

  private final Timeline timeline;
  private final Trace trace;
  private final Function<String, Verdict> conduct;
  private final GoodReasonRules goodReason;

  /**
   * @param conduct whether conduct met a standard, by its id
   * @param goodReason the rules for grounds to resign
   */
  public SeparationRules(
      Timeline timeline,
      Trace trace,
      Function<String, Verdict> conduct,
      GoodReasonRules goodReason) {
    this.timeline = timeline;
    this.trace = trace;
    this.conduct = conduct;
    this.goodReason = goodReason;
  }

  public Verdict judge(SeparationTerm term) {
    trace.cite(term.citation());
    Answer<Fact.EmploymentEnded> ended = timeline.employmentEnd();
    if (ended.isAwaiting()) {
      trace.step(
          () -> "No end of employment is on record as of " + Wording.date(timeline.asOf()) + ".");
      return Verdict.pending(() -> "employment has ended as “" + term.label() + "”");
    }
    if (!ended.isKnown()) {
      return Verdict.open(ended.map(end -> Standing.PENDING));
    }
    Fact.EmploymentEnded end = ended.value();
    timeline.tell(end, trace);
    List<Verdict> limbs = new ArrayList<>();
    for (SeparationTerm.Limb limb : term.limbs()) {
      limbs.add(limb(limb, end));
    }
    Verdict verdict = Verdict.anyOf(limbs);
    return verdict.is(Standing.FAILED) ? Verdict.failed(() -> otherwise(term, end)) : verdict;
  }

  /** What did happen; of conduct that takes something away, only that it was not the reason. */
  private String otherwise(SeparationTerm term, Fact.EmploymentEnded end) {
    boolean forConduct =
        term.limbs().stream().allMatch(SeparationTerm.DismissalFor.class::isInstance);
    return forConduct
        ? "employment did not end as “" + term.label() + "”"
        : timeline.clause(end) + ", which is not “" + term.label() + "”";
  }

  private Verdict limb(SeparationTerm.Limb limb, Fact.EmploymentEnded end) {
    if (limb instanceof SeparationTerm.Dismissal dismissal) {
      return end.manner() == Manner.DISCHARGED
          ? unless(dismissal.exceptConduct(), end, limb)
          : missed(limb, "the company did not end the employment");
    }
    if (limb instanceof SeparationTerm.DismissalFor dismissal) {
      return dismissalFor(dismissal, end);
    }
    if (limb instanceof SeparationTerm.AcceptedResignation accepted) {
      return acceptedResignation(accepted, end);
    }
    if (limb instanceof SeparationTerm.DeathOrDisability) {
      boolean so = end.manner() == Manner.DEATH || end.manner() == Manner.DISABILITY;
      return so ? metBy(limb, end) : missed(limb, "employment did not end by death or disability");
    }
    SeparationTerm.GoodReason reason = (SeparationTerm.GoodReason) limb;
    return end.manner() == Manner.RESIGNED
        ? goodReason.judge(reason, end)
        : missed(limb, "the executive did not resign from employment");
  }

  /**
   * The company ends the employment by accepting a resignation: it discharges someone who has
   * tendered, or its acceptance takes effect on the last day of employment.
   */
  private Verdict acceptedResignation(
      SeparationTerm.AcceptedResignation limb, Fact.EmploymentEnded end) {
    Optional<Fact.ResignationTendered> tendered = timeline.latest(Fact.ResignationTendered.class);
    if (tendered.isEmpty()) {
      return missed(limb, "no tender of resignation is on record");
    }
    trace.use(timeline.use(tendered.get()));
    boolean acceptedThen =
        timeline.any(
            Fact.ResignationAccepted.class, accepted -> accepted.date().equals(end.date()));
    boolean byCompany = end.manner() == Manner.DISCHARGED;
    if (byCompany || (end.manner() == Manner.RESIGNED && acceptedThen)) {
      return unless(limb.exceptConduct(), end, limb);
    }
    return missed(limb, "the company did not end the employment by accepting a resignation");
  }

  private Verdict unless(
      @Nullable String standard, Fact.EmploymentEnded end, SeparationTerm.Limb limb) {
    Verdict met = metBy(limb, end);
    return standard == null ? met : Verdict.allOf(List.of(met, endedFor(standard, end).contrary()));
  }

  /**
   * Conduct alone is not enough: an employment that the company did not end was not ended for it.
   */
  private Verdict dismissalFor(SeparationTerm.DismissalFor limb, Fact.EmploymentEnded end) {
    if (end.manner() != Manner.DISCHARGED) {
      if (conduct.apply(limb.conduct()).is(Standing.MET)) {
        trace.step("Conduct that met the standard does not by itself end an employment.");
      }
      return missed(limb, "the company did not end the employment");
    }
    return Verdict.allOf(List.of(metBy(limb, end), endedFor(limb.conduct(), end)));
  }

  /**
   * Whether the company may have ended the employment for conduct that met a standard. Conduct that
   * was found only afterwards cannot be taken for the reason unless counsel has found that it was.
   */
  private Verdict endedFor(String standard, Fact.EmploymentEnded end) {
    Verdict verdict = conduct.apply(standard);
    if (!verdict.is(Standing.MET)) {
      return verdict;
    }
    List<Fact.ConductFound> upheld =
        timeline.all(Fact.ConductFound.class).stream()
            .filter(found -> found.upheld() && found.standard().equals(standard))
            .toList();
    boolean inTime =
        upheld.stream()
            .anyMatch(
                found -> !found.date().isAfter(end.date()) || ConductRules.isByCounsel(found));
    if (inTime || upheld.isEmpty()) {
      return verdict;
    }
    Fact.ConductFound late = upheld.get(0);
    return Verdict.ask(
        new Question(
            "conduct-" + late.id() + "-ended-for",
            "Has counsel found that employment was ended on "
                + Wording.date(end.date())
                + " for what was found on "
                + Wording.date(late.date())
                + "?",
            null,
            "The finding was made after employment had ended, and the record does not say for"
                + " what it was ended."));
  }

  private Verdict metBy(SeparationTerm.Limb limb, Fact.EmploymentEnded end) {
    trace.step(() -> "That is limb (" + limb.id() + ").", limb.citation());
    return Verdict.met(() -> timeline.clause(end));
  }

  private Verdict missed(SeparationTerm.Limb limb, String why) {
    Citation citation = limb.citation();
    trace.step(() -> "Limb (" + limb.id() + ") is not met: " + why + ".", citation);
    return Verdict.failed(why);
  }
}
