package dev.engross.cli;

import dev.engross.archive.ArchiveWriter;
import dev.engross.archive.Deposit;
import dev.engross.document.Letters;
import dev.engross.document.template.TemplateSet;
import dev.engross.intake.CaseDossier;
import dev.engross.issuance.Issuance;
import dev.engross.issuance.Issue;
import dev.engross.issuance.Issue.IssuedDocument;
import dev.engross.issuance.IssueOrder;
import dev.engross.issuance.WholeFile;
import dev.engross.typeset.manuscript.Manuscript.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code engross issue}. */
@Command(
    name = "issue",
    description = "Issues the documents that are due in a case, as PDF files.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Without --document, every document is issued that is due on the issue date.",
      "A document that rests on an open question is issued as a draft, and says what is missing.",
      "",
      "Examples:",
      "  engross issue fixtures/capstone/almgren --out target/letters",
      "  engross issue fixtures/capstone/almgren --document payment-statement --profile 2a"
    })
final class IssueCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CaseArgument argument = new CaseArgument();

  @Mixin private DocumentOptions documents = new DocumentOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder for the files. Default: letters, unless there is an archive.")
  private @Nullable Path out;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "The archive to enter the documents in; drafts are not entered.")
  private @Nullable Path archive;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "The archive's private key. Default: DIR.key, beside it.")
  private @Nullable Path key;

  @Option(
      names = "--issued-on",
      paramLabel = "D",
      description = "The date the documents bear. Default: the case's, else the day looked from.")
  private @Nullable LocalDate issuedOn;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "A folder whose files take the place of the templates of the same name.")
  private @Nullable Path templates;

  @Option(names = "--draft", description = "Mark every document as a draft.")
  private boolean draft;

  @Mixin private OverwriteOption overwrite = new OverwriteOption();

  IssueCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Rejected {
    // Prepared while the case is read: together they are most of what a single letter waits for.
    CompletableFuture<Issuance> issuance = issuance();
    CaseArgument.Opened opened = argument.open(issuedOn, console);
    CaseDossier dossier = opened.dossier();
    CaseDates dates = opened.dates();
    IssueOrder order =
        new IssueOrder(
            dates.asOf(), dates.issuedOn(), documents.kinds(), draft, documents.profile());
    Issue issue = Rejected.unlessGood(issuance.join().issue(dossier, order), console);
    Path folder = out == null && archive == null ? Path.of("letters") : out;
    Map<Path, byte[]> files = folder == null ? Map.of() : files(issue, folder);
    overwrite.requireFree(List.copyOf(files.keySet()));
    if (archive != null) {
      enter(issue, archive);
    }
    write(files);
    console.out().print(IssueReport.of(dossier, issue, folder, archive));
    return ExitCode.DONE.code();
  }

  /** Enters what is final in an archive, in one group. */
  private void enter(Issue issue, Path into) throws IOException {
    List<Deposit> deposits =
        issue.documents().stream()
            .filter(document -> !document.draft())
            .map(IssuedDocument::deposit)
            .toList();
    try (ArchiveWriter writer = ArchiveArgument.write(into, key)) {
      writer.store(deposits, console.now());
    }
  }

  private Map<Path, byte[]> files(Issue issue, Path folder) {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    for (IssuedDocument document : issue.documents()) {
      files.put(folder.resolve(document.fileName()), document.pdf());
      if (documents.profile() == Profile.PDF_A_2A) {
        files.put(folder.resolve(document.dataFileName()), document.data());
      }
    }
    return files;
  }

  private static void write(Map<Path, byte[]> files) throws IOException {
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      Files.createDirectories(Objects.requireNonNull(file.getKey().toAbsolutePath().getParent()));
      WholeFile.write(file.getKey(), file.getValue());
    }
  }

  private CompletableFuture<Issuance> issuance() throws IOException, Rejected {
    if (templates == null) {
      return CompletableFuture.supplyAsync(Issuance::standard);
    }
    TemplateSet set = TemplateFolder.over(TemplateSet.standard(), templates);
    Letters letters = Rejected.unlessGood(Letters.of(set), console);
    return CompletableFuture.supplyAsync(() -> Issuance.with(letters));
  }
}
