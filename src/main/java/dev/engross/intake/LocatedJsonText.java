package dev.engross.intake;

import dev.engross.intake.LocatedValue.ArrayValue;
import dev.engross.intake.LocatedValue.NullValue;
import dev.engross.intake.LocatedValue.NumberValue;
import dev.engross.intake.LocatedValue.ObjectValue;
import dev.engross.intake.LocatedValue.TextValue;
import dev.engross.intake.LocatedValue.TruthValue;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A located tree as JSON text again, on one line. */
final class LocatedJsonText {

  private static final JsonFactory JSON = JsonFactory.builder().build();

  private LocatedJsonText() {}

  static String of(LocatedValue value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      write(value, json);
    }
    return text + "\n";
  }

  private static void write(LocatedValue value, JsonGenerator json) {
    if (value instanceof ObjectValue object) {
      json.writeStartObject();
      object
          .members()
          .forEach(
              (name, member) -> {
                json.writeName(name);
                write(member, json);
              });
      json.writeEndObject();
    } else if (value instanceof ArrayValue array) {
      json.writeStartArray();
      array.elements().forEach(element -> write(element, json));
      json.writeEndArray();
    } else if (value instanceof TextValue text) {
      json.writeString(text.text());
    } else if (value instanceof NumberValue number) {
      json.writeNumber(number.digits());
    } else if (value instanceof TruthValue truth) {
      json.writeBoolean(truth.truth());
    } else if (value instanceof NullValue) {
      json.writeNull();
    }
  }
}
