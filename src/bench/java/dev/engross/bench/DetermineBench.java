package dev.engross.bench;

import dev.engross.casefile.CaseFile;
import dev.engross.determination.Determination;
import dev.engross.determination.Determiner;
import dev.engross.diagnostic.Outcome;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.CaseReader;
import dev.engross.intake.LawBookReader;
import dev.engross.law.LawBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * One determination of a case that has been read, with what it allocates: of the first case, and of
 * the fixture that takes longest.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 8)
@Measurement(iterations = 5, time = 4)
public class DetermineBench {

  private final LawBook law = LawBookReader.bundled().book();
  private final CaseDossier first = read("capstone/almgren");
  private final CaseDossier longest = read("cobra/what-if/dental-elected-later-for-two");

  /** Runs the benchmarks of this class; the arguments are JMH's own. */
  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    new Runner(
            new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .include(DetermineBench.class.getName())
                .addProfiler(GCProfiler.class)
                .build())
        .run();
  }

  @Benchmark
  public Determination firstCase() {
    return determine(first);
  }

  @Benchmark
  public Determination longestFixture() {
    return determine(longest);
  }

  private Determination determine(CaseDossier dossier) {
    CaseFile caseFile = dossier.caseFile();
    LocalDate asOf = Objects.requireNonNull(caseFile.asOf());
    return Determiner.determine(caseFile, dossier.terms(), law, asOf, asOf);
  }

  private static CaseDossier read(String fixture) {
    try {
      Outcome<CaseDossier> outcome = CaseReader.read(Path.of("fixtures", fixture));
      if (outcome instanceof Outcome.Success<CaseDossier> success) {
        return success.value();
      }
      throw new IllegalStateException(fixture + " cannot be read: " + outcome.problems());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
