package dev.engross.determination.tax;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.TaxFacts;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.FactUse;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.law.LawBook;
import dev.engross.terms.Instrument;
import dev.engross.terms.PaymentTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A case as the tax rules look at it.
 *
 * @param instruments those in force, amendments applied
 * @param amendments those that are applied
 * @param entitlements how everything that they grant stands
 * @param payable dollars other than salary that is, was or may become payable
 * @param releases how every release stands
 */
public record TaxCase(
    CaseFile caseFile,
    Timeline timeline,
    List<Instrument> instruments,
    List<Instrument> amendments,
    List<Entitlement> entitlements,
    List<Entitlement> payable,
    List<ReleaseStanding> releases,
    LawBook law) {

  public TaxCase {
    payable = List.copyOf(payable);
    instruments = List.copyOf(instruments);
    amendments = List.copyOf(amendments);
    entitlements = List.copyOf(entitlements);
    releases = List.copyOf(releases);
  }

  /** What is recorded for taxes; nothing at all where the case says nothing. */
  public TaxFacts facts() {
    return Objects.requireNonNullElse(caseFile.tax(), TaxFacts.NONE);
  }

  public DatedLaw lawOn(LocalDate day) {
    return new DatedLaw(law, day);
  }

  /** A case of which it is still to be found what is payable. */
  public static TaxCase of(
      CaseFile caseFile,
      Timeline timeline,
      List<Instrument> instruments,
      List<Instrument> amendments,
      List<Entitlement> entitlements,
      List<ReleaseStanding> releases,
      LawBook law) {
    return new TaxCase(
        caseFile,
        timeline,
        instruments,
        amendments,
        entitlements,
        payable(instruments, entitlements),
        releases,
        law);
  }

  private static List<Entitlement> payable(
      List<Instrument> instruments, List<Entitlement> entitlements) {
    List<Entitlement> payable = new ArrayList<>();
    for (Entitlement entitlement : entitlements) {
      if (isLive(entitlement)
          && isInDollars(entitlement)
          && !isSalary(benefit(entitlement, instruments).payment())) {
        payable.add(entitlement);
      }
    }
    return payable;
  }

  private static boolean isLive(Entitlement entitlement) {
    return entitlement.status() == Status.DUE
        || entitlement.status() == Status.CONDITIONAL
        || entitlement.status() == Status.PAID;
  }

  private static boolean isInDollars(Entitlement entitlement) {
    Finding<Money> amount = entitlement.amount();
    return amount != null
        && (!amount.answer().isKnown()
            || amount.answer().value().getCurrencyUnit().equals(CurrencyUnit.USD));
  }

  private static boolean isSalary(PaymentTerm payment) {
    if (payment instanceof PaymentTerm.StoppedBy stopped) {
      return isSalary(stopped.payment());
    }
    if (payment instanceof PaymentTerm.StoppedOn stopped) {
      return isSalary(stopped.payment());
    }
    if (payment instanceof PaymentTerm.ReducedByEarnings reduced) {
      return isSalary(reduced.payment());
    }
    return payment instanceof PaymentTerm.ThroughPayroll;
  }

  /** The term that grants an entitlement. */
  public Instrument.Benefit benefit(Entitlement entitlement) {
    return benefit(entitlement, instruments);
  }

  private static Instrument.Benefit benefit(Entitlement entitlement, List<Instrument> instruments) {
    for (Instrument instrument : instruments) {
      if (instrument.id().equals(entitlement.instrument())) {
        for (Instrument.Benefit benefit : instrument.benefits()) {
          if (benefit.id().equals(entitlement.id())) {
            return benefit;
          }
        }
      }
    }
    throw new IllegalStateException("no term grants " + entitlement.id() + "; please report this");
  }

  /** The payments of money of an entitlement, each with its day; open while a day is not fixed. */
  public Answer<List<Payment>> datedPayments(Entitlement entitlement) {
    return entitlement
        .schedule()
        .answer()
        .flatMap(
            schedule -> {
              List<Payment> payments =
                  schedule.payments().stream().filter(payment -> payment.gross() != null).toList();
              return payments.stream().allMatch(payment -> payment.adjustedDue() != null)
                  ? Answer.known(payments)
                  : Answer.ask(
                      Question.awaiting(
                          "payment." + entitlement.id(),
                          "the event that fixes the day of payment of “"
                              + entitlement.label()
                              + "”"));
            });
  }

  /** The pay of a calendar year, a part of a year carried to twelve months. */
  public Optional<Money> annualPay(int year, Trace trace) {
    return facts().annualPay().stream()
        .filter(pay -> pay.year() == year)
        .findFirst()
        .map(pay -> BaseAmount.annualized(pay, trace));
  }

  /** A tax fact as a finding names it. */
  public static FactUse use(
      String field, String statement, @Nullable LocalDate date, @Nullable String evidence) {
    return new FactUse("tax." + field, statement, date, evidence);
  }
}
