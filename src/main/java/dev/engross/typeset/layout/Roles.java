package dev.engross.typeset.layout;

import dev.engross.typeset.layout.Structure.Role;
import dev.engross.typeset.markup.MarkupNode;
import dev.engross.typeset.markup.Tag;
import org.jspecify.annotations.Nullable;

/** Which node of the structure tree an element becomes. */
final class Roles {

  private Roles() {}

  /**
   * The role of a block, or null where it adds nothing to the structure of its parent.
   *
   * @param holdsBlocks whether there are blocks inside; a division without is a paragraph
   */
  static @Nullable Role ofBlock(Tag tag, boolean holdsBlocks, @Nullable Role parent) {
    return switch (tag) {
      case BODY, HR -> null;
      case ARTICLE -> holdsBlocks ? Role.PART : Role.PARAGRAPH;
      case SECTION -> holdsBlocks ? Role.SECTION : Role.PARAGRAPH;
      case BLOCKQUOTE -> Role.BLOCK_QUOTE;
      case FIGCAPTION, CAPTION -> Role.CAPTION;
      case H1 -> Role.HEADING_1;
      case H2 -> Role.HEADING_2;
      case H3 -> Role.HEADING_3;
      case H4 -> Role.HEADING_4;
      case H5 -> Role.HEADING_5;
      case H6 -> Role.HEADING_6;
      case OL, UL, DL -> Role.LIST;
      case DT -> parent == Role.LIST_ITEM ? Role.LABEL : division(holdsBlocks, parent);
      case DD -> parent == Role.LIST_ITEM ? Role.LIST_BODY : division(holdsBlocks, parent);
      default -> division(holdsBlocks, parent);
    };
  }

  private static @Nullable Role division(boolean holdsBlocks, @Nullable Role parent) {
    if (parent == Role.LIST) {
      return null;
    }
    boolean standsInText = parent != null && holdsText(parent) && parent != Role.LIST_BODY;
    if (holdsBlocks) {
      return standsInText && parent == Role.PARAGRAPH ? null : Role.DIVISION;
    }
    return parent == Role.PARAGRAPH ? Role.SPAN : Role.PARAGRAPH;
  }

  /** The role of an inline element, or null where its text belongs to what is around it. */
  static @Nullable Role ofInline(MarkupNode.Element element, boolean changesLanguage) {
    return switch (element.tag()) {
      case A -> element.attribute("href") != null ? Role.LINK : null;
      case ABBR -> element.attribute("title") != null ? Role.SPAN : null;
      case Q -> Role.QUOTE;
      case CODE -> Role.CODE;
      default -> changesLanguage ? Role.SPAN : null;
    };
  }

  /** Whether text may stand directly in a node of the role. */
  static boolean holdsText(Role role) {
    return switch (role) {
      case DOCUMENT,
          PART,
          SECTION,
          DIVISION,
          BLOCK_QUOTE,
          LIST,
          LIST_ITEM,
          TABLE,
          TABLE_HEAD,
          TABLE_BODY,
          TABLE_FOOT,
          TABLE_ROW ->
          false;
      default -> true;
    };
  }
}
