package dev.engross.typeset.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.typeset.style.Style.Align;
import dev.engross.typeset.style.Style.Break;
import dev.engross.typeset.style.Style.CounterChange;
import dev.engross.typeset.style.Style.Display;
import dev.engross.typeset.style.Style.ListType;
import dev.engross.typeset.style.Style.Position;
import dev.engross.typeset.style.Style.Transform;
import dev.engross.typeset.style.Style.VerticalAlign;
import dev.engross.typeset.style.Style.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each property does to the style of a paragraph in a body of 10 points. */
class PropertyTest {

  private static final Color RED = new Color(255, 0, 0);
  private static final Border THIN = new Border(0.75, Border.Line.DASHED, RED);

  private record Case(String declarations, Function<Style, Object> value, Object expected) {
    @Override
    public String toString() {
      return declarations;
    }
  }

  private static final List<Case> CASES = new ArrayList<>();

  private static void when(String declarations, Function<Style, Object> value, Object expected) {
    CASES.add(new Case(declarations, value, expected));
  }

  static {
    font();
    text();
    box();
    flow();
    tablesAndLists();
  }

  private static void font() {
    List<String> families = List.of("Gentium Plus", "Liberation Serif", "serif");
    when(
        "font-family: 'Gentium Plus', Liberation Serif, serif", s -> s.font().families(), families);
    when("font-size: 12pt", s -> s.font().sizePoints(), 12.0);
    when("font-weight: 600", s -> s.font().weight(), 600);
    when("font-weight: bold", s -> s.font().weight(), 700);
    when("font-style: italic", s -> s.font().italic(), true);
    when("font-style: oblique", s -> s.font().italic(), true);
    when("font-variant: small-caps", s -> s.font().smallCaps(), true);
    when("font-variant-numeric: tabular-nums", s -> s.font().tabularFigures(), true);
    when("font-kerning: none", s -> s.font().kerning(), false);
    when("font-feature-settings: 'kern' off, 'tnum'", s -> s.font().kerning(), false);
    when("font-feature-settings: 'kern' 0, 'tnum' 1", s -> s.font().tabularFigures(), true);
    when("letter-spacing: 0.1em", s -> s.font().letterSpacingPoints(), 1.0);
    when(
        "font: italic small-caps 600 12pt/1.5 Gentium, serif",
        s -> s.font(),
        new Style.Font(List.of("Gentium", "serif"), 12, 600, true, true, 0, false, true));
    when("font-weight: bold; font: 12pt serif", s -> s.font().weight(), 400);
  }

  private static void text() {
    when("line-height: 1.4", s -> s.text().lineHeightPoints(), 14.0);
    for (Align align : Align.values()) {
      String name = align.name().toLowerCase(java.util.Locale.ROOT);
      when("text-align: " + name, s -> s.text().align(), align);
    }
    when("text-align: '.'", s -> s.text().align(), Align.DECIMAL);
    when("text-indent: 1em", s -> s.text().indentPoints(), 10.0);
    when("white-space: pre-line", s -> s.text().whiteSpace(), WhiteSpace.PRE_LINE);
    when("hyphens: none", s -> s.text().align(), Align.START);
    when("direction: rtl", s -> s.text().rightToLeft(), true);
    when("orphans: 3", s -> s.text().orphans(), 3);
    when("widows: 4", s -> s.text().widows(), 4);
    when("color: #f00", s -> s.text().color(), RED);
    when("color: #FF0000", s -> s.text().color(), RED);
    when("color: rgb(255, 0, 0)", s -> s.text().color(), RED);
    when("color: rgb(100%, 0%, 0%)", s -> s.text().color(), RED);
    when("color: Red", s -> s.text().color(), RED);
    when("text-transform: uppercase", s -> s.text().transform(), Transform.UPPERCASE);
    when("text-decoration: underline", s -> s.text().underline(), true);
    when("text-decoration: line-through underline", s -> s.text().lineThrough(), true);
    when("display: inline; vertical-align: super", s -> s.text().baselineShiftPoints(), 3.3);
    when("display: inline; vertical-align: sub", s -> s.text().baselineShiftPoints(), -2.0);
    when("display: inline; vertical-align: 2pt", s -> s.text().baselineShiftPoints(), 2.0);
    when(
        "display: inline; line-height: 2; vertical-align: 50%",
        s -> s.text().baselineShiftPoints(), 10.0);
    when("vertical-align: middle", s -> s.table().verticalAlign(), VerticalAlign.MIDDLE);
  }

