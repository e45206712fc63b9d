package dev.engross.typeset.style;

import dev.engross.typeset.markup.MarkupNode;
import dev.engross.typeset.markup.Tag;
import dev.engross.typeset.style.Computed.Text;
import dev.engross.typeset.style.Selector.Generated;
import dev.engross.typeset.style.Style.Display;
import dev.engross.typeset.style.Stylesheet.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything computed so far under one combination of stylesheets, for any number of documents.
 * Safe to share between threads.
 *
 * <p>What an element's style depends on is its parent's values, the rules it matched and a few of
 * its attributes; that is the key under which it is kept.
 */
final class StyleBook {

  private static final int LIMIT = 10_000;

  private final RuleSet rules;
  private final PageRules pageRules;
  private final Composer composer = new Composer();
  private final ConcurrentMap<Key, Computed> known = new ConcurrentHashMap<>();
  private final ConcurrentMap<Computed, PageStyles> pagesByRoot = new ConcurrentHashMap<>();
  private final Computed outermost;

  StyleBook(Stylesheet base, List<Stylesheet> authors) {
    this.rules = new RuleSet(base, authors);
    this.pageRules = new PageRules(base, authors);
    this.outermost = new Computed(Draft.INITIAL, composer, null, null, null);
  }

  /** What the attributes of an element add to the rules it matched. */
  record Hints(
      @Nullable String language,
      @Nullable String direction,
      @Nullable String width,
      @Nullable String height) {

    static final Hints NONE = new Hints(null, null, null, null);

    static Hints of(MarkupNode.Element element) {
      if (element.attributes().isEmpty()) {
        return NONE;
      }
      String lang = element.attribute("lang");
      String direction = element.attribute("dir");
      boolean picture = element.tag() == Tag.IMG;
      String language = lang == null ? element.attribute("xml:lang") : lang;
      String width = picture ? element.attribute("width") : null;
      String height = picture ? element.attribute("height") : null;
      boolean none = language == null && direction == null && width == null && height == null;
      return none ? NONE : new Hints(language, direction, width, height);
    }

    void give(Draft draft) {
      if (language != null) {
        draft.language = language;
      }
      if (direction != null) {
        draft.rightToLeft = direction.equals("rtl");
      }
      draft.width = width == null ? draft.width : pixels(width);
      draft.height = height == null ? draft.height : pixels(height);
    }

    private static Length pixels(String number) {
      return Length.ofPoints(Double.parseDouble(number) * 0.75);
    }
  }

  /** The key of a computed style; parents are told apart by identity. */
  private static final class Key {

    private final Computed parent;
    private final int[] matched;
    private final Hints hints;
    private final int hash;

    Key(Computed parent, int[] matched, Hints hints) {
      this.parent = parent;
      this.matched = matched;
      this.hints = hints;
      int rules = System.identityHashCode(parent) * 31 + Arrays.hashCode(matched);
      this.hash = rules * 31 + hints.hashCode();
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && hash == key.hash
          && parent == key.parent
          && hints.equals(key.hints)
          && Arrays.equals(matched, key.matched);
    }
  }

  /** The values of the root element of a document in some language. */
  Computed root(String language, Located root) {
    return computed(outermost, root, new Hints(language, null, null, null));
  }

  /** The page styles of documents with that root. */
  PageStyles pages(Computed root) {
    if (pagesByRoot.size() > LIMIT) {
      pagesByRoot.clear();
    }
    PageStyles styles = pagesByRoot.get(root);
    if (styles == null) {
      styles = pageRules.styles(root.draft(), composer);
      pagesByRoot.put(root, styles);
    }
    return styles;
  }

  /** The values of an element without a {@code style} attribute. */
  Computed computed(Computed parent, Located place, Hints hints) {
    Key key = new Key(parent, rules.matching(place), hints);
    Computed computed = known.get(key);
    if (computed == null) {
      if (known.size() > LIMIT) {
        known.clear();
      }
      computed = compute(parent, key.matched, hints, DeclarationBlock.EMPTY);
      Computed earlier = known.putIfAbsent(key, computed);
      computed = earlier == null ? computed : earlier;
    }
    return computed;
  }

  /**
   * The values of an element with its own declarations; not kept, since few elements share them.
   */
  Computed computed(Computed parent, Located place, Hints hints, DeclarationBlock own) {
    return compute(parent, rules.matching(place), hints, own);
  }

  private Computed compute(
      Computed parent, int[] matched, Hints hints, DeclarationBlock attribute) {
    Draft draft = new Draft(parent.draft());
    hints.give(draft);
    List<DeclarationBlock> own = blocks(matched, null);
    own.add(attribute);
    give(own, draft, parent == outermost);
    draft.settle();
    return new Computed(
        draft,
        composer,
        generated(draft, matched, Generated.BEFORE),
        generated(draft, matched, Generated.AFTER),
        draft.display == Display.LIST_ITEM ? marker(draft, matched) : null);
  }

  private List<DeclarationBlock> blocks(int[] matched, @Nullable Generated generated) {
    List<DeclarationBlock> blocks = new ArrayList<>(matched.length + 1);
    for (int number : matched) {
      Rule rule = rules.rule(number);
      if (rule.selector().generated() == generated) {
        blocks.add(rule.block());
      }
    }
    return blocks;
  }

  /** Applies declarations, the weakest first, important ones last, and the type size before all. */
  static void give(List<DeclarationBlock> blocks, Draft draft, boolean isRoot) {
    giveSome(blocks, draft, true);
    if (isRoot) {
      draft.rootSizePoints = draft.sizePoints;
    }
    giveSome(blocks, draft, false);
  }

  private static void giveSome(List<DeclarationBlock> blocks, Draft draft, boolean first) {
    for (DeclarationBlock block : blocks) {
      giveSome(block.normal(), first, draft);
    }
    for (DeclarationBlock block : blocks) {
      giveSome(block.important(), first, draft);
    }
  }

  private static void giveSome(List<Setting> settings, boolean first, Draft draft) {
    for (Setting setting : settings) {
      if (setting.comesFirst() == first) {
        setting.apply(draft);
      }
    }
  }

  private @Nullable Text generated(Draft parent, int[] matched, Generated kind) {
    Draft draft = generatedDraft(parent, matched, kind);
    return draft == null || draft.content == null || draft.display == Display.NONE
        ? null
        : new Text(draft.content, composer.compose(draft, null, null, null));
  }

  /** A marker that is only styled says what the list type says. */
  private @Nullable Text marker(Draft parent, int[] matched) {
    Draft draft = generatedDraft(parent, matched, Generated.MARKER);
    if (draft == null) {
      return null;
    }
    List<ContentSource> content =
        draft.content == null ? MarkerText.of(parent.listType) : draft.content;
    return new Text(content, composer.compose(draft, null, null, null));
  }

  private @Nullable Draft generatedDraft(Draft parent, int[] matched, Generated kind) {
    List<DeclarationBlock> blocks = blocks(matched, kind);
    if (blocks.isEmpty()) {
      return null;
    }
    Draft draft = new Draft(parent);
    give(blocks, draft, false);
    draft.settle();
    return draft;
  }

  /** Page names that have a style of their own. */
  java.util.Set<String> pageNames() {
    return pageRules.names();
  }
}
