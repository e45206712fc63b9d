package dev.engross.determination;

import dev.engross.determination.ReadingEffect.AmountChange;
import dev.engross.determination.ReadingEffect.DayChange;
import dev.engross.determination.ReadingEffect.Difference;
import dev.engross.determination.ReadingEffect.DocumentChange;
import dev.engross.determination.ReadingEffect.ScheduleChange;
import dev.engross.determination.ReadingEffect.StandingChange;
import dev.engross.determination.ReadingEffect.StatusChange;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.BeneficiaryPeriod;
import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.finding.Answer;
import dev.engross.finding.Answer.Conflict;
import dev.engross.finding.Answer.Known;
import dev.engross.finding.Answer.Undetermined;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How two determinations of the same facts differ in their results. Another way to the same result
 * is no difference. Used once, then thrown away.
 */
final class DeterminationComparison {

  private final Determination one;
  private final Determination other;
  private final Map<String, Difference> differences = new LinkedHashMap<>();

  DeterminationComparison(Determination one, Determination other) {
    this.one = one;
    this.other = other;
  }

  /** A result under its name. */
  private record Result<T>(String id, String label, Answer<T> answer) {
    static <T> Result<T> of(Finding<T> finding) {
      return new Result<>(finding.id(), finding.question(), finding.answer());
    }
  }

  /** How a difference of one sort is told. */
  private interface Telling<T> {
    Difference of(String id, String label, Answer<T> from, Answer<T> to);
  }

  /** Money first, then days, then what they rest on; each difference once. */
  List<Difference> differences() {
    differences.clear();
    entitlements();
    compare(d -> d.amounts().stream().map(Result::of), amountOf(true));
    compare(DeterminationComparison::premiums, amountOf(true));
    compare(d -> d.milestones().stream().map(Result::of), DayChange::of);
    compare(DeterminationComparison::releaseDays, DayChange::of);
    compare(DeterminationComparison::coverageDays, DayChange::of);
    compare(this::deadlines, DayChange::of);
    documents();
    compare(d -> d.findings().stream().map(Result::of), StandingChange::new);
    return List.copyOf(differences.values());
  }

  /** By how much the other's sum of what is owed, paid or can become payable is higher. */
  List<Money> payableDifference() {
    Map<CurrencyUnit, Money> sums = new TreeMap<>();
    addPayable(other, sums, Function.identity());
    addPayable(one, sums, Money::negated);
    return sums.values().stream().filter(money -> !money.isZero()).toList();
  }

  private static void addPayable(
      Determination determination, Map<CurrencyUnit, Money> sums, Function<Money, Money> sign) {
    for (Entitlement entitlement : determination.entitlements()) {
      Finding<Money> amount = entitlement.amount();
      if (mayBePaid(entitlement.status()) && amount != null && amount.answer().isKnown()) {
        Money money = sign.apply(amount.answer().value());
        sums.merge(money.getCurrencyUnit(), money, Money::plus);
      }
    }
  }

  private static boolean mayBePaid(Status status) {
    return status == Status.DUE || status == Status.CONDITIONAL || status == Status.PAID;
  }

  private <T> void compare(Function<Determination, Stream<Result<T>>> results, Telling<T> telling) {
    Map<String, Result<T>> from = byId(results.apply(one));
    Map<String, Result<T>> to = byId(results.apply(other));
    Map<String, Result<T>> all = new LinkedHashMap<>(from);
    to.forEach(all::putIfAbsent);
    all.forEach(
        (id, result) -> {
          Answer<T> before = answer(from.get(id));
          Answer<T> after = answer(to.get(id));
          if (!result(before).equals(result(after))) {
            differences.putIfAbsent(id, telling.of(id, result.label(), before, after));
          }
        });
  }

  private static <T> Map<String, Result<T>> byId(Stream<Result<T>> results) {
    Map<String, Result<T>> byId = new LinkedHashMap<>();
    results.forEach(result -> byId.putIfAbsent(result.id(), result));
    return byId;
  }

  private static <T> Answer<T> answer(@Nullable Result<T> result) {
    return result == null ? Answer.notApplicable("It does not arise.") : result.answer();
  }

  /** An answer without the way to it. */
  private static Object result(Answer<?> answer) {
    if (answer instanceof Known<?> known) {
      return Objects.requireNonNull(known.value());
    }
    if (answer instanceof Undetermined<?> open) {
      List<Object> parts = new ArrayList<>(open.questions().stream().map(Question::id).toList());
      open.candidates()
          .forEach(each -> parts.add(List.of(each.assumption(), (Object) each.value())));
      return parts;
    }
    return answer instanceof Conflict<?> conflict ? conflict.sides() : "not applicable";
  }

