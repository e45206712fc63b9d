package dev.engross.typeset;

import dev.engross.typeset.manuscript.Manuscript;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The letters that tests and benchmarks set. */
final class BenchManuscript {

  private static final Instant CREATED = Instant.parse("2026-01-02T03:04:05Z");

  /** Two pixels, one of them half transparent. */
  private static final byte[] SEAL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGP4z8DQwMAQ8B"
                  + "8ADCACz+PJkRsAAAAASUVORK5CYII=");

  private BenchManuscript() {}

  /** One of the five three-page letters that the press is timed with. */
  static Manuscript letter(int number) {
    return manuscript("letters/letter-" + number + ".html", Manuscript.Profile.PDF_A_3A);
  }

  /** A page with every kind of element. */
  static Manuscript everything(Manuscript.Profile profile) {
    return manuscript("everything.html", profile);
  }

  /** A page given here, without attachment. */
  static Manuscript of(String xhtml) {
    return manuscript("page.html", xhtml, null, Manuscript.Profile.PDF_A_2A);
  }

  private static Manuscript manuscript(String file, Manuscript.Profile profile) {
    Manuscript.Attachment attachment =
        new Manuscript.Attachment(
            "data.json",
            "application/json",
            "The figures shown in this letter",
            "{\"severance\":\"185150.00\"}".getBytes(StandardCharsets.UTF_8));
    return manuscript(
        file, resource(file), profile == Manuscript.Profile.PDF_A_3A ? attachment : null, profile);
  }

  private static Manuscript manuscript(
      String name,
      String xhtml,
      Manuscript.@Nullable Attachment attachment,
      Manuscript.Profile profile) {
    return new Manuscript(
        name, xhtml, Map.of("seal.png", SEAL), CREATED, name, attachment, profile);
  }

  private static String resource(String file) {
    try (InputStream stream = BenchManuscript.class.getResourceAsStream("/bench/" + file)) {
      if (stream == null) {
        throw new AssertionError("no such letter: " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
