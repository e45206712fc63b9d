package dev.engross.intake;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.intake.LocatedValue.ArrayValue;
import dev.engross.intake.LocatedValue.NullValue;
import dev.engross.intake.LocatedValue.NumberValue;
import dev.engross.intake.LocatedValue.ObjectValue;
import dev.engross.intake.LocatedValue.Spot;
import dev.engross.intake.LocatedValue.TextValue;
import dev.engross.intake.LocatedValue.TruthValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON text into a tree of located values. */
final class LocatedJson {

  /** Far deeper than any term nests, far less than a stack holds. */
  static final int MAXIMUM_DEPTH = 64;

  private static final JsonFactory JSON = JsonFactory.builder().build();

  private final String file;
  private final JsonParser parser;
  private final int linesBefore;
  private final List<Problem> problems = new ArrayList<>();

  private LocatedJson(String file, JsonParser parser, int linesBefore) {
    this.file = file;
    this.linesBefore = linesBefore;
    this.parser = parser;
  }

  /** The tree of a file, whose root is an object or an array; or why it cannot be read. */
  static LocatedTree<LocatedValue> read(SourceFile source) {
    return read(source, 0);
  }

  /**
   * The same, of a source that is a part of a file.
   *
   * @param linesBefore how many lines of the file stand before it
   */
  static LocatedTree<LocatedValue> read(SourceFile source, int linesBefore) {
    Outcome<String> text = JsonText.decode(source);
    return text instanceof Outcome.Success<String> success
        ? parse(source.shownName(), success.value(), linesBefore, success.warnings())
        : new LocatedTree<>(null, text.problems());
  }

  private static LocatedTree<LocatedValue> parse(
      String file, String text, int linesBefore, List<Problem> warnings) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      LocatedJson reader = new LocatedJson(file, parser, linesBefore);
      reader.problems.addAll(warnings);
      parser.nextToken();
      LocatedValue root = reader.value("", 1);
      if (parser.nextToken() != null) {
        reader.problems.add(reader.somethingFollows());
      }
      return new LocatedTree<>(root, reader.problems);
    } catch (TooDeep tooDeep) {
      return new LocatedTree<>(null, List.of(tooDeep.problem));
    } catch (JacksonException malformed) {
      return new LocatedTree<>(null, List.of(malformed(file, text, linesBefore, malformed)));
    }
  }

  private LocatedValue value(String pointer, int depth) {
    Spot spot = spot(pointer);
    if (depth > MAXIMUM_DEPTH) {
      throw new TooDeep(
          Problem.error(
                  "too-deep",
                  spot.place(),
                  "values are nested more than " + MAXIMUM_DEPTH + " deep")
              .withHelp("name inner terms, and refer to them by their ids"));
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(spot, depth);
      case START_ARRAY -> array(spot, depth);
      case VALUE_STRING -> new TextValue(spot, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new NumberValue(spot, parser.getString());
      case VALUE_TRUE -> new TruthValue(spot, true);
      case VALUE_FALSE -> new TruthValue(spot, false);
      case VALUE_NULL -> new NullValue(spot);
      default ->
          throw new IllegalStateException(
              "unexpected token " + parser.currentToken() + "; please report this");
    };
  }

  private ObjectValue object(Spot spot, int depth) {
    Map<String, LocatedValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      LocatedValue value = value(spot.pointerTo(name), depth + 1);
      LocatedValue earlier = members.putIfAbsent(name, value);
      if (earlier != null) {
        problems.add(
            Problem.error("duplicate-field", value.place(), "\"" + name + "\" stands here twice")
                .withExcerpt(value.excerpt())
                .withNote("it first stands at line " + earlier.spot().line())
                .withHelp("keep the one that is right"));
      }
    }
    return new ObjectValue(spot, members);
  }

  private ArrayValue array(Spot spot, int depth) {
    List<LocatedValue> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(spot.pointer() + "/" + elements.size(), depth + 1));
    }
    return new ArrayValue(spot, elements);
  }

  private Spot spot(String pointer) {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Spot(file, pointer, linesBefore + location.getLineNr(), location.getColumnNr());
  }

  private Problem somethingFollows() {
    return Problem.error(
            "malformed-json", spot("").place(), "something follows the end of the JSON text")
        .withHelp("remove what follows the last closing brace");
  }

  private static Problem malformed(
      String file, String text, int linesBefore, JacksonException cause) {
    TokenStreamLocation where = cause.getLocation();
    int line = where == null ? 0 : where.getLineNr();
    String help =
        "mend the JSON at or just before this line: a comma too many or too few, a missing quote"
            + " or brace";
    return Problem.error(
            "malformed-json",
            Place.atLine(file, linesBefore + line),
            "this is not well-formed JSON")
        .withExcerpt(text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("").strip())
        .withNote(firstSentence(cause.getOriginalMessage()))
        .withHelp(help);
  }

  /** Jackson's messages go on with advice for programmers, which is of no use here. */
  private static String firstSentence(String message) {
    String line = message.lines().findFirst().orElse("");
    int advice = line.indexOf(" (for ");
    String words = advice < 0 ? line : line.substring(0, advice);
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
  }

  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    TooDeep(Problem problem) {
      this.problem = problem;
    }
  }
}
