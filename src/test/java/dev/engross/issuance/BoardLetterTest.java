package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.DocumentKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that puts the letter of 26 February 2003 beside ours, against the finished files. */
@DisplayName("The board letter, point by point")
class BoardLetterTest {

  private static final Path PAGE = Path.of("src/site/markdown/board-letter.md");
  private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
  private static final String CASE = "capstone/almgren-completed";

  private static final String OURS =
      IssuedTexts.letter(CASE, DocumentKind.BOARD_CONFIRMATION)
          + IssuedTexts.letter(CASE, DocumentKind.TERMS_CLARIFIED);

  static List<String> ours() {
    return rows().flatMap(row -> quoted(row[2])).toList();
  }

  static List<String> theirs() {
    return rows().flatMap(row -> quoted(row[1])).toList();
  }

  @ParameterizedTest
  @MethodSource("ours")
  void what_the_page_says_that_we_say_is_in_our_letters(String sentence) {
    assertThat(OURS).contains(sentence);
  }

  @ParameterizedTest
  @MethodSource("theirs")
  void what_the_letter_of_2003_said_is_quoted_in_ours(String sentence) {
    assertThat(OURS).contains(sentence);
  }

  @Test
  void every_row_has_two_sides_and_most_name_our_sentences() {
    assertThat(rows().toList()).hasSizeGreaterThan(9).allMatch(row -> row.length == 3);
    assertThat(ours()).hasSizeGreaterThan(9);
  }

  private static Stream<String> quoted(String cell) {
    return QUOTED.matcher(cell).results().map((MatchResult found) -> found.group(1));
  }

  private static Stream<String[]> rows() {
    try {
      return Files.readAllLines(PAGE).stream()
          .filter(line -> line.startsWith("| ") && !line.startsWith("| The letter"))
          .map(line -> line.split("\\|"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
