package dev.engross.archive;

import dev.engross.archive.log.Hash;
import dev.engross.archive.log.MerkleTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An index of an archive, to search it by. It is made from the log and the documents, brought up to
 * date when it is opened, made anew when it is damaged, and of no weight as evidence. Where the
 * archive cannot be written to, it is made in memory.
 */
public final class Catalogue implements AutoCloseable {

  private static final int ENTRIES_AT_A_TIME = 1024;

  private static final String[] TABLES = {
    "create table state (size integer not null, root text not null)",
    "insert into state values (0, '" + MerkleTree.EMPTY_ROOT.hex() + "')",
    "create table document (record text primary key, title text, addressee text, case_id text,"
        + " issued_on text, entry integer not null) without rowid",
    "create table event (entry integer primary key, kind text not null, record text)",
    "create index event_of_record on event (record, entry)"
  };

  private final Archive archive;
  private final Connection database;

  private Catalogue(Archive archive, Connection database) {
    this.archive = archive;
    this.database = database;
  }

  /**
   * A document as listed.
   *
   * @param title its title; null, like the next three, where its data does not say
   * @param issuedOn the date it bears
   * @param entry its entry in the log
   * @param events the kinds of what happened to it since, in order
   */
  public record Line(
      String record,
      @Nullable String title,
      @Nullable String addressee,
      @Nullable String caseId,
      @Nullable String issuedOn,
      long entry,
      List<Event.Kind> events) {
    public Line {
      events = List.copyOf(events);
    }
  }

  /** The catalogue of an archive, as of the moment that the archive was opened. */
  public static Catalogue of(Archive archive) throws IOException {
    ArchiveFolder folder = archive.folder();
    if (!Files.isWritable(folder.root())) {
      return inMemory(archive);
    }
    try (ArchiveLock lock = ArchiveLock.acquire(folder)) {
      Path file = folder.resolve(ArchiveFolder.CATALOGUE);
      Path sum = folder.resolve(ArchiveFolder.CATALOGUE_SUM);
      if (!isIntact(file, sum)) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(sum);
      createForOwner(file);
      Connection database = open("jdbc:sqlite:" + file);
      Catalogue catalogue = new Catalogue(archive, database);
      catalogue.bringUpToDate();
      createForOwner(sum);
      Files.writeString(sum, sumLine(file));
      return catalogue;
    } catch (SQLException failed) {
      throw new ArchiveFault("the catalogue cannot be made: " + failed.getMessage(), failed);
    }
  }

  private static void createForOwner(Path file) throws IOException {
    if (!Files.exists(file)) {
      Files.createFile(file, OwnerOnly.file(file));
    }
  }

  private static Catalogue inMemory(Archive archive) throws IOException {
    try {
      Catalogue catalogue = new Catalogue(archive, open("jdbc:sqlite::memory:"));
      catalogue.bringUpToDate();
      return catalogue;
    } catch (SQLException failed) {
      throw new ArchiveFault("the catalogue cannot be made: " + failed.getMessage(), failed);
    }
  }

  /** Whether the catalogue is as it was left; one that is not there is. */
  static boolean isIntact(Path file, Path sum) throws IOException {
    boolean there = Files.exists(file);
    return there == Files.exists(sum)
        && (!there || Files.readString(sum, StandardCharsets.ISO_8859_1).equals(sumLine(file)));
  }

  private static String sumLine(Path file) throws IOException {
    return Hash.of(Files.readAllBytes(file)).hex() + "  " + ArchiveFolder.CATALOGUE + "\n";
  }

  private static Connection open(String url) throws SQLException {
    Connection database = DriverManager.getConnection(url);
    try (Statement statement = database.createStatement()) {
      // What a loss of power takes away is made anew.
      statement.execute("pragma journal_mode = memory");
      statement.execute("pragma synchronous = off");
      database.setAutoCommit(false);
      try (ResultSet tables = statement.executeQuery("select count(*) from sqlite_master")) {
        if (tables.getInt(1) > 0) {
          return database;
        }
      }
      for (String table : TABLES) {
        statement.execute(table);
      }
      database.commit();
      return database;
    }
  }

