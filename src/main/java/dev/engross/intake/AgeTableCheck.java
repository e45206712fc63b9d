package dev.engross.intake;

import dev.engross.diagnostic.Problem;
import dev.engross.terms.GroupDisclosure;
import dev.engross.terms.GroupDisclosure.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether the job titles and ages that a programme discloses can be those of people: whole years of
 * a working life, nobody counted below zero, each title and age once (29 CFR 1625.22(f)(4)).
 */
final class AgeTableCheck {

  private static final int YOUNGEST = 14;
  private static final int OLDEST = 110;
  private static final String LAW = "29 U.S.C. § 626(f)(1)(H)(ii)";

  private final Bound<?> file;
  private final List<Problem> problems = new ArrayList<>();

  private AgeTableCheck(Bound<?> file) {
    this.file = file;
  }

  static List<Problem> of(Bound<?> file, GroupDisclosure disclosure) {
    AgeTableCheck check = new AgeTableCheck(file);
    disclosure.rows().forEach(check::row);
    check.once(disclosure.rows());
    check.somebody(disclosure);
    return check.problems;
  }

  private void row(Row row) {
    if (row.age() < YOUNGEST || row.age() > OLDEST) {
      add(row, "age", "nobody of this age is employed", "write the age in whole years, such as 52");
    }
    if (row.selected() < 0) {
      add(row, "selected", "fewer than nobody cannot be selected", "write 0 or more");
    }
    if (row.notSelected() < 0) {
      add(row, "notSelected", "fewer than nobody cannot remain", "write 0 or more");
    }
    if (row.selected() == 0 && row.notSelected() == 0) {
      add(row, "selected", "nobody stands in this row", "leave the row out, or count its people");
    }
  }

  private void once(List<Row> rows) {
    Map<List<Object>, Row> seen = new HashMap<>();
    for (Row row : rows) {
      if (seen.putIfAbsent(List.of(row.jobTitle(), row.age()), row) != null) {
        add(
            row,
            "age",
            "the title \"" + row.jobTitle() + "\" has this age in two rows",
            "count all people of one title and age in one row");
      }
    }
  }

  /** A row that is wrong in itself is told there. */
  private void somebody(GroupDisclosure disclosure) {
    if (problems.isEmpty() && disclosure.rows().stream().noneMatch(row -> row.selected() > 0)) {
      add(
          disclosure,
          "rows",
          "nobody is selected, so the release can be offered to nobody",
          "give the job titles and ages of all who are selected, and of all who are not");
    }
  }

  private void add(Record term, String field, String message, String help) {
    LocatedValue origin = file.origin(term, field);
    problems.add(
        Problem.error("age-table-wrong", origin.place(), message)
            .withExcerpt(origin.excerpt())
            .withLaw(LAW)
            .withHelp(help));
  }
}
