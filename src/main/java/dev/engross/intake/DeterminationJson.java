package dev.engross.intake;

import dev.engross.calendar.DayCount;
import dev.engross.finding.Answer;
import dev.engross.finding.Basis;
import dev.engross.finding.FactUse;
import dev.engross.finding.LateText;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * A determination as JSON, by the conventions of case files: fields named and ordered as in the
 * model, amounts and decimals as strings, dates as year-month-day, nothing for what is not there.
 *
 * <p>An answer says its status: {@code {"status": "known", "value": …}}, {@code {"status":
 * "undetermined", "questions": […], "candidates": […]}}, {@code {"status": "conflict", "about": …,
 * "sides": […]}} or {@code {"status": "not-applicable", "reason": …}}.
 */
public final class DeterminationJson {

  private static final JsonFactory JSON = JsonFactory.builder().build();

  private final JsonGenerator json;
  private final boolean listed;

  private DeterminationJson(JsonGenerator json, boolean listed) {
    this.json = json;
    this.listed = listed;
  }

  /**
   * A determination, or a record made from one, in this form: the same bytes for the same record,
   * with a line feed at the end.
   */
  public static String write(Record record) {
    return text(record);
  }

  /** The same, with every count line by line. */
  public static String writeWithCounts(Record record) {
    return text(record, true);
  }

  /** Any record of the model, or a list or map of them, in the same form. */
  static String text(Object value) {
    return text(value, false);
  }

  private static String text(Object value, boolean listed) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(pretty(), text)) {
      new DeterminationJson(generator, listed).value(value);
    }
    return text + "\n";
  }

  private static ObjectWriteContext pretty() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    PrettyPrinter printer =
        new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        return printer;
      }

      @Override
      public boolean hasPrettyPrinter() {
        return true;
      }
    };
  }

  private void value(Object value) {
    if (value instanceof Step step) {
      record(listed ? step.inWordsAndCounts() : step.inWords());
    } else if (value instanceof Question question) {
      record(question.inWords());
    } else if (value instanceof FactUse fact) {
      record(fact.inWords());
    } else if (value instanceof DayCount count) {
      record(listed ? count.inFiguresAndLines() : count.inFigures());
    } else if (value instanceof Record record) {
      record(record);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(this::value);
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach((name, member) -> field(String.valueOf(name), member));
      json.writeEndObject();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(scalar(value));
    }
  }

  private static String scalar(Object value) {
    if (value instanceof Enum<?> constant) {
      return Vocabulary.wordFor(constant);
    }
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    if (value instanceof String
        || value instanceof LateText
        || value instanceof LocalDate
        || value instanceof LocalTime
        || value instanceof YearMonth
        || value instanceof Money) {
      return value.toString();
    }
    throw new IllegalStateException(
        "a determination cannot hold a " + value.getClass() + "; please report this");
  }

  private void record(Record record) {
    json.writeStartObject();
    if (record instanceof Answer<?>) {
      field("status", Vocabulary.kindOf(record.getClass()));
    } else if (isOneOfAFamily(record)) {
      field("kind", Vocabulary.kindOf(record.getClass()));
    }
    fields(record);
    json.writeEndObject();
  }

  /** The fields of a record; what a finding rests on stands among its own. */
  private void fields(Record record) {
    for (RecordComponent component : RecordFields.of(record)) {
      Object value = RecordFields.value(record, component);
      if (value instanceof Basis basis) {
        fields(basis.inFull());
      } else {
        field(component.getName(), value);
      }
    }
  }

  private static boolean isOneOfAFamily(Record record) {
    for (Class<?> parent : record.getClass().getInterfaces()) {
      if (parent.isSealed()) {
        return true;
      }
    }
    return false;
  }

  private void field(String name, @Nullable Object value) {
    if (value != null) {
      json.writeName(name);
      value(value);
    }
  }
}
