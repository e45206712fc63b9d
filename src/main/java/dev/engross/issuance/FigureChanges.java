package dev.engross.issuance;

import dev.engross.archive.CanonicalJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which figures one document shows otherwise than another, by the data of both. */
public final class FigureChanges {

  private FigureChanges() {}

  /**
   * One figure.
   *
   * @param question what it answers
   * @param before its value in the earlier document, in words; {@code not shown} where it has none
   * @param after its value in the later one, likewise
   */
  public record Change(String question, String before, String after) {

    /** Such as {@code When is it payable? 2003-05-07, was 2003-05-08}. */
    public String told() {
      return question + " " + after + ", was " + before;
    }
  }

  /** Every figure that differs, in the order of the earlier document. */
  public static List<Change> between(byte[] earlierData, byte[] laterData) {
    Map<String, Figure> earlier = figures(earlierData);
    Map<String, Figure> later = figures(laterData);
    Map<String, Figure> all = new LinkedHashMap<>(earlier);
    later.forEach(all::putIfAbsent);
    List<Change> changes = new ArrayList<>();
    all.forEach(
        (id, figure) -> {
          String before = value(earlier, id);
          String after = value(later, id);
          if (!before.equals(after)) {
            changes.add(new Change(figure.question(), before, after));
          }
        });
    return changes;
  }

  private record Figure(String question, String value) {}

  private static String value(Map<String, Figure> figures, String id) {
    Figure figure = figures.get(id);
    return figure == null ? "not shown" : figure.value();
  }

  private static Map<String, Figure> figures(byte[] data) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    if (CanonicalJson.readLoosely(data).get("figures") instanceof List<?> list) {
      for (Object each : list) {
        if (each instanceof Map<?, ?> figure) {
          figures.put(
              String.valueOf(figure.get("id")),
              new Figure(String.valueOf(figure.get("question")), words(figure.get("answer"))));
        }
      }
    }
    return figures;
  }

  private static String words(@Nullable Object answer) {
    if (answer instanceof Map<?, ?> map && map.containsKey("value")) {
      return plain(Objects.requireNonNull(map.get("value")));
    }
    return answer instanceof Map<?, ?> map ? String.valueOf(map.get("status")) : "not shown";
  }

  private static String plain(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.get("payments") instanceof List<?> payments
          ? plain(payments.stream().map(FigureChanges::payment).toList())
          : plain(List.copyOf(map.values()));
    }
    if (value instanceof List<?> list) {
      return list.isEmpty()
          ? "none"
          : String.join(", ", list.stream().map(FigureChanges::plain).toList());
    }
    return String.valueOf(value);
  }

  /** Such as {@code 2003-05-15 USD 7714.58}. */
  private static String payment(Object payment) {
    if (!(payment instanceof Map<?, ?> fields)) {
      return String.valueOf(payment);
    }
    Object due = fields.get(fields.containsKey("adjustedDue") ? "adjustedDue" : "dueWords");
    Object sum = fields.get("gross");
    return due + (sum == null ? "" : " " + sum);
  }
}
