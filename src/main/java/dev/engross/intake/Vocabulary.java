package dev.engross.intake;

import dev.engross.calendar.DayCount;
import dev.engross.finding.Basis;
import dev.engross.finding.FactUse;
import dev.engross.finding.LateText;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.intake.TypeDescription.Choice;
import dev.engross.intake.TypeDescription.Family;
import dev.engross.intake.TypeDescription.Field;
import dev.engross.intake.TypeDescription.ListOf;
import dev.engross.intake.TypeDescription.MapOf;
import dev.engross.intake.TypeDescription.RecordType;
import dev.engross.intake.TypeDescription.Scalar;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The description of each type that files are made of, worked out once from its record.
 *
 * <p>Names are those of the record's components; a kind or constant is its Java name in kebab-case:
 * {@code MonthsAfter} is {@code months-after}, {@code LAST_DAY} is {@code last-day}.
 */
public final class Vocabulary {

  private static final Map<Type, Scalar> SCALARS =
      Map.of(
          String.class, Scalar.TEXT,
          LateText.class, Scalar.TEXT,
          int.class, Scalar.WHOLE_NUMBER,
          Integer.class, Scalar.WHOLE_NUMBER,
          boolean.class, Scalar.TRUTH,
          Boolean.class, Scalar.TRUTH,
          BigDecimal.class, Scalar.DECIMAL,
          LocalDate.class, Scalar.DATE,
          LocalTime.class, Scalar.TIME,
          Money.class, Scalar.MONEY);

  private static final Map<Type, TypeDescription> DESCRIBED = new ConcurrentHashMap<>();

  private Vocabulary() {}

  /**
   * The description of a type.
   *
   * @throws IllegalStateException when files cannot hold such a type
   */
  public static TypeDescription describe(Type type) {
    TypeDescription known = DESCRIBED.get(type);
    if (known == null) {
      known = work(type);
      DESCRIBED.put(type, known);
    }
    return known;
  }

  /** The kind of a record of a sealed family. */
  static String kindOf(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** The word for a constant. */
  static String wordFor(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static TypeDescription work(Type type) {
    Scalar scalar = SCALARS.get(type);
    if (scalar != null) {
      return scalar;
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return new ListOf(arguments[0]);
      }
      if (generic.getRawType() == Map.class && arguments[0] == String.class) {
        return new MapOf(arguments[1]);
      }
      return ofClass((Class<?>) generic.getRawType(), TypeArguments.of(generic));
    }
    if (type instanceof Class<?> plain) {
      return ofClass(plain, TypeArguments.NONE);
    }
    throw unknown(type);
  }

  private static TypeDescription ofClass(Class<?> type, TypeArguments arguments) {
    if (type == Step.class) {
      return ofRecord(Step.Words.class, arguments);
    }
    if (type == Question.class) {
      return ofRecord(Question.InWords.class, arguments);
    }
    if (type == FactUse.class) {
      return ofRecord(FactUse.InWords.class, arguments);
    }
    if (type == DayCount.class) {
      return ofRecord(DayCount.Figures.class, arguments);
    }
    if (type.isRecord()) {
      return ofRecord(type.asSubclass(Record.class), arguments);
    }
    if (type.isEnum()) {
      Map<String, Object> constants = new LinkedHashMap<>();
      for (Object constant : type.getEnumConstants()) {
        constants.put(wordFor((Enum<?>) constant), constant);
      }
      return new Choice(type, Collections.unmodifiableMap(constants));
    }
    if (type.isSealed()) {
      Map<String, RecordType> kinds = new LinkedHashMap<>();
      // In the order of the alphabet: the order in a class file depends on the compiler's plugins.
      Arrays.stream(type.getPermittedSubclasses())
          .sorted(Comparator.comparing(Vocabulary::kindOf))
          .forEach(
              member ->
                  kinds.put(
                      kindOf(member),
                      ofRecord(member.asSubclass(Record.class), arguments.passedTo(member))));
      return new Family(type, Collections.unmodifiableMap(kinds));
    }
    throw unknown(type);
  }

  private static RecordType ofRecord(Class<? extends Record> type, TypeArguments arguments) {
    List<Field> fields =
        Arrays.stream(type.getRecordComponents())
            .flatMap(component -> fields(component, arguments))
            .toList();
    return new RecordType(type, fields);
  }

  /** What a finding rests on stands among its own fields. */
  private static Stream<Field> fields(RecordComponent component, TypeArguments arguments) {
    return component.getType() == Basis.class
        ? ofRecord(Basis.InFull.class, arguments).fields().stream()
        : Stream.of(
            new Field(
                component.getName(),
                arguments.in(component.getGenericType()),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class)));
  }

  private static IllegalStateException unknown(Type type) {
    return new IllegalStateException("files cannot hold a " + type + "; please report this");
  }
}
