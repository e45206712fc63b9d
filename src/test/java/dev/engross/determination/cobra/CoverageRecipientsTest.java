package dev.engross.determination.cobra;

import static dev.engross.determination.cobra.Cases.CHILD;
import static dev.engross.determination.cobra.Cases.EXECUTIVE;
import static dev.engross.determination.cobra.Cases.SPOUSE;
import static dev.engross.determination.cobra.Cases.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.FamilyMember.Relation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whom one letter reaches where everybody lives at one address. */
class CoverageRecipientsTest {

  private static final List<String> ALL = List.of(EXECUTIVE, SPOUSE, CHILD);
  private static final Fact DIVORCE = new Fact.Divorced("d", day("2025-09-02"), null, SPOUSE);
  private static final Fact CEASED = new Fact.CeasedDependent("c", day("2025-09-02"), null, CHILD);

  @Test
  void a_couple_shares_a_letter_through_the_day_before_the_divorce() {
    assertThat(letters("2025-09-01", null, DIVORCE)).containsExactly(EXECUTIVE);
    assertThat(letters("2025-09-02", null, DIVORCE)).containsExactly(EXECUTIVE, SPOUSE);
  }

  @Test
  void a_child_is_reached_through_the_executive_or_else_through_a_former_spouse() {
    CoverageRecipients since = recipients("2025-09-02", null, DIVORCE);
    assertThat(since.reachedThrough(EXECUTIVE, ALL)).containsExactly(EXECUTIVE, CHILD);
    assertThat(since.reachedThrough(SPOUSE, ALL)).containsExactly(SPOUSE);
    assertThat(since.oneForEachLetter(List.of(SPOUSE, CHILD))).containsExactly(SPOUSE);
    assertThat(since.reachedThrough(SPOUSE, List.of(SPOUSE, CHILD))).containsExactly(SPOUSE, CHILD);
  }

  @Test
  void a_child_who_ceased_to_be_a_dependent_gets_a_letter_from_the_eighteenth_birthday_on() {
    assertThat(letters("2025-09-02", "2007-09-03", CEASED)).containsExactly(EXECUTIVE);
    assertThat(letters("2025-09-03", "2007-09-03", CEASED)).containsExactly(EXECUTIVE, CHILD);
    assertThat(letters("2025-09-01", "1999-09-02", CEASED)).containsExactly(EXECUTIVE);
    assertThat(letters("2025-09-02", null, CEASED)).containsExactly(EXECUTIVE, CHILD);
    assertThat(letters("2025-09-02", "1999-09-02", DIVORCE)).containsExactly(EXECUTIVE, SPOUSE);
  }

  @Test
  void a_letter_to_the_couple_before_the_divorce_reached_both() {
    CoverageRecipients since = recipients("2025-10-20", null, DIVORCE);
    assertThat(since.reached(mailed("2025-09-01", EXECUTIVE), SPOUSE)).isTrue();
    assertThat(since.reached(mailed("2025-09-02", EXECUTIVE), SPOUSE)).isFalse();
    assertThat(since.reached(mailed("2025-09-02", EXECUTIVE), CHILD)).isTrue();
    assertThat(since.reached(mailed("2025-09-02", SPOUSE), EXECUTIVE)).isFalse();
  }

  @Test
  void who_gets_a_letter_alone_is_told_why() {
    assertThat(recipients("2025-09-02", null, DIVORCE).whyApart(SPOUSE))
        .contains("divorced or legally separated");
    assertThat(recipients("2025-09-02", null, CEASED).whyApart(CHILD)).contains("of age");
    assertThat(recipients("2025-09-01", null, DIVORCE).whyApart(SPOUSE)).isEmpty();
  }

  private static List<String> letters(String day, @Nullable String childBorn, Fact fact) {
    return recipients(day, childBorn, fact).oneForEachLetter(ALL);
  }

  private static CoverageRecipients recipients(String day, @Nullable String born, Fact fact) {
    CoverageQuestion question =
        Cases.employmentEndedOn("2025-03-14")
            .family(SPOUSE, Relation.SPOUSE)
            .family(CHILD, Relation.CHILD, born == null ? null : LocalDate.parse(born))
            .with(fact)
            .question("2025-12-31", "2025-12-31");
    return new CoverageRecipients(question.caseFile(), question.timeline(), day(day));
  }

  private static Fact.Mailed mailed(String day, String to) {
    return new Fact.Mailed("m", day(day), null, "cobra-premium-statement", to);
  }
}
