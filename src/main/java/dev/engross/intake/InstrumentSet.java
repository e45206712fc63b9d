package dev.engross.intake;

import dev.engross.determination.Terms;
import dev.engross.diagnostic.Problem;
import dev.engross.finding.Reading;
import dev.engross.terms.AmountTerm;
import dev.engross.terms.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Instruments that apply together, with everything that can be said of them without a case, so that
 * cases under the same instruments can share it.
 *
 * @param readings the readings that they declare, by id
 * @param declarations the ids that they declare
 * @param byParticipant their terms that name participants
 * @param problems what contradicts itself among them
 * @param open references to what none of them declares; their case may declare it
 */
record InstrumentSet(
    List<Bound<Instrument>> instruments,
    Terms terms,
    Map<String, Reading> readings,
    Declarations declarations,
    List<ByParticipant> byParticipant,
    List<Problem> problems,
    List<ReferenceCheck.Open> open) {

  InstrumentSet {
    instruments = List.copyOf(instruments);
    byParticipant = List.copyOf(byParticipant);
    problems = List.copyOf(problems);
    open = List.copyOf(open);
  }

  /** A term that says something for each of several participants. */
  record ByParticipant(Bound<Instrument> file, AmountTerm.ByParticipant term) {}

  static InstrumentSet of(List<Bound<Instrument>> instruments) {
    Map<String, Reading> readings = TermCheck.readings(instruments);
    List<Problem> problems = new ArrayList<>();
    instruments.forEach(file -> problems.addAll(TermCheck.of(file, readings)));
    problems.addAll(InstrumentsCheck.of(instruments));
    problems.addAll(CircleCheck.of(instruments));
    Declarations declarations = new Declarations(instruments);
    ReferenceCheck check = new ReferenceCheck(declarations);
    List<ReferenceCheck.Open> open = new ArrayList<>();
    instruments.forEach(file -> open.addAll(check.openIn(file)));
    Terms terms =
        new Terms(instruments.stream().map(Bound::value).filter(Objects::nonNull).toList());
    return new InstrumentSet(
        instruments, terms, readings, declarations, byParticipant(instruments), problems, open);
  }

  private static List<ByParticipant> byParticipant(List<Bound<Instrument>> instruments) {
    List<ByParticipant> found = new ArrayList<>();
    for (Bound<Instrument> file : instruments) {
      References.walk(
          file.value(),
          term -> {
            if (term instanceof AmountTerm.ByParticipant by) {
              found.add(new ByParticipant(file, by));
            }
          });
    }
    return found;
  }
}
