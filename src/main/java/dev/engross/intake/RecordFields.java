package dev.engross.intake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** The values of a record's components. */
final class RecordFields {

  private RecordFields() {}

  static @Nullable Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(
          "could not read " + component + "; please report this", impossible);
    }
  }
}
