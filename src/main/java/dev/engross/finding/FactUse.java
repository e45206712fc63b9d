package dev.engross.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a finding relies on.
 *
 * @param id the fact's id in the case file
 * @param statement the fact in words
 * @param date its date, or null for a standing fact
 * @param evidence the document that shows it, or null when none is recorded
 */
public record FactUse(
    String id, String statement, @Nullable LocalDate date, @Nullable String evidence) {}
