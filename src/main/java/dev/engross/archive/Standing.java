package dev.engross.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a document stands after everything that happened to it.
 *
 * @param supersededBy the record number of the document that takes its place; null while none does
 * @param because why it was superseded; null with the former
 * @param retainedUntil the day until which it is to be kept, as year-month-day; null where none is
 *     set
 * @param holds the matters for which it must be kept whatever that day
 * @param mailings how many times it was mailed
 */
public record Standing(
    @Nullable String supersededBy,
    @Nullable String because,
    @Nullable String retainedUntil,
    List<String> holds,
    int mailings) {

  /** The fields of an event's details that are read here. */
  public static final String BY = "by";

  public static final String BECAUSE = "because";
  public static final String UNTIL = "until";
  public static final String MATTER = "matter";

  public Standing {
    holds = List.copyOf(holds);
  }

  /** What the events of a document make of it, in order. */
  public static Standing of(Archive archive, List<LogEntry> events) throws IOException {
    Map<String, Object> superseded = Map.of();
    Map<String, Object> retained = Map.of();
    List<String> holds = new ArrayList<>();
    int mailings = 0;
    for (LogEntry event : events) {
      Map<String, Object> details = archive.details(event);
      switch (event.kind()) {
        case SUPERSEDED -> superseded = details;
        case RETAINED -> retained = details;
        case HELD -> holds.add(String.valueOf(details.get(MATTER)));
        case RELEASED -> holds.remove(String.valueOf(details.get(MATTER)));
        case MAILED -> mailings++;
        default -> {
          // Nothing that changes where the document stands.
        }
      }
    }
    return new Standing(
        text(superseded, BY), text(superseded, BECAUSE), text(retained, UNTIL), holds, mailings);
  }

  private static @Nullable String text(Map<String, Object> details, String name) {
    return details.get(name) instanceof String words ? words : null;
  }

  /** Such as {@code superseded by K7QF-2M9X-4T1A; on hold: Doe v. Roe}; empty for nothing. */
  public String told() {
    List<String> words = new ArrayList<>();
    if (mailings > 0) {
      words.add("mailed");
    }
    if (supersededBy != null) {
      words.add("superseded by " + supersededBy);
    }
    if (retainedUntil != null) {
      words.add("kept until " + retainedUntil);
    }
    if (!holds.isEmpty()) {
      words.add("on hold: " + String.join(", ", holds));
    }
    return String.join("; ", words);
  }
}
