package dev.engross.determination.control;

import dev.engross.calendar.DayCount;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
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

  private record Element(
      @Nullable Boolean holds,
      String words,
      String otherwise,
      Question ask,
      @Nullable DayCount count) {}

  private final List<Element> elements = new ArrayList<>();

  /**
   * Adds an element.
   *
   * @param holds whether it does; null when not recorded
   * @param words a clause for when it holds
   * @param otherwise a clause for when it does not
   */
  ControlTest that(@Nullable Boolean holds, String words, String otherwise, Question ask) {
    return within(null, holds, words, otherwise, ask);
  }

  /**
   * Adds an element about a time that is counted.
   *
   * @param count how it is counted; null while its first day is not recorded
   */
  ControlTest within(
      @Nullable DayCount count,
      @Nullable Boolean holds,
      String words,
      String otherwise,
      Question ask) {
    elements.add(new Element(holds, words, otherwise, ask, count));
    return this;
  }

  Verdict verdict(Trace trace, String trigger, Citation citation) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Element element : elements) {
      if (element.holds() == null) {
        verdicts.add(Verdict.ask(element.ask()));
      } else {
        String clause = element.holds() ? element.words() : element.otherwise();
        Step step = Step.of(() -> "Trigger (" + trigger + "): " + clause + ".", citation);
        trace.add(element.count() == null ? step : step.counting(element.count()));
        verdicts.add(element.holds() ? Verdict.met(clause) : Verdict.failed(clause));
      }
    }
    return Verdict.allOf(verdicts);
  }
}