  private void entitlements() {
    for (Entitlement before : one.entitlements()) {
      Entitlement after = other.entitlement(before.id());
      if (before.status() != after.status()) {
        String id = "entitlement." + before.id() + ".status";
        differences.put(
            id,
            new StatusChange(
                id, before.label(), before.status(), after.status(), after.explanation().text()));
      }
      boolean payable = mayBePaid(after.status()) || after.status() == Status.UNDETERMINED;
      compare(d -> amount(d, before.id()), amountOf(payable));
      if (payable) {
        compare(
            d -> Stream.of(Result.of(d.entitlement(before.id()).schedule())), ScheduleChange::new);
      }
    }
  }

  private static Telling<Money> amountOf(boolean payable) {
    return (id, label, from, to) -> AmountChange.of(id, label, from, to, payable);
  }

  private static Stream<Result<Money>> amount(Determination determination, String id) {
    Finding<Money> amount = determination.entitlement(id).amount();
    return amount == null ? Stream.of() : Stream.of(Result.of(amount));
  }

  /** What the company pays of the premiums in all, where the premiums are known. */
  private static Stream<Result<Money>> premiums(Determination determination) {
    ContinuationCoverage coverage = determination.coverage();
    if (coverage == null || !coverage.premiums().answer().isKnown()) {
      return Stream.of();
    }
    Map<String, Money> paid = new LinkedHashMap<>();
    for (CoveragePremium premium : coverage.premiums().answer().value()) {
      paid.merge(premium.option(), premium.paidByCompany(), Money::plus);
    }
    return paid.entrySet().stream()
        .map(
            option ->
                new Result<>(
                    coverage.premiums().id() + "." + option.getKey(),
                    option.getKey() + ": what does the company pay of the premiums, in all?",
                    Answer.known(option.getValue())));
  }

  private static Stream<Result<LocalDate>> releaseDays(Determination determination) {
    return determination.releases().stream()
        .flatMap(
            release ->
                Stream.of(
                    release.earliestSigning(),
                    release.considerEnds(),
                    release.revokeEnds(),
                    release.effective()))
        .map(Result::of);
  }

  private static Stream<Result<LocalDate>> coverageDays(Determination determination) {
    ContinuationCoverage coverage = determination.coverage();
    if (coverage == null) {
      return Stream.of();
    }
    return Stream.concat(
            Stream.of(
                coverage.event(),
                coverage.lossOfCoverage(),
                coverage.begins(),
                coverage.ends(),
                coverage.electionEnds(),
                coverage.initialPremiumDue(),
                coverage.companyPays()),
            coverage.periods().stream().map(BeneficiaryPeriod::ends))
        .map(Result::of);
  }

  /** Deadlines of their own; the days of payments and releases have been compared already. */
  private Stream<Result<LocalDate>> deadlines(Determination determination) {
    return determination.deadlines().stream()
        .filter(deadline -> !deadline.id().startsWith(DeadlineRules.PAYMENT))
        .filter(deadline -> !differences.containsKey(deadline.literal().id()))
        .map(
            deadline ->
                new Result<>(
                    "deadline." + deadline.id(), deadline.what(), deadline.literal().answer()));
  }

  private void documents() {
    Map<String, DocumentDue> before = documents(one);
    Map<String, DocumentDue> after = documents(other);
    after.forEach(
        (name, document) -> {
          DocumentDue was = before.remove(name);
          if (document.due() != (was != null && was.due())) {
            tell(name, document, document.due(), document.why().text());
          }
        });
    before.forEach(
        (name, gone) -> {
          if (gone.due()) {
            tell(name, gone, false, "Nothing calls for it.");
          }
        });
  }

  /** By kind and addressee; of several papers of one kind, one that is due. */
  private static Map<String, DocumentDue> documents(Determination determination) {
    Map<String, DocumentDue> documents = new LinkedHashMap<>();
    for (DocumentDue document : determination.documents()) {
      documents.merge(
          "document." + document.kind() + "." + document.addressee(),
          document,
          (first, second) -> first.due() ? first : second);
    }
    return documents;
  }

  private void tell(String id, DocumentDue document, boolean due, String because) {
    String label = document.kind() + " to " + document.addressee();
    differences.put(id, new DocumentChange(id, label, due, because));
  }
}
