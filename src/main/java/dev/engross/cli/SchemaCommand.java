package dev.engross.cli;

import dev.engross.intake.JsonSchema;
import dev.engross.intake.JsonSchema.Subject;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

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
  static final class SubjectWord implements ITypeConverter<Subject> {
    @Override
    public Subject convert(String value) {
      return Arrays.stream(Subject.values())
          .filter(subject -> subject.word().equals(value))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no schema of '"
                          + value
                          + "'; there are "
                          + Arrays.stream(Subject.values())
                              .map(Subject::word)
                              .collect(Collectors.joining(", "))));
    }
  }
}
