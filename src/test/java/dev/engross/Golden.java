package dev.engross;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What somebody has read and found good, and the build holds fast from then on. {@code
 * -Dgolden=update} takes what the build does now as good; read the difference before committing it.
 */
public final class Golden {

  private Golden() {}

  /** Whether this run takes what it finds as good. */
  public static boolean updating() {
    return "update".equals(System.getProperty("golden"));
  }

  /** The text is what the file holds. */
  public static void assertHolds(Path file, String text) throws IOException {
    if (updating()) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    }
    assertThat(file).exists();
    assertThat(text).as(file.toString()).isEqualTo(Files.readString(file));
  }
}
