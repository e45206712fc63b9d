package dev.engross.determination;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record with every day in it, however deep, so many days later. */
final class Shifted {

  private Shifted() {}

  static <T extends Record> T by(long days, T value) {
    @SuppressWarnings("unchecked")
    T shifted = (T) shifted(days, value);
    return shifted;
  }

  private static @Nullable Object any(long days, @Nullable Object value) {
    if (value instanceof LocalDate date) {
      return date.plusDays(days);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(element -> any(days, element)).toList();
    }
    return value instanceof Record record ? shifted(days, record) : value;
  }

  private static Record shifted(long days, Record record) {
    try {
      RecordComponent[] components = record.getClass().getRecordComponents();
      @Nullable Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        components[i].getAccessor().setAccessible(true);
        values[i] = any(days, components[i].getAccessor().invoke(record));
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return (Record) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot shift " + record, e);
    }
  }
}
