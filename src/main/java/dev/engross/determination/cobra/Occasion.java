package dev.engross.determination.cobra;

import java.time.LocalDate;

/**
 * One qualifying event with what is needed to work out what follows from it.
 *
 * @param issuedOn the day on which the election notice counts as given, unless it was mailed
 */
record Occasion(
    CoverageRecord record, QualifyingEvent event, CoverageLaw law, LocalDate issuedOn) {}
