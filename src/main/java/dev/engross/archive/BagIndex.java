package dev.engross.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The page of a bag for people: every document, with links to its files. No scripts. */
final class BagIndex {

  private static final String STYLE =
      "body{font:16px/1.5 Georgia,serif;max-width:70rem;margin:2rem auto;padding:0 1rem}"
          + "table{border-collapse:collapse;width:100%}"
          + "th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;"
          + "border-bottom:1px solid #bbb}"
          + "td.record{white-space:nowrap;font-variant-numeric:tabular-nums}";

  private final StringBuilder rows = new StringBuilder();
  private final Archive archive;
  private final LocalDate on;
  private long documents;

  BagIndex(Archive archive, LocalDate on) {
    this.archive = archive;
    this.on = on;
  }

  void add(Catalogue.Line line, LogEntry issued, Standing standing) {
    documents++;
    String folder = "archive/" + ArchiveFolder.document(line.record()) + "/";
    rows.append("<tr><td class=\"record\"><a href=\"")
        .append(folder)
        .append(ArchiveFolder.DOCUMENT_FILE)
        .append("\">")
        .append(line.record())
        .append("</a></td><td>")
        .append(escaped(line.title()))
        .append("</td><td>")
        .append(escaped(line.addressee()))
        .append("</td><td>")
        .append(escaped(line.issuedOn()))
        .append("</td><td>")
        .append(issued.time())
        .append("</td><td>")
        .append(escaped(standing.told()))
        .append("</td><td>");
    link("certificates/" + line.record() + ".pdf", "certificate");
    rows.append(", ");
    link("proofs/" + line.record() + ".tlog-proof", "proof");
    rows.append(", ");
    link(folder + ArchiveFolder.DATA_FILE, "figures");
    rows.append(", ");
    link(folder + ArchiveFolder.RECEIPT_FILE, "receipt");
    rows.append("</td></tr>\n");
  }

  private void link(String to, String words) {
    rows.append("<a href=\"").append(to).append("\">").append(words).append("</a>");
  }

  String page() {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Issued"
        + " documents</title>\n<style>"
        + STYLE
        + "</style>\n</head>\n<body>\n<h1>Issued documents</h1>\n<p>Archive "
        + escaped(archive.origin())
        + ", exported on "
        + on
        + ": "
        + documents
        + (documents == 1 ? " document, " : " documents, ")
        + archive.checkpoint().size()
        + (archive.checkpoint().size() == 1 ? " entry" : " entries")
        + " in the log, whose root is <code>"
        + archive.checkpoint().root().hex()
        + "</code>.</p>\n<p>To check every file: <code>sha256sum -c manifest-sha256.txt</code> in"
        + " the folder above. To check the log and its signature too: <code>engross verify"
        + " data/archive --key</code> and a file with the public key that you were given:</p>\n"
        + "<p><code>"
        + escaped(archive.key().line())
        + "</code></p>\n<table>\n<thead><tr><th>Record</th><th>Document</th><th>Addressee</th>"
        + "<th>Dated</th><th>Entered</th><th>Since then</th><th>Files</th></tr></thead>\n<tbody>\n"
        + rows
        + "</tbody>\n</table>\n</body>\n</html>\n";
  }

  private static String escaped(@Nullable String words) {
    return words == null
        ? ""
        : words
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
  }
}
