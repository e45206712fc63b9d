package dev.engross.determination.cobra;

import dev.engross.finding.Finding;
import dev.engross.finding.Standing;
import dev.engross.terms.CoverageTerm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument promises about coverage, as it stands in the case.
 *
 * @param term the promise
 * @param standing whether its condition holds
 * @param countedFrom the day from which its months are counted; null while that is not fixed
 */
public record Promise(
    CoverageTerm term, Finding<Standing> standing, @Nullable LocalDate countedFrom) {}