  private static void box() {
    Length one = new Length.Points(1);
    Length two = new Length.Points(2);
    Length three = new Length.Points(3);
    Length four = new Length.Points(4);
    when("margin: 1pt", s -> s.box().margin(), new Edges(one, one, one, one));
    when("margin: 1pt 2pt", s -> s.box().margin(), new Edges(one, two, one, two));
    when("margin: 1pt 2pt 3pt", s -> s.box().margin(), new Edges(one, two, three, two));
    when("margin: 1pt 2pt 3pt 4pt", s -> s.box().margin(), new Edges(one, two, three, four));
    when("margin: 0 auto", s -> s.box().margin().left(), Length.AUTO);
    when("padding: 1pt 2pt 3pt 4pt", s -> s.box().padding(), new Edges(one, two, three, four));
    when("margin: 0; margin-top: 1pt", s -> s.box().margin().top(), one);
    when("margin-right: 10%", s -> s.box().margin().right(), new Length.Percent(10));
    when("margin-bottom: -2pt", s -> s.box().margin().bottom(), new Length.Points(-2));
    when("margin-left: auto", s -> s.box().margin().left(), Length.AUTO);
    when("padding-top: 1pt", s -> s.box().padding().top(), one);
    when("padding-right: 2pt", s -> s.box().padding().right(), two);
    when("padding-bottom: 3pt", s -> s.box().padding().bottom(), three);
    when("padding-left: 4pt", s -> s.box().padding().left(), four);
    when("border: thin dashed red", s -> s.box().borderLeft(), THIN);
    when("border-top: red dashed thin", s -> s.box().borderTop(), THIN);
    when("border-right: thin dashed red", s -> s.box().borderRight(), THIN);
    when("border-bottom: dashed thin red", s -> s.box().borderBottom(), THIN);
    when("border-left: thin red dashed", s -> s.box().borderLeft(), THIN);
    when(
        "border-style: dashed; border-color: red; border-width: thin",
        s -> s.box().borderBottom(),
        THIN);
    when("border: thin dashed red; border: 0", s -> s.box().borderLeft(), Border.NONE);
    when("border: thin dashed red; border: none", s -> s.box().borderLeft(), Border.NONE);
    for (String side : BoxLonghands.SIDES) {
      String border = "border: thin dashed red; border-" + side;
      Function<Style, Object> get = s -> border(s, side);
      when(border + "-width: medium", get, new Border(2.25, Border.Line.DASHED, RED));
      when(border + "-style: double", get, new Border(0.75, Border.Line.DOUBLE, RED));
      when(border + "-color: black", get, new Border(0.75, Border.Line.DASHED, Color.BLACK));
      when(border + "-style: none", get, Border.NONE);
    }
    when("color: red; border: 0.75pt dashed", s -> s.box().borderTop(), THIN);
    when("background: red", s -> s.box().background(), RED);
    when("background-color: red", s -> s.box().background(), RED);
    when("background: red; background: none", s -> s.box().background() == null, true);
    when("width: 50%", s -> s.box().width(), new Length.Percent(50));
    when("min-width: 1pt", s -> s.box().minWidth(), one);
    when("max-width: 2pt", s -> s.box().maxWidth(), two);
    when("max-width: 2pt; max-width: none", s -> s.box().maxWidth(), Length.AUTO);
    when("height: 3pt", s -> s.box().height(), three);
  }

