package dev.engross.determination.tax;

import dev.engross.calendar.DayCount;
import dev.engross.calendar.MonthRule;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One benefit under section 409A: what of it is a short-term deferral, what is exempt separation
 * pay, and what is left.
 */
final class Deferral {

  private static final Citation REACH =
      new Citation(
          "Pub. L. 108-357",
          "§ 885(d)(1)",
          "amounts deferred in taxable years beginning after December 31, 2004");
  private static final Citation SEPARATE = Citation.of("26 CFR", "§ 1.409A-2(b)(2)(iii)");

  private static final int HALF_A_MONTH_DAYS = 15;

  private final Separation separation;
  private final SeparationPay exemption;
  private final Entitlement entitlement;
  private final String id;
  private final String label;

  Deferral(Separation separation, SeparationPay exemption, Entitlement entitlement) {
    this.separation = separation;
    this.exemption = exemption;
    this.entitlement = entitlement;
    this.id = "tax.409a." + entitlement.id();
    this.label = entitlement.label();
  }

  List<Finding<?>> findings() {
    Trace vesting = new Trace();
    Answer<LocalDate> vested = separation.vested(entitlement.id(), vesting);
    if (vested.isKnown() && separation.taxCase().lawOn(vested.value()).find("tax-409a").isEmpty()) {
      vesting.cite(REACH);
      String reason =
          "No vesting later than "
              + Wording.date(vested.value())
              + " is recorded. Section 409A reaches amounts deferred in tax years that begin after December 31,"
              + " 2004, and earlier amounts only if they had not vested by then.";
      return List.of(
          vesting.find(id, label + ": does section 409A reach it?", Answer.notApplicable(reason)));
    }
    List<Finding<?>> findings = new ArrayList<>();
    findings.add(
        vesting.find(id + ".vested", label + ": when did it cease to be at risk?", vested));
    Trace days = new Trace();
    Answer<LocalDate> shortTermEnds =
        vested.flatMap(day -> shortTermEnds(day, employerYearEnd(), days));
    findings.add(
        days.find(
            id + ".short-term-ends",
            label + ": by when must it be paid to be a short-term deferral?",
            shortTermEnds));
    findings.addAll(amounts(vested));
    return findings;
  }

  private List<Finding<?>> amounts(Answer<LocalDate> vested) {
    Answer<List<Payment>> payments = separation.taxCase().datedPayments(entitlement);
    Trace shortTrace = new Trace();
    Answer<List<Payment>> shortTerm =
        vested
            .combine(payments, (day, all) -> day)
            .flatMap(day -> shortTerm(day, payments.value(), shortTrace));
    Trace exemptTrace = new Trace();
    Answer<Money> exempt =
        shortTerm.flatMap(
            early -> {
              List<Payment> rest = new ArrayList<>(payments.value());
              rest.removeAll(early);
              return exemption.covers(rest, Boolean.TRUE.equals(separate()), exemptTrace);
            });
    Trace restTrace = new Trace();
    Answer<Money> covered = shortTerm.map(Dollars::sumOf);
    Answer<Money> subject =
        covered.combine(
            exempt, (early, pay) -> left(Dollars.sumOf(payments.value()), early, pay, restTrace));
    List<Finding<?>> findings = new ArrayList<>();
    findings.add(
        shortTrace.find(
            id + ".short-term", label + ": how much is a short-term deferral?", covered));
    findings.add(
        exemptTrace.find(
            id + ".separation-pay", label + ": how much is exempt separation pay?", exempt));
    findings.add(
        restTrace.find(id + ".subject", label + ": how much is subject to section 409A?", subject));
    findings.add(new SixMonthDelay(separation).of(entitlement, subject));
    findings.addAll(new ReleaseTiming(separation).of(entitlement, subject));
    return findings;
  }

  private static Money left(Money all, Money early, Money exempt, Trace trace) {
    Money left = all.minus(early).minus(exempt);
    trace.step(
        () ->
            Wording.amount(all)
                + " − "
                + Wording.amount(early)
                + " − "
                + Wording.amount(exempt)
                + " = "
                + Wording.amount(left)
                + ".",
        Citation.of("26 U.S.C.", "§ 409A"));
    return left;
  }

