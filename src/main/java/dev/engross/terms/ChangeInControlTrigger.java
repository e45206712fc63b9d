package dev.engross.terms;

import dev.engross.law.Citation;
import java.math.BigDecimal;
import java.util.Map;

/** One of the events that an instrument calls a change in control. */
public sealed interface ChangeInControlTrigger {

  /** The trigger's numeral or name in the instrument, such as {@code i}. */
  String id();

  Citation citation();

  /** A person or group acquires more than a share of the voting power. */
  record Acquisition(
      String id,
      Citation citation,
      BigDecimal moreThanPercent,
      boolean unlessRecommendedByBoard,
      boolean affiliatesExcluded)
      implements ChangeInControlTrigger {}

  /**
   * Within so many consecutive months, a majority of the board ceases to be continuing directors.
   */
  record BoardTurnover(
      String id, Citation citation, int withinMonths, boolean byContestedElectionsOnly)
      implements ChangeInControlTrigger {
    public BoardTurnover {
      if (withinMonths < 1) {
        throw new IllegalArgumentException("a board turns over within at least one month");
      }
    }
  }

  /** A merger or consolidation that the company does not survive. */
  record MergerNotSurvived(String id, Citation citation, boolean reincorporationExcluded)
      implements ChangeInControlTrigger {}

  /** All or substantially all assets are disposed of. */
  record AssetDisposition(String id, Citation citation, boolean inCompleteLiquidation)
      implements ChangeInControlTrigger {}

  /**
   * A merger that the company survives, but that hands more than a share of the voting power to
   * others.
   */
  record ReverseMerger(String id, Citation citation, BigDecimal moreThanPercent)
      implements ChangeInControlTrigger {}

  /** The company issues more than a share of its voting power to one person or group. */
  record Issuance(
      String id, Citation citation, BigDecimal moreThanPercent, boolean affiliatesExcluded)
      implements ChangeInControlTrigger {}

  /** The trigger depends on how ambiguous words are read. */
  record TriggerByReading(
      String id,
      Citation citation,
      String reading,
      Map<String, ChangeInControlTrigger> alternatives)
      implements ChangeInControlTrigger {}
}
