package dev.engross.intake;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.DocumentName;
import dev.engross.casefile.Fact;
import dev.engross.casefile.ReadingChoice;
import dev.engross.diagnostic.NearName;
import dev.engross.diagnostic.Problem;
import dev.engross.finding.Reading;
import dev.engross.finding.Reading.Alternative;
import dev.engross.intake.LocatedValue.ArrayValue;
import dev.engross.terms.AmountTerm;
import dev.engross.terms.CauseTerm;
import dev.engross.terms.Instrument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the parts of a case fit together, once each could be read. */
final class CaseCheck {

  private final Bound<CaseFile> caseFile;
  private final InstrumentSet instruments;
  private final boolean complete;
  private final List<Problem> problems = new ArrayList<>();

  private CaseCheck(Bound<CaseFile> caseFile, InstrumentSet instruments, boolean complete) {
    this.caseFile = caseFile;
    this.instruments = instruments;
    this.complete = complete;
  }

  /**
   * Every contradiction between the files of a case.
   *
   * @param complete whether everything could be read; where not, nothing is said to be missing
   */
  static List<Problem> of(Bound<CaseFile> caseFile, InstrumentSet instruments, boolean complete) {
    CaseCheck check = new CaseCheck(caseFile, instruments, complete);
    check.references();
    check.problems.addAll(instruments.problems());
    CaseFile value = caseFile.value();
    if (value != null) {
      check.persons(value);
      check.problems.addAll(UniqueIds.in(caseFile, value.facts()));
      check.readings(value.readings());
      check.participants(value.executive().id());
      if (complete) {
        value.facts().forEach(check::groundOfConduct);
      }
      value.facts().forEach(check::documentNamed);
      check.problems.addAll(FactCheck.of(caseFile, instruments.instruments(), complete));
      check.problems.addAll(DeathCheck.of(caseFile));
      check.problems.addAll(CurrencyCheck.of(caseFile, instruments));
      if (complete) {
        check.problems.addAll(
            new DisclosedExecutiveCheck(caseFile, value).of(instruments.instruments()));
      }
    }
    return check.problems;
  }

  /** What can be said of an instrument without the others of its case. */
  static List<Problem> ofInstrumentAlone(Bound<Instrument> file) {
    List<Problem> problems = new ArrayList<>(ReferenceCheck.ofInstrumentAlone(file));
    problems.addAll(TermCheck.of(file, TermCheck.readings(List.of(file))));
    problems.addAll(CircleCheck.of(List.of(file)));
    problems.addAll(InstrumentsCheck.of(List.of(file)));
    return problems;
  }

  private void references() {
    Declarations declarations = new Declarations(instruments.declarations());
    if (caseFile.value() != null) {
      declarations.persons(caseFile.value());
    }
    if (!complete) {
      declarations.unreadable(caseFile.tree());
      instruments.instruments().forEach(file -> declarations.unreadable(file.tree()));
    }
    if (instruments.instruments().size() < instrumentsNamed()) {
      declarations.instrumentsLack();
    }
    ReferenceCheck check = new ReferenceCheck(declarations);
    problems.addAll(check.of(caseFile));
    problems.addAll(check.of(instruments.open()));
  }

  private int instrumentsNamed() {
    return caseFile.tree().member("instruments") instanceof ArrayValue named
        ? named.elements().size()
        : 0;
  }

  private void persons(CaseFile value) {
    List<Object> persons = new ArrayList<>();
    persons.add(value.executive());
    persons.addAll(value.family());
    problems.addAll(UniqueIds.in(caseFile, persons));
  }

  /**
   * A plan may name other participants than this one; a name that is almost this one's is most
   * likely this one's misspelt, and would pass over the terms meant for him or her.
   */
  private void participants(String executive) {
    for (InstrumentSet.ByParticipant terms : instruments.byParticipant()) {
      Set<String> named = terms.term().participants().keySet();
      if (!named.contains(executive)) {
        NearName.of(executive, named)
            .ifPresent(near -> problems.add(almost(terms.file(), terms.term(), near, executive)));
      }
    }
  }

