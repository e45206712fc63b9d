package dev.engross.determination.cobra;

import dev.engross.casefile.Fact;
import dev.engross.casefile.FamilyMember;
import dev.engross.casefile.FamilyMember.Relation;
import dev.engross.casefile.HealthCoverage.Option;
import dev.engross.determination.cobra.Possible.Worked;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From when to when each enrolled person can be covered, so that each month can be priced for those
 * who remain.
 *
 * <p>Worked example: employment ended on 6 May 2003 and the spouses divorced on 10 January 2004.
 * The executive remains through 6 November 2004, the spouse through 6 May 2006; the months in
 * between are priced for the spouse alone.
 *
 * @param begins the first day of each person
 * @param ends the last day of each person's maximum period, or the day of death if that is earlier
 * @param endsWithoutDisability the same if no disability had extended it
 */
record CoveredTime(
    Map<String, LocalDate> begins,
    Map<String, LocalDate> ends,
    Map<String, LocalDate> endsWithoutDisability) {

  /** The times of everybody enrolled in one of the coverages. */
  static Possible<CoveredTime> of(Occasion occasion, Waivers waivers, List<Option> options) {
    Set<String> persons = new LinkedHashSet<>();
    options.forEach(option -> persons.addAll(option.members()));
    persons.removeIf(person -> !isConcerned(occasion, person));
    ExtendedPeriod period = new ExtendedPeriod(occasion);
    Possible<Map<String, LocalDate>> begins = each(persons, waivers::firstDay);
    Possible<Map<String, LocalDate>> ends =
        each(
            persons,
            person ->
                period
                    .ends(carrier(occasion, person))
                    .then(day -> Worked.of(untilDeath(occasion, person, day))));
    Possible<Map<String, LocalDate>> without =
        each(persons, person -> period.endsWithoutDisability(carrier(occasion, person)));
    return begins.flatThen(
        from -> ends.with(without, (to, plain) -> Worked.of(new CoveredTime(from, to, plain))));
  }

  /** Whether the event takes the coverage of anybody enrolled away. */
  static boolean concerns(Occasion occasion, Option option) {
    return option.members().stream().anyMatch(person -> isConcerned(occasion, person));
  }

  private static boolean isConcerned(Occasion occasion, String person) {
    return new QualifiedBeneficiaries(occasion).isConcerned(carrier(occasion, person));
  }

  /** Who remains in a coverage in a month. */
  Set<String> remaining(Option option, YearMonth month) {
    return members(option)
        .filter(person -> !of(ends, person).isBefore(month.atDay(1)))
        .filter(person -> !of(begins, person).isAfter(month.atEndOfMonth()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The months of a coverage, from the first person's beginning to the last one's end. */
  List<YearMonth> months(Option option) {
    List<YearMonth> months = new ArrayList<>();
    YearMonth end = YearMonth.from(last(option));
    for (YearMonth m = YearMonth.from(first(option)); !m.isAfter(end); m = m.plusMonths(1)) {
      months.add(m);
    }
    return months;
  }

  LocalDate first(Option option) {
    return members(option)
        .map(person -> of(begins, person))
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  LocalDate last(Option option) {
    return members(option).map(person -> of(ends, person)).max(LocalDate::compareTo).orElseThrow();
  }

  /** Whether nothing but a disability extends a person's coverage to a month. */
  boolean isOnlyByDisability(String person, YearMonth month) {
    LocalDate plain = endsWithoutDisability.get(person);
    return plain != null && month.atDay(1).isAfter(plain);
  }

  private Stream<String> members(Option option) {
    return option.members().stream().filter(ends::containsKey);
  }

  private static LocalDate of(Map<String, LocalDate> days, String person) {
    LocalDate day = days.get(person);
    if (day == null) {
      throw new IllegalStateException("no time for " + person + "; please report this");
    }
    return day;
  }

  private static LocalDate untilDeath(Occasion occasion, String person, LocalDate day) {
    return occasion.record().facts(Fact.Died.class).stream()
        .filter(died -> died.person().equals(person))
        .map(Fact.Died::date)
        .filter(died -> died.isBefore(day))
        .findFirst()
        .orElse(day);
  }

  /** A domestic partner has no right of his or her own and stays as long as the executive. */
  private static String carrier(Occasion occasion, String person) {
    boolean carried =
        occasion
            .record()
            .member(person)
            .map(FamilyMember::relation)
            .filter(Relation.DOMESTIC_PARTNER::equals)
            .isPresent();
    return carried ? occasion.record().executive() : person;
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
