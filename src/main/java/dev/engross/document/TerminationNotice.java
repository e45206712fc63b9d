package dev.engross.document;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.casefile.Party;
import dev.engross.determination.result.Deadline;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.document.InstrumentWords.Passage;
import dev.engross.finding.Finding;
import dev.engross.terms.Instrument;
import java.time.LocalDate;
import java.util.List;

/**
 * That employment has ended, in the form that California asks for as well: employer, employee, what
 * changed and on which day.
 *
 * @param ended the last day of employment
 * @param over whether that day lies before the date of the letter
 * @param change what changed, in a sentence
 * @param action the same in two or three words
 * @param duties what the law of the place of work asks of the company, each with its last day
 * @param promises what the executive promised, and where
 * @param restraintVoid whether California law makes void a promise among them that restrains lawful
 *     work (Bus. & Prof. Code § 16600)
 * @param restraintUnlawful whether to hold such a promise against somebody can be unlawful too,
 *     which is for counsel to know (§§ 16600.1, 16600.5, from January 1, 2024)
 * @param severance whether severance is owed or can still become payable
 * @param payments whether anything at all is
 * @param coverage whether continuation coverage is to be offered
 */
record TerminationNotice(
    Finding<LocalDate> ended,
    boolean over,
    String change,
    String action,
    List<Duty> duties,
    List<Passage> promises,
    boolean restraintVoid,
    boolean restraintUnlawful,
    boolean severance,
    boolean payments,
    boolean coverage) {

  static TerminationNotice of(Matter matter) {
    Fact.EmploymentEnded ended =
        matter
            .latest(Fact.EmploymentEnded.class)
            .filter(end -> end.manner() != Manner.DEATH)
            .orElseThrow(() -> new NothingToShow("no end of employment is on record"));
    String company = matter.caseFile().company().name();
    List<Instrument> promising =
        matter.terms().instruments().stream()
            .filter(paper -> paper.covenants().stream().anyMatch(TerminationNotice::isPromise))
            .toList();
    ProtectedRights rights =
        ProtectedRights.on(matter, promising.stream().anyMatch(matter::isUnderCaliforniaLaw));
    return new TerminationNotice(
        matter.day(ended, "termination.ended", "Which was the last day of employment?"),
        ended.date().isBefore(matter.issuedOn()),
        change(ended.manner(), company),
        action(ended.manner()),
        matter.determination().deadlines().stream()
            .filter(deadline -> deadline.id().startsWith("california."))
            .filter(deadline -> deadline.literal().answer().isKnown())
            .map(Duty::of)
            .toList(),
        promising.stream()
            .flatMap(paper -> paper.covenants().stream())
            .filter(TerminationNotice::isPromise)
            .map(covenant -> Passage.of(covenant.label(), covenant.citation(), List.of()))
            .toList(),
        rights.ownWork(),
        rights.restraintUnlawful(),
        SeveranceEntitlement.isBrought(matter),
        matter.determination().entitlements().stream().anyMatch(e -> isLive(e.status())),
        matter.determination().coverage() != null);
  }

  private static boolean isPromise(Instrument.Covenant covenant) {
    return covenant.by() == Party.EXECUTIVE;
  }

  private static boolean isLive(Status status) {
    return status == Status.DUE || status == Status.CONDITIONAL;
  }

  private static String change(Manner manner, String company) {
    return switch (manner) {
      case DISCHARGED -> company + " has ended your employment.";
      case RESIGNED -> "You have resigned from your employment with " + company + ".";
      case MUTUAL_AT_TERM -> "Your employment with " + company + " has ended by agreement.";
      case DISABILITY -> "Your employment with " + company + " has ended because of disability.";
      case RETIRED -> "Your employment with " + company + " has ended with your retirement.";
      case DEATH -> throw new IllegalStateException("a notice to the dead; please report this");
    };
  }

  private static String action(Manner manner) {
    return switch (manner) {
      case DISCHARGED -> "Discharge";
      case RESIGNED -> "Resignation";
      case MUTUAL_AT_TERM -> "End by agreement";
      case DISABILITY -> "End for disability";
      case RETIRED -> "Retirement";
      case DEATH -> throw new IllegalStateException("a notice to the dead; please report this");
    };
  }

  /**
   * Something that the company must do, and its last day.
   *
   * @param what what is to be done
   * @param by the day by which
   */
  record Duty(String what, Finding<LocalDate> by) {
    private static Duty of(Deadline deadline) {
      return new Duty(deadline.what(), deadline.literal());
    }
  }
}
