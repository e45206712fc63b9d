package dev.engross.determination.cobra;

import dev.engross.casefile.HealthCoverage.Option;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.finding.Answer;
import dev.engross.finding.FactUse;
import dev.engross.finding.Finding;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * From when to when each person can be covered, so that each month can be priced for those who
 * remain.
 *
 * <p>Worked example: employment ended on 6 May 2003 and the spouses divorced on 10 January 2004.
 * The executive remains through 6 November 2004, the spouse through 6 May 2006; the months in
 * between are priced for the spouse alone. Where the executive is first covered by another plan on
 * 1 March 2004, after electing, they are priced for the spouse alone from March.
 *
 * @param firstDay the first day of continuation coverage
 * @param ends the last day of each person's maximum period, or an earlier end on record
 * @param endsWithoutDisability the last day of it if no disability had extended it
 */
record CoveredTime(
    LocalDate firstDay, Map<String, LocalDate> ends, Map<String, LocalDate> endsWithoutDisability) {

  /** The time of everybody in a unit as it is offered: the maximum period, or until death. */
  static Possible<CoveredTime> offered(Occasion occasion, List<CoverageUnit> units) {
    return of(occasion, units, person -> offered(occasion, person));
  }

  /**
   * The time of those who elected: the same, or until something on record but a premium not paid
   * ended their coverage.
   */
  static Possible<CoveredTime> elected(
      Occasion occasion, List<CoverageUnit> units, Finding<LocalDate> electionEnds) {
    EarlyTermination early = new EarlyTermination(occasion, electionEnds);
    return of(
        occasion,
        units,
        person ->
            untilEarlyEnd(
                offered(occasion, person),
                early.finding(Elections.carrier(occasion, person)),
                occasion.record().name(person)));
  }

  private static Possible<CoveredTime> of(
      Occasion occasion, List<CoverageUnit> units, Function<String, Possible<LocalDate>> last) {
    Set<String> persons = new LinkedHashSet<>();
    units.forEach(unit -> persons.addAll(unit.persons()));
    Possible<Map<String, LocalDate>> ends = each(persons, last);
    Possible<Map<String, LocalDate>> without =
        each(
            persons,
            person ->
                new ExtendedPeriod(occasion)
                    .endsWithoutDisability(Elections.carrier(occasion, person)));
    return occasion
        .days()
        .firstDay()
        .flatThen(
            from -> ends.with(without, (to, plain) -> Worked.of(new CoveredTime(from, to, plain))));
  }

  /** Whether the event takes the coverage of anybody enrolled away. */
  static boolean concerns(Occasion occasion, Option option) {
    return option.members().stream().anyMatch(person -> isConcerned(occasion, person));
  }

  static boolean isConcerned(Occasion occasion, String person) {
    return new QualifiedBeneficiaries(occasion).isConcerned(Elections.carrier(occasion, person));
  }

  /** Who of a unit is covered in a month. */
  Set<String> remaining(CoverageUnit unit, YearMonth month) {
    Set<String> remaining = new LinkedHashSet<>(unit.persons());
    remaining.removeIf(person -> of(ends, person).isBefore(month.atDay(1)));
    remaining.removeIf(person -> begins(unit, person).isAfter(month.atEndOfMonth()));
    return remaining;
  }

  /** The months of a unit, from the first person's beginning to the last one's end. */
  List<YearMonth> months(CoverageUnit unit) {
    List<YearMonth> months = new ArrayList<>();
    YearMonth end = YearMonth.from(last(unit));
    for (YearMonth m = YearMonth.from(first(unit)); !m.isAfter(end); m = m.plusMonths(1)) {
      months.add(m);
    }
    return months;
  }

  LocalDate first(CoverageUnit unit) {
    return unit.persons().stream()
        .map(person -> begins(unit, person))
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  LocalDate last(CoverageUnit unit) {
    return unit.persons().stream()
        .map(person -> of(ends, person))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  /** Whether nothing but a disability extends a person's coverage to a month. */
  boolean isOnlyByDisability(String person, YearMonth month) {
    LocalDate plain = endsWithoutDisability.get(person);
    return plain != null && month.atDay(1).isAfter(plain);
  }

  /** The first day of all coverage, or the later one on which the person joined. */
  private LocalDate begins(CoverageUnit unit, String person) {
    LocalDate joined = unit.joined().getOrDefault(person, firstDay);
    return joined.isAfter(firstDay) ? joined : firstDay;
  }

  private static LocalDate of(Map<String, LocalDate> days, String person) {
    LocalDate day = days.get(person);
    if (day == null) {
      throw new IllegalStateException("no time for " + person + "; please report this");
    }
    return day;
  }

  private static Possible<LocalDate> offered(Occasion occasion, String person) {
    ExtendedPeriod period = new ExtendedPeriod(occasion);
    String carrier = Elections.carrier(occasion, person);
    Possible<LocalDate> ends = period.endsInLifetime(carrier);
    return carrier.equals(person) ? ends : period.untilDeath(ends, person);
  }

  private static Possible<LocalDate> untilEarlyEnd(
      Possible<LocalDate> ends, Finding<LocalDate> early, String name) {
    if (!(early.answer() instanceof Answer.Known<LocalDate> known)) {
      return ends;
    }
    LocalDate from = known.value();
    Possible<LocalDate> shorter =
        ends.then(
            day ->
                day.isBefore(from)
                    ? Worked.of(day)
                    : Worked.of(
                        from.minusDays(1),
                        Step.of(
                            () -> name + " is not covered from " + Wording.date(from) + " on")));
    for (FactUse fact : early.facts()) {
      shorter = shorter.using(fact);
    }
    return shorter;
  }

  private static Possible<Map<String, LocalDate>> each(
      Set<String> persons, Function<String, Possible<LocalDate>> day) {
    Possible<Map<String, LocalDate>> all = Possible.of(Map.of());
    for (String person : persons) {
      all = all.with(day.apply(person), (days, next) -> Worked.of(with(days, person, next)));
    }
    return all;
  }

  private static Map<String, LocalDate> with(
      Map<String, LocalDate> days, String person, LocalDate day) {
    Map<String, LocalDate> more = new LinkedHashMap<>(days);
    more.put(person, day);
    return more;
  }
}
