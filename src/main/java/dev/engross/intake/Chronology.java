package dev.engross.intake;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Compensation;
import dev.engross.casefile.Compensation.IncentiveAward;
import dev.engross.casefile.Compensation.SalaryRate;
import dev.engross.casefile.Fact;
import java.util.Comparator;
import java.util.List;

/**
 * Puts salaries and incentives in order of date. Facts stay in the order of the file, in which a
 * question names the place of its answer; whoever counts days puts them in order for itself.
 */
final class Chronology {

  private Chronology() {}

  static CaseFile inOrder(CaseFile c) {
    return inOrder(c, c.facts());
  }

  /** The case with these facts in place of its own. */
  static CaseFile inOrder(CaseFile c, List<Fact> facts) {
    Compensation compensation =
        new Compensation(
            sorted(c.compensation().baseSalary(), Comparator.comparing(SalaryRate::from)),
            sorted(c.compensation().incentives(), Comparator.comparing(IncentiveAward::yearEnds)));
    return new CaseFile(
        c.id(),
        c.title(),
        c.asOf(),
        c.issuedOn(),
        c.company(),
        c.executive(),
        c.family(),
        c.instruments(),
        facts,
        compensation,
        c.health(),
        c.payroll(),
        c.readings(),
        c.tax(),
        c.approvals());
  }

  private static <T> List<T> sorted(List<T> items, Comparator<T> order) {
    return items.stream().sorted(order).toList();
  }
}
