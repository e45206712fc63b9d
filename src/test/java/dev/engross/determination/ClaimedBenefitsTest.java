package dev.engross.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.ClaimedBenefit;
import dev.engross.casefile.Party;
import dev.engross.determination.timeline.Names;
import dev.engross.determination.timeline.Timeline;
import dev.engross.intake.CaseDossier;
import dev.engross.issuance.FixtureCases;
import dev.engross.terms.Instrument;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What of a claim is granted and what is denied")
class ClaimedBenefitsTest {

  private static final LocalDate DAY = LocalDate.of(2005, 9, 12);

  /** The plan grants Severance Pay of $30,000.00 and an allowance of $13,000.00. */
  private static final String BRACKWATER = "fixtures/plans/brackwater/claim-for-a-full-year";

  /** The plan grants Severance, and refuses the Closing Supplement. */
  private static final String HAZELMERE = "fixtures/plans/hazelmere/one-of-two-benefits";

  @Test
  void a_sum_that_is_owed_is_granted_and_a_cent_more_is_denied_as_to_the_cent() {
    assertThat(of(BRACKWATER, claim(new ClaimedBenefit("severance-pay", usd("30000.00")))))
        .satisfies(claimed -> assertThat(claimed.isGranted()).isTrue())
        .satisfies(claimed -> assertThat(claimed.deniedLabels()).isEmpty());
    ClaimedBenefits more =
        of(BRACKWATER, claim(new ClaimedBenefit("severance-pay", usd("30000.01"))));
    assertThat(more.isGranted()).isFalse();
    assertThat(more.isDeniedInWhole()).isFalse();
    assertThat(more.reduced())
        .singleElement()
        .satisfies(part -> assertThat(part.denied().answer().value()).isEqualTo(usd("0.01")));
  }

  @Test
  void a_claim_without_a_sum_asks_for_what_the_plan_grants() {
    assertThat(of(BRACKWATER, claim(new ClaimedBenefit("severance-pay", null))).isGranted())
        .isTrue();
  }

  @Test
  void what_a_claim_does_not_name_is_neither_granted_nor_denied() {
    ClaimedBenefits claimed = of(HAZELMERE, claim(new ClaimedBenefit("severance", null)));
    assertThat(claimed.granted()).extracting(e -> e.id()).containsExactly("severance");
    assertThat(claimed.refused()).isEmpty();
  }

  @Test
  void a_claim_that_names_no_benefit_asks_for_all_of_them() {
    ClaimedBenefits claimed = of(HAZELMERE, claim());
    assertThat(claimed.granted()).extracting(e -> e.id()).containsExactly("severance");
    assertThat(claimed.refused()).extracting(e -> e.id()).containsExactly("closing-supplement");
    assertThat(claimed.isDeniedInWhole()).isFalse();
  }

  @Test
  void a_sum_in_another_currency_cannot_be_compared() {
    ClaimedBenefits claimed =
        of(BRACKWATER, claim(new ClaimedBenefit("severance-pay", Money.parse("EUR 1.00"))));
    assertThat(claimed.open()).hasSize(1);
    assertThat(claimed.isGranted()).isFalse();
  }

  @Test
  void only_a_claim_of_the_executive_names_benefits() {
    List<ClaimedBenefit> named = List.of(new ClaimedBenefit("severance-pay", null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fact.NoticeGiven("n", DAY, null, Party.COMPANY, "claim", named));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fact.NoticeGiven("n", DAY, null, Party.EXECUTIVE, "event", named));
  }

  private static ClaimedBenefits of(String fixture, Fact.NoticeGiven claim) {
    Path folder = Path.of(fixture);
    CaseDossier dossier = FixtureCases.read(folder);
    Determination found = FixtureCases.determined(folder);
    List<Instrument> instruments = dossier.terms().instruments();
    return ClaimedBenefits.of(
        claim,
        instruments,
        found.entitlements(),
        Timeline.of(dossier.caseFile(), Names.of(dossier.caseFile(), instruments), found.asOf()));
  }

  private static Fact.NoticeGiven claim(ClaimedBenefit... named) {
    return new Fact.NoticeGiven("claim", DAY, null, Party.EXECUTIVE, "claim", List.of(named));
  }

  private static Money usd(String amount) {
    return Money.parse("USD " + amount);
  }
}
