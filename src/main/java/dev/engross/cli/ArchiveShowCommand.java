package dev.engross.cli;

import dev.engross.archive.Archive;
import dev.engross.archive.CanonicalJson;
import dev.engross.archive.Catalogue;
import dev.engross.archive.LogEntry;
import dev.engross.archive.log.Hash;
import dev.engross.issuance.Certificate;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code engross archive show}. */
@Command(
    name = "show",
    description = "Shows a document: what it came from, and what happened to it.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  engross archive show letters K7QF-2M9X-4T1A"})
final class ArchiveShowCommand implements Callable<Integer> {

  private final Console console;
  private final ReportPage page = new ReportPage();

  @Mixin private ArchiveArgument argument = new ArchiveArgument();

  @Parameters(index = "1", paramLabel = "RECORD", description = "The record number.")
  private String record = "";

  ArchiveShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Rejected {
    Archive archive = argument.open();
    ArchiveArgument.requireRecords(archive, List.of(record));
    Archive.StoredDocument stored = archive.document(record);
    Map<String, Object> shown = archive.shown(record);
    page.title("Record " + record + ": " + shown.getOrDefault("title", "document"));
    try (Catalogue catalogue = Catalogue.of(archive)) {
      LogEntry issued = catalogue.issued(record);
      page.heading("Issued");
      page.literal(2, "entry " + issued.index() + " of the log, " + issued.time());
      page.literal(2, Hash.of(stored.document()).hex() + "  document.pdf");
      page.literal(2, Hash.of(stored.data()).hex() + "  data.json");
      page.literal(2, Hash.of(stored.receipt()).hex() + "  receipt.json");
      cameFrom(CanonicalJson.readLoosely(stored.receipt()));
      events(archive, catalogue.events(record));
    }
    console.out().print(page);
    return ExitCode.DONE.code();
  }

  private void cameFrom(Map<String, Object> receipt) {
    page.heading("What it came from");
    if (receipt.get("sources") instanceof List<?> sources) {
      for (Object each : sources) {
        if (each instanceof Map<?, ?> source) {
          page.literal(2, source.get("sha256") + "  " + source.get("name"));
        }
      }
    }
    page.literal(2, receipt.get("lawBook") + "  law book");
    page.literal(2, receipt.get("templates") + "  templates and stylesheet");
    page.literal(2, receipt.get("press") + "  faces and base stylesheet");
    page.literal(2, "made by " + receipt.get("engine"));
    if (receipt.get("readings") instanceof Map<?, ?> readings) {
      readings.forEach((id, chosen) -> page.literal(2, "reading " + id + ": " + chosen));
    }
  }

  private void events(Archive archive, List<LogEntry> events) throws IOException {
    page.heading("What happened since");
    if (events.isEmpty()) {
      page.paragraph(2, "", "Nothing is recorded.");
    }
    for (LogEntry event : events) {
      page.literal(2, event.time() + "  " + event.kind().word());
      page.paragraph(4, "", Certificate.details(archive, event));
    }
  }
}
