package dev.engross.mailing;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.intake.CsvReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lists that go with a run. */
public final class MailingLists {

  private static final String LINE = " / ";
  private static final String RECORD_NUMBER = "record number";

  private MailingLists() {}

  /** What was prepared for mailing: the mailer's own record. */
  static String mailingList(List<ListedPiece> pieces, RunOrder order) {
    CsvTable table =
        new CsvTable(
            List.of(
                "piece number",
                RECORD_NUMBER,
                "document",
                "addressee",
                "address as printed",
                "address in postal form",
                "to check",
                "address source",
                "pages",
                "sheets",
                "method",
                "date",
                "barcode"));
    for (ListedPiece piece : pieces) {
      table.row(
          List.of(
              Integer.toString(piece.number()),
              piece.record(),
              piece.document(),
              String.join(" and ", piece.names()),
              String.join(LINE, piece.addressLines()),
              String.join(LINE, piece.postal().lines()),
              String.join("; ", piece.postal().doubts()),
              piece.addressSource(),
              Integer.toString(piece.pages()),
              Integer.toString(piece.sheets()),
              title(order.method()),
              order.on().toString(),
              piece.barcode() == null ? "" : piece.barcode()));
    }
    return table.toString();
  }

  /**
   * The record numbers on a mailing list, as written here or saved anew by a spreadsheet.
   *
   * @param file what the list is called, for problems
   */
  public static Outcome<List<String>> records(String file, String text) {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader reader = new CsvReader(file, new StringReader(text))) {
      for (CsvReader.Row row = reader.next(); row != null; row = reader.next()) {
        rows.add(row.cells());
      }
    } catch (CsvReader.Malformed malformed) {
      return Outcome.failure(List.of(unreadable(file)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    int column = rows.isEmpty() ? -1 : rows.get(0).indexOf(RECORD_NUMBER);
    boolean complete = rows.stream().allMatch(row -> row.size() > column);
    if (column < 0 || rows.size() < 2 || !complete) {
      return Outcome.failure(List.of(unreadable(file)));
    }
    return Outcome.success(
        rows.stream().skip(1).map(row -> row.get(column).strip()).distinct().toList());
  }

  private static Problem unreadable(String file) {
    return Problem.error(
            "mail-list-unreadable",
            Place.inFile(file),
            "this is no mailing list with a column 'record number'")
        .withHelp("give the mailing-list.csv that was written, its cells apart by commas");
  }

  /**
   * A worksheet with the columns of PS Form 3665, Certificate of Mailing - Firm. It is not the
   * form: a form of one's own needs the approval of the post. What only the post or the sender can
   * say, such as postage, is left blank.
   */
  static String firmWorksheet(List<ListedPiece> pieces) {
    CsvTable table =
        new CsvTable(
            List.of(
                "line",
                "USPS tracking number",
                "firm-specific identifier",
                "addressee",
                "street",
                "city, state and ZIP Code",
                "postage",
                "fee",
                "special handling"));
    for (ListedPiece piece : pieces) {
      List<String> lines = piece.addressLines();
      int last = Math.max(0, lines.size() - 1);
      table.row(
          List.of(
              Integer.toString(piece.number()),
              "",
              piece.record(),
              String.join(" and ", piece.names()),
              String.join(LINE, lines.subList(0, last)),
              lines.isEmpty() ? "" : lines.get(last),
              "",
              "",
              ""));
    }
    return table.toString();
  }

  private static String title(@Nullable MailMethod method) {
    return method == null ? "" : method.title();
  }
}
