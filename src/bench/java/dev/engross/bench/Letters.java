package dev.engross.bench;

import dev.engross.typeset.manuscript.Manuscript;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The five letters of three pages that every engine sets. */
final class Letters {

  private static final int COUNT = 5;
  private static final Instant CREATED = Instant.parse("2026-01-02T03:04:05Z");

  private Letters() {}

  /** The letters as XHTML. */
  static List<String> all() {
    return IntStream.rangeClosed(1, COUNT)
        .mapToObj(number -> text("/bench/letters/letter-" + number + ".html"))
        .toList();
  }

  /** A letter as the press takes it: PDF/A-3a and PDF/UA-1, with the data behind it attached. */
  static Manuscript manuscript(String xhtml) {
    Manuscript.Attachment data =
        new Manuscript.Attachment(
            "data.json",
            "application/json",
            "The figures shown in this letter",
            "{\"severance\":\"185150.00\"}".getBytes(StandardCharsets.UTF_8));
    return new Manuscript(
        "letter.html", xhtml, Map.of(), CREATED, "bench", data, Manuscript.Profile.PDF_A_3A);
  }

  /** A resource of the class path. */
  static URL resource(String name) {
    URL found = Letters.class.getResource(name);
    if (found == null) {
      throw new IllegalStateException(name + " is not on the class path; please report this");
    }
    return found;
  }

  private static String text(String name) {
    try (InputStream stream = resource(name).openStream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
