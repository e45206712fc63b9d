package dev.engross.intake;

import dev.engross.intake.LocatedValue.ArrayValue;
import dev.engross.intake.LocatedValue.NumberValue;
import dev.engross.intake.LocatedValue.ObjectValue;
import dev.engross.intake.LocatedValue.Spot;
import dev.engross.intake.LocatedValue.TextValue;
import dev.engross.intake.LocatedValue.TruthValue;
import dev.engross.intake.TypeDescription.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a case that a roster fills, or that has such places in it. The rest of the case is the
 * base's own, and shared by all rows.
 *
 * <p>An empty cell says that nothing is recorded: the field is left out. So is an element of a list
 * when every column in it is empty, such as the second line of an address.
 */
final class RosterSlot {

  private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}(?:\\.\\d+)?");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3} .*");
  private static final int NO_COLUMN = -1;

  private final Map<String, RosterSlot> members = new LinkedHashMap<>();
  private final TreeMap<Integer, RosterSlot> elements = new TreeMap<>();
  private final String pointer;
  private int column = NO_COLUMN;
  private @Nullable TypeDescription type;

  /**
   * @param pointer where it is in the case, as a JSON pointer
   */
  RosterSlot(String pointer) {
    this.pointer = pointer;
  }

  RosterSlot member(String name) {
    return members.computeIfAbsent(name, any -> new RosterSlot(pointer + "/" + name));
  }

  RosterSlot element(int index) {
    return elements.computeIfAbsent(index, any -> new RosterSlot(pointer + "/" + index));
  }

  /** Makes it the place of a column; false when another column has it already. */
  boolean fillFrom(int newColumn, TypeDescription newType) {
    if (column != NO_COLUMN) {
      return false;
    }
    column = newColumn;
    type = newType;
    return true;
  }

  /** The base's value at this place with the cells of a row put in; null when nothing is left. */
  @Nullable LocatedValue filled(@Nullable LocatedValue base, CsvReader.Row row, String file) {
    if (column != NO_COLUMN) {
      String cell = row.cells().get(column).strip();
      return cell.isEmpty() ? null : value(cell, base, new Spot(file, pointer, row.line(), 1));
    }
    if (!elements.isEmpty()) {
      return list(base, row, file);
    }
    Map<String, LocatedValue> filled = new LinkedHashMap<>();
    if (base instanceof ObjectValue object) {
      filled.putAll(object.members());
    }
    members.forEach(
        (name, slot) -> {
          LocatedValue value = slot.filled(filled.get(name), row, file);
          if (value == null) {
            filled.remove(name);
          } else {
            filled.put(name, value);
          }
        });
    return base == null && filled.isEmpty() ? null : new ObjectValue(spot(base, row, file), filled);
  }

  private @Nullable LocatedValue list(@Nullable LocatedValue base, CsvReader.Row row, String file) {
    List<LocatedValue> before = base instanceof ArrayValue array ? array.elements() : List.of();
    List<LocatedValue> after = new ArrayList<>();
    for (int i = 0; i < Math.max(before.size(), elements.lastKey() + 1); i++) {
      LocatedValue own = i < before.size() ? before.get(i) : null;
      RosterSlot slot = elements.get(i);
      LocatedValue value =
          slot == null ? own : slot.isEmpty(row) ? null : slot.filled(own, row, file);
      if (value != null) {
        after.add(value);
      }
    }
    return base == null && after.isEmpty() ? null : new ArrayValue(spot(base, row, file), after);
  }

  private boolean isEmpty(CsvReader.Row row) {
    return column == NO_COLUMN
        ? members.values().stream().allMatch(slot -> slot.isEmpty(row))
            && elements.values().stream().allMatch(slot -> slot.isEmpty(row))
        : row.cells().get(column).isBlank();
  }

  private Spot spot(@Nullable LocatedValue base, CsvReader.Row row, String file) {
    return base == null ? new Spot(file, pointer, row.line(), 1) : base.spot();
  }

  private LocatedValue value(String cell, @Nullable LocatedValue base, Spot spot) {
    if (type == Scalar.WHOLE_NUMBER && AMOUNT.matcher(cell).matches()) {
      return new NumberValue(spot, cell);
    }
    if (type == Scalar.TRUTH && (cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false"))) {
      return new TruthValue(spot, cell.equalsIgnoreCase("true"));
    }
    boolean plainAmount = type == Scalar.MONEY && AMOUNT.matcher(cell).matches();
    if (plainAmount
        && base instanceof TextValue money
        && CURRENCY.matcher(money.text()).matches()) {
      // A sheet keeps amounts as numbers; the currency is that of the base's amount.
      return new TextValue(spot, money.text().substring(0, 4) + cell);
    }
    return new TextValue(spot, cell);
  }
}
