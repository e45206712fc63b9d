package dev.engross.determination.control;

import dev.engross.casefile.ControlEvent;
import dev.engross.casefile.ControlEvent.Acquisition;
import dev.engross.casefile.ControlEvent.AssetSale;
import dev.engross.casefile.ControlEvent.BoardTurnover;
import dev.engross.casefile.ControlEvent.Issuance;
import dev.engross.casefile.ControlEvent.Merger;
import dev.engross.casefile.Fact;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether two records tell of one event, and tell it differently.
 *
 * <p>Worked example: the filing says that Raider LLC held 50 percent on 2 June 2003, the list of
 * stockholders that it held 51 percent that day. Both cannot be right. Two mergers of one day, of
 * which the company survives the first only, are two steps of one transaction.
 */
public final class SameEvent {

  private SameEvent() {}

  /** Whether both fell on one day, are about one holder or transaction, and differ. */
  public static boolean contradict(Fact.ChangeInControlEvent one, Fact.ChangeInControlEvent other) {
    return one.date().equals(other.date())
        && isOne(one.event(), other.event())
        && !one.event().equals(other.event());
  }

  private static boolean isOne(ControlEvent one, ControlEvent other) {
    if (one instanceof Acquisition mine && other instanceof Acquisition theirs) {
      return mine.acquirer().equals(theirs.acquirer());
    }
    if (one instanceof Issuance mine && other instanceof Issuance theirs) {
      return mine.holder().equals(theirs.holder());
    }
    if (one instanceof Merger mine && other instanceof Merger theirs) {
      return agree(mine.companySurvives(), theirs.companySurvives())
          && agree(mine.reverse(), theirs.reverse());
    }
    return (one instanceof BoardTurnover && other instanceof BoardTurnover)
        || (one instanceof AssetSale && other instanceof AssetSale);
  }

  private static boolean agree(@Nullable Boolean one, @Nullable Boolean other) {
    return one == null || other == null || Objects.equals(one, other);
  }
}
