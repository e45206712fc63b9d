package dev.engross.determination.tax;

import dev.engross.casefile.TaxFacts;
import dev.engross.casefile.TaxFacts.ContingentPayment;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The payments contingent on a change in control, at what they are worth on its day. */
record ContingentPayments(TaxCase taxCase, LocalDate change, DatedLaw law) {

  private static final String FIELD = "/tax/contingentPayments";
  private static final Citation CONTINGENT = Citation.of("26 U.S.C.", "§ 280G(b)(2)(A)");

  Answer<Money> total(Trace trace) {
    trace.cite(CONTINGENT);
    TaxFacts facts = taxCase.facts();
    List<ContingentPayment> payments = facts.contingentPayments();
    if (payments == null) {
      return Answer.ask(
          new Question(
              "280g-contingent-payments",
              "Which payments are contingent on the change in control?",
              FIELD,
              "Parachute payments are those contingent on the change, under the instruments and"
                  + " outside them, such as equity that vests early."));
    }
    if (facts.afr120Percent() == null && payments.stream().anyMatch(p -> p.benefit() != null)) {
      trace.step(
          "The applicable federal rate is not recorded: later payments are taken in full, which is"
              + " more than their present value.");
    }
    Answer<Money> total = Answer.known(Dollars.NONE);
    for (ContingentPayment payment : payments) {
      total = total.combine(worth(payment, facts.afr120Percent(), trace), Money::plus);
    }
    return total;
  }

  private Answer<Money> worth(ContingentPayment payment, @Nullable BigDecimal rate, Trace trace) {
    Money value = payment.value();
    if (value != null) {
      String words = payment.label() + ": " + Wording.amount(value) + " on the day of the change.";
      trace.use(TaxCase.use("contingentPayments", words, null, payment.evidence())).step(words);
      return Answer.known(value);
    }
    Optional<Entitlement> entitlement =
        taxCase.entitlements().stream()
            .filter(e -> e.id().equals(payment.benefit()) && e.amount() != null)
            .findFirst();
    if (entitlement.isEmpty()) {
      return Answer.ask(
          new Question(
              "280g-benefit-" + payment.benefit(),
              "Which benefit is meant by “" + payment.benefit() + "”?",
              FIELD,
              "No instrument of the case grants a sum of that id."));
    }
    if (taxCase.payable().stream().noneMatch(e -> e.id().equals(payment.benefit()))) {
      trace.step(() -> payment.label() + ": it is not payable, and counts nothing.");
      return Answer.known(Dollars.NONE);
    }
    return taxCase
        .datedPayments(entitlement.get())
        .map(all -> Dollars.sum(all.stream().map(p -> present(payment, p, rate, trace)).toList()));
  }

  private Money present(
      ContingentPayment contingent, Payment payment, @Nullable BigDecimal rate, Trace trace) {
    Money gross = Dollars.gross(payment);
    LocalDate due = Dollars.day(payment);
    String words = contingent.label() + ": " + Wording.amount(gross) + " on " + Wording.date(due);
    if (rate == null) {
      trace.step(() -> words + ".");
      return gross;
    }
    Money worth = new PresentValue(change, rate).of(gross, due);
    law.step(
        trace,
        () ->
            words
                + ", at "
                + Wording.number(rate)
                + " percent compounded semiannually, is worth "
                + Wording.amount(worth)
                + " on "
                + Wording.date(change)
                + ".",
        "tax-280g-discount-percent");
    return worth;
  }
}
