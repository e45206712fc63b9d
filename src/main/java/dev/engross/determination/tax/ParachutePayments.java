package dev.engross.determination.tax;

import dev.engross.casefile.Fact;
import dev.engross.casefile.TaxFacts;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import dev.engross.terms.Instrument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Parachute payments (26 U.S.C. §§ 280G, 4999).
 *
 * <p>Worked example: a base amount of $200,000.00. Contingent payments of $600,000.00 are parachute
 * payments: the excess over $200,000.00 is $400,000.00, and the excise tax on it $80,000.00.
 * Payments of $599,999.99 are none. Cut back to $599,999.00 nothing is taxed.
 */
final class ParachutePayments {

  private static final Citation CHANGE = Citation.of("26 U.S.C.", "§ 280G(b)(2)(A)(i)");
  private static final Citation INDIVIDUAL = Citation.of("26 U.S.C.", "§ 280G(c)");
  private static final Citation THRESHOLD = Citation.of("26 U.S.C.", "§ 280G(b)(2)(A)(ii)");
  private static final Citation EXCESS = Citation.of("26 U.S.C.", "§ 280G(b)(1)");
  private static final Money ONE_DOLLAR = Money.of(CurrencyUnit.USD, BigDecimal.ONE);

  private final TaxCase taxCase;

  ParachutePayments(TaxCase taxCase) {
    this.taxCase = taxCase;
  }

  List<Finding<?>> findings() {
    Trace trace = new Trace().cite(CHANGE);
    Answer<LocalDate> reached = reached(trace);
    List<Finding<?>> findings = new ArrayList<>();
    findings.add(
        trace.find(
            "tax.280g.change", "On which day did a change bring section 280G to bear?", reached));
    if (reached.isKnown()) {
      findings.addAll(amounts(reached.value()));
    }
    return findings;
  }

  /** The day of the change, if the section reaches the executive's payments on account of it. */
  private Answer<LocalDate> reached(Trace trace) {
    Optional<Fact.ChangeInControlEvent> event =
        taxCase.timeline().latest(Fact.ChangeInControlEvent.class);
    if (event.isEmpty()) {
      return Answer.notApplicable("No change in control is on record.");
    }
    LocalDate day = event.get().date();
    TaxFacts facts = taxCase.facts();
    trace.use(taxCase.timeline().use(event.get()));
    if (taxCase.lawOn(day).find("tax-280g").isEmpty()) {
      return Answer.notApplicable("Section 280G was not in force on " + Wording.date(day) + ".");
    }
    Boolean ownership = facts.ownershipChange();
    Boolean individual = facts.disqualifiedIndividual();
    if (Boolean.FALSE.equals(ownership)) {
      return Answer.notApplicable("The event is held to be no change in ownership or control.");
    }
    if (Boolean.FALSE.equals(individual)) {
      return Answer.notApplicable("The executive is held not to be a disqualified individual.");
    }
    if (ownership == null) {
      return ask(
          "280g-ownership-change",
          "Was the event a change in ownership or effective control, or of a substantial portion of"
              + " assets, for section 280G?",
          "ownershipChange");
    }
    if (individual == null) {
      return ask(
          "280g-disqualified-individual",
          "Was the executive an officer, shareholder or highly compensated individual for section"
              + " 280G?",
          "disqualifiedIndividual");
    }
    trace.step("The event is held to be a change in ownership or control.", CHANGE);
    trace.step("The executive is held to be a disqualified individual.", INDIVIDUAL);
    regulations(taxCase.lawOn(day), trace);
    return Answer.known(day);
  }

  private static Answer<LocalDate> ask(String id, String text, String field) {
    return Answer.ask(
        new Question(
            id,
            text,
            "/tax/" + field,
            "A change under an instrument is not yet one under section 280G, which reaches only"
                + " disqualified individuals."));
  }

  private static void regulations(DatedLaw law, Trace trace) {
    if (law.find("tax-280g-regulations").isEmpty()) {
      trace.step(
          "The final regulations apply to changes on or after January 1, 2004; for this one the"
              + " statute decides, and the proposed rules of 1989 or 2002 may be relied on.",
          Citation.of("68 FR 45745", "(August 4, 2003)"));
    }
  }

  private List<Finding<?>> amounts(LocalDate change) {
    DatedLaw law = taxCase.lawOn(change);
    Trace baseTrace = new Trace();
    Answer<BaseAmount> base = BaseAmount.of(taxCase.facts(), change, law, baseTrace);
    Trace contingentTrace = new Trace();
    Answer<Money> contingent = new ContingentPayments(taxCase, change, law).total(contingentTrace);
    Trace testTrace = new Trace();
    Answer<Parachute> parachute =
        base.combine(contingent, (b, c) -> Parachute.of(b, c, law, testTrace));
    List<Finding<?>> findings = new ArrayList<>();
    findings.add(
        baseTrace.find("tax.280g.base-amount", "Base amount", base.map(BaseAmount::average)));
    findings.add(
        contingentTrace.find(
            "tax.280g.contingent", "Payments contingent on the change", contingent));
    findings.add(presumed(change, law));
    findings.add(
        testTrace.find(
            "tax.280g.parachute", "Are they parachute payments?", parachute.map(Parachute::is)));
    findings.add(excess(parachute));
    findings.add(excise(parachute, law));
    findings.add(cutback(parachute));
    findings.add(illustration(parachute, law));
    return findings;
  }

