package dev.engross.mailing;

import dev.engross.archive.Event;
import dev.engross.archive.log.Hash;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * That a letter was mailed, as an archive's log holds it. The log commits to the file that proves
 * it, which is kept with the entry.
 *
 * @param record the letter's record number
 * @param on the day on which it was handed to the post or carrier
 * @param trackingNumber null where there is none
 * @param proof what shows it, such as a scan of the postmarked certificate
 */
public record Mailing(
    String record, LocalDate on, MailMethod method, @Nullable String trackingNumber, Proof proof) {

  private static final String DATE = "date";
  private static final String METHOD = "method";
  private static final String TRACKING = "tracking";
  private static final String PROOF_FILE = "proofFile";
  private static final String PROOF_SHA256 = "proofSha256";

  /** A file that proves a mailing. */
  public record Proof(String fileName, byte[] content) {
    /** Its SHA-256. */
    public Hash hash() {
      return Hash.of(content);
    }
  }

  /** The event for the archive's log. */
  public Event event() {
    Map<String, Object> details = new TreeMap<>();
    details.put(DATE, on.toString());
    details.put(METHOD, method.id());
    if (trackingNumber != null) {
      details.put(TRACKING, trackingNumber);
    }
    details.put(PROOF_FILE, proof.fileName());
    details.put(PROOF_SHA256, proof.hash().hex());
    details.put(Event.CONTENT, Base64.getEncoder().encodeToString(proof.content()));
    return new Event(Event.Kind.MAILED, record, details);
  }

  /** The mailing that an event's details tell of; nothing where they do not tell of one in full. */
  public static Optional<Mailing> of(String record, Map<String, Object> details) {
    Optional<MailMethod> method =
        Arrays.stream(MailMethod.values())
            .filter(each -> each.id().equals(details.get(METHOD)))
            .findFirst();
    if (method.isPresent()
        && details.get(DATE) instanceof String date
        && details.get(PROOF_FILE) instanceof String file
        && details.get(Event.CONTENT) instanceof String content) {
      try {
        Object tracking = details.get(TRACKING);
        return Optional.of(
            new Mailing(
                record,
                LocalDate.parse(date),
                method.get(),
                tracking == null ? null : tracking.toString(),
                new Proof(file, Base64.getDecoder().decode(content))));
      } catch (DateTimeException | IllegalArgumentException malformed) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
