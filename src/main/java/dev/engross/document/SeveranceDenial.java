package dev.engross.document;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.determination.result.Entitlement;
import dev.engross.document.InstrumentWords.Passage;
import dev.engross.finding.FactUse;
import dev.engross.finding.Finding;
import dev.engross.finding.Wording;
import dev.engross.terms.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The denial of a claim for severance under a plan, with what 29 CFR 2560.503-1(g)(1) asks for: the
 * reasons, the plan’s provisions, what would complete the claim, and the review with its time
 * limits and the right to sue.
 *
 * @param claimed the day of the claim
 * @param decision the last day to decide it
 * @param plans the plans claimed under, with their dates
 * @param benefits what was claimed, each with the reason against it
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
    List<EntitlementLine> benefits,
    List<Passage> provisions,
    List<Shown> facts,
    Finding<Integer> appealDays,
    Finding<Integer> reviewDays,
    Finding<Integer> extensionDays) {

  static SeveranceDenial of(Matter matter) {
    Fact.NoticeGiven claim =
        matter.timeline().all(Fact.NoticeGiven.class).stream()
            .filter(notice -> notice.about().equals("claim") && notice.by() == Party.EXECUTIVE)
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> new NothingToShow("no claim for benefits is on record"));
    List<Entitlement> denied =
        SeveranceEntitlement.benefits(matter).stream()
            .filter(e -> matter.instrument(e.instrument()).kind() == Instrument.Kind.PLAN)
            .filter(
                e ->
                    switch (e.status()) {
                      case NOT_PAYABLE, WAIVED, SUPERSEDED -> true;
                      case DUE, CONDITIONAL, PAID, UNDETERMINED -> false;
                    })
            .toList();
    if (denied.isEmpty()) {
      throw new NothingToShow("no claim under a plan is to be denied");
    }
    return new SeveranceDenial(
        matter.day(claim, "claim.made", "When was the claim made?"),
        matter.determination().claims().stream()
            .filter(finding -> finding.id().equals("erisa.claim.decision"))
            .findFirst()
            .orElseThrow(() -> new NothingToShow("no day to decide the claim is known")),
        denied.stream()
            .map(Entitlement::instrument)
            .distinct()
            .map(id -> PaperDates.named(matter.instrument(id)))
            .toList(),
        denied.stream().map(entitlement -> EntitlementLine.of(matter, entitlement)).toList(),
        provisions(denied),
        denied.stream()
            .flatMap(entitlement -> entitlement.condition().facts().stream())
            .distinct()
            .map(fact -> Shown.of(matter, fact))
            .toList(),
        matter.lawCount("erisa-appeal-days", claim.date()),
        matter.lawCount("erisa-appeal-decision-days", claim.date()),
        matter.lawCount("erisa-appeal-extension-days", claim.date()));
  }

  /** Every place once, with the words quoted from it; words within longer ones are left out. */
  private static List<Passage> provisions(List<Entitlement> denied) {
    Map<String, List<String>> quotes = new LinkedHashMap<>();
    denied.stream()
        .flatMap(entitlement -> entitlement.condition().citations().stream())
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
