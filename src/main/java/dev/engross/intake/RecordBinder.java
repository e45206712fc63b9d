package dev.engross.intake;

import dev.engross.diagnostic.NearName;
import dev.engross.diagnostic.Problem;
import dev.engross.intake.LocatedValue.ArrayValue;
import dev.engross.intake.LocatedValue.ObjectValue;
import dev.engross.intake.LocatedValue.TextValue;
import dev.engross.intake.TypeDescription.Choice;
import dev.engross.intake.TypeDescription.Family;
import dev.engross.intake.TypeDescription.Field;
import dev.engross.intake.TypeDescription.ListOf;
import dev.engross.intake.TypeDescription.MapOf;
import dev.engross.intake.TypeDescription.RecordType;
import dev.engross.intake.TypeDescription.Scalar;
import dev.engross.law.Citation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns a located tree into records, as {@link Vocabulary} describes them.
 *
 * <p>Never stops at a problem: what cannot be read is left out of its list or record, and every
 * reason is kept. A misspelt field is read as the field that was meant, so that it is told once.
 */
final class RecordBinder {

  private final List<Problem> problems = new ArrayList<>();
  private final IdentityHashMap<Object, ObjectValue> origins = new IdentityHashMap<>();
  private final @Nullable String citedSource;

  private RecordBinder(@Nullable String citedSource) {
    this.citedSource = citedSource;
  }

  /** Binds a file in which every citation is written out. */
  static <T extends Record> Bound<T> bind(Class<T> type, ObjectValue tree) {
    return bind(type, tree, null);
  }

  /**
   * Binds a file.
   *
   * @param citedSource what a citation cites that names no source; null when each must name one
   */
  static <T extends Record> Bound<T> bind(
      Class<T> type, ObjectValue tree, @Nullable String citedSource) {
    RecordBinder binder = new RecordBinder(citedSource);
    T value = type.cast(binder.value(Vocabulary.describe(type), tree));
    return new Bound<>(value, tree, binder.origins, binder.problems);
  }

  private @Nullable Object value(TypeDescription type, LocatedValue value) {
    if (type instanceof RecordType record) {
      return record.type() == Citation.class && citedSource != null
          ? citation(record, value, citedSource)
          : value instanceof ObjectValue object
              ? record(record, object, false)
              : wrongType(type, value);
    }
    if (type instanceof Family family) {
      return value instanceof ObjectValue object ? member(family, object) : wrongType(type, value);
    }
    if (type instanceof ListOf list) {
      return value instanceof ArrayValue array ? list(list, array) : wrongType(type, value);
    }
    if (type instanceof MapOf map) {
      return value instanceof ObjectValue object ? map(map, object) : wrongType(type, value);
    }
    if (type instanceof Choice choice) {
      return value instanceof TextValue text ? choice(choice, text) : wrongType(type, value);
    }
    return new ScalarReading(value, problems).of((Scalar) type);
  }

  private List<Object> list(ListOf type, ArrayValue array) {
    TypeDescription element = Vocabulary.describe(type.element());
    return array.elements().stream()
        .map(value -> value(element, value))
        .filter(Objects::nonNull)
        .toList();
  }

