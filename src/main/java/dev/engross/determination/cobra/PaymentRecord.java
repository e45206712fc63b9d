package dev.engross.determination.cobra;

import dev.engross.calendar.DayCount;
import dev.engross.casefile.Fact;
import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import dev.engross.finding.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Whether the beneficiaries' share of each month was paid in time (29 U.S.C. § 1162(2)(C); 26 CFR
 * 54.4980B-8 Q&A-5).
 *
 * <p>Thirty days of grace from the first day of the month, and for the months before the first
 * premium is due never before that day. A shortfall of at most $50 and at most ten percent counts
 * as full payment, unless the plan says otherwise and it is not made up within thirty days.
 *
 * <p>Worked example: $420.60 is due for July 2003. Sent on 31 July 2003 it is in time; on 1 August
 * it is not. Of $378.54 or more, the missing $42.06 or less is insignificant.
 */
final class PaymentRecord {

  private final Occasion occasion;
  private final LocalDate firstDay;
  private final LocalDate firstPremiumDue;
  private final Map<YearMonth, Money> dues = new TreeMap<>();

  PaymentRecord(
      Occasion occasion,
      List<CoveragePremium> premiums,
      LocalDate firstDay,
      LocalDate firstPremiumDue) {
    this.occasion = occasion;
    this.firstDay = firstDay;
    this.firstPremiumDue = firstPremiumDue;
    premiums.stream()
        .filter(premium -> premium.paidByBeneficiary().isPositive())
        .forEach(premium -> dues.merge(premium.month(), premium.paidByBeneficiary(), Money::plus));
  }

  /** The first month that was not paid when its time had run out; empty when all were. */
  Optional<YearMonth> firstUnpaid() {
    return dues.keySet().stream().filter(month -> timeIsUp(month) && !isPaid(month)).findFirst();
  }

  /** The first month that is not paid and can still be. */
  Optional<YearMonth> nextToPay() {
    return dues.keySet().stream().filter(month -> !timeIsUp(month) && !isPaid(month)).findFirst();
  }

  /** Whether the beneficiaries owe anything by the day of the first premium. */
  boolean owesFirstPremium() {
    return !firstMonths().isEmpty();
  }

  /**
   * The payment that completed the first premium: the months that may all be paid until its day.
   * Empty while one of them is not paid in time.
   */
  Optional<Fact.PremiumPaid> firstPremium() {
    List<YearMonth> months = firstMonths();
    return months.stream().allMatch(this::isPaid)
        ? occasion.record().facts(Fact.PremiumPaid.class).stream()
            .filter(paid -> months.contains(YearMonth.from(paid.forMonth())))
            .filter(paid -> !paid.date().isAfter(firstPremiumDue))
            .reduce((earlier, later) -> later)
        : Optional.empty();
  }

  private List<YearMonth> firstMonths() {
    return dues.keySet().stream()
        .filter(month -> graceEnds(month).equals(firstPremiumDue))
        .toList();
  }

  /** Whether a payment of any month is on record. */
  boolean hasPayments() {
    return !occasion.record().facts(Fact.PremiumPaid.class).isEmpty();
  }

  /** The last day on which a month can be paid. */
  LocalDate graceEnds(YearMonth month) {
    LocalDate grace = grace(month).end();
    return grace.isAfter(firstPremiumDue) ? grace : firstPremiumDue;
  }

  /** The days of grace for a month; the day of the first premium can be later. */
  DayCount grace(YearMonth month) {
    int days = occasion.law().number("cobra-grace-days");
    return new SuspendedDeadlines(occasion.law().book()).after(firstDayOf(month), days).count();
  }

  /** The first covered day of a month. */
  LocalDate firstDayOf(YearMonth month) {
    return firstDay.isAfter(month.atDay(1)) ? firstDay : month.atDay(1);
  }

  /** What was missing, in words: {@code $420.60 was due for July 2003 by July 31, 2003, …}. */
  String statement(YearMonth month) {
    return Wording.amount(due(month))
        + " was due for "
        + Wording.month(month)
        + " by "
        + Wording.date(graceEnds(month))
        + ", and "
        + (paidBy(month, graceEnds(month)).isZero()
            ? "nothing"
            : Wording.amount(paidBy(month, graceEnds(month))))
        + " was paid by then";
  }

  private boolean timeIsUp(YearMonth month) {
    return occasion.record().asOf().isAfter(graceEnds(month));
  }

  private boolean isPaid(YearMonth month) {
    Money missing = due(month).minus(paidBy(month, graceEnds(month)));
    return !missing.isPositive() || (isInsignificant(missing, due(month)) && isLetPass(month));
  }

  private boolean isInsignificant(Money missing, Money due) {
    if (occasion.law().find("cobra-shortfall-dollars").isEmpty()) {
      return false;
    }
    BigDecimal share =
        due.getAmount()
            .multiply(new BigDecimal(occasion.law().figure("cobra-shortfall-percent").value()))
            .movePointLeft(2);
    BigDecimal limit =
        new BigDecimal(occasion.law().figure("cobra-shortfall-dollars").value()).min(share);
    return missing.getAmount().compareTo(limit) <= 0;
  }

  /** A shortfall passes unless the plan gave notice of it and it was not made up in time. */
  private boolean isLetPass(YearMonth month) {
    Optional<LocalDate> madeUpBy =
        occasion
            .record()
            .timeline()
            .first(Fact.NoticeGiven.class, given -> given.about().equals("shortfall " + month))
            .map(given -> given.date().plusDays(occasion.law().number("cobra-shortfall-days")));
    return madeUpBy
        .map(
            by ->
                !occasion.record().asOf().isAfter(by) || !paidBy(month, by).isLessThan(due(month)))
        .orElse(true);
  }

  private Money due(YearMonth month) {
    return dues.getOrDefault(month, Money.zero(CurrencyUnit.USD));
  }

  private Money paidBy(YearMonth month, LocalDate day) {
    return occasion.record().facts(Fact.PremiumPaid.class).stream()
        .filter(paid -> YearMonth.from(paid.forMonth()).equals(month))
        .filter(paid -> !paid.date().isAfter(day))
        .map(Fact.PremiumPaid::amount)
        .reduce(Money.zero(due(month).getCurrencyUnit()), Money::plus);
  }
}
