package dev.engross.determination;

import dev.engross.calendar.DayCount;
import dev.engross.casefile.Party;
import dev.engross.determination.payment.PaymentDay;
import dev.engross.determination.result.Deadline;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.LateList;
import dev.engross.finding.Step;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who must act by when. A right of the executive is printed with its literal last day and never
 * shortened; what the company owes is moved only as its source allows.
 */
final class DeadlineRules {

  /** How the ids of deadlines for payments begin. */
  static final String PAYMENT = "payment.";

  private static final String NOT_SHORTENED =
      "The day is printed as it is counted; a weekend or holiday does not shorten it.";

  private static final String NO_DAY_BEFORE = "It cannot be done before this day.";

  private DeadlineRules() {}

  static List<Deadline> of(
      List<ReleaseStanding> releases, List<Entitlement> entitlements, LocalDate asOf) {
    List<Deadline> deadlines = new ArrayList<>();
    for (ReleaseStanding release : releases) {
      deadlines.addAll(ofRelease(release, asOf));
    }
    for (Entitlement entitlement : entitlements) {
      if (entitlement.status() == Status.DUE || entitlement.status() == Status.CONDITIONAL) {
        deadlines.addAll(ofPayments(entitlement));
      }
    }
    return deadlines;
  }

  /** In order of date; those without one last. */
  static List<Deadline> inOrder(List<Deadline> deadlines) {
    List<Deadline> inOrder = new ArrayList<>(deadlines);
    inOrder.sort(Comparator.comparing(d -> d.literal().answer().orElse(LocalDate.MAX)));
    return List.copyOf(inOrder);
  }

  private static List<Deadline> ofRelease(ReleaseStanding release, LocalDate asOf) {
    String name = Wording.the(release.label());
    List<Deadline> deadlines = new ArrayList<>();
    if (release.timeToSign()) {
      if (release.earliestSigning().answer().isKnown()) {
        deadlines.add(
            ofExecutive(
                release,
                "earliest-signing",
                "Sign " + name + ": the first day on which it may be signed",
                release.earliestSigning(),
                NO_DAY_BEFORE));
      }
      String what = "Consider " + name + ": the last day of the time to consider it";
      deadlines.add(ofExecutive(release, "consider", what, release.considerEnds(), NOT_SHORTENED));
    }
    Answer<LocalDate> effective = release.effective().answer();
    if (effective.isKnown() && !effective.value().isBefore(asOf)) {
      String revoke = "Revoke " + name + ": the last day to do so";
      deadlines.add(ofExecutive(release, "revoke", revoke, release.revokeEnds(), NOT_SHORTENED));
      deadlines.add(
          ofExecutive(
              release,
              "effective",
              Wording.capital(name) + " becomes effective",
              release.effective(),
              NO_DAY_BEFORE));
    }
    return deadlines;
  }

  private static Deadline ofExecutive(
      ReleaseStanding release, String part, String what, Finding<LocalDate> literal, String rule) {
    return new Deadline(
        "release." + release.id() + "." + part,
        what,
        Party.EXECUTIVE,
        literal,
        literal.answer().isKnown() ? literal.answer().value() : null,
        rule);
  }

  private static List<Deadline> ofPayments(Entitlement entitlement) {
    List<Deadline> deadlines = new ArrayList<>();
    if (!entitlement.schedule().answer().isKnown()) {
      return deadlines;
    }
    for (Payment payment : entitlement.schedule().answer().value().payments()) {
      LocalDate due = payment.literalDue();
      if (due == null) {
        continue;
      }
      String id = entitlement.deadlineId(payment);
      String sum = payment.gross() == null ? "" : ", " + Wording.amount(payment.gross());
      String subject =
          payment.label().equals(entitlement.label())
              ? entitlement.label()
              : entitlement.label() + ", " + payment.label();
      Trace trace = new Trace();
      trace.cite(entitlement.schedule());
      trace.step(() -> Wording.sentence(payment.label() + " falls due " + payment.dueWords()));
      Finding<LocalDate> literal =
          trace.find("deadline." + id, subject + ": when is it due?", Answer.known(due));
      String rule = payment.rule() == null ? "It is due on this day itself." : payment.rule();
      LocalDate day = payment.adjustedDue();
      String what = "Pay: " + subject + sum;
      deadlines.add(
          new Deadline(
              id,
              what,
              Party.COMPANY,
              literal,
              day,
              rule,
              null,
              counts(payment, due, entitlement),
              day == null || payment.isCaughtUp() ? null : PaymentDay.moved(due, day),
              day == null || !payment.isCaughtUp() ? List.of() : catchUp(day, entitlement)));
    }
    return deadlines;
  }

  /** How the literal day of a payment is counted: from another, or among the paydays. */
  private static List<DayCount> counts(Payment payment, LocalDate due, Entitlement entitlement) {
    Finding<?> schedule = entitlement.schedule();
    if (payment.isInstallment()) {
      return LateList.of(() -> Step.countsToPayday(schedule.steps(), due));
    }
    return payment.hasDayOfItsOwn(entitlement.label())
        ? Deadline.counts(Answer.known(due), schedule)
        : List.of();
  }

  /** The count to the payday that, moved off closed banks, is the day on which it is caught up. */
  private static List<DayCount> catchUp(LocalDate paid, Entitlement entitlement) {
    return LateList.of(
        () ->
            entitlement.schedule().steps().stream()
                .flatMap(step -> step.counts().stream())
                .filter(count -> count.unit() == DayCount.Unit.PAYDAY && count.number() == 1)
                .filter(
                    count ->
                        count.end().equals(paid) || PaymentDay.moved(count.end(), paid) != null)
                .limit(1)
                .toList());
  }
}
