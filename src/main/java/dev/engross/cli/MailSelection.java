package dev.engross.cli;

import dev.engross.archive.Archive;
import dev.engross.archive.Catalogue;
import dev.engross.archive.Event;
import dev.engross.mailing.MailingLists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which letters of an archive a command is about. */
final class MailSelection {

  private MailSelection() {}

  /** The letters named one by one and those on a mailing list, each once. */
  static List<String> chosen(List<String> records, @Nullable Path list, Console console)
      throws IOException, Rejected {
    Set<String> all = new LinkedHashSet<>(records);
    if (list != null) {
      String text = NamedFile.text(list);
      all.addAll(
          Rejected.unlessGood(MailingLists.records(ArchiveArgument.shown(list), text), console));
    }
    return List.copyOf(all);
  }

  /**
   * The letters that were neither mailed nor superseded, in the order in which they were issued.
   */
  static List<String> notYetMailed(Archive archive) throws IOException {
    List<Catalogue.Line> lines = new ArrayList<>();
    try (Catalogue catalogue = Catalogue.of(archive)) {
      catalogue.forEach(lines::add);
    }
    return lines.stream()
        .filter(line -> !line.events().contains(Event.Kind.MAILED))
        .filter(line -> !line.events().contains(Event.Kind.SUPERSEDED))
        .sorted(java.util.Comparator.comparingLong(Catalogue.Line::entry))
        .map(Catalogue.Line::record)
        .toList();
  }
}
