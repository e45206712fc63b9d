package dev.engross.determination.cobra;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.determination.cobra.QualifyingEvent.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the qualifying event of a case, and the events that follow it (29 U.S.C. § 1163).
 *
 * <p>Worked example: employment ends on 6 May 2003 and the executive dies on 1 February 2004. The
 * end of employment is the qualifying event; the death is a second event.
 *
 * <p>A reduction of hours is an event only if coverage is lost by it. Worked example: hours are
 * reduced on 27 February 2003, coverage is lost on 31 March, and employment ends on 6 May 2003. The
 * event is that of 27 February, and the end of employment adds nothing. Had coverage gone on until
 * May, the end of employment would be the event.
 */
final class QualifyingEvents {

  private final CoverageRecord record;

  QualifyingEvents(CoverageRecord record) {
    this.record = record;
  }

  /**
   * The event from which continuation coverage is counted: the reduction of hours, the end of
   * employment or the death of the executive, whichever came first; without these, the first event
   * of the family.
   */
  Optional<QualifyingEvent> first() {
    List<QualifyingEvent> events = new ArrayList<>(deaths());
    reductionOfHours().ifPresent(events::add);
    endOfEmployment().ifPresent(events::add);
    return events.stream()
        .min(Comparator.comparing(QualifyingEvent::date))
        .or(() -> ofTheFamily().stream().findFirst());
  }

  /**
   * A reduction of hours before the end of employment of which it is not recorded whether it cost
   * coverage.
   */
  Optional<Fact.HoursReduced> unclearReduction() {
    return reductions()
        .filter(reduced -> reduced.costsCoverage() == null && !isFollowedByLoss(reduced))
        .findFirst();
  }

  /** Events of the family that came before the first, each the beginning of a period of its own. */
  List<QualifyingEvent> before(QualifyingEvent first) {
    return ofTheFamily().stream().filter(event -> event.date().isBefore(first.date())).toList();
  }

  /** Events after another that may lengthen the family's coverage, oldest first. */
  List<QualifyingEvent> after(QualifyingEvent first) {
    List<QualifyingEvent> later = new ArrayList<>(deaths());
    later.addAll(divorces());
    later.addAll(childrenCeased());
    later.removeIf(event -> !event.date().isAfter(first.date()));
    Set<List<Object>> seen = new HashSet<>();
    later.removeIf(event -> !seen.add(List.of(event.kind(), event.date(), event.person())));
    later.sort(Comparator.comparing(QualifyingEvent::date));
    return later;
  }

  /** The executive's entitlement to Medicare, whether or not it is an event. */
  Optional<Fact.MedicareEntitled> medicare() {
    return record
        .timeline()
        .first(Fact.MedicareEntitled.class, fact -> record.isExecutive(fact.person()));
  }

  /** One that cost coverage; where nothing else is on record, also one that may have. */
  private Optional<QualifyingEvent> reductionOfHours() {
    if (record.facts(Fact.HoursReduced.class).isEmpty()) {
      return Optional.empty();
    }
    boolean employmentGoesOn = endOfEmployment().isEmpty();
    String reduction = "the reduction of the hours of " + record.caseFile().executive().name();
    return reductions()
        .filter(
            reduced ->
                Boolean.TRUE.equals(reduced.costsCoverage())
                    || isFollowedByLoss(reduced)
                    || employmentGoesOn)
        .findFirst()
        .map(fact -> executives(Kind.HOURS_REDUCED, fact, reduction));
  }

  private Stream<Fact.HoursReduced> reductions() {
    return record.facts(Fact.HoursReduced.class).stream()
        .filter(reduced -> !Boolean.FALSE.equals(reduced.costsCoverage()))
        .filter(reduced -> endOfEmployment().stream().noneMatch(e -> isBy(e.date(), reduced)))
        .filter(reduced -> Boolean.TRUE.equals(reduced.costsCoverage()) || !isCoveredUntilTheEnd());
  }

