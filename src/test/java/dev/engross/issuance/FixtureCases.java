package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Fact;
import dev.engross.determination.Determination;
import dev.engross.determination.Determiner;
import dev.engross.diagnostic.Outcome;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.CaseReader;
import dev.engross.intake.LawBookReader;
import dev.engross.law.LawBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cases of the fixtures, read and determined as of their own dates. */
public final class FixtureCases {

  private static final Path FIXTURES = Path.of("fixtures");
  private static final Pattern DATE_BEGINS = Pattern.compile("\"((?:19|20)\\d\\d)-");
  private static final LawBook LAW = LawBookReader.bundled().book();

  private FixtureCases() {}

  /** The case of a folder; the test fails where it cannot be read without a problem. */
  public static CaseDossier read(Path folder) {
    try {
      Outcome<CaseDossier> outcome = CaseReader.read(folder);
      assertThat(outcome.problems()).as(folder.toString()).isEmpty();
      return ((Outcome.Success<CaseDossier>) outcome).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A copy of a case, and of the instruments beside and above it, with every date moved back by
   * whole years: the same facts under older law.
   */
  static Path yearsBefore(Path folder, int years) {
    Path copies = Path.of("target/years-before").resolve(String.valueOf(years));
    for (Path each = folder; !each.equals(FIXTURES); each = each.getParent()) {
      copyMoved(each, copies.resolve(FIXTURES.relativize(each)), years);
    }
    return copies.resolve(FIXTURES.relativize(folder));
  }

  private static void copyMoved(Path from, Path to, int years) {
    try (Stream<Path> files = Files.list(from)) {
      Files.createDirectories(to);
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        Files.writeString(to.resolve(file.getFileName()), moved(Files.readString(file), years));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String moved(String text, int years) {
    return DATE_BEGINS
        .matcher(text)
        .replaceAll(found -> "\"" + (Integer.parseInt(found.group(1)) - years) + "-");
  }

  public static Determination determined(Path folder) {
    CaseDossier dossier = read(folder);
    LocalDate asOf = Objects.requireNonNull(dossier.caseFile().asOf(), "asOf of " + folder);
    return Determiner.determine(dossier.caseFile(), dossier.terms(), LAW, asOf, asOf);
  }

  /** A case with other facts in place of its own. */
  public static CaseDossier withFacts(CaseDossier dossier, List<Fact> facts) {
    CaseFile c = dossier.caseFile();
    CaseFile none =
        new CaseFile(
            c.id(),
            c.title(),
            c.asOf(),
            c.issuedOn(),
            c.company(),
            c.executive(),
            c.family(),
            c.instruments(),
            List.of(),
            c.compensation(),
            c.health(),
            c.payroll(),
            c.readings(),
            c.tax(),
            c.approvals());
    return new CaseDossier(none, dossier.terms(), dossier.sources(), dossier.logo()).with(facts);
  }
}
