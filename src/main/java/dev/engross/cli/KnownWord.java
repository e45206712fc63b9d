package dev.engross.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A word on the command line that stands for one of several known things. */
abstract class KnownWord<T> implements ITypeConverter<T> {

  private final String one;
  private final String several;
  private final List<T> known;
  private final Function<T, String> word;

  /**
   * @param one what the word should be, with its article: {@code an envelope}
   * @param several the same for all of them, without: {@code envelopes}
   */
  KnownWord(String one, String several, List<T> known, Function<T, String> word) {
    this.one = one;
    this.several = several;
    this.known = known;
    this.word = word;
  }

  @Override
  public T convert(String value) {
    return known.stream()
        .filter(each -> word.apply(each).equals(value))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(unknown(value)));
  }

  private String unknown(String value) {
    return known.stream()
        .map(word)
        .collect(
            Collectors.joining(
                ", ", "'" + value + "' is not " + one + "; the " + several + " are ", ""));
  }
}
