package dev.engross.determination;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.ClaimedBenefit;
import dev.engross.determination.evaluation.SeveranceBenefits;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.FactUse;
import dev.engross.finding.Finding;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.terms.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a claim asks for under the plans of a case, and how each of it is decided. A denial, a
 * reduction and a failure to pay in whole or in part are all adverse, and call for the same letter
 * (29 CFR 2560.503-1(g), (m)(4)). So a claim is denied
 *
 * <ul>
 *   <li>as to a benefit that is not payable, was given up, or is replaced by another;
 *   <li>as to the rest of a benefit that is or can become owed, where the claim names a greater sum
 *       than the plan grants.
 * </ul>
 *
 * <p>A claim that names no benefit asks for all the severance that the plans grant; what is
 * replaced by a benefit that is granted is then not denied, since nobody could have both. What
 * still waits for a condition is not denied by that. Where there is no claim there is nothing to
 * deny: a letter that grants what the plan gives answers no request for more.
 *
 * <p>Worked example: a plan grants $390,000. A claim of 15 July 2003 for $780,000 is granted as to
 * $390,000 and denied as to the other $390,000; a claim for $390,000, or for no sum, is granted.
 *
 * @param granted what is or can become owed, or is paid, as it is claimed
 * @param reduced what is or can become owed, or is paid, but in a smaller sum
 * @param refused what is not owed
 * @param open what cannot be decided yet
 */
public record ClaimedBenefits(
    List<Entitlement> granted,
    List<Reduction> reduced,
    List<Entitlement> refused,
    List<Entitlement> open) {

  /**
   * A benefit of which the plan grants less than was claimed.
   *
   * @param claimed the sum that the claim names
   * @param denied what of it the plan does not grant
   */
  public record Reduction(Entitlement entitlement, Finding<Money> claimed, Finding<Money> denied) {}

  public ClaimedBenefits {
    granted = List.copyOf(granted);
    reduced = List.copyOf(reduced);
    refused = List.copyOf(refused);
    open = List.copyOf(open);
  }

  /** How the claim stands against what was determined. */
  public static ClaimedBenefits of(
      Fact.NoticeGiven claim,
      List<Instrument> instruments,
      List<Entitlement> entitlements,
      Timeline timeline) {
    List<Entitlement> granted = new ArrayList<>();
    List<Reduction> reduced = new ArrayList<>();
    List<Entitlement> refused = new ArrayList<>();
    List<Entitlement> open = new ArrayList<>();
    for (Entitlement entitlement : claimedOf(claim, instruments, entitlements)) {
      Money sum = sumClaimed(claim, entitlement);
      switch (entitlement.status()) {
        case NOT_PAYABLE, WAIVED, SUPERSEDED -> refused.add(entitlement);
        case UNDETERMINED -> open.add(entitlement);
        case DUE, CONDITIONAL, PAID -> {
          if (sum == null) {
            granted.add(entitlement);
          } else if (!isComparable(entitlement, sum)) {
            open.add(entitlement);
          } else {
            reduction(entitlement, sum, timeline.use(claim))
                .ifPresentOrElse(reduced::add, () -> granted.add(entitlement));
          }
        }
      }
    }
    if (claim.claimed().isEmpty() && !granted.isEmpty()) {
      refused.removeIf(entitlement -> entitlement.status() == Status.SUPERSEDED);
    }
    return new ClaimedBenefits(granted, reduced, refused, open);
  }

  /** Whether no plan grants anything of what is claimed, on whatever condition. */
  public boolean isEmpty() {
    return granted.isEmpty() && reduced.isEmpty() && refused.isEmpty() && open.isEmpty();
  }

  /** Whether all that is claimed is granted. */
  public boolean isGranted() {
    return !granted.isEmpty() && reduced.isEmpty() && refused.isEmpty() && open.isEmpty();
  }

  /** Whether nothing of what is claimed is granted. */
  public boolean isDeniedInWhole() {
    return !refused.isEmpty() && granted.isEmpty() && reduced.isEmpty() && open.isEmpty();
  }

  /** The benefits that are denied, in whole or in part. */
  List<String> deniedLabels() {
    return Stream.concat(refused.stream(), reduced.stream().map(Reduction::entitlement))
        .map(Entitlement::label)
        .toList();
  }

  private static List<Entitlement> claimedOf(
      Fact.NoticeGiven claim, List<Instrument> instruments, List<Entitlement> entitlements) {
    SeveranceBenefits severance = SeveranceBenefits.of(instruments);
    List<String> plans =
        instruments.stream()
            .filter(instrument -> instrument.kind() == Instrument.Kind.PLAN)
            .map(Instrument::id)
            .toList();
    return entitlements.stream()
        .filter(entitlement -> plans.contains(entitlement.instrument()))
        .filter(
            entitlement ->
                claim.claimed().isEmpty()
                    ? severance.isSeverance(entitlement.id(), entitlement.instrument())
                    : claim.claimed().stream()
                        .anyMatch(named -> named.benefit().equals(entitlement.id())))
        .toList();
  }

  private static @Nullable Money sumClaimed(Fact.NoticeGiven claim, Entitlement entitlement) {
    return claim.claimed().stream()
        .filter(named -> named.benefit().equals(entitlement.id()))
        .map(ClaimedBenefit::amount)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static boolean isComparable(Entitlement entitlement, Money sum) {
    Finding<Money> amount = entitlement.amount();
    return amount != null
        && amount.answer().isKnown()
        && amount.answer().value().getCurrencyUnit().equals(sum.getCurrencyUnit());
  }

  private static Optional<Reduction> reduction(Entitlement entitlement, Money sum, FactUse claim) {
    Finding<Money> amount = Objects.requireNonNull(entitlement.amount());
    Money owed = amount.answer().value();
    if (!sum.isGreaterThan(owed)) {
      return Optional.empty();
    }
    String id = "claim." + entitlement.id();
    Finding<Money> claimed =
        new Trace()
            .use(claim)
            .step("The claim asks for " + Wording.amount(sum) + ".")
            .find(id + ".claimed", entitlement.label() + ": what is claimed", Answer.known(sum));
    Money rest = sum.minus(owed);
    Finding<Money> denied =
        new Trace()
            .include(claimed)
            .include(amount)
            .step(
                Wording.amount(sum)
                    + " less "
                    + Wording.amount(owed)
                    + " is "
                    + Wording.amount(rest)
                    + ".")
            .find(id + ".denied", entitlement.label() + ": what is denied", Answer.known(rest));
    return Optional.of(new Reduction(entitlement, claimed, denied));
  }
}
