package dev.engross.cli;

import dev.engross.batch.ArchiveTarget;
import dev.engross.batch.Batch;
import dev.engross.batch.BatchOrder;
import dev.engross.batch.BatchTally;
import dev.engross.batch.BatchTarget;
import dev.engross.batch.FolderTarget;
import dev.engross.intake.CaseSource;
import dev.engross.issuance.Issuance;
import dev.engross.typeset.manuscript.Manuscript.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross batch}. */
@Command(
    name = "batch",
    description = "Issues the documents of many cases.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "SOURCE is a folder with one folder for each case; a .jsonl file with one case on each line,",
      "its instruments named relative to the file; or a .csv roster with one person in each row,",
      "over the case that --base names. A roster's columns name places in the base case, such as",
      "executive.name, executive.address.lines[0] or facts[end].date; id and executive.name are",
      "needed. An empty cell leaves the field out.",
      "",
      "A bad case is told and passed over; the exit code is then 3. After an interruption the same",
      "command with --resume issues exactly what is missing.",
      "",
      "Examples:",
      "  engross batch fixtures/roster/roster.csv --base fixtures/roster/base \\",
      "      --document payment-statement --out target/batch",
      "  engross batch cases --issued-on 2026-07-01 --archive letters --resume"
    })
final class BatchCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "SOURCE", description = "The cases.")
  private Path source = Path.of("");

  @Option(
      names = "--base",
      paramLabel = "CASE",
      description = "The case that the rows of a roster are made from.")
  private @Nullable Path base;

  @Mixin private DocumentOptions documents = new DocumentOptions();

  @ArgGroup(multiplicity = "1")
  private Target target = new Target();

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "The archive's private key. Default: DIR.key, beside it.")
  private @Nullable Path key;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many threads issue. Default: one for each processor.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--resume", description = "Pass over what was issued before.")
  private boolean resume;

  @Option(
      names = "--as-of",
      paramLabel = "D",
      description = "The day to look from. Default: each case's, else the date of its letters.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--issued-on",
      paramLabel = "D",
      description = "The date the documents bear. Default: each case's; never today's.")
  private @Nullable LocalDate issuedOn;

  /** Where the documents go: one of the two. */
  static final class Target {
    @Option(names = "--out", paramLabel = "DIR", description = "A folder that is new or empty.")
    private @Nullable Path out;

    @Option(
        names = "--archive",
        paramLabel = "DIR",
        description = "The archive to enter the documents in; drafts are not entered.")
    private @Nullable Path archive;
  }

  BatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Rejected {
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs must be at least 1");
    }
    try (CaseSource cases = Rejected.unlessGood(CaseSource.open(source, base), console);
        BatchTarget into = target()) {
      BatchOrder order =
          new BatchOrder(asOf, issuedOn, documents.kinds(), documents.profile(), resume);
      BatchProgress progress = new BatchProgress(console, cases.size(), into.takesDrafts());
      Batch batch = new Batch(Issuance.standard(), cases, into, order, progress);
      BatchTally tally = runUntilInterrupted(batch);
      console.out().print(progress.report(tally, batch.isStopped()));
      return exitCode(tally).code();
    } catch (Batch.AlreadyIssued already) {
      throw new Rejected(List.of(already.problem()));
    }
  }

  private BatchTarget target() throws IOException {
    if (target.archive != null) {
      return ArchiveTarget.of(
          ArchiveArgument.write(target.archive, key), target.archive, console.clock());
    }
    if (target.out == null) {
      throw new IllegalStateException("picocli demands one of the two; please report this");
    }
    FolderTarget folder =
        FolderTarget.open(target.out, resume, documents.profile() == Profile.PDF_A_2A);
    if (folder == null) {
      throw new ParameterException(
          spec.commandLine(),
          target.out
              + (resume
                  ? " was not written by a batch; name the folder of the batch to resume"
                  : " is not empty; name a folder that is new or empty, or give --resume"));
    }
    return folder;
  }

  /**
   * An interruption, as by Ctrl-C, lets the batch store what is finished before the process ends.
   */
  private BatchTally runUntilInterrupted(Batch batch) throws IOException {
    CountDownLatch done = new CountDownLatch(1);
    Thread interrupted =
        new Thread(
            () -> {
              batch.stop();
              try {
                done.await();
              } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
              }
            });
    Runtime.getRuntime().addShutdownHook(interrupted);
    try {
      return batch.run(jobs);
    } finally {
      if (batch.isStopped()) {
        console.err().println("Stopped; --resume issues the rest.");
        console.err().flush();
      } else {
        Runtime.getRuntime().removeShutdownHook(interrupted);
      }
      done.countDown();
    }
  }

  private static ExitCode exitCode(BatchTally tally) {
    if (tally.failed() > 0) {
      return ExitCode.OUR_BUG;
    }
    return tally.rejected() > 0 ? ExitCode.REJECTED : ExitCode.DONE;
  }
}
