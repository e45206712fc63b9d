package dev.engross.cli;

import dev.engross.archive.Archive;
import dev.engross.intake.CaseDossier;
import dev.engross.issuance.MailingsOnRecord;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The archive whose mailings count as facts of the case. */
final class MailingsOption {

  @Option(
      names = "--archive",
      paramLabel = "ARCHIVE",
      description = "Take the mailings of this case that an archive has on record as facts.")
  private @Nullable Path archive;

  /** The case with what was mailed in it. */
  CaseDossier in(CaseDossier dossier) throws IOException {
    return archive == null
        ? dossier
        : dossier.with(MailingsOnRecord.of(Archive.open(archive), dossier.caseFile().id()));
  }
}
