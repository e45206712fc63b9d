package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.determination.Determination;
import dev.engross.determination.Determiner;
import dev.engross.determination.DocumentDue;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.Deadline;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.determination.result.Entitlement.PaymentSchedule;
import dev.engross.diagnostic.Outcome;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.ReadingUse;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.CaseReader;
import dev.engross.intake.LawBookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real case, against figures and dates worked out by hand in {@code expected.json}. */
@DisplayName("The Almgren case, as of May 7, 2003")
class CapstoneCaseTest {

  private static final Path CASE = Path.of("fixtures/capstone/almgren");
  private static final JsonNode EXPECTED = expected();
  private static final Determination DETERMINATION = determination();

  @Test
  void every_milestone_falls_on_its_day() {
    Map<String, String> found = new TreeMap<>();
    for (Finding<LocalDate> milestone : DETERMINATION.milestones()) {
      if (milestone.answer().isKnown()) {
        found.put(milestone.id().replace("milestone.", ""), milestone.answer().value().toString());
      }
    }
    assertThat(found).containsAllEntriesOf(strings("milestones"));
  }

  @Test
  void every_defined_amount_is_right_to_the_cent() {
    Map<String, String> found = new TreeMap<>();
    for (Finding<Money> amount : DETERMINATION.amounts()) {
      if (amount.answer().isKnown()) {
        found.put(amount.id().replace("amount.", ""), plain(amount.answer().value()));
      }
    }
    assertThat(found).containsAllEntriesOf(strings("amounts"));
  }

  @Test
  void every_condition_and_every_standard_of_conduct_stands_as_it_should() {
    Map<String, String> found = new TreeMap<>();
    DETERMINATION.findings().stream()
        .filter(finding -> finding.answer().isKnown())
        .forEach(finding -> found.put(finding.id(), word(finding.answer().value())));
    strings("conditions")
        .forEach((id, standing) -> assertThat(found).containsEntry("condition." + id, standing));
    strings("conduct")
        .forEach((id, standing) -> assertThat(found).containsEntry("conduct." + id, standing));
  }

  @Test
  void every_entitlement_has_its_status_and_its_amount() {
    EXPECTED
        .get("entitlements")
        .propertyStream()
        .forEach(
            entry -> {
              Entitlement entitlement = DETERMINATION.entitlement(entry.getKey());
              assertThat(word(entitlement.status()))
                  .as(entry.getKey())
                  .isEqualTo(entry.getValue().get("status").asString());
              if (entry.getValue().has("amount")) {
                Finding<Money> amount = java.util.Objects.requireNonNull(entitlement.amount());
                assertThat(plain(amount.answer().value()))
                    .as(entry.getKey())
                    .isEqualTo(entry.getValue().get("amount").asString());
              }
            });
  }

  @Test
  void the_installments_wait_for_the_payroll_calendar_and_add_up_under_every_frequency() {
    JsonNode candidates = EXPECTED.at("/entitlements/incentive-installments/candidates");
    Answer<PaymentSchedule> schedule =
        DETERMINATION.entitlement("incentive-installments").schedule().answer();
    assertThat(schedule).isInstanceOf(Answer.Undetermined.class);
    List<PaymentSchedule> schedules =
        ((Answer.Undetermined<PaymentSchedule>) schedule)
            .candidates().stream().map(Answer.Candidate::value).toList();
    assertThat(schedules).hasSameSizeAs(candidates);
    for (int i = 0; i < schedules.size(); i++) {
      List<Payment> payments = schedules.get(i).payments();
      JsonNode expected = candidates.get(i);
      assertThat(payments).hasSize(expected.get("count").asInt());
      assertThat(payments.subList(0, payments.size() - 1))
          .allMatch(payment -> plain(payment.gross()).equals(expected.get("each").asString()));
      assertThat(plain(payments.get(payments.size() - 1).gross()))
          .isEqualTo(expected.get("last").asString());
      assertThat(plain(schedules.get(i).total())).isEqualTo("185150.00");
    }
  }

