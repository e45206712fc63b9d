package dev.engross.archive;

import dev.engross.archive.log.Hash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a document by their hashes, in the form that {@code sha256sum -c} checks. Its own
 * hash is what the log commits to; the salt in its first line keeps that hash from telling anything
 * to someone who guesses what the document says.
 *
 * @param files by name
 */
record DocumentManifest(String salt, Map<String, Hash> files) {

  private static final String SALT = "# salt ";

  DocumentManifest {
    files = new TreeMap<>(files);
  }

  static DocumentManifest of(Deposit deposit, byte[] salt) {
    return new DocumentManifest(
        HexFormat.of().formatHex(salt),
        Map.of(
            ArchiveFolder.DOCUMENT_FILE, Hash.of(deposit.document()),
            ArchiveFolder.DATA_FILE, Hash.of(deposit.data()),
            ArchiveFolder.RECEIPT_FILE, Hash.of(deposit.receipt())));
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder(SALT).append(salt).append('\n');
    files.forEach((name, hash) -> text.append(hash.hex()).append("  ").append(name).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @throws IllegalArgumentException when the bytes are no manifest
   */
  static DocumentManifest read(byte[] bytes) {
    List<String> lines =
        new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
    if (lines.isEmpty() || !lines.get(0).startsWith(SALT)) {
      throw new IllegalArgumentException("the manifest has no salt");
    }
    String salt = lines.remove(0).substring(SALT.length());
    Map<String, Hash> files = new TreeMap<>();
    for (String line : lines) {
      String[] parts = line.split("  ", 2);
      if (parts.length != 2) {
        throw new IllegalArgumentException("the manifest has a line that names no file");
      }
      files.put(parts[1], Hash.fromHex(parts[0]));
    }
    return new DocumentManifest(salt, files);
  }
}
