package dev.engross.cli;

import dev.engross.archive.Archive;
import dev.engross.archive.ArchiveWriter;
import dev.engross.archive.Catalogue;
import dev.engross.archive.Event;
import dev.engross.archive.Standing;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.issuance.FigureChanges;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross archive supersede}. */
@Command(
    name = "supersede",
    description = "Records that a corrected document takes the place of another.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Both documents stay in the archive. The figures that changed are printed and recorded.",
      "",
      "Example:",
      "  engross archive supersede letters K7QF-2M9X-4T1A --by 2M9X-4T1A-K7QF \\",
      "      --because \"the salary was corrected\""
    })
final class ArchiveSupersedeCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ArchiveArgument argument = new ArchiveArgument();

  @Parameters(index = "1", paramLabel = "RECORD", description = "The document that was wrong.")
  private String record = "";

  @Option(
      names = "--by",
      paramLabel = "RECORD",
      required = true,
      description = "The document that takes its place.")
  private String by = "";

  @Option(names = "--because", paramLabel = "WHY", required = true, description = "Why.")
  private String because = "";

  @Option(names = "--key", paramLabel = "FILE", description = "The archive's private key.")
  private @Nullable Path key;

  ArchiveSupersedeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Rejected {
    Archive archive = argument.open();
    ArchiveArgument.requireRecords(archive, List.of(record, by));
    requireFit(archive);
    List<String> changes =
        FigureChanges.between(archive.document(record).data(), archive.document(by).data()).stream()
            .map(FigureChanges.Change::told)
            .toList();
    Event event =
        new Event(
            Event.Kind.SUPERSEDED,
            record,
            Map.of(Standing.BY, by, Standing.BECAUSE, because, "changes", changes));
    try (ArchiveWriter writer = argument.write(key)) {
      writer.append(List.of(event), console.now());
    }
    ReportPage page = new ReportPage();
    page.literal(0, record + " is superseded by " + by + ".");
    if (changes.isEmpty()) {
      page.paragraph(2, "", "No figure is shown otherwise.");
    }
    changes.forEach(change -> page.paragraph(2, "- ", change));
    console.out().print(page);
    return ExitCode.DONE.code();
  }

  private void requireFit(Archive archive) throws IOException, Rejected {
    if (record.equals(by)) {
      throw cannot(archive, "a document cannot take its own place");
    }
    Object kind = archive.shown(record).get("document");
    if (!Objects.equals(kind, archive.shown(by).get("document"))) {
      throw cannot(archive, "the two are documents of different kinds");
    }
    try (Catalogue catalogue = Catalogue.of(archive)) {
      String before = Standing.of(archive, catalogue.events(record)).supersededBy();
      if (before != null) {
        throw cannot(archive, record + " is already superseded by " + before);
      }
    }
  }

  private static Rejected cannot(Archive archive, String why) {
    Place place = Place.inFile(ArchiveArgument.shown(archive.path()));
    return new Rejected(
        List.of(
            Problem.error("cannot-supersede", place, why)
                .withHelp("name the document now in force, and the corrected one of its kind")));
  }
}
