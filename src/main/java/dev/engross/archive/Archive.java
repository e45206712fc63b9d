package dev.engross.archive;

import dev.engross.archive.log.Checkpoint;
import dev.engross.archive.log.Hash;
import dev.engross.archive.log.InclusionProof;
import dev.engross.archive.log.MerkleTree;
import dev.engross.archive.log.Tile;
import dev.engross.archive.log.VerifierKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An archive, for reading. What it says of the log is of the moment it was opened.
 *
 * <p>Reading checks only what it must; {@link Verification} checks everything.
 */
public final class Archive {

  private final ArchiveFolder folder;
  private final VerifierKey key;
  private final String note;
  private final Checkpoint checkpoint;
  private final TileReader tiles;

  private Archive(ArchiveFolder folder, VerifierKey key, String note) {
    this.folder = folder;
    this.key = key;
    this.note = note;
    this.checkpoint = Checkpoint.verified(note, key);
    this.tiles = new TileReader(folder, checkpoint.size());
  }

  /**
   * Opens an archive.
   *
   * @throws ArchiveFault when the folder is no archive, or its checkpoint is not signed by its key
   */
  public static Archive open(Path folder) throws IOException {
    ArchiveFolder inside = new ArchiveFolder(folder);
    ArchiveHeader header = ArchiveHeader.read(inside);
    try {
      String line = text(inside.resolve(ArchiveFolder.PUBLIC_KEY)).stripTrailing();
      VerifierKey key = VerifierKey.read(line);
      String note = text(inside.resolve(ArchiveFolder.CHECKPOINT));
      if (!key.name().equals(header.origin())) {
        throw new ArchiveFault("the public key is of another archive");
      }
      return new Archive(inside, key, note);
    } catch (IllegalArgumentException malformed) {
      throw new ArchiveFault("the archive cannot be opened: " + malformed.getMessage(), malformed);
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  public Path path() {
    return folder.root();
  }

  /** The name of its log. */
  public String origin() {
    return checkpoint.origin();
  }

  /** The public half of the key that signs its checkpoints. */
  public VerifierKey key() {
    return key;
  }

  public Checkpoint checkpoint() {
    return checkpoint;
  }

  /** The checkpoint as signed. */
  public String note() {
    return note;
  }

  /** Whether a document of this record number was ever stored. */
  public boolean holds(String record) {
    return ArchiveFolder.isRecord(record)
        && Files.isDirectory(folder.resolve(ArchiveFolder.document(record)));
  }

  /**
   * A stored document with what it shows and what it came from.
   *
   * @throws java.nio.file.NoSuchFileException when there is none of this record number
   */
  public StoredDocument document(String record) throws IOException {
    String at = ArchiveFolder.document(record) + "/";
    return new StoredDocument(
        record,
        Files.readAllBytes(folder.resolve(at + ArchiveFolder.DOCUMENT_FILE)),
        Files.readAllBytes(folder.resolve(at + ArchiveFolder.DATA_FILE)),
        Files.readAllBytes(folder.resolve(at + ArchiveFolder.RECEIPT_FILE)));
  }

  /** The files of a stored document. */
  public record StoredDocument(String record, byte[] document, byte[] data, byte[] receipt) {}

  /** A file that documents came from; nothing when none of this hash was stored. */
  public Optional<byte[]> input(Hash hash) throws IOException {
    Path file = folder.resolve(ArchiveFolder.input(hash));
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  /** The entries of the log from one on, at most so many; none after the last. */
  public List<LogEntry> entries(long from, int atMost) throws IOException {
    List<LogEntry> entries = new ArrayList<>();
    long index = from;
    while (index < checkpoint.size() && entries.size() < atMost) {
      Tile bundle = Tile.holding(Tile.ENTRIES, index, checkpoint.size());
      List<byte[]> bytes = tiles.entries(bundle);
      int place = (int) (index % Tile.FULL_WIDTH);
      for (; place < bytes.size() && entries.size() < atMost; place++, index++) {
        entries.add(entry(index, bytes.get(place)));
      }
    }
    return entries;
  }

  private static LogEntry entry(long index, byte[] bytes) throws ArchiveFault {
    try {
      return LogEntry.read(index, bytes);
    } catch (IllegalArgumentException malformed) {
      throw new ArchiveFault("entry " + index + " of the log: " + malformed.getMessage());
    }
  }

  /** What an event's entry commits to, without its salt; empty for an issued document. */
  public Map<String, Object> details(LogEntry entry) throws IOException {
    if (entry.kind() == Event.Kind.ISSUED) {
      return Map.of();
    }
    try {
      Map<String, Object> details =
          new TreeMap<>(
              CanonicalJson.read(
                  Files.readAllBytes(folder.resolve(ArchiveFolder.details(entry.commitment())))));
      details.remove(EventDetails.SALT);
      return details;
    } catch (IllegalArgumentException malformed) {
      throw new ArchiveFault(
          "the details of entry " + entry.index() + " of the log: " + malformed.getMessage());
    }
  }

  /** What a stored document shows: its data, in which amounts and truths are texts. */
  public Map<String, Object> shown(String record) throws IOException {
    try {
      return CanonicalJson.readLoosely(document(record).data());
    } catch (IllegalArgumentException malformed) {
      throw new ArchiveFault("the data of " + record + ": " + malformed.getMessage(), malformed);
    }
  }

  /** The root of the log when it had so many entries. */
  Hash rootAt(long size) throws IOException {
    return new MerkleTree(tiles).root(size);
  }

  /** The hash of a stored document's manifest, which its entry in the log must commit to. */
  public Hash commitmentOf(String record) throws IOException {
    String manifest = ArchiveFolder.document(record) + "/" + ArchiveFolder.MANIFEST_FILE;
    return Hash.of(Files.readAllBytes(folder.resolve(manifest)));
  }

  /** Shows, without the archive, that an entry stands in its log. */
  public InclusionProof proof(LogEntry entry) throws IOException {
    List<Hash> path = new MerkleTree(tiles).inclusion(entry.index(), checkpoint.size());
    return new InclusionProof(entry.bytes(), entry.index(), path, note);
  }

  ArchiveFolder folder() {
    return folder;
  }
}