  /** The payments that fall inside the short term. */
  private Answer<List<Payment>> shortTerm(LocalDate vested, List<Payment> payments, Trace trace) {
    LocalDate employees = shortTermEnds(vested, 12, new Trace()).value();
    boolean allEarly = payments.stream().noneMatch(p -> Dollars.day(p).isAfter(employees));
    // The later of the two days cannot be earlier than the employee's own.
    Answer<LocalDate> ends =
        shortTermEnds(vested, allEarly ? Integer.valueOf(12) : employerYearEnd(), trace);
    return ends.flatMap(day -> early(day, payments, trace));
  }

  private Answer<List<Payment>> early(LocalDate ends, List<Payment> payments, Trace trace) {
    List<Payment> early = payments.stream().filter(p -> !Dollars.day(p).isAfter(ends)).toList();
    boolean split = !early.isEmpty() && early.size() < payments.size();
    if (split && separate() == null) {
      return Answer.ask(
          new Question(
              "409a-separate-payments",
              "Which instruments make each installment a separate payment for section 409A?",
              "/tax/separatePayments",
              "Some payments of “" + label + "” fall inside the short term and some after it."));
    }
    if (split && Boolean.FALSE.equals(separate())) {
      trace.step(
          "The instrument does not make each installment a separate payment; they count as one, and"
              + " the last is later: none is a short-term deferral.",
          SEPARATE);
      return Answer.known(List.of());
    }
    if (split) {
      trace.step("The instrument makes each installment a separate payment.", SEPARATE);
    }
    trace.step(
        () ->
            Wording.count(early.size(), "payment")
                + " of "
                + payments.size()
                + ", together "
                + Wording.amount(Dollars.sumOf(early))
                + ", by "
                + Wording.date(ends)
                + ".");
    return Answer.known(early);
  }

  private @Nullable Boolean separate() {
    List<String> instruments = separation.taxCase().facts().separatePayments();
    return instruments == null ? null : instruments.contains(entitlement.instrument());
  }

  private @Nullable Integer employerYearEnd() {
    return separation.taxCase().facts().employerYearEndMonth();
  }

  /**
   * The fifteenth of the third month after the tax year of vesting, the employee's or the
   * employer's, whichever ends later.
   */
  private Answer<LocalDate> shortTermEnds(
      LocalDate vested, @Nullable Integer employerYearEndMonth, Trace trace) {
    DatedLaw law = separation.taxCase().lawOn(vested);
    LocalDate employees = afterYear(YearMonth.of(vested.getYear(), 12), law).end();
    if (employerYearEndMonth == null) {
      return new Answer.Undetermined<>(
          List.of(
              new Question(
                  "409a-employer-year",
                  "With which month does the employer's tax year end?",
                  "/tax/employerYearEndMonth",
                  "The short term ends two and a half months after the later of the employee's and"
                      + " the employer's tax year.")),
          List.of(
              new Answer.Candidate<>(
                  "the employer's tax year is the calendar year", employees, List.of())));
    }
    YearMonth sameYear = YearMonth.of(vested.getYear(), employerYearEndMonth);
    YearMonth employerYear =
        sameYear.isBefore(YearMonth.from(vested)) ? sameYear.plusYears(1) : sameYear;
    LocalDate employers = afterYear(employerYear, law).end();
    LocalDate ends = employers.isAfter(employees) ? employers : employees;
    YearMonth later =
        employers.isAfter(employees) ? employerYear : YearMonth.of(vested.getYear(), 12);
    law.counts(
        trace,
        wholeMonthsAfter(later, law),
        afterYear(later, law),
        () ->
            "Vested on "
                + Wording.date(vested)
                + ": the employee's tax year ends on December 31, "
                + vested.getYear()
                + ", the employer's on "
                + Wording.date(employerYear.atEndOfMonth())
                + "; two and a half months after the later is "
                + Wording.date(ends)
                + ".",
        "tax-409a-short-term-months");
    return Answer.known(ends);
  }

  /** The half of a month: two and a half months after a year is the fifteenth of the third. */
  private static DayCount afterYear(YearMonth yearEnds, DatedLaw law) {
    return DayCount.days(wholeMonthsAfter(yearEnds, law).end(), HALF_A_MONTH_DAYS);
  }

  /** The two whole months after a year, which begin with its next day. */
  private static DayCount wholeMonthsAfter(YearMonth yearEnds, DatedLaw law) {
    int whole = law.decimal("tax-409a-short-term-months").setScale(0, RoundingMode.DOWN).intValue();
    return DayCount.months(yearEnds.plusMonths(1).atDay(1), whole, MonthRule.LAST_DAY).withStart();
  }
}
