package dev.engross.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text of any length, read piece by piece. */
final class TextFile {

  private static final int BYTE_ORDER_MARK = '\uFEFF';

  private TextFile() {}

  /**
   * Opens a file after its byte order mark, if it has one, as Excel writes it. Reading throws a
   * {@link java.nio.charset.CharacterCodingException} where the text is not UTF-8.
   */
  @SuppressWarnings("MustBeClosedChecker")
  static BufferedReader open(Path file) throws IOException {
    BufferedReader text =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }
}
