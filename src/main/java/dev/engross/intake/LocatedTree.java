package dev.engross.intake;

import dev.engross.diagnostic.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as parsed. A tree may have problems, and still be worth reading for more of them.
 *
 * @param root null when there is nothing to read
 */
record LocatedTree<T extends LocatedValue>(@Nullable T root, List<Problem> problems) {
  LocatedTree {
    problems = List.copyOf(problems);
  }
}
