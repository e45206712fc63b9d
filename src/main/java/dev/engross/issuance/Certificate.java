package dev.engross.issuance;

import dev.engross.archive.Archive;
import dev.engross.archive.Catalogue;
import dev.engross.archive.Event;
import dev.engross.archive.LogEntry;
import dev.engross.archive.log.Hash;
import dev.engross.diagnostic.Outcome;
import dev.engross.finding.Wording;
import dev.engross.typeset.Press;
import dev.engross.typeset.TypesetDocument;
import dev.engross.typeset.manuscript.Manuscript;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sets certificates of issuance: which document was issued, what it came from, where it stands in
 * the log, and everything that happened to it since. It repeats the archive; it proves nothing of
 * its own.
 */
public final class Certificate {

  private static final String HEAD =
      """
      <html lang="en-US">
      <head>
      <title>Certificate of issuance</title>
      <style>
      @page {
        size: 8.5in 11in; margin: 0.9in 1in;
        @bottom-right { content: counter(page) " of " counter(pages); font-size: 8.5pt; color: #444 }
      }
      body { font-family: "Source Serif 4"; font-size: 10pt; line-height: 1.35; margin: 0 }
      h1 { font-size: 16pt; font-weight: 600; margin: 0 0 12pt 0 }
      h2 { font-size: 11.5pt; font-weight: 600; margin: 11pt 0 3pt 0; break-after: avoid }
      p { margin: 0 0 6pt 0 }
      table { margin: 0 0 6pt 0; width: 100%; table-layout: fixed }
      th, td { text-align: left; vertical-align: baseline; padding: 1.5pt 8pt 1.5pt 0;
        border-bottom: 0.5pt solid #bbb }
      .name { width: 29% }
      .hash { font-size: 8.5pt; padding-right: 0 }
      </style>
      </head>
      <body>
      <h1>Certificate of issuance</h1>
      """;

  private final Archive archive;
  private final Press press;

  public Certificate(Archive archive, Press press) {
    this.archive = archive;
    this.press = press;
  }

