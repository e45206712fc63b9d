package dev.engross.determination.cobra;

import dev.engross.casefile.Fact;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Waivers of continuation coverage, and elections that revoke them (26 CFR 54.4980B-6 Q&A-4).
 *
 * <p>A waiver can be revoked while coverage can be elected. Coverage then begins on the day of the
 * revocation; it need not reach back to the loss.
 *
 * <p>Worked example: coverage is lost on 31 May 2003 and can be elected through 30 July. The spouse
 * waives on 10 June and elects on 20 July: coverage begins on 20 July, not on 1 June. An election
 * of 31 July comes too late.
 */
final class Waivers {

  private static final Citation REVOCATION = Citation.of("26 CFR", "§ 54.4980B-6 Q&A-4");

  private final Occasion occasion;
  private final Finding<LocalDate> electionEnds;

  Waivers(Occasion occasion, Finding<LocalDate> electionEnds) {
    this.occasion = occasion;
    this.electionEnds = electionEnds;
  }

  /** The first day of a person's coverage: of all coverage, or the day a waiver was revoked. */
  Possible<LocalDate> firstDay(String person) {
    Possible<LocalDate> first = occasion.days().firstDay();
    Optional<Fact.CoverageWaived> waiver = waiver(person);
    Optional<Fact.CoverageElected> election = occasion.record().election(person);
    if (waiver.isEmpty() || election.isEmpty() || !isRevokedBy(waiver.get(), election.get())) {
      return first;
    }
    return first
        .then(ordinary -> later(ordinary, waiver.get(), election.get()))
        .using(CoverageRecord.use(waiver.get(), "Continuation coverage was waived"))
        .using(CoverageRecord.use(election.get(), "The waiver was revoked by an election"));
  }

  /** A waiver that no election in time has revoked. */
  Optional<Fact.CoverageWaived> standing(String person) {
    return waiver(person)
        .filter(
            waiver ->
                occasion
                    .record()
                    .election(person)
                    .filter(election -> isRevokedBy(waiver, election))
                    .isEmpty());
  }

  private Optional<Fact.CoverageWaived> waiver(String person) {
    return occasion
        .record()
        .timeline()
        .first(
            Fact.CoverageWaived.class,
            waived ->
                waived.persons().contains(person)
                    && !waived.date().isBefore(occasion.event().date()));
  }

  private boolean isRevokedBy(Fact.CoverageWaived waiver, Fact.CoverageElected election) {
    boolean late =
        electionEnds.answer() instanceof Answer.Known<LocalDate> last
            && election.date().isAfter(last.value());
    return !late && election.date().isAfter(waiver.date());
  }

  private static Worked<LocalDate> later(
      LocalDate ordinary, Fact.CoverageWaived waiver, Fact.CoverageElected election) {
    LocalDate day = election.date().isAfter(ordinary) ? election.date() : ordinary;
    return Worked.of(
        day,
        Step.of(
            () ->
                "Coverage was waived on "
                    + Wording.date(waiver.date())
                    + " and the waiver revoked on "
                    + Wording.date(election.date())
                    + "; coverage need not reach back before that, and begins on "
                    + Wording.date(day),
            REVOCATION));
  }
}
