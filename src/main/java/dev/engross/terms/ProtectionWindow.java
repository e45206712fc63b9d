package dev.engross.terms;

import dev.engross.calendar.MonthRule;
import dev.engross.law.Citation;

/**
 * The days around a change in control on which leaving counts.
 *
 * @param monthsBefore months before the anchor; 0 for none
 * @param monthsAfter months after the anchor, the last day included
 * @param anchor from what it is counted
 */
public record ProtectionWindow(
    String id,
    String label,
    Citation citation,
    int monthsBefore,
    int monthsAfter,
    MonthRule rule,
    DateTerm anchor) {}
