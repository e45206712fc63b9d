package dev.engross.determination;

import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.finding.LateText;
import dev.engross.terms.Instrument.Benefit;
import java.util.ArrayList;
import java.util.List;

/**
 * Benefits that are the same money by two paths: only one of them is ever paid.
 *
 * <p>Worked example: a sum is payable for staying through a period, or for being dismissed before
 * its end. Once the executive has stayed, the path of dismissal is superseded.
 */
final class PayableOnce {

  private PayableOnce() {}

  /** The entitlements, the weaker of each pair superseded by the stronger. */
  static List<Entitlement> settle(List<Entitlement> drafts, List<Benefit> benefits) {
    List<Entitlement> settled = new ArrayList<>(drafts);
    for (Benefit benefit : benefits) {
      int one = place(drafts, benefit.id());
      int other = benefit.payableOnceWith() == null ? -1 : place(drafts, benefit.payableOnceWith());
      if (one < 0 || other < 0) {
        continue;
      }
      boolean otherWins = rank(drafts.get(other)) < rank(drafts.get(one));
      int winner = otherWins ? other : one;
      int loser = otherWins ? one : other;
      if (isPaidOrPayable(drafts.get(winner)) && canBeSuperseded(drafts.get(loser))) {
        settled.set(loser, superseded(drafts.get(loser), drafts.get(winner)));
      }
    }
    return settled;
  }

  private static int place(List<Entitlement> entitlements, String id) {
    for (int i = 0; i < entitlements.size(); i++) {
      if (entitlements.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** The stronger, the lower: paid, due, conditional, unknown, anything else. */
  private static int rank(Entitlement entitlement) {
    return switch (entitlement.status()) {
      case PAID -> 0;
      case DUE -> 1;
      case CONDITIONAL -> 2;
      case UNDETERMINED -> 3;
      case NOT_PAYABLE, WAIVED, SUPERSEDED -> 4;
    };
  }

  private static boolean isPaidOrPayable(Entitlement entitlement) {
    return rank(entitlement) <= 2;
  }

  private static boolean canBeSuperseded(Entitlement entitlement) {
    return entitlement.status() != Status.WAIVED && entitlement.status() != Status.PAID;
  }

  private static Entitlement superseded(Entitlement loser, Entitlement winner) {
    return new Entitlement(
        loser.id(),
        loser.label(),
        loser.instrument(),
        Status.SUPERSEDED,
        loser.condition(),
        loser.amount(),
        loser.schedule(),
        LateText.of(
            () ->
                "It is not paid beside “"
                    + winner.label()
                    + "”, which is the same money by another path; only one is ever paid."));
  }
}
