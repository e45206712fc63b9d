package dev.engross.determination.tax;

import dev.engross.calendar.BusinessCalendar;
import dev.engross.calendar.DayCount;
import dev.engross.determination.release.DemandedReleases;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * Whether the time to sign a release spans two calendar years, so that payment must fall in the
 * second (Notices 2010-6 and 2010-80).
 *
 * <p>Worked example: separation on 1 December 2025, 21 days to consider through 22 December, and
 * effective on the eighth day after signing at the latest, 30 December 2025: one year. With 45
 * days, through 15 January 2026, payment may be made from 2 January 2026.
 */
final class ReleaseTiming {

  private final Separation separation;

  ReleaseTiming(Separation separation) {
    this.separation = separation;
  }

  /** One finding for each release that the benefit waits for. */
  List<Finding<?>> of(Entitlement entitlement, Answer<Money> subject) {
    TaxCase taxCase = separation.taxCase();
    List<String> asked =
        DemandedReleases.of(taxCase.instruments(), taxCase.benefit(entitlement).when());
    List<Finding<?>> findings = new ArrayList<>();
    for (ReleaseStanding release : taxCase.releases()) {
      if (asked.contains(release.id())) {
        Trace trace = new Trace();
        Answer<LocalDate> first = subject.flatMap(amount -> first(amount, release, trace));
        findings.add(
            trace.find(
                "tax.409a." + entitlement.id() + ".release." + release.id(),
                entitlement.label()
                    + ": from which day may it be paid, as "
                    + Wording.the(release.label())
                    + " may be signed in either of two years?",
                first));
      }
    }
    return findings;
  }

  private Answer<LocalDate> first(Money subject, ReleaseStanding release, Trace trace) {
    if (subject.isZero()) {
      return Answer.notApplicable("Nothing of it is subject to section 409A.");
    }
    if (separation.law().find("tax-409a-release-window-days").isEmpty()) {
      return Answer.notApplicable(
          "The separation is earlier than 2010; the notices on release timing are of 2010.");
    }
    return release.considerEnds().answer().flatMap(last -> inSecondYear(last, release, trace));
  }

  private Answer<LocalDate> inSecondYear(LocalDate last, ReleaseStanding release, Trace trace) {
    DayCount toEffective = DayCount.days(last, release.term().effectiveDay());
    LocalDate ends = toEffective.end();
    LocalDate from = separation.date();
    DatedLaw law = separation.law();
    trace.include(release.considerEnds());
    trace.count(
        toEffective,
        () ->
            "Signed on its last day it is effective on "
                + Wording.date(ends)
                + ", so payment can fall between "
                + Wording.date(from)
                + " and then.");
    int most = law.number("tax-409a-release-window-days");
    long days = ChronoUnit.DAYS.between(from, ends);
    if (days > most) {
      law.count(
          trace,
          DayCount.days(from, (int) days),
          () -> "That is " + days + " days, more than the " + most + " that the notices allow.",
          "tax-409a-release-window-days");
    }
    if (from.getYear() == ends.getYear()) {
      return Answer.notApplicable(
          "The time to sign and revoke lies within " + from.getYear() + ".");
    }
    LocalDate endOfFirst = LocalDate.of(ends.getYear() - 1, 12, 31);
    DayCount toSecond = DayCount.businessDays(endOfFirst, 1, BusinessCalendar.FEDERAL_RESERVE);
    LocalDate day = toSecond.end();
    law.count(
        trace,
        toSecond,
        () ->
            "It spans two calendar years; payment falls in the second, whenever the release is signed:"
                + " from "
                + Wording.date(day)
                + ", the first business day of "
                + ends.getYear()
                + ".",
        "tax-409a-release-window-days");
    return Answer.known(day);
  }
}
