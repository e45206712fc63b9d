package dev.engross.determination.evaluation;

import dev.engross.determination.release.DemandedReleases;
import dev.engross.determination.release.ReleaseQuestions;
import dev.engross.determination.timeline.PaperNames;
import dev.engross.finding.Asked;
import dev.engross.finding.Reading;
import dev.engross.terms.CauseTerm;
import dev.engross.terms.Condition;
import dev.engross.terms.CoverageTerm;
import dev.engross.terms.Instrument;
import dev.engross.terms.ProtectionWindow;
import dev.engross.terms.ReleaseTerm;
import dev.engross.terms.SeparationTerm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Instruments as they are written, and what follows from their words alone: worked out once for all
 * cases that fall under them. Immutable for all who look on; threads may share it.
 */
public final class WrittenTerms {

  private final PaperNames names;
  private final List<Instrument> instruments;
  private final Family<Reading> readings;
  private final Family<Instrument.MilestoneTerm> milestones;
  private final Family<Instrument.DefinedAmount> amounts;
  private final Family<Instrument.DefinedCondition> conditions;
  private final Family<ProtectionWindow> windows;
  private final Family<SeparationTerm> separations;
  private final Family<CauseTerm> conduct;
  private final Family<ReleaseTerm> releases;
  private final Family<Instrument.WaiverTerm> waivers;
  private final IdentityHashMap<Object, Asked> asked = new IdentityHashMap<>();
  private final IdentityHashMap<Instrument.Benefit, OfBenefit> ofBenefits = new IdentityHashMap<>();
  private final IdentityHashMap<ReleaseTerm, ReleaseQuestions> ofReleases = new IdentityHashMap<>();
  private final IdentityHashMap<Condition, List<String>> demanded = new IdentityHashMap<>();
  private final SeveranceBenefits severance;
  private final List<Instrument.CounselNote> notes;

  /** These instruments with an amendment written in, by the amendment's id. */
  private final Map<String, WrittenTerms> amended = new ConcurrentHashMap<>();

  private WrittenTerms(PaperNames names, List<Instrument> instruments) {
    this.names = names;
    this.instruments = List.copyOf(instruments);
    readings = family(Instrument::readings, Reading::id);
    milestones = family(Instrument::milestones, Instrument.MilestoneTerm::id);
    amounts = family(Instrument::amounts, Instrument.DefinedAmount::id);
    conditions = family(Instrument::conditions, Instrument.DefinedCondition::id);
    windows = family(Instrument::windows, ProtectionWindow::id);
    separations = family(Instrument::separations, SeparationTerm::id);
    conduct = family(Instrument::conduct, CauseTerm::id);
    releases = family(Instrument::releases, ReleaseTerm::id);
    waivers = family(Instrument::waivers, Instrument.WaiverTerm::id);
    severance = SeveranceBenefits.of(this.instruments);
    notes = applicableNotes();
    instruments.forEach(this::ask);
    instruments.forEach(this::findDemandedReleases);
  }

  /** The instruments among some that amend no other, in their order. */
  public static WrittenTerms of(List<Instrument> all) {
    return new WrittenTerms(
        PaperNames.of(all), all.stream().filter(one -> one.amends() == null).toList());
  }

  /** With an amendment written into the instrument that it amends, which is one of these. */
  WrittenTerms amendedBy(Instrument amendment) {
    return amended.computeIfAbsent(
        amendment.id(),
        id ->
            new WrittenTerms(
                names,
                instruments.stream()
                    .map(
                        one ->
                            one.id().equals(amendment.amends())
                                ? Amendments.apply(one, amendment)
                                : one)
                    .toList()));
  }

  private <T> Family<T> family(Function<Instrument, List<T>> terms, Function<T, String> idOf) {
    return new Family<>(instruments, terms, idOf);
  }

  private void ask(Instrument home) {
    for (Instrument.MilestoneTerm term : home.milestones()) {
      String id = milestones.findingId("milestone", home, term.id());
      asked.put(term, new Asked(id, term.label() + ": on which day?"));
    }
    for (Instrument.DefinedAmount term : home.amounts()) {
      String id = amounts.findingId("amount", home, term.id());
      asked.put(term, new Asked(id, term.label() + ": how much is it?"));
    }
    for (Instrument.DefinedCondition term : home.conditions()) {
      String id = conditions.findingId("condition", home, term.id());
      asked.put(term, new Asked(id, term.question()));
    }
    for (CauseTerm term : home.conduct()) {
      String id = conduct.findingId("conduct", home, term.id());
      asked.put(term, new Asked(id, "Has conduct been found to meet “" + term.label() + "”?"));
    }
    for (SeparationTerm term : home.separations()) {
      String id = separations.findingId("separation", home, term.id());
      asked.put(term, new Asked(id, "Did employment end as “" + term.label() + "”?"));
    }
    for (Instrument.WaiverTerm term : home.waivers()) {
      String id = waivers.findingId("waiver", home, term.id());
      String given = names.paper(term.ofInstrument());
      asked.put(term, new Asked(id, "Have the benefits of " + given + " been given up?"));
    }
    home.benefits().forEach(benefit -> ofBenefits.put(benefit, OfBenefit.of(benefit)));
    home.releases().forEach(release -> ofReleases.put(release, ReleaseQuestions.of(release)));
    for (CoverageTerm promise : home.coverage()) {
      String id = "coverage." + promise.id() + ".condition";
      asked.put(promise, new Asked(id, promise.label() + ": does this promise hold?"));
    }
  }

