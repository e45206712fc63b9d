package dev.engross.document;

import dev.engross.casefile.CaseFile;
import dev.engross.determination.Determination;
import dev.engross.determination.DocumentDue;
import dev.engross.determination.Terms;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.QualifiedBeneficiary;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.determination.result.Entitlement.PaymentSchedule;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.finding.Answer;
import dev.engross.finding.Answer.Candidate;
import dev.engross.finding.FactUse;
import dev.engross.finding.Finding;
import dev.engross.finding.LateText;
import dev.engross.finding.Question;
import dev.engross.finding.ReadingUse;
import dev.engross.finding.Standing;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.CaseReader;
import dev.engross.intake.LawBookReader;
import dev.engross.law.Citation;
import dev.engross.law.LawBook;
import dev.engross.terms.Instrument;
import dev.engross.terms.ReleaseTerm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** A determination of the Almgren case, written by hand. */
final class Almgren {

  static final LocalDate ISSUED = LocalDate.of(2003, 5, 7);

  private static final Question PAYROLL =
      new Question(
          "payroll-calendar",
          "How often does the company pay, and on which days?",
          "/payroll",
          "The installments follow the payroll.");
  private static final Question COVERED =
      new Question(
          "covered-persons",
          "Who was covered on the day before the event?",
          "/health/covered",
          "The notice names those who may elect.");
  private static final Question SIGNING =
      new Question("awaiting:signed", "When is the release signed?", null, "It is yet to come.");

  private Almgren() {}

  private static final CaseDossier DOSSIER = read();

