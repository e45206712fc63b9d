package dev.engross.archive;

import dev.engross.archive.log.Hash;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log. It holds no personal data: what it commits to is salted.
 *
 * @param index its place in the log, counted from 0
 * @param time when it was entered, to the second
 * @param record the document's record number; null where it concerns the whole archive
 * @param commitment the SHA-256 of the document's manifest where it was issued, else of the event's
 *     details
 */
public record LogEntry(
    long index, Event.Kind kind, Instant time, @Nullable String record, Hash commitment) {

  public LogEntry {
    time = time.truncatedTo(ChronoUnit.SECONDS);
  }

  /** The bytes that the log hashes: canonical JSON, without the index. */
  public byte[] bytes() {
    Map<String, Object> entry = new TreeMap<>();
    entry.put("event", kind.word());
    entry.put("time", time.toString());
    if (record != null) {
      entry.put("record", record);
    }
    entry.put(commitmentName(kind), commitment.hex());
    return CanonicalJson.write(entry);
  }

  /**
   * An entry from its bytes.
   *
   * @throws IllegalArgumentException when they are none
   */
  static LogEntry read(long index, byte[] bytes) {
    Map<String, Object> entry = CanonicalJson.read(bytes);
    try {
      Event.Kind kind = Event.Kind.ofWord(text(entry, "event"));
      Object record = entry.get("record");
      LogEntry read =
          new LogEntry(
              index,
              kind,
              Instant.parse(text(entry, "time")),
              record == null ? null : text(entry, "record"),
              Hash.fromHex(text(entry, commitmentName(kind))));
      if (java.util.Arrays.equals(read.bytes(), bytes)) {
        return read;
      }
    } catch (DateTimeException notATime) {
      throw new IllegalArgumentException("the entry's time cannot be read", notATime);
    }
    throw new IllegalArgumentException("the entry says more than an entry may");
  }

  private static String commitmentName(Event.Kind kind) {
    return kind == Event.Kind.ISSUED ? "manifest" : "details";
  }

  private static String text(Map<String, Object> entry, String name) {
    if (entry.get(name) instanceof String words) {
      return words;
    }
    throw new IllegalArgumentException("the entry lacks its " + name);
  }
}
