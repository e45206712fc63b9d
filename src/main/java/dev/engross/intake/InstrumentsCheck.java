package dev.engross.intake;

import dev.engross.diagnostic.Problem;
import dev.engross.terms.Instrument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the instruments of a case go together. */
final class InstrumentsCheck {

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, LocatedValue> seen = new HashMap<>();
  private final Map<String, LocatedValue> readings = new HashMap<>();

  private InstrumentsCheck() {}

  static List<Problem> of(List<Bound<Instrument>> instruments) {
    InstrumentsCheck check = new InstrumentsCheck();
    List<String> all = new ArrayList<>();
    instruments.forEach(file -> all.add(file.value() == null ? "" : file.value().id()));
    for (Bound<Instrument> file : instruments) {
      if (file.value() != null) {
        check.instrument(file, file.value(), all);
      }
    }
    return check.problems;
  }

  private void instrument(Bound<Instrument> file, Instrument instrument, List<String> all) {
    amendment(file, instrument, all);
    once(seen, instrument.id(), file.origin(instrument, "id"));
    if (instrument.amends() == null) {
      instrument
          .readings()
          .forEach(reading -> once(readings, reading.id(), file.origin(reading, "id")));
    }
  }

  private void once(Map<String, LocatedValue> known, String id, LocatedValue origin) {
    LocatedValue earlier = known.putIfAbsent(id, origin);
    if (earlier != null && !earlier.spot().file().equals(origin.spot().file())) {
      problems.add(UniqueIds.twice(id, origin, earlier));
    }
  }

  private void amendment(Bound<Instrument> file, Instrument instrument, List<String> all) {
    String base = instrument.amends();
    boolean amendment = instrument.kind() == Instrument.Kind.AMENDMENT;
    if (amendment && base == null) {
      problems.add(
          problem(file, instrument, "kind", "an amendment must say what it amends")
              .withHelp("add \"amends\" with the id of the amended instrument"));
    } else if (!amendment && base != null) {
      problems.add(
          problem(file, instrument, "amends", "only an amendment amends")
              .withHelp("write \"kind\": \"amendment\", or remove \"amends\""));
    } else if (base != null && all.contains(base) && !seen.containsKey(base)) {
      problems.add(
          problem(file, instrument, "amends", "the amendment comes before what it amends")
              .withHelp("list it after \"" + base + "\" in the case's \"instruments\""));
    }
  }

  private static Problem problem(
      Bound<Instrument> file, Instrument instrument, String field, String message) {
    LocatedValue origin = file.origin(instrument, field);
    return Problem.error("amends-what", origin.place(), message).withExcerpt(origin.excerpt());
  }
}
