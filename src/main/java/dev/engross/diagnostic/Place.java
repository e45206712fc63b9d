package dev.engross.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * Where a problem lies: a file, a JSON pointer inside it where it is JSON, and a line.
 *
 * @param file the file as the user named it, or the name of a template
 * @param pointer the JSON pointer (RFC 6901) of the value, such as {@code /facts/3/date}; null
 *     where the file is not JSON or could not be read as JSON
 * @param line the line, counted from 1; 0 when unknown
 */
public record Place(String file, @Nullable String pointer, int line) {

  /** A place in a file whose line is not known. */
  public static Place inFile(String file) {
    return new Place(file, null, 0);
  }

  /** A line of a file. */
  public static Place atLine(String file, int line) {
    return new Place(file, null, line);
  }
}
