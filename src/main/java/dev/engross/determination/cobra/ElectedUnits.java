package dev.engross.determination.cobra;

import dev.engross.casefile.Fact;
import dev.engross.casefile.HealthCoverage.Option;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom each coverage covers by the elections on record (26 CFR 54.4980B-6 Q&A-6).
 *
 * <p>Worked example: three are enrolled in medical and in dental coverage. Medical is elected for
 * the spouse and the child, dental for nobody: one unit of two. Elects the executive medical
 * coverage too, in time, it is a unit of three, from the first day of all coverage.
 */
final class ElectedUnits {

  private static final Citation OWN_RIGHT = Citation.of("26 CFR", "§ 54.4980B-6 Q&A-6");

  private final Occasion occasion;
  private final Elections elections;
  private final Waivers waivers;
  private final List<Option> enrolled;

  ElectedUnits(Occasion occasion, Elections elections, List<Option> enrolled) {
    this.occasion = occasion;
    this.elections = elections;
    this.waivers = new Waivers(occasion, elections);
    this.enrolled = enrolled;
  }

  /** One unit for each coverage that anybody elected. */
  List<CoverageUnit> list() {
    return enrolled.stream().map(this::unit).filter(unit -> !unit.persons().isEmpty()).toList();
  }

  private CoverageUnit unit(Option option) {
    List<String> persons =
        option.members().stream()
            .filter(person -> CoveredTime.isConcerned(occasion, person))
            .filter(person -> elections.covers(option, person))
            .toList();
    Map<String, LocalDate> joined =
        new LinkedHashMap<>(CoverageUnit.offered(occasion, option, persons).joined());
    for (String person : persons) {
      waivers
          .revoked(person, option.name())
          .ifPresent(both -> joined.put(person, both.election().date()));
    }
    return new CoverageUnit(option, persons, joined);
  }

  /** What follows from the units, with the elections and waivers that make them up. */
  <T> Possible<T> told(Possible<T> follows) {
    Possible<T> told = follows;
    for (Fact.CoverageElected election : elections.inTime()) {
      told = told.using(CoverageRecord.use(election, "Continuation coverage was elected"));
    }
    for (CoverageUnit unit : list()) {
      for (String person : unit.joined().keySet()) {
        told =
            told.with(
                waivers.firstDay(person, unit.option().name()), (value, day) -> Worked.of(value));
      }
    }
    List<Step> steps = whoElected();
    return unlessWithdrawn(told.then(value -> new Worked<>(value, steps)));
  }

  /** Whoever waives a coverage after electing it may have given it up; that is asked. */
  private <T> Possible<T> unlessWithdrawn(Possible<T> follows) {
    Possible<T> told = follows;
    for (CoverageUnit unit : list()) {
      for (String person : unit.persons()) {
        Optional<Waivers.WaiverAndElection> withdrawn =
            waivers.afterElection(person, unit.option().name());
        if (withdrawn.isPresent()) {
          Possible<T> before = told;
          String name = occasion.record().name(person);
          told =
              Possible.open(
                      wasItGivenUp(unit, person, withdrawn.get()),
                      Map.of("the coverage of " + name + " went on", Worked.of(true)))
                  .flatThen(same -> before);
        }
      }
    }
    return told;
  }

  private Question wasItGivenUp(CoverageUnit unit, String person, Waivers.WaiverAndElection both) {
    return new Question(
        "cobra-waived-after-election-" + unit.option().name() + "-" + person,
        unit.option().name()
            + " was elected for "
            + occasion.record().name(person)
            + " on "
            + Wording.date(both.election().date())
            + " and waived on "
            + Wording.date(both.waiver().date())
            + ": did the waiver end that coverage?",
        null,
        "A waiver comes before an election, and an election revokes it. What a waiver after an"
            + " election does, the law does not say.");
  }

  private List<Step> whoElected() {
    List<Step> steps = new ArrayList<>();
    for (Option option : enrolled) {
      CoverageUnit unit = unit(option);
      if (unit.persons().isEmpty()) {
        steps.add(Step.of(() -> option.name() + " was not elected", OWN_RIGHT));
      } else if (!unit.isEverybody()) {
        steps.add(Step.of(() -> whoElected(unit), OWN_RIGHT));
      }
    }
    return steps;
  }

  private String whoElected(CoverageUnit unit) {
    List<String> names = unit.persons().stream().map(occasion.record()::name).toList();
    return unit.option().name()
        + " was elected for "
        + Wording.list(names)
        + ", and is priced for "
        + (names.size() == 1 ? "that person alone" : "them alone");
  }
}
