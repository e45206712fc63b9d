package dev.engross.finding;

/**
 * What a finding answers, where it can be said once for all cases.
 *
 * @param id unique within a determination, such as {@code milestone.effective-date}
 * @param question what is asked, in words
 */
public record Asked(String id, String question) {}
