package dev.engross.document;

import dev.engross.casefile.Fact;
import dev.engross.determination.control.ControlTriggers;
import dev.engross.determination.evaluation.SeveranceBenefits;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.timeline.Timeline;
import dev.engross.document.InstrumentWords.Passage;
import dev.engross.finding.Finding;
import dev.engross.finding.Standing;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.terms.ChangeInControlTrigger;
import dev.engross.terms.Condition;
import dev.engross.terms.Instrument;
import dev.engross.terms.ProtectionWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * That control of the company has changed, and what it opens.
 *
 * @param paper the words of the paper that defines the change
 * @param changed whether control has changed, and why
 * @param events what happened, in sentences
 * @param reached the passages under which it is a change
 * @param windows the protection that has begun, each with its last day
 * @param standing where each benefit of the paper stands
 * @param onlyOnLeaving whether all that the paper grants asks for an end of employment that it
 *     names
 */
record ChangeInControlNotice(
    InstrumentWords paper,
    Finding<?> changed,
    List<String> events,
    List<Passage> reached,
    List<Window> windows,
    List<EntitlementLine> standing,
    boolean onlyOnLeaving) {

  static ChangeInControlNotice of(Matter matter) {
    Instrument paper =
        matter.terms().instruments().stream()
            .filter(instrument -> isChanged(matter, instrument))
            .findFirst()
            .orElseThrow(() -> new NothingToShow("no change in control is established"));
    Finding<?> changed = matter.finding("control." + paper.id());
    List<Entitlement> granted =
        matter.determination().entitlements().stream()
            .filter(entitlement -> entitlement.instrument().equals(paper.id()))
            .toList();
    SeveranceBenefits severance = SeveranceBenefits.of(matter.terms().instruments());
    return new ChangeInControlNotice(
        InstrumentWords.of(matter, paper),
        changed,
        matter.timeline().all(Fact.ChangeInControlEvent.class).stream()
            .map(matter.timeline()::sentence)
            .toList(),
        reached(matter, paper),
        windows(matter, paper),
        granted.stream().map(entitlement -> EntitlementLine.of(matter, entitlement)).toList(),
        granted.stream()
            .allMatch(benefit -> severance.isSeverance(benefit.id(), benefit.instrument())));
  }

  private static boolean isChanged(Matter matter, Instrument instrument) {
    return !instrument.changeInControl().isEmpty()
        && matter.determination().findings().stream()
            .filter(finding -> finding.id().equals("control." + instrument.id()))
            .anyMatch(finding -> finding.answer().orElse(Standing.FAILED) == Standing.MET);
  }

  /** The triggers that a recorded event reached; the turnover of the board where none did. */
  private static List<Passage> reached(Matter matter, Instrument paper) {
    Timeline timeline = matter.timeline();
    ControlTriggers triggers = new ControlTriggers(timeline, new Trace());
    List<ChangeInControlTrigger> met =
        paper.changeInControl().stream()
            .filter(
                trigger ->
                    timeline.all(Fact.ChangeInControlEvent.class).stream()
                        .flatMap(event -> triggers.judge(trigger, event).stream())
                        .anyMatch(verdict -> verdict.is(Standing.MET)))
            .toList();
    return paper.changeInControl().stream()
        .filter(
            trigger ->
                met.isEmpty()
                    ? trigger instanceof ChangeInControlTrigger.BoardTurnover
                    : met.contains(trigger))
        .map(trigger -> Passage.of("(" + trigger.id() + ")", trigger.citation(), List.of()))
        .toList();
  }

  /** The windows that a benefit asks for, on the readings taken. */
  private static List<Window> windows(Matter matter, Instrument paper) {
    ConditionTree tree = new ConditionTree(matter);
    Set<String> asked =
        paper.benefits().stream()
            .flatMap(benefit -> tree.within(benefit.when()))
            .filter(Condition.InsideWindow.class::isInstance)
            .map(condition -> ((Condition.InsideWindow) condition).window())
            .collect(Collectors.toSet());
    return paper.windows().stream()
        .filter(window -> asked.contains(window.id()))
        .map(window -> Window.of(matter, paper, window))
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * Protection that has begun.
   *
   * @param label the window, by its name in the plan
   * @param lastDay its last day
   */
  record Window(String label, Finding<LocalDate> lastDay) {
    private static @Nullable Window of(Matter matter, Instrument paper, ProtectionWindow window) {
      return matter.determination().milestones().stream()
          .filter(found -> found.id().equals("window." + paper.id() + "." + window.id()))
          .findFirst()
          .map(found -> new Window(Wording.the(window.label()), found))
          .orElse(null);
    }
  }
}
