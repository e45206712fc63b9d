package dev.engross.document;

import dev.engross.casefile.Fact;
import dev.engross.determination.ClaimedBenefits;
import dev.engross.determination.result.Entitlement;
import dev.engross.document.InstrumentWords.Passage;
import dev.engross.finding.FactUse;
import dev.engross.finding.Finding;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * The decision that denies a claim for severance under a plan, in whole or in part, with what 29
 * CFR 2560.503-1(g)(1) asks for: the reasons, the plan’s provisions, what would complete the claim,
 * and the review with its time limits and the right to sue.
 *
 * @param claimed the day of the claim
 * @param decision the last day to decide it
 * @param plans the plans claimed under, with their dates
 * @param inPart whether a part of what was claimed is granted
 * @param granted what is granted as it was claimed
 * @param reductions what is granted in a smaller sum than was claimed
 * @param benefits what is denied altogether, each with the reason against it
 * @param provisions the passages on which the denial rests
 * @param facts the facts on which it rests, each with the paper that shows it
 * @param appealDays days to ask for a review, from the receipt of the denial
 * @param reviewDays days to decide the review
 * @param extensionDays further days for that, in special circumstances
 */
record SeveranceDenial(
    Finding<LocalDate> claimed,
    Finding<?> decision,
    List<String> plans,
    boolean inPart,
    List<EntitlementLine> granted,
    List<ReducedBenefit> reductions,
    List<EntitlementLine> benefits,
    List<Passage> provisions,
    List<Shown> facts,
    Finding<Integer> appealDays,
    Finding<Integer> reviewDays,
    Finding<Integer> extensionDays) {

  static SeveranceDenial of(Matter matter) {
    Fact.NoticeGiven claim =
        matter.timeline().all(Fact.NoticeGiven.class).stream()
            .filter(Fact.NoticeGiven::isClaim)
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> new NothingToShow("no claim for benefits is on record"));
    ClaimedBenefits asked =
        ClaimedBenefits.of(
            claim,
            matter.terms().instruments(),
            matter.determination().entitlements(),
            matter.timeline());
    List<Finding<?>> against = against(asked);
    if (against.isEmpty()) {
      throw new NothingToShow("no claim under a plan is to be denied");
    }
    return new SeveranceDenial(
        matter.day(claim, "claim.made", "When was the claim made?"),
        matter.determination().claims().stream()
            .filter(finding -> finding.id().equals("erisa.claim.decision"))
            .findFirst()
            .orElseThrow(() -> new NothingToShow("no day to decide the claim is known")),
        plans(matter, asked),
        !asked.isDeniedInWhole(),
        lines(matter, asked.granted()),
        asked.reduced().stream().map(part -> ReducedBenefit.of(matter, part)).toList(),
        lines(matter, asked.refused()),
        provisions(against),
        against.stream()
            .flatMap(finding -> finding.facts().stream())
            .filter(fact -> !fact.id().equals(claim.id()))
            .distinct()
            .map(fact -> Shown.of(matter, fact))
            .toList(),
        matter.lawCount("erisa-appeal-days", claim.date()),
        matter.lawCount("erisa-appeal-decision-days", claim.date()),
        matter.lawCount("erisa-appeal-extension-days", claim.date()));
  }

  /** The findings that are told to the claimant as reasons against the claim. */
  private static List<Finding<?>> against(ClaimedBenefits asked) {
    return Stream.<Finding<?>>concat(
            asked.refused().stream().map(Entitlement::condition),
            asked.reduced().stream().map(ClaimedBenefits.Reduction::denied))
        .toList();
  }

  private static List<String> plans(Matter matter, ClaimedBenefits asked) {
    return Stream.of(
            asked.granted().stream(),
            asked.reduced().stream().map(ClaimedBenefits.Reduction::entitlement),
            asked.refused().stream())
        .flatMap(benefits -> benefits)
        .map(Entitlement::instrument)
        .distinct()
        .map(id -> PaperDates.named(matter.instrument(id)))
        .toList();
  }

  private static List<EntitlementLine> lines(Matter matter, List<Entitlement> benefits) {
    return benefits.stream().map(benefit -> EntitlementLine.of(matter, benefit)).toList();
  }

  /** Every place once, with the words quoted from it; words within longer ones are left out. */
  private static List<Passage> provisions(List<Finding<?>> against) {
    Map<String, List<String>> quotes = new LinkedHashMap<>();
    against.stream()
        .flatMap(finding -> finding.citations().stream())
        .forEach(
            citation -> {
              List<String> words =
                  quotes.computeIfAbsent(citation.printed(), place -> new ArrayList<>());
              String quote = citation.words();
              if (quote != null && words.stream().noneMatch(other -> other.contains(quote))) {
                words.removeIf(quote::contains);
                words.add(quote);
              }
            });
    return quotes.entrySet().stream()
        .map(place -> new Passage(place.getKey(), place.getKey(), null, place.getValue()))
        .toList();
  }

  /**
   * A benefit that is granted in a smaller sum than was claimed.
   *
   * @param line the benefit, with the sum that the plan grants
   * @param claimed the sum that was claimed
   * @param denied what of it is denied
   * @param steps how the plan’s sum comes about, a sentence each; readings are left to the appendix
   */
  record ReducedBenefit(
      EntitlementLine line, Finding<Money> claimed, Finding<Money> denied, List<String> steps) {
    private static ReducedBenefit of(Matter matter, ClaimedBenefits.Reduction part) {
      Finding<Money> amount = Objects.requireNonNull(part.entitlement().amount());
      return new ReducedBenefit(
          EntitlementLine.of(matter, part.entitlement()),
          part.claimed(),
          part.denied(),
          amount.steps().stream()
              .filter(step -> amount.readings().stream().noneMatch(step::takes))
              .map(Step::text)
              .map(matter::toExecutive)
              .toList());
    }
  }

  /**
   * A fact as the letter tells it, and the paper that shows it.
   *
   * @param statement what is on record, in a sentence
   * @param evidence the paper that shows it
   */
  record Shown(String statement, String evidence) {
    private static Shown of(Matter matter, FactUse fact) {
      String day = fact.date() == null ? "" : Wording.date(fact.date()) + ": ";
      return new Shown(
          day + matter.toExecutive(fact.statement()),
          fact.evidence() == null ? "no paper is recorded" : fact.evidence());
    }
  }
}
