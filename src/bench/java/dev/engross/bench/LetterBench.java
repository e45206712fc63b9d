package dev.engross.bench;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sets the same letters with every engine, in turn, in one process and one thread, and prints how
 * long a letter took.
 *
 * <p>The engines take turns letter by letter, so that whatever else the machine does slows all of
 * them alike; of figures measured on a busy machine only the ratios mean something.
 */
public final class LetterBench {

  private static final double MILLIS = 1e-6;

  private LetterBench() {}

  /**
   * Runs the comparison.
   *
   * @param arguments how many rounds of the five letters warm up, how many are measured, and a
   *     folder for one letter of each engine; by default 60, 40 and none
   */
  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    XRLog.setLoggingEnabled(false);
    int warmUp = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
    int measured = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
    List<Engine> engines = Engines.all();
    List<String> letters = Letters.all();
    if (arguments.length > 2) {
      writeOne(engines, letters.get(0), Path.of(arguments[2]));
    }
    rounds(engines, letters, warmUp);
    print(rounds(engines, letters, measured), System.out);
  }

  /** The times and sizes of one engine's letters. */
  private record Result(List<Long> nanos, List<Integer> sizes) {

    double medianMillis() {
      return median(nanos) * MILLIS;
    }

    int medianBytes() {
      return (int) median(sizes.stream().map(Integer::longValue).toList());
    }

    private static long median(List<Long> values) {
      List<Long> sorted = new ArrayList<>(values);
      Collections.sort(sorted);
      return sorted.get(sorted.size() / 2);
    }
  }

  private static Map<Engine, Result> rounds(List<Engine> engines, List<String> letters, int rounds)
      throws Exception {
    Map<Engine, Result> results = new LinkedHashMap<>();
    engines.forEach(
        engine -> results.put(engine, new Result(new ArrayList<>(), new ArrayList<>())));
    for (int round = 0; round < rounds; round++) {
      for (String letter : letters) {
        for (Map.Entry<Engine, Result> entry : results.entrySet()) {
          long start = System.nanoTime();
          byte[] pdf = entry.getKey().setter().set(letter);
          entry.getValue().nanos().add(System.nanoTime() - start);
          entry.getValue().sizes().add(pdf.length);
        }
      }
    }
    return results;
  }

  private static void print(Map<Engine, Result> results, PrintStream out) {
    double own = results.values().iterator().next().medianMillis();
    out.printf(
        Locale.ROOT, "%-15s%-20s%12s%14s%8s%n", "engine", "output", "ms/letter", "bytes", "ratio");
    results.forEach(
        (engine, result) ->
            out.printf(
                Locale.ROOT,
                "%-15s%-20s%12.2f%14d%8.1f%n",
                engine.name(),
                engine.output(),
                result.medianMillis(),
                result.medianBytes(),
                result.medianMillis() / own));
  }

  private static void writeOne(List<Engine> engines, String letter, Path folder) throws Exception {
    Files.createDirectories(folder);
    for (Engine engine : engines) {
      String name = (engine.name() + " " + engine.output()).replaceAll("[^A-Za-z0-9]+", "-");
      write(folder.resolve(name + ".pdf"), engine.setter().set(letter));
    }
  }

  private static void write(Path file, byte[] pdf) throws IOException {
    Files.write(file, pdf);
  }
}
