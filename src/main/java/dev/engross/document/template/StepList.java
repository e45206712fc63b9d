package dev.engross.document.template;

import dev.engross.finding.ReadingUse;
import dev.engross.finding.Step;
import dev.engross.law.Citation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an appendix, each printed in full where it first stands. A run of steps that stand
 * under earlier lines is replaced by a pointer to those lines, unless it is short.
 */
final class StepList {

  /** Repeated steps of no more characters than this are printed again; a pointer would not help. */
  private static final int SHORT = 60;

  private final Map<Step, String> printed = new HashMap<>();

  /** The steps of a line as the appendix prints them. */
  List<StepLine> of(String number, List<Step> steps, List<ReadingUse> readings) {
    List<StepLine> lines = new ArrayList<>();
    List<Step> run = new ArrayList<>();
    for (Step step : steps) {
      if (isUnderAnotherLine(step, number)) {
        run.add(step);
      } else {
        lines.addAll(repeated(run, readings));
        run.clear();
        lines.add(inFull(step, readings));
        printed.put(step, number);
      }
    }
    lines.addAll(repeated(run, readings));
    return lines;
  }

  private boolean isUnderAnotherLine(Step step, String number) {
    String before = printed.get(step);
    return before != null && !before.equals(number);
  }

  private List<StepLine> repeated(List<Step> run, List<ReadingUse> readings) {
    if (run.stream().map(step -> shortened(step, readings)).mapToInt(String::length).sum()
        <= SHORT) {
      return run.stream().map(step -> inFull(step, readings)).toList();
    }
    List<String> under =
        run.stream()
            .map(step -> printed.getOrDefault(step, ""))
            .distinct()
            .sorted(Comparator.comparingInt(Integer::parseInt))
            .toList();
    return List.of(new StepLine(null, null, null, under));
  }

  private static StepLine inFull(Step step, List<ReadingUse> readings) {
    Citation citation = step.citation();
    return new StepLine(
        shortened(step, readings),
        readingOf(step, readings),
        citation == null ? null : citation.printed(),
        List.of());
  }

  private static String shortened(Step step, List<ReadingUse> readings) {
    String reading = readingOf(step, readings);
    return reading == null ? step.text() : "Reading " + reading;
  }

  /** The reading that a step spells out; the list of readings does so once for all. */
  private static @Nullable String readingOf(Step step, List<ReadingUse> readings) {
    return readings.stream()
        .filter(use -> step.text().contains(use.reading().question()))
        .map(use -> use.reading().id())
        .findFirst()
        .orElse(null);
  }

  /**
   * A step as printed.
   *
   * @param text the step; null for a pointer
   * @param reading the reading that the step takes; null where it takes none
   * @param source what allows it, where it is more than arithmetic
   * @param under the lines under which the steps pointed to stand
   */
  record StepLine(
      @Nullable String text,
      @Nullable String reading,
      @Nullable String source,
      List<String> under) {}
}
