package dev.engross.archive;

import dev.engross.archive.log.Checkpoint;
import dev.engross.archive.log.Hash;
import dev.engross.archive.log.SigningKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Adds to an archive. Safe to share between threads; any number of writers in any number of
 * processes may write at the same time, one group after another.
 *
 * <p>What {@link #store} and {@link #append} have returned survives a loss of power. A group costs
 * a few waits for the disk however large it is, so store many documents at a time.
 */
public final class ArchiveWriter implements AutoCloseable {

  private static final int SALT_BYTES = 16;

  private final ArchiveFolder folder;
  private final SigningKey key;
  private final Disk disk;
  private final SecureRandom random = new SecureRandom();
  private @Nullable GrowingLog log;

  private ArchiveWriter(ArchiveFolder folder, SigningKey key, Disk disk) {
    this.folder = folder;
    this.key = key;
    this.disk = disk;
  }

  /**
   * Makes an empty archive.
   *
   * @param folder created; or there, and empty
   * @param key signs its log, whose name is the key's
   * @throws ArchiveFault when there is something in the folder
   */
  public static void init(Path folder, SigningKey key) throws IOException {
    try (Disk disk = new LocalDisk()) {
      init(folder, key, disk);
    }
  }

  static void init(Path folder, SigningKey key, Disk disk) throws IOException {
    Files.createDirectories(folder, OwnerOnly.folder(folder));
    try (var content = Files.list(folder)) {
      if (content.findAny().isPresent()) {
        throw new ArchiveFault(folder + " is not empty");
      }
    }
    ArchiveFolder inside = new ArchiveFolder(folder);
    String origin = key.verifier().name();
    for (String each :
        List.of(
            ArchiveFolder.DOCUMENTS,
            ArchiveFolder.INPUTS,
            ArchiveFolder.DETAILS,
            ArchiveFolder.TILES,
            ArchiveFolder.CHECKPOINTS,
            ArchiveFolder.TEMPORARY)) {
      disk.createFolder(inside.resolve(each));
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(ArchiveFolder.LOCK, new byte[0]);
    files.put(ArchiveFolder.PUBLIC_KEY, utf8(key.verifier().line() + "\n"));
    Checkpoint empty = new Checkpoint(origin, 0, dev.engross.archive.log.MerkleTree.EMPTY_ROOT);
    files.put(ArchiveFolder.CHECKPOINT, utf8(empty.signed(key)));
    // Last, since the folder is an archive as soon as this file is there.
    files.put(ArchiveFolder.HEADER, new ArchiveHeader(ArchiveHeader.FORMAT, origin).bytes());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      disk.write(inside.resolve(file.getKey()), file.getValue());
    }
    disk.sync(files.keySet().stream().map(inside::resolve).toList());
    disk.sync(List.of(folder));
  }

  /**
   * Opens an archive for writing, and puts right what a writer left that was killed.
   *
   * @param privateKey a file with the private half of its key, in PEM
   * @throws ArchiveFault when the folder is no archive, or the key is not its own
   */
  public static ArchiveWriter open(Path folder, Path privateKey) throws IOException {
    return open(folder, KeyFile.read(folder, privateKey), new LocalDisk());
  }

  static ArchiveWriter open(Path folder, SigningKey key, Disk disk) throws IOException {
    ArchiveWriter writer = new ArchiveWriter(new ArchiveFolder(folder), key, disk);
    try (ArchiveLock lock = ArchiveLock.acquire(writer.folder)) {
      if (!Archive.open(folder).key().equals(key.verifier())) {
        throw new ArchiveFault("the private key is not that of " + folder);
      }
      // Some ways of copying a folder leave out what is empty.
      Files.createDirectories(writer.folder.resolve(ArchiveFolder.TEMPORARY));
      writer.currentLog();
    }
    return writer;
  }

  /**
   * Stores documents, in this order: all of them, or none.
   *
   * @param at when, for the log
   * @return the log's entries of the documents that were new; a document stored before, to the
   *     byte, is left as it is
   * @throws ArchiveFault when a document of the same record number but other bytes is there
   */
  public List<LogEntry> store(List<Deposit> deposits, Instant at) throws IOException {
    try (ArchiveLock lock = ArchiveLock.acquire(folder)) {
      GrowingLog current = currentLog();
      Map<String, Deposit> fresh = new LinkedHashMap<>();
      for (Deposit deposit : deposits) {
        if (isNew(deposit, fresh.get(deposit.record()))) {
          fresh.put(deposit.record(), deposit);
        }
      }
      Staging staging = new Staging(folder, disk, current.size());
      List<LogEntry> entries = new ArrayList<>();
      Set<Hash> inputs = new HashSet<>();
      for (Deposit deposit : fresh.values()) {
        byte[] manifest = stage(deposit, inputs, staging);
        long index = current.size() + entries.size();
        entries.add(
            new LogEntry(index, Event.Kind.ISSUED, at, deposit.record(), Hash.of(manifest)));
      }
      commit(entries, staging, current);
      return entries;
    }
  }

  /**
   * Enters events in the log, in this order: all of them, or none.
   *
   * @param at when, for the log
   * @throws ArchiveFault when an event concerns a document that is not in the archive
   */
  public List<LogEntry> append(List<Event> events, Instant at) throws IOException {
    try (ArchiveLock lock = ArchiveLock.acquire(folder)) {
      GrowingLog current = currentLog();
      Staging staging = new Staging(folder, disk, current.size());
      List<LogEntry> entries = new ArrayList<>();
      for (Event event : events) {
        String record = event.record();
        if (record != null && !isStored(record)) {
          throw new ArchiveFault("there is no document " + record + " in the archive");
        }
        byte[] details = EventDetails.bytes(event, salt());
        Hash hash = Hash.of(details);
        staging.file(ArchiveFolder.details(hash), details);
        entries.add(new LogEntry(current.size() + entries.size(), event.kind(), at, record, hash));
      }
      commit(entries, staging, current);
      return entries;
    }
  }

  /** The log as it stands now, whoever wrote to it last; only with the lock. */
  private GrowingLog currentLog() throws IOException {
    Checkpoint checkpoint = Archive.open(folder.root()).checkpoint();
    if (Staging.isLeft(folder)) {
      Staging.recover(folder, disk, checkpoint.size());
      log = null;
    }
    if (log == null || !log.checkpoint().equals(checkpoint)) {
      log = GrowingLog.read(folder, checkpoint);
    }
    return log;
  }

  private boolean isStored(String record) {
    return ArchiveFolder.isRecord(record)
        && Files.isDirectory(folder.resolve(ArchiveFolder.document(record)));
  }

  private boolean isNew(Deposit deposit, @Nullable Deposit inGroup) throws IOException {
    byte[] before = null;
    if (inGroup != null) {
      before = inGroup.document();
    } else if (isStored(deposit.record())) {
      String at = ArchiveFolder.document(deposit.record()) + "/" + ArchiveFolder.DOCUMENT_FILE;
      before = Files.readAllBytes(folder.resolve(at));
    }
    if (before != null && !Hash.of(before).equals(Hash.of(deposit.document()))) {
      throw new ArchiveFault(
          "another document with the record number " + deposit.record() + " is in the archive");
    }
    return before == null;
  }

  /**
   * Stages a document.
   *
   * @param inputs of the group that were looked at: most are of every document, and asking the disk
   *     for each again takes longer than the rest
   */
  private byte[] stage(Deposit deposit, Set<Hash> inputs, Staging staging) {
    for (Deposit.Input input : deposit.inputs()) {
      if (inputs.add(input.hash())) {
        String path = ArchiveFolder.input(input.hash());
        if (!Files.exists(folder.resolve(path))) {
          staging.file(path, input.content());
        }
      }
    }
    byte[] manifest = DocumentManifest.of(deposit, salt()).bytes();
    staging.folder(
        ArchiveFolder.document(deposit.record()),
        new TreeMap<>(
            Map.of(
                ArchiveFolder.DOCUMENT_FILE, deposit.document(),
                ArchiveFolder.DATA_FILE, deposit.data(),
                ArchiveFolder.RECEIPT_FILE, deposit.receipt(),
                ArchiveFolder.MANIFEST_FILE, manifest)));
    return manifest;
  }

  private void commit(List<LogEntry> entries, Staging staging, GrowingLog current)
      throws IOException {
    if (entries.isEmpty()) {
      return;
    }
    // Until the group is in, the log in memory is ahead of the one on disk.
    log = null;
    GrowingLog.Growth growth = current.append(entries.stream().map(LogEntry::bytes).toList());
    growth.created().forEach(staging::file);
    growth.obsolete().forEach(staging::obsolete);
    byte[] note = utf8(current.checkpoint().signed(key));
    staging.file(ArchiveFolder.checkpoint(current.size()), note);
    staging.commit(note);
    log = current;
  }

  private byte[] salt() {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return salt;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    disk.close();
  }
}
