package dev.engross.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One group of changes on its way into the archive: either all of it becomes visible, with the new
 * checkpoint, or nothing of it does.
 *
 * <ol>
 *   <li>Everything is written below {@code temporary/}, with a journal that names what the group
 *       creates and what it makes obsolete, and synced.
 *   <li>Everything is moved to its place, and the folders are synced.
 *   <li>The checkpoint is replaced. From here on the group is acknowledged.
 *   <li>What is obsolete is deleted, and then the journal.
 * </ol>
 *
 * Whoever writes next and finds a journal puts things right with {@link #recover}: before step 3 it
 * deletes what the group created, after it what the group made obsolete.
 */
final class Staging {

  private final ArchiveFolder folder;
  private final Disk disk;
  private final long sizeBefore;
  private final Map<String, Map<String, byte[]>> folders = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<String> obsolete = new ArrayList<>();

  /**
   * @param sizeBefore the size of the log before the group
   */
  Staging(ArchiveFolder folder, Disk disk, long sizeBefore) {
    this.folder = folder;
    this.disk = disk;
    this.sizeBefore = sizeBefore;
  }

  /** A folder to be created as a whole. */
  void folder(String path, Map<String, byte[]> content) {
    folders.put(path, content);
  }

  /** A file to be created. */
  void file(String path, byte[] content) {
    files.put(path, content);
  }

  /** A file that nobody needs once the group is in. */
  void obsolete(String path) {
    obsolete.add(path);
  }

  /** Puts the group in. When this returns, it survives a loss of power. */
  void commit(byte[] checkpoint) throws IOException {
    Map<Path, Path> moves = stage();
    Path staged = folder.resolve(ArchiveFolder.TEMPORARY + ArchiveFolder.CHECKPOINT);
    disk.write(staged, checkpoint);
    disk.sync(List.of(staged, folder.resolve(ArchiveFolder.TEMPORARY)));
    Set<Path> touched = new LinkedHashSet<>();
    for (Path target : moves.values()) {
      createParents(target, touched);
    }
    for (Map.Entry<Path, Path> move : moves.entrySet()) {
      disk.move(move.getKey(), move.getValue());
    }
    disk.sync(touched);
    disk.move(staged, folder.resolve(ArchiveFolder.CHECKPOINT));
    disk.sync(List.of(folder.root()));
    for (String path : obsolete) {
      deleteObsolete(folder, disk, path);
    }
    disk.delete(folder.resolve(ArchiveFolder.JOURNAL));
  }

  /** Writes everything aside; what is to be moved where. */
  private Map<Path, Path> stage() throws IOException {
    Path journal = folder.resolve(ArchiveFolder.JOURNAL);
    disk.write(journal, journal());
    List<Path> written = new ArrayList<>(List.of(journal));
    Map<Path, Path> moves = new LinkedHashMap<>();
    int number = 0;
    for (Map.Entry<String, Map<String, byte[]>> each : folders.entrySet()) {
      Path aside = folder.resolve(ArchiveFolder.TEMPORARY + number++);
      disk.createFolder(aside);
      for (Map.Entry<String, byte[]> file : each.getValue().entrySet()) {
        disk.write(aside.resolve(file.getKey()), file.getValue());
        written.add(aside.resolve(file.getKey()));
      }
      written.add(aside);
      moves.put(aside, folder.resolve(each.getKey()));
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path aside = folder.resolve(ArchiveFolder.TEMPORARY + number++);
      disk.write(aside, file.getValue());
      written.add(aside);
      moves.put(aside, folder.resolve(file.getKey()));
    }
    disk.sync(written);
    return moves;
  }

  private byte[] journal() {
    List<String> created = new ArrayList<>(folders.keySet());
    created.addAll(files.keySet());
    return CanonicalJson.write(
        Map.of("before", sizeBefore, "created", created, "obsolete", obsolete));
  }

  /** Creates the folders above a path that are not there; each one touched has to be synced. */
  private void createParents(Path target, Set<Path> touched) throws IOException {
    Path parent = java.util.Objects.requireNonNull(target.getParent());
    if (!touched.contains(parent) && !Files.isDirectory(parent)) {
      createParents(parent, touched);
      disk.createFolder(parent);
    }
    touched.add(parent);
  }

  /** Whether a writer died in the middle of a group. */
  static boolean isLeft(ArchiveFolder folder) throws IOException {
    return !content(folder.resolve(ArchiveFolder.TEMPORARY)).isEmpty();
  }

  /**
   * Puts right what a writer left that died in the middle of a group.
   *
   * @param size of the log, as the archive's checkpoint says
   */
  static void recover(ArchiveFolder folder, Disk disk, long size) throws IOException {
    Path temporary = folder.resolve(ArchiveFolder.TEMPORARY);
    List<Path> left = content(temporary);
    Path journal = folder.resolve(ArchiveFolder.JOURNAL);
    if (Files.exists(journal)) {
      undoOrFinish(folder, disk, size, Files.readAllBytes(journal));
    }
    for (Path path : left) {
      if (!path.equals(journal)) {
        deleteAll(disk, path);
      }
    }
    disk.delete(journal);
  }

  private static void undoOrFinish(ArchiveFolder folder, Disk disk, long size, byte[] journal)
      throws IOException {
    Map<String, Object> group;
    try {
      group = CanonicalJson.read(journal);
    } catch (IllegalArgumentException cutOff) {
      // The writer died while it wrote the journal: it had moved nothing yet.
      return;
    }
    boolean acknowledged = !Long.valueOf(size).equals(group.get("before"));
    if (acknowledged) {
      for (Object path : paths(group, "obsolete")) {
        deleteObsolete(folder, disk, (String) path);
      }
      return;
    }
    for (Object path : paths(group, "created")) {
      deleteAll(disk, folder.resolve((String) path));
    }
  }

  private static List<?> paths(Map<String, Object> group, String name) {
    return group.get(name) instanceof List<?> paths ? paths : List.of();
  }

  /** Deletes an unfinished tile, and its folder when it was the last in it. */
  private static void deleteObsolete(ArchiveFolder folder, Disk disk, String path)
      throws IOException {
    Path file = folder.resolve(path);
    disk.delete(file);
    Path parent = java.util.Objects.requireNonNull(file.getParent());
    if (Files.isDirectory(parent) && content(parent).isEmpty()) {
      disk.delete(parent);
    }
  }

  private static void deleteAll(Disk disk, Path path) throws IOException {
    if (Files.isDirectory(path)) {
      for (Path member : content(path)) {
        deleteAll(disk, member);
      }
    }
    disk.delete(path);
  }

  private static List<Path> content(Path path) throws IOException {
    try (Stream<Path> members = Files.list(path)) {
      return members.sorted().toList();
    }
  }
}
