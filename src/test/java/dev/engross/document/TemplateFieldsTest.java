package dev.engross.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.Golden;
import dev.engross.determination.Determination;
import dev.engross.determination.DocumentDue;
import dev.engross.document.template.Entry;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.LawBookReader;
import dev.engross.issuance.FixtureCases;
import dev.engross.law.LawBook;
import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The page for people who write templates lists every field that every kind of letter, and the
 * docket on paper, gives to its template: name, type, meaning and an example. It is written from
 * the records themselves: their components, the Javadoc of each, and what the cases of the gallery
 * give. {@code -Dgolden=update} writes it anew; read the difference before committing it. The
 * examples are not compared, since they change with the cases.
 */
@DisplayName("The fields of templates")
class TemplateFieldsTest {

  private static final Path PAGE = Path.of("src/site/markdown/templates.md");
  private static final Path GALLERY = Path.of("src/site/markdown/gallery.md");
  private static final Path SOURCES = Path.of("src/main/java/dev/engross/document");
  private static final String HEADING = "## What each letter knows";
  private static final int EXAMPLE_CHARACTERS = 60;
  private static final LawBook LAW = LawBookReader.bundled().book();
  private static final FigureWords WORDS = new FigureWords();

  /** The kinds, with the record that each gives to its template. */
  private final Map<DocumentKind, Class<?>> contents = new EnumMap<>(DocumentKind.class);

  /** The parts that they are made of, by name. */
  private final Map<String, Class<?>> parts = new TreeMap<>();

  /** By record and field. */
  private final Map<String, String> examples = new HashMap<>();

  @Test
  void the_page_lists_every_field_of_every_kind() throws IOException {
    collect();
    collectDocket("capstone/what-if/release-signed-on-day-twenty-one");
    collectDocket("plans/harborlight/first-day-of-the-window");
    String page = Files.readString(PAGE);
    String head = page.contains(HEADING) ? page.substring(0, page.indexOf(HEADING)) : page + "\n";
    String written = head + HEADING + "\n\n" + reference();
    if (Golden.updating()) {
      Files.writeString(PAGE, written);
    }
    assertThat(withoutExamples(Files.readString(PAGE))).isEqualTo(withoutExamples(written));
  }

  private static String withoutExamples(String page) {
    return page.replaceAll("(?m)^(\\| `[^|]*\\|[^|]*\\|[^|]*\\|).*$", "$1");
  }

  private void collect() throws IOException {
    for (String row : Files.readAllLines(GALLERY)) {
      Matcher kind = Pattern.compile("\\(`([a-z-]+)`\\)").matcher(row);
      if (row.startsWith("|") && kind.find()) {
        String cases = row.split("\\|", -1)[5];
        Matcher named = Pattern.compile("`([^`]+)`").matcher(cases);
        while (named.find()) {
          collect(
              DocumentKind.named(kind.group(1)).orElseThrow(),
              Path.of("fixtures").resolve(named.group(1)));
        }
      }
    }
  }

  private void collectDocket(String fixture) {
    Path folder = Path.of("fixtures").resolve(fixture);
    String about = FixtureCases.read(folder).caseFile().title();
    look(DocketSheet.of(FixtureCases.determined(folder), about, true));
  }

  private void collect(DocumentKind kind, Path fixture) {
    CaseDossier dossier = FixtureCases.read(fixture);
    Determination found = FixtureCases.determined(fixture);
    for (DocumentDue due : found.documents()) {
      if (due.due() && due.kind().equals(kind.id())) {
        Matter matter = new Matter(dossier.caseFile(), dossier.terms(), found, LAW, due);
        Record content = kind.contentFor(matter);
        contents.put(kind, content.getClass());
        look(Frame.of(matter, kind, new RenderOptions(false, "K7QF-2M9X-4T1A", dossier.logo())));
        look(content);
      }
    }
  }

  private void look(Object value) {
    if (value instanceof List<?> list) {
      list.forEach(this::look);
    } else if (value instanceof Finding<?> finding) {
      if (finding.answer() instanceof Answer.Known<?> known) {
        WORDS.rows(known.value()).forEach(this::look);
      }
    } else if (value instanceof Record fields && !(value instanceof Entry)) {
      for (RecordComponent component : fields.getClass().getRecordComponents()) {
        Object part = read(component, fields);
        if (part != null) {
          String example = example(part);
          if (!example.isEmpty()) {
            examples.putIfAbsent(name(component), example);
          }
          look(part);
        }
      }
    }
  }

  private static String name(RecordComponent component) {
    return component.getDeclaringRecord().getName() + "." + component.getName();
  }

