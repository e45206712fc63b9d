package dev.engross.cli;

import dev.engross.batch.BatchListener;
import dev.engross.batch.BatchTally;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.finding.Wording;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells how a batch goes: one line that is written over on a terminal, and a line every ten seconds
 * elsewhere, with the rate and the time left.
 */
final class BatchProgress implements BatchListener {

  private static final long SECOND_NANOS = 1_000_000_000L;
  private static final long BETWEEN_LINES_NANOS = 10 * SECOND_NANOS;
  private static final double MEGABYTE = 1024 * 1024;

  private final Console console;
  private final int cases;
  private final boolean takesDrafts;
  private final boolean terminal;
  private final LongSupplier nanoTime;
  private final long startedNanos;
  private final long cpuBeforeNanos = cpuNanos();
  private long lastToldNanos;
  private long heapBytes;
  private boolean lineOpen;

  /**
   * @param cases how many there are
   * @param takesDrafts whether drafts are stored
   */
  BatchProgress(Console console, int cases, boolean takesDrafts) {
    this(console, cases, takesDrafts, System.console() != null, System::nanoTime);
  }

  /**
   * @param terminal whether a line can be written over
   * @param nanoTime counts nanoseconds
   */
  BatchProgress(
      Console console, int cases, boolean takesDrafts, boolean terminal, LongSupplier nanoTime) {
    this.console = console;
    this.takesDrafts = takesDrafts;
    this.cases = cases;
    this.terminal = terminal;
    this.nanoTime = nanoTime;
    this.startedNanos = nanoTime.getAsLong();
    this.lastToldNanos = startedNanos;
  }

  @Override
  public void problems(List<Problem> problems) {
    endLine();
    problems.forEach(problem -> console.err().println(console.printer().print(problem)));
    console.err().flush();
  }

  @Override
  public void failed(Place place, Throwable fault) {
    endLine();
    console
        .err()
        .println(
            "engross has failed by a fault of its own on the case of "
                + place.file()
                + (place.line() > 0 ? ":" + place.line() : "")
                + "; please report this:");
    fault.printStackTrace(console.err());
    console.err().flush();
  }

  @Override
  public void stored(BatchTally soFar) {
    heapBytes = Math.max(heapBytes, Runtime.getRuntime().totalMemory());
    long now = nanoTime.getAsLong();
    if (terminal) {
      console.err().print("\r" + line(soFar, now) + "\u001b[K");
      console.err().flush();
      lineOpen = true;
    } else if (now - lastToldNanos >= BETWEEN_LINES_NANOS) {
      console.err().println(line(soFar, now));
      console.err().flush();
      lastToldNanos = now;
    }
  }

  private String line(BatchTally soFar, long now) {
    double seconds = Math.max(now - startedNanos, 1) / (double) SECOND_NANOS;
    double casesPerSecond = soFar.cases() / seconds;
    long left = Math.round((cases - soFar.cases()) / Math.max(casesPerSecond, 1e-9));
    return String.format(
        Locale.ROOT,
        "%,d of %,d cases, %,d documents, %.0f a second, %d:%02d:%02d left",
        soFar.cases(),
        cases,
        soFar.documents(),
        soFar.documents() / seconds,
        left / 3600,
        left / 60 % 60,
        left % 60);
  }

  private void endLine() {
    if (lineOpen) {
      console.err().println();
      lineOpen = false;
    }
  }

  /** What came of it, and what it took. */
  String report(BatchTally tally, boolean stopped) {
    endLine();
    StringBuilder text = new StringBuilder();
    text.append(
        Wording.count(tally.cases(), "case")
            + (stopped ? " of " + cases : "")
            + ": "
            + Wording.count(tally.documents(), "document")
            + " issued ("
            + Wording.count((int) Math.min(tally.pages(), Integer.MAX_VALUE), "page")
            + ")");
    if (tally.drafts() > 0) {
      text.append(", ").append(Wording.count(tally.drafts(), "draft"));
      text.append(takesDrafts ? " among them" : " not entered");
    }
    if (tally.issuedBefore() > 0) {
      text.append("; ").append(tally.issuedBefore()).append(" issued before");
    }
    text.append(".\n");
    if (tally.rejected() > 0) {
      text.append(Wording.count(tally.rejected(), "case")).append(" rejected; see above.\n");
    }
    if (tally.failed() > 0) {
      text.append(Wording.count(tally.failed(), "case")).append(" failed by a fault of engross.\n");
    }
    if (tally.documents() > 0) {
      text.append(cost(tally));
    }
    return text.toString();
  }

  private String cost(BatchTally tally) {
    double seconds = (nanoTime.getAsLong() - startedNanos) / (double) SECOND_NANOS;
    double cpuMillis = (cpuNanos() - cpuBeforeNanos) / 1e6;
    return String.format(
        Locale.ROOT,
        "%.1f s; %.1f documents a second; %.2f ms of processor time and %,d bytes a document;"
            + " heap at most %.0f MB\n",
        seconds,
        tally.documents() / seconds,
        cpuMillis / tally.documents(),
        tally.bytes() / tally.documents(),
        heapBytes / MEGABYTE);
  }

  private static long cpuNanos() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }
}
