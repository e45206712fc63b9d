package dev.engross.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Dated law. Immutable. */
public final class LawBook {

  private final Map<String, List<LegalProvision>> provisions;
  private final Map<String, List<LegalProvision>> oldestFirst = new HashMap<>();

  private LawBook(Map<String, List<LegalProvision>> provisions) {
    this.provisions = provisions;
    provisions.forEach(
        (id, all) ->
            oldestFirst.put(
                id, all.stream().sorted(Comparator.comparing(LegalProvision::from)).toList()));
  }

  public static LawBook of(List<LegalProvision> provisions) {
    return new LawBook(provisions.stream().collect(Collectors.groupingBy(LegalProvision::id)));
  }

  /**
   * The provision in force on a date.
   *
   * @throws NotCovered when the book holds nothing of that id for that date
   */
  public LegalProvision on(String id, LocalDate date) {
    LegalProvision inForce = inForce(id, date);
    if (inForce == null) {
      throw new NotCovered(id, date, lastBefore(id, date));
    }
    return inForce;
  }

  /**
   * The provision in force on a date, where absence is itself the answer: the rule was not yet law.
   */
  public Optional<LegalProvision> find(String id, LocalDate date) {
    return Optional.ofNullable(inForce(id, date));
  }

  private @Nullable LegalProvision inForce(String id, LocalDate date) {
    List<LegalProvision> all = every(id);
    for (int i = 0; i < all.size(); i++) {
      LegalProvision provision = all.get(i);
      if (provision.inForceOn(date)) {
        return provision;
      }
    }
    return null;
  }

  /** Everything that was ever in force under an id, oldest first. */
  public List<LegalProvision> every(String id) {
    return oldestFirst.getOrDefault(id, List.of());
  }

  public List<LegalProvision> all() {
    return provisions.values().stream().flatMap(List::stream).toList();
  }

  private Optional<LegalProvision> lastBefore(String id, LocalDate date) {
    return provisions.getOrDefault(id, List.of()).stream()
        .filter(provision -> provision.from().isBefore(date))
        .max(Comparator.comparing(LegalProvision::from));
  }

  /** Law was asked for on a date that the book does not cover. */
  public static final class NotCovered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotCovered(String id, LocalDate date, Optional<LegalProvision> last) {
      super(
          "the law book has no "
              + id
              + " for "
              + date
              + last.map(l -> "; last in force: " + l.from() + " to " + l.through()).orElse(""));
    }
  }
}
