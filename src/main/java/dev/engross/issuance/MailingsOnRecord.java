package dev.engross.issuance;

import dev.engross.archive.Archive;
import dev.engross.archive.Catalogue;
import dev.engross.archive.Event;
import dev.engross.archive.LogEntry;
import dev.engross.casefile.Fact;
import dev.engross.mailing.ArchivedLetter;
import dev.engross.mailing.Mailing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The mailings that an archive's log holds, as facts of the case: a mailing entered with its proof
 * is as good a fact as one written in the case file, and deadlines run from it.
 */
public final class MailingsOnRecord {

  private MailingsOnRecord() {}

  /** What was mailed in a case, in the order of the log. */
  public static List<Fact.Mailed> of(Archive archive, String caseId) throws IOException {
    List<Fact.Mailed> facts = new ArrayList<>();
    try (Catalogue catalogue = Catalogue.of(archive)) {
      for (String record : catalogue.recordsOfCase(caseId)) {
        for (LogEntry entry : catalogue.events(record)) {
          if (entry.kind() == Event.Kind.MAILED) {
            Optional<Mailing> mailing = Mailing.of(record, archive.details(entry));
            if (mailing.isPresent()) {
              facts.add(fact(ArchivedLetter.read(archive, record), mailing.get()));
            }
          }
        }
      }
    }
    return facts;
  }

  /**
   * A mailing as a fact of the case. The same mailing has the same id wherever it is written down,
   * so that a case that has it already does not have it twice.
   */
  public static Fact.Mailed fact(ArchivedLetter letter, Mailing mailing) {
    String tracking =
        mailing.trackingNumber() == null ? "" : ", tracking number " + mailing.trackingNumber();
    return new Fact.Mailed(
        "mailed-" + mailing.record().toLowerCase(java.util.Locale.ROOT) + "-" + mailing.on(),
        mailing.on(),
        "record "
            + mailing.record()
            + ", sent by "
            + mailing.method().title()
            + tracking
            + "; proof of mailing in the archive, SHA-256 "
            + mailing.proof().hash().hex(),
        letter.kind(),
        letter.piece().addressee().person());
  }
}
