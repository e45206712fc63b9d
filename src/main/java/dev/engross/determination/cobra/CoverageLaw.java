package dev.engross.determination.cobra;

import dev.engross.finding.Step;
import dev.engross.law.Citation;
import dev.engross.law.LawBook;
import dev.engross.law.LegalProvision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The figures of continuation coverage in force for one qualifying event.
 *
 * @param event the day that selects them
 */
record CoverageLaw(LawBook book, LocalDate event) {

  /** Where a plan counts from the loss of coverage instead of the event. */
  static final Citation LOSS_BASIS = Citation.of("29 U.S.C.", "§ 1167(5)");

  /** Which events are qualifying events. */
  static final Citation EVENTS = Citation.of("29 U.S.C.", "§ 1163");

  /** Who is a qualified beneficiary. */
  static final Citation BENEFICIARIES = Citation.of("29 U.S.C.", "§ 1167(3)");

  /**
   * A figure of the law book, such as {@code cobra-election-days}.
   *
   * @throws LawBook.NotCovered when the book does not cover the event
   */
  LegalProvision figure(String id) {
    return book.on(id, event);
  }

  /** From when on plan years had to begin for the law to apply to them. */
  LocalDate began() {
    return book.every("cobra-months-termination").get(0).from();
  }

  Optional<LegalProvision> find(String id) {
    return book.find(id, event);
  }

  int number(String id) {
    return figure(id).intValue();
  }

  /** A step that a figure of the law book allows; it says where the figure was not checked. */
  Step step(Supplier<String> text, String id) {
    LegalProvision figure = figure(id);
    return figure.confirmed()
        ? Step.of(text, figure.citation())
        : Step.of(
            () -> text.get() + " (this rule was not checked at its source)", figure.citation());
  }
}
