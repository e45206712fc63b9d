package dev.engross.typeset.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.engross.diagnostic.Outcome;
import dev.engross.typeset.markup.MarkupDocument;
import dev.engross.typeset.markup.MarkupReader;
import dev.engross.typeset.markup.Tag;
import dev.engross.typeset.style.PageStyle.MarginBox;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchLetterTest {

  private final Cascade cascade = new Cascade();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void every_letter_reads_and_styles_without_a_problem(int number) {
    Outcome<StyledDocument> outcome =
        MarkupReader.read("letter.html", letter(number), Map.of()).flatMap(cascade::style);
    assertThat(outcome.problems()).isEmpty();
  }

  @Test
  void its_head_gives_title_language_and_metadata() {
    MarkupDocument document = styled(1).source();
    assertThat(document.title()).isEqualTo("Notice of severance entitlement 1");
    assertThat(document.language()).isEqualTo("en");
    assertThat(document.meta()).containsEntry("author", "Plan administrator").hasSize(3);
    assertThat(document.styles()).hasSize(1);
  }

  @Test
  void type_and_leading_are_those_of_the_body() {
    Style body = styled(1).body().style();
    assertThat(body.font().families()).containsExactly("Source Serif 4");
    assertThat(body.font().sizePoints()).isEqualTo(10.5);
    assertThat(body.text().lineHeightPoints()).isCloseTo(14.7, within(1e-9));
    assertThat(body.box().margin()).isEqualTo(Edges.NONE);
    Style paragraph = first(Tag.P).style();
    assertThat(paragraph.box().margin().bottom()).isEqualTo(new Length.Points(7));
    assertThat(paragraph.text().lineHeightPoints()).isCloseTo(14.7, within(1e-9));
    assertThat(first(Tag.B).style().font().weight()).isEqualTo(600);
  }

  @Test
  void headings_stay_with_what_follows() {
    Style heading = first(Tag.H2).style();
    assertThat(heading.font().sizePoints()).isEqualTo(11.5);
    assertThat(heading.flow().breakAfter()).isEqualTo(Style.Break.AVOID);
    assertThat(heading.flow().bookmarkLevel()).isEqualTo(2);
    assertThat(heading.box().margin().top()).isEqualTo(new Length.Points(14));
  }

  @Test
  void the_table_is_ruled_horizontally() {
    Style header = first(Tag.TH).style();
    assertThat(header.box().borderBottom())
        .isEqualTo(new Border(1, Border.Line.SOLID, Color.BLACK));
    assertThat(header.box().borderTop()).isEqualTo(Border.NONE);
    Style cell = first(Tag.TD).style();
    assertThat(cell.box().borderBottom())
        .isEqualTo(new Border(0.5, Border.Line.SOLID, new Color(153, 153, 153)));
    assertThat(cell.font().sizePoints()).isEqualTo(9.5);
    assertThat(cell.font().tabularFigures()).isTrue();
    assertThat(cell.box().padding())
        .isEqualTo(
            new Edges(
                new Length.Points(2.5),
                new Length.Points(5),
                new Length.Points(2.5),
                new Length.Points(5)));
    Style table = first(Tag.TABLE).style();
    assertThat(table.box().width()).isEqualTo(new Length.Percent(100));
    assertThat(table.table().collapse()).isTrue();
  }

  @Test
  void the_page_is_letter_with_a_numbered_foot() {
    PageStyle page = styled(1).pages().of(null, true);
    assertThat(page.widthPoints()).isEqualTo(612);
    assertThat(page.heightPoints()).isEqualTo(792);
    assertThat(page.margin().bottom().resolve(0, 0)).isCloseTo(64.8, within(1e-9));
    Style.Generated foot = page.marginBoxes().get(MarginBox.BOTTOM_CENTER);
    assertThat(foot.content())
        .containsExactly(
            new ContentPart.Literal("Page "),
            new ContentPart.Counter("page", Style.ListType.DECIMAL),
            new ContentPart.Literal(" of "),
            new ContentPart.Counter("pages", Style.ListType.DECIMAL));
    assertThat(foot.style().font().sizePoints()).isEqualTo(8.5);
    assertThat(foot.style().text().align()).isEqualTo(Style.Align.CENTER);
  }

  @Test
  void equal_styles_are_one_object_even_between_letters() {
    List<StyledNode.Element> cells = all(styled(1), Tag.TD);
    assertThat(cells.get(0).style()).isSameAs(cells.get(4).style());
    StyledNode.Element other = all(styled(2), Tag.TD).get(0);
    assertThat(other.style()).isSameAs(cells.get(0).style());
  }

  @Test
  void threads_that_share_a_cascade_agree() {
    StyledDocument alone = styled(1);
    List<StyledNode.Element> together =
        IntStream.range(0, 200).parallel().mapToObj(i -> styled(1).body()).toList();
    assertThat(together).allMatch(alone.body()::equals);
  }

  @Test
  void lines_of_the_source_are_kept() {
    StyledNode.Element table = first(Tag.TABLE);
    assertThat(table.source().line()).isEqualTo(33);
    assertThat(all(styled(1), Tag.TR).get(1).source().line()).isEqualTo(34);
  }

  private StyledNode.Element first(Tag tag) {
    return all(styled(1), tag).get(0);
  }

  private StyledDocument styled(int number) {
    Outcome<StyledDocument> outcome =
        MarkupReader.read("letter.html", letter(number), Map.of()).flatMap(cascade::style);
    return ((Outcome.Success<StyledDocument>) outcome).value();
  }

  private static List<StyledNode.Element> all(StyledDocument document, Tag tag) {
    List<StyledNode.Element> found = new ArrayList<>();
    elements(document.body()).filter(element -> element.source().tag() == tag).forEach(found::add);
    return found;
  }

  private static Stream<StyledNode.Element> elements(StyledNode.Element element) {
    Stream<StyledNode.Element> below =
        element.children().stream()
            .filter(StyledNode.Element.class::isInstance)
            .map(StyledNode.Element.class::cast)
            .flatMap(BenchLetterTest::elements);
    return Stream.concat(Stream.of(element), below);
  }

  static String letter(int number) {
    String name = "/bench/letters/letter-" + number + ".html";
    try (InputStream stream = BenchLetterTest.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
