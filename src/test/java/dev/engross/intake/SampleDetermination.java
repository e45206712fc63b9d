package dev.engross.intake;

import dev.engross.casefile.Party;
import dev.engross.determination.Determination;
import dev.engross.determination.DocumentDue;
import dev.engross.determination.result.Deadline;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.determination.result.Entitlement.PaymentSchedule;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.finding.Answer;
import dev.engross.finding.Answer.Candidate;
import dev.engross.finding.FactUse;
import dev.engross.finding.Finding;
import dev.engross.finding.LateText;
import dev.engross.finding.Question;
import dev.engross.finding.Reading;
import dev.engross.finding.Reading.Alternative;
import dev.engross.finding.ReadingUse;
import dev.engross.finding.Standing;
import dev.engross.finding.Trace;
import dev.engross.law.Citation;
import dev.engross.terms.Instrument.CounselNote;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;

/** A small determination that has one of everything. */
public final class SampleDetermination {

  private static final Citation SECTION = Citation.of("Separation Agreement", "§ 2");
  private static final Question PAYROLL =
      new Question(
          "payroll-calendar",
          "When does the company's payroll pay?",
          "/payroll",
          "The installments cannot be dated.");
  private static final Reading READING =
      new Reading(
          "R1",
          "From which day do the thirty days run?",
          SECTION,
          List.of(
              new Alternative("from-signing", "from the day of signing"),
              new Alternative("from-end", "from the end of employment")),
          "from-signing",
          null);

  private SampleDetermination() {}

  public static Determination determination() {
    LocalDate asOf = LocalDate.of(2003, 6, 30);
    ReadingUse use = new ReadingUse(READING, READING.alternatives().get(0), null);
    Finding<LocalDate> signed =
        new Trace()
            .step("the agreement was signed on April 20, 2003", SECTION)
            .use(
                new FactUse(
                    "signature",
                    "the executive signed the Separation Agreement",
                    LocalDate.of(2003, 4, 20),
                    "signature page"))
            .rely(use)
            .find(
                "milestone.signed-day", "Day of signing", Answer.known(LocalDate.of(2003, 4, 20)));
    Finding<Standing> condition =
        new Trace()
            .step("no finding of Cause is on record")
            .find(
                "condition.without-cause",
                "Was employment free of Cause?",
                Answer.known(Standing.MET));
    return new Determination(
        "doe",
        asOf,
        asOf,
        List.of(signed),
        List.of(),
        List.of(condition),
        List.of(severance(condition)),
        List.of(),
        null,
        List.of(
            new Deadline(
                "revoke",
                "Last day to revoke the release",
                Party.EXECUTIVE,
                signed,
                LocalDate.of(2003, 4, 27),
                "not moved: the agreement counts calendar days")),
        List.of(
            new DocumentDue(
                "payment-statement", "doe", true, null, "Severance is due.", List.of())),
        List.of(PAYROLL),
        List.of(use),
        List.of(
            new CounselNote(
                "N1", "The form of the release was not available.", SECTION, List.of())),
        List.of(),
        List.of());
  }

  private static Entitlement severance(Finding<Standing> condition) {
    Finding<Money> amount =
        new Trace()
            .step("$60,000.00 is named", SECTION)
            .find(
                "entitlement.severance.amount",
                "How much is severance?",
                Answer.known(Money.parse("USD 60000.00")));
    PaymentSchedule monthly =
        new PaymentSchedule(
            IntStream.rangeClosed(1, 12)
                .mapToObj(
                    number ->
                        new Payment(
                            number,
                            "installment",
                            Money.parse("USD 5000.00"),
                            null,
                            null,
                            "on a payday",
                            null))
                .toList());
    Finding<PaymentSchedule> schedule =
        new Trace()
            .find(
                "entitlement.severance.schedule",
                "How is it paid?",
                new Answer.Undetermined<>(
                    List.of(PAYROLL),
                    List.of(new Candidate<>("the payroll pays monthly", monthly, List.of()))));
    return new Entitlement(
        "severance",
        "Severance pay",
        "agreement",
        Status.DUE,
        condition,
        amount,
        schedule,
        LateText.of("Every condition is met."));
  }
}
