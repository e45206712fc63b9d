package dev.engross.determination.cobra;

import static dev.engross.determination.cobra.Cases.CHILD;
import static dev.engross.determination.cobra.Cases.EXECUTIVE;
import static dev.engross.determination.cobra.Cases.PARTNER;
import static dev.engross.determination.cobra.Cases.SPOUSE;
import static dev.engross.determination.cobra.Cases.day;
import static dev.engross.determination.cobra.Cases.questions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.FamilyMember.Relation;
import dev.engross.determination.result.ContinuationCoverage.QualifiedBeneficiary;
import dev.engross.finding.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualifiedBeneficiariesTest {

  @Test
  void are_the_employee_the_spouse_and_the_children_who_were_covered() {
    CoverageAnswer answer =
        family(Cases.employmentEndedOn("2003-05-06"))
            .covering(EXECUTIVE, SPOUSE, CHILD)
            .asOf("2003-05-07");

    assertThat(answer.coverage().beneficiaries().answer().value())
        .containsExactly(
            new QualifiedBeneficiary(EXECUTIVE, "Ake Almgren", "covered employee"),
            new QualifiedBeneficiary(SPOUSE, "Name of spouse", "spouse"),
            new QualifiedBeneficiary(CHILD, "Name of child", "dependent child"));
    assertThat(answer.coverage().periods()).hasSize(3);
  }

  @Test
  void do_not_include_a_domestic_partner_or_a_spouse_who_was_not_covered() {
    CoverageAnswer answer =
        family(Cases.employmentEndedOn("2003-05-06"))
            .covering(EXECUTIVE, PARTNER)
            .asOf("2003-05-07");

    assertThat(persons(answer)).containsExactly(EXECUTIVE);
    assertThat(answer.coverage().beneficiaries().steps())
        .extracting(Step::text)
        .anySatisfy(text -> assertThat(text).contains("a domestic partner, is not"));
  }

  @Test
  void of_a_death_are_the_family() {
    CoverageAnswer answer =
        family(
                Cases.nothingHappened()
                    .with(new Fact.Died("died", day("2003-05-06"), null, EXECUTIVE)))
            .covering(EXECUTIVE, SPOUSE, CHILD)
            .asOf("2003-05-07");

    assertThat(persons(answer)).containsExactly(SPOUSE, CHILD);
    assertThat(answer.coverage().maximumMonths().answer().value()).isEqualTo(36);
    assertThat(answer.coverage().eventWords()).isEqualTo("the death of Ake Almgren");
  }

  @Test
  void of_employment_that_ended_by_death_are_the_family_too() {
    Fact ended =
        new Fact.EmploymentEnded(
            "ended", day("2003-05-06"), null, Fact.EmploymentEnded.Manner.DEATH, null);
    CoverageAnswer answer =
        family(Cases.nothingHappened().with(ended)).covering(EXECUTIVE, SPOUSE).asOf("2003-05-07");

    assertThat(persons(answer)).containsExactly(SPOUSE);
    assertThat(answer.coverage().maximumMonths().answer().value()).isEqualTo(36);
  }

  @Test
  void of_a_divorce_is_the_spouse() {
    CoverageAnswer answer =
        family(
                Cases.nothingHappened()
                    .with(new Fact.Divorced("divorced", day("2003-05-06"), null, SPOUSE)))
            .covering(EXECUTIVE, SPOUSE, CHILD)
            .asOf("2003-05-07");

    assertThat(persons(answer)).containsExactly(SPOUSE);
  }

  @Test
  void of_a_child_that_ceased_to_be_a_dependent_is_that_child() {
    CoverageAnswer answer =
        family(
                Cases.nothingHappened()
                    .with(new Fact.CeasedDependent("grown", day("2003-05-06"), null, CHILD)))
            .covering(EXECUTIVE, SPOUSE, CHILD)
            .asOf("2003-05-07");

    assertThat(persons(answer)).containsExactly(CHILD);
  }

  @Test
  void of_entitlement_to_medicare_are_those_who_lost_coverage_by_it() {
    Cases entitled =
        family(
                Cases.nothingHappened()
                    .with(new Fact.MedicareEntitled("m", day("2003-05-01"), null, EXECUTIVE)))
            .covering(EXECUTIVE, SPOUSE, CHILD);

    assertThat(ContinuationCoverageRules.determine(entitled.question("2003-06-01", "2003-06-01")))
        .isEmpty();
    assertThat(
            persons(
                entitled
                    .with(new Fact.CoverageLost("lost", day("2003-05-31"), null, SPOUSE))
                    .asOf("2003-06-01")))
        .containsExactly(SPOUSE);
  }

  @Test
  void include_a_child_born_during_the_executives_continuation_coverage() {
    Cases born =
        Cases.employmentEndedOn("2003-05-06")
            .family(CHILD, Relation.CHILD, day("2003-09-01"))
            .covering(EXECUTIVE);
    Fact elected =
        new Fact.CoverageElected("elected", day("2003-06-01"), null, List.of(EXECUTIVE), null);

    assertThat(persons(born.asOf("2003-10-01"))).containsExactly(EXECUTIVE);
    assertThat(persons(born.with(elected).asOf("2003-08-31"))).containsExactly(EXECUTIVE);
    assertThat(persons(born.asOf("2003-09-01"))).containsExactly(EXECUTIVE, CHILD);
  }

  @Test
  void are_asked_for_when_a_covered_person_is_nobody_on_record() {
    CoverageAnswer answer =
        Cases.employmentEndedOn("2003-05-06").covering(EXECUTIVE, "aunt").asOf("2003-05-07");

    assertThat(questions(answer.coverage().beneficiaries())).containsExactly("cobra-covered-aunt");
    assertThat(answer.coverage().periods()).isEmpty();
  }

  private static Cases family(Cases cases) {
    return cases
        .family(SPOUSE, Relation.SPOUSE)
        .family(CHILD, Relation.CHILD)
        .family(PARTNER, Relation.DOMESTIC_PARTNER);
  }

  private static List<String> persons(CoverageAnswer answer) {
    return answer.coverage().beneficiaries().answer().value().stream()
        .map(QualifiedBeneficiary::personId)
        .toList();
  }
}