  private static CaseDossier read() {
    try {
      return CaseReader.read(Path.of("fixtures/capstone/almgren"))
          .fold(
              success -> success.value(),
              failure -> {
                throw new AssertionError(failure.problems());
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CaseFile caseFile() {
    return DOSSIER.caseFile();
  }

  static Terms terms() {
    return DOSSIER.terms();
  }

  static LawBook law() {
    return LawBookReader.bundled().book();
  }

  static Determination determination() {
    List<Finding<LocalDate>> milestones =
        List.of(
            new Trace()
                .step(
                    "November 7, 2002, as both parties confirmed",
                    letter("¶ 1", "effective as of November 7, 2002"))
                .rely(reading("A2"))
                .find(
                    "milestone.effective-date",
                    "Effective Date of the Transition Agreement",
                    Answer.known(LocalDate.of(2002, 11, 7))),
            new Trace()
                .step("The recorded end of employment is May 6, 2003", agreement("§ 1(a)", null))
                .use(fact())
                .rely(reading("A7"))
                .find(
                    "milestone.employment-end",
                    "Last day of employment",
                    Answer.known(LocalDate.of(2003, 5, 6))),
            day(
                "milestone.board-resolution",
                "When did the Board act on the resignation?",
                Answer.ask(
                    new Question(
                        "board-resolution-date",
                        "On which day did the Board resolve to accept the resignation?",
                        null,
                        "A confirmation must cite it."))));
    return new Determination(
        "almgren",
        ISSUED,
        ISSUED,
        milestones,
        List.of(),
        List.of(),
        entitlements(),
        List.of(release()),
        coverage(),
        List.of(),
        List.of(
            new DocumentDue(
                "payment-statement",
                "almgren",
                true,
                null,
                "Employment has ended.",
                List.of("entitlement.incentive-installments.schedule"))),
        List.of(PAYROLL),
        List.of(),
        terms().instruments().stream().map(Instrument::notes).flatMap(List::stream).toList(),
        List.of(),
        List.of());
  }

  /** A document of the executive's, resting on what this determination says that it rests on. */
  static DocumentDue due(DocumentKind kind, Determination determination) {
    return determination.documents().stream()
        .filter(due -> due.kind().equals(kind.id()))
        .findFirst()
        .orElseGet(() -> new DocumentDue(kind.id(), "almgren", true, null, "By hand.", List.of()));
  }

  /** The same, with nothing in it that depends on the payroll. */
  static Determination determinationWithoutInstallments() {
    Determination all = determination();
    return new Determination(
        all.caseId(),
        all.asOf(),
        all.issuedOn(),
        all.milestones(),
        all.amounts(),
        all.findings(),
        all.entitlements().stream()
            .filter(entitlement -> !entitlement.id().equals("incentive-installments"))
            .toList(),
        all.releases(),
        all.coverage(),
        all.deadlines(),
        List.of(),
        List.of(),
        all.readings(),
        all.notes(),
        all.tax(),
        all.claims());
  }

  /** The same, without a qualifying event. */
  static Determination determinationWithoutCoverage() {
    Determination all = determination();
    return new Determination(
        all.caseId(),
        all.asOf(),
        all.issuedOn(),
        all.milestones(),
        all.amounts(),
        all.findings(),
        all.entitlements(),
        all.releases(),
        null,
        all.deadlines(),
        all.documents(),
        all.openQuestions(),
        all.readings(),
        all.notes(),
        all.tax(),
        all.claims());
  }

  private static List<Entitlement> entitlements() {
    return List.of(
        new Entitlement(
            "incentive-installments",
            "Incentive consideration in installments",
            "letter-2003-02-26",
            Status.CONDITIONAL,
            condition("incentive-installments", Standing.PENDING, "A11"),
            amount("incentive-installments", "USD 185150.00"),
            new Trace()
                .step(
                    "$185,150.00 in equal installments",
                    agreement("§ 1(c)(i)", "to be paid in equal installments"))
                .rely(reading("A12"))
                .find(
                    "entitlement.incentive-installments.schedule",
                    "How is the incentive consideration paid?",
                    new Answer.Undetermined<>(
                        List.of(PAYROLL),
                        List.of(
                            installments("the payroll is monthly", 12, "15429.17", "15429.13"),
                            installments("the payroll is twice a month", 24, "7714.58", "7714.66"),
                            installments(
                                "the payroll is every two weeks", 26, "7121.15", "7121.25")))),
            LateText.of(
                "You stayed through the six-month period; the Supplemental Release is not yet effective.")),
        new Entitlement(
            "supplemental-payment",
            "Supplemental Payment",
            "transition-agreement",
            Status.CONDITIONAL,
            condition("supplemental-payment", Standing.PENDING, null),
            amount("supplemental-payment", "USD 100000.00"),
            new Trace()
                .find(
                    "entitlement.supplemental-payment.schedule",
                    "How is the Supplemental Payment paid?",
                    Answer.known(
                        new PaymentSchedule(
                            List.of(
                                new Payment(
                                    1,
                                    "Supplemental Payment",
                                    Money.parse("USD 100000.00"),
                                    null,
                                    null,
                                    "on the effective date of the Supplemental Release",
                                    null))))),
            LateText.of("The Supplemental Release is not yet effective.")),
        new Entitlement(
            "plan-severance",
            "Severance Amount (the Plan's “Salary”)",
            "change-of-control-plan",
            Status.WAIVED,
            condition("plan-severance", Standing.FAILED, "X1"),
            null,
            new Trace()
                .find(
                    "entitlement.plan-severance.schedule",
                    "How is the Severance Amount paid?",
                    Answer.notApplicable("it was given up")),
            LateText.of("You gave up the Plan's benefits in the Transition Agreement.")));
  }

  private static Candidate<PaymentSchedule> installments(
      String assumption, int count, String each, String last) {
    List<Payment> payments = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Money gross = Money.parse("USD " + (i == count ? last : each));
      payments.add(new Payment(i, "Installment", gross, null, null, "on a payday", null));
    }
    return new Candidate<>(assumption, new PaymentSchedule(payments), List.of());
  }

  private static Finding<Standing> condition(String id, Standing standing, String reading) {
    Trace trace = new Trace().step("Evaluated by hand");
    if (reading != null) {
      trace.rely(reading(reading));
    }
    return trace.find(
        "entitlement." + id + ".condition", "Is it owed: " + id + "?", Answer.known(standing));
  }

  private static Finding<Money> amount(String id, String amount) {
    Money money = Money.parse(amount);
    return new Trace()
        .step(
            Wording.amount(money) + " is named outright",
            agreement("§ 1(c)", "the incentive consideration as set forth below"))
        .find("entitlement." + id + ".amount", "How much: " + id + "?", Answer.known(money));
  }

  private static ReleaseStanding release() {
    ReleaseTerm term =
        terms().instruments().stream()
            .flatMap(instrument -> instrument.releases().stream())
            .filter(release -> release.id().equals("supplemental-release"))
            .findFirst()
            .orElseThrow();
    String id = "release.supplemental-release.";
    Answer<LocalDate> awaiting =
        new Answer.Undetermined<>(
            List.of(SIGNING),
            List.of(
                new Candidate<>(
                    "it is signed on May 7, 2003", LocalDate.of(2003, 5, 15), List.of()),
                new Candidate<>(
                    "it is signed on May 28, 2003", LocalDate.of(2003, 6, 5), List.of())));
    return new ReleaseStanding(
        term,
        "transition-agreement",
        day(id + "earliestSigning", "First day to sign", Answer.known(LocalDate.of(2003, 5, 6))),
        day(id + "offered", "Day of the offer", Answer.known(ISSUED)),
        day(id + "considerEnds", "Last day to consider", Answer.known(LocalDate.of(2003, 5, 28))),
        day(id + "signed", "Day of signing", Answer.ask(SIGNING)),
        day(id + "revokeEnds", "Last day to revoke", Answer.ask(SIGNING)),
        day(id + "effective", "Effective day", awaiting),
        new Trace().find(id + "status", "Is it effective?", Answer.known(Standing.PENDING)),
        true);
  }

  private static ContinuationCoverage coverage() {
    Question basis =
        new Question(
            "measurement-basis",
            "Does the plan count from the event or from the loss of coverage?",
            "/health/measuredFrom",
            "The period cannot be counted without it.");
    Answer<LocalDate> ends =
        new Answer.Undetermined<>(
            List.of(basis),
            List.of(
                new Candidate<>(
                    "the plan counts from the event", LocalDate.of(2004, 11, 6), List.of()),
                new Candidate<>(
                    "the plan counts from a loss of coverage on May 31, 2003",
                    LocalDate.of(2004, 11, 30),
                    List.of())));
    return new ContinuationCoverage(
        day("cobra.event", "Day of the qualifying event", Answer.known(LocalDate.of(2003, 5, 6))),
        "the end of the employment of Dr. Ake Almgren",
        new Trace().find("cobra.available", "Must coverage be offered?", Answer.known(true)),
        new Trace()
            .find(
                "cobra.provider",
                "Whose plan must offer it?",
                Answer.<String>notApplicable("No sale of the business is on record")),
        new Trace()
            .<List<QualifiedBeneficiary>>find(
                "cobra.beneficiaries", "Who may elect?", Answer.ask(COVERED)),
        day("cobra.loss", "Last day of active coverage", Answer.ask(basis)),
        day("cobra.begins", "First day of continuation coverage", Answer.ask(basis)),
        new Trace().find("cobra.months", "How many months?", Answer.known(18)),
        day("cobra.ends", "Last day of the maximum period", ends),
        day("cobra.election", "Last day to elect", Answer.ask(basis)),
        day("cobra.initial-premium", "Last day for the first premium", Answer.ask(basis)),
        day(
            "cobra.company-pays",
            "Through when does the company pay?",
            Answer.notApplicable("no instrument in force promises it")),
        null,
        new Trace()
            .find(
                "cobra.assistance",
                "Does the federal government bear part of the premium?",
                Answer.<String>notApplicable("No law on premium assistance was in force")),
        premiums(),
        premiums(),
        new Trace()
            .find(
                "cobra.premiums-of-some",
                "What would it cost for some?",
                Answer.notApplicable("No rate is recorded for fewer than all who may elect")),
        List.of());
  }

  private static Finding<List<ContinuationCoverage.CoveragePremium>> premiums() {
    return new Trace()
        .find(
            "cobra.premiums",
            "What does it cost?",
            Answer.ask(
                new Question(
                    "premiums",
                    "What are the monthly premiums?",
                    "/health/options",
                    "They must be stated.")));
  }

  private static Finding<LocalDate> day(String id, String question, Answer<LocalDate> answer) {
    return new Trace().step("Counted by hand").find(id, question, answer);
  }

  private static FactUse fact() {
    return new FactUse(
        "employment-ended",
        "Employment ended by agreement at the end of the term",
        LocalDate.of(2003, 5, 6),
        "Letter of February 26, 2003, ¶ 1");
  }

  private static Citation agreement(String section, String words) {
    return new Citation("Transition Agreement", section, words);
  }

  private static Citation letter(String section, String words) {
    return new Citation("Letter of February 26, 2003", section, words);
  }

  private static ReadingUse reading(String id) {
    return terms().instruments().stream()
        .flatMap(instrument -> instrument.readings().stream())
        .filter(reading -> reading.id().equals(id))
        .findFirst()
        .map(
            reading ->
                new ReadingUse(
                    reading,
                    reading.alternatives().stream()
                        .filter(alternative -> alternative.key().equals(reading.standard()))
                        .findFirst()
                        .orElseThrow(),
                    null))
        .orElseThrow();
  }
}
