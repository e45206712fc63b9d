package dev.engross.diagnostic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input.
 *
 * <p>Rendered in the house form:
 *
 * <pre>
 * error[impossible-date]: there is no such day in the calendar
 *   --> cases/doe/case.json:14 at /facts/2/date
 *    |  "2003-02-29"
 *    = note: February 2003 has 28 days
 *    = help: write a date that exists, as year-month-day
 * </pre>
 *
 * @param code a permanent, searchable name; {@code engross explain CODE} prints its page
 * @param severity whether the input is rejected
 * @param message what is wrong: lower case, no full stop, no advice
 * @param place where
 * @param excerpt the offending value or line as written, or null
 * @param notes facts that help to see why
 * @param law the statute or clause that makes it wrong, or null
 * @param help the way out, or null where there is none to give
 */
public record Problem(
    String code,
    Severity severity,
    String message,
    Place place,
    @Nullable String excerpt,
    List<String> notes,
    @Nullable String law,
    @Nullable String help) {

  public Problem {
    notes = List.copyOf(notes);
  }

  /** An error with nothing but its message; add the rest with the {@code with} methods. */
  public static Problem error(String code, Place place, String message) {
    return new Problem(code, Severity.ERROR, message, place, null, List.of(), null, null);
  }

  /** A warning with nothing but its message. */
  public static Problem warning(String code, Place place, String message) {
    return new Problem(code, Severity.WARNING, message, place, null, List.of(), null, null);
  }

  /** The same problem showing the value as written. */
  public Problem withExcerpt(@Nullable String text) {
    return new Problem(code, severity, message, place, text, notes, law, help);
  }

  /** The same problem with one more note. */
  public Problem withNote(String note) {
    List<String> more = new java.util.ArrayList<>(notes);
    more.add(note);
    return new Problem(code, severity, message, place, excerpt, more, law, help);
  }

  /** The same problem naming the statute or clause behind it. */
  public Problem withLaw(String source) {
    return new Problem(code, severity, message, place, excerpt, notes, source, help);
  }

  /** The same problem with a way out. */
  public Problem withHelp(@Nullable String wayOut) {
    return new Problem(code, severity, message, place, excerpt, notes, law, wayOut);
  }
}
