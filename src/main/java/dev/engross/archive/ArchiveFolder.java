package dev.engross.archive;

import dev.engross.archive.log.Hash;
import dev.engross.archive.log.Tile;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Where everything stands in an archive's folder. All paths inside are relative, with forward
 * slashes.
 */
record ArchiveFolder(Path root) {

  /** What the folder is, and in which form: see {@link ArchiveHeader}. */
  static final String HEADER = "engross-archive.json";

  /** The public key of the log, one line. */
  static final String PUBLIC_KEY = "public-key.txt";

  /** The signed state of the log. Replacing this file is what acknowledges a group. */
  static final String CHECKPOINT = "checkpoint";

  static final String CHECKPOINTS = "checkpoints/";
  static final String DOCUMENTS = "documents/";
  static final String INPUTS = "inputs/";
  static final String DETAILS = "details/";
  static final String TILES = "tile/";

  /** What is being written; empty between groups. */
  static final String TEMPORARY = "temporary/";

  static final String JOURNAL = TEMPORARY + "journal.json";

  /** Held by whoever writes. */
  static final String LOCK = "lock";

  /** A search index, made from the rest and of no weight as evidence. */
  static final String CATALOGUE = "catalogue.sqlite";

  /** The catalogue's hash, by which a damaged one is known. */
  static final String CATALOGUE_SUM = CATALOGUE + ".sha256";

  static final String DOCUMENT_FILE = "document.pdf";
  static final String DATA_FILE = "data.json";
  static final String RECEIPT_FILE = "receipt.json";
  static final String MANIFEST_FILE = "manifest-sha256.txt";

  private static final Pattern RECORD = Pattern.compile("[0-9A-Z]{2}[0-9A-Z-]{0,38}");

  static boolean isRecord(String record) {
    return RECORD.matcher(record).matches();
  }

  /** The folder of a document, such as {@code documents/K7/K7QF-2M9X-4T1A}. */
  static String document(String record) {
    return DOCUMENTS + record.substring(0, 2) + "/" + record;
  }

  static String input(Hash hash) {
    return INPUTS + hash.hex().substring(0, 2) + "/" + hash.hex();
  }

  static String details(Hash hash) {
    return DETAILS + hash.hex().substring(0, 2) + "/" + hash.hex() + ".json";
  }

  /** Where the checkpoint of a size is remembered. */
  static String checkpoint(long size) {
    return CHECKPOINTS + Tile.grouped(size);
  }

  Path resolve(String relative) {
    return root.resolve(relative);
  }
}
