package dev.engross.document;

import dev.engross.calendar.DayCount;
import dev.engross.determination.Determination;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Standing;
import dev.engross.finding.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Counts that no deadline shows: the windows and limits on which a finding turned. Each stands
 * once, at the first step that tells of it.
 *
 * @param question what the finding asks
 * @param answer what it found, where that is a day, an amount, or yes or no; else null
 * @param steps the steps that count
 */
record FindingCounts(String question, @Nullable String answer, List<CountedStep> steps) {

  /**
   * A step that counts.
   *
   * @param words what the step says
   * @param source what allows it; null where it is mere arithmetic
   * @param counts the counts of which it tells
   */
  record CountedStep(String words, @Nullable String source, List<CountGrid> counts) {}

  /**
   * The counts of all findings.
   *
   * @param shown those that stand elsewhere already; those found here are added
   */
  static List<FindingCounts> of(Determination determination, Set<DayCount> shown) {
    List<Finding<?>> findings = new ArrayList<>(Matter.findings(determination).values());
    findings.addAll(determination.tax());
    findings.addAll(determination.claims());
    List<FindingCounts> counts = new ArrayList<>();
    for (Finding<?> finding : findings) {
      List<CountedStep> told = new ArrayList<>();
      for (Step step : finding.steps()) {
        List<CountGrid> grids =
            step.counts().stream()
                .filter(count -> !isOfInstallments(count) && shown.add(count))
                .map(CountGrid::of)
                .toList();
        if (!grids.isEmpty()) {
          String source = step.citation() == null ? null : step.citation().printed();
          told.add(new CountedStep(step.text(), source, grids));
        }
      }
      if (!told.isEmpty()) {
        counts.add(new FindingCounts(finding.question(), answer(finding.answer()), told));
      }
    }
    return List.copyOf(counts);
  }

  /** Paydays of installments stand in their table. */
  private static boolean isOfInstallments(DayCount count) {
    return count.payroll() != null && count.number() > 1;
  }

  private static @Nullable String answer(Answer<?> answer) {
    Object value = answer.isKnown() ? answer.value() : null;
    boolean isShort =
        value instanceof LocalDate
            || value instanceof Money
            || value instanceof Standing
            || value instanceof Boolean;
    return value != null && isShort ? new FigureWords().words(value) : null;
  }
}
