package dev.engross.finding;

import org.jspecify.annotations.Nullable;

/**
 * Something that must be asked before an answer can be given.
 *
 * @param id a permanent name, such as {@code payroll-calendar}
 * @param text the question, as put to the person who can answer it
 * @param field where the answer belongs in the case file, as a JSON pointer; null when it belongs
 *     in a new fact
 * @param why what cannot be said without it
 */
public record Question(String id, String text, @Nullable String field, String why) {}
