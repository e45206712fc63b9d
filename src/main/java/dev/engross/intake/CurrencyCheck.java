package dev.engross.intake;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Fact;
import dev.engross.casefile.HealthCoverage;
import dev.engross.casefile.TaxFacts;
import dev.engross.diagnostic.Problem;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Whether all amounts of a case are in one currency: no rate of exchange is on record, so that
 * others could not be added or compared. Premiums and what is recorded for taxes are in dollars,
 * since the law of the United States measures them in dollars.
 */
final class CurrencyCheck {

  /** An amount where it stands. */
  private record Amount(LocatedValue origin, CurrencyUnit currency, boolean inDollars) {}

  private static final ClassValue<List<RecordComponent>> OF_MONEY =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .filter(component -> component.getType() == Money.class)
              .toList();
        }
      };

  private CurrencyCheck() {}

  static List<Problem> of(Bound<CaseFile> caseFile, InstrumentSet instruments) {
    List<Amount> amounts = amounts(caseFile);
    instruments.instruments().forEach(file -> amounts.addAll(amounts(file)));
    if (amounts.stream().map(Amount::currency).distinct().count() < 2
        && amounts.stream().noneMatch(CurrencyCheck::isForeign)) {
      return List.of();
    }
    CurrencyUnit expected =
        amounts.stream().anyMatch(CurrencyCheck::suggestsDollars)
            ? CurrencyUnit.USD
            : amounts.get(0).currency();
    return amounts.stream()
        .filter(amount -> !amount.currency().equals(expected))
        .map(amount -> problem(amount, expected))
        .toList();
  }

  private static boolean suggestsDollars(Amount amount) {
    return amount.inDollars() || amount.currency().equals(CurrencyUnit.USD);
  }

  private static boolean isForeign(Amount amount) {
    return amount.inDollars() && !amount.currency().equals(CurrencyUnit.USD);
  }

  /** The amounts of a file, in its order. */
  private static List<Amount> amounts(Bound<?> file) {
    List<Amount> amounts = new ArrayList<>();
    for (Object origin : file.origins().keySet()) {
      Record record = (Record) origin;
      for (RecordComponent component : OF_MONEY.get(record.getClass())) {
        if (RecordFields.value(record, component) instanceof Money money) {
          amounts.add(
              new Amount(
                  file.origin(record, component.getName()),
                  money.getCurrencyUnit(),
                  isInDollars(record)));
        }
      }
    }
    amounts.sort(
        Comparator.<Amount>comparingInt(amount -> amount.origin().spot().line())
            .thenComparingInt(amount -> amount.origin().spot().column()));
    return amounts;
  }

  private static boolean isInDollars(Record record) {
    Class<?> home = record.getClass().getEnclosingClass();
    return home == TaxFacts.class
        || home == HealthCoverage.class
        || record instanceof Fact.PremiumPaid;
  }

  private static Problem problem(Amount amount, CurrencyUnit expected) {
    String own = amount.currency().getCode();
    return Problem.error(
            "currency-differs",
            amount.origin().place(),
            "this amount is in " + own + ", and others of the case in " + expected.getCode())
        .withExcerpt(amount.origin().excerpt())
        .withNote("amounts in two currencies can be neither added nor compared")
        .withHelp("write it in " + expected.getCode() + ", and as evidence the rate of its day");
  }
}
