package dev.engross.document;

import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import dev.engross.determination.result.ContinuationCoverage.QualifiedBeneficiary;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.determination.result.Entitlement.PaymentSchedule;
import dev.engross.document.template.ValuePrinter;
import dev.engross.finding.Standing;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Puts the values of findings in words, and what is told of them in the voice of the document. */
final class FigureWords implements ValuePrinter {

  private final UnaryOperator<String> voice;

  /**
   * In a voice.
   *
   * @param voice how a sentence that serves every reader is told to the reader of the document
   */
  FigureWords(UnaryOperator<String> voice) {
    this.voice = voice;
  }

  /** As findings say it to every reader. */
  FigureWords() {
    this(UnaryOperator.identity());
  }

  @Override
  public String told(String sentence) {
    return voice.apply(sentence);
  }

  @Override
  public String words(Object value) {
    if (value instanceof LocalDate date) {
      return Wording.date(date);
    }
    if (value instanceof Money money) {
      return Wording.amount(money);
    }
    if (value instanceof Standing standing) {
      return standing(standing);
    }
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    if (value instanceof Integer || value instanceof String) {
      return value.toString();
    }
    if (value instanceof PaymentSchedule schedule) {
      return schedule(schedule);
    }
    if (value instanceof List<?> list && isPremiums(list)) {
      return premiums(PremiumRow.periods(list.stream().map(CoveragePremium.class::cast).toList()));
    }
    if (value instanceof List<?> list) {
      return Wording.list(list.stream().map(FigureWords::item).distinct().toList());
    }
    throw unknown(value);
  }

  @Override
  public String counted(Object value, String unit) {
    if (!(value instanceof Integer count)) {
      throw unknown(value);
    }
    return unit.equals("percent") ? count + " percent" : Wording.count(count, unit);
  }

  @Override
  public String spelledOut(Object value) {
    if (!(value instanceof Money money)) {
      throw unknown(value);
    }
    return Wording.amountInWords(money);
  }

  @Override
  public List<? extends Record> rows(Object value) {
    if (value instanceof PaymentSchedule schedule) {
      return schedule.payments().stream().map(PaymentRow::of).toList();
    }
    if (value instanceof List<?> list) {
      return isPremiums(list)
          ? PremiumRow.periods(list.stream().map(CoveragePremium.class::cast).toList())
          : list.stream().map(FigureWords::row).toList();
    }
    return List.of();
  }

  @Override
  public List<String> remarks(Object value) {
    return value instanceof PaymentSchedule schedule
        ? MovedPayments.sentences(schedule.payments())
        : List.of();
  }

  private static boolean isPremiums(List<?> list) {
    return !list.isEmpty() && list.stream().allMatch(CoveragePremium.class::isInstance);
  }

  /** Says of each for whom it is, where they are not the same persons throughout. */
  private static String premiums(List<PremiumRow> rows) {
    boolean same = rows.stream().map(PremiumRow::covered).distinct().count() == 1;
    return rows.stream()
        .map(
            row ->
                row.option()
                    + (same ? "" : " for " + row.covered())
                    + ", "
                    + row.months()
                    + ": "
                    + row.due()
                    + " a month")
        .collect(Collectors.joining("; "));
  }

  private static Record row(Object item) {
    if (item instanceof QualifiedBeneficiary beneficiary) {
      return new BeneficiaryRow(beneficiary.name(), beneficiary.status());
    }
    throw unknown(item);
  }

  private static String item(Object item) {
    if (item instanceof QualifiedBeneficiary beneficiary) {
      return beneficiary.name() + " (" + beneficiary.status() + ")";
    }
    throw unknown(item);
  }

  private static String standing(Standing standing) {
    return switch (standing) {
      case MET -> "met";
      case PENDING -> "not yet met";
      case FAILED -> "not met";
    };
  }

  /** {@code 12 payments: 11 of $15,429.17 and a last one of $15,429.13}. */
  private static String schedule(PaymentSchedule schedule) {
    List<Payment> payments = schedule.payments();
    if (payments.size() == 1) {
      return single(payments.get(0));
    }
    String count = Wording.count(payments.size(), "payment");
    Money each = payments.isEmpty() ? null : payments.get(0).gross();
    Money total = schedule.total();
    if (each == null || total == null) {
      return count;
    }
    List<Payment> allButLast = payments.subList(0, payments.size() - 1);
    if (!allButLast.stream().allMatch(payment -> each.equals(payment.gross()))) {
      return count + ", together " + Wording.amount(total);
    }
    Money last = Objects.requireNonNull(payments.get(payments.size() - 1).gross());
    return last.equals(each)
        ? count + " of " + Wording.amount(each)
        : count
            + ": "
            + allButLast.size()
            + " of "
            + Wording.amount(each)
            + " and a last one of "
            + Wording.amount(last);
  }

