package dev.engross.determination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Standing;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.LawBookReader;
import dev.engross.issuance.FixtureCases;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every ground of Cause in the agreement and of Misconduct in the plan, one by one. */
@DisplayName("Of the grounds that the source instruments list")
class ConductGroundsTest {

  /** Notice on February 3, 2003, cured on the last day, the fifteenth after it. */
  private static final CaseDossier CURED =
      FixtureCases.read(Path.of("fixtures/capstone/what-if/cured-on-day-15"));

  private static final CaseDossier MISCONDUCT =
      FixtureCases.read(Path.of("fixtures/capstone/what-if/misconduct"));

  @ParameterizedTest
  @ValueSource(strings = {"A", "B", "C", "D"})
  void nothing_cures_an_act_under_a_to_d(String ground) {
    assertThat(standing(CURED, "cause", ground, true)).isEqualTo(Standing.MET);
    assertThat(standing(CURED, "cause", ground, false)).isEqualTo(Standing.FAILED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1(a)", "2", "4", "8", "10", "11", "12"})
  void a_breach_of_a_section_on_the_list_cannot_be_cured(String section) {
    assertThat(standing(CURED, "cause", "F § " + section, true)).isEqualTo(Standing.MET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1(b)", "1(c)", "3", "5", "6", "7", "9", "13", "14", "20", "24"})
  void a_breach_of_any_other_section_can_be_cured_through_the_fifteenth_day(String section) {
    assertThat(standing(CURED, "cause", "F § " + section, true)).isEqualTo(Standing.FAILED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "3"})
  void each_limb_of_misconduct_is_enough_if_it_was_upheld(String limb) {
    assertThat(standing(MISCONDUCT, "misconduct", limb, true)).isEqualTo(Standing.MET);
    assertThat(standing(MISCONDUCT, "misconduct", limb, false)).isEqualTo(Standing.FAILED);
  }

  @ParameterizedTest
  @CsvSource({
    "2003-06-30, the Board, false",
    "2003-07-01, the Board, true",
    "2003-07-01, outside counsel, false"
  })
  void whether_a_discharge_was_for_what_was_found_later_is_asked_of_counsel(
      LocalDate found, String by, boolean asked) {
    List<Fact> facts = new ArrayList<>(MISCONDUCT.caseFile().facts());
    facts.removeIf(fact -> fact instanceof Fact.ConductFound);
    facts.add(new Fact.ConductFound("found", found, null, "misconduct", "1", by, true, null));
    CaseDossier changed = FixtureCases.withFacts(MISCONDUCT, facts);

    assertThat(finding(changed, "conduct.misconduct").answer().value()).isEqualTo(Standing.MET);
    Answer<Standing> separation = finding(changed, "separation.involuntarily-terminated").answer();
    assertThat(separation.isOpen()).isEqualTo(asked);
    assertThat(separation.questions())
        .extracting(Question::id)
        .isEqualTo(asked ? List.of("conduct-found-ended-for") : List.of());
  }

  private static Standing standing(
      CaseDossier dossier, String standard, String ground, boolean upheld) {
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : dossier.caseFile().facts()) {
      facts.add(
          fact instanceof Fact.ConductFound found
              ? new Fact.ConductFound(
                  found.id(), found.date(), null, standard, ground, found.by(), upheld, null)
              : fact);
    }
    return finding(FixtureCases.withFacts(dossier, facts), "conduct." + standard).answer().value();
  }

  private static Finding<Standing> finding(CaseDossier changed, String id) {
    LocalDate asOf = Objects.requireNonNull(changed.caseFile().asOf());
    return Determiner.determine(
            changed.caseFile(), changed.terms(), LawBookReader.bundled().book(), asOf, asOf)
        .findings()
        .stream()
        .filter(finding -> finding.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
