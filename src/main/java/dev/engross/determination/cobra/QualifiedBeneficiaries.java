package dev.engross.determination.cobra;

import dev.engross.casefile.Fact;
import dev.engross.casefile.FamilyMember;
import dev.engross.casefile.FamilyMember.Relation;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.determination.result.ContinuationCoverage.QualifiedBeneficiary;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who has a right of their own to elect (29 U.S.C. § 1167(3)): the employee, the spouse and the
 * dependent children who were covered on the day before the event, and a child born during
 * continuation coverage.
 *
 * <p>Worked example: the executive, the spouse, a child and a domestic partner are covered on 5 May
 * 2003; employment ends on 6 May 2003. The first three are qualified beneficiaries. The domestic
 * partner is not, though the executive's own election may carry the partner along.
 */
final class QualifiedBeneficiaries {

  private static final Citation CHILD_BORN_LATER = Citation.of("29 U.S.C.", "§ 1167(3)(A)");

  private final Occasion occasion;

  QualifiedBeneficiaries(Occasion occasion) {
    this.occasion = occasion;
  }

  Possible<List<QualifiedBeneficiary>> list() {
    List<String> covered = occasion.record().health().covered();
    if (covered == null) {
      return Possible.open(whoWasCovered(), Map.of());
    }
    for (String person : covered) {
      if (!isOnRecord(person)) {
        return Possible.open(whoIs(person), Map.of());
      }
    }
    return Possible.of(among(covered))
        .using(occasion.event().use())
        .using(
            occasion
                .record()
                .planFact(
                    "Covered "
                        + dayBefore()
                        + ": "
                        + Wording.list(covered.stream().map(this::name).toList())));
  }

  private Worked<List<QualifiedBeneficiary>> among(List<String> covered) {
    List<QualifiedBeneficiary> beneficiaries = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    for (String person : covered) {
      String status = status(person);
      if (status != null && isConcerned(person)) {
        beneficiaries.add(beneficiary(person, status));
        steps.add(
            Step.of(
                () -> name(person) + " was covered " + dayBefore() + " as " + status,
                CoverageLaw.BENEFICIARIES));
      } else {
        steps.add(Step.of(whyNot(person, status), CoverageLaw.BENEFICIARIES));
      }
    }
    bornLater(covered)
        .forEach(
            child -> {
              beneficiaries.add(beneficiary(child.id(), "child born during coverage"));
              steps.add(
                  Step.of(
                      () -> child.name() + " was born during the executive's continuation coverage",
                      CHILD_BORN_LATER));
            });
    return new Worked<>(List.copyOf(beneficiaries), steps);
  }

  /** The status that makes a person a beneficiary; null for a domestic partner. */
  private @Nullable String status(String person) {
    if (occasion.record().isExecutive(person)) {
      return "covered employee";
    }
    Relation relation = occasion.record().member(person).map(FamilyMember::relation).orElseThrow();
    return switch (relation) {
      case SPOUSE -> "spouse";
      case CHILD -> "dependent child";
      case DOMESTIC_PARTNER -> null;
    };
  }

  /** Whether a covered person of the record has a right to elect. */
  boolean isEntitled(String person) {
    return isOnRecord(person) && status(person) != null && isConcerned(person);
  }

  /** Whether the event takes this person's coverage away. */
  boolean isConcerned(String person) {
    QualifyingEvent event = occasion.event();
    return switch (event.kind()) {
      case EMPLOYMENT_ENDED, HOURS_REDUCED -> true;
      case DEATH -> !occasion.record().isExecutive(person);
      case MEDICARE -> !occasion.record().isExecutive(person) && lostCoverage(person);
      case DIVORCE -> person.equals(event.person()) || lostCoverage(person);
      case CHILD_CEASED -> person.equals(event.person());
    };
  }

  private boolean lostCoverage(String person) {
    return occasion
        .record()
        .timeline()
        .any(
            Fact.CoverageLost.class,
            lost -> lost.person().equals(person) && !lost.date().isBefore(occasion.event().date()));
  }

  private String whyNot(String person, @Nullable String status) {
    return status == null
        ? name(person)
            + ", a domestic partner, is not a qualified beneficiary under federal law; the election"
            + " of a qualified beneficiary may include the partner where the plan allows it"
        : name(person) + " does not lose coverage by this event";
  }

  private List<FamilyMember> bornLater(List<String> covered) {
    Optional<Fact.CoverageElected> election =
        occasion.record().election(occasion.record().executive());
    if (election.isEmpty()) {
      return List.of();
    }
    return occasion.record().caseFile().family().stream()
        .filter(member -> member.relation() == Relation.CHILD)
        .filter(member -> !covered.contains(member.id()))
        .filter(member -> isDuringCoverage(member.born()))
        .toList();
  }

  private boolean isDuringCoverage(@Nullable LocalDate born) {
    return born != null
        && born.isAfter(occasion.event().date())
        && !born.isAfter(occasion.record().asOf());
  }

  /** The birth of a child that was born after the event and so was not covered before it. */
  Optional<LocalDate> bornLater(String person) {
    return occasion
        .record()
        .member(person)
        .filter(member -> member.relation() == Relation.CHILD)
        .flatMap(member -> Optional.ofNullable(member.born()))
        .filter(born -> born.isAfter(occasion.event().date()));
  }

  private boolean isOnRecord(String person) {
    return occasion.record().isExecutive(person) || occasion.record().member(person).isPresent();
  }

  private QualifiedBeneficiary beneficiary(String person, String status) {
    return new QualifiedBeneficiary(person, name(person), status);
  }

  private String name(String person) {
    return occasion.record().name(person);
  }

  private String dayBefore() {
    return "on " + Wording.date(occasion.event().date().minusDays(1));
  }

  private Question whoWasCovered() {
    return new Question(
        "cobra-covered",
        "Who was covered under the group health plan "
            + dayBefore()
            + ", the day before the event: the executive, a spouse, children?",
        "/health/covered",
        "Each covered person has a right of his or her own to elect.");
  }

  private Question whoIs(String person) {
    return new Question(
        "cobra-covered-" + person,
        "Who is “" + person + "”, named as covered but neither as the executive nor in the family?",
        "/family",
        "Only the employee, a spouse and dependent children are qualified beneficiaries.");
  }
}
