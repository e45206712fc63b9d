package dev.engross.intake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a record's components. */
final class RecordFields {

  /** Asked for anew, the components of a class are made anew, each time. */
  private static final ClassValue<List<RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          return List.of(type.getRecordComponents());
        }
      };

  private RecordFields() {}

  /** The components of a record, in order. */
  static List<RecordComponent> of(Record record) {
    return COMPONENTS.get(record.getClass());
  }

  static @Nullable Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(
          "could not read " + component + "; please report this", impossible);
    }
  }
}
