package dev.engross.typeset.pdf;

import java.io.OutputStream;
import java.util.Arrays;

/**
 * Bytes of a PDF in the making: the operators of a page, the objects of an object stream, or the
 * file itself.
 *
 * <p>Lengths are written in hundredths of a point, finer than any printer places ink.
 */
final class PdfBuffer extends OutputStream {

  private byte[] bytes;
  private int length;

  PdfBuffer(int expectedLength) {
    bytes = new byte[expectedLength];
  }

  @Override
  public void write(int octet) {
    reserve(1);
    bytes[length++] = (byte) octet;
  }

  @Override
  public void write(byte[] octets, int from, int count) {
    reserve(count);
    System.arraycopy(octets, from, bytes, length, count);
    length += count;
  }

  @Override
  public void write(byte[] octets) {
    write(octets, 0, octets.length);
  }

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

  PdfBuffer ascii(String text) {
    int count = text.length();
    reserve(count);
    for (int i = 0; i < count; i++) {
      bytes[length + i] = (byte) text.charAt(i);
    }
    length += count;
    return this;
  }

  PdfBuffer ascii(char character) {
    reserve(1);
    bytes[length++] = (byte) character;
    return this;
  }

  /** A reference to an object, with a space before it. */
  PdfBuffer reference(long object) {
    return ascii(' ').number(object).ascii(" 0 R");
  }

  /** A text string: literal where it is plain ASCII, else UTF-16 (ISO 32000-1, 7.9.2.2). */
  PdfBuffer text(String text) {
    if (text.chars().allMatch(c -> c >= 0x20 && c < 0x7F)) {
      reserve(2 * text.length() + 2);
      bytes[length++] = '(';
      text.chars().forEach(this::literal);
      bytes[length++] = ')';
      return this;
    }
    ascii("<FEFF");
    text.chars().forEach(unit -> hexadecimal((char) unit));
    return ascii('>');
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
  PdfBuffer points(double points) {
    return hundredths(Math.round(points * 100));
  }

  /** A number of hundredths, written as a decimal and followed by a space. */
  PdfBuffer hundredths(long value) {
    return decimal(value, 2);
  }

  /** A number of thousandths, written as a decimal and followed by a space. */
  PdfBuffer thousandths(long value) {
    return decimal(value, 3);
  }

  private PdfBuffer decimal(long value, int places) {
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
  PdfBuffer number(long value) {
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

  void appendTo(PdfBuffer other) {
    other.write(bytes, 0, length);
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }
}
