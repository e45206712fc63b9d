package dev.engross.cli;

import dev.engross.archive.Archive;
import dev.engross.archive.ArchiveWriter;
import dev.engross.archive.Event;
import dev.engross.archive.Standing;
import dev.engross.finding.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross archive retain}. */
@Command(
    name = "retain",
    description = "Records how long documents are to be kept, and legal holds.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Engross deletes nothing; the dates and holds tell whoever does.",
      "",
      "Examples:",
      "  engross archive retain letters K7QF-2M9X-4T1A --until 2033-12-31",
      "  engross archive retain letters K7QF-2M9X-4T1A --hold \"Doe v. Roe\""
    })
final class ArchiveRetainCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ArchiveArgument argument = new ArchiveArgument();

  @Parameters(
      index = "1",
      arity = "1..*",
      paramLabel = "RECORD",
      description = "The documents' record numbers.")
  private List<String> records = List.of();

  @ArgGroup(exclusive = false, multiplicity = "1")
  private Terms terms = new Terms();

  @Option(names = "--key", paramLabel = "FILE", description = "The archive's private key.")
  private @Nullable Path key;

  /** What is recorded; at least one of them. */
  static final class Terms {
    @Option(names = "--until", paramLabel = "D", description = "The day until which to keep them.")
    private @Nullable LocalDate until;

    @Option(
        names = "--hold",
        paramLabel = "MATTER",
        description = "Lays a legal hold on them, for this matter.")
    private @Nullable String hold;

    @Option(
        names = "--release",
        paramLabel = "MATTER",
        description = "Lifts the legal hold for this matter.")
    private @Nullable String release;
  }

  ArchiveRetainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Rejected {
    Archive archive = argument.open();
    ArchiveArgument.requireRecords(archive, records);
    List<Event> events = new ArrayList<>();
    for (String record : records) {
      add(events, Event.Kind.RETAINED, record, Standing.UNTIL, terms.until);
      add(events, Event.Kind.HELD, record, Standing.MATTER, terms.hold);
      add(events, Event.Kind.RELEASED, record, Standing.MATTER, terms.release);
    }
    try (ArchiveWriter writer = argument.write(key)) {
      writer.append(events, console.now());
    }
    console.out().println(Wording.count(events.size(), "event") + " recorded");
    return ExitCode.DONE.code();
  }

  private static void add(
      List<Event> events, Event.Kind kind, String record, String name, @Nullable Object value) {
    if (value != null) {
      events.add(new Event(kind, record, Map.of(name, value.toString())));
    }
  }
}