  /** The certificate of one document, as PDF/A-2a. */
  public byte[] of(Catalogue.Line line, LogEntry issued, List<LogEntry> events) throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    Archive.StoredDocument stored = archive.document(line.record());
    page.append("<p>The archive “")
        .append(escaped(archive.origin()))
        .append("” holds the following document. This certificate repeats what stands there; the")
        .append(" proof beside it shows that the entry is in the log.</p>\n");
    facts("The document", document(line, stored), page);
    facts("Where it stands in the log", entry(issued), page);
    facts("What it came from, by SHA-256", sources(stored), page);
    history(events, page);
    page.append("</body>\n</html>\n");
    Manuscript manuscript =
        new Manuscript(
            "certificate",
            page.toString(),
            Map.of(),
            issued.time(),
            "certificate of " + line.record() + " at " + archive.checkpoint().root().hex(),
            null,
            Manuscript.Profile.PDF_A_2A);
    Outcome<TypesetDocument> set = press.set(manuscript);
    return set.fold(
        success -> success.value().pdf(),
        failure -> {
          throw new IllegalStateException(
              "a certificate cannot be set: " + failure.problems() + "; please report this");
        });
  }

  private static Map<String, String> document(Catalogue.Line line, Archive.StoredDocument stored) {
    Map<String, String> facts = new java.util.LinkedHashMap<>();
    facts.put("Record number", line.record());
    put(facts, "Title", line.title());
    put(facts, "Addressed to", line.addressee());
    put(facts, "Case", line.caseId());
    put(facts, "Dated", dated(line.issuedOn()));
    facts.put("Document", Hash.of(stored.document()).hex());
    facts.put("Its data", Hash.of(stored.data()).hex());
    facts.put("Its receipt", Hash.of(stored.receipt()).hex());
    return facts;
  }

  private Map<String, String> entry(LogEntry issued) {
    Map<String, String> facts = new java.util.LinkedHashMap<>();
    facts.put("Entry", Long.toString(issued.index()));
    facts.put("Entered", entered(issued));
    facts.put("Commits to", issued.commitment().hex());
    facts.put("Size of the log", Long.toString(archive.checkpoint().size()));
    facts.put("Root of the log", archive.checkpoint().root().hex());
    facts.put("Key", archive.key().line());
    return facts;
  }

  private static Map<String, String> sources(Archive.StoredDocument stored) {
    Map<String, Object> receipt = dev.engross.archive.CanonicalJson.readLoosely(stored.receipt());
    Map<String, String> facts = new java.util.LinkedHashMap<>();
    if (receipt.get("sources") instanceof List<?> sources) {
      for (Object each : sources) {
        if (each instanceof Map<?, ?> source) {
          facts.put(String.valueOf(source.get("name")), String.valueOf(source.get("sha256")));
        }
      }
    }
    put(facts, "Law book", receipt.get("lawBook"));
    put(facts, "Templates", receipt.get("templates"));
    put(facts, "Faces and base stylesheet", receipt.get("press"));
    put(facts, "Made by", receipt.get("engine"));
    return facts;
  }

  private void history(List<LogEntry> events, StringBuilder page) throws IOException {
    page.append("<h2>What happened since</h2>\n");
    if (events.isEmpty()) {
      page.append("<p>Nothing is recorded.</p>\n");
      return;
    }
    page.append(
            "<table>\n<thead><tr><th scope=\"col\" class=\"name\">Entered</th><th scope=\"col\">Event</th>")
        .append("<th scope=\"col\">Details</th></tr></thead>\n<tbody>\n");
    for (LogEntry event : events) {
      page.append("<tr><td>")
          .append(entered(event))
          .append("</td><td>")
          .append(event.kind().word())
          .append("</td><td>")
          .append(escaped(details(event)))
          .append("</td></tr>\n");
    }
    page.append("</tbody>\n</table>\n");
  }

  /** An event's details in words: {@code because: the salary was corrected; by: …}. */
  public static String details(Archive archive, LogEntry event) throws IOException {
    StringBuilder words = new StringBuilder();
    shown(archive.details(event))
        .forEach(
            (name, value) ->
                words
                    .append(words.length() == 0 ? "" : "; ")
                    .append(name)
                    .append(": ")
                    .append(
                        value instanceof List<?> list
                            ? String.join(". ", list.stream().map(String::valueOf).toList())
                            : value));
    return words.toString();
  }

  private static Map<String, Object> shown(Map<String, Object> details) {
    Map<String, Object> shown = new TreeMap<>(details);
    shown.remove(Event.CONTENT);
    return shown;
  }

  private String details(LogEntry event) throws IOException {
    return event.kind() == Event.Kind.ISSUED ? "" : details(archive, event);
  }

  private static void facts(String heading, Map<String, String> facts, StringBuilder page) {
    page.append("<h2>").append(heading).append("</h2>\n<table>\n<tbody>\n");
    facts.forEach(
        (name, value) ->
            page.append("<tr><th scope=\"row\" class=\"name\">")
                .append(escaped(name))
                .append(
                    value.length() > 40 && value.indexOf(' ') < 0
                        ? "</th><td class=\"hash\">"
                        : "</th><td>")
                .append(escaped(value))
                .append("</td></tr>\n"));
    page.append("</tbody>\n</table>\n");
  }

  private static @Nullable String dated(@Nullable String day) {
    return day == null ? null : Wording.date(LocalDate.parse(day));
  }

  /** To the second, in universal time: {@code May 8, 2003, 21:11:10 UTC}. */
  private static String entered(LogEntry entry) {
    OffsetDateTime at = entry.time().atOffset(ZoneOffset.UTC);
    return Wording.date(at.toLocalDate())
        + ", "
        + at.toLocalTime().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_TIME)
        + " UTC";
  }

  private static void put(Map<String, String> facts, String name, @Nullable Object value) {
    if (value instanceof String words) {
      facts.put(name, words);
    }
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
