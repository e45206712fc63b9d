package dev.engross.cli;

import dev.engross.diagnostic.Problem;
import dev.engross.diagnostic.ProblemPrinter;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The world around a command: results go to {@code out}, everything else to {@code err}.
 *
 * @param clock read in two places only: for today's date, where neither the command line nor the
 *     case names an as-of date, and for the moment at which something is entered in an archive
 * @param printer how problems look on {@code err}
 */
record Console(PrintWriter out, PrintWriter err, Clock clock, ProblemPrinter printer) {

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** This moment, for the log of an archive. */
  Instant now() {
    return clock.instant();
  }

  /** Tells problems, if there are any. */
  void tell(List<Problem> problems) {
    if (!problems.isEmpty()) {
      err.print(printer.print(problems));
      err.flush();
    }
  }
}
