package dev.engross.intake;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Many cases, handed out one after another, so that no more of them is in memory than is worked on.
 *
 * <p>Every case has an id of its own. Where two have the same, neither is read: which of them is
 * meant is not for a program to say.
 */
public interface CaseSource extends Closeable {

  /** How many cases there are, good and bad. */
  int size();

  /** The next case, or null after the last. For one thread at a time. */
  @Nullable Entry next() throws IOException;

  /**
   * A case of the source, not read yet.
   *
   * @param place where it stands
   */
  record Entry(Place place, Case content) {

    /** Reads the case; entries may be read by several threads at a time. */
    public Outcome<CaseDossier> read() throws IOException {
      return content.read();
    }
  }

  /** What reads a case. */
  @FunctionalInterface
  interface Case {
    Outcome<CaseDossier> read() throws IOException;
  }

  /**
   * Opens a source.
   *
   * @param source a folder of case folders; a file with one case on each line; or a roster as CSV
   * @param base the case that the rows of a roster are made from; null for the other two
   * @return the source; or every problem of the roster's header and its base, or that there is no
   *     case at all
   * @throws IOException when a file that exists cannot be read
   */
  static Outcome<CaseSource> open(Path source, @Nullable Path base) throws IOException {
    String name = source.toString().replace('\\', '/');
    if (!Files.exists(source)) {
      return failure(
          Problem.error("source-not-found", Place.inFile(name), "there is no such file or folder")
              .withHelp("name a folder of cases, a .jsonl file or a .csv roster"));
    }
    boolean roster = name.toLowerCase(Locale.ROOT).endsWith(".csv");
    if (roster && base == null) {
      return failure(
          Problem.error("base-missing", Place.inFile(name), "a roster needs a base case")
              .withHelp("name with --base the case that the rows are made from"));
    }
    try {
      Outcome<CaseSource> opened =
          Files.isDirectory(source)
              ? CaseFolders.open(source)
              : roster && base != null ? Roster.open(source, base) : CaseLines.open(source);
      return opened.flatMap(cases -> notEmpty(cases, name));
    } catch (CharacterCodingException notUtf8) {
      return failure(
          Problem.error("not-utf-8", Place.inFile(name), "the text is not encoded in UTF-8")
              .withHelp("save it again as UTF-8"));
    }
  }

  private static Outcome<CaseSource> notEmpty(CaseSource cases, String name) {
    return cases.size() > 0
        ? Outcome.success(cases)
        : failure(
            Problem.error("no-cases", Place.inFile(name), "there is no case in it")
                .withHelp(
                    "a folder holds one folder for each case, a .jsonl file one case on each line,"
                        + " a roster one case in each row"));
  }

  private static Outcome<CaseSource> failure(Problem problem) {
    return Outcome.failure(List.of(problem));
  }
}
