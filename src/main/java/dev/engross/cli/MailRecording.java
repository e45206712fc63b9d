package dev.engross.cli;

import dev.engross.archive.Archive;
import dev.engross.archive.ArchiveWriter;
import dev.engross.archive.LogEntry;
import dev.engross.casefile.Fact;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.intake.DeterminationJson;
import dev.engross.issuance.MailingsOnRecord;
import dev.engross.mailing.ArchivedLetter;
import dev.engross.mailing.MailMethod;
import dev.engross.mailing.Mailing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enters mailings in the log of an archive, all of them or none. */
final class MailRecording {

  private final Archive archive;
  private final Console console;

  MailRecording(Archive archive, Console console) {
    this.archive = archive;
    this.console = console;
  }

  void record(
      List<String> records,
      LocalDate on,
      MailMethod method,
      @Nullable String tracking,
      Path proofFile,
      @Nullable Path key)
      throws IOException, Rejected {
    ArchiveArgument.requireRecords(archive, records);
    Mailing.Proof proof =
        new Mailing.Proof(String.valueOf(proofFile.getFileName()), NamedFile.bytes(proofFile));
    List<Mailing> mailings = new ArrayList<>();
    List<Fact.Mailed> facts = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String record : records) {
      ArchivedLetter letter = ArchivedLetter.read(archive, record);
      Mailing mailing = new Mailing(record, on, method, tracking, proof);
      dateProblem(letter, on, problems);
      mailings.add(mailing);
      facts.add(MailingsOnRecord.fact(letter, mailing));
    }
    if (!problems.isEmpty()) {
      throw new Rejected(problems);
    }
    List<LogEntry> entries;
    try (ArchiveWriter writer = ArchiveArgument.write(archive.path(), key)) {
      entries = writer.append(mailings.stream().map(Mailing::event).toList(), console.now());
    }
    tell(entries, proof, facts);
  }

  private void dateProblem(ArchivedLetter letter, LocalDate on, List<Problem> problems) {
    boolean ahead = on.isAfter(console.today());
    if (ahead || on.isBefore(letter.issuedOn())) {
      problems.add(
          Problem.error(
                  "mail-impossible-day",
                  Place.inFile("record " + letter.piece().record()),
                  ahead
                      ? "it cannot have been mailed on " + on + ", which is still to come"
                      : "it cannot have been mailed before its own date, " + letter.issuedOn())
              .withExcerpt(on.toString())
              .withHelp("give the day on the postmark, as year-month-day"));
    }
  }

  private void tell(List<LogEntry> entries, Mailing.Proof proof, List<Fact.Mailed> facts) {
    for (LogEntry entry : entries) {
      console
          .err()
          .println("entered: record " + entry.record() + " mailed, entry " + entry.index());
    }
    console.err().println("proof:   " + proof.hash().hex() + "  " + proof.fileName());
    console
        .err()
        .println(
            "next:    add these facts to the case, or name the archive: engross docket CASE"
                + " --archive "
                + ArchiveArgument.shown(archive.path()));
    facts.forEach(fact -> console.out().print(DeterminationJson.write(fact)));
  }
}