  private static String single(Payment payment) {
    String due =
        payment.adjustedDue() == null
            ? payment.dueWords()
            : "on " + Wording.date(payment.adjustedDue());
    return payment.gross() == null
        ? payment.label() + " " + due
        : Wording.amount(payment.gross()) + " " + due;
  }

  private static IllegalStateException unknown(Object value) {
    return new IllegalStateException(
        "no words for a " + value.getClass().getSimpleName() + "; please report this");
  }

  /**
   * A payment of a schedule.
   *
   * @param number its number in the schedule
   * @param label its name
   * @param amount the gross amount; null for what is not money
   * @param fallsOn the day on which it is due by the words; null with no such day yet
   * @param paidOn the day on which it is paid; null with no such day yet
   * @param when when it is due, in words
   */
  record PaymentRow(
      String number,
      String label,
      @Nullable String amount,
      @Nullable String fallsOn,
      @Nullable String paidOn,
      String when) {

    static PaymentRow of(Payment payment) {
      LocalDate literal = payment.literalDue();
      LocalDate adjusted = payment.adjustedDue();
      return new PaymentRow(
          Integer.toString(payment.number()),
          payment.label(),
          payment.gross() == null ? null : Wording.amount(payment.gross()),
          literal == null ? null : Wording.date(literal),
          adjusted == null ? null : Wording.date(adjusted),
          adjusted == null ? payment.dueWords() : "on " + Wording.date(adjusted));
    }
  }

  /**
   * Someone who may elect coverage.
   *
   * @param name the name
   * @param status what the person is to the executive
   */
  record BeneficiaryRow(String name, String status) {}

  /**
   * What a coverage costs a month, in a stretch of months in which nothing changes.
   *
   * @param option the coverage, by name
   * @param covered whom it covers, by name
   * @param covers from when to when it covers just them, a sentence without its full stop; null but
   *     in the first row of that time
   * @param months the months, from the first through the last
   * @param due the premium for a month
   * @param paidByCompany what the Company pays of it
   * @param paidByYou what the recipient pays of it
   */
  record PremiumRow(
      String option,
      String covered,
      @Nullable String covers,
      String months,
      String due,
      String paidByCompany,
      String paidByYou) {

    /** The premiums, months of the same coverage and the same amounts drawn together. */
    static List<PremiumRow> periods(List<CoveragePremium> premiums) {
      List<PremiumRow> rows = new ArrayList<>();
      int first = 0;
      for (int next = 1; next <= premiums.size(); next++) {
        if (next == premiums.size() || !continues(premiums.get(next - 1), premiums.get(next))) {
          rows.add(of(premiums, first, next));
          first = next;
        }
      }
      return rows;
    }

    private static boolean continues(CoveragePremium before, CoveragePremium after) {
      return after.month().equals(before.month().plusMonths(1))
          && coversTheSame(before, after)
          && after.due().equals(before.due())
          && after.paidByCompany().equals(before.paidByCompany())
          && after.paidByBeneficiary().equals(before.paidByBeneficiary());
    }

    private static boolean coversTheSame(CoveragePremium one, CoveragePremium other) {
      return one.option().equals(other.option()) && one.covered().equals(other.covered());
    }

    /** The row of the months from one index to before another. */
    private static PremiumRow of(List<CoveragePremium> premiums, int from, int to) {
      CoveragePremium first = premiums.get(from);
      boolean goesOn = from > 0 && coversTheSame(premiums.get(from - 1), first);
      return new PremiumRow(
          first.option(),
          Wording.list(first.covered()),
          goesOn ? null : covers(premiums, from),
          months(first, premiums.get(to - 1)),
          Wording.amount(first.due()),
          Wording.amount(first.paidByCompany()),
          Wording.amount(first.paidByBeneficiary()));
    }

    private static String covers(List<CoveragePremium> premiums, int from) {
      CoveragePremium first = premiums.get(from);
      int to = from + 1;
      while (to < premiums.size() && coversTheSame(first, premiums.get(to))) {
        to++;
      }
      boolean always =
          premiums.stream()
              .filter(premium -> premium.option().equals(first.option()))
              .allMatch(premium -> coversTheSame(first, premium));
      return first.option()
          + " covers "
          + Wording.list(first.covered())
          + (always ? "" : ", " + months(first, premiums.get(to - 1)));
    }

    private static String months(CoveragePremium first, CoveragePremium last) {
      String from = Wording.month(first.month());
      return first.month().equals(last.month())
          ? from
          : from + " through " + Wording.month(last.month());
    }
  }
}