  private static void flow() {
    for (Display display : Display.values()) {
      if (display != Display.NONE) {
        String name = display.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        when("display: " + name, s -> s.flow().display(), display);
      }
    }
    when("position: absolute; display: inline", s -> s.flow().display(), Display.BLOCK);
    when("position: absolute; top: 2in", s -> s.flow().top(), new Length.Points(144));
    when("position: absolute; right: 1in", s -> s.flow().right(), new Length.Points(72));
    when("position: absolute; bottom: 1in", s -> s.flow().bottom(), new Length.Points(72));
    when("position: absolute; left: 10%", s -> s.flow().left(), new Length.Percent(10));
    when("position: static", s -> s.flow().position(), Position.STATIC);
    when("position: running(head)", s -> s.flow().runningPosition(), "head");
    when("position: running(head)", s -> s.flow().position(), Position.RUNNING);
    when("float: footnote", s -> s.flow().position(), Position.FOOTNOTE);
    when("break-before: page", s -> s.flow().breakBefore(), Break.PAGE);
    when("break-after: avoid-page", s -> s.flow().breakAfter(), Break.AVOID);
    when("break-before: left", s -> s.flow().breakBefore(), Break.LEFT);
    when("break-before: right", s -> s.flow().breakBefore(), Break.RIGHT);
    when("break-inside: avoid", s -> s.flow().breakInsideAvoid(), true);
    when("page-break-before: always", s -> s.flow().breakBefore(), Break.PAGE);
    when("page-break-after: avoid", s -> s.flow().breakAfter(), Break.AVOID);
    when("page-break-inside: avoid", s -> s.flow().breakInsideAvoid(), true);
    when("page: auto", s -> s.flow().page() == null, true);
    when("display: columns; column-count: 3", s -> s.flow().columns(), 3);
    when("display: columns", s -> s.flow().columns(), 2);
    when("column-count: 3", s -> s.flow().columns(), 1);
    when("display: columns; column-gap: 24pt", s -> s.flow().columnGapPoints(), 24.0);
    when("display: columns; column-gap: normal", s -> s.flow().columnGapPoints(), 10.0);
    when(
        "counter-reset: part clause 4",
        s -> s.flow().counterReset(),
        List.of(new CounterChange("part", 0), new CounterChange("clause", 4)));
    when(
        "counter-increment: clause",
        s -> s.flow().counterIncrement(),
        List.of(new CounterChange("clause", 1)));
    when("bookmark-level: 3", s -> s.flow().bookmarkLevel(), 3);
    when("bookmark-level: none", s -> s.flow().bookmarkLevel(), 0);
  }

  private static void tablesAndLists() {
    when("border-collapse: collapse", s -> s.table().collapse(), true);
    when("border-collapse: separate; border-spacing: 3pt", s -> s.table().spacingPoints(), 3.0);
    when("border-collapse: collapse; border-spacing: 3pt", s -> s.table().spacingPoints(), 0.0);
    when("caption-side: bottom", s -> s.table().captionBelow(), true);
    when("table-layout: fixed", s -> s.table().fixedLayout(), true);
    for (ListType type : ListType.values()) {
      String name = type.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      when("list-style-type: " + name, s -> s.marker().type(), type);
    }
    when("list-style-type: lower-latin", s -> s.marker().type(), ListType.LOWER_ALPHA);
    when("list-style-position: inside", s -> s.marker().inside(), true);
    when("list-style: inside upper-roman", s -> s.marker().type(), ListType.UPPER_ROMAN);
    when("list-style: inside upper-roman", s -> s.marker().inside(), true);
    when("list-style: none", s -> s.marker().type(), ListType.NONE);
  }

  private static Border border(Style style, String side) {
    return switch (side) {
      case "top" -> style.box().borderTop();
      case "right" -> style.box().borderRight();
      case "bottom" -> style.box().borderBottom();
      default -> style.box().borderLeft();
    };
  }

  static Stream<Case> cases() {
    return CASES.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_declaration_reaches_its_place_in_the_style(Case one) {
    Object value = one.value().apply(Styled.paragraph(one.declarations()));
    if (value instanceof Double number) {
      assertThat(number)
          .isEqualTo((Double) one.expected(), org.assertj.core.api.Assertions.offset(1e-9));
    } else {
      assertThat(value).isEqualTo(one.expected());
    }
  }

  @Test
  void every_property_but_those_of_pages_and_generated_text_is_tried_here() {
    Set<String> tried = new TreeSet<>(Set.of("size", "content"));
    for (Case one : CASES) {
      for (String declaration : one.declarations().split(";")) {
        tried.add(declaration.substring(0, declaration.indexOf(':')).strip());
      }
    }
    assertThat(tried).isEqualTo(Registry.STANDARD.names());
  }
}
