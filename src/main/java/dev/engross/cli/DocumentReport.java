package dev.engross.cli;

import dev.engross.archive.Archive;
import dev.engross.archive.CanonicalJson;
import dev.engross.archive.Catalogue;
import dev.engross.archive.LogEntry;
import dev.engross.archive.Standing;
import dev.engross.archive.log.Hash;
import dev.engross.archive.log.InclusionProof;
import dev.engross.archive.log.VerifierKey;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.pdf.Attachments;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be shown of one document, by itself and with an archive. */
final class DocumentReport {

  private final Console console;
  private final ReportPage page = new ReportPage();

  DocumentReport(Console console) {
    this.console = console;
  }

  int of(Path file, @Nullable Path archive, @Nullable VerifierKey trusted)
      throws IOException, Rejected {
    byte[] pdf = NamedFile.bytes(file);
    Map<String, Object> data = data(file, pdf);
    String record = String.valueOf(data.get("record"));
    page.title(ArchiveArgument.shown(file));
    page.literal(2, "record " + record + ": " + data.getOrDefault("title", "document"));
    page.literal(2, Hash.of(pdf).hex() + "  the file");
    page.literal(2, data.getOrDefault("receipt", "none") + "  the receipt that it names");
    boolean good = true;
    if (archive == null) {
      page.paragraph(
          2,
          "",
          "This is what the file says of itself. Whether it is the document that was issued, only"
              + " the archive can show: name it with --archive.");
    } else {
      good = inArchive(pdf, record, Archive.open(archive), trusted);
    }
    console.out().print(page);
    return (good ? ExitCode.DONE : ExitCode.DOES_NOT_VERIFY).code();
  }

  private static Map<String, Object> data(Path file, byte[] pdf) throws Rejected {
    Optional<byte[]> attached = Attachments.read(pdf, "data.json");
    if (attached.isPresent()) {
      try {
        return CanonicalJson.readLoosely(attached.get());
      } catch (IllegalArgumentException malformed) {
        // Told below: what is attached is not what Engross attaches.
      }
    }
    Problem problem =
        Problem.error(
                "no-record-attached",
                Place.inFile(ArchiveArgument.shown(file)),
                "this is not a PDF that carries its data.json")
            .withHelp("verify the archive it belongs to, or a document of the profile 3a");
    throw new Rejected(List.of(problem));
  }

  private boolean inArchive(
      byte[] pdf, String record, Archive archive, @Nullable VerifierKey trusted)
      throws IOException {
    page.heading("In the archive " + archive.origin());
    if (trusted != null && !trusted.equals(archive.key())) {
      page.paragraph(2, "", "The archive is NOT signed with the key that you gave.");
      return false;
    }
    if (!archive.holds(record)) {
      page.paragraph(2, "", "There is NO document of this record number.");
      return false;
    }
    if (!Arrays.equals(pdf, archive.document(record).document())) {
      page.paragraph(2, "", "The file is NOT the document that was issued under this number.");
      return false;
    }
    try (Catalogue catalogue = Catalogue.of(archive)) {
      LogEntry issued = catalogue.issued(record);
      InclusionProof proof = archive.proof(issued);
      boolean included =
          archive.commitmentOf(record).equals(issued.commitment())
              && InclusionProof.root(
                      Hash.ofLeaf(issued.bytes()),
                      proof.index(),
                      archive.checkpoint().size(),
                      proof.path())
                  .equals(archive.checkpoint().root());
      if (!included) {
        page.paragraph(2, "", "The log does NOT prove it: verify the archive.");
        return false;
      }
      page.paragraph(2, "", "The file is, to the byte, the document that was issued.");
      page.literal(2, "entry " + issued.index() + " of the log, " + issued.time());
      page.paragraph(2, "", "The entry is proved to be in the log whose checkpoint is signed.");
      String since = Standing.of(archive, catalogue.events(record)).told();
      if (!since.isEmpty()) {
        page.paragraph(2, "", "Since then: " + since + ".");
      }
      return true;
    }
  }
}
