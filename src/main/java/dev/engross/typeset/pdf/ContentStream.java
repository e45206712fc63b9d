package dev.engross.typeset.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The operators of one page, as bytes (ISO 32000-1, 7.8.2).
 *
 * <p>Lengths are written in hundredths of a point, finer than any printer places ink.
 */
final class ContentStream {

  private byte[] bytes = new byte[16 * 1024];
  private int length;

  int length() {
    return length;
  }

  Deflated deflated() {
    return Deflated.fast(bytes, length);
  }

  /** Empties the stream for the next page. */
  void clear() {
    length = 0;
  }

  ContentStream write(String ascii) {
    int count = ascii.length();
    reserve(count);
    ascii.getBytes(0, count, bytes, length);
    length += count;
    return this;
  }

  ContentStream write(char ascii) {
    reserve(1);
    bytes[length++] = (byte) ascii;
    return this;
  }

  ContentStream write(byte[] ascii) {
    reserve(ascii.length);
    System.arraycopy(ascii, 0, bytes, length, ascii.length);
    length += ascii.length;
    return this;
  }

  /** Replaces a byte already written. */
  void replace(int at, char ascii) {
    bytes[at] = (byte) ascii;
  }

  /** A two-byte code inside a literal string. */
  void code(char code) {
    reserve(4);
    literal(code >>> 8);
    literal(code & 0xFF);
  }

  /** A UTF-16 unit inside a hexadecimal string. */
  void hexadecimal(char unit) {
    reserve(4);
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[length++] = (byte) Character.toUpperCase(Character.forDigit(unit >> shift & 0xF, 16));
    }
  }

  private void literal(int octet) {
    // A bare carriage return in a string would be read as a line feed.
    if (octet == '\r') {
      bytes[length++] = '\\';
      bytes[length++] = 'r';
      return;
    }
    if (octet == '(' || octet == ')' || octet == '\\') {
      bytes[length++] = '\\';
    }
    bytes[length++] = (byte) octet;
  }

  /** A length in points, followed by a space. */
  ContentStream points(double points) {
    return hundredths(Math.round(points * 100));
  }

  /** A number of hundredths, written as a decimal and followed by a space. */
  ContentStream hundredths(long value) {
    return decimal(value, 2);
  }

  /** A number of thousandths, written as a decimal and followed by a space. */
  ContentStream thousandths(long value) {
    return decimal(value, 3);
  }

  private ContentStream decimal(long value, int places) {
    reserve(24);
    long magnitude = Math.abs(value);
    if (value < 0) {
      bytes[length++] = '-';
    }
    long unit = places == 2 ? 100 : 1000;
    digits(magnitude / unit);
    int fraction = (int) (magnitude % unit);
    if (fraction != 0) {
      bytes[length++] = '.';
      for (int scale = (int) unit / 10; fraction != 0; scale /= 10) {
        bytes[length++] = (byte) ('0' + fraction / scale);
        fraction %= scale;
      }
    }
    bytes[length++] = ' ';
    return this;
  }

  /** A whole number, with nothing after it. */
  ContentStream number(long value) {
    reserve(20);
    if (value < 0) {
      bytes[length++] = '-';
    }
    digits(Math.abs(value));
    return this;
  }

  private void digits(long magnitude) {
    int end = length + 1;
    for (long rest = magnitude / 10; rest != 0; rest /= 10) {
      end++;
    }
    long rest = magnitude;
    for (int at = end - 1; at >= length; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length = end;
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }
}
