package dev.engross.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A natural person of the case.
 *
 * @param id how facts refer to the person, such as {@code executive} or {@code spouse}
 * @param name the full name
 * @param salutation as in "Dear Dr. Almgren": {@code Dr. Almgren}
 * @param address the last known address; null when none is recorded
 * @param born the date of birth; null when not recorded
 * @param jobTitle the job title, as a table of titles and ages names it; null when not recorded
 */
public record Person(
    String id,
    String name,
    String salutation,
    @Nullable PostalAddress address,
    @Nullable LocalDate born,
    @Nullable String jobTitle) {

  /** A person without a job title. */
  public Person(
      String id,
      String name,
      String salutation,
      @Nullable PostalAddress address,
      @Nullable LocalDate born) {
    this(id, name, salutation, address, born, null);
  }
}
