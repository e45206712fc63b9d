package dev.engross.cli;

import dev.engross.determination.Docket;
import dev.engross.determination.Docket.Entry;
import dev.engross.document.DocketWords;
import dev.engross.finding.CountWords;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A docket as a calendar file (RFC 5545): one all-day event for each entry that has a day and is
 * not done, since a calendar would remind of it all the same. An event keeps its identifier, so
 * that a later file brings an imported calendar up to date.
 */
final class CalendarFile {

  /** RFC 5545 § 3.1: no line is longer than 75 octets without its line break. */
  private static final int LINE_OCTETS = 75;

  private final StringBuilder text = new StringBuilder();

  private CalendarFile() {}

  /** The same bytes for the same docket: the stamp is the as-of date, not the clock's. */
  static String of(String title, Docket docket) {
    CalendarFile file = new CalendarFile();
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//Engross//Docket//EN");
    file.line("CALSCALE:GREGORIAN");
    file.line("X-WR-CALNAME:" + escaped(title));
    docket.entries().stream()
        .filter(entry -> entry.act() != null && entry.done() == null)
        .forEach(entry -> file.event(entry, docket));
    file.line("END:VCALENDAR");
    return file.text.toString();
  }

  private void event(Entry entry, Docket docket) {
    LocalDate day = Objects.requireNonNull(entry.act());
    line("BEGIN:VEVENT");
    line("UID:" + escaped(docket.caseId() + "/" + entry.id()));
    line("DTSTAMP:" + basic(docket.asOf()) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + basic(day));
    line("SUMMARY:" + escaped(entry.what()));
    line("DESCRIPTION:" + escaped(description(entry)));
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  private static String description(Entry entry) {
    String sources =
        entry.sources().stream()
            .map(Citation::printed)
            .distinct()
            .collect(Collectors.joining("; "));
    return Wording.capital(DocketWords.duty(entry))
        + entry.counts().stream()
            .map(count -> "\n" + CountWords.of(count))
            .collect(Collectors.joining())
        + (sources.isEmpty() ? "" : "\n" + sources);
  }

  private static String basic(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  /** Text as RFC 5545 § 3.3.11 wants it. */
  private static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** A line, folded between characters. */
  private void line(String content) {
    int octets = 0;
    for (int index = 0; index < content.length(); ) {
      int point = content.codePointAt(index);
      String character = Character.toString(point);
      int width = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + width > LINE_OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += width;
      index += Character.charCount(point);
    }
    text.append("\r\n");
  }
}
