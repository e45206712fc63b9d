package dev.engross.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The group health plan and who is covered under it. Whatever is null is not recorded, and is asked
 * for where it matters.
 *
 * @param planName the plan's name
 * @param administrator who administers continuation coverage
 * @param employerAdministers whether the employer is itself the plan administrator (29 CFR
 *     2590.606-4(b)(2))
 * @param measuredFrom whether the plan counts periods from the event or from the loss of coverage;
 *     never assumed
 * @param coverageEnds when active coverage ends for a person whose employment ends; null when not
 *     recorded
 * @param lastDayCovered the last day of active coverage, where recorded
 * @param funding insured or self-insured
 * @param covered who was covered on the day before the event: ids of persons
 * @param options the coverages in force, each with its premiums
 * @param premiumAddress where premiums are sent
 * @param planYearBegan the first day of the plan year in which the event falls; it matters only
 *     while the law on continuation coverage was new, in 1986 and 1987, and for notice of a
 *     disability while the rules on notices were, in 2004 and 2005
 */
public record HealthCoverage(
    @Nullable String planName,
    @Nullable Administrator administrator,
    @Nullable Boolean employerAdministers,
    @Nullable MeasurementBasis measuredFrom,
    @Nullable CoverageEnds coverageEnds,
    @Nullable LocalDate lastDayCovered,
    @Nullable Funding funding,
    @Nullable List<String> covered,
    @Nullable List<Option> options,
    @Nullable PostalAddress premiumAddress,
    @Nullable LocalDate planYearBegan,
    @Nullable String evidence) {

  /**
   * The party responsible for administering continuation coverage; all three are required on its
   * notices.
   */
  public record Administrator(
      String name, @Nullable PostalAddress address, @Nullable String telephone) {}

  /**
   * From what a plan counts the maximum coverage period and the employer's notice (ERISA § 607(5)).
   */
  public enum MeasurementBasis {
    EVENT,
    LOSS_OF_COVERAGE
  }

  /** When active coverage ends after employment ends. */
  public enum CoverageEnds {
    SAME_DAY,
    END_OF_MONTH
  }

  /** Who bears the plan's claims. */
  public enum Funding {
    INSURED,
    SELF_INSURED
  }

  /**
   * A coverage that can be continued.
   *
   * @param name such as {@code Medical} or {@code Dental}
   * @param members ids of the persons enrolled in it, a child born during coverage among them
   * @param premiums the applicable monthly premium by determination period: the whole cost, before
   *     the two percent
   */
  public record Option(String name, List<String> members, List<Premium> premiums) {

    /** The latest rate on a day that is recorded for exactly these persons. */
    public Optional<Premium> rate(Collection<String> persons, LocalDate day) {
      Premium latest = null;
      for (Premium premium : premiums) {
        boolean later = latest == null || premium.from().isAfter(latest.from());
        if (later && !premium.from().isAfter(day) && isFor(premium, persons)) {
          latest = premium;
        }
      }
      return Optional.ofNullable(latest);
    }

    private boolean isFor(Premium premium, Collection<String> persons) {
      List<String> covered = premium.members() == null ? members : premium.members();
      return covered.containsAll(persons) && persons.containsAll(covered);
    }

    /** Whom a rate covers: the persons that it names, or everybody enrolled. */
    public Set<String> covered(Premium premium) {
      return Set.copyOf(premium.members() == null ? members : premium.members());
    }
  }

  /**
   * A monthly applicable premium in force from a day on.
   *
   * @param members the persons whom it covers when only they remain, such as a spouse whose
   *     coverage lasts longer than the executive's; null for everybody enrolled
   */
  public record Premium(LocalDate from, Money monthly, @Nullable List<String> members) {}
}
