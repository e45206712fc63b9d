package dev.engross.typeset.pdf;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/**
 * Bytes compressed for a stream with the {@code FlateDecode} filter.
 *
 * @param bytes zlib data
 * @param plainLength the length before compression
 */
record Deflated(byte[] bytes, int plainLength) {

  private static final int FAST = 2;

  /** Compressed as well as possible; for what is prepared once and written often. */
  static Deflated best(byte[] plain) {
    return of(plain, plain.length, Deflater.BEST_COMPRESSION);
  }

  /** Compressed quickly; for what is written once. */
  static Deflated fast(byte[] plain, int length) {
    return of(plain, length, FAST);
  }

  private static Deflated of(byte[] plain, int length, int level) {
    Deflater deflater = new Deflater(level);
    try {
      deflater.setInput(plain, 0, length);
      deflater.finish();
      ByteArrayOutputStream compressed = new ByteArrayOutputStream(length / 2 + 64);
      byte[] chunk = new byte[8192];
      while (!deflater.finished()) {
        compressed.write(chunk, 0, deflater.deflate(chunk));
      }
      return new Deflated(compressed.toByteArray(), length);
    } finally {
      deflater.end();
    }
  }
}
