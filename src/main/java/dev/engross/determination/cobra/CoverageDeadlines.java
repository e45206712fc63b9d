package dev.engross.determination.cobra;

import dev.engross.calendar.DayCount;
import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.QualifiedBeneficiary;
import dev.engross.determination.result.Deadline;
import dev.engross.finding.Answer;
import dev.engross.finding.FactUse;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every deadline of an event: the notices, then the election, then the premiums. */
final class CoverageDeadlines {

  private final Occasion occasion;
  private final ContinuationCoverage coverage;
  private final Optional<PaymentRecord> payments;

  CoverageDeadlines(
      Occasion occasion, ContinuationCoverage coverage, Optional<PaymentRecord> payments) {
    this.occasion = occasion;
    this.coverage = coverage;
    this.payments = payments;
  }

  List<Deadline> list() {
    List<Deadline> deadlines = new ArrayList<>(new NoticeDeadlines(occasion).notices());
    deadlines.add(
        NoticeDeadlines.recipient(
                "cobra.election",
                "Send the election of continuation coverage",
                undecided(),
                coverage.electionEnds())
            .doneAs(lastElection()));
    if (payments.map(PaymentRecord::owesFirstPremium).orElse(true)) {
      deadlines.add(
          NoticeDeadlines.recipient(
                  "cobra.initial-premium",
                  "Send the first premium",
                  elector(),
                  coverage.initialPremiumDue())
              .doneAs(firstPremium()));
    }
    if (!occasion.record().facts(Fact.CoverageElected.class).isEmpty()) {
      payments.flatMap(this::nextPremium).ifPresent(deadlines::add);
    }
    return deadlines;
  }

  private Party elector() {
    return switch (occasion.event().kind()) {
      case EMPLOYMENT_ENDED, HOURS_REDUCED -> Party.EXECUTIVE;
      case CHILD_CEASED -> Party.DEPENDENT;
      case DEATH, DIVORCE, MEDICARE -> Party.SPOUSE;
    };
  }

  /** Who has still to elect: another of the family once the executive has elected or waived. */
  private Party undecided() {
    CoverageRecord record = occasion.record();
    if (elector() != Party.EXECUTIVE || !hasChosen(record.executive())) {
      return elector();
    }
    return coverage.beneficiaries().answer().orElse(List.of()).stream()
        .map(QualifiedBeneficiary::personId)
        .filter(person -> !hasChosen(person))
        .findFirst()
        .map(person -> record.isChild(person) ? Party.DEPENDENT : Party.SPOUSE)
        .orElse(Party.EXECUTIVE);
  }

  private boolean hasChosen(String person) {
    return occasion.record().election(person).isPresent()
        || occasion
            .record()
            .timeline()
            .any(Fact.CoverageWaived.class, waived -> waived.persons().contains(person));
  }

  /** Each beneficiary has a right of his or her own, so all of them must have elected in time. */
  private @Nullable FactUse lastElection() {
    Answer<List<QualifiedBeneficiary>> entitled = coverage.beneficiaries().answer();
    Answer<LocalDate> ends = coverage.electionEnds().answer();
    if (!entitled.isKnown() || !ends.isKnown()) {
      return null;
    }
    List<Optional<Fact.CoverageElected>> elections =
        entitled.value().stream()
            .map(each -> occasion.record().election(each.personId()))
            .map(election -> election.filter(made -> !made.date().isAfter(ends.value())))
            .toList();
    return elections.stream().allMatch(Optional::isPresent)
        ? elections.stream()
            .flatMap(Optional::stream)
            .max(Comparator.comparing(Fact.CoverageElected::date))
            .map(last -> CoverageRecord.shown(last, "Coverage was elected"))
            .orElse(null)
        : null;
  }

  private @Nullable FactUse firstPremium() {
    return occasion.record().facts(Fact.CoverageElected.class).isEmpty()
        ? null
        : payments
            .flatMap(PaymentRecord::firstPremium)
            .map(paid -> CoverageRecord.shown(paid, "The first premium was sent"))
            .orElse(null);
  }

  private Optional<Deadline> nextPremium(PaymentRecord record) {
    return record.nextToPay().map(month -> premium(record, month));
  }

  private Deadline premium(PaymentRecord record, YearMonth month) {
    LocalDate due = record.graceEnds(month);
    DayCount grace = record.grace(month);
    boolean isGrace = grace.end().equals(due);
    Step step =
        occasion
            .law()
            .step(
                () ->
                    "The premium for "
                        + Wording.month(month)
                        + " can be sent through "
                        + Wording.date(due)
                        + ", the last day of grace",
                "cobra-grace-days");
    Deadline premium =
        NoticeDeadlines.recipient(
            "cobra.premium",
            "Send the premium for " + Wording.month(month),
            elector(),
            Possible.of(due, isGrace ? step.counting(grace) : step)
                .find("cobra.premium", "Until when can the next premium be paid?"));
    return isGrace ? premium : premium.countedIn(coverage.initialPremiumDue());
  }
}
