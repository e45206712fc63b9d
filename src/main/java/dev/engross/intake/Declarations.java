package dev.engross.intake;

import dev.engross.calendar.BusinessCalendar;
import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Fact;
import dev.engross.casefile.FamilyMember;
import dev.engross.casefile.HealthCoverage;
import dev.engross.finding.Reading;
import dev.engross.intake.LocatedValue.ArrayValue;
import dev.engross.intake.LocatedValue.ObjectValue;
import dev.engross.intake.TypeDescription.Family;
import dev.engross.terms.CauseTerm;
import dev.engross.terms.CoverageTerm;
import dev.engross.terms.Instrument;
import dev.engross.terms.ProtectionWindow;
import dev.engross.terms.ReleaseTerm;
import dev.engross.terms.SeparationTerm;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every id that a case and its instruments declare. */
final class Declarations {

  /** A standard that is the law's own, and never an instrument's. */
  private static final String GROSS_MISCONDUCT = "gross-misconduct";

  private final Map<Referent, Set<String>> ids = new EnumMap<>(Referent.class);

  /** Ids in parts of files that could not be read: nothing is known of what they name. */
  private final Set<String> unreadable = new HashSet<>();

  private final @Nullable Declarations ofInstruments;

  private boolean instrumentsLack;

  /** What instruments declare, to which a case can add. */
  Declarations(Declarations ofInstruments) {
    this.ofInstruments = ofInstruments;
  }

  Declarations(List<Bound<Instrument>> instruments) {
    this.ofInstruments = null;
    Family facts = (Family) Vocabulary.describe(Fact.class);
    facts.kinds().keySet().forEach(kind -> add(Referent.FACT_KIND, kind));
    BusinessCalendar.names().forEach(name -> add(Referent.CALENDAR, name));
    for (Fact.EmploymentEnded.Manner manner : Fact.EmploymentEnded.Manner.values()) {
      add(Referent.MANNER, Vocabulary.wordFor(manner));
    }
    add(Referent.STANDARD, GROSS_MISCONDUCT);
    add(Referent.STANDARD_OR_GROUND, GROSS_MISCONDUCT);
    add(Referent.EXECUTIVE_OR_PERSON, References.EXECUTIVE);
    instruments.stream().map(Bound::value).filter(Objects::nonNull).forEach(this::instrument);
  }

  private void instrument(Instrument instrument) {
    add(Referent.INSTRUMENT, instrument.id());
    add(Referent.INSTRUMENT_OR_RELEASE, instrument.id());
    References.walk(instrument, this::declare);
  }

  private void declare(Record term) {
    if (term instanceof Instrument.MilestoneTerm milestone) {
      term(Referent.MILESTONE, milestone.id());
    } else if (term instanceof Instrument.DefinedAmount amount) {
      term(Referent.AMOUNT, amount.id());
    } else if (term instanceof Instrument.DefinedCondition condition) {
      term(Referent.CONDITION, condition.id());
    } else if (term instanceof ProtectionWindow window) {
      term(Referent.WINDOW, window.id());
    } else if (term instanceof SeparationTerm separation) {
      term(Referent.SEPARATION, separation.id());
    } else if (term instanceof SeparationTerm.Ground ground) {
      add(Referent.GROUND, ground.id());
    } else if (term instanceof CauseTerm standard) {
      term(Referent.STANDARD, standard.id());
      add(Referent.STANDARD_OR_GROUND, standard.id());
      standard.grounds().forEach(ground -> add(Referent.STANDARD_OR_GROUND, ground.id()));
    } else if (term instanceof ReleaseTerm release) {
      term(Referent.RELEASE, release.id());
      add(Referent.INSTRUMENT_OR_RELEASE, release.id());
    } else if (term instanceof Instrument.WaiverTerm waiver) {
      term(Referent.WAIVER, waiver.id());
    } else if (term instanceof Instrument.Benefit benefit) {
      term(Referent.BENEFIT, benefit.id());
    } else if (term instanceof CoverageTerm coverage) {
      add(Referent.TERM, coverage.id());
    } else if (term instanceof Instrument.Covenant covenant) {
      add(Referent.TERM, covenant.id());
    } else if (term instanceof Instrument.Clause clause) {
      add(Referent.TERM, clause.id());
    } else if (term instanceof Reading reading) {
      add(Referent.READING, reading.id());
    }
  }

  /** Adds the persons, the directors and the coverages of a case. */
  void persons(CaseFile caseFile) {
    person(caseFile.executive().id());
    caseFile.family().stream().map(FamilyMember::id).forEach(this::person);
    caseFile.facts().stream()
        .filter(Fact.DirectorJoined.class::isInstance)
        .map(Fact.DirectorJoined.class::cast)
        .forEach(joined -> add(Referent.DIRECTOR, joined.director()));
    HealthCoverage health = caseFile.health();
    if (health != null && health.options() != null) {
      health.options().forEach(option -> add(Referent.COVERAGE, option.name()));
    }
  }

  private void person(String id) {
    add(Referent.PERSON, id);
    add(Referent.EXECUTIVE_OR_PERSON, id);
  }

  /** Adds whatever looks like an id, where something in a file could not be read. */
  void unreadable(LocatedValue value) {
    if (value instanceof ObjectValue object) {
      Stream.of("id", "name")
          .map(object::text)
          .flatMap(Stream::ofNullable)
          .forEach(unreadable::add);
      object.members().values().forEach(this::unreadable);
    } else if (value instanceof ArrayValue array) {
      array.elements().forEach(this::unreadable);
    }
  }

  /** Notes that an instrument could not be read at all: what it declares is not known. */
  void instrumentsLack() {
    instrumentsLack = true;
  }

  boolean has(Referent referent, String id) {
    boolean declaredElsewhere = instrumentsLack && !referent.isOfTheCase() && !referent.isFixed();
    return of(referent).contains(id) || unreadable.contains(id) || declaredElsewhere;
  }

  Set<String> of(Referent referent) {
    Set<String> inherited = ofInstruments == null ? Set.of() : ofInstruments.of(referent);
    return ids.getOrDefault(referent, inherited);
  }

  private void term(Referent referent, String id) {
    add(referent, id);
    add(Referent.TERM, id);
  }

  private void add(Referent referent, String id) {
    ids.computeIfAbsent(
            referent,
            any ->
                new LinkedHashSet<>(ofInstruments == null ? Set.of() : ofInstruments.of(referent)))
        .add(id);
  }
}
