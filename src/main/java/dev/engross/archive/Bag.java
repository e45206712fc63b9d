package dev.engross.archive;

import dev.engross.archive.log.Hash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A copy of an archive to be handed over: a BagIt bag (RFC 8493) that {@code sha256sum -c
 * manifest-sha256.txt} checks, with a proof and a certificate for every document and a page that
 * lists them. The copy is itself an archive, and verifies as one.
 */
public final class Bag {

  private static final String PAYLOAD = "data/";
  private static final String COPY = PAYLOAD + "archive/";

  private final Archive archive;
  private final Catalogue catalogue;
  private final Path out;
  private final TreeMap<String, Hash> sums = new TreeMap<>();
  private long payloadBytes;

  private Bag(Archive archive, Catalogue catalogue, Path out) {
    this.archive = archive;
    this.catalogue = catalogue;
    this.out = out;
  }

  /** Makes the certificate of one document, a PDF file. */
  @FunctionalInterface
  public interface Certificates {
    byte[] of(Catalogue.Line line, LogEntry issued, List<LogEntry> events) throws IOException;
  }

  /**
   * Exports an archive.
   *
   * @param out created; or there, and empty
   * @param on the day, for the bag's description
   * @return how many files the bag carries
   * @throws ArchiveFault when there is something in the folder
   */
  public static int export(
      Archive archive, Catalogue catalogue, Path out, LocalDate on, Certificates certificates)
      throws IOException {
    Files.createDirectories(out, OwnerOnly.folder(out));
    try (Stream<Path> content = Files.list(out)) {
      if (content.findAny().isPresent()) {
        throw new ArchiveFault(out + " is not empty");
      }
    }
    Bag bag = new Bag(archive, catalogue, out);
    bag.copyArchive();
    BagIndex index = new BagIndex(archive, on);
    for (Catalogue.Line line : bag.lines()) {
      bag.document(line, index, certificates);
    }
    bag.payload("index.html", index.page().getBytes(StandardCharsets.UTF_8));
    bag.tags(on);
    return bag.sums.size();
  }

  private List<Catalogue.Line> lines() throws IOException {
    List<Catalogue.Line> lines = new java.util.ArrayList<>();
    catalogue.forEach(lines::add);
    return lines;
  }

  private void copyArchive() throws IOException {
    ArchiveFolder folder = archive.folder();
    try (ArchiveLock lock = ArchiveLock.acquire(folder);
        Stream<Path> files = Files.walk(folder.root())) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String path = folder.root().relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(ArchiveFolder.CATALOGUE)
            && !path.startsWith(ArchiveFolder.TEMPORARY)) {
          write(COPY + path, Files.readAllBytes(file));
        }
      }
      Files.createDirectories(out.resolve(COPY + ArchiveFolder.TEMPORARY));
    }
  }

  private void document(Catalogue.Line line, BagIndex index, Certificates certificates)
      throws IOException {
    LogEntry issued = archive.entries(line.entry(), 1).get(0);
    List<LogEntry> events = catalogue.events(line.record());
    payload(
        "proofs/" + line.record() + ".tlog-proof",
        archive.proof(issued).text().getBytes(StandardCharsets.UTF_8));
    payload("certificates/" + line.record() + ".pdf", certificates.of(line, issued, events));
    index.add(line, issued, Standing.of(archive, events));
  }

  private void payload(String path, byte[] content) throws IOException {
    write(PAYLOAD + path, content);
  }

  private void write(String path, byte[] content) throws IOException {
    Path file = out.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, content);
    sums.put(path, Hash.of(content));
    payloadBytes += content.length;
  }

  /** The tag files: what the bag is, and the sums of everything in it. */
  private void tags(LocalDate on) throws IOException {
    TreeMap<String, String> tags = new TreeMap<>();
    tags.put("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    tags.put(
        "bag-info.txt",
        String.format(
            Locale.ROOT,
            "Bagging-Date: %s\nExternal-Description: Archive of issued documents, %s\n"
                + "Payload-Oxum: %d.%d\n",
            on,
            archive.origin(),
            payloadBytes,
            sums.size()));
    tags.put("manifest-sha256.txt", lines(sums));
    TreeMap<String, Hash> tagSums = new TreeMap<>();
    for (var tag : tags.entrySet()) {
      byte[] content = tag.getValue().getBytes(StandardCharsets.UTF_8);
      Files.write(out.resolve(tag.getKey()), content);
      tagSums.put(tag.getKey(), Hash.of(content));
    }
    Files.writeString(out.resolve("tagmanifest-sha256.txt"), lines(tagSums));
  }

  private static String lines(TreeMap<String, Hash> sums) {
    StringBuilder lines = new StringBuilder();
    sums.forEach((path, sum) -> lines.append(sum.hex()).append("  ").append(path).append('\n'));
    return lines.toString();
  }
}
