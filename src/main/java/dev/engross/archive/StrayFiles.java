package dev.engross.archive;

import dev.engross.archive.log.Hash;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;

/** Finds the files of an archive that nothing in it accounts for. */
final class StrayFiles {

  private static final Set<String> KNOWN =
      Set.of(ArchiveFolder.HEADER, ArchiveFolder.PUBLIC_KEY, ArchiveFolder.CHECKPOINT);

  private final ArchiveFolder folder;
  private final Set<String> tiles;
  private final DocumentVerification documents;
  private final List<Failure> failures;

  StrayFiles(
      ArchiveFolder folder,
      Set<String> tiles,
      DocumentVerification documents,
      List<Failure> failures) {
    this.folder = folder;
    this.tiles = tiles;
    this.documents = documents;
    this.failures = failures;
  }

  void run() throws IOException {
    Files.walkFileTree(
        folder.root(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = folder.root().relativize(file).toString().replace('\\', '/');
            if (!belongs(path, attributes)) {
              fail(path);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    if (!Catalogue.isIntact(
        folder.resolve(ArchiveFolder.CATALOGUE), folder.resolve(ArchiveFolder.CATALOGUE_SUM))) {
      failures.add(
          new Failure(
              ArchiveFolder.CATALOGUE,
              null,
              "the search index is damaged; it is no evidence, and is made anew when it is next"
                  + " used"));
    }
  }

  private boolean belongs(String path, BasicFileAttributes attributes) {
    if (!attributes.isRegularFile()) {
      return false;
    }
    if (path.equals(ArchiveFolder.LOCK)) {
      return attributes.size() == 0;
    }
    String[] parts = path.split("/");
    String name = parts[parts.length - 1];
    if (path.startsWith(ArchiveFolder.DOCUMENTS)) {
      return parts.length == 4
          && path.equals(folderOf(parts[2]) + "/" + name)
          && documents.isDocumentFile(parts[2], name);
    }
    if (path.startsWith(ArchiveFolder.INPUTS)) {
      return name.matches("[0-9a-f]{64}")
          && path.equals(ArchiveFolder.input(Hash.fromHex(name)))
          && documents.isInput(Hash.fromHex(name));
    }
    if (path.startsWith(ArchiveFolder.DETAILS)) {
      return name.matches("[0-9a-f]{64}\\.json") && isDetails(path, name.substring(0, 64));
    }
    // Each remembered checkpoint was looked at by its name and content.
    return path.startsWith(ArchiveFolder.CHECKPOINTS)
        || tiles.contains(path)
        || KNOWN.contains(path)
        || path.startsWith(ArchiveFolder.CATALOGUE);
  }

  private static String folderOf(String record) {
    return ArchiveFolder.isRecord(record) ? ArchiveFolder.document(record) : "";
  }

  private boolean isDetails(String path, String hex) {
    Hash hash = Hash.fromHex(hex);
    return path.equals(ArchiveFolder.details(hash)) && documents.isDetails(hash);
  }

  private void fail(String path) {
    boolean interrupted = path.startsWith(ArchiveFolder.TEMPORARY);
    failures.add(
        new Failure(
            path,
            null,
            interrupted
                ? "a writer was interrupted; whoever writes next puts this right"
                : "nothing in the archive accounts for this file"));
  }
}
