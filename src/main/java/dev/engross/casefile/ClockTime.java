package dev.engross.casefile;

import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * A time of day by the clocks of a zone, to the minute.
 *
 * <p>Worked example: 17:00 Pacific on 14 May 2003 is 20:00 Eastern on that day.
 */
public record ClockTime(LocalTime time, Zone zone) {

  /** A zone of the United States, as papers name it; summer time is observed where its law says. */
  public enum Zone {
    EASTERN("America/New_York"),
    CENTRAL("America/Chicago"),
    MOUNTAIN("America/Denver"),
    ARIZONA("America/Phoenix"),
    PACIFIC("America/Los_Angeles"),
    ALASKA("America/Anchorage"),
    HAWAII("Pacific/Honolulu");

    private final ZoneId rules;

    Zone(String name) {
      this.rules = ZoneId.of(name);
    }
  }

  /** {@code 5:00 p.m. Pacific time}. */
  public String words() {
    return Wording.time(time)
        + " "
        + Wording.capital(zone.name().toLowerCase(Locale.ROOT))
        + " time";
  }

  /** The moment at which clocks show it on a day. */
  public ZonedDateTime on(LocalDate day) {
    return ZonedDateTime.of(day, time, zone.rules);
  }
}
