package dev.engross.intake;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bytes to text that looks like JSON, before anything is parsed. */
final class JsonText {

  /** Sixteen megabytes: a thousand times the largest case seen. */
  static final int MAXIMUM_BYTES = 16 * 1024 * 1024;

  private JsonText() {}

  static Outcome<String> decode(SourceFile source) {
    String file = source.shownName();
    byte[] bytes = source.bytes();
    if (bytes.length > MAXIMUM_BYTES) {
      return failure(
          "too-large",
          file,
          "the file is larger than 16 MB",
          "divide it, or check that it is the right file");
    }
    if (startsWith(bytes, "%PDF") || startsWith(bytes, "PK\u0003\u0004")) {
      return failure(
          "not-json",
          file,
          "this is not a JSON file but a document of another kind",
          "name the JSON file that describes it");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return withoutMark(file, text);
    } catch (CharacterCodingException notUtf8) {
      return failure(
          "not-utf-8", file, "the text is not encoded in UTF-8", "save it again as UTF-8");
    }
  }

  private static Outcome<String> withoutMark(String file, String text) {
    boolean marked = text.startsWith("\uFEFF");
    String json = marked ? text.substring(1) : text;
    String start = json.stripLeading();
    if (start.isEmpty()) {
      return failure("not-json", file, "the file is empty", "write the case or instrument into it");
    }
    if (start.charAt(0) != '{' && start.charAt(0) != '[') {
      Problem problem =
          problem(
              "not-json",
              file,
              "this is not a JSON file",
              "a case or an instrument is a JSON object and starts with {");
      return Outcome.failure(
          List.of(problem.withExcerpt(start.lines().findFirst().orElse("").strip())));
    }
    return marked ? Outcome.of(json, List.of(byteOrderMark(file))) : Outcome.success(json);
  }

  private static Problem byteOrderMark(String file) {
    return Problem.warning(
            "byte-order-mark", Place.atLine(file, 1), "the file starts with a byte order mark")
        .withNote("it was skipped")
        .withHelp("save the file as UTF-8 without a mark (BOM)");
  }

  private static boolean startsWith(byte[] bytes, String start) {
    return new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1)
        .equals(start);
  }

  private static Outcome<String> failure(String code, String file, String message, String help) {
    return Outcome.failure(List.of(problem(code, file, message, help)));
  }

  private static Problem problem(String code, String file, String message, String help) {
    return Problem.error(code, Place.inFile(file), message).withHelp(help);
  }
}
