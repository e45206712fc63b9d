package dev.engross.cli;

import dev.engross.archive.Archive;
import dev.engross.finding.Wording;
import dev.engross.issuance.WholeFile;
import dev.engross.mailing.ArchivedLetter;
import dev.engross.mailing.MailRun;
import dev.engross.mailing.RunOrder;
import dev.engross.typeset.Press;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes letters of an archive ready for the post. */
final class MailPreparation {

  private static final List<String> FILES =
      List.of("print-run.pdf", "mailing-list.csv", "firm-worksheet.csv");

  private final Archive archive;
  private final RunOrder order;
  private final Path out;
  private final OverwriteOption overwrite;
  private final Console console;

  MailPreparation(
      Archive archive, RunOrder order, Path out, OverwriteOption overwrite, Console console) {
    this.archive = archive;
    this.order = order;
    this.out = out;
    this.overwrite = overwrite;
    this.console = console;
  }

  /**
   * Writes the file to print and its lists.
   *
   * @param chosen record numbers; none for every letter that was not mailed yet
   */
  ExitCode run(List<String> chosen) throws IOException, Rejected {
    ArchiveArgument.requireRecords(archive, chosen);
    List<String> records = chosen.isEmpty() ? MailSelection.notYetMailed(archive) : chosen;
    if (records.isEmpty()) {
      console.out().println("Every letter in the archive was mailed or superseded.");
      return ExitCode.DONE;
    }
    overwrite.requireFree(FILES.stream().map(out::resolve).toList());
    try (MailRun run = new MailRun(order, Press.standard())) {
      for (String record : records) {
        run.add(ArchivedLetter.read(archive, record).piece());
      }
      console.tell(run.problems());
      if (run.letters() > 0) {
        write(run);
      }
      console.out().print(report(run));
      return run.setAside() > 0 ? ExitCode.REJECTED : ExitCode.DONE;
    }
  }

  private void write(MailRun run) throws IOException {
    Files.createDirectories(out);
    ByteArrayOutputStream print = new ByteArrayOutputStream();
    run.writeTo(print);
    WholeFile.write(out.resolve("print-run.pdf"), print.toByteArray());
    WholeFile.write(out.resolve("mailing-list.csv"), utf8(run.mailingList()));
    WholeFile.write(out.resolve("firm-worksheet.csv"), utf8(run.firmWorksheet()));
  }

  private ReportPage report(MailRun run) {
    ReportPage page = new ReportPage();
    page.title(Wording.count(run.letters(), "letter") + " ready for mailing on " + order.on());
    page.literal(2, Wording.count(run.mailedSheets(), "sheet") + "; " + order.envelope().title());
    if (run.letters() > 0) {
      for (String name : FILES) {
        page.literal(2, ArchiveArgument.shown(out.resolve(name)));
      }
    }
    page.paragraph(2, "", order.envelope().folding());
    order.envelope().sources().forEach(source -> page.paragraph(2, "- ", source));
    if (run.setAside() > 0) {
      page.paragraph(
          2, "", Wording.count(run.setAside(), "letter") + " set aside, for the reasons told.");
    }
    return page;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
