package dev.engross.document;

import dev.engross.casefile.Fact;
import dev.engross.finding.Finding;
import dev.engross.law.LegalProvision;
import dev.engross.terms.Instrument;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the board’s naming or removing of a participant means: the content of the notices of
 * designation and of deletion, and of the secretary’s certificate.
 *
 * @param designated the day of the designation; null where only a deletion is on record
 * @param deleted the day of the deletion; null where there is none
 * @param designation the resolution as recorded; null with {@code designated}
 * @param deletion the same of the deletion
 * @param plan the plan’s words
 * @param standing where each benefit of the plan stands
 * @param summary by when the law wants a summary plan description given to a new participant, and
 *     who is exempt; null where the law book has nothing, or the paper is no plan
 */
record ParticipantNotice(
    @Nullable Finding<LocalDate> designated,
    @Nullable Finding<LocalDate> deleted,
    @Nullable String designation,
    @Nullable String deletion,
    InstrumentWords plan,
    List<EntitlementLine> standing,
    @Nullable String summary) {

  static ParticipantNotice of(Matter matter) {
    Fact.Designated designated = latestDesignation(matter);
    Fact.Deleted deleted = latestDeletion(matter, designated);
    if (designated == null && deleted == null) {
      throw new NothingToShow("no designation as a participant is on record");
    }
    String id =
        designated == null ? Objects.requireNonNull(deleted).instrument() : designated.instrument();
    Instrument plan = matter.instrument(id);
    return new ParticipantNotice(
        designated == null
            ? null
            : matter.day(
                designated, "participant.designated", "When did the Board name the participant?"),
        deleted == null
            ? null
            : matter.day(
                deleted, "participant.deleted", "When did the Board delete the participant?"),
        designated == null ? null : designated.evidence(),
        deleted == null ? null : deleted.evidence(),
        InstrumentWords.of(matter, plan),
        matter.determination().entitlements().stream()
            .filter(entitlement -> entitlement.instrument().equals(id))
            .map(entitlement -> EntitlementLine.of(matter, entitlement))
            .toList(),
        plan.kind() == Instrument.Kind.PLAN ? summary(matter) : null);
  }

  /** The notice of a deletion, which there must be. */
  static ParticipantNotice ofDeletion(Matter matter) {
    ParticipantNotice notice = of(matter);
    if (notice.deleted() == null) {
      throw new NothingToShow("no deletion from the participants is on record");
    }
    return notice;
  }

  /** The notice of a designation, which there must be. */
  static ParticipantNotice ofDesignation(Matter matter) {
    ParticipantNotice notice = of(matter);
    if (notice.designated() == null) {
      throw new NothingToShow("no designation as a participant is on record");
    }
    return notice;
  }

  private static Fact.@Nullable Designated latestDesignation(Matter matter) {
    return matter.timeline().all(Fact.Designated.class).stream()
        .filter(fact -> matter.isExecutive(fact.participant()))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private static Fact.@Nullable Deleted latestDeletion(
      Matter matter, Fact.@Nullable Designated designated) {
    return matter.timeline().all(Fact.Deleted.class).stream()
        .filter(fact -> matter.isExecutive(fact.participant()))
        .filter(fact -> designated == null || !fact.date().isBefore(designated.date()))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private static @Nullable String summary(Matter matter) {
    Optional<LegalProvision> days = matter.law().find("erisa-spd-days", matter.issuedOn());
    Optional<LegalProvision> exempt =
        matter.law().find("erisa-top-hat-exemption", matter.issuedOn());
    if (days.isEmpty() || exempt.isEmpty()) {
      return null;
    }
    return days.get().label()
        + ": "
        + days.get().value()
        + " ("
        + days.get().citation().printed()
        + "). "
        + exempt.get().label()
        + " ("
        + exempt.get().citation().printed()
        + "); counsel decides whether this plan is one of them.";
  }
}