  private static @Nullable Object read(RecordComponent component, Record record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static String example(Object value) {
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    if (value instanceof String text) {
      return shortened(text);
    }
    if (value instanceof Entry.Given given) {
      return shortened(given.text());
    }
    if (value instanceof Finding<?> finding && finding.answer() instanceof Answer.Known<?> known) {
      return shortened(WORDS.words(known.value()));
    }
    return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof String first
        ? shortened(first)
        : "";
  }

  private static String shortened(String text) {
    if (text.length() <= EXAMPLE_CHARACTERS) {
      return text;
    }
    int end = text.lastIndexOf(' ', EXAMPLE_CHARACTERS);
    return text.substring(0, end < 0 ? EXAMPLE_CHARACTERS : end) + " …";
  }

  private String reference() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        A *figure* is printed by `<@figure of=.../>`, a *text or blank* by `<@fill of=.../>`, a text by `${...}`; a *yes or no* is asked by
        `<#if ...>`, and a field that may be missing with `??` before it is used. The rows of a figure that is a list are what `<@each>`
        gives. The examples are those of the cases in the [gallery](gallery.md).

        """);
    section(page, "In every letter: `frame`", Frame.class);
    for (DocumentKind kind : DocumentKind.values()) {
      assertThat(contents).as("a case of the gallery for " + kind.id()).containsKey(kind);
      section(
          page,
          kind.title() + ": `letter` of `" + kind.id() + "`",
          Objects.requireNonNull(contents.get(kind)));
    }
    section(page, "Docket on paper: `letter` of `docket/docket.ftlh`", DocketSheet.class);
    List.of(
            FigureWords.PaymentRow.class,
            FigureWords.PremiumRow.class,
            FigureWords.BeneficiaryRow.class)
        .forEach(row -> parts.put(row.getSimpleName(), row));
    for (boolean more = true; more; ) {
      int before = parts.size();
      List.copyOf(parts.values()).forEach(part -> components(part).forEach(this::type));
      more = parts.size() > before;
    }
    for (Class<?> part : parts.values()) {
      section(page, "Part: `" + part.getSimpleName() + "`", part);
    }
    return page.toString();
  }

  private static Stream<RecordComponent> components(Class<?> record) {
    return Arrays.stream(record.getRecordComponents());
  }

  private void section(StringBuilder page, String title, Class<?> record) throws IOException {
    Map<String, String> meanings = meanings(record);
    page.append("### ").append(title).append("\n\n");
    page.append("| Field | Type | What it is | Example |\n|---|---|---|---|\n");
    for (RecordComponent component : record.getRecordComponents()) {
      assertThat(meanings).as("@param of " + record.getName()).containsKey(component.getName());
      page.append("| `")
          .append(component.getName())
          .append("` | ")
          .append(type(component))
          .append(" | ")
          .append(meanings.get(component.getName()))
          .append(" | ")
          .append(examples.getOrDefault(name(component), "").replace("|", "\\|"))
          .append(" |\n");
    }
    page.append('\n');
  }

  private String type(RecordComponent component) {
    AnnotatedType annotated = component.getAnnotatedType();
    boolean missing = annotated.isAnnotationPresent(Nullable.class);
    return type(component.getGenericType()) + (missing ? ", may be missing" : "");
  }

  private String type(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type inner = generic.getActualTypeArguments()[0];
      return generic.getRawType() == Finding.class
          ? "figure" + value(inner)
          : inner == String.class ? "texts" : "list of " + type(inner);
    }
    if (type == String.class) {
      return "text";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "yes or no";
    }
    if (type == Entry.class) {
      return "text or blank";
    }
    Class<?> part = (Class<?>) type;
    assertThat(part.isRecord()).as(part + " has a name on the page").isTrue();
    Class<?> other = parts.put(part.getSimpleName(), part);
    assertThat(other == null || other == part).as("two parts " + part.getSimpleName()).isTrue();
    return "`" + part.getSimpleName() + "`";
  }

  private static String value(Type type) {
    if (type == LocalDate.class) {
      return ": a day";
    }
    if (type == Money.class) {
      return ": an amount";
    }
    if (type == Integer.class) {
      return ": a count";
    }
    return type instanceof ParameterizedType ? ": rows" : "";
  }

  /** The Javadoc of the components of a record, out of its source. */
  private static Map<String, String> meanings(Class<?> record) throws IOException {
    Class<?> outermost = record;
    for (Class<?> outer = record; outer != null; outer = outer.getEnclosingClass()) {
      outermost = outer;
    }
    String source = Files.readString(SOURCES.resolve(outermost.getSimpleName() + ".java"));
    Matcher doc =
        Pattern.compile(
                "/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*(?:(?:public|private|static) )*record "
                    + record.getSimpleName()
                    + "\\(")
            .matcher(source);
    assertThat(doc.find()).as("the Javadoc of " + record.getName()).isTrue();
    Map<String, String> meanings = new HashMap<>();
    List<String> tags = new ArrayList<>(List.of(doc.group(1).split("@param ")));
    for (String tag : tags.subList(1, tags.size())) {
      String text = tag.replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip();
      int space = text.indexOf(' ');
      meanings.put(text.substring(0, space), plain(text.substring(space + 1)));
    }
    return meanings;
  }

  private static String plain(String javadoc) {
    return javadoc
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .replaceAll("</?em>", "*")
        .replaceAll("null (for|where|when|while|with)", "missing $1")
        .replace("else null", "else missing");
  }
}
