package dev.engross.typeset.style;

import dev.engross.typeset.style.Style.ListType;
import java.util.List;

/** What a list type marks its items with, as generated text. */
final class MarkerText {

  /** The counter that every list keeps for its items (CSS Lists 3, section 4.6). */
  static final String COUNTER = "list-item";

  private MarkerText() {}

  static List<ContentSource> of(ListType type) {
    return switch (type) {
      case NONE -> List.of();
      // The press's own faces have no circle and no square; a list draws those as a disc too.
      case DISC, CIRCLE, SQUARE ->
          List.of(new ContentSource.Fixed(new ContentPart.Literal("\u2022")));
      default ->
          List.of(
              new ContentSource.Fixed(new ContentPart.Counter(COUNTER, type)),
              new ContentSource.Fixed(new ContentPart.Literal(".")));
    };
  }
}
