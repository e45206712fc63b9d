package dev.engross.cli;

import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.document.template.TemplateSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of templates that take the place of those that Engross carries, file by file: {@code
 * shared/letterhead.ftlh} for the letterhead, {@code letter.css} for the look, {@code
 * payment/payment-statement.ftlh} for a whole letter.
 */
final class TemplateFolder {

  private TemplateFolder() {}

  /**
   * The standard templates with the files of the folder in place of theirs.
   *
   * @throws Rejected when there is no such folder, none of its files takes the place of another, or
   *     one is not in UTF-8
   */
  static TemplateSet over(TemplateSet standard, Path folder) throws IOException, Rejected {
    Map<String, String> replacements = new TreeMap<>();
    try (Stream<Path> files = Files.walk(NamedFile.folder(folder))) {
      for (Path file : files.filter(TemplateFolder::isTemplate).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        replacements.put(name, NamedFile.text(file));
      }
    }
    if (Collections.disjoint(standard.files().keySet(), replacements.keySet())) {
      throw new Rejected(List.of(replacesNothing(standard, folder, replacements.keySet())));
    }
    return standard.with(replacements);
  }

  /**
   * Otherwise a letter would be issued as it was, and nobody would see that the folder is wrong.
   */
  private static Problem replacesNothing(TemplateSet standard, Path folder, Set<String> names) {
    String help =
        standard.files().keySet().stream()
            .filter(known -> names.contains(known.substring(known.lastIndexOf('/') + 1)))
            .findFirst()
            .map(known -> "put it where its name is \"" + known + "\" in the folder")
            .orElse("name the files as in templates, such as \"shared/letterhead.ftlh\"");
    return Problem.error(
            "no-template-replaced",
            Place.inFile(ArchiveArgument.shown(folder)),
            "no file of the folder takes the place of a template")
        .withHelp(help);
  }

  private static boolean isTemplate(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file) && (name.endsWith(".ftlh") || name.endsWith(".css"));
  }
}