  /** What is asked about a benefit. */
  public record OfBenefit(Asked condition, Asked amount, Asked schedule) {

    private static OfBenefit of(Instrument.Benefit benefit) {
      String prefix = "entitlement." + benefit.id();
      return new OfBenefit(
          new Asked(prefix + ".condition", benefit.label() + ": is it owed?"),
          new Asked(prefix + ".amount", benefit.label() + ": how much is it?"),
          new Asked(prefix + ".schedule", benefit.label() + ": how is it paid?"));
    }
  }

  private void findDemandedReleases(Instrument instrument) {
    instrument.benefits().forEach(benefit -> findDemandedReleases(benefit.when()));
    instrument.coverage().forEach(promise -> findDemandedReleases(promise.when()));
  }

  private void findDemandedReleases(Condition condition) {
    demanded.put(condition, DemandedReleases.of(instruments, condition));
  }

  /** What these instruments, and those that amend them, are called. */
  public PaperNames names() {
    return names;
  }

  /** The instruments, in the order of the case. */
  List<Instrument> instruments() {
    return instruments;
  }

  /** The instrument of an id; null where none of these has it. */
  @Nullable Instrument instrument(String id) {
    for (Instrument instrument : instruments) {
      if (instrument.id().equals(id)) {
        return instrument;
      }
    }
    return null;
  }

  /** What the finding on a term of these instruments answers. */
  public Asked asked(Object term) {
    return Objects.requireNonNull(asked.get(term));
  }

  /** What the findings on a benefit answer. */
  public OfBenefit asked(Instrument.Benefit benefit) {
    return Objects.requireNonNull(ofBenefits.get(benefit));
  }

  /** What the findings on a release answer. */
  ReleaseQuestions asked(ReleaseTerm release) {
    return Objects.requireNonNull(ofReleases.get(release));
  }

  /** The releases that the condition of a benefit, or of a promise of coverage, asks for. */
  public List<String> releasesDemandedBy(Condition condition) {
    return Objects.requireNonNull(demanded.get(condition));
  }

  /** Which of the benefits are severance. */
  public SeveranceBenefits severance() {
    return severance;
  }

  /** Notes on a whole instrument, and on terms that stand in these instruments. */
  public List<Instrument.CounselNote> notes() {
    return notes;
  }

  Optional<Named<Reading>> reading(Instrument home, String id) {
    return readings.find(home, id);
  }

  Optional<Named<Instrument.MilestoneTerm>> milestone(Instrument home, String id) {
    return milestones.find(home, id);
  }

  Optional<Named<Instrument.DefinedAmount>> amount(Instrument home, String id) {
    return amounts.find(home, id);
  }

  Optional<Named<Instrument.DefinedCondition>> condition(Instrument home, String id) {
    return conditions.find(home, id);
  }

  Optional<Named<ProtectionWindow>> window(Instrument home, String id) {
    return windows.find(home, id);
  }

  Optional<Named<SeparationTerm>> separation(Instrument home, String id) {
    return separations.find(home, id);
  }

  Optional<Named<CauseTerm>> conduct(Instrument home, String id) {
    return conduct.find(home, id);
  }

  Optional<Named<ReleaseTerm>> release(Instrument home, String id) {
    return releases.find(home, id);
  }

  Optional<Named<Instrument.WaiverTerm>> waiver(Instrument home, String id) {
    return waivers.find(home, id);
  }

  private List<Instrument.CounselNote> applicableNotes() {
    Set<String> ids = new HashSet<>();
    for (Instrument instrument : instruments) {
      instrument.milestones().forEach(term -> ids.add(term.id()));
      instrument.amounts().forEach(term -> ids.add(term.id()));
      instrument.conditions().forEach(term -> ids.add(term.id()));
      instrument.waivers().forEach(term -> ids.add(term.id()));
      instrument.benefits().forEach(term -> ids.add(term.id()));
      instrument.releases().stream().map(ReleaseTerm::id).forEach(ids::add);
      instrument.coverage().stream().map(CoverageTerm::id).forEach(ids::add);
    }
    List<Instrument.CounselNote> applicable = new ArrayList<>();
    for (Instrument instrument : instruments) {
      for (Instrument.CounselNote note : instrument.notes()) {
        if (note.about().isEmpty() || !Collections.disjoint(note.about(), ids)) {
          applicable.add(note);
        }
      }
    }
    return List.copyOf(applicable);
  }
}
