package dev.engross.determination.tax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.determination.Determination;
import dev.engross.determination.Determiner;
import dev.engross.determination.result.Deadline;
import dev.engross.diagnostic.Outcome;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.CaseReader;
import dev.engross.intake.LawBookReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole case, from its file to its findings, against figures worked out by hand. */
class TaxFixtureTest {

  private static final Determination RIVERA = determined("fixtures/tax/rivera");

  @ParameterizedTest
  @CsvSource({
    "tax.409a.severance.vested, 2025-03-14",
    "tax.409a.severance.short-term-ends, 2026-03-15",
    "tax.409a.severance.short-term, USD 750000.00",
    "tax.409a.severance.separation-pay, USD 0.00",
    "tax.409a.severance.subject, USD 750000.00",
    "tax.409a.severance.delay, 2025-09-15",
    "tax.409a.good-reason.involuntary.b, true",
    "tax.280g.change, 2025-01-31",
    "tax.280g.base-amount, USD 300000.00",
    "tax.280g.contingent, USD 1588897.87",
    "tax.280g.presumed, [Executive Severance Plan]",
    "tax.280g.parachute, true",
    "tax.280g.excess, USD 1288897.87",
    "tax.280g.excise, USD 257779.57",
    "tax.280g.cutback, USD 899999.00",
    "tax.280g.better-of, in full",
    "tax.withholding.severance, USD 330000.00",
    "tax.withholding-state.severance, USD 99000.00",
    "erisa.claim.decision, 2025-08-31",
    "erisa.severance-amount.severance-plan, false",
    "erisa.severance-months.severance-plan, false",
  })
  void everything_is_worked_out_to_the_cent_and_the_day(String id, String value) {
    assertThat(all(RIVERA)).containsKey(id);
    assertThat(all(RIVERA).get(id).answer().value()).hasToString(value);
  }

  @Test
  void what_the_place_of_work_asks_stands_among_the_deadlines() {
    assertThat(RIVERA.deadlines())
        .filteredOn(deadline -> deadline.id().startsWith("california."))
        .extracting(Deadline::adjusted)
        .contains(LocalDate.of(2025, 3, 14));
    assertThat(RIVERA.deadlines()).extracting(Deadline::id).contains("erisa.claim.decision");
  }

  @Test
  void every_finding_cites_its_law_or_says_why_there_is_none() {
    assertThat(all(RIVERA).values())
        .allMatch(
            finding ->
                !finding.citations().isEmpty() || finding.answer() instanceof Answer.NotApplicable);
  }

  @Test
  void no_question_of_tax_makes_a_letter_of_the_first_case_a_draft() {
    Determination almgren = determined("fixtures/capstone/almgren");

    assertThat(almgren.openQuestions())
        .noneMatch(question -> question.field() != null && question.field().startsWith("/tax"));
    assertThat(almgren.documents())
        .allMatch(document -> document.restsOn().stream().noneMatch(id -> id.startsWith("tax.")));
    assertThat(all(almgren).get("tax.409a.supplemental-payment").answer())
        .isInstanceOf(Answer.NotApplicable.class);
    assertThat(almgren.notes()).noneMatch(note -> note.id().startsWith("erisa"));
  }

  private static Map<String, Finding<?>> all(Determination determination) {
    Map<String, Finding<?>> findings = new HashMap<>(TaxCases.byId(determination.tax()));
    findings.putAll(TaxCases.byId(determination.claims()));
    return findings;
  }

  private static Determination determined(String folder) {
    try {
      Outcome<CaseDossier> outcome = CaseReader.read(Path.of(folder));
      assertThat(outcome.problems()).isEmpty();
      CaseDossier dossier = ((Outcome.Success<CaseDossier>) outcome).value();
      LocalDate asOf = dossier.caseFile().asOf();
      assertThat(asOf).isNotNull();
      return Determiner.determine(
          dossier.caseFile(), dossier.terms(), LawBookReader.bundled().book(), asOf, asOf);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
