package dev.engross.typeset.pdf;

import dev.engross.typeset.layout.LaidOutDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The bookmarks of a document as a tree of outline items, all open (ISO 32000-1, 12.3.3). */
final class Outline {

  private Outline() {}

  /** An item whose children are still coming. */
  private record Branch(int level, COSDictionary item) {}

  /**
   * @param bookmarks not empty; a level may be skipped, and then counts as a direct child
   */
  static COSDictionary of(List<LaidOutDocument.Bookmark> bookmarks, Destinations destinations) {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, COSName.OUTLINES);
    Deque<Branch> branches = new ArrayDeque<>();
    branches.push(new Branch(0, root));
    for (LaidOutDocument.Bookmark bookmark : bookmarks) {
      while (branches.getFirst().level() >= bookmark.level()) {
        branches.pop();
      }
      COSDictionary item = new COSDictionary();
      item.setItem(COSName.TITLE, new COSString(bookmark.title()));
      item.setItem(COSName.DEST, destinations.of(bookmark.destination()));
      append(branches.getFirst().item(), item);
      branches.forEach(branch -> count(branch.item()));
      branches.push(new Branch(bookmark.level(), item));
    }
    return root;
  }

  private static void append(COSDictionary parent, COSDictionary item) {
    item.setItem(COSName.PARENT, parent);
    COSDictionary previous = parent.getCOSDictionary(COSName.LAST);
    if (previous == null) {
      parent.setItem(COSName.FIRST, item);
    } else {
      previous.setItem(COSName.NEXT, item);
      item.setItem(COSName.PREV, previous);
    }
    parent.setItem(COSName.LAST, item);
  }

  private static void count(COSDictionary item) {
    item.setInt(COSName.COUNT, item.getInt(COSName.COUNT, 0) + 1);
  }
}
