package dev.engross.determination.tax;

import dev.engross.casefile.TaxFacts.SupplementalWages;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a payroll would withhold at flat rates. An estimate, and marked as one: the payroll may
 * withhold by its tables instead, and payroll taxes are not estimated at all.
 *
 * <p>Worked example: $100,000.00 paid on 28 May 2003 at 27 percent is $27,000.00; a day later, at
 * 25 percent, $25,000.00. Of $1,500,000.00 paid in 2025, 22 percent of the first million and 37
 * percent of the rest are withheld.
 */
final class SupplementalWithholding {

  private static final String FLAT = "tax-supplemental-rate";
  private static final String TOP = "tax-supplemental-rate-over-million";
  private static final String CALIFORNIA = "california-supplemental-rate";
  private static final String ESTIMATED = "Estimated; the payroll computes what is withheld.";
  private static final Money MILLION = Money.of(CurrencyUnit.USD, 1_000_000);

  private final TaxCase taxCase;

  /** What of each payment lies above a million in its calendar year. */
  private final IdentityHashMap<Payment, Money> aboveMillion = new IdentityHashMap<>();

  SupplementalWithholding(TaxCase taxCase) {
    this.taxCase = taxCase;
    fillYears();
  }

  List<Finding<?>> findings() {
    List<Finding<?>> findings = new ArrayList<>();
    for (Entitlement entitlement : taxCase.payable()) {
      findings.add(federal(entitlement));
      california(entitlement).ifPresent(findings::add);
    }
    return findings;
  }

  /** Counts the payments of each year in order of date against the million. */
  private void fillYears() {
    List<Payment> all = new ArrayList<>();
    for (Entitlement entitlement : taxCase.payable()) {
      all.addAll(taxCase.datedPayments(entitlement).orElse(List.of()));
    }
    all.sort(Comparator.comparing(Dollars::day));
    Map<Integer, Money> paid = new java.util.HashMap<>();
    for (Payment payment : all) {
      int year = Dollars.day(payment).getYear();
      Money before = paid.computeIfAbsent(year, y -> paidElsewhere(y).orElse(Dollars.NONE));
      Money after = before.plus(Dollars.gross(payment));
      paid.put(year, after);
      Money above = after.isGreaterThan(MILLION) ? after.minus(MILLION) : Dollars.NONE;
      aboveMillion.put(payment, Dollars.lesser(above, Dollars.gross(payment)));
    }
  }

  private Optional<Money> paidElsewhere(int year) {
    return taxCase.facts().supplementalWages().stream()
        .filter(wages -> wages.year() == year)
        .map(SupplementalWages::paid)
        .reduce(Money::plus);
  }

  private Finding<Money> federal(Entitlement entitlement) {
    Trace trace = new Trace();
    Answer<Money> answer =
        taxCase.datedPayments(entitlement).flatMap(payments -> federal(payments, trace));
    return trace.find(
        "tax.withholding." + entitlement.id(),
        entitlement.label() + ": federal income tax withheld at flat rates, estimated",
        answer);
  }

  private Answer<Money> federal(List<Payment> payments, Trace trace) {
    Money total = Dollars.NONE;
    for (Payment payment : payments) {
      DatedLaw law = taxCase.lawOn(Dollars.day(payment));
      if (law.find(FLAT).isEmpty()) {
        return Answer.notApplicable(
            "The law book holds no flat rate for " + Wording.date(law.day()) + ".");
      }
      total = total.plus(federal(payment, law, trace));
    }
    trace.step(ESTIMATED);
    return Answer.known(total);
  }

  private Money federal(Payment payment, DatedLaw law, Trace trace) {
    Money above =
        law.find(TOP).isPresent() ? aboveMillion.getOrDefault(payment, Dollars.NONE) : Dollars.NONE;
    Money below = Dollars.gross(payment).minus(above);
    Money withheld = Dollars.NONE;
    if (!below.isZero()) {
      withheld = share(below, law, FLAT, "", trace);
    }
    if (!above.isZero()) {
      withheld = withheld.plus(share(above, law, TOP, ", above $1,000,000 in the year", trace));
    }
    int year = law.day().getYear();
    if (law.find(TOP).isPresent() && paidElsewhere(year).isEmpty()) {
      law.step(
          trace,
          () ->
              "What else was paid in "
                  + year
                  + " is not recorded; above $1,000,000 in all, "
                  + Wording.number(law.decimal(TOP))
                  + " percent is withheld.",
          TOP);
    }
    return withheld;
  }

  private static Money share(Money amount, DatedLaw law, String id, String where, Trace trace) {
    BigDecimal percent = law.decimal(id);
    Money withheld = Dollars.percent(amount, percent);
    law.step(
        trace,
        () ->
            Wording.date(law.day())
                + ": "
                + Wording.number(percent)
                + " percent of "
                + Wording.amount(amount)
                + where
                + " = "
                + Wording.amount(withheld)
                + ".",
        id);
    return withheld;
  }

  private Optional<Finding<Money>> california(Entitlement entitlement) {
    String state = taxCase.facts().workState();
    if (state != null && !state.equals("CA")) {
      return Optional.empty();
    }
    Trace trace = new Trace();
    Answer<Money> answer =
        state == null
            ? Answer.ask(
                new Question(
                    "tax-work-state",
                    "In which state did the executive work?",
                    "/tax/workState",
                    "Income tax of the state may have to be withheld as well."))
            : taxCase.datedPayments(entitlement).flatMap(all -> california(all, trace));
    return Optional.of(
        trace.find(
            "tax.withholding-state." + entitlement.id(),
            entitlement.label() + ": income tax of the state withheld at a flat rate, estimated",
            answer));
  }

  private Answer<Money> california(List<Payment> payments, Trace trace) {
    Money total = Dollars.NONE;
    for (Payment payment : payments) {
      LocalDate day = Dollars.day(payment);
      if (taxCase.law().find(CALIFORNIA, day).isEmpty()) {
        return Answer.notApplicable(
            "The law book holds no flat rate for " + Wording.date(day) + ".");
      }
      total = total.plus(share(Dollars.gross(payment), taxCase.lawOn(day), CALIFORNIA, "", trace));
    }
    trace.step("Severance is taken as neither bonus nor stock option.");
    trace.step(ESTIMATED);
    return Answer.known(total);
  }
}
