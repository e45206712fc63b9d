package dev.engross.archive;

import dev.engross.archive.log.Hash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares everything that the entries of a log commit to, entry by entry. */
final class DocumentVerification {

  private static final Set<String> FILES =
      Set.of(ArchiveFolder.DOCUMENT_FILE, ArchiveFolder.DATA_FILE, ArchiveFolder.RECEIPT_FILE);

  private static final Pattern HASH = Pattern.compile("\"([0-9a-f]{64})\"");
  private static final Pattern LISTED = Pattern.compile("([0-9a-f]{64})  [^\n]+\n");

  private final ArchiveFolder folder;
  private final List<Failure> failures;
  private final Set<String> records = new HashSet<>();
  private final Set<Hash> inputs = new HashSet<>();
  private final Set<Hash> damaged = new HashSet<>();
  private final Set<Hash> details = new HashSet<>();

  DocumentVerification(ArchiveFolder folder, List<Failure> failures) {
    this.folder = folder;
    this.failures = failures;
  }

  long documents() {
    return records.size();
  }

  long inputs() {
    return inputs.size();
  }

  boolean isDocumentFile(String record, String file) {
    return records.contains(record)
        && (FILES.contains(file) || file.equals(ArchiveFolder.MANIFEST_FILE));
  }

  boolean isInput(Hash hash) {
    return inputs.contains(hash);
  }

  boolean isDetails(Hash hash) {
    return details.contains(hash);
  }

  void check(LogEntry entry) throws IOException {
    String record = entry.record();
    if (entry.kind() != Event.Kind.ISSUED) {
      details(entry);
    } else if (record == null || !ArchiveFolder.isRecord(record)) {
      fail(null, "tile/entries", "entry " + entry.index() + " names no document");
    } else if (!records.add(record)) {
      fail(record, "tile/entries", "entry " + entry.index() + " issues it a second time");
    } else {
      document(record, entry.commitment());
    }
  }

  private void details(LogEntry entry) throws IOException {
    String path = ArchiveFolder.details(entry.commitment());
    details.add(entry.commitment());
    byte[] content = read(entry.record(), path);
    if (content != null && !Hash.of(content).equals(entry.commitment())) {
      fail(
          entry.record(), path, "it is not what entry " + entry.index() + " of the log commits to");
    }
    if (entry.record() != null && !records.contains(entry.record())) {
      fail(
          entry.record(),
          "tile/entries",
          "entry " + entry.index() + " is about a document that was not issued");
    }
  }

  private void document(String record, Hash commitment) throws IOException {
    String at = ArchiveFolder.document(record) + "/";
    byte[] bytes = read(record, at + ArchiveFolder.MANIFEST_FILE);
    if (bytes == null) {
      return;
    }
    if (!Hash.of(bytes).equals(commitment)) {
      fail(record, at + ArchiveFolder.MANIFEST_FILE, "it is not what the log commits to");
    }
    Map<String, Hash> files;
    try {
      files = DocumentManifest.read(bytes).files();
    } catch (IllegalArgumentException malformed) {
      fail(
          record, at + ArchiveFolder.MANIFEST_FILE, Objects.requireNonNull(malformed.getMessage()));
      return;
    }
    if (!files.keySet().equals(FILES)) {
      fail(record, at + ArchiveFolder.MANIFEST_FILE, "it does not name the document's files");
    }
    for (Map.Entry<String, Hash> file : files.entrySet()) {
      byte[] content = FILES.contains(file.getKey()) ? read(record, at + file.getKey()) : null;
      if (content != null && !Hash.of(content).equals(file.getValue())) {
        fail(record, at + file.getKey(), "it was changed after it was issued");
      } else if (content != null && file.getKey().equals(ArchiveFolder.RECEIPT_FILE)) {
        inputs(record, new String(content, StandardCharsets.UTF_8));
      }
    }
  }

  /** Every text of a receipt that is a hash names an input. */
  private void inputs(String record, String receipt) throws IOException {
    Matcher hashes = HASH.matcher(receipt);
    while (hashes.find()) {
      input(record, Hash.fromHex(hashes.group(1)));
    }
  }

  /**
   * An input, and, where it is a list in the form of {@code sha256sum}, the files on it. Each is
   * read once, but one that is damaged is told for every document that came from it.
   */
  private void input(String record, Hash hash) throws IOException {
    String path = ArchiveFolder.input(hash);
    if (!inputs.add(hash)) {
      if (damaged.contains(hash)) {
        fail(record, path, "an input of the document is missing or was changed");
      }
      return;
    }
    byte[] content = read(record, path);
    if (content == null || !Hash.of(content).equals(hash)) {
      damaged.add(hash);
      if (content != null) {
        fail(record, path, "an input of the document was changed");
      }
      return;
    }
    for (Hash listed : listed(content)) {
      input(record, listed);
    }
  }

  private static List<Hash> listed(byte[] content) {
    if (content.length < 2 * Hash.BYTES + 4 || content[2 * Hash.BYTES] != ' ') {
      return List.of();
    }
    String text = new String(content, StandardCharsets.UTF_8);
    List<Hash> hashes = new java.util.ArrayList<>();
    Matcher line = LISTED.matcher(text);
    int end = 0;
    while (line.find() && line.start() == end) {
      hashes.add(Hash.fromHex(line.group(1)));
      end = line.end();
    }
    return end == text.length() ? hashes : List.of();
  }

  private byte @Nullable [] read(@Nullable String record, String path) throws IOException {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (NoSuchFileException missing) {
      fail(record, path, "it is missing");
      return null;
    }
  }

  private void fail(@Nullable String record, String path, String why) {
    failures.add(new Failure(path, record, why));
  }
}
