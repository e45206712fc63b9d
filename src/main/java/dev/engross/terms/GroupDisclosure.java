package dev.engross.terms;

import java.util.List;

/**
 * What everyone must be told to whom a release of age claims is offered in a programme (29 U.S.C. §
 * 626(f)(1)(H); 29 CFR 1625.22(f)).
 *
 * @param unit the class, unit or group covered: the decisional unit
 * @param eligibility the factors by which it was decided who is eligible or selected
 * @param timeLimits the time limits of the programme
 * @param rows everyone of the unit by job title and age, in the order printed: title, then age;
 *     never in bands of ages, which do not meet the rule
 */
public record GroupDisclosure(
    String unit, List<String> eligibility, String timeLimits, List<Row> rows) {

  public GroupDisclosure {
    eligibility = List.copyOf(eligibility);
    rows = List.copyOf(rows);
  }

  /**
   * The people of one job title and one age.
   *
   * @param age in whole years
   * @param selected how many were selected, or are eligible
   * @param notSelected how many were not
   */
  public record Row(String jobTitle, int age, int selected, int notSelected) {}
}
