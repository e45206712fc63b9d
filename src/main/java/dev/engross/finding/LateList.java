package dev.engross.finding;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list that never changes and is made when it is first read: most of what explains a case is
 * never shown. Threads that read it at the same time make equal lists.
 */
public final class LateList<E> extends AbstractList<E> implements RandomAccess {

  private final Supplier<List<E>> maker;
  private @Nullable List<E> elements;

  private LateList(Supplier<List<E>> maker) {
    this.maker = maker;
  }

  /**
   * A list that is made later.
   *
   * @param maker makes it from values that do not change, and never fails
   */
  public static <E> List<E> of(Supplier<List<E>> maker) {
    return new LateList<>(maker);
  }

  /** The list itself where it is made later, or else an unmodifiable copy. */
  public static <E> List<E> unchanging(List<E> elements) {
    return elements instanceof LateList ? elements : List.copyOf(elements);
  }

  private List<E> made() {
    List<E> made = elements;
    if (made == null) {
      made = List.copyOf(maker.get());
      elements = made;
    }
    return made;
  }

  @Override
  public E get(int index) {
    return made().get(index);
  }

  @Override
  public int size() {
    return made().size();
  }
}
