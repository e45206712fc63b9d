package dev.engross.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LettersTest {

  private static final Letters LETTERS = Letters.standard();

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void every_kind_renders(DocumentKind kind) throws Exception {
    Letter letter = render(kind);
    Files.writeString(Path.of("target", kind.id() + ".html"), letter.xhtml());
    assertThat(letter.xhtml()).contains("Almgren");
  }

  static Letter render(DocumentKind kind) {
    Outcome<Letter> outcome =
        LETTERS.render(
            kind,
            Almgren.caseFile(),
            Almgren.terms(),
            Almgren.determination(),
            Almgren.law(),
            RenderOptions.PLAIN);
    return outcome.fold(
        success -> success.value(),
        failure -> {
          throw new AssertionError(failure.problems());
        });
  }
}
