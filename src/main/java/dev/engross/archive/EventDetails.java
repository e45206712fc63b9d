package dev.engross.archive;

import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The details of an event as they are kept, salted. */
final class EventDetails {

  static final String SALT = "salt";

  private EventDetails() {}

  static byte[] bytes(Event event, byte[] salt) {
    Map<String, Object> salted = new TreeMap<>(event.details());
    salted.put(SALT, HexFormat.of().formatHex(salt));
    return CanonicalJson.write(salted);
  }
}
