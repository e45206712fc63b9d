package dev.engross.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The page behind each code: what it means, an example, and the way out. */
public final class DiagnosticPages {

  private DiagnosticPages() {}

  /** The page of a code, in Markdown; nothing when there is no such code. */
  public static Optional<String> find(String code) {
    if (!code.matches("[a-z0-9-]+")) {
      return Optional.empty();
    }
    try (InputStream page =
        DiagnosticPages.class.getResourceAsStream("/diagnostics/" + code + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