  private Map<String, Object> map(MapOf type, ObjectValue object) {
    TypeDescription element = Vocabulary.describe(type.value());
    Map<String, Object> bound = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, member) -> {
              Object value = value(element, member);
              if (value != null) {
                bound.put(name, value);
              }
            });
    return Collections.unmodifiableMap(bound);
  }

  private @Nullable Object choice(Choice choice, TextValue text) {
    Object constant = choice.constants().get(text.text());
    if (constant == null) {
      add(
          Problem.error(
                  "unknown-value", text.place(), text.excerpt() + " is not one of the words here")
              .withExcerpt(text.excerpt())
              .withNote("known here: " + String.join(", ", choice.constants().keySet()))
              .withHelp(suggestion(text.text(), choice.constants().keySet())));
    }
    return constant;
  }

  private @Nullable Object member(Family family, ObjectValue object) {
    LocatedValue kind = object.member("kind");
    String known = "kinds known here: " + String.join(", ", family.kinds().keySet());
    if (kind == null) {
      add(
          Problem.error("missing-kind", object.place(), "\"kind\" is missing")
              .withExcerpt(object.excerpt())
              .withNote(known)
              .withHelp("say which kind it is"));
      return null;
    }
    if (!(kind instanceof TextValue text)) {
      return wrongType(Scalar.TEXT, kind);
    }
    RecordType type = family.kinds().get(text.text());
    if (type == null) {
      add(
          Problem.error(
                  "unknown-kind", kind.place(), "there is no kind " + kind.excerpt() + " here")
              .withExcerpt(kind.excerpt())
              .withNote(known)
              .withHelp(suggestion(text.text(), family.kinds().keySet())));
      return null;
    }
    return record(type, object, true);
  }

  private @Nullable Object citation(RecordType type, LocatedValue value, String source) {
    if (value instanceof TextValue section) {
      Object text = new ScalarReading(section, problems).of(Scalar.TEXT);
      return text == null ? null : Citation.of(source, section.text());
    }
    if (!(value instanceof ObjectValue object)) {
      return wrongType(type, value);
    }
    Map<String, LocatedValue> members = new LinkedHashMap<>(object.members());
    members.putIfAbsent("source", new TextValue(object.spot(), source));
    return record(type, new ObjectValue(object.spot(), members), false);
  }

  private @Nullable Object record(RecordType type, ObjectValue object, boolean hasKind) {
    Map<String, LocatedValue> meant = fieldsMeant(type, object, hasKind);
    List<@Nullable Object> arguments = new ArrayList<>();
    boolean whole = true;
    for (Field field : type.fields()) {
      LocatedValue value = meant.get(field.name());
      Object argument =
          value == null ? absent(field) : value(Vocabulary.describe(field.type()), value);
      if (argument == null && !field.nullable()) {
        whole = false;
        if (value == null) {
          add(missing(field, object));
        }
      }
      arguments.add(argument);
    }
    return whole ? construct(type, object, arguments) : null;
  }

  /** The values by field, misspelt names understood; unknown names are told. */
  private Map<String, LocatedValue> fieldsMeant(
      RecordType type, ObjectValue object, boolean hasKind) {
    Map<String, LocatedValue> meant = new HashMap<>(object.members());
    List<String> names = type.fieldNames();
    List<String> unused = new ArrayList<>(names);
    unused.removeAll(object.members().keySet());
    object
        .members()
        .forEach(
            (name, value) -> {
              if (names.contains(name) || (hasKind && name.equals("kind"))) {
                return;
              }
              Optional<String> near = NearName.of(name, unused);
              near.ifPresent(field -> meant.putIfAbsent(field, value));
              add(
                  Problem.error(
                          "unknown-field", value.place(), "there is no field \"" + name + "\" here")
                      .withExcerpt("\"" + name + "\": " + value.excerpt())
                      .withNote("fields known here: " + String.join(", ", names))
                      .withHelp(
                          near.map(field -> "did you mean \"" + field + "\"?")
                              .orElse("remove it, or give it its right name")));
            });
    return meant;
  }

  private static @Nullable Object absent(Field field) {
    TypeDescription type = Vocabulary.describe(field.type());
    if (field.nullable()) {
      return null;
    }
    return type instanceof ListOf ? List.of() : type instanceof MapOf ? Map.of() : null;
  }

  private static Problem missing(Field field, ObjectValue object) {
    TypeDescription type = Vocabulary.describe(field.type());
    return Problem.error("missing-field", object.place(), "\"" + field.name() + "\" is missing")
        .withExcerpt(object.excerpt())
        .withHelp("add \"" + field.name() + "\": " + type.words() + ", such as " + type.example());
  }

  private @Nullable Object construct(
      RecordType type, ObjectValue object, List<@Nullable Object> arguments) {
    try {
      Object record = RecordConstructors.of(type.type()).newInstance(arguments.toArray());
      origins.put(record, object);
      return record;
    } catch (java.lang.reflect.InvocationTargetException rejected) {
      if (rejected.getCause() instanceof IllegalArgumentException reason) {
        add(
            Problem.error(
                    "inconsistent-fields",
                    object.place(),
                    Objects.requireNonNullElse(
                        reason.getMessage(), "the fields do not go together"))
                .withExcerpt(object.excerpt())
                .withHelp("correct the fields so that they agree"));
        return null;
      }
      throw new IllegalStateException(
          "could not make a " + type.type() + "; please report this", rejected);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(
          "could not make a " + type.type() + "; please report this", impossible);
    }
  }

  private @Nullable Object wrongType(TypeDescription expected, LocatedValue value) {
    add(ScalarReading.wrongType(expected, value));
    return null;
  }

  private static String suggestion(String written, Collection<String> names) {
    return NearName.of(written, names)
        .map(name -> "did you mean \"" + name + "\"?")
        .orElse("use one of those");
  }

  private void add(Problem problem) {
    problems.add(problem);
  }
}
