package dev.engross.typeset.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The sRGB colour profile that an archival file carries, made here from the numbers of the standard
 * so that it is free of anyone's copyright.
 *
 * <p>A version 2 matrix profile for displays (ICC.1:2001-04): primaries of IEC 61966-2-1 adapted to
 * the D50 white of the connection space, and its transfer curve in 256 steps.
 */
final class ColorProfile {

  private static final int HEADER_LENGTH = 128;
  private static final int CURVE_STEPS = 256;
  private static final String[] TAGS = {
    "desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
  };

  /** D50, and the sRGB primaries adapted to it; each as X, Y, Z. */
  private static final double[] WHITE = {0.9642, 1.0, 0.8249};

  private static final double[] RED = {0.43607, 0.22249, 0.01392};
  private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
  private static final double[] BLUE = {0.14307, 0.06061, 0.7141};

  private ColorProfile() {}

  /** The bytes of the profile. */
  static byte[] standardRgb() {
    byte[] curve = curve();
    byte[][] data = {
      description("sRGB IEC61966-2.1"),
      text("Public domain"),
      xyz(WHITE),
      xyz(RED),
      xyz(GREEN),
      xyz(BLUE),
      curve,
      curve,
      curve
    };
    int directoryLength = 4 + 12 * TAGS.length;
    int[] offsets = new int[TAGS.length];
    int end = HEADER_LENGTH + directoryLength;
    for (int i = 0; i < TAGS.length; i++) {
      boolean repeated = i > 0 && data[i] == data[i - 1];
      offsets[i] = repeated ? offsets[i - 1] : end;
      end += repeated ? 0 : data[i].length;
    }
    ByteBuffer profile = ByteBuffer.allocate(end);
    header(profile, end);
    profile.position(HEADER_LENGTH).putInt(TAGS.length);
    for (int i = 0; i < TAGS.length; i++) {
      profile.put(ascii(TAGS[i])).putInt(offsets[i]).putInt(data[i].length);
    }
    for (int i = 0; i < TAGS.length; i++) {
      profile.position(offsets[i]).put(data[i]);
    }
    return profile.array();
  }

  private static void header(ByteBuffer profile, int length) {
    profile.putInt(0, length).putInt(8, 0x02100000);
    profile.position(12).put(ascii("mntrRGB XYZ "));
    for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
      profile.putShort((short) part);
    }
    profile.put(ascii("acsp"));
    profile.position(68);
    putXyz(profile, WHITE);
  }

  private static byte[] curve() {
    ByteBuffer curve = ByteBuffer.allocate(12 + 2 * CURVE_STEPS);
    curve.put(ascii("curv")).putInt(0).putInt(CURVE_STEPS);
    for (int i = 0; i < CURVE_STEPS; i++) {
      double encoded = i / (CURVE_STEPS - 1.0);
      double linear =
          encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
      curve.putShort((short) StrictMath.round(linear * 65535));
    }
    return curve.array();
  }

  private static byte[] xyz(double[] value) {
    ByteBuffer tag = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
    putXyz(tag, value);
    return tag.array();
  }

  private static void putXyz(ByteBuffer buffer, double[] value) {
    for (double part : value) {
      buffer.putInt((int) StrictMath.round(part * 65536));
    }
  }

  private static byte[] text(String content) {
    byte[] text = ascii(content);
    return ByteBuffer.allocate(padded(8 + text.length + 1))
        .put(ascii("text"))
        .putInt(0)
        .put(text)
        .array();
  }

  /** A name in ASCII; the Unicode and Macintosh names that follow are left empty. */
  private static byte[] description(String content) {
    byte[] text = ascii(content);
    int emptyNames = 4 + 4 + 2 + 1 + 67;
    return ByteBuffer.allocate(padded(12 + text.length + 1 + emptyNames))
        .put(ascii("desc"))
        .putInt(0)
        .putInt(text.length + 1)
        .put(text)
        .array();
  }

  private static int padded(int length) {
    return length + 3 & ~3;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
