package dev.engross.document;

import dev.engross.casefile.Fact;
import dev.engross.determination.result.Entitlement;
import dev.engross.document.InstrumentWords.Passage;
import dev.engross.finding.Finding;
import dev.engross.finding.Standing;
import dev.engross.terms.Instrument;
import dev.engross.terms.Instrument.Benefit;
import dev.engross.terms.Instrument.MilestoneTerm;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment clarified: each term before and after, and where it stands.
 *
 * @param amendment the amendment, with its date
 * @param agreement what it amends, with its date
 * @param applies whether it applies, and why
 * @param signatures who signed it and when, in sentences
 * @param days days that it fixes
 * @param benefits benefits that it restates
 * @param understandings what else it puts in writing
 */
record TermsClarified(
    String amendment,
    String agreement,
    Finding<?> applies,
    List<String> signatures,
    List<Day> days,
    List<Clarified> benefits,
    List<Passage> understandings) {

  static TermsClarified of(Matter matter) {
    Instrument amendment =
        matter.terms().instruments().stream()
            .filter(paper -> paper.amends() != null && applies(matter, paper))
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> new NothingToShow("no amendment is in force"));
    Instrument agreement = matter.instrument(String.valueOf(amendment.amends()));
    return new TermsClarified(
        PaperDates.named(amendment),
        PaperDates.named(agreement),
        matter.finding("amendment." + amendment.id()),
        matter.timeline().all(Fact.Signed.class).stream()
            .filter(signed -> signed.instrument().equals(amendment.id()))
            .map(signed -> matter.toExecutive(matter.timeline().sentence(signed)))
            .toList(),
        amendment.milestones().stream().flatMap(day -> Day.of(matter, day).stream()).toList(),
        amendment.benefits().stream()
            .flatMap(benefit -> Clarified.of(matter, agreement, benefit).stream())
            .toList(),
        amendment.clauses().stream()
            .map(clause -> Passage.of(clause.label(), clause.citation(), List.of()))
            .toList());
  }

  private static boolean applies(Matter matter, Instrument amendment) {
    return matter.determination().findings().stream()
        .filter(finding -> finding.id().equals("amendment." + amendment.id()))
        .anyMatch(finding -> finding.answer().orElse(Standing.FAILED) == Standing.MET);
  }

  /**
   * A day that the amendment fixes.
   *
   * @param label the day, by its name
   * @param source its place in the paper
   * @param words what the paper says; null where it is not quoted
   * @param day the day
   */
  record Day(String label, String source, @Nullable String words, Finding<?> day) {
    private static Optional<Day> of(Matter matter, MilestoneTerm term) {
      return Optional.<Finding<?>>ofNullable(matter.findings().get("milestone." + term.id()))
          .map(
              day ->
                  new Day(term.label(), term.citation().printed(), term.citation().words(), day));
    }
  }

  /**
   * A benefit that the amendment restates.
   *
   * @param before the agreement’s own passage; null where the amendment adds the benefit
   * @param after what the paper says now
   * @param line the entitlement that it clarifies
   * @param paid how it is paid, drawn together; the statement of payments has the days
   */
  record Clarified(
      @Nullable Passage before, Passage after, EntitlementLine line, Finding<String> paid) {
    private static Optional<Clarified> of(Matter matter, Instrument agreement, Benefit benefit) {
      Passage before =
          agreement.benefits().stream()
              .filter(old -> old.id().equals(benefit.id()))
              .findFirst()
              .map(old -> Passage.of(old.label(), old.citation(), List.of()))
              .orElse(null);
      return matter.determination().entitlements().stream()
          .filter(entitlement -> entitlement.id().equals(benefit.id()))
          .findFirst()
          .map(
              entitlement ->
                  new Clarified(
                      before,
                      Passage.of(benefit.label(), benefit.citation(), List.of()),
                      EntitlementLine.of(matter, entitlement),
                      drawnTogether(entitlement.schedule())));
    }

    /** A schedule as the letter shows it: what is attached to the letter holds no more. */
    private static Finding<String> drawnTogether(Finding<Entitlement.PaymentSchedule> schedule) {
      return new Finding<>(
          schedule.id() + ".together",
          schedule.question(),
          schedule.answer().map(new FigureWords()::words),
          schedule.basis());
    }
  }
}
