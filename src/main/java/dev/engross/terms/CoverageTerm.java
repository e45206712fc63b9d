package dev.engross.terms;

import dev.engross.calendar.MonthRule;
import dev.engross.law.Citation;
import java.util.List;

/**
 * What an instrument promises to pay for continuation coverage, to whoever provides it. What is
 * repaid to the executive, paid in one sum or kept up in kind is an ordinary benefit.
 *
 * @param when whether the promise holds
 * @param monthsPaid months for which the company pays; 0 when it promises none
 * @param countedFrom the day from which they are counted
 * @param wholeMonths whether the company pays through the month in which the last day falls
 * @param insideContinuationPeriod whether the paid months run inside the COBRA period
 * @param endsOn the events of which the first ends the payments early, such as coverage under
 *     another plan, or eligibility for it; none for nothing but the end of continuation coverage
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
    List<EventTerm> endsOn) {}
