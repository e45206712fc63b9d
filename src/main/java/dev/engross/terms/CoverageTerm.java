package dev.engross.terms;

import dev.engross.calendar.MonthRule;
import dev.engross.law.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument promises about health coverage after employment.
 *
 * @param when whether the promise holds
 * @param monthsPaid months for which the company pays; 0 when it promises none
 * @param countedFrom the day from which they are counted
 * @param wholeMonths whether the company pays through the month in which the last day falls
 * @param insideContinuationPeriod whether the paid months run inside the COBRA period
 * @param endsOn what ends the payments early; null for nothing but the end of continuation coverage
 *     itself
 */
public record CoverageTerm(
    String id,
    String label,
    Citation citation,
    Condition when,
    int monthsPaid,
    MonthRule rule,
    DateTerm countedFrom,
    boolean wholeMonths,
    boolean insideContinuationPeriod,
    @Nullable EventTerm endsOn) {}
