package dev.engross.intake;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The ids of the cases of a batch, looked through before the first is read. Only those that occur
 * more than once are remembered afterwards.
 */
final class CaseIds {

  private Map<String, Place> first = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();

  /** Notes an id; ids that would give files of the same name are the same. */
  void add(String id, Place place) {
    Place earlier = first.putIfAbsent(key(id), place);
    if (earlier != null) {
      places.putIfAbsent(key(id), told(earlier) + " and at " + told(place));
    }
  }

  /** Forgets the ids that occur once. */
  void seal() {
    first = Map.of();
  }

  /** The case; or that its id is another's too. */
  Outcome<CaseDossier> unlessTwice(String id, Place place, CaseSource.Case content)
      throws java.io.IOException {
    String both = places.get(key(id));
    if (both == null) {
      return content.read();
    }
    return Outcome.failure(
        List.of(
            Problem.error("case-id-twice", place, "more than one case has this id")
                .withExcerpt("\"" + id + "\"")
                .withNote("it stands at " + both)
                .withHelp(
                    "give each case an id of its own; only letters from A to Z and digits tell ids apart")));
  }

  private static String told(Place place) {
    return place.file() + (place.line() > 0 ? ":" + place.line() : "");
  }

  private static String key(String id) {
    return id.replaceAll("[^A-Za-z0-9]", "-").toLowerCase(Locale.ROOT);
  }
}
