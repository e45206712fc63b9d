package dev.engross.typeset.pdf;

import dev.engross.typeset.layout.LaidOutDocument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bookmarks of a document as a tree of outline items, all open (ISO 32000-1, 12.3.3). */
final class Outline {

  private final ObjectStream objects;
  private final Item root;

  /** An item of the outline; the root has no bookmark. */
  private static final class Item {
    final int number;
    final LaidOutDocument.@Nullable Bookmark bookmark;
    final List<Item> children = new ArrayList<>();

    Item(int number, LaidOutDocument.@Nullable Bookmark bookmark) {
      this.number = number;
      this.bookmark = bookmark;
    }

    int level() {
      return bookmark == null ? 0 : bookmark.level();
    }

    int descendants() {
      return children.stream().mapToInt(child -> 1 + child.descendants()).sum();
    }
  }

  /**
   * @param bookmarks a level may be skipped, and then counts as a direct child
   */
  Outline(List<LaidOutDocument.Bookmark> bookmarks, ObjectStream objects) {
    this.objects = objects;
    this.root = new Item(objects.number(), null);
    Deque<Item> branches = new ArrayDeque<>(List.of(root));
    for (LaidOutDocument.Bookmark bookmark : bookmarks) {
      while (branches.getFirst().level() >= bookmark.level()) {
        branches.pop();
      }
      Item item = new Item(objects.number(), bookmark);
      branches.getFirst().children.add(item);
      branches.push(item);
    }
  }

  /** The object number of the root. */
  int rootNumber() {
    return root.number;
  }

  void write(Destinations destinations) {
    PdfBuffer out = objects.begin(root.number);
    out.ascii("<</Type/Outlines");
    writeChildren(root, out);
    out.ascii(">>");
    writeItems(root, destinations);
  }

  private void writeItems(Item parent, Destinations destinations) {
    for (int i = 0; i < parent.children.size(); i++) {
      Item item = parent.children.get(i);
      if (item.bookmark != null) {
        PdfBuffer out = objects.begin(item.number);
        out.ascii("<</Title").text(item.bookmark.title()).ascii("/Parent").reference(parent.number);
        destinations.write(item.bookmark.destination(), out);
        if (i > 0) {
          out.ascii("/Prev").reference(parent.children.get(i - 1).number);
        }
        if (i + 1 < parent.children.size()) {
          out.ascii("/Next").reference(parent.children.get(i + 1).number);
        }
        writeChildren(item, out);
        out.ascii(">>");
      }
      writeItems(item, destinations);
    }
  }

  private static void writeChildren(Item item, PdfBuffer out) {
    int count = item.children.size();
    if (count > 0) {
      out.ascii("/First").reference(item.children.get(0).number);
      out.ascii("/Last").reference(item.children.get(count - 1).number);
      out.ascii("/Count ").number(item.descendants());
    }
  }
}
