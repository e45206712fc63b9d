package dev.engross.intake;

import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * Reads comma-separated values (RFC 4180) row by row, each with the line it starts on: cells may be
 * quoted, a quote within quotes is doubled, and a quoted cell may hold commas and line ends. Lines
 * may end in CR LF, LF or CR. Empty lines are skipped.
 */
public final class CsvReader implements Closeable {

  /** Far longer than any cell; a quote that is never closed would swallow the rest of the file. */
  private static final int LONGEST_CELL = 100_000;

  private static final CsvFactory ROWS =
      CsvFactory.builder()
          .enable(CsvReadFeature.SKIP_EMPTY_LINES)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(LONGEST_CELL).build())
          .build();

  private final String file;
  private final JsonParser parser;
  private int line = 1;

  /**
   * @param file the name of the file, for problems
   * @param text its text, without a byte order mark; closed with the reader
   */
  public CsvReader(String file, Reader text) {
    this.file = file;
    this.parser = ROWS.createParser(ObjectReadContext.empty(), text);
  }

  /**
   * A row.
   *
   * @param line the line on which it starts, counted from 1
   */
  public record Row(int line, List<String> cells) {}

  /** The quotes of a row make no sense; what follows cannot be read. */
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Malformed(Problem problem) {
      super(problem.message());
      this.problem = problem;
    }

    public Problem problem() {
      return problem;
    }
  }

  /** The next row, or null after the last. */
  public @Nullable Row next() throws IOException, Malformed {
    try {
      if (parser.nextToken() == null) {
        return null;
      }
      line = parser.currentLocation().getLineNr();
      List<String> cells = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        cells.add(parser.getString());
      }
      return new Row(line, cells);
    } catch (JacksonIOException failed) {
      throw failed.getCause();
    } catch (StreamConstraintsException tooLong) {
      throw malformed("a cell is longer than " + LONGEST_CELL + " characters");
    } catch (StreamReadException quotes) {
      throw malformed("the quotes of the row that begins here make no sense");
    }
  }

  private Malformed malformed(String message) {
    return new Malformed(
        Problem.error("malformed-csv", Place.atLine(file, line), message)
            .withNote("a cell that holds a quote is quoted, and the quote in it doubled")
            .withHelp("mend the quotes of this row, or save the sheet as CSV again"));
  }

  @Override
  public void close() {
    parser.close();
  }
}
