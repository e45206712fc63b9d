package dev.engross.document;

import dev.engross.casefile.Fact;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The letter that was found to be wrong and that this one takes the place of. A corrected letter
 * says so itself, since whoever holds both must know which one counts.
 *
 * @param dated the date that it bears
 * @param recordNumber the number under which it is archived; null where none is recorded
 * @param because why it was wrong: what follows the word <em>because</em>, without a full stop
 */
record ReplacedLetter(String dated, @Nullable String recordNumber, String because) {

  /** The latest letter of this kind to this person that is on record as wrong. */
  static Optional<ReplacedLetter> of(Matter matter) {
    LocalDate asOf = matter.determination().asOf();
    return matter.caseFile().facts().stream()
        .filter(Fact.Superseded.class::isInstance)
        .map(Fact.Superseded.class::cast)
        .filter(fact -> !fact.date().isAfter(asOf))
        .filter(fact -> fact.document().equals(matter.due().kind()))
        .filter(fact -> isTo(matter, fact.to()))
        .max(Comparator.comparing(Fact.Superseded::date))
        .map(
            fact ->
                new ReplacedLetter(
                    Wording.date(fact.dated()), fact.recordNumber(), fact.because()));
  }

  private static boolean isTo(Matter matter, String person) {
    return matter.due().addressee().equals(person)
        || matter.isToExecutive() && matter.isExecutive(person);
  }
}
