package dev.engross.bench;

import dev.engross.archive.ArchiveWriter;
import dev.engross.archive.Deposit;
import dev.engross.archive.KeyFile;
import dev.engross.archive.log.SigningKey;
import dev.engross.determination.Determination;
import dev.engross.determination.Determiner;
import dev.engross.determination.DocumentDue;
import dev.engross.diagnostic.Outcome;
import dev.engross.document.DocumentKind;
import dev.engross.document.Letter;
import dev.engross.document.Letters;
import dev.engross.document.RenderOptions;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.CaseSource;
import dev.engross.intake.LawBookReader;
import dev.engross.issuance.Issuance;
import dev.engross.issuance.Issue;
import dev.engross.issuance.IssueOrder;
import dev.engross.law.LawBook;
import dev.engross.typeset.Press;
import dev.engross.typeset.manuscript.Manuscript;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/**
 * Processor time of one thread for each part of the line, a letter at a time, over the rows of a
 * roster: the first half warms up. Arguments: roster, base case, folder for an archive (new).
 */
public final class LineRooms {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int GROUP = 256;

  private final Map<String, Long> nanos = new TreeMap<>();
  private final Letters letters = Letters.standard();
  private final Press press = Press.standard();
  private final LawBookReader.BoundLawBook law = LawBookReader.bundled();
  private final Issuance issuance = new Issuance(law, letters, press);

  /** Prints the milliseconds of each part. */
  public static void main(String[] arguments) throws Exception {
    new LineRooms().measure(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
  }

  private void measure(Path roster, Path base, Path archive) throws Exception {
    SigningKey key = SigningKey.generate("bench");
    ArchiveWriter.init(archive, key);
    Path keyFile = KeyFile.beside(archive);
    Files.deleteIfExists(keyFile);
    KeyFile.create(keyFile, key);
    List<Deposit> group = new ArrayList<>();
    int counted = 0;
    try (CaseSource cases = CaseSource.open(roster, base).fold(Outcome.Success::value, failure -> {
          throw new IllegalArgumentException(failure.problems().toString());
        });
        ArchiveWriter writer = ArchiveWriter.open(archive, keyFile)) {
      for (int number = 0; number < cases.size(); number++) {
        if (number == cases.size() / 2) {
          nanos.clear();
          counted = 0;
        }
        CaseSource.Entry entry = timed("1 next row", cases::next);
        group.add(letter(entry));
        counted++;
        if (group.size() == GROUP) {
          timed("8 store", () -> writer.store(group, Instant.EPOCH));
          group.clear();
        }
      }
    }
    int letters = counted;
    nanos.forEach(
        (room, time) -> System.out.printf("%-22s %8.3f ms%n", room, time / 1e6 / letters));
  }

  private Deposit letter(CaseSource.Entry entry) throws Exception {
    CaseDossier dossier = timed("2 read", () -> good(entry.read()));
    LocalDate day = dossier.caseFile().asOf();
    LawBook book = law.book();
    Determination determination =
        timed(
            "3 determine",
            () -> Determiner.determine(dossier.caseFile(), dossier.terms(), book, day, day));
    DocumentDue due =
        determination.documents().stream()
            .filter(each -> each.kind().equals("payment-statement"))
            .findFirst()
            .orElseThrow();
    Letter letter =
        timed(
            "4 render",
            () ->
                good(
                    letters.render(
                        due,
                        dossier.caseFile(),
                        dossier.terms(),
                        determination,
                        book,
                        new RenderOptions(false, "0000-0000-0000", null))));
    timed(
        "5 set",
        () ->
            good(
                press.set(
                    new Manuscript(
                        "letter",
                        letter.xhtml(),
                        letter.resources(),
                        Instant.EPOCH,
                        "0000-0000-0000",
                        new Manuscript.Attachment("data.json", "application/json", "", new byte[0]),
                        Manuscript.Profile.PDF_A_3A))));
    IssueOrder order =
        new IssueOrder(
            day, day, List.of(DocumentKind.PAYMENT_STATEMENT), false, Manuscript.Profile.PDF_A_3A);
    Issue issue = timed("6 the line (3 to 5, data, receipt)", () -> good(issuance.issue(dossier, order)));
    return timed("7 deposit", () -> issue.documents().get(0).deposit());
  }

  private static <T> T good(Outcome<T> outcome) {
    return outcome.fold(
        Outcome.Success::value,
        failure -> {
          throw new IllegalArgumentException(failure.problems().toString());
        });
  }

  private <T> T timed(String room, Callable<T> work) throws Exception {
    long before = THREADS.getCurrentThreadCpuTime();
    T result = work.call();
    nanos.merge(room, THREADS.getCurrentThreadCpuTime() - before, Long::sum);
    return result;
  }
}
