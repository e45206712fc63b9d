package dev.engross.issuance;

import dev.engross.determination.Determination;
import dev.engross.determination.DocumentDue;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.BeneficiaryPeriod;
import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import dev.engross.determination.result.ContinuationCoverage.QualifiedBeneficiary;
import dev.engross.determination.result.Deadline;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.determination.result.Entitlement.PaymentSchedule;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;

/**
 * A determination as plain words by path, such as {@code entitlements/plan-severance/status}: the
 * form in which {@code expected.json} of a fixture states what it should say.
 */
final class Determined {

  private static final Map<String, String> SECTIONS =
      Map.of(
          "milestone", "milestones",
          "amount", "amounts",
          "condition", "conditions",
          "conduct", "conduct",
          "separation", "separations",
          "control", "control",
          "waiver", "waivers",
          "amendment", "amendments");

  private final Map<String, String> words = new TreeMap<>();

  private Determined() {}

  static Map<String, String> of(Determination determination) {
    Determined determined = new Determined();
    determination.milestones().forEach(determined::named);
    determination.amounts().forEach(determined::named);
    determination.findings().forEach(determined::named);
    determination.entitlements().forEach(determined::entitlement);
    determination.releases().forEach(determined::release);
    determination.deadlines().forEach(determined::deadline);
    if (determination.coverage() != null) {
      determined.coverage(determination.coverage());
    }
    determination.tax().forEach(found -> determined.put("tax/" + found.id(), reasoned(found)));
    determination
        .claims()
        .forEach(found -> determined.put("claims/" + found.id(), reasoned(found)));
    determination.openQuestions().forEach(q -> determined.put("openQuestions/" + q.id(), "asked"));
    determination
        .readings()
        .forEach(use -> determined.put("readings/" + use.reading().id(), use.chosen().key()));
    List<String> due =
        determination.documents().stream()
            .filter(DocumentDue::due)
            .map(DocumentDue::kind)
            .sorted()
            .toList();
    determined.put("documentsDue", String.join(", ", due));
    return determined.words;
  }

  private void put(String path, String value) {
    words.put(path, value);
  }

  private void put(String path, Finding<?> finding) {
    put(path, word(finding.answer()));
  }

  private void named(Finding<?> finding) {
    int dot = finding.id().indexOf('.');
    String section = SECTIONS.get(finding.id().substring(0, Math.max(dot, 0)));
    if (section != null) {
      put(section + "/" + finding.id().substring(dot + 1), finding);
    }
  }

  private void entitlement(Entitlement entitlement) {
    String path = "entitlements/" + entitlement.id() + "/";
    put(path + "status", word(entitlement.status()));
    if (entitlement.amount() != null) {
      put(path + "amount", entitlement.amount());
      candidates(path + "amountCandidates", entitlement.amount());
    }
    Answer<PaymentSchedule> schedule = entitlement.schedule().answer();
    put(path + "schedule", schedule.isKnown() ? "known" : word(schedule));
    if (schedule.isKnown()) {
      List<Payment> payments = schedule.value().payments();
      put(path + "payments", String.join(", ", payments.stream().map(Determined::word).toList()));
      installments(path + "installments/", payments);
    } else if (schedule instanceof Answer.Undetermined<PaymentSchedule> open) {
      for (int i = 0; i < open.candidates().size(); i++) {
        installments(path + "candidates/" + i + "/", open.candidates().get(i).value().payments());
      }
    }
  }

  private void installments(String path, List<Payment> payments) {
    if (payments.isEmpty()) {
      return;
    }
    Payment first = payments.get(0);
    Payment last = payments.get(payments.size() - 1);
    List<String> others =
        payments.subList(0, payments.size() - 1).stream()
            .map(payment -> word(payment.gross()))
            .distinct()
            .toList();
    put(path + "count", String.valueOf(payments.size()));
    put(path + "each", String.join(" or ", others));
    put(path + "last", word(last.gross()));
    put(path + "from", day(first));
    put(path + "through", day(last));
  }

  private void release(ReleaseStanding release) {
    String path = "releases/" + release.id() + "/";
    put(path + "earliestSigning", release.earliestSigning());
    put(path + "offered", release.offered());
    put(path + "considerEnds", release.considerEnds());
    put(path + "signed", release.signed());
    put(path + "revokeEnds", release.revokeEnds());
    put(path + "effective", release.effective());
    put(path + "status", release.status());
  }