  private static Problem almost(
      Bound<Instrument> file, AmountTerm.ByParticipant by, String near, String executive) {
    LocatedValue origin = file.origin(by, "participants");
    return Problem.warning(
            "participant-misspelt",
            origin.place(),
            "there are terms for the participant \"" + near + "\", none for \"" + executive + "\"")
        .withExcerpt("\"" + near + "\"")
        .withHelp("where the executive is meant, write \"" + executive + "\"");
  }

  /**
   * A finding that conduct met a standard names one of its grounds, with more behind it where the
   * ground is a breach: {@code F § 8}. The law's own standard has none.
   */
  private void groundOfConduct(Fact fact) {
    if (fact instanceof Fact.ConductFound found && found.ground() != null) {
      String named = found.ground();
      Set<String> grounds = groundsOf(found.standard());
      boolean known =
          grounds.stream().anyMatch(id -> named.equals(id) || named.startsWith(id + " "));
      if (!grounds.isEmpty() && !known) {
        problems.add(
            ReferenceCheck.unresolved(
                caseFile.origin(found, "ground"),
                "\"" + found.standard() + "\" has no ground \"" + named + "\"",
                named.split(" ", 2)[0],
                grounds));
      }
    }
  }

  /**
   * Anything may be recorded as mailed or superseded; but what is almost the name of a document is
   * most likely that document, which would stay due for ever.
   */
  private void documentNamed(Fact fact) {
    String document =
        fact instanceof Fact.Mailed mailed
            ? mailed.document()
            : fact instanceof Fact.Superseded superseded ? superseded.document() : null;
    if (document != null) {
      Set<String> names = new LinkedHashSet<>();
      Stream.of(DocumentName.values()).map(DocumentName::id).forEach(names::add);
      if (!names.contains(document)) {
        NearName.of(document, names)
            .ifPresent(
                near -> {
                  LocatedValue origin = caseFile.origin(fact, "document");
                  problems.add(
                      Problem.warning(
                              "document-misspelt",
                              origin.place(),
                              "no document is called \"" + document + "\"")
                          .withExcerpt(origin.excerpt())
                          .withNote("it does not count as \"" + near + "\", which stays due")
                          .withHelp("did you mean \"" + near + "\"?"));
                });
      }
    }
  }

  private Set<String> groundsOf(String standard) {
    Set<String> grounds = new LinkedHashSet<>();
    for (Bound<Instrument> instrument : instruments.instruments()) {
      References.walk(
          instrument.value(),
          term -> {
            if (term instanceof CauseTerm cause && cause.id().equals(standard)) {
              cause.grounds().stream().map(CauseTerm.Ground::id).forEach(grounds::add);
            }
          });
    }
    return grounds;
  }

  private void readings(List<ReadingChoice> choices) {
    Map<String, Reading> readings = instruments.readings();
    Map<String, LocatedValue> chosen = new HashMap<>();
    for (ReadingChoice choice : choices) {
      LocatedValue origin = caseFile.origin(choice, "reading");
      LocatedValue earlier = chosen.putIfAbsent(choice.reading(), origin);
      if (earlier != null) {
        problems.add(UniqueIds.twice(choice.reading(), origin, earlier));
      }
      Reading reading = readings.get(choice.reading());
      if (reading != null) {
        alternative(choice, reading);
      }
    }
  }

  private void alternative(ReadingChoice choice, Reading reading) {
    Set<String> keys = new LinkedHashSet<>();
    reading.alternatives().stream().map(Alternative::key).forEach(keys::add);
    if (!keys.contains(choice.alternative())) {
      problems.add(
          ReferenceCheck.unresolved(
              caseFile.origin(choice, "alternative"),
              "reading " + reading.id() + " has no alternative \"" + choice.alternative() + "\"",
              choice.alternative(),
              keys));
    }
  }
}
