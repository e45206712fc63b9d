package dev.engross.typeset.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The small objects of a file, written together into one compressed stream (ISO 32000-1, 7.5.7):
 * structure elements, annotations and bookmarks, of which a letter has hundreds.
 *
 * <p>They are written as bytes directly: built as objects first and compressed by PDFBox, writing
 * the file took half of this room's time. Numbers are given out first, counted from 1, so that
 * objects can refer to each other in any order.
 */
final class ObjectStream {

  private final PdfBuffer objects = new PdfBuffer(32 * 1024);
  private final List<Entry> entries = new ArrayList<>();
  private int numbers;

  /** Where an object starts. */
  private record Entry(int number, int offset) {}

  /** A number for an object that is to be written later. */
  int number() {
    return ++numbers;
  }

  /** The number given out last. */
  int lastNumber() {
    return numbers;
  }

  /** Starts an object; what is written next is its body. */
  PdfBuffer begin(int number) {
    objects.ascii('\n');
    entries.add(new Entry(number, objects.length()));
    return objects;
  }

  /** The numbers of the objects, in the order they were begun. */
  int[] written() {
    return entries.stream().mapToInt(Entry::number).toArray();
  }

  /** The content of the stream, and where the first object starts in it. */
  Content content() {
    PdfBuffer content = new PdfBuffer(objects.length() + 12 * entries.size());
    for (Entry entry : entries) {
      content.number(entry.number()).ascii(' ').number(entry.offset()).ascii(' ');
    }
    int first = content.length();
    objects.appendTo(content);
    return new Content(content.deflated(), first);
  }

  /**
   * @param firstOffset the {@code First} entry of the stream
   */
  record Content(Deflated bytes, int firstOffset) {}
}
