package dev.engross.typeset.pdf;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Deflater;

/**
 * Bytes compressed for a stream with the {@code FlateDecode} filter.
 *
 * @param bytes zlib data
 * @param plainLength the length before compression
 */
record Deflated(byte[] bytes, int plainLength) {

  /** About half the time of the usual level, for about a seventh more bytes in these streams. */
  private static final int FAST = 2;

  /**
   * Compressors at rest, so that a file does not make half a dozen. There are never more than
   * threads that set documents at the same time.
   */
  private static final Queue<Deflater> AT_REST = new ConcurrentLinkedQueue<>();

  /** Compressed as well as possible; for what is prepared once and written often. */
  static Deflated best(byte[] plain) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      return of(plain, plain.length, deflater);
    } finally {
      deflater.end();
    }
  }

  /** Compressed quickly; for what is written once. */
  static Deflated fast(byte[] plain, int length) {
    Deflater rested = AT_REST.poll();
    Deflater deflater = rested == null ? new Deflater(FAST) : rested;
    Deflated result = of(plain, length, deflater);
    deflater.reset();
    AT_REST.add(deflater);
    return result;
  }

  private static Deflated of(byte[] plain, int length, Deflater deflater) {
    deflater.setInput(plain, 0, length);
    deflater.finish();
    byte[] compressed = new byte[length / 2 + 64];
    int count = 0;
    while (!deflater.finished()) {
      if (count == compressed.length) {
        compressed = Arrays.copyOf(compressed, 2 * count);
      }
      count += deflater.deflate(compressed, count, compressed.length - count);
    }
    return new Deflated(Arrays.copyOf(compressed, count), length);
  }
}