  /** Instruments and amendments made within the year before the change. */
  private Finding<List<String>> presumed(LocalDate change, DatedLaw law) {
    Trace trace = new Trace();
    LocalDate since = change.minusYears(law.number("tax-280g-presumption-years"));
    List<String> late =
        Stream.concat(taxCase.instruments().stream(), taxCase.amendments().stream())
            .filter(made -> !made.dated().isBefore(since) && made.dated().isBefore(change))
            .map(Instrument::shortTitle)
            .toList();
    law.step(
        trace,
        () ->
            "An agreement made, or amended in a significant respect, within one year before the change, from "
                + Wording.date(since)
                + " on, is presumed contingent on it unless clear and convincing evidence shows"
                + " otherwise.",
        "tax-280g-presumption-years");
    Answer<List<String>> answer =
        late.isEmpty()
            ? Answer.notApplicable("No instrument of the case was made in that year.")
            : Answer.known(late);
    return trace.find(
        "tax.280g.presumed", "Which instruments are presumed contingent on the change?", answer);
  }

  private static Finding<Money> excess(Answer<Parachute> parachute) {
    Trace trace = new Trace();
    Answer<Money> answer =
        whereReached(
            parachute,
            found -> {
              trace.step(
                  () ->
                      Wording.amount(found.contingent())
                          + " − "
                          + Wording.amount(found.base())
                          + ", one base amount, = "
                          + Wording.amount(found.excess())
                          + ".",
                  EXCESS);
              return Answer.known(found.excess());
            });
    return trace.find("tax.280g.excess", "Excess parachute payments", answer);
  }

  private static Finding<Money> excise(Answer<Parachute> parachute, DatedLaw law) {
    Trace trace = new Trace();
    Answer<Money> answer =
        whereReached(
            parachute,
            found -> {
              BigDecimal percent = law.decimal("tax-280g-excise-percent");
              Money tax = Dollars.percent(found.excess(), percent);
              law.step(
                  trace,
                  () ->
                      Wording.number(percent)
                          + " percent of "
                          + Wording.amount(found.excess())
                          + " = "
                          + Wording.amount(tax)
                          + ", owed by the executive; the payer loses the deduction of the excess.",
                  "tax-280g-excise-percent");
              return Answer.known(tax);
            });
    return trace.find("tax.280g.excise", "Excise tax on the executive", answer);
  }

  private static Finding<Money> cutback(Answer<Parachute> parachute) {
    Trace trace = new Trace();
    Answer<Money> answer =
        whereReached(
            parachute,
            found -> {
              Money most = found.threshold().minus(ONE_DOLLAR);
              trace.step(
                  () ->
                      "The most without parachute payments, to the dollar: "
                          + Wording.amount(found.threshold())
                          + " − $1.00 = "
                          + Wording.amount(most)
                          + "; that is "
                          + Wording.amount(found.contingent().minus(most))
                          + " less.",
                  THRESHOLD);
              return Answer.known(most);
            });
    return trace.find(
        "tax.280g.cutback", "To what would payments be cut back to avoid the excise tax?", answer);
  }

  /** Both nets side by side; never more than an illustration. */
  private Finding<String> illustration(Answer<Parachute> parachute, DatedLaw law) {
    Trace trace = new Trace();
    BigDecimal rate = taxCase.facts().marginalTaxPercent();
    Answer<String> answer =
        whereReached(
            parachute,
            found -> {
              if (rate == null) {
                return Answer.notApplicable("No rate of tax is stated for an illustration.");
              }
              return Answer.known(betterOf(found, rate, law, trace));
            });
    return trace.find(
        "tax.280g.better-of", "Illustration only: which leaves the executive more?", answer);
  }

  private static <T> Answer<T> whereReached(
      Answer<Parachute> parachute, Function<Parachute, Answer<T>> answer) {
    return parachute.flatMap(
        found ->
            found.is()
                ? answer.apply(found)
                : Answer.notApplicable("There are no parachute payments."));
  }

  private static String betterOf(Parachute found, BigDecimal rate, DatedLaw law, Trace trace) {
    Money excise = Dollars.percent(found.excess(), law.decimal("tax-280g-excise-percent"));
    Money full = found.contingent().minus(Dollars.percent(found.contingent(), rate)).minus(excise);
    Money most = found.threshold().minus(ONE_DOLLAR);
    Money cut = most.minus(Dollars.percent(most, rate));
    String at = " at a stated " + Wording.number(rate) + " percent for other taxes leaves ";
    trace.step(
        () ->
            Wording.amount(found.contingent())
                + " in full, less "
                + Wording.amount(excise)
                + " of excise tax,"
                + at
                + Wording.amount(full)
                + ".");
    trace.step(() -> Wording.amount(most) + " cut back" + at + Wording.amount(cut) + ".");
    trace.cite(law.figure("tax-280g-excise-percent").citation());
    trace.step("No instrument of the case is read as asking for either; this is an illustration.");
    return cut.isGreaterThan(full) ? "cut back" : "in full";
  }

  /** Contingent payments against the base amount. */
  private record Parachute(Money contingent, Money base, Money threshold) {

    static Parachute of(BaseAmount base, Money contingent, DatedLaw law, Trace trace) {
      int multiple = law.number("tax-280g-threshold-multiple");
      Parachute found = new Parachute(contingent, base.average(), base.times(multiple));
      law.step(
          trace,
          () ->
              multiple
                  + " × the base amount is "
                  + Wording.amount(found.threshold())
                  + "; "
                  + Wording.amount(contingent)
                  + (found.is() ? " equals or exceeds it." : " is less."),
          "tax-280g-threshold-multiple");
      return found;
    }

    boolean is() {
      return !contingent.isLessThan(threshold);
    }

    Money excess() {
      return contingent.minus(base);
    }
  }
}
