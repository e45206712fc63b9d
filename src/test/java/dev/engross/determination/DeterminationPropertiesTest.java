package dev.engross.determination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.calendar.PayrollCalendar;
import dev.engross.calendar.PayrollCalendar.Frequency;
import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.casefile.Party;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.determination.result.Entitlement.PaymentSchedule;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.LawBookReader;
import dev.engross.issuance.FixtureCases;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every case, tried on cases made up from a seed that each failure names. */
@DisplayName("Whatever the facts")
class DeterminationPropertiesTest {

  private static final int CASES = 60;
  private static final CaseDossier CAPSTONE =
      FixtureCases.read(Path.of("fixtures/capstone/almgren"));
  private static final CaseDossier PROGRAMME =
      FixtureCases.read(Path.of("fixtures/plans/lumenfall/signed-on-day-forty-five"));
  private static final LocalDate SIGNED = LocalDate.of(2002, 10, 31);

  static Stream<Long> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(CASES);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void payments_add_up_to_their_amount(long seed) {
    for (Entitlement entitlement : determined(invented(seed)).entitlements()) {
      Finding<Money> amount = entitlement.amount();
      if (amount == null || !amount.answer().isKnown()) {
        continue;
      }
      for (PaymentSchedule schedule : schedules(entitlement)) {
        assertThat(schedule.total()).as(entitlement.id()).isEqualTo(amount.answer().value());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothing_that_waits_for_the_release_is_paid_before_it_is_effective(long seed) {
    Determination determination = determined(invented(seed));
    Answer<LocalDate> effective =
        determination.release("supplemental-release").effective().answer();
    for (String id : List.of("incentive-installments", "supplemental-payment", "salary-balance")) {
      Entitlement entitlement = determination.entitlement(id);
      if (!effective.isKnown()) {
        assertThat(entitlement.status()).as(id).isNotIn(Status.DUE, Status.PAID);
        continue;
      }
      for (Payment payment : payments(entitlement)) {
        assertThat(payment.adjustedDue()).as(id).isAfterOrEqualTo(effective.value());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whole_weeks_later_every_day_that_is_counted_in_days_falls_whole_weeks_later(long seed) {
    long days = 7L * (1 + new Random(seed).nextInt(200));
    CaseFile file = PROGRAMME.caseFile();
    Determination before = determined(PROGRAMME, file);
    Determination after = determined(PROGRAMME, Shifted.by(days, file));
    for (Function<ReleaseStanding, Finding<LocalDate>> part :
        List.<Function<ReleaseStanding, Finding<LocalDate>>>of(
            ReleaseStanding::considerEnds,
            ReleaseStanding::revokeEnds,
            ReleaseStanding::effective)) {
      assertThat(part.apply(after.release("programme-release")).answer().value())
          .isEqualTo(
              part.apply(before.release("programme-release")).answer().value().plusDays(days));
    }
    assertThat(payments(after.entitlement("programme-pay")).get(0).literalDue())
        .isEqualTo(
            Objects.requireNonNull(
                    payments(before.entitlement("programme-pay")).get(0).literalDue())
                .plusDays(days));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_fact_that_no_term_asks_for_changes_nothing(long seed) {
    CaseFile file = invented(seed);
    Random random = new Random(seed);
    LocalDate day = SIGNED.plusDays(random.nextInt(180));
    List<Fact> idle =
        List.of(
            new Fact.Mailed("idle", day, null, "newsletter", "almgren"),
            new Fact.NoticeGiven("idle", day, null, Party.COMPANY, "parking"),
            new Fact.EmploymentBegan("idle", day.minusYears(5), null),
            new Fact.TransactionStep(
                "idle", day, null, Fact.TransactionStep.Step.TALKS_BEGAN, "a sale"));
    List<Fact> facts = new ArrayList<>(file.facts());
    facts.add(idle.get(random.nextInt(idle.size())));
    Determination without = determined(file);
    Determination with = determined(with(file, facts, file.payroll()));
    assertThat(with.entitlements()).isEqualTo(without.entitlements());
    assertThat(with.milestones()).isEqualTo(without.milestones());
    assertThat(with.releases()).isEqualTo(without.releases());
    assertThat(with.coverage()).isEqualTo(without.coverage());
    assertThat(with.deadlines()).isEqualTo(without.deadlines());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_entitlement_names_its_source(long seed) {
    assertThat(determined(invented(seed)).entitlements())
        .isNotEmpty()
        .allMatch(entitlement -> !entitlement.condition().citations().isEmpty())
        .allMatch(entitlement -> !entitlement.schedule().citations().isEmpty())
        .allMatch(entitlement -> !entitlement.explanation().text().isBlank());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothing_is_owed_both_as_salary_and_as_its_balance(long seed) {
    Determination determination = determined(invented(seed));
    boolean stayed =
        determination.findings().stream()
            .filter(finding -> finding.id().equals("condition.incentive-path-stayed"))
            .anyMatch(finding -> finding.answer().toString().contains("MET"));
    if (stayed) {
      assertThat(determination.entitlement("salary-balance").status())
          .isNotIn(Status.DUE, Status.PAID, Status.CONDITIONAL);
    }
  }

  /** The first case with another last day, manner of leaving, release and payroll. */
  private static CaseFile invented(long seed) {
    Random random = new Random(seed);
    LocalDate end = SIGNED.plusDays(30 + random.nextInt(220));
    Manner[] manners = {Manner.DISCHARGED, Manner.RESIGNED, Manner.MUTUAL_AT_TERM};
    CaseFile file = CAPSTONE.caseFile();
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : file.facts()) {
      if (!(fact instanceof Fact.EmploymentEnded)) {
        facts.add(fact);
      }
    }
    Manner manner = manners[random.nextInt(manners.length)];
    facts.add(new Fact.EmploymentEnded("end", end, null, manner, null));
    if (random.nextInt(4) > 0) {
      LocalDate day = end.plusDays(random.nextInt(60) - 5L);
      facts.add(
          new Fact.Signed("release", day, null, "supplemental-release", Party.EXECUTIVE, null));
    }
    LocalDate payday = LocalDate.of(2003, 1, 1).plusDays(random.nextInt(28));
    Frequency[] frequencies = Frequency.values();
    Frequency frequency = frequencies[random.nextInt(frequencies.length)];
    int second = frequency == Frequency.SEMIMONTHLY ? 1 + random.nextInt(31) : 0;
    return with(file, facts, new PayrollCalendar(frequency, payday, second));
  }

  private static CaseFile with(
      CaseFile c, List<Fact> facts, @org.jspecify.annotations.Nullable PayrollCalendar payroll) {
    return new CaseFile(
        c.id(),
        c.title(),
        LocalDate.of(2003, 12, 31),
        null,
        c.company(),
        c.executive(),
        c.family(),
        c.instruments(),
        facts,
        c.compensation(),
        c.health(),
        payroll,
        c.readings(),
        c.tax(),
        c.approvals());
  }

  private static Determination determined(CaseFile file) {
    return determined(CAPSTONE, file);
  }

  private static Determination determined(CaseDossier dossier, CaseFile file) {
    LocalDate asOf = Objects.requireNonNull(file.asOf());
    return Determiner.determine(file, dossier.terms(), LawBookReader.bundled().book(), asOf, asOf);
  }

  private static List<PaymentSchedule> schedules(Entitlement entitlement) {
    Answer<PaymentSchedule> answer = entitlement.schedule().answer();
    if (answer instanceof Answer.Undetermined<PaymentSchedule> open) {
      return open.candidates().stream().map(Answer.Candidate::value).toList();
    }
    return answer.isKnown() ? List.of(answer.value()) : List.of();
  }

  private static List<Payment> payments(Entitlement entitlement) {
    return entitlement.schedule().answer().value().payments();
  }
}
