package dev.engross.document;

import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.finding.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why payments are made on another day than they fall due, each reason said once.
 *
 * <p>Worked example: May 31, 2003 is a Saturday and June 15, 2003 a Sunday. Payments 2 and 3 share
 * one sentence, which names both days and says once what holds when banks are closed.
 */
final class MovedPayments {

  /** Stands in a rule between what the day is and what follows from it. */
  private static final String FOLLOWS = ", when ";

  private MovedPayments() {}

  static List<String> sentences(List<Payment> payments) {
    Map<String, List<Moved>> reasons = new LinkedHashMap<>();
    for (Payment payment : payments) {
      String rule = payment.rule();
      if (rule != null) {
        reasons
            .computeIfAbsent(reason(rule), any -> new ArrayList<>())
            .add(new Moved(payment.number(), rule));
      }
    }
    return reasons.entrySet().stream()
        .map(shared -> sentence(shared.getKey(), shared.getValue()))
        .toList();
  }

  /** What follows from the day; the whole rule where it does not say. */
  private static String reason(String rule) {
    int at = rule.indexOf(FOLLOWS);
    return at < 0 ? rule : rule.substring(at + FOLLOWS.length());
  }

  private static String sentence(String reason, List<Moved> moved) {
    if (moved.size() == 1) {
      return "Payment " + moved.get(0).number() + ": " + moved.get(0).rule();
    }
    List<String> days =
        moved.stream()
            .map(one -> one.number() + " (" + one.rule().replace(FOLLOWS + reason, "") + ")")
            .toList();
    return "Payments " + Wording.list(days) + ": " + reason;
  }

  private record Moved(int number, String rule) {}
}
