package dev.engross.document;

import dev.engross.determination.result.Entitlement.Status;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.finding.Finding;
import dev.engross.terms.Instrument;
import dev.engross.terms.Instrument.Clause;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the executive is owed, when, and under which words.
 *
 * @param instruments the papers it rests on, with their dates
 * @param employmentEnd the last day of employment; null where the case has no such milestone
 * @param owed what is, or can still become, payable, and what was paid
 * @param payroll what the payroll pays, or paid, as it is earned
 * @param undetermined what cannot be said yet
 * @param notPayable what is not, or no longer, payable, and why
 * @param exclusions clauses that rule a payment out, such as one that no bonus is owed
 * @param releases releases that must be signed first
 */
record PaymentStatement(
    List<String> instruments,
    @Nullable Finding<LocalDate> employmentEnd,
    List<EntitlementLine> owed,
    List<EntitlementLine> payroll,
    List<EntitlementLine> undetermined,
    List<EntitlementLine> notPayable,
    List<Exclusion> exclusions,
    List<ReleaseToSign> releases) {

  private static final Set<Status> OWED = EnumSet.of(Status.DUE, Status.CONDITIONAL, Status.PAID);
  private static final Set<Status> NOT_PAYABLE =
      EnumSet.of(Status.NOT_PAYABLE, Status.WAIVED, Status.SUPERSEDED);

  /** Clauses that rule a payment out carry an id of this form. */
  private static final String EXCLUSION = "no-bonus";

  static PaymentStatement of(Matter matter) {
    return new PaymentStatement(
        matter.terms().instruments().stream().map(PaperDates::named).toList(),
        employmentEnd(matter),
        lines(matter, OWED).stream().filter(line -> !line.throughPayroll()).toList(),
        lines(matter, OWED).stream().filter(EntitlementLine::throughPayroll).toList(),
        lines(matter, EnumSet.of(Status.UNDETERMINED)),
        lines(matter, NOT_PAYABLE),
        exclusions(matter),
        matter.determination().releases().stream()
            .filter(ReleaseConditions.of(matter)::awaited)
            .map(ReleaseToSign::of)
            .toList());
  }

  @SuppressWarnings("unchecked")
  private static @Nullable Finding<LocalDate> employmentEnd(Matter matter) {
    return (Finding<LocalDate>) matter.findings().get("milestone.employment-end");
  }

  private static List<EntitlementLine> lines(Matter matter, Set<Status> statuses) {
    return matter.determination().entitlements().stream()
        .filter(entitlement -> statuses.contains(entitlement.status()))
        .map(entitlement -> EntitlementLine.of(matter, entitlement))
        .toList();
  }

  private static List<Exclusion> exclusions(Matter matter) {
    return matter.terms().instruments().stream()
        .map(Instrument::clauses)
        .flatMap(List::stream)
        .filter(clause -> clause.id().equals(EXCLUSION))
        .map(Exclusion::of)
        .toList();
  }

  /**
   * A clause that rules a payment out.
   *
   * @param label the clause, by its name
   * @param effect what it does, in a sentence
   * @param source its place
   * @param words what it says; null where it is not quoted
   */
  record Exclusion(String label, String effect, String source, @Nullable String words) {
    static Exclusion of(Clause clause) {
      return new Exclusion(
          clause.label(), clause.effect(), clause.citation().printed(), clause.citation().words());
    }
  }

  /**
   * A release that must be effective before something is paid.
   *
   * @param label the release, by its name
   * @param signed whether it is signed
   * @param earliestSigning the first day on which it may be signed
   * @param considerEnds the last day to consider it
   * @param effective the day on which it takes effect
   */
  record ReleaseToSign(
      String label,
      boolean signed,
      Finding<LocalDate> earliestSigning,
      Finding<LocalDate> considerEnds,
      Finding<LocalDate> effective) {
    static ReleaseToSign of(ReleaseStanding release) {
      return new ReleaseToSign(
          release.label(),
          release.signed().answer().isKnown(),
          release.earliestSigning(),
          release.considerEnds(),
          release.effective());
    }
  }
}
