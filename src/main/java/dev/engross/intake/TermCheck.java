package dev.engross.intake;

import dev.engross.diagnostic.Problem;
import dev.engross.finding.Reading;
import dev.engross.finding.Wording;
import dev.engross.terms.DateTerm;
import dev.engross.terms.Instrument;
import dev.engross.terms.PaymentTerm;
import dev.engross.terms.ReleaseTerm;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether an instrument's terms make sense in themselves. */
final class TermCheck {

  /** 29 U.S.C. § 626(f)(1)(F) and (G); 45 days where the waiver is asked of a group. */
  private static final int CONSIDER_DAYS = 21;

  private static final int GROUP_CONSIDER_DAYS = 45;
  private static final int REVOKE_DAYS = 7;

  private final Bound<Instrument> file;
  private final Map<String, Reading> readings;
  private final List<Problem> problems = new ArrayList<>();

  private TermCheck(Bound<Instrument> file, Map<String, Reading> readings) {
    this.file = file;
    this.readings = readings;
  }

  /**
   * Checks an instrument.
   *
   * @param readings the readings of the whole case by id; those that it lacks are not looked at
   */
  static List<Problem> of(Bound<Instrument> file, Map<String, Reading> readings) {
    Instrument instrument = file.value();
    if (instrument == null) {
      return List.of();
    }
    TermCheck check = new TermCheck(file, readings);
    check.ids(instrument);
    References.walk(instrument, check::term);
    return check.problems;
  }

  /** Ids are unique within each list of the instrument. */
  private void ids(Instrument instrument) {
    for (RecordComponent component : Instrument.class.getRecordComponents()) {
      if (RecordFields.value(instrument, component) instanceof List<?> list) {
        problems.addAll(UniqueIds.in(file, list));
      }
    }
  }

  private void term(Record term) {
    if (term instanceof Reading reading) {
      reading(reading);
    } else if (term instanceof DateTerm.DayOfYear day) {
      dayOfYear(day);
    } else if (term instanceof PaymentTerm.Tranches tranches) {
      tranches(tranches);
    } else if (term instanceof ReleaseTerm release) {
      release(release);
    } else if (term.getClass().getSimpleName().endsWith("ByReading")) {
      byReading(term);
    }
  }

  private void reading(Reading reading) {
    Set<String> keys = keys(reading);
    if (keys.size() < reading.alternatives().size()) {
      problems.add(
          problem("duplicate-id", reading, "alternatives", "two alternatives have the same key")
              .withHelp("give each its own key"));
    }
    if (!keys.contains(reading.standard())) {
      problems.add(
          ReferenceCheck.unresolved(
              file.origin(reading, "standard"),
              "reading " + reading.id() + " has no alternative \"" + reading.standard() + "\"",
              reading.standard(),
              keys));
    }
  }

  private void byReading(Record term) {
    String id = String.valueOf(component(term, "reading"));
    Reading reading = readings.get(id);
    if (reading == null || !(component(term, "alternatives") instanceof Map<?, ?> given)) {
      return;
    }
    Set<String> asked = keys(reading);
    if (!given.keySet().equals(asked)) {
      problems.add(
          problem(
                  "alternatives-mismatch",
                  term,
                  "alternatives",
                  "the term does not give exactly the alternatives of reading " + id)
              .withNote("reading " + id + " has " + Wording.list(List.copyOf(asked)))
              .withNote(
                  "the term gives "
                      + Wording.list(given.keySet().stream().map(String::valueOf).toList()))
              .withHelp("give one term for each alternative, under its key"));
    }
  }

  private static @org.jspecify.annotations.Nullable Object component(Record term, String name) {
    for (RecordComponent component : RecordFields.of(term)) {
      if (component.getName().equals(name)) {
        return RecordFields.value(term, component);
      }
    }
    return null;
  }

  private void dayOfYear(DateTerm.DayOfYear term) {
    boolean month = term.month() >= 1 && term.month() <= 12;
    if (!month || term.day() < 1 || term.day() > Month.of(term.month()).maxLength()) {
      problems.add(
          problem(
                  "impossible-date",
                  term,
                  month ? "day" : "month",
                  "there is no such day in the calendar")
              .withHelp("write a month of 1 to 12 and a day that the month has"));
    }
  }

  private void tranches(PaymentTerm.Tranches term) {
    BigDecimal sum =
        term.tranches().stream()
            .map(PaymentTerm.Tranche::share)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(BigDecimal.ONE) != 0) {
      problems.add(
          problem(
                  "shares-not-whole",
                  term,
                  "tranches",
                  "the shares add up to " + Wording.number(sum) + ", not to 1")
              .withHelp("write shares that add up to 1, such as \"0.5\" and \"0.5\""));
    }
  }

  private void release(ReleaseTerm release) {
    if (release.groupDisclosure() != null) {
      problems.addAll(AgeTableCheck.of(file, release.groupDisclosure()));
    }
    if (!release.waivesAgeClaims()) {
      return;
    }
    boolean group = Boolean.TRUE.equals(release.groupProgramme());
    int consider = group ? GROUP_CONSIDER_DAYS : CONSIDER_DAYS;
    if (release.considerDays() < consider) {
      problems.add(
          shortPeriod(release, "considerDays", consider + " days to consider")
              .withLaw("29 U.S.C. § 626(f)(1)(F)(" + (group ? "ii" : "i") + ")"));
    }
    if (release.revokeDays() < REVOKE_DAYS) {
      problems.add(
          shortPeriod(release, "revokeDays", REVOKE_DAYS + " days to revoke")
              .withLaw("29 U.S.C. § 626(f)(1)(G)"));
    }
  }

  /** A warning: the paper may well say so, and then its waiver of age claims is in doubt. */
  private Problem shortPeriod(ReleaseTerm release, String field, String lawful) {
    LocatedValue origin = file.origin(release, field);
    return Problem.warning(
            "release-period-short",
            origin.place(),
            "a waiver of age claims needs at least " + lawful)
        .withExcerpt(origin.excerpt())
        .withHelp("compare the paper; if it says so, ask counsel whether the waiver holds");
  }

  private Problem problem(String code, Record term, String field, String message) {
    LocatedValue origin = file.origin(term, field);
    return Problem.error(code, origin.place(), message).withExcerpt(origin.excerpt());
  }

  private static Set<String> keys(Reading reading) {
    Set<String> keys = new LinkedHashSet<>();
    reading.alternatives().forEach(alternative -> keys.add(alternative.key()));
    return keys;
  }

  /** The readings of several instruments by id; an amendment's replaces the one it amends. */
  static Map<String, Reading> readings(List<Bound<Instrument>> instruments) {
    Map<String, Reading> byId = new HashMap<>();
    for (Bound<Instrument> file : instruments) {
      if (file.value() != null) {
        file.value().readings().forEach(reading -> byId.put(reading.id(), reading));
      }
    }
    return byId;
  }
}
