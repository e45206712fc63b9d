package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.determination.DocumentDue;
import dev.engross.document.DocumentKind;
import dev.engross.intake.CaseDossier;
import dev.engross.issuance.Issue.IssuedDocument;
import dev.engross.typeset.PdfText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page that says which case shows each kind of document on each path that reaches it, against
 * the finished files: every kind has a row for every path, every quotation stands in the document
 * of that case, and a path that cannot occur says why.
 */
@DisplayName("Every kind of document on every path")
class DocumentPathsTest {

  private static final Path PAGE = Path.of("src/site/markdown/document-paths.md");
  private static final Pattern HEADING = Pattern.compile("## .*\\(`([a-z-]+)`\\)");
  private static final Pattern CASE =
      Pattern.compile("`([^`]+)`(?: to `([^`]+)`)?(?: on ([0-9-]+))?");
  private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

  /** The ways in which a document can be reached; the law has a side before and one since. */
  private static final Set<String> PATHS =
      Set.of(
          "participant",
          "spouse",
          "paid coverage",
          "unpaid coverage",
          "individual",
          "group programme",
          "signed",
          "law before",
          "law since");

  /**
   * A row of the page.
   *
   * @param caseCell the case, such as {@code `cobra/spouse-elsewhere` to `spouse`}; null where the
   *     paths cannot occur
   * @param says what its document says, or why there is none
   */
  record Row(DocumentKind kind, List<String> paths, @Nullable String caseCell, String says) {
    boolean isNotDue() {
      return says.startsWith("not due:");
    }

    List<String> quotations() {
      return QUOTED.matcher(says).results().map((MatchResult found) -> found.group(1)).toList();
    }

    @Override
    public String toString() {
      return kind.id() + ", " + String.join(", ", paths);
    }
  }

  static List<Row> shown() {
    return rows().stream().filter(row -> row.caseCell() != null && !row.isNotDue()).toList();
  }

  static List<Row> notDue() {
    return rows().stream().filter(Row::isNotDue).toList();
  }

  @ParameterizedTest
  @MethodSource("shown")
  void the_document_of_the_case_says_it(Row row) {
    assertThat(row.quotations()).isNotEmpty();
    String text = FinishedDocuments.text(document(row));
    assertThat(text).contains(row.quotations());
  }

  @ParameterizedTest
  @MethodSource("notDue")
  void where_none_is_due_the_determination_says_why(Row row) {
    Matcher found = matched(row);
    List<DocumentDue> documents =
        FixtureCases.determined(Path.of("fixtures").resolve(found.group(1))).documents().stream()
            .filter(document -> document.kind().equals(row.kind().id()))
            .toList();
    assertThat(documents).isNotEmpty().noneMatch(DocumentDue::due);
    for (String why : row.quotations()) {
      assertThat(documents).anyMatch(document -> document.why().text().contains(why));
    }
    assertThat(row.quotations()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void every_path_is_shown_or_cannot_occur(DocumentKind kind) {
    List<Row> rows = rows().stream().filter(row -> row.kind() == kind).toList();
    List<String> named = rows.stream().flatMap(row -> row.paths().stream()).toList();
    assertThat(new HashSet<>(named)).isEqualTo(PATHS);
    assertThat(rows).anyMatch(row -> row.caseCell() != null);
    assertThat(rows)
        .filteredOn(row -> row.caseCell() == null)
        .allMatch(row -> row.says().endsWith(".") && row.quotations().isEmpty());
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void a_corrected_document_says_what_it_takes_the_place_of(DocumentKind kind) {
    Row row = shown().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    IssuedDocument wrong = document(row);
    Matcher found = matched(row);
    CaseDossier dossier = FixtureCases.read(Path.of("fixtures").resolve(found.group(1)));
    LocalDate day = day(dossier, found.group(3));
    Fact superseded =
        new Fact.Superseded(
            "wrong",
            day,
            "invented",
            kind.id(),
            wrong.addressee().person(),
            day,
            wrong.recordNumber(),
            "a figure in it was wrong");
    IssuedDocument corrected = IssuedTexts.document(dossier.with(List.of(superseded)), kind, day);
    assertThat(PdfText.of(corrected.pdf()))
        .contains("This takes the place of the one of ")
        .contains("(record " + wrong.recordNumber() + "), which was wrong because a figure in it");
    assertThat(PdfText.of(wrong.pdf())).doesNotContain("takes the place of");
  }

  private static IssuedDocument document(Row row) {
    Matcher found = matched(row);
    CaseDossier dossier = FixtureCases.read(Path.of("fixtures").resolve(found.group(1)));
    LocalDate day = day(dossier, found.group(3));
    @Nullable String person = found.group(2);
    return FinishedDocuments.ofKind(FinishedDocuments.on(found.group(1), day), row.kind()).stream()
        .filter(each -> person == null || each.addressee().person().equals(person))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no such document: " + row));
  }

  private static LocalDate day(CaseDossier dossier, @Nullable String given) {
    LocalDate issuedOn = dossier.caseFile().issuedOn();
    return given != null
        ? LocalDate.parse(given)
        : issuedOn == null ? Objects.requireNonNull(dossier.caseFile().asOf()) : issuedOn;
  }

  private static Matcher matched(Row row) {
    Matcher found = CASE.matcher(Objects.requireNonNull(row.caseCell()));
    assertThat(found.matches()).as(row.toString()).isTrue();
    return found;
  }

  private static List<Row> rows() {
    try {
      List<Row> rows = new ArrayList<>();
      @Nullable DocumentKind kind = null;
      for (String line : Files.readAllLines(PAGE)) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
          kind = DocumentKind.named(heading.group(1)).orElseThrow();
        } else if (kind != null && line.startsWith("| ") && !line.startsWith("| Path")) {
          rows.add(row(kind, line));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(DocumentKind kind, String line) {
    List<String> cells = Stream.of(line.split("\\|")).map(String::strip).toList();
    assertThat(cells).as(line).hasSize(4);
    String named = cells.get(2);
    return new Row(
        kind, List.of(cells.get(1).split(", ")), named.equals("–") ? null : named, cells.get(3));
  }
}
