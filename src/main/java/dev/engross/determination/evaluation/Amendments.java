package dev.engross.determination.evaluation;

import dev.engross.terms.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An instrument with an amendment written into it: same ids replace, new ids are added. */
final class Amendments {

  private Amendments() {}

  static Instrument apply(Instrument base, Instrument by) {
    return new Instrument(
        base.id(),
        base.kind(),
        base.title(),
        base.shortTitle(),
        base.dated(),
        base.source(),
        base.amends(),
        by.amendableBy().isEmpty() ? base.amendableBy() : by.amendableBy(),
        by.governingLaw() == null ? base.governingLaw() : by.governingLaw(),
        merged(base.readings(), by.readings(), reading -> reading.id()),
        merged(base.milestones(), by.milestones(), Instrument.MilestoneTerm::id),
        merged(base.amounts(), by.amounts(), Instrument.DefinedAmount::id),
        merged(base.conditions(), by.conditions(), Instrument.DefinedCondition::id),
        merged(base.changeInControl(), by.changeInControl(), trigger -> trigger.id()),
        merged(base.windows(), by.windows(), window -> window.id()),
        merged(base.separations(), by.separations(), separation -> separation.id()),
        merged(base.conduct(), by.conduct(), standard -> standard.id()),
        merged(base.releases(), by.releases(), release -> release.id()),
        merged(base.waivers(), by.waivers(), Instrument.WaiverTerm::id),
        merged(base.benefits(), by.benefits(), Instrument.Benefit::id),
        merged(base.coverage(), by.coverage(), promise -> promise.id()),
        merged(base.covenants(), by.covenants(), Instrument.Covenant::id),
        merged(base.clauses(), by.clauses(), Instrument.Clause::id),
        merged(base.notes(), by.notes(), Instrument.CounselNote::id));
  }

  private static <T> List<T> merged(List<T> base, List<T> by, Function<T, String> id) {
    if (by.isEmpty()) {
      return base;
    }
    List<T> merged = new ArrayList<>(base);
    for (T term : by) {
      int place = 0;
      while (place < merged.size() && !id.apply(merged.get(place)).equals(id.apply(term))) {
        place++;
      }
      if (place < merged.size()) {
        merged.set(place, term);
      } else {
        merged.add(term);
      }
    }
    return merged;
  }
}
