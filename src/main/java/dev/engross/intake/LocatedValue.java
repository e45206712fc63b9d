package dev.engross.intake;

import dev.engross.diagnostic.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value that knows where it stands. */
public sealed interface LocatedValue {

  Spot spot();

  /** What it is, in words: {@code a number}. */
  String words();

  /** The value as written, shortened to one line. */
  String excerpt();

  /** Its place, for problems. */
  default Place place() {
    return spot().place();
  }

  /**
   * Where a value stands.
   *
   * @param file the file as the user named it
   * @param pointer the JSON pointer (RFC 6901)
   * @param line counted from 1
   * @param column counted from 1
   */
  record Spot(String file, String pointer, int line, int column) {

    public Place place() {
      return new Place(file, pointer.isEmpty() ? null : pointer, line);
    }

    /** The pointer of a member, its name escaped. */
    String pointerTo(String member) {
      return pointer + "/" + member.replace("~", "~0").replace("/", "~1");
    }
  }

  /** An object; members in the order of the file. */
  record ObjectValue(Spot spot, Map<String, LocatedValue> members) implements LocatedValue {

    public @Nullable LocatedValue member(String name) {
      return members.get(name);
    }

    /** The text of a member; null when there is no such member, or it is no text. */
    public @Nullable String text(String name) {
      return members.get(name) instanceof TextValue found ? found.text() : null;
    }

    @Override
    public String words() {
      return "an object";
    }

    @Override
    public String excerpt() {
      return members.isEmpty() ? "{}" : "{ " + named("kind") + named("id") + "… }";
    }

    private String named(String field) {
      return text(field) == null ? "" : "\"" + field + "\": \"" + text(field) + "\", ";
    }
  }

  /** An array. */
  record ArrayValue(Spot spot, List<LocatedValue> elements) implements LocatedValue {
    @Override
    public String words() {
      return "an array";
    }

    @Override
    public String excerpt() {
      return elements.isEmpty() ? "[]" : "[ … ]";
    }
  }

  /** A string. */
  record TextValue(Spot spot, String text) implements LocatedValue {

    private static final int SHOWN_CHARACTERS = 70;

    @Override
    public String words() {
      return "a string";
    }

    @Override
    public String excerpt() {
      StringBuilder shown = new StringBuilder("\"");
      text.codePoints()
          .limit(SHOWN_CHARACTERS)
          .map(c -> Character.isISOControl(c) ? ' ' : c)
          .forEach(shown::appendCodePoint);
      return shown + (text.codePointCount(0, text.length()) > SHOWN_CHARACTERS ? "…\"" : "\"");
    }
  }

  /** A number, as written. */
  record NumberValue(Spot spot, String digits) implements LocatedValue {
    @Override
    public String words() {
      return "a number";
    }

    @Override
    public String excerpt() {
      return digits;
    }
  }

  /** {@code true} or {@code false}. */
  record TruthValue(Spot spot, boolean truth) implements LocatedValue {
    @Override
    public String words() {
      return String.valueOf(truth);
    }

    @Override
    public String excerpt() {
      return String.valueOf(truth);
    }
  }

  /** {@code null}. */
  record NullValue(Spot spot) implements LocatedValue {
    @Override
    public String words() {
      return "null";
    }

    @Override
    public String excerpt() {
      return "null";
    }
  }
}