  /** Whether the executive is on record as covered until employment ended, or longer. */
  private boolean isCoveredUntilTheEnd() {
    return endOfEmployment().stream()
        .anyMatch(
            end ->
                record
                    .timeline()
                    .any(
                        Fact.CoverageLost.class,
                        lost -> record.isExecutive(lost.person()) && isBy(end.date(), lost)));
  }

  private static boolean isBy(LocalDate date, Fact fact) {
    return !date.isAfter(fact.date());
  }

  /** Whether the executive lost coverage after a reduction and before employment ended. */
  private boolean isFollowedByLoss(Fact.HoursReduced reduced) {
    Optional<LocalDate> end = endOfEmployment().map(QualifyingEvent::date);
    return record
        .timeline()
        .any(
            Fact.CoverageLost.class,
            lost ->
                record.isExecutive(lost.person())
                    && !lost.date().isBefore(reduced.date())
                    && end.stream().noneMatch(day -> isBy(day, lost)));
  }

  private Optional<QualifyingEvent> endOfEmployment() {
    // By name: the notice also goes to a spouse and to children, for whom "your" would be wrong.
    String words = "the end of the employment of " + record.caseFile().executive().name();
    for (Fact.EmploymentEnded fact : record.facts(Fact.EmploymentEnded.class)) {
      if (fact.manner() != Manner.DEATH) {
        return Optional.of(executives(Kind.EMPLOYMENT_ENDED, fact, words));
      }
    }
    return Optional.empty();
  }

  private List<QualifyingEvent> deaths() {
    List<QualifyingEvent> deaths = new ArrayList<>();
    for (Fact.Died fact : record.facts(Fact.Died.class)) {
      if (record.isExecutive(fact.person())) {
        deaths.add(death(fact));
      }
    }
    if (!deaths.isEmpty()) {
      return deaths;
    }
    for (Fact.EmploymentEnded fact : record.facts(Fact.EmploymentEnded.class)) {
      if (fact.manner() == Manner.DEATH) {
        deaths.add(death(fact));
      }
    }
    return deaths;
  }

  private QualifyingEvent death(Fact fact) {
    return executives(Kind.DEATH, fact, "the death of " + record.caseFile().executive().name());
  }

  private List<QualifyingEvent> ofTheFamily() {
    List<QualifyingEvent> events = new ArrayList<>(divorces());
    events.addAll(childrenCeased());
    medicare()
        .filter(this::costTheFamilyItsCoverage)
        .map(
            fact ->
                executives(
                    Kind.MEDICARE,
                    fact,
                    record.caseFile().executive().name() + "’s entitlement to Medicare"))
        .ifPresent(events::add);
    events.sort(Comparator.comparing(QualifyingEvent::date));
    return events;
  }

  /** Entitlement is an event only where somebody lost coverage by it, which must be on record. */
  private boolean costTheFamilyItsCoverage(Fact.MedicareEntitled entitled) {
    return record
        .timeline()
        .any(
            Fact.CoverageLost.class,
            lost -> !record.isExecutive(lost.person()) && !lost.date().isBefore(entitled.date()));
  }

  private List<QualifyingEvent> divorces() {
    List<QualifyingEvent> divorces = new ArrayList<>();
    for (Fact.Divorced fact : record.facts(Fact.Divorced.class)) {
      String words =
          "the divorce or legal separation of "
              + record.caseFile().executive().name()
              + " and "
              + record.name(fact.person());
      divorces.add(QualifyingEvent.of(Kind.DIVORCE, fact, fact.person(), words));
    }
    return divorces;
  }

  private List<QualifyingEvent> childrenCeased() {
    List<QualifyingEvent> ceased = new ArrayList<>();
    for (Fact.CeasedDependent fact : record.facts(Fact.CeasedDependent.class)) {
      String words = record.name(fact.person()) + "’s ceasing to be a dependent child";
      ceased.add(QualifyingEvent.of(Kind.CHILD_CEASED, fact, fact.person(), words));
    }
    return ceased;
  }

  private QualifyingEvent executives(Kind kind, Fact fact, String words) {
    return QualifyingEvent.of(kind, fact, record.executive(), words);
  }
}
