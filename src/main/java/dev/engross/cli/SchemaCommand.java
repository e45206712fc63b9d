package dev.engross.cli;

import dev.engross.intake.JsonSchema;
import dev.engross.intake.JsonSchema.Subject;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code engross schema}. */
@Command(
    name = "schema",
    description = "Writes the JSON Schema of a kind of file, for editors and other programs.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A schema says what may stand where. Whether the parts of a case fit together,",
      "only engross check can tell.",
      "",
      "Examples:",
      "  engross schema case",
      "  engross schema determination"
    })
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      converter = SubjectWord.class,
      description = "case, plan, agreement, amendment or determination.")
  private Subject subject = Subject.CASE;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(JsonSchema.of(subject));
    return ExitCode.DONE.code();
  }

  /** What a schema is wanted of, on the command line. */
  static final class SubjectWord extends KnownWord<Subject> {
    SubjectWord() {
      super("a kind of file with a schema", "kinds", List.of(Subject.values()), Subject::word);
    }
  }
}
