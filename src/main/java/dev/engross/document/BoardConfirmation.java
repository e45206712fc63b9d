package dev.engross.document;

import dev.engross.casefile.Fact;
import dev.engross.finding.Answer;
import dev.engross.finding.FactUse;
import dev.engross.finding.Finding;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.terms.Instrument;
import dev.engross.terms.Instrument.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Confirms that the board accepted a resignation from office, and what goes on after it. It looks
 * back at the board's action, and does not replace it.
 *
 * @param offices the offices, as a list in words
 * @param effective the day on which the resignation took effect
 * @param tendered the day on which the resignation was tendered
 * @param resolution the day of the board's action
 * @param employmentThrough the last day of the employment that went on; null where the case has
 *     none
 * @param monthlySalary what was paid a month meanwhile; null where no instrument names it
 * @param agreement the paper under which the resignation was tendered
 * @param clarified what amendments in force clarified
 * @param understandings clauses of amendments that this letter confirms
 */
record BoardConfirmation(
    String offices,
    Finding<LocalDate> effective,
    Finding<LocalDate> tendered,
    Finding<?> resolution,
    @Nullable Finding<?> employmentThrough,
    @Nullable Finding<?> monthlySalary,
    @Nullable String agreement,
    List<Clarification> clarified,
    List<Understanding> understandings) {

  static BoardConfirmation of(Matter matter) {
    Fact.ResignationAccepted accepted =
        matter
            .latest(Fact.ResignationAccepted.class)
            .orElseThrow(() -> new NothingToShow("no accepted resignation is on record"));
    List<Instrument> amendments =
        matter.terms().instruments().stream()
            .filter(instrument -> instrument.kind() == Instrument.Kind.AMENDMENT)
            .toList();
    return new BoardConfirmation(
        Wording.list(accepted.offices()),
        effective(accepted),
        tendered(matter),
        matter.finding("milestone.board-resolution"),
        matter.findings().get("milestone.employment-end"),
        matter.findings().get("amount.monthly-salary"),
        amendments.stream()
            .map(Instrument::amends)
            .filter(Objects::nonNull)
            .findFirst()
            .map(id -> PaperDates.shortly(matter.instrument(id)))
            .orElse(null),
        amendments.stream().flatMap(a -> Clarification.in(matter, a)).toList(),
        amendments.stream().flatMap(Understanding::in).toList());
  }

  private static Finding<LocalDate> effective(Fact.ResignationAccepted accepted) {
    return new Trace()
        .use(
            new FactUse(
                accepted.id(),
                "Resignation from office accepted: " + Wording.list(accepted.offices()),
                accepted.date(),
                accepted.evidence()))
        .step("Recorded as effective on " + Wording.date(accepted.date()))
        .find(
            "resignation.effective",
            "On which day did the resignation from office take effect?",
            Answer.known(accepted.date()));
  }

  private static Finding<LocalDate> tendered(Matter matter) {
    Trace trace = new Trace();
    String question = "On which day was the resignation tendered?";
    return matter
        .latest(Fact.ResignationTendered.class)
        .map(
            fact ->
                trace
                    .use(
                        new FactUse(
                            fact.id(),
                            "Resignation tendered: " + Wording.list(fact.offices()),
                            fact.date(),
                            fact.evidence()))
                    .find("resignation.tendered", question, Answer.known(fact.date())))
        .orElseGet(
            () ->
                trace.find(
                    "resignation.tendered",
                    question,
                    Answer.notApplicable("no tender is on record")));
  }

  /**
   * An amount that an amendment clarified, as it now stands.
   *
   * @param entitlement the entitlement that the paper clarifies
   * @param paper the paper that clarifies it, shortly
   */
  record Clarification(EntitlementLine entitlement, String paper) {
    static Stream<Clarification> in(Matter matter, Instrument amendment) {
      return amendment.benefits().stream()
          .flatMap(
              benefit ->
                  matter.determination().entitlements().stream()
                      .filter(entitlement -> entitlement.id().equals(benefit.id())))
          .map(
              entitlement ->
                  new Clarification(
                      EntitlementLine.of(matter, entitlement), PaperDates.shortly(amendment)));
    }
  }

  /**
   * An understanding that an amendment put in writing.
   *
   * @param effect what the clause does, in a sentence
   * @param source the place of the clause
   * @param words what it says; null where it is not quoted
   */
  record Understanding(String effect, String source, @Nullable String words) {
    static Stream<Understanding> in(Instrument amendment) {
      return amendment.clauses().stream()
          .map(
              (Clause clause) ->
                  new Understanding(
                      clause.effect(), clause.citation().printed(), clause.citation().words()));
    }
  }
}
