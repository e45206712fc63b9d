package dev.engross.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the control of the company, in the facts that triggers ask for. Null means not
 * recorded.
 */
public sealed interface ControlEvent {

  /** A person or group comes to own voting securities. */
  record Acquisition(
      String acquirer,
      @Nullable BigDecimal votingPowerPercent,
      @Nullable Boolean recommendedByBoard,
      @Nullable Boolean affiliate)
      implements ControlEvent {}

  /** The board's majority turns over. */
  record BoardTurnover(
      @Nullable Boolean byContestedElections,
      @Nullable LocalDate periodBegan,
      @Nullable Integer directors,
      @Nullable Integer continuingDirectors)
      implements ControlEvent {}

  /** A merger or consolidation. */
  record Merger(
      @Nullable Boolean companySurvives,
      @Nullable Boolean reincorporationIsPrincipalPurpose,
      @Nullable Boolean reverse,
      @Nullable BigDecimal votingPowerTransferredPercent)
      implements ControlEvent {}

  /** Assets are sold. */
  record AssetSale(@Nullable Boolean substantiallyAll, @Nullable Boolean completeLiquidation)
      implements ControlEvent {}

  /** The company issues voting securities. */
  record Issuance(
      String holder, @Nullable BigDecimal votingPowerPercentAfter, @Nullable Boolean affiliate)
      implements ControlEvent {}
}
