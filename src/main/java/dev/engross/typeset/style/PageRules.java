package dev.engross.typeset.style;

import dev.engross.typeset.style.PageStyle.MarginBox;
import dev.engross.typeset.style.Style.Align;
import dev.engross.typeset.style.Style.Display;
import dev.engross.typeset.style.Style.Generated;
import dev.engross.typeset.style.Style.VerticalAlign;
import dev.engross.typeset.style.Stylesheet.PageRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The {@code @page} rules of some stylesheets, weakest first.
 *
 * <p>{@code @page :first} is the first page of the document where that page has no name; the first
 * page of a named run is {@code @page name:first}.
 */
final class PageRules {

  private final List<PageRule> rules = new ArrayList<>();
  private final Set<String> names = new TreeSet<>();

  PageRules(Stylesheet base, List<Stylesheet> authors) {
    rules.addAll(base.pages());
    List<PageRule> own = new ArrayList<>();
    authors.forEach(sheet -> own.addAll(sheet.pages()));
    own.sort(java.util.Comparator.comparingInt(PageRules::specificity));
    rules.addAll(own);
    names.add("");
    rules.forEach(rule -> names.add(rule.name()));
  }

  private static int specificity(PageRule rule) {
    return (rule.name().isEmpty() ? 0 : 2) + (rule.first() ? 1 : 0);
  }

  /** The names of pages; the unnamed page has the empty name. */
  Set<String> names() {
    return names;
  }

  /** The page styles under the values of a root element. */
  PageStyles styles(Draft root, Composer composer) {
    Map<String, PageStyle> first = new HashMap<>();
    Map<String, PageStyle> other = new HashMap<>();
    for (String name : names) {
      other.put(name, style(applicable(name, false), root, composer));
      boolean differs = rules.stream().anyMatch(r -> r.first() && r.name().equals(name));
      if (differs) {
        first.put(name, style(applicable(name, true), root, composer));
      }
    }
    return new PageStyles(Map.copyOf(first), Map.copyOf(other));
  }

  private List<PageRule> applicable(String name, boolean first) {
    return rules.stream()
        .filter(
            rule ->
                rule.first()
                    ? first && rule.name().equals(name)
                    : rule.name().isEmpty() || rule.name().equals(name))
        .toList();
  }

  private static PageStyle style(List<PageRule> applicable, Draft root, Composer composer) {
    Draft page = new Draft(root);
    StyleBook.give(applicable.stream().map(PageRule::block).toList(), page, false);
    Map<MarginBox, Generated> boxes = new EnumMap<>(MarginBox.class);
    for (MarginBox box : MarginBox.values()) {
      Generated content = marginBox(box, applicable, page, composer);
      if (content != null) {
        boxes.put(box, content);
      }
    }
    double width = page.pageWidthPoints;
    double height = page.pageHeightPoints;
    Edges margin =
        new Edges(
            inPoints(page.margin[0], height),
            inPoints(page.margin[1], width),
            inPoints(page.margin[2], height),
            inPoints(page.margin[3], width));
    return new PageStyle(width, height, margin, java.util.Collections.unmodifiableMap(boxes));
  }

  private static Length inPoints(Length margin, double sheetPoints) {
    return Length.ofPoints(margin.resolve(sheetPoints, 0));
  }

  private static @Nullable Generated marginBox(
      MarginBox box, List<PageRule> applicable, Draft page, Composer composer) {
    List<DeclarationBlock> blocks = new ArrayList<>();
    for (PageRule rule : applicable) {
      DeclarationBlock block = rule.marginBoxes().get(box);
      if (block != null) {
        blocks.add(block);
      }
    }
    Draft draft = new Draft(page);
    draft.display = Display.BLOCK;
    draft.align = alignment(box);
    draft.verticalAlign = VerticalAlign.MIDDLE;
    StyleBook.give(blocks, draft, false);
    draft.settle();
    return draft.content == null
        ? null
        : new Computed.Text(draft.content, composer.compose(draft, null, null, null))
            .generated(null);
  }

  private static Align alignment(MarginBox box) {
    return switch (box) {
      case TOP_LEFT, BOTTOM_LEFT -> Align.LEFT;
      case TOP_CENTER, BOTTOM_CENTER -> Align.CENTER;
      case TOP_RIGHT, BOTTOM_RIGHT -> Align.RIGHT;
    };
  }
}
