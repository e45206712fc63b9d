package dev.engross.intake;

import dev.engross.diagnostic.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether ids are given once. */
final class UniqueIds {

  private UniqueIds() {}

  /** Problems of the records of a list that have an id, each after the first of its id. */
  static List<Problem> in(Bound<?> file, List<?> records) {
    Map<String, LocatedValue> first = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Object record : records) {
      LocatedValue.ObjectValue origin = file.origins().get(record);
      String id = origin == null ? null : origin.text("id");
      if (origin != null && id != null) {
        LocatedValue place = file.origin(record, "id");
        LocatedValue earlier = first.putIfAbsent(id, place);
        if (earlier != null) {
          problems.add(twice(id, place, earlier));
        }
      }
    }
    return problems;
  }

  /** An id that was given before. */
  static Problem twice(String id, LocatedValue place, LocatedValue earlier) {
    String where =
        place.spot().file().equals(earlier.spot().file())
            ? "line " + earlier.spot().line()
            : earlier.spot().file() + ":" + earlier.spot().line();
    return Problem.error("duplicate-id", place.place(), "the id \"" + id + "\" is given twice")
        .withExcerpt(place.excerpt())
        .withNote("first given at " + where)
        .withHelp("give each its own id");
  }
}
