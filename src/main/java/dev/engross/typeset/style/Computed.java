package dev.engross.typeset.style;

import dev.engross.typeset.markup.MarkupNode;
import dev.engross.typeset.style.Style.Generated;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The computed values of elements that matched the same rules under the same parent values. Two are
 * equal only when they are the same, so that they are cheap keys.
 */
final class Computed {

  private final Draft draft;
  private final Composer composer;
  private final @Nullable Text before;
  private final @Nullable Text after;
  private final @Nullable Text marker;
  private final boolean sameForAll;
  private final Style common;

  /** Generated text that may still depend on the element. */
  record Text(List<ContentSource> content, Style style) {

    Generated generated(MarkupNode.@Nullable Element element) {
      List<ContentPart> parts = new ArrayList<>();
      for (ContentSource source : content) {
        ContentPart part = source.part(element);
        if (part != null) {
          parts.add(part);
        }
      }
      return new Generated(List.copyOf(parts), style);
    }

    boolean isFixed() {
      return content.stream().allMatch(ContentSource::isFixed);
    }
  }

  /** Of a settled draft. */
  Computed(
      Draft draft,
      Composer composer,
      @Nullable Text before,
      @Nullable Text after,
      @Nullable Text marker) {
    this.draft = draft;
    this.composer = composer;
    this.before = before;
    this.after = after;
    this.marker = marker;
    this.sameForAll = isFixed(before) && isFixed(after) && isFixed(marker);
    this.common = compose(null);
  }

  Draft draft() {
    return draft;
  }

  /** The style of one of the elements. */
  Style style(MarkupNode.@Nullable Element element) {
    return sameForAll ? common : compose(element);
  }

  /** Whether generated text names the page of a link that this element does not have. */
  boolean lacksLink(MarkupNode.Element element) {
    return !sameForAll && (lacksLink(before, element) || lacksLink(after, element));
  }

  private static boolean lacksLink(@Nullable Text text, MarkupNode.Element element) {
    return text != null
        && text.content().stream()
            .anyMatch(
                source ->
                    source instanceof ContentSource.LinkedPage && source.part(element) == null);
  }

  private Style compose(MarkupNode.@Nullable Element element) {
    return composer.compose(
        draft, generated(before, element), generated(after, element), generated(marker, element));
  }

  private static @Nullable Generated generated(
      @Nullable Text text, MarkupNode.@Nullable Element element) {
    return text == null ? null : text.generated(element);
  }

  private static boolean isFixed(@Nullable Text text) {
    return text == null || text.isFixed();
  }
}
