package dev.engross.bench;

import dev.engross.diagnostic.Outcome;
import dev.engross.typeset.Press;
import dev.engross.typeset.layout.LaidOutDocument;
import dev.engross.typeset.layout.Layout;
import dev.engross.typeset.manuscript.Manuscript;
import dev.engross.typeset.markup.MarkupDocument;
import dev.engross.typeset.markup.MarkupReader;
import dev.engross.typeset.pdf.DocumentDescription;
import dev.engross.typeset.pdf.PdfWriter;
import dev.engross.typeset.pdf.TypeCase;
import dev.engross.typeset.style.Cascade;
import dev.engross.typeset.style.StyledDocument;
import java.util.Map;
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
 * The rooms of the press, each by itself over one letter of three pages, with what it allocates.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PressRooms {

  private final Press press = Press.standard();
  private final Cascade cascade = new Cascade();
  private final Layout layout = new Layout(TypeCase.sourceSerif());
  private final Manuscript manuscript = Letters.manuscript(Letters.all().get(0));
  private final MarkupDocument page = value(markup());
  private final StyledDocument styled = value(style());
  private final LaidOutDocument pages = value(layout());
  private final DocumentDescription description =
      new DocumentDescription(page.title(), page.language(), "", "", "");

  /** Runs the benchmarks of this class; the arguments are JMH's own. */
  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    new Runner(
            new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .include(PressRooms.class.getName())
                .addProfiler(GCProfiler.class)
                .build())
        .run();
  }

  /** Reads the page. */
  @Benchmark
  public Outcome<MarkupDocument> markup() {
    return MarkupReader.read("letter.html", manuscript.xhtml(), Map.of());
  }

  /** Computes its styles, the stylesheet being known from the letter before. */
  @Benchmark
  public Outcome<StyledDocument> style() {
    return cascade.style(page);
  }

  /** Breaks lines and pages, most words being known from the letter before. */
  @Benchmark
  public Outcome<LaidOutDocument> layout() {
    return layout.layOut(styled);
  }

  /** Writes the file. */
  @Benchmark
  public Outcome<byte[]> pdf() {
    return PdfWriter.write(pages, description, manuscript);
  }

  /** All of it. */
  @Benchmark
  public Outcome<?> wholeLetter() {
    return press.set(manuscript);
  }

  private static <T> T value(Outcome<T> outcome) {
    return outcome.fold(
        success -> success.value(),
        failure -> {
          throw new IllegalStateException(failure.problems() + "; please report this");
        });
  }
}
