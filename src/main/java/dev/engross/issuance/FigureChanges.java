package dev.engross.issuance;

import dev.engross.archive.CanonicalJson;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Which figures one document shows otherwise than another, by the data of both. */
public final class FigureChanges {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern AMOUNT = Pattern.compile("[A-Z]{3} -?\\d+(\\.\\d+)?");

  private FigureChanges() {}

  /**
   * One figure.
   *
   * @param question what it answers
   * @param before its value in the earlier document, in words; {@code not shown} where it has none
   * @param after its value in the later one, likewise
   */
  public record Change(String question, String before, String after) {

    /** Such as {@code When is it payable? May 7, 2003, was May 8, 2003}. */
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

  private static String plain(@Nullable Object value) {
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
    return asPrinted(String.valueOf(value));
  }

  /** Such as {@code $7,714.58 on May 15, 2003}. */
  private static String payment(Object payment) {
    if (!(payment instanceof Map<?, ?> fields)) {
      return String.valueOf(payment);
    }
    Object due = fields.get("adjustedDue");
    String when = due == null ? plain(fields.get("dueWords")) : "on " + plain(due);
    Object sum = fields.get("gross");
    return sum == null ? when : plain(sum) + " " + when;
  }

  /** Dates and amounts as letters print them; anything else as it stands in the data. */
  private static String asPrinted(String value) {
    if (DATE.matcher(value).matches()) {
      return Wording.date(LocalDate.parse(value));
    }
    return AMOUNT.matcher(value).matches() ? Wording.amount(Money.parse(value)) : value;
  }
}
