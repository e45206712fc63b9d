package dev.engross.document.template;

import dev.engross.finding.ReadingUse;
import dev.engross.finding.Step;
import dev.engross.law.Citation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an appendix, each printed in full where it first stands. A run of steps that stand
 * under earlier lines is replaced by a pointer to those lines, unless it is short. A step that only
 * takes a reading is left to the list of readings.
 */
final class StepList {

  /** Repeated steps of no more characters than this are printed again; a pointer would not help. */
  private static final int SHORT = 60;

  private final Map<Step, String> printed = new HashMap<>();
  private final UnaryOperator<String> told;

  /**
   * No steps yet.
   *
   * @param told how the document tells a step to its reader
   */
  StepList(UnaryOperator<String> told) {
    this.told = told;
  }

  /** The steps of a line as the appendix prints them; its readings stand in a list of their own. */
  List<StepLine> of(String number, List<Step> steps, List<ReadingUse> readings) {
    List<StepLine> lines = new ArrayList<>();
    List<Step> run = new ArrayList<>();
    for (Step step : steps) {
      if (takesReading(step, readings)) {
        continue;
      }
      if (isUnderAnotherLine(step, number)) {
        run.add(step);
      } else {
        lines.addAll(repeated(run));
        run.clear();
        lines.add(inFull(step));
        printed.put(step, number);
      }
    }
    lines.addAll(repeated(run));
    return lines;
  }

  private boolean isUnderAnotherLine(Step step, String number) {
    String before = printed.get(step);
    return before != null && !before.equals(number);
  }

  private List<StepLine> repeated(List<Step> run) {
    if (run.stream().map(Step::text).mapToInt(String::length).sum() <= SHORT) {
      return run.stream().map(this::inFull).toList();
    }
    List<String> under =
        run.stream()
            .map(step -> printed.getOrDefault(step, ""))
            .distinct()
            .sorted(Comparator.comparingInt(Integer::parseInt))
            .toList();
    return List.of(new StepLine(null, null, under));
  }

  private StepLine inFull(Step step) {
    Citation citation = step.citation();
    return new StepLine(
        told.apply(step.text()), citation == null ? null : citation.printed(), List.of());
  }

  /** Whether a step spells out a reading; the list of readings does so once for all. */
  private static boolean takesReading(Step step, List<ReadingUse> readings) {
    return readings.stream().anyMatch(step::takes);
  }

  /**
   * A step as printed.
   *
   * @param text the step; null for a pointer
   * @param source what allows it, where it is more than arithmetic
   * @param under the lines under which the steps pointed to stand
   */
  record StepLine(@Nullable String text, @Nullable String source, List<String> under) {}
}
