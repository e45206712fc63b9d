package dev.engross.determination.cobra;

import dev.engross.casefile.HealthCoverage.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Those whom one coverage covers together, for one premium (26 CFR 54.4980B-8 Q&A-1).
 *
 * <p>Worked example: three are enrolled in medical coverage at $1,840.00 a month, and $1,180.00 is
 * recorded for the spouse and the child. If only these two elect, they are the unit, and $1,180.00
 * is their rate; a unit of the spouse alone has none on record.
 *
 * @param persons ids, in the order in which they are enrolled
 * @param joined by person, the day on which a waiver of this coverage was revoked or a child was
 *     born; before it the person is not covered
 */
record CoverageUnit(Option option, List<String> persons, Map<String, LocalDate> joined) {

  CoverageUnit {
    persons = List.copyOf(persons);
    joined = Map.copyOf(joined);
  }

  /** As it is offered, to persons who waived nothing. */
  static CoverageUnit offered(Occasion occasion, Option option, List<String> persons) {
    Map<String, LocalDate> births = new HashMap<>();
    QualifiedBeneficiaries beneficiaries = new QualifiedBeneficiaries(occasion);
    persons.forEach(p -> beneficiaries.bornLater(p).ifPresent(born -> births.put(p, born)));
    return new CoverageUnit(option, persons, births);
  }

  /** Whether it has everybody who is enrolled in the coverage. */
  boolean isEverybody() {
    return Set.copyOf(persons).equals(Set.copyOf(option.members()));
  }
}
