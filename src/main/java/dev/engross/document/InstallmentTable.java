package dev.engross.document;

import dev.engross.calendar.MovedDay;
import dev.engross.determination.Determination;
import dev.engross.determination.Docket.Entry;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The installments of one benefit on a docket, each with its payday.
 *
 * @param rows one for each, in the order in which they are paid
 * @param rule why the first of those that moved did; null where none did
 * @param parts whether it is long enough to be parted between pages
 */
record InstallmentTable(List<Installment> rows, @Nullable String rule, boolean parts) {

  /** Rows that stay together on a page. */
  private static final int ROWS_KEPT_TOGETHER = 26;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE, MMM d, uuuu", Locale.ENGLISH);

  /**
   * One installment.
   *
   * @param number its number among all of the benefit
   * @param payday the payday on which it falls due
   * @param paid the day on which it is to be paid
   * @param amount the amount before withholding; empty for what is not money
   * @param remark what was passed over, or that it is caught up; empty where neither is so
   */
  record Installment(String number, String payday, String paid, String amount, String remark) {}

  /** A payment that is an installment, and of what. */
  record Part(Entitlement of, Payment payment) {}

  /** The installments of a determination, by the ids of their deadlines. */
  static Map<String, Part> parts(Determination determination) {
    Map<String, Part> parts = new HashMap<>();
    for (Entitlement entitlement : determination.entitlements()) {
      if (entitlement.schedule().answer().isKnown()) {
        entitlement.schedule().answer().value().payments().stream()
            .filter(Payment::isInstallment)
            .forEach(
                payment ->
                    parts.put(entitlement.deadlineId(payment), new Part(entitlement, payment)));
      }
    }
    return parts;
  }

  static InstallmentTable of(List<Entry> entries, Map<String, Part> parts) {
    List<Installment> rows = new ArrayList<>();
    String rule = null;
    for (Entry entry : entries) {
      Payment payment = Objects.requireNonNull(parts.get(entry.id())).payment();
      rule = rule == null && entry.catchUp().isEmpty() ? payment.rule() : rule;
      rows.add(
          new Installment(
              String.valueOf(payment.number()),
              day(entry.literal()),
              day(entry.act()),
              payment.gross() == null ? "" : Wording.amount(payment.gross()),
              remark(entry)));
    }
    return new InstallmentTable(
        List.copyOf(rows),
        rule == null ? null : Wording.sentence(rule),
        rows.size() > ROWS_KEPT_TOGETHER);
  }

  private static String remark(Entry entry) {
    String caughtUp = entry.catchUp().isEmpty() ? "" : "caught up";
    String passed = entry.moved() == null ? "" : "passed over: " + reasons(entry.moved());
    return caughtUp.isEmpty() || passed.isEmpty() ? caughtUp + passed : caughtUp + "; " + passed;
  }

  /** {@code a Sunday and Labor Day}; the payday itself is the first of them. */
  private static String reasons(MovedDay moved) {
    return Wording.list(
        moved.passedOver().stream().map(day -> String.valueOf(day.reason())).toList());
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }
}
