package dev.engross.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON in one form only (RFC 8785): names in order, no spaces. Of its values there are texts, whole
 * numbers, lists and objects; amounts are texts, so that no number is ever rounded.
 */
public final class CanonicalJson {

  private static final JsonFactory JSON = JsonFactory.builder().build();

  private CanonicalJson() {}

  /**
   * The bytes of an object.
   *
   * @throws IllegalArgumentException when a value is of another type
   */
  public static byte[] write(Map<String, ?> object) {
    StringBuilder text = new StringBuilder();
    value(object, text);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void value(Object value, StringBuilder text) {
    if (value instanceof String words) {
      string(words, text);
    } else if (value instanceof Integer || value instanceof Long) {
      text.append(value);
    } else if (value instanceof List<?> list) {
      String before = "[";
      for (Object member : list) {
        text.append(before);
        value(member, text);
        before = ",";
      }
      text.append(list.isEmpty() ? "[]" : "]");
    } else if (value instanceof Map<?, ?> map) {
      object(map, text);
    } else {
      throw new IllegalArgumentException("canonical JSON holds no " + value.getClass());
    }
  }

  private static void object(Map<?, ?> map, StringBuilder text) {
    // A string's own order is that of its UTF-16 units, which RFC 8785 § 3.2.3 asks for.
    TreeMap<String, Object> sorted = new TreeMap<>();
    map.forEach((name, member) -> sorted.put(String.valueOf(name), member));
    String before = "{";
    for (Map.Entry<String, Object> member : sorted.entrySet()) {
      text.append(before);
      string(member.getKey(), text);
      text.append(':');
      value(member.getValue(), text);
      before = ",";
    }
    text.append(sorted.isEmpty() ? "{}" : "}");
  }

  private static void string(String words, StringBuilder text) {
    text.append('"');
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      switch (unit) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\b' -> text.append("\\b");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\f' -> text.append("\\f");
        case '\r' -> text.append("\\r");
        default -> {
          if (unit < ' ') {
            text.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
          } else {
            text.append(unit);
          }
        }
      }
    }
    text.append('"');
  }

  /**
   * An object from bytes that {@link #write} could have written.
   *
   * @throws IllegalArgumentException when the bytes are anything else
   */
  public static Map<String, Object> read(byte[] bytes) {
    Map<String, Object> object = readLoosely(bytes);
    if (!java.util.Arrays.equals(write(object), bytes)) {
      throw new IllegalArgumentException("the JSON is not in its canonical form");
    }
    return object;
  }

  /**
   * An object from JSON in any form. Truths and fractions are read as texts; what is null is left
   * out.
   *
   * @throws IllegalArgumentException when the bytes are no JSON object
   */
  public static Map<String, Object> readLoosely(byte[] bytes) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("this is not a JSON object");
      }
      Map<String, Object> object = readObject(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("something stands after the JSON object");
      }
      return object;
    } catch (JacksonException malformed) {
      throw new IllegalArgumentException("this is not JSON", malformed);
    }
  }

  private static Map<String, Object> readObject(JsonParser parser) {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token != JsonToken.VALUE_NULL) {
        object.put(name, readValue(token, parser));
      }
    }
    return object;
  }

  private static Object readValue(JsonToken token, JsonParser parser) {
    return switch (token) {
      case START_OBJECT -> readObject(parser);
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        for (JsonToken next = parser.nextToken();
            next != JsonToken.END_ARRAY;
            next = parser.nextToken()) {
          list.add(readValue(next, parser));
        }
        yield list;
      }
      case VALUE_NUMBER_INT -> parser.getLongValue();
      default -> parser.getString();
    };
  }
}
