package dev.engross.determination.cobra;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Fact;
import dev.engross.casefile.FamilyMember;
import dev.engross.casefile.HealthCoverage;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.FactUse;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is on record by the as-of date, as far as coverage is concerned.
 *
 * @param timeline the facts by the as-of date
 */
record CoverageRecord(CaseFile caseFile, Timeline timeline) {

  private static final HealthCoverage NOTHING_RECORDED =
      new HealthCoverage(null, null, null, null, null, null, null, null, null, null, null, null);

  LocalDate asOf() {
    return timeline.asOf();
  }

  /** The facts of a kind, oldest first. */
  <F extends Fact> List<F> facts(Class<F> kind) {
    return timeline.all(kind);
  }

  /** The plan as recorded; with every part unknown when none is recorded. */
  HealthCoverage health() {
    HealthCoverage recorded = caseFile.health();
    return recorded == null ? NOTHING_RECORDED : recorded;
  }

  String executive() {
    return caseFile.executive().id();
  }

  boolean isExecutive(String person) {
    return person.equals(executive());
  }

  boolean isChild(String person) {
    return member(person)
        .filter(member -> member.relation() == FamilyMember.Relation.CHILD)
        .isPresent();
  }

  Optional<FamilyMember> member(String person) {
    return caseFile.family().stream().filter(member -> member.id().equals(person)).findFirst();
  }

  /** The person's name; the id where the case file does not name the person. */
  String name(String person) {
    return isExecutive(person)
        ? caseFile.executive().name()
        : member(person).map(FamilyMember::name).orElse(person);
  }

  /** The first election in which a person took part. */
  Optional<Fact.CoverageElected> election(String person) {
    return timeline.first(
        Fact.CoverageElected.class, election -> election.persons().contains(person));
  }

  /** The first notice of a fact on or after it: one about the fact itself, or about its kind. */
  Optional<Fact.NoticeGiven> noticeOf(Fact fact) {
    return timeline.first(
        Fact.NoticeGiven.class,
        given ->
            !given.date().isBefore(fact.date())
                && (given.about().equals(fact.id())
                    || given.about().equals(fact.kind())
                    || isRepeated(fact, given.about())));
  }

  /** Whether the fact of an id is the same one, recorded twice. */
  private boolean isRepeated(Fact fact, String id) {
    return timeline.any(
        fact.getClass(), other -> other.id().equals(id) && timeline.repeats(other, fact));
  }

  /** Something that is recorded of the plan, with the evidence of the plan. */
  FactUse planFact(String statement) {
    return new FactUse("health", statement, null, health().evidence());
  }

  /** What shows a duty as done; the day stands beside it. */
  static FactUse shown(Fact fact, String statement) {
    return new FactUse(fact.id(), statement, fact.date(), fact.evidence());
  }

  static FactUse use(Fact fact, String statement) {
    return new FactUse(
        fact.id(), statement + " on " + Wording.date(fact.date()), fact.date(), fact.evidence());
  }
}
