package dev.engross.determination.cobra;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.BusinessSold.Form;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Whose group health plan must make coverage available after the business was sold (26 CFR
 * 54.4980B-9 Q&A-8).
 *
 * <p>The seller's, while the selling group maintains any group health plan. If it ceases to in
 * connection with the sale, the buyer's: always after a sale of stock, and after a sale of assets
 * if the buyer carries the business on without interruption or substantial change.
 *
 * <p>Worked example: the stock of the company is sold on 1 July 2003 and the seller ends all its
 * plans on 1 September 2003. Through 31 August the seller's plan must offer coverage, and from 1
 * September the buyer's. Had the assets been sold to a buyer who closed the business, nobody's.
 */
final class CoverageProvider {

  static final String QUESTION =
      "Whose group health plan must make continuation coverage available after the sale?";

  private static final String RULE = "cobra-transactions";
  private static final Citation STOCK = Citation.of("26 CFR", "§ 54.4980B-9 Q&A-8(b)");
  private static final Citation ASSETS = Citation.of("26 CFR", "§ 54.4980B-9 Q&A-8(c)");

  private final Occasion occasion;

  CoverageProvider(Occasion occasion) {
    this.occasion = occasion;
  }

  /** In words; not applicable where no sale is on record. */
  Possible<String> provider() {
    Optional<Fact.BusinessSold> sale = sale();
    if (sale.isEmpty()) {
      return Possible.barred(Answer.notApplicable("No sale of the business is on record"));
    }
    if (occasion.law().find(RULE).isEmpty()) {
      return Possible.barred(
          Answer.notApplicable("The rules on sales of a business were not in force at the event"));
    }
    return of(sale.get()).using(CoverageRecord.use(sale.get(), "The business was sold"));
  }

  /** Whether nobody is left who must offer coverage, because the plans ended and none follows. */
  Possible<Boolean> isNobodys() {
    return sale().isEmpty() || occasion.law().find(RULE).isEmpty()
        ? Possible.of(plansEnded().isPresent())
        : provider().then(who -> Worked.of(who.equals(NOBODY)));
  }

  private static final String NOBODY = "nobody’s";

  Optional<Fact.GroupPlansEnded> plansEnded() {
    return occasion.record().facts(Fact.GroupPlansEnded.class).stream().findFirst();
  }

  /** The latest sale that the event came before or with. */
  private Optional<Fact.BusinessSold> sale() {
    List<Fact.BusinessSold> sales = occasion.record().facts(Fact.BusinessSold.class);
    return sales.isEmpty() ? Optional.empty() : Optional.of(sales.get(sales.size() - 1));
  }

  private Possible<String> of(Fact.BusinessSold sale) {
    Optional<Fact.GroupPlansEnded> ended = plansEnded();
    if (ended.isEmpty()) {
      return Possible.of(
          sellers(),
          occasion.law().step(() -> "The selling group still maintains a group health plan", RULE));
    }
    Boolean withSale = ended.get().withSale();
    Possible<Boolean> connected =
        withSale == null
            ? asked(wasItWithTheSale(), "the plans ended in connection with the sale")
            : Possible.of(withSale);
    return connected
        .flatThen(with -> with ? afterPlansEnded(sale, ended.get()) : unconnected())
        .using(
            CoverageRecord.use(ended.get(), "The seller ceased to provide any group health plan"));
  }

  private Possible<String> unconnected() {
    return Possible.of(
        NOBODY,
        occasion
            .law()
            .step(() -> "The seller’s plans ended, but not in connection with the sale", RULE));
  }

  private Possible<String> afterPlansEnded(Fact.BusinessSold sale, Fact.GroupPlansEnded ended) {
    LocalDate from = ended.date().isAfter(sale.date()) ? ended.date() : sale.date();
    if (sale.form() == Form.STOCK) {
      return Possible.of(
          buyers(sale, from),
          Step.of(
              () ->
                  "Stock was sold and the seller’s plans ended with the sale; the buyer’s plan takes"
                      + " over on the later day, "
                      + Wording.date(from),
              STOCK));
    }
    Boolean continues = sale.businessContinues();
    Possible<Boolean> known =
        continues == null
            ? asked(doesItContinue(sale), "the buyer carries the business on")
            : Possible.of(continues);
    BiFunction<Boolean, String, Worked<String>> decided =
        (goesOn, buyers) ->
            goesOn
                ? Worked.of(
                    buyers,
                    Step.of(
                        () ->
                            "The buyer of the assets carries the business on; its plan takes over on"
                                + " the later day, "
                                + Wording.date(from),
                        ASSETS))
                : Worked.of(
                    NOBODY,
                    Step.of("The buyer of the assets does not carry the business on", ASSETS));
    return known.then(goesOn -> decided.apply(goesOn, buyers(sale, from)));
  }

  private static Possible<Boolean> asked(Question question, String ifSo) {
    return Possible.oneOf(
        question, Possible.inOrder(ifSo, Worked.of(true), "that is not so", Worked.of(false)));
  }

  private String sellers() {
    return "that of " + occasion.record().caseFile().company().name();
  }

  private static String buyers(Fact.BusinessSold sale, LocalDate from) {
    return "that of " + sale.buyer() + ", from " + Wording.date(from);
  }

  private static Question wasItWithTheSale() {
    return new Question(
        "cobra-plans-ended-with-sale",
        "Did the seller cease to provide any group health plan in connection with the sale?",
        null,
        "If it did, the buyer’s plan may have to make continuation coverage available.");
  }

  private static Question doesItContinue(Fact.BusinessSold sale) {
    return new Question(
        "cobra-buyer-continues",
        "Does "
            + sale.buyer()
            + " carry on the business of the assets without interruption or substantial change?",
        null,
        "Only then must its plan make continuation coverage available.");
  }
}
