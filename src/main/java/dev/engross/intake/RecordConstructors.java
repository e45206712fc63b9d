package dev.engross.intake;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** The canonical constructor of each record, looked up once. */
final class RecordConstructors {

  private static final ClassValue<Constructor<?>> CANONICAL =
      new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
          Class<?>[] components =
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new);
          try {
            return type.getDeclaredConstructor(components);
          } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(
                type + " has no canonical constructor; please report this", impossible);
          }
        }
      };

  private RecordConstructors() {}

  static Constructor<?> of(Class<? extends Record> type) {
    return CANONICAL.get(type);
  }
}
