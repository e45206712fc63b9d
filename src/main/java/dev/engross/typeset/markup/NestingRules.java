package dev.engross.typeset.markup;

import static java.util.Collections.unmodifiableSet;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which element may stand in which, as far as tagged PDF needs it: lists hold items, tables hold
 * rows, paragraphs hold no blocks.
 */
final class NestingRules {

  private static final Set<Tag> EMPTY =
      unmodifiableSet(EnumSet.of(Tag.BR, Tag.HR, Tag.IMG, Tag.INPUT, Tag.WBR, Tag.COL));

  /** Elements that stand in lines of text. */
  private static final Set<Tag> PHRASES = unmodifiableSet(EnumSet.range(Tag.A, Tag.WBR));

  /** Elements that hold lines of text and nothing else. */
  private static final Set<Tag> HOLDS_PHRASES = holdsPhrases();

  private static final Map<Tag, Set<Tag>> PARENTS = parents();
  private static final Map<Tag, Set<Tag>> CHILDREN = children();

  private NestingRules() {}

  /** Whether the element never has content. */
  static boolean isEmpty(Tag tag) {
    return EMPTY.contains(tag);
  }

  /** Whether text may stand directly in the element. */
  static boolean holdsText(Tag tag) {
    return !CHILDREN.containsKey(tag) && !isEmpty(tag);
  }

  /** Why the element may not stand there, or null when it may. */
  static @Nullable String objection(Tag parent, Tag child) {
    if (isEmpty(parent)) {
      return "<" + parent.elementName() + "> holds nothing";
    }
    Set<Tag> parents = PARENTS.get(child);
    if (parents != null && !parents.contains(parent)) {
      return "<" + child.elementName() + "> stands in " + names(parents);
    }
    Set<Tag> children = CHILDREN.get(parent);
    if (children != null && !children.contains(child)) {
      return "<" + parent.elementName() + "> holds " + names(children);
    }
    if (HOLDS_PHRASES.contains(parent) && !PHRASES.contains(child)) {
      return "<" + parent.elementName() + "> holds lines of text, not blocks";
    }
    return null;
  }

  private static String names(Set<Tag> tags) {
    return tags.stream()
        .map(tag -> "<" + tag.elementName() + ">")
        .collect(Collectors.joining(", "));
  }

  private static Set<Tag> holdsPhrases() {
    Set<Tag> tags = EnumSet.range(Tag.H1, Tag.PRE);
    tags.addAll(EnumSet.range(Tag.ABBR, Tag.WBR));
    tags.removeAll(EnumSet.of(Tag.DEL, Tag.INS));
    return unmodifiableSet(tags);
  }

  private static Map<Tag, Set<Tag>> parents() {
    Map<Tag, Set<Tag>> map = new EnumMap<>(Tag.class);
    map.put(Tag.LI, EnumSet.of(Tag.OL, Tag.UL));
    map.put(Tag.DT, EnumSet.of(Tag.DL, Tag.DIV));
    map.put(Tag.DD, EnumSet.of(Tag.DL, Tag.DIV));
    map.put(Tag.FIGCAPTION, EnumSet.of(Tag.FIGURE));
    for (Tag part : EnumSet.of(Tag.CAPTION, Tag.COLGROUP, Tag.THEAD, Tag.TBODY, Tag.TFOOT)) {
      map.put(part, EnumSet.of(Tag.TABLE));
    }
    map.put(Tag.COL, EnumSet.of(Tag.TABLE, Tag.COLGROUP));
    map.put(Tag.TR, EnumSet.of(Tag.TABLE, Tag.THEAD, Tag.TBODY, Tag.TFOOT));
    map.put(Tag.TH, EnumSet.of(Tag.TR));
    map.put(Tag.TD, EnumSet.of(Tag.TR));
    map.put(Tag.BODY, EnumSet.noneOf(Tag.class));
    return map;
  }

  private static Map<Tag, Set<Tag>> children() {
    Map<Tag, Set<Tag>> map = new EnumMap<>(Tag.class);
    map.put(Tag.OL, EnumSet.of(Tag.LI));
    map.put(Tag.UL, EnumSet.of(Tag.LI));
    map.put(Tag.DL, EnumSet.of(Tag.DT, Tag.DD, Tag.DIV));
    map.put(
        Tag.TABLE,
        EnumSet.of(Tag.CAPTION, Tag.COLGROUP, Tag.COL, Tag.THEAD, Tag.TBODY, Tag.TFOOT, Tag.TR));
    map.put(Tag.COLGROUP, EnumSet.of(Tag.COL));
    map.put(Tag.THEAD, EnumSet.of(Tag.TR));
    map.put(Tag.TBODY, EnumSet.of(Tag.TR));
    map.put(Tag.TFOOT, EnumSet.of(Tag.TR));
    map.put(Tag.TR, EnumSet.of(Tag.TH, Tag.TD));
    return map;
  }
}
