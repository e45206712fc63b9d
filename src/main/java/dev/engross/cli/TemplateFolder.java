package dev.engross.cli;

import dev.engross.document.template.TemplateSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of templates that take the place of those that Engross carries, file by file: {@code
 * shared/letterhead.ftlh} for the letterhead, {@code letter.css} for the look, {@code
 * payment/payment-statement.ftlh} for a whole letter.
 */
final class TemplateFolder {

  private TemplateFolder() {}

  /** The standard templates with the files of the folder in place of theirs. */
  static TemplateSet over(TemplateSet standard, Path folder) throws IOException {
    Map<String, String> replacements = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(TemplateFolder::isTemplate).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        replacements.put(name, Files.readString(file));
      }
    }
    return standard.with(replacements);
  }

  private static boolean isTemplate(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file) && (name.endsWith(".ftlh") || name.endsWith(".css"));
  }
}
