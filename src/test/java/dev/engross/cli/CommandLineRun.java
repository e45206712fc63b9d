package dev.engross.cli;

import dev.engross.diagnostic.ProblemPrinter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** One run of the command line, with its clock on 1 July 2003, and what came of it. */
record CommandLineRun(int exitCode, String out, String err) {

  static CommandLineRun of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Engross.run(console(out, err), arguments);
    return new CommandLineRun(code, out.toString(), err.toString());
  }

  /** A console that nobody reads. */
  static Console console() {
    return console(new StringWriter(), new StringWriter());
  }

  private static Console console(StringWriter out, StringWriter err) {
    Clock clock = Clock.fixed(Instant.parse("2003-07-01T12:00:00Z"), ZoneOffset.UTC);
    return new Console(
        new PrintWriter(out, true), new PrintWriter(err, true), clock, ProblemPrinter.plain());
  }
}
