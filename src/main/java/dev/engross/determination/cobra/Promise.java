package dev.engross.determination.cobra;

import dev.engross.finding.Finding;
import dev.engross.finding.Standing;
import dev.engross.terms.CoverageTerm;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument promises about coverage, as it stands in the case.
 *
 * @param term the promise
 * @param standing whether its condition holds
 * @param awaited what it waits for, in clauses that complete "once …" and "if …", such as {@code
 *     the Separation Release is signed and effective}
 * @param countedFrom the day from which its months are counted; null while that is not fixed
 */
public record Promise(
    CoverageTerm term,
    Finding<Standing> standing,
    List<String> awaited,
    @Nullable LocalDate countedFrom) {
  public Promise {
    awaited = List.copyOf(awaited);
  }
}
