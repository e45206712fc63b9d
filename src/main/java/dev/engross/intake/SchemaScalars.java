package dev.engross.intake;

import dev.engross.intake.TypeDescription.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Values without parts, as a schema describes them: by the patterns of {@link ScalarReading}.
 *
 * @param written whether they are what Engross writes, where texts may be empty and amounts
 *     negative
 */
record SchemaScalars(boolean written) {

  /** A month of a year: {@code 2003-05}. */
  static final Map<String, Object> MONTH = text("^\\d{4}-\\d{2}$", "year and month: 2003-05");

  Map<String, Object> of(Scalar scalar) {
    return switch (scalar) {
      case TEXT -> written ? Map.of("type", "string") : text("\\S", "not blank");
      case WHOLE_NUMBER -> Map.of("type", "integer");
      case DECIMAL -> text("^" + ScalarReading.DECIMAL + "$", "a decimal in quotes: \"1.5\"");
      case TRUTH -> Map.of("type", "boolean");
      case DATE -> date();
      case TIME -> text("^" + ScalarReading.TIME + "$", "a time of day, to 23:59: 17:00");
      case MONEY ->
          text(
              "^" + (written ? "[A-Z]{3} -?\\d+(?:\\.\\d+)?" : ScalarReading.MONEY) + "$",
              "a currency and an amount: \"USD 370300.00\"");
    };
  }

  private static Map<String, Object> date() {
    Map<String, Object> schema = text("^\\d{4}-\\d{2}-\\d{2}$", "year-month-day: 2003-05-06");
    schema.put("format", "date");
    return schema;
  }

  private static Map<String, Object> text(String pattern, String description) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("pattern", pattern);
    schema.put("description", description);
    return schema;
  }
}
