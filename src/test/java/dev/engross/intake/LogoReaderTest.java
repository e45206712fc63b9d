package dev.engross.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be a logo. */
class LogoReaderTest {

  private static byte[] picture(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  private static LogoReader.Reading reading(byte[] content) {
    return LogoReader.of(new SourceFile(Path.of("logo"), "logo", content));
  }

  private static String fault(byte[] content) {
    assertThat(reading(content)).isInstanceOf(LogoReader.Reading.Fault.class);
    return ((LogoReader.Reading.Fault) reading(content)).code();
  }

  @ParameterizedTest
  @CsvSource({"png, PNG", "jpg, JPEG"})
  void a_picture_is_known_by_its_content_with_its_size(String format, Logo.Format known)
      throws IOException {
    assertThat(reading(picture(format, 300, 80)))
        .isInstanceOfSatisfying(
            LogoReader.Reading.Usable.class,
            usable -> {
              assertThat(usable.logo().format()).isEqualTo(known);
              assertThat(usable.logo().widthPixels()).isEqualTo(300);
              assertThat(usable.logo().heightPixels()).isEqualTo(80);
            });
  }

  @Test
  void other_pictures_and_damaged_ones_are_told() throws IOException {
    assertThat(fault(picture("gif", 10, 10))).isEqualTo("logo-unreadable");
    assertThat(fault(new byte[0])).isEqualTo("logo-unreadable");
    for (String format : new String[] {"png", "jpg"}) {
      byte[] whole = picture(format, 300, 80);
      assertThat(fault(Arrays.copyOf(whole, 40))).as(format).isEqualTo("logo-unreadable");
    }
  }

  @Test
  void a_side_has_at_most_4000_pixels() throws IOException {
    assertThat(reading(picture("png", 4000, 1))).isInstanceOf(LogoReader.Reading.Usable.class);
    assertThat(fault(picture("png", 4001, 1))).isEqualTo("logo-too-large");
    assertThat(fault(picture("png", 1, 4001))).isEqualTo("logo-too-large");
  }

  @Test
  void a_file_has_at_most_256_kilobytes() throws IOException {
    byte[] small = picture("png", 10, 10);
    byte[] atTheLimit = Arrays.copyOf(small, LogoReader.MAXIMUM_BYTES);
    byte[] aboveIt = Arrays.copyOf(small, LogoReader.MAXIMUM_BYTES + 1);
    assertThat(reading(atTheLimit)).isInstanceOf(LogoReader.Reading.Usable.class);
    assertThat(fault(aboveIt)).isEqualTo("logo-too-large");
  }
}
