package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.determination.DocumentDue;
import dev.engross.document.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page that lists the kinds of document is true. */
@DisplayName("Gallery")
class GalleryTest {

  private static final Path PAGE = Path.of("src/site/markdown/gallery.md");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void every_kind_has_a_row_with_two_cases_that_call_for_it(DocumentKind kind) throws IOException {
    List<String> rows =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.contains("(`" + kind.id() + "`)"))
            .toList();
    assertThat(rows).hasSize(1);
    List<String> cells = List.of(rows.get(0).split("\\|", -1));
    assertThat(cells).hasSize(7).filteredOn(String::isBlank).hasSize(2);
    List<String> cases = CODE.matcher(cells.get(5)).results().map(GalleryTest::code).toList();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(2);
    assertThat(cases)
        .allSatisfy(
            name ->
                assertThat(FixtureCases.determined(Path.of("fixtures").resolve(name)).documents())
                    .as(name)
                    .filteredOn(DocumentDue::due)
                    .extracting(DocumentDue::kind)
                    .contains(kind.id()));
  }

  private static String code(MatchResult found) {
    return found.group(1);
  }
}
