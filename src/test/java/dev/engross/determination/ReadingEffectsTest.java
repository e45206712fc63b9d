package dev.engross.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.engross.casefile.CaseFile;
import dev.engross.determination.ReadingEffect.AmountChange;
import dev.engross.determination.ReadingEffect.DayChange;
import dev.engross.determination.ReadingEffect.Difference;
import dev.engross.determination.ReadingEffect.DocumentChange;
import dev.engross.determination.ReadingEffect.StatusChange;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.diagnostic.Outcome;
import dev.engross.finding.Question;
import dev.engross.finding.Reading;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.CaseReader;
import dev.engross.intake.LawBookReader;
import dev.engross.law.LawBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of the Almgren case, as of May 7, 2003")
class ReadingEffectsTest {

  private static final LocalDate DAY = LocalDate.of(2003, 5, 7);
  private static final LawBook LAW = LawBookReader.bundled().book();

  private static final CaseDossier DOSSIER = read();
  private static final ReadingEffects EFFECTS = compare(DAY);

  @Test
  void the_strict_effective_date_moves_every_anniversary_by_a_day() {
    ReadingEffect strict = effect("A2", "strict-eighth-day");
    assertThat(day(strict, "milestone.effective-date").to().value())
        .isEqualTo(LocalDate.of(2002, 11, 8));
    assertThat(day(strict, "milestone.effective-date").days()).isEqualTo(1);
    assertThat(day(strict, "milestone.eighteen-month-anniversary").days()).isEqualTo(1);
  }

  @Test
  void the_strict_effective_date_costs_the_executive_what_he_stayed_for() {
    ReadingEffect strict = effect("A2", "strict-eighth-day");
    StatusChange lost =
        (StatusChange) difference(strict, "entitlement.incentive-installments.status");
    assertThat(lost.from()).isEqualTo(Status.CONDITIONAL);
    assertThat(lost.to()).isEqualTo(Status.NOT_PAYABLE);
    assertThat(lost.because()).contains("before May 7, 2003");
    // 185,150.00 of installments, 100,000.00 of Supplemental Payment and 1,227.70 of salary.
    assertThat(strict.payable()).containsExactly(Money.parse("USD -286377.70"));
  }

  @Test
  void employment_that_must_last_through_the_anniversary_itself_ended_a_day_too_early() {
    ReadingEffect strict = effect("A6", "on-anniversary");
    assertThat(strict.payable()).containsExactly(Money.parse("USD -285150.00"));
    DocumentChange packet = (DocumentChange) difference(strict, "document.release-packet.almgren");
    assertThat(packet.due()).isFalse();
  }

  @Test
  void what_is_lost_in_salary_by_an_earlier_end_comes_back_as_its_balance() {
    ReadingEffect accepted = effect("A7", "acceptance-ends-employment");
    AmountChange salary =
        (AmountChange) difference(accepted, "entitlement.transition-salary.amount");
    AmountChange balance = (AmountChange) difference(accepted, "entitlement.salary-balance.amount");
    assertThat(salary.difference()).isEqualTo(Money.parse("USD -68990.42"));
    assertThat(balance.difference()).isEqualTo(Money.parse("USD 68987.40"));
    assertThat(balance.payable()).isTrue();
    assertThat(accepted.payable()).containsExactly(Money.parse("USD -3.02"));
  }

  @Test
  void without_a_release_condition_the_installments_are_owed_now() {
    StatusChange owed =
        (StatusChange)
            difference(
                effect("A11", "release-not-required"), "entitlement.incentive-installments.status");
    assertThat(owed.to()).isEqualTo(Status.DUE);
  }

  @Test
  void a_day_that_cannot_be_said_yet_is_left_open_with_its_question() {
    DayChange paid = day(effect("X4", "company-paid"), "cobra.company-pays");
    assertThat(paid.to().isKnown()).isFalse();
    assertThat(paid.days()).isNull();
    assertThat(paid.to().questions()).extracting(Question::id).isNotEmpty();
  }

  @Test
  void a_reading_of_how_a_balance_of_nothing_is_counted_changes_nothing() {
    assertThat(effect("A15", "months").changesNothing()).isTrue();
  }

  @Test
  void what_was_chosen_is_not_compared_with_itself() {
    assertThat(EFFECTS.effects())
        .noneMatch(effect -> effect.alternative().key().equals(effect.taken().chosen().key()));
  }

  @Test
  void a_reading_on_which_nothing_rests_is_named_as_such() {
    assertThat(EFFECTS.notReliedOn()).extracting(Reading::id).containsExactly("P9", "P11");
  }

  @Test
  void the_comparison_leaves_the_case_as_it_stands() {
    assertThat(EFFECTS.effects())
        .filteredOn(effect -> effect.taken().reading().id().equals("A6"))
        .allMatch(effect -> effect.taken().chosenBy() == null);
    assertThat(compare(DAY)).isEqualTo(EFFECTS);
  }

  @Test
  void before_the_letter_was_signed_its_readings_do_not_arise() {
    ReadingEffects earlier = compare(LocalDate.of(2003, 2, 25));
    assertThat(earlier.effects()).extracting(e -> e.taken().reading().id()).doesNotContain("A11");
    assertThat(earlier.notReliedOn()).extracting(Reading::id).doesNotContain("A11");
  }

  private static CaseDossier read() {
    try {
      return CaseReader.read(Path.of("fixtures/capstone/almgren"))
          .fold(Outcome.Success::value, failure -> fail(failure.problems().toString()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ReadingEffects compare(LocalDate asOf) {
    CaseFile caseFile = DOSSIER.caseFile();
    return ReadingEffects.of(caseFile, DOSSIER.terms(), LAW, asOf, asOf);
  }

  private static ReadingEffect effect(String reading, String alternative) {
    return EFFECTS.effects().stream()
        .filter(effect -> effect.taken().reading().id().equals(reading))
        .filter(effect -> effect.alternative().key().equals(alternative))
        .findFirst()
        .orElseThrow();
  }

  private static Difference difference(ReadingEffect effect, String id) {
    return effect.differences().stream()
        .filter(difference -> difference.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static DayChange day(ReadingEffect effect, String id) {
    return (DayChange) difference(effect, id);
  }
}
