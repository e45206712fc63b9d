package dev.engross.intake;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/**
 * What may stand in a case or instrument file, described without reading one. Binding and the
 * published schema both follow it.
 */
public sealed interface TypeDescription {

  /** What belongs there, in words: {@code a date}. */
  String words();

  /** Something right, as an example to follow. */
  String example();

  /** An object with named fields. */
  record RecordType(Class<? extends Record> type, List<Field> fields) implements TypeDescription {
    @Override
    public String words() {
      return "an object";
    }

    @Override
    public String example() {
      return "{ … }";
    }

    /** The names of its fields, in order. */
    public List<String> fieldNames() {
      return fields.stream().map(Field::name).toList();
    }
  }

  /**
   * A field of a record.
   *
   * @param type its type; described on its own, since terms contain terms
   * @param nullable whether it may be left out, for nothing
   */
  record Field(String name, Type type, boolean nullable) {}

  /** One of several kinds of object, told apart by their {@code "kind"}. */
  record Family(Class<?> type, Map<String, RecordType> kinds) implements TypeDescription {
    @Override
    public String words() {
      return "an object with a \"kind\"";
    }

    @Override
    public String example() {
      return "{ \"kind\": \"" + kinds.keySet().iterator().next() + "\", … }";
    }
  }

  /** An array of one type. */
  record ListOf(Type element) implements TypeDescription {
    @Override
    public String words() {
      return "an array";
    }

    @Override
    public String example() {
      return "[ … ]";
    }
  }

  /** An object whose members are all of one type, under names of the writer's choosing. */
  record MapOf(Type value) implements TypeDescription {
    @Override
    public String words() {
      return "an object";
    }

    @Override
    public String example() {
      return "{ … }";
    }
  }

  /** One of several words. */
  record Choice(Class<?> type, Map<String, Object> constants) implements TypeDescription {
    @Override
    public String words() {
      return "one of a few words";
    }

    @Override
    public String example() {
      return "\"" + constants.keySet().iterator().next() + "\"";
    }
  }

  /** A value without parts. */
  enum Scalar implements TypeDescription {
    TEXT("a string", "\"agreement\""),
    WHOLE_NUMBER("a whole number", "21"),
    DECIMAL("a decimal string", "\"1.5\""),
    TRUTH("true or false", "true"),
    DATE("a date", "\"2003-05-06\""),
    TIME("a time of day", "\"17:00\""),
    MONEY("an amount of money", "\"USD 370300.00\"");

    private final String words;
    private final String example;

    Scalar(String words, String example) {
      this.words = words;
      this.example = example;
    }

    @Override
    public String words() {
      return words;
    }

    @Override
    public String example() {
      return example;
    }
  }
}