  private void bringUpToDate() throws SQLException, IOException {
    long from = sizeSeen();
    long size = archive.checkpoint().size();
    if (from == size) {
      return;
    }
    try (PreparedStatement document =
            database.prepareStatement("insert into document values (?, ?, ?, ?, ?, ?)");
        PreparedStatement event = database.prepareStatement("insert into event values (?, ?, ?)")) {
      for (long next = from; next < size; next += ENTRIES_AT_A_TIME) {
        for (LogEntry entry : archive.entries(next, ENTRIES_AT_A_TIME)) {
          enter(entry, document, event);
        }
        document.executeBatch();
        event.executeBatch();
      }
    }
    try (PreparedStatement state =
        database.prepareStatement("update state set size = ?, root = ?")) {
      state.setLong(1, size);
      state.setString(2, archive.checkpoint().root().hex());
      state.executeUpdate();
    }
    database.commit();
  }

  /** How much of the log is in; nothing when it was the log of another archive. */
  private long sizeSeen() throws SQLException, IOException {
    try (Statement statement = database.createStatement()) {
      long size;
      String root;
      try (ResultSet state = statement.executeQuery("select size, root from state")) {
        size = state.getLong(1);
        root = state.getString(2);
      }
      if (size <= archive.checkpoint().size() && archive.rootAt(size).hex().equals(root)) {
        return size;
      }
      statement.execute("delete from document");
      statement.execute("delete from event");
      return 0;
    }
  }

  private void enter(LogEntry entry, PreparedStatement document, PreparedStatement event)
      throws SQLException, IOException {
    if (entry.kind() != Event.Kind.ISSUED) {
      event.setLong(1, entry.index());
      event.setString(2, entry.kind().word());
      event.setString(3, entry.record());
      event.addBatch();
      return;
    }
    String record = java.util.Objects.requireNonNull(entry.record());
    Map<String, Object> data = archive.shown(record);
    document.setString(1, record);
    document.setString(2, words(data.get("title")));
    document.setString(3, words(data.get("addressedTo")));
    document.setString(4, words(data.get("caseId")));
    document.setString(5, words(data.get("issuedOn")));
    document.setLong(6, entry.index());
    document.addBatch();
  }

  private static @Nullable String words(@Nullable Object value) {
    if (value instanceof List<?> names) {
      return String.join("; ", names.stream().map(String::valueOf).toList());
    }
    return value instanceof String text ? text : null;
  }

  /** Every document, in the order of the log; as many as there are, one at a time. */
  public void forEach(Consumer<Line> reader) throws IOException {
    lines("select * from document order by entry", null, reader);
  }

  /** The record numbers of the documents of a case, in the order of the log. */
  public List<String> recordsOfCase(String caseId) throws IOException {
    List<String> records = new ArrayList<>();
    lines(
        "select * from document where case_id = ? order by entry",
        caseId,
        line -> records.add(line.record()));
    return records;
  }

  private void lines(String query, @Nullable String parameter, Consumer<Line> reader)
      throws IOException {
    try (PreparedStatement statement = database.prepareStatement(query)) {
      if (parameter != null) {
        statement.setString(1, parameter);
      }
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          reader.accept(line(row));
        }
      }
    } catch (SQLException failed) {
      throw new ArchiveFault("the catalogue cannot be read: " + failed.getMessage(), failed);
    }
  }

  private Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getLong(6),
        entries(row.getString(1)).stream().map(LogEntry::kind).toList());
  }

  /** What happened to a document since it was issued, in order. */
  public List<LogEntry> events(String record) throws IOException {
    try {
      return entries(record);
    } catch (SQLException failed) {
      throw new ArchiveFault("the catalogue cannot be read: " + failed.getMessage(), failed);
    } catch (UncheckedIOException failed) {
      throw java.util.Objects.requireNonNull(failed.getCause());
    }
  }

  private List<LogEntry> entries(String record) throws SQLException {
    List<LogEntry> entries = new ArrayList<>();
    try (PreparedStatement statement =
        database.prepareStatement("select entry from event where record = ? order by entry")) {
      statement.setString(1, record);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          entries.addAll(archive.entries(row.getLong(1), 1));
        }
      }
      return entries;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The log's entry of a stored document. */
  public LogEntry issued(String record) throws IOException {
    try (PreparedStatement statement =
        database.prepareStatement("select entry from document where record = ?")) {
      statement.setString(1, record);
      try (ResultSet row = statement.executeQuery()) {
        if (row.next()) {
          return archive.entries(row.getLong(1), 1).get(0);
        }
      }
    } catch (SQLException failed) {
      throw new ArchiveFault("the catalogue cannot be read: " + failed.getMessage(), failed);
    }
    throw new ArchiveFault("there is no document " + record + " in the archive");
  }

  @Override
  public void close() {
    try {
      database.close();
    } catch (SQLException nothingLost) {
      // It is only read from; there is nothing to lose.
    }
  }
}
