package dev.engross.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Looks at the file of a logo: what it is, how large, and whether it can be decoded. The size is
 * read before anything is decoded, so that a small file cannot ask for a huge picture.
 */
final class LogoReader {

  /** A quarter of a megabyte: every letter carries its own copy. */
  static final int MAXIMUM_BYTES = 256 * 1024;

  /** As many pixels on a side as thirteen inches at 300 to the inch. */
  static final int MAXIMUM_PIXELS = 4000;

  private LogoReader() {}

  /** What came of looking. */
  sealed interface Reading {

    /** It can be shown. */
    record Usable(Logo logo) implements Reading {}

    /** Why it cannot be a logo, and the way out. */
    record Fault(String code, String message, String note, String help) implements Reading {}
  }

  static Reading of(SourceFile file) {
    byte[] content = file.bytes();
    if (content.length > MAXIMUM_BYTES) {
      return failure(
          "logo-too-large",
          "the file of the logo is larger than 256 KB",
          "every letter carries its own copy of the logo",
          "save it smaller; 600 pixels across are enough for print");
    }
    Optional<Logo.Format> format =
        Arrays.stream(Logo.Format.values()).filter(each -> each.begins(content)).findFirst();
    return format
        .map(known -> decoded(file, known))
        .orElseGet(() -> unreadable("it does not begin as such a file does"));
  }

  private static Reading decoded(SourceFile file, Logo.Format format) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()))) {
      reader.setInput(in);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if (width > MAXIMUM_PIXELS || height > MAXIMUM_PIXELS) {
        return failure(
            "logo-too-large",
            "the logo is larger than " + MAXIMUM_PIXELS + " pixels on a side",
            "it is " + width + " by " + height + " pixels",
            "save it smaller; 600 pixels across are enough for print");
      }
      reader.read(0);
      return new Reading.Usable(new Logo(file, format, width, height));
    } catch (IOException | RuntimeException damaged) {
      return unreadable(
          "it begins like a "
              + format
              + " file, but is damaged or has colours made for a printing machine (CMYK)");
    } finally {
      reader.dispose();
    }
  }

  private static Reading unreadable(String note) {
    return failure(
        "logo-unreadable",
        "this file is no PNG or JPEG picture that can be shown",
        note,
        "save the logo as PNG or JPEG in RGB or grayscale");
  }

  private static Reading failure(String code, String message, String note, String help) {
    return new Reading.Fault(code, message, note, help);
  }
}