  @Test
  void continuation_coverage_is_self_paid_for_eighteen_months_on_either_basis() {
    ContinuationCoverage coverage = java.util.Objects.requireNonNull(DETERMINATION.coverage());
    JsonNode expected = EXPECTED.get("coverage");
    assertThat(coverage.event().answer().value()).hasToString(expected.get("event").asString());
    assertThat(coverage.maximumMonths().answer().value())
        .isEqualTo(expected.get("maximumMonths").asInt());
    assertThat(candidates(coverage.ends())).containsAll(texts(expected.get("endsCandidates")));
    assertThat(coverage.companyPays().answer()).isInstanceOf(Answer.NotApplicable.class);
    Deadline notice =
        DETERMINATION.deadlines().stream()
            .filter(deadline -> deadline.literal().id().startsWith("cobra.notice"))
            .findFirst()
            .orElseThrow();
    assertThat(candidates(notice.literal()))
        .containsAll(texts(expected.get("noticeDueCandidates")));
  }

  @Test
  void the_supplemental_release_may_be_signed_from_the_last_day_of_employment() {
    JsonNode expected = EXPECTED.get("release");
    var release = DETERMINATION.release(expected.get("id").asString());
    assertThat(release.earliestSigning().answer().value())
        .hasToString(expected.get("earliestSigning").asString());
    assertThat(release.considerEnds().answer().value())
        .hasToString(expected.get("considerEndsIfOfferedOnIssueDate").asString());
  }

  @Test
  void four_documents_are_due() {
    assertThat(DETERMINATION.documents().stream().filter(DocumentDue::due).map(DocumentDue::kind))
        .containsExactlyInAnyOrderElementsOf(texts(EXPECTED.get("documentsDue")));
  }

  @Test
  void what_is_missing_is_asked() {
    assertThat(DETERMINATION.openQuestions().stream().map(Question::id))
        .containsAll(texts(EXPECTED.get("openQuestions")))
        .noneMatch(id -> id.startsWith("awaiting:"));
  }

  @Test
  void every_reading_relied_on_is_named_with_the_alternative_taken() {
    Map<String, String> taken =
        DETERMINATION.readings().stream()
            .collect(
                Collectors.toMap(
                    use -> use.reading().id(), (ReadingUse use) -> use.chosen().key()));
    assertThat(taken).containsAllEntriesOf(strings("readings"));
  }

  @Test
  void no_finding_stands_without_a_source_or_a_fact() {
    assertThat(
            Stream.concat(
                DETERMINATION.milestones().stream(),
                DETERMINATION.entitlements().stream().map(Entitlement::condition)))
        .allMatch(finding -> !finding.citations().isEmpty() || !finding.facts().isEmpty());
  }

  private static Determination determination() {
    try {
      CaseDossier dossier = ((Outcome.Success<CaseDossier>) CaseReader.read(CASE)).value();
      LocalDate asOf = LocalDate.parse(EXPECTED.get("asOf").asString());
      return Determiner.determine(
          dossier.caseFile(), dossier.terms(), LawBookReader.bundled().book(), asOf, asOf);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static JsonNode expected() {
    try {
      return JsonMapper.shared().readTree(Files.readString(CASE.resolve("expected.json")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static <T> List<String> candidates(Finding<T> finding) {
    assertThat(finding.answer()).as(finding.id()).isInstanceOf(Answer.Undetermined.class);
    return ((Answer.Undetermined<T>) finding.answer())
        .candidates().stream().map(candidate -> candidate.value().toString()).toList();
  }

  private static Map<String, String> strings(String section) {
    Map<String, String> map = new TreeMap<>();
    EXPECTED
        .get(section)
        .propertyStream()
        .forEach(entry -> map.put(entry.getKey(), entry.getValue().asString()));
    return map;
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static String plain(Money money) {
    return money.getAmount().toPlainString();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
