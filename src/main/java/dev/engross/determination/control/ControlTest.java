package dev.engross.determination.control;

import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Verdict;
import dev.engross.law.Citation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one trigger, each held against one event. All must hold; one that does not hold
 * decides, even while others are not recorded.
 */
final class ControlTest {

  private record Element(@Nullable Boolean holds, String words, String otherwise, Question ask) {}

  private final List<Element> elements = new ArrayList<>();

  /**
   * Adds an element.
   *
   * @param holds whether it does; null when not recorded
   * @param words a clause for when it holds
   * @param otherwise a clause for when it does not
   */
  ControlTest that(@Nullable Boolean holds, String words, String otherwise, Question ask) {
    elements.add(new Element(holds, words, otherwise, ask));
    return this;
  }

  Verdict verdict(Trace trace, String trigger, Citation citation) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Element element : elements) {
      if (element.holds() == null) {
        verdicts.add(Verdict.ask(element.ask()));
      } else {
        String clause = element.holds() ? element.words() : element.otherwise();
        trace.step(() -> "Trigger (" + trigger + "): " + clause + ".", citation);
        verdicts.add(element.holds() ? Verdict.met(clause) : Verdict.failed(clause));
      }
    }
    return Verdict.allOf(verdicts);
  }
}
