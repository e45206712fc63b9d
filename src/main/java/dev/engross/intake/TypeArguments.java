package dev.engross.intake;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the variables of a generic type stand for: in {@code Finding<LocalDate>}, the {@code T} of a
 * finding is a date, and so is that of its answer.
 */
record TypeArguments(Map<String, Type> byVariable) {

  /** Of a type without variables. */
  static final TypeArguments NONE = new TypeArguments(Map.of());

  static TypeArguments of(ParameterizedType type) {
    TypeVariable<?>[] variables = ((Class<?>) type.getRawType()).getTypeParameters();
    return named(variables, type.getActualTypeArguments());
  }

  /** The same arguments for a member of the family, whose variables follow the family's order. */
  TypeArguments passedTo(Class<?> member) {
    return byVariable.isEmpty()
        ? NONE
        : named(member.getTypeParameters(), byVariable.values().toArray(Type[]::new));
  }

  private static TypeArguments named(TypeVariable<?>[] variables, Type[] arguments) {
    Map<String, Type> byVariable = new LinkedHashMap<>();
    for (int index = 0; index < variables.length; index++) {
      byVariable.put(variables[index].getName(), arguments[index]);
    }
    return new TypeArguments(byVariable);
  }

  /** A type with its variables replaced. */
  Type in(Type type) {
    if (type instanceof TypeVariable<?> variable) {
      return byVariable.getOrDefault(variable.getName(), type);
    }
    if (type instanceof ParameterizedType generic && !byVariable.isEmpty()) {
      Type[] replaced =
          Arrays.stream(generic.getActualTypeArguments()).map(this::in).toArray(Type[]::new);
      return new Applied((Class<?>) generic.getRawType(), replaced);
    }
    return type;
  }

  /** A generic type with its arguments. */
  private record Applied(Class<?> raw, Type[] arguments) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
      return arguments.clone();
    }

    @Override
    public Type getRawType() {
      return raw;
    }

    @Override
    public @Nullable Type getOwnerType() {
      return raw.getDeclaringClass();
    }
  }
}
