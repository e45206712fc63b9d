package dev.engross.intake;

import dev.engross.casefile.CaseFile;
import dev.engross.diagnostic.NearName;
import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.intake.LocatedValue.ArrayValue;
import dev.engross.intake.LocatedValue.ObjectValue;
import dev.engross.intake.TypeDescription.Family;
import dev.engross.intake.TypeDescription.Field;
import dev.engross.intake.TypeDescription.ListOf;
import dev.engross.intake.TypeDescription.RecordType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a roster. Each names a place in the base case: {@code executive.name}; {@code
 * executive.address.lines[0]}, the first of a list, counted from 0; {@code facts[end].date}, that
 * element of a list whose id is {@code end}. Fields that the base leaves out can be filled too, and
 * up to three texts more than a list has, but no object is added to a list.
 */
final class RosterHeader {

  static final String ID = "id";
  private static final String NAME = "executive.name";

  /** An address with more lines than the base's has them. */
  private static final int MORE_TEXTS = 3;

  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final RosterSlot root = new RosterSlot("");
  private final String file;
  private final int line;

  /** A place that a column can name. */
  private record Place(List<Object> path, TypeDescription type) {}

  private RosterHeader(String file, CsvReader.Row row) {
    this.file = file;
    this.line = row.line();
  }

  /** What the columns fill in a case; or every problem of the header. */
  static Outcome<RosterSlot> read(String file, CsvReader.Row row, ObjectValue base) {
    RosterHeader header = new RosterHeader(file, row);
    header.fields("", List.of(), (RecordType) Vocabulary.describe(CaseFile.class), base);
    List<String> names = row.cells().stream().map(String::strip).toList();
    for (int column = 0; column < names.size(); column++) {
      header.column(names.get(column), column);
    }
    header.needed(ID, "the id of the case, unique in the roster", names);
    header.needed(NAME, "the person; else every letter would go to the base's", names);
    return Outcome.of(header.root, header.problems);
  }

  private void column(String name, int column) {
    Place place = places.get(name);
    if (place == null) {
      problems.add(unknown(name, column));
      return;
    }
    RosterSlot slot = root;
    for (Object step : place.path()) {
      slot = step instanceof Integer index ? slot.element(index) : slot.member((String) step);
    }
    if (!slot.fillFrom(column, place.type())) {
      problems.add(
          problem("column-twice", "two columns fill the same place")
              .withExcerpt(name)
              .withHelp("keep one of the two"));
    }
  }

  private Problem unknown(String name, int column) {
    if (name.isEmpty()) {
      return problem("unknown-column", "column " + (column + 1) + " has no name")
          .withHelp("name what its cells are, or remove the column");
    }
    String separated = name.contains(";") ? "the columns look separated by semicolons" : null;
    Problem problem =
        problem("unknown-column", "no place in the base case is called \"" + name + "\"")
            .withExcerpt(name);
    if (separated != null) {
      return problem.withNote(separated).withHelp("save the sheet with commas between the columns");
    }
    return problem.withHelp(
        NearName.of(name, places.keySet())
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse(
                "name the place as in executive.name or facts[end].date, or remove the column"));
  }

  private void needed(String name, String why, List<String> names) {
    if (!names.contains(name)) {
      problems.add(
          problem("column-missing", "the column \"" + name + "\" is missing")
              .withHelp("add it: " + why));
    }
  }

  private Problem problem(String code, String message) {
    return Problem.error(code, dev.engross.diagnostic.Place.atLine(file, line), message);
  }

  private void fields(
      String prefix, List<Object> path, RecordType type, @Nullable ObjectValue base) {
    for (Field field : type.fields()) {
      LocatedValue value = base == null ? null : base.member(field.name());
      place(
          prefix + field.name(),
          with(path, field.name()),
          Vocabulary.describe(field.type()),
          value);
    }
  }

  private void place(
      String name, List<Object> path, TypeDescription type, @Nullable LocatedValue base) {
    if (type instanceof RecordType record) {
      fields(name + ".", path, record, base instanceof ObjectValue object ? object : null);
    } else if (type instanceof Family family) {
      RecordType kind =
          base instanceof ObjectValue object ? family.kinds().get(object.text("kind")) : null;
      if (kind != null) {
        fields(name + ".", path, kind, (ObjectValue) base);
      }
    } else if (type instanceof ListOf list) {
      elements(name, path, Vocabulary.describe(list.element()), base);
    } else if (!(type instanceof TypeDescription.MapOf)) {
      places.put(name, new Place(path, type));
    }
  }

  private void elements(
      String name, List<Object> path, TypeDescription element, @Nullable LocatedValue base) {
    List<LocatedValue> known = base instanceof ArrayValue array ? array.elements() : List.of();
    for (int i = 0; i < known.size(); i++) {
      place(name + "[" + i + "]", with(path, i), element, known.get(i));
      String id = known.get(i) instanceof ObjectValue object ? object.text(ID) : null;
      if (id != null) {
        place(name + "[" + id + "]", with(path, i), element, known.get(i));
      }
    }
    boolean simple = element instanceof TypeDescription.Scalar;
    for (int i = known.size(); simple && i < known.size() + MORE_TEXTS; i++) {
      place(name + "[" + i + "]", with(path, i), element, null);
    }
  }

  private static List<Object> with(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return List.copyOf(longer);
  }
}