  private void deadline(Deadline deadline) {
    put("deadlines/" + deadline.id(), deadline.literal());
    if (deadline.done() != null) {
      put("done/" + deadline.id(), String.valueOf(deadline.done().date()));
    }
    if (deadline.literal().id().startsWith("cobra.notice")) {
      candidates("coverage/noticeDueCandidates", deadline.literal());
    }
  }

  private void coverage(ContinuationCoverage coverage) {
    put("coverage/event", coverage.event());
    put("coverage/available", coverage.available());
    put("coverage/provider", reasoned(coverage.provider()));
    put("coverage/lossOfCoverage", coverage.lossOfCoverage());
    put("coverage/begins", coverage.begins());
    put("coverage/maximumMonths", coverage.maximumMonths());
    put("coverage/ends", coverage.ends());
    candidates("coverage/endsCandidates", coverage.ends());
    put("coverage/electionEnds", coverage.electionEnds());
    put("coverage/initialPremiumDue", coverage.initialPremiumDue());
    put("coverage/companyPays", coverage.companyPays());
    if (coverage.beneficiaries().answer().isKnown()) {
      List<String> ids =
          coverage.beneficiaries().answer().value().stream()
              .map(QualifiedBeneficiary::personId)
              .sorted()
              .toList();
      put("coverage/beneficiaries", String.join(", ", ids));
    }
    for (BeneficiaryPeriod period : coverage.periods()) {
      String path = "coverage/periods/" + period.personId() + "/";
      put(path + "begins", period.begins());
      put(path + "ends", period.ends());
      put(path + "endsEarly", reasoned(period.endsEarly()));
    }
    if (coverage.premiums().answer().isKnown()) {
      Map<YearMonth, Money> months = new TreeMap<>();
      coverage
          .premiums()
          .answer()
          .value()
          .forEach(premium -> months.merge(premium.month(), premium.due(), Money::plus));
      months.forEach((month, due) -> put("coverage/premiums/" + month, word(due)));
    } else if (coverage.premiums().answer() instanceof Answer.Undetermined<?> open) {
      List<String> asked = open.questions().stream().map(Question::id).toList();
      put("coverage/premiums/open", String.join(", ", asked));
    }
    for (CoveragePremium premium : coverage.premiumsOfSome().answer().orElse(List.of())) {
      String unit = premium.option() + " for " + Wording.list(premium.covered());
      put("coverage/premiumsOfSome/" + unit + "/" + premium.month(), word(premium.due()));
    }
  }

  /** The value, or why the question does not arise. */
  private static String reasoned(Finding<?> finding) {
    return finding.answer() instanceof Answer.NotApplicable<?> none
        ? none.reason()
        : word(finding.answer());
  }

  private <T> void candidates(String path, Finding<T> finding) {
    if (finding.answer() instanceof Answer.Undetermined<T> open) {
      List<String> values =
          open.candidates().stream()
              .map(candidate -> word(candidate.value()))
              .distinct()
              .sorted()
              .toList();
      put(path, String.join(", ", values));
    }
  }

  /** A payment as {@code 2003-05-10 100.00}, and the day it is made where that is another one. */
  private static String word(Payment payment) {
    return day(payment) + " " + word(payment.gross());
  }

  private static String day(Payment payment) {
    LocalDate due = payment.literalDue();
    LocalDate adjusted = payment.adjustedDue();
    if (due == null) {
      return "unfixed";
    }
    return due + (adjusted == null || adjusted.equals(due) ? "" : " paid " + adjusted);
  }

  private static <T> String word(Answer<T> answer) {
    if (answer.isKnown()) {
      return word(answer.value());
    }
    if (answer.isAwaiting()) {
      return "awaiting";
    }
    return answer instanceof Answer.NotApplicable
        ? "not-applicable"
        : answer instanceof Answer.Conflict ? "conflict" : "undetermined";
  }

  private static String word(Object value) {
    if (value instanceof Money money) {
      return money.getAmount().toPlainString();
    }
    return value instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : String.valueOf(value);
  }
}
