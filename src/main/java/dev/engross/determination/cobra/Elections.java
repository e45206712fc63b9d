package dev.engross.determination.cobra;

import dev.engross.casefile.Fact;
import dev.engross.casefile.FamilyMember;
import dev.engross.casefile.FamilyMember.Relation;
import dev.engross.casefile.HealthCoverage.Option;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who elected what in time (29 U.S.C. § 1165(a); 26 CFR 54.4980B-6 Q&A-1, -6).
 *
 * <p>Each qualified beneficiary has a right of his or her own. Worked example: coverage can be
 * elected through 30 July 2003. The spouse elects medical coverage for herself and the child on 10
 * June; the executive elects medical and dental on 31 July. The medical coverage is that of spouse
 * and child; the executive's election is a day late and elects nothing.
 */
final class Elections {

  private final Occasion occasion;
  private final Finding<LocalDate> electionEnds;

  /**
   * @param electionEnds the last day to elect; a later election elects nothing
   */
  Elections(Occasion occasion, Finding<LocalDate> electionEnds) {
    this.occasion = occasion;
    this.electionEnds = electionEnds;
  }

  /** Every election that was in time for somebody, oldest first. */
  List<Fact.CoverageElected> inTime() {
    return occasion.record().facts(Fact.CoverageElected.class).stream()
        .filter(election -> election.persons().stream().anyMatch(p -> !isLate(election, p)))
        .toList();
  }

  /** The last election before the time to elect was over, as a rule the only one. */
  Optional<Fact.CoverageElected> last() {
    return beforeTheEnd().stream().reduce((earlier, later) -> later);
  }

  /** Every election before the time to elect was over, oldest first. */
  List<Fact.CoverageElected> beforeTheEnd() {
    return inTime().stream().filter(election -> !isAfterTheLastDay(election)).toList();
  }

  private boolean isAfterTheLastDay(Fact.CoverageElected election) {
    return electionEnds.answer() instanceof Answer.Known<LocalDate> last
        && election.date().isAfter(last.value());
  }

  /**
   * Whether an election came too late for a person. A child born during coverage is enrolled by the
   * rules of the plan on births, in a time of its own (26 CFR 54.9801-6(b)).
   */
  boolean isLate(Fact.CoverageElected election, String person) {
    return isAfterTheLastDay(election)
        && new QualifiedBeneficiaries(occasion).bornLater(person).isEmpty();
  }

  /**
   * The first election in time of a coverage for a person.
   *
   * @param coverage its name; null for any
   */
  Optional<Fact.CoverageElected> of(String person, @Nullable String coverage) {
    return inTime().stream()
        .filter(election -> election.persons().contains(person) && !isLate(election, person))
        .filter(election -> coverage == null || names(election.coverages(), coverage))
        .findFirst();
  }

  /** Whether a person is enrolled in a coverage and it was elected in time for him or her. */
  boolean covers(Option option, String person) {
    return option.members().contains(person)
        && of(person, option.name()).isPresent()
        && of(carrier(occasion, person), option.name()).isPresent();
  }

  /** A domestic partner has no right of his or her own and stays as long as the executive. */
  static String carrier(Occasion occasion, String person) {
    boolean carried =
        occasion
            .record()
            .member(person)
            .map(FamilyMember::relation)
            .filter(Relation.DOMESTIC_PARTNER::equals)
            .isPresent();
    return carried ? occasion.record().executive() : person;
  }

  /** Whether coverages that a fact names, or all where it names none, have one among them. */
  static boolean names(@Nullable List<String> coverages, String coverage) {
    return coverages == null || coverages.contains(coverage);
  }
}
