package dev.engross.intake;

import dev.engross.casefile.CaseFile;
import dev.engross.determination.Determination;
import dev.engross.finding.Answer;
import dev.engross.intake.TypeDescription.Choice;
import dev.engross.intake.TypeDescription.Family;
import dev.engross.intake.TypeDescription.Field;
import dev.engross.intake.TypeDescription.ListOf;
import dev.engross.intake.TypeDescription.MapOf;
import dev.engross.intake.TypeDescription.RecordType;
import dev.engross.intake.TypeDescription.Scalar;
import dev.engross.law.Citation;
import dev.engross.terms.Instrument;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The form of a file as a JSON Schema (draft 2020-12), from the same description of types that the
 * reader follows. A schema says what may stand where; whether the parts of a case fit together only
 * {@code engross check} can tell.
 */
public final class JsonSchema {

  /** What a schema can be had of. */
  public enum Subject {
    CASE(CaseFile.class),
    PLAN(Instrument.class),
    AGREEMENT(Instrument.class),
    AMENDMENT(Instrument.class),
    DETERMINATION(Determination.class);

    private final Class<? extends Record> type;

    Subject(Class<? extends Record> type) {
      this.type = type;
    }

    /** The word for it: {@code case}. */
    public String word() {
      return Vocabulary.wordFor(this);
    }
  }

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final Subject subject;
  private final SchemaScalars scalars;
  private final Map<String, Map<String, Object>> definitions = new TreeMap<>();

  private JsonSchema(Subject subject) {
    this.subject = subject;
    this.scalars = new SchemaScalars(subject == Subject.DETERMINATION);
  }

  /** The schema, with a line feed at the end; the same bytes each time. */
  public static String of(Subject subject) {
    return DeterminationJson.text(new JsonSchema(subject).root());
  }

  private Map<String, Object> root() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", DIALECT);
    root.put("$id", "urn:engross:schema:" + subject.word());
    root.putAll(record((RecordType) Vocabulary.describe(subject.type), Map.of()));
    root.put("title", "Engross " + subject.word());
    if (subject.type == Instrument.class) {
      narrow(root);
    }
    root.put("$defs", definitions);
    return root;
  }

  /** An instrument of one kind: only an amendment says what it amends, and it must. */
  private void narrow(Map<String, Object> root) {
    Map<String, Object> properties = new LinkedHashMap<>(members(root, "properties"));
    List<Object> required = new ArrayList<>((List<?>) root.get("required"));
    properties.put("kind", Map.of("const", subject.word()));
    if (subject == Subject.AMENDMENT) {
      required.add("amends");
    } else {
      properties.remove("amends");
    }
    root.put("properties", properties);
    root.put("required", required);
  }

  @SuppressWarnings("unchecked") // made here, as what it is taken for
  private static Map<String, Object> members(Map<String, Object> schema, String name) {
    return (Map<String, Object>) schema.getOrDefault(name, Map.of());
  }

  private Map<String, Object> schema(Type type) {
    if (type instanceof WildcardType) {
      return Map.of();
    }
    if (type == YearMonth.class) {
      return SchemaScalars.MONTH;
    }
    TypeDescription description = Vocabulary.describe(type);
    if (description instanceof Scalar scalar) {
      return scalars.of(scalar);
    }
    if (description instanceof ListOf list) {
      return inOrder("type", "array", "items", schema(list.element()));
    }
    if (description instanceof MapOf map) {
      return inOrder("type", "object", "additionalProperties", schema(map.value()));
    }
    if (description instanceof Choice choice) {
      return Map.of("enum", List.copyOf(choice.constants().keySet()));
    }
    return reference(name(type), description);
  }

  /** A definition stands once; it is entered before it is worked out, since terms contain terms. */
  private Map<String, Object> reference(String name, TypeDescription description) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(
          name,
          description instanceof Family family
              ? family(family, name)
              : ofRecord((RecordType) description));
    }
    return Map.of("$ref", "#/$defs/" + name);
  }

  private Map<String, Object> ofRecord(RecordType type) {
    return type.type() == Citation.class && subject.type == Instrument.class
        ? shortCitation(type)
        : record(type, Map.of());
  }

  /** In an instrument a citation may be a section alone, and cites the instrument itself. */
  private Map<String, Object> shortCitation(RecordType type) {
    Map<String, Object> full = new LinkedHashMap<>(record(type, Map.of()));
    List<Object> required = new ArrayList<>((List<?>) full.get("required"));
    required.remove("source");
    full.put("required", required);
    return Map.of("oneOf", List.of(scalars.of(Scalar.TEXT), full));
  }

  private Map<String, Object> family(Family family, String name) {
    String told = family.type() == Answer.class ? "status" : "kind";
    List<Object> members = new ArrayList<>();
    family
        .kinds()
        .forEach(
            (kind, type) -> {
              String member = name + "." + type.type().getSimpleName();
              definitions.put(member, record(type, Map.of(told, kind)));
              members.add(Map.of("$ref", "#/$defs/" + member));
            });
    return Map.of("oneOf", members);
  }

  /**
   * An object with exactly the fields of a record.
   *
   * @param constants fields besides, of one value each
   */
  private Map<String, Object> record(RecordType type, Map<String, String> constants) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<Object> required = new ArrayList<>();
    constants.forEach(
        (field, value) -> {
          properties.put(field, Map.of("const", value));
          required.add(field);
        });
    for (Field field : type.fields()) {
      properties.put(field.name(), schema(field.type()));
      if (mustStand(field)) {
        required.add(field.name());
      }
    }
    return inOrder(
        "type",
        "object",
        "properties",
        properties,
        "required",
        required,
        "additionalProperties",
        false);
  }

  /** A reader takes an absent list for an empty one; a writer always writes it. */
  private boolean mustStand(Field field) {
    if (field.nullable()) {
      return false;
    }
    return subject == Subject.DETERMINATION
        || !(isGeneric(field.type(), List.class) || isGeneric(field.type(), Map.class));
  }

  private static boolean isGeneric(Type type, Class<?> raw) {
    return type instanceof ParameterizedType generic && generic.getRawType() == raw;
  }

  /** {@code Instrument.Benefit}; {@code Finding-LocalDate}. */
  private static String name(Type type) {
    if (type instanceof ParameterizedType generic) {
      return name(generic.getRawType())
          + Arrays.stream(generic.getActualTypeArguments())
              .map(argument -> "-" + name(argument))
              .collect(Collectors.joining());
    }
    if (type instanceof Class<?> plain) {
      return plain.getName().substring(plain.getPackageName().length() + 1).replace('$', '.');
    }
    return "Any";
  }

  private static Map<String, Object> inOrder(Object... namesAndValues) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int index = 0; index < namesAndValues.length; index += 2) {
      members.put((String) namesAndValues[index], namesAndValues[index + 1]);
    }
    return members;
  }
}
