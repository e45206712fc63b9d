package dev.engross.intake;

import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.intake.LocatedValue.ObjectValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file says, as far as it could be understood.
 *
 * @param value the record; without the parts that could not be read, and null when too little could
 * @param tree the file's root
 * @param origins where each record came from, by identity
 * @param problems everything that could not be read
 */
record Bound<T>(
    @Nullable T value, ObjectValue tree, Map<Object, ObjectValue> origins, List<Problem> problems) {

  Bound {
    problems = List.copyOf(problems);
  }

  /** Whether nothing was left out of the value. */
  boolean isComplete() {
    return problems.isEmpty();
  }

  /**
   * Where a field of a record stands in the file; the record itself, where it has no such field.
   */
  LocatedValue origin(Object record, String field) {
    ObjectValue object = origins.getOrDefault(record, tree);
    LocatedValue member = object.member(field);
    return member == null ? object : member;
  }

  Place place(Object record, String field) {
    return origin(record, field).place();
  }
}
