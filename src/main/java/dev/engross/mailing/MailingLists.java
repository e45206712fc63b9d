package dev.engross.mailing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lists that go with a run. */
final class MailingLists {

  private static final String LINE = " / ";

  private MailingLists() {}

  /** What was prepared for mailing: the mailer's own record. */
  static String mailingList(List<ListedPiece> pieces, RunOrder order) {
    CsvTable table =
        new CsvTable(
            List.of(
                "piece number",
                "record number",
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
