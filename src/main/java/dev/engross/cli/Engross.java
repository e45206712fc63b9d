package dev.engross.cli;

import dev.engross.diagnostic.ProblemPrinter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;

/** The {@code engross} command. */
@Command(
    name = "engross",
    description =
        "Works out what a departing executive is owed, when and under which words, and sets the"
            + " notices that say so.",
    mixinStandardHelpOptions = true,
    versionProvider = Engross.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "CASE is a folder with a case.json in it, or the case file itself.",
      "Results go to standard output, everything else to standard error.",
      "",
      "Exit codes: 0 done; 1 our bug; 2 usage; 3 the input was rejected;",
      "            4 does not verify; 5 the environment failed.",
      "",
      "Examples:",
      "  engross init first-case",
      "  engross check fixtures/capstone/almgren",
      "  engross determine fixtures/capstone/almgren --as-of 2003-05-07",
      "  engross readings fixtures/capstone/almgren",
      "  engross docket fixtures/capstone/almgren --format ics",
      "  engross issue fixtures/capstone/almgren --out target/letters",
      "  engross batch fixtures/roster/roster.csv --base fixtures/roster/base --out target/batch",
      "  engross typeset fixtures/pages/notice.html --out target/notice.pdf",
      "  engross archive list letters",
      "  engross mail letters --envelope 10-window --out mail",
      "  engross verify letters --recompute",
      "  engross schema case",
      "  engross explain impossible-date"
    })
public final class Engross {

  private static final String COMPLETION = "completion";

  /** In the order in which the help lists them. */
  private static final List<String> COMMANDS =
      List.of(
          "init",
          "check",
          "determine",
          "readings",
          "docket",
          "issue",
          "batch",
          "typeset",
          "archive",
          "mail",
          "verify",
          "explain",
          "schema",
          COMPLETION);

  private Engross() {}

  /** Runs the command and ends the process with its exit code. */
  @SuppressWarnings("JavaTimeDefaultTimeZone") // today is the day at the user's desk
  public static void main(String[] arguments) {
    ProblemPrinter printer =
        Ansi.AUTO.enabled() ? ProblemPrinter.coloured() : ProblemPrinter.plain();
    Console console =
        new Console(
            writer(FileDescriptor.out),
            writer(FileDescriptor.err),
            Clock.systemDefaultZone(),
            printer);
    int code = run(console, arguments);
    console.out().flush();
    console.err().flush();
    System.exit(code);
  }

  /** Runs the command; returns its exit code. */
  static int run(Console console, String... arguments) {
    return commandLine(console, called(arguments))
        .execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
  }

  /** The one command that is called; all where none is, or the one called lists the others. */
  private static List<String> called(String... arguments) {
    boolean one =
        arguments.length > 0 && COMMANDS.contains(arguments[0]) && !arguments[0].equals(COMPLETION);
    return one ? List.of(arguments[0]) : COMMANDS;
  }

  /** The command with all commands within it. */
  static CommandLine commandLine(Console console) {
    return commandLine(console, COMMANDS);
  }

  /** Reading the annotations of every command takes longer than most commands run. */
  private static CommandLine commandLine(Console console, List<String> names) {
    CommandLine command = new CommandLine(new Engross());
    for (String name : names) {
      command.addSubcommand(name, command(name, console));
    }
    return command
        .registerConverter(LocalDate.class, new DateOption())
        .setOut(console.out())
        .setErr(console.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setExecutionExceptionHandler(new Failures(console));
  }

  private static Object command(String name, Console console) {
    return switch (name) {
      case "init" -> new InitCommand(console);
      case "check" -> new CheckCommand(console);
      case "determine" -> new DetermineCommand(console);
      case "readings" -> new ReadingsCommand(console);
      case "docket" -> new DocketCommand(console);
      case "issue" -> new IssueCommand(console);
      case "batch" -> new BatchCommand(console);
      case "typeset" -> new TypesetCommand(console);
      case "archive" -> ArchiveCommand.of(console);
      case "mail" -> new MailCommand(console);
      case "verify" -> new VerifyCommand(console);
      case "explain" -> new ExplainCommand(console);
      case "schema" -> new SchemaCommand(console);
      case COMPLETION -> new CompletionCommand(console);
      default -> throw new IllegalArgumentException("there is no command " + name);
    };
  }

  /**
   * Always UTF-8: letters and reports are full of section signs, whatever the terminal's locale.
   */
  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
  }

  /** The version, from the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Engross.class.getPackage().getImplementationVersion();
      return new String[] {"engross " + (version == null ? "(not packaged)" : version)};
    }
  }
}
