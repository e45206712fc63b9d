package dev.engross.determination.tax;

import dev.engross.calendar.BusinessCalendar;
import dev.engross.calendar.DayCount;
import dev.engross.calendar.MonthRule;
import dev.engross.casefile.Fact;
import dev.engross.casefile.TaxFacts;
import dev.engross.determination.result.Entitlement;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * How long what is subject to section 409A must wait for a specified employee of a public company
 * (26 CFR 1.409A-3(i)(2)).
 *
 * <p>Worked example: separation on 14 March 2025. Six months later is 14 September 2025; payment
 * begins on the day after, Monday, 15 September 2025. After a death on 1 July 2025 nothing waits
 * any longer.
 */
final class SixMonthDelay {

  private final Separation separation;

  SixMonthDelay(Separation separation) {
    this.separation = separation;
  }

  /** The first day on which the amount may be paid. */
  Finding<LocalDate> of(Entitlement entitlement, Answer<Money> subject) {
    Trace trace = new Trace();
    Answer<LocalDate> day = subject.flatMap(amount -> firstDay(amount, trace));
    return trace.find(
        "tax.409a." + entitlement.id() + ".delay",
        entitlement.label() + ": on which day may what is subject to section 409A first be paid?",
        day);
  }

  private Answer<LocalDate> firstDay(Money subject, Trace trace) {
    if (subject.isZero()) {
      return Answer.notApplicable("Nothing of it is subject to section 409A.");
    }
    TaxFacts facts = separation.taxCase().facts();
    Boolean isPublic = facts.publicCompany();
    Boolean specified = facts.specifiedEmployee();
    if (Boolean.FALSE.equals(isPublic)) {
      return Answer.notApplicable("No stock of the employer was publicly traded.");
    }
    if (Boolean.FALSE.equals(specified)) {
      return Answer.notApplicable("The executive was not a specified employee.");
    }
    if (isPublic == null) {
      return ask("publicCompany", "Was stock of the employer publicly traded at the separation?");
    }
    if (specified == null) {
      return ask("specifiedEmployee", "Was the executive a specified employee at the separation?");
    }
    trace.use(
        TaxCase.use("specifiedEmployee", "A specified employee of a public company.", null, null));
    return Answer.known(afterWaiting(trace));
  }

  private static Answer<LocalDate> ask(String field, String text) {
    return Answer.ask(
        new Question(
            "409a-" + field.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT),
            text,
            "/tax/" + field,
            "Only a specified employee of a public company must wait six months."));
  }

  private LocalDate afterWaiting(Trace trace) {
    DatedLaw law = separation.law();
    int months = law.number("tax-409a-delay-months");
    DayCount wait = DayCount.months(separation.date(), months, MonthRule.LAST_DAY);
    LocalDate waits = wait.end();
    Optional<Fact.Died> death = death();
    if (death.isPresent() && !death.get().date().isAfter(waits)) {
      trace.use(separation.taxCase().timeline().use(death.get()));
      law.step(
          trace,
          () -> "The wait ends with death, on " + Wording.date(death.get().date()) + ".",
          "tax-409a-delay-months");
      return death.get().date();
    }
    DayCount first = DayCount.businessDays(waits, 1, BusinessCalendar.FEDERAL_RESERVE);
    LocalDate day = first.end();
    law.counts(
        trace,
        wait,
        first,
        () ->
            Wording.capital(Wording.countInWords(months, "month"))
                + " after "
                + Wording.date(separation.date())
                + " is "
                + Wording.date(waits)
                + "; payment is made from the day after, when all of that time has passed.",
        "tax-409a-delay-months");
    LocalDate next = waits.plusDays(1);
    String closed = BusinessCalendar.FEDERAL_RESERVE.closedFor(next);
    if (closed != null) {
      trace.step(
          () ->
              Wording.date(next)
                  + " is "
                  + closed
                  + "; the next business day is "
                  + Wording.date(day)
                  + ".");
    }
    return day;
  }

  private Optional<Fact.Died> death() {
    String executive = separation.taxCase().caseFile().executive().id();
    return separation
        .taxCase()
        .timeline()
        .first(
            Fact.Died.class,
            died -> died.person().equals(executive) || died.person().equals("executive"));
  }
}
