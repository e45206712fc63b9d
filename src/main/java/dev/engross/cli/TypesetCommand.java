package dev.engross.cli;

import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.finding.Wording;
import dev.engross.issuance.WholeFile;
import dev.engross.typeset.Press;
import dev.engross.typeset.TypesetDocument;
import dev.engross.typeset.manuscript.Manuscript;
import dev.engross.typeset.manuscript.Manuscript.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross typeset}. */
@Command(
    name = "typeset",
    description = "Sets a page of XHTML and CSS as an archival, accessible PDF file.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Stylesheets and pictures are taken from the folder of the page, by relative path.",
      "The file bears the day on which it was set; set again that day, it is the same to the byte.",
      "",
      "Example:",
      "  engross typeset fixtures/pages/notice.html --out target/notice.pdf"
    })
final class TypesetCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE.html", description = "The page.")
  private Path page = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE.pdf",
      required = true,
      description = "The file to write.")
  private Path out = Path.of("");

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      converter = DocumentOptions.ProfileWord.class,
      description = "3a: PDF/A-3a (default); 2a: PDF/A-2a. Both are PDF/UA-1 as well.")
  private Profile profile = Profile.PDF_A_3A;

  @Option(
      names = "--fonts",
      paramLabel = "DIR",
      description = "A folder of TrueType files (.ttf): faces for what Source Serif 4 lacks.")
  private @Nullable Path fonts;

  @Mixin private OverwriteOption overwrite = new OverwriteOption();

  TypesetCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Rejected {
    overwrite.requireFree(List.of(out));
    String xhtml = NamedFile.text(page);
    Manuscript manuscript =
        new Manuscript(
            ArchiveArgument.shown(page),
            xhtml,
            resources(xhtml),
            console.today().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
            String.valueOf(page.getFileName()),
            null,
            profile);
    TypesetDocument set = Rejected.unlessGood(press().set(manuscript), console);
    write(set);
    console.out().println(ArchiveArgument.shown(out) + ": " + Wording.count(set.pages(), "page"));
    return ExitCode.DONE.code();
  }

  private Press press() throws IOException, Rejected {
    if (fonts == null) {
      return Press.standard();
    }
    Map<String, byte[]> files = new HashMap<>();
    try (Stream<Path> entries = Files.list(NamedFile.folder(fonts))) {
      for (Path file : entries.filter(TypesetCommand::isFont).toList()) {
        files.put(ArchiveArgument.shown(file), Files.readAllBytes(file));
      }
    }
    if (files.isEmpty()) {
      Problem none =
          Problem.error(
                  "no-font-file",
                  Place.inFile(ArchiveArgument.shown(fonts)),
                  "the folder holds no face")
              .withHelp("put TrueType files (.ttf) into it");
      throw new Rejected(List.of(none));
    }
    return Rejected.unlessGood(Press.withFaces(files), console);
  }

  private static boolean isFont(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf");
  }

  private void write(TypesetDocument set) throws IOException {
    Path folder = out.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    WholeFile.write(out, set.pdf());
  }

  /** What the page names and its folder holds; what is missing, the press reports by its line. */
  private Map<String, byte[]> resources(String xhtml) throws IOException {
    Path folder = page.toRealPath().getParent();
    Map<String, byte[]> resources = new HashMap<>();
    for (String name : Press.resourceNames(xhtml)) {
      Path file = inside(folder, name);
      if (file != null) {
        resources.put(name, Files.readAllBytes(file));
      }
    }
    return resources;
  }

  /** The file of a name, or null where there is none or it lies outside the folder. */
  private static @Nullable Path inside(@Nullable Path folder, String name) throws IOException {
    try {
      Path file = folder == null ? Path.of(name) : folder.resolve(name);
      if (folder == null || !Files.isRegularFile(file)) {
        return null;
      }
      Path real = file.toRealPath();
      return real.startsWith(folder) ? real : null;
    } catch (InvalidPathException noFileName) {
      return null;
    }
  }
}
