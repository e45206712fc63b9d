package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

@DisplayName("--help")
class UsageTest {

  /** Every command, and those within it, by the words that call it. */
  static Stream<Arguments> commands() {
    List<Arguments> all = new ArrayList<>();
    collect("engross", Engross.commandLine(CommandLineRun.console()), all);
    assertThat(all).hasSizeGreaterThan(20);
    return all.stream();
  }

  private static void collect(String name, CommandLine command, List<Arguments> all) {
    all.add(Arguments.of(name, command));
    for (Map.Entry<String, CommandLine> inner : command.getSubcommands().entrySet()) {
      collect(name + " " + inner.getKey(), inner.getValue(), all);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("commands")
  void answers_for_a_command_that_is_called_alone(String name, CommandLine command) {
    String[] words = (name + " --help").split(" ");
    CommandLineRun run = CommandLineRun.of(Arrays.copyOfRange(words, 1, words.length));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Usage: " + name + " ");
    assertThat(name).endsWith(command.getCommandName());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("commands")
  void says_what_a_command_and_each_of_its_options_does(String name, CommandLine command) {
    assertThat(command.getCommandSpec().usageMessage().description()).as(name).isNotEmpty();
    for (ArgSpec argument : command.getCommandSpec().args()) {
      assertThat(String.join("", argument.description()))
          .as("%s %s", name, argument.paramLabel())
          .isNotBlank()
          .endsWith(".");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("commands")
  void shows_an_example_that_calls_the_command(String name, CommandLine command) {
    List<String> footer = Arrays.asList(command.getCommandSpec().usageMessage().footer());
    int heading = Math.max(footer.indexOf("Example:"), footer.indexOf("Examples:"));
    assertThat(heading).as(name).isNotNegative();
    assertThat(footer.subList(heading, footer.size()))
        .as(name)
        .anyMatch(line -> line.contains(name + " ") || line.endsWith(name + ")"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("commands")
  void fits_a_terminal_a_hundred_columns_wide(String name, CommandLine command) {
    assertThat(command.getUsageMessage().lines()).as(name).allMatch(line -> line.length() <= 100);
  }
}
