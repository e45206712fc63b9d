package dev.engross.determination.cobra;

import dev.engross.casefile.Fact;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  private static final Citation FROM_BIRTH = Citation.of("26 CFR", "§ 54.9801-6(b)(3)");

  private final Occasion occasion;
  private final Elections elections;

  Waivers(Occasion occasion, Elections elections) {
    this.occasion = occasion;
    this.elections = elections;
  }

  /** A waiver and an election in time; as a rule the one that revoked it. */
  record WaiverAndElection(Fact.CoverageWaived waiver, Fact.CoverageElected election) {}

  /**
   * The first day of a person's coverage: of all coverage, the day a waiver was revoked, or the
   * birth of a child born later.
   *
   * @param coverage its name; null for a waiver of all coverages
   */
  Possible<LocalDate> firstDay(String person, @Nullable String coverage) {
    Possible<LocalDate> first = sinceBirth(person, occasion.days().firstDay());
    return revoked(person, coverage)
        .map(
            revoked ->
                first
                    .then(ordinary -> later(ordinary, revoked))
                    .using(CoverageRecord.use(revoked.waiver(), "Continuation coverage was waived"))
                    .using(
                        CoverageRecord.use(
                            revoked.election(), "The waiver was revoked by an election")))
        .orElse(first);
  }

  private Possible<LocalDate> sinceBirth(String person, Possible<LocalDate> first) {
    return new QualifiedBeneficiaries(occasion)
        .bornLater(person)
        .map(
            born ->
                first.then(
                    day ->
                        day.isBefore(born)
                            ? Worked.of(
                                born,
                                Step.of(
                                    () ->
                                        occasion.record().name(person)
                                            + " was born on "
                                            + Wording.date(born)
                                            + " and is covered from that day",
                                    FROM_BIRTH))
                            : Worked.of(day)))
        .orElse(first);
  }

  /** A waiver of a coverage on or after the day on which a person elected it. */
  Optional<WaiverAndElection> afterElection(String person, String coverage) {
    return waiver(person, coverage)
        .flatMap(
            waiver ->
                elections
                    .of(person, coverage)
                    .filter(election -> !election.date().isAfter(waiver.date()))
                    .map(election -> new WaiverAndElection(waiver, election)));
  }

  /**
   * The waiver of a coverage that a person's election in time has revoked.
   *
   * @param coverage its name; null for a waiver of all coverages
   */
  Optional<WaiverAndElection> revoked(String person, @Nullable String coverage) {
    return waiver(person, coverage)
        .flatMap(
            waiver ->
                elections
                    .of(person, coverage)
                    .filter(election -> election.date().isAfter(waiver.date()))
                    .map(election -> new WaiverAndElection(waiver, election)));
  }

  /** A waiver of all coverages that no election in time has revoked. */
  Optional<Fact.CoverageWaived> standing(String person) {
    return revoked(person, null).isPresent() ? Optional.empty() : waiver(person, null);
  }

  private Optional<Fact.CoverageWaived> waiver(String person, @Nullable String coverage) {
    return occasion
        .record()
        .timeline()
        .first(
            Fact.CoverageWaived.class,
            waived ->
                waived.persons().contains(person)
                    && (coverage == null
                        ? waived.coverages() == null
                        : Elections.names(waived.coverages(), coverage))
                    && !waived.date().isBefore(occasion.event().date()));
  }

  private static Worked<LocalDate> later(LocalDate ordinary, WaiverAndElection revoked) {
    Fact.CoverageWaived waiver = revoked.waiver();
    Fact.CoverageElected election = revoked.election();
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
