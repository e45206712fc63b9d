package dev.engross.batch;

import dev.engross.archive.OwnerOnly;
import dev.engross.archive.log.Hash;
import dev.engross.issuance.Issue.IssuedDocument;
import dev.engross.issuance.WholeFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of files, with a list of them, {@code issued.csv}, which tells what was stored. A
 * document is on the list only once its file is whole. No file is ever replaced by another.
 */
public final class FolderTarget implements BatchTarget {

  /** The list; one line for each document. */
  public static final String LIST = "issued.csv";

  private static final String HEADER = "record,document,file,pages,standing,sha256\n";

  private final Path folder;
  private final boolean dataBeside;
  private final Set<String> records = ConcurrentHashMap.newKeySet();
  private @Nullable FileChannel list;

  private FolderTarget(Path folder, boolean dataBeside) {
    this.folder = folder;
    this.dataBeside = dataBeside;
  }

  /**
   * Prepares a folder, which is created with the first document.
   *
   * @param dataBeside whether the figures go into a file beside each document
   * @return null when there is something in it that no batch wrote, or that one wrote which is not
   *     to be resumed
   */
  public static @Nullable FolderTarget open(Path folder, boolean resume, boolean dataBeside)
      throws IOException {
    if (!Files.exists(folder)) {
      return new FolderTarget(folder, dataBeside);
    }
    try (Stream<Path> members = Files.list(folder)) {
      boolean empty = members.findAny().isEmpty();
      if (!empty && !(resume && Files.exists(folder.resolve(LIST)))) {
        return null;
      }
    }
    FolderTarget target = new FolderTarget(folder, dataBeside);
    target.recover();
    return target;
  }

  /** Removes unfinished files and an unfinished line, and learns what is on the list. */
  private void recover() throws IOException {
    try (Stream<Path> members = Files.list(folder)) {
      for (Path member : members.filter(FolderTarget::isUnfinished).toList()) {
        Files.delete(member);
      }
    }
    Path file = folder.resolve(LIST);
    if (!Files.exists(file)) {
      return;
    }
    byte[] bytes = Files.readAllBytes(file);
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    String text = new String(bytes, 0, end, StandardCharsets.UTF_8);
    text.lines().skip(1).forEach(line -> records.add(line.substring(0, line.indexOf(','))));
    FileChannel channel = open(file);
    channel.truncate(end);
    channel.position(end);
    if (end == 0) {
      channel.write(StandardCharsets.UTF_8.encode(HEADER));
    }
    list = channel;
  }

  private static boolean isUnfinished(Path file) {
    return String.valueOf(file.getFileName()).startsWith(WholeFile.UNFINISHED);
  }

  @SuppressWarnings("MustBeClosedChecker") // closed with the target
  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OwnerOnly.file(file));
  }

  @Override
  public boolean holds(String record) {
    return records.contains(record);
  }

  @Override
  public boolean takesDrafts() {
    return true;
  }

  @Override
  public void store(List<IssuedDocument> documents) throws IOException {
    FileChannel lines = list();
    for (IssuedDocument document : documents) {
      write(document.fileName(), document.pdf());
      if (dataBeside) {
        write(document.dataFileName(), document.data());
      }
      lines.write(StandardCharsets.UTF_8.encode(line(document)));
      records.add(document.recordNumber());
    }
    lines.force(false);
  }

  private FileChannel list() throws IOException {
    if (list == null) {
      Files.createDirectories(folder);
      list = open(folder.resolve(LIST));
      list.write(StandardCharsets.UTF_8.encode(HEADER));
    }
    return list;
  }

  /** Writes a file; one of the same bytes was written by a batch that died before its line. */
  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      WholeFile.write(file, content);
    } else if (!Arrays.equals(Files.readAllBytes(file), content)) {
      throw new FileSystemException(
          file.toString(), null, "there is another document of this name");
    }
  }

  private static String line(IssuedDocument document) {
    return String.join(
            ",",
            document.recordNumber(),
            document.kind().id(),
            document.fileName(),
            String.valueOf(document.pages()),
            document.draft() ? "draft" : "final",
            Hash.of(document.pdf()).hex())
        + "\n";
  }

  @Override
  public void close() throws IOException {
    if (list != null) {
      list.close();
    }
  }
}
