package dev.engross.intake;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.intake.LocatedValue.ObjectValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a table with one person to a row, over a base case that holds what all have in
 * common. Each row becomes a case file of its own, and stands as such in the receipt.
 */
final class Roster implements CaseSource {

  private final String name;
  private final SourceFile base;
  private final ObjectValue tree;
  private final InstrumentShelf shelf;
  private final RosterSlot form;
  private final int columns;
  private final CaseIds ids;
  private final int size;
  private final CsvReader rows;
  private final int idColumn;

  private Roster(String name, Base base, Header header, CaseIds ids, int size, CsvReader rows) {
    this.name = name;
    this.base = base.file;
    this.tree = base.tree;
    this.shelf = base.shelf;
    this.form = header.form;
    this.columns = header.columns;
    this.idColumn = header.idColumn;
    this.ids = ids;
    this.size = size;
    this.rows = rows;
  }

  private record Base(SourceFile file, ObjectValue tree, InstrumentShelf shelf) {}

  private record Header(RosterSlot form, int columns, int idColumn) {}

  static Outcome<CaseSource> open(Path file, Path base) throws IOException {
    String name = file.toString().replace('\\', '/');
    InstrumentShelf shelf = new InstrumentShelf();
    Outcome<CaseDossier> read = CaseReader.read(base, shelf);
    if (!(read instanceof Outcome.Success<CaseDossier> good)) {
      return Outcome.failure(read.problems());
    }
    SourceFile source = good.value().sources().get(0);
    ObjectValue tree = Objects.requireNonNull(InstrumentReader.rootOf(source).root());
    try {
      return open(file, name, new Base(source, tree, shelf));
    } catch (CsvReader.Malformed malformed) {
      return Outcome.failure(List.of(malformed.problem()));
    }
  }

  private static Outcome<CaseSource> open(Path file, String name, Base base)
      throws IOException, CsvReader.Malformed {
    try (CsvReader rows = new CsvReader(name, TextFile.open(file))) {
      CsvReader.Row first = rows.next();
      if (first == null) {
        return Outcome.failure(
            List.of(
                Problem.error("no-cases", Place.inFile(name), "the roster is empty")
                    .withHelp("write the names of the columns in its first row")));
      }
      Outcome<RosterSlot> form = RosterHeader.read(name, first, base.tree);
      if (!(form instanceof Outcome.Success<RosterSlot> good)) {
        return Outcome.failure(form.problems());
      }
      int idColumn = first.cells().stream().map(String::strip).toList().indexOf(RosterHeader.ID);
      Header header = new Header(good.value(), first.cells().size(), idColumn);
      CaseIds ids = new CaseIds();
      int size = survey(rows, name, idColumn, ids);
      CsvReader again = new CsvReader(name, TextFile.open(file));
      again.next();
      return Outcome.success(new Roster(name, base, header, ids, size, again));
    }
  }

  /** Looks through all rows, so that quotes gone wrong are found before anything is issued. */
  private static int survey(CsvReader rows, String name, int idColumn, CaseIds ids)
      throws IOException, CsvReader.Malformed {
    int size = 0;
    for (CsvReader.Row row = rows.next(); row != null; row = rows.next()) {
      size++;
      if (idColumn < row.cells().size() && !row.cells().get(idColumn).isBlank()) {
        ids.add(row.cells().get(idColumn).strip(), Place.atLine(name, row.line()));
      }
    }
    ids.seal();
    return size;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public @Nullable Entry next() throws IOException {
    try {
      CsvReader.Row row = rows.next();
      return row == null ? null : new Entry(Place.atLine(name, row.line()), () -> read(row));
    } catch (CsvReader.Malformed changed) {
      throw new IOException(name + " was changed while it was read", changed);
    }
  }

  private Outcome<CaseDossier> read(CsvReader.Row row) throws IOException {
    List<Problem> problems = cells(row);
    if (!problems.isEmpty()) {
      return Outcome.failure(problems);
    }
    String id = row.cells().get(idColumn).strip();
    return ids.unlessTwice(id, Place.atLine(name, row.line()), () -> dossier(row));
  }

  private Outcome<CaseDossier> dossier(CsvReader.Row row) throws IOException {
    ObjectValue filled = (ObjectValue) Objects.requireNonNull(form.filled(tree, row, name));
    byte[] bytes = LocatedJsonText.of(filled).getBytes(StandardCharsets.UTF_8);
    Outcome<CaseDossier> read =
        CaseReader.read(
            new SourceFile(base.path(), base.name(), bytes),
            new LocatedTree<>(filled, List.of()),
            shelf);
    return read instanceof Outcome.Success
        ? read
        : Outcome.failure(read.problems().stream().map(problem -> ofRow(problem, row)).toList());
  }

  /** A problem that shows at a value of the base: which row it is a problem of. */
  private Problem ofRow(Problem problem, CsvReader.Row row) {
    return problem.place().file().equals(name)
        ? problem
        : problem.withNote("in the case of " + name + ":" + row.line());
  }

  private List<Problem> cells(CsvReader.Row row) {
    if (row.cells().size() != columns) {
      return List.of(
          Problem.error(
                  "row-length",
                  Place.atLine(name, row.line()),
                  "the row has " + row.cells().size() + " cells, the header " + columns)
              .withExcerpt(
                  String.join(",", row.cells().subList(0, Math.min(3, row.cells().size()))))
              .withHelp("a comma within a cell needs quotes around the cell"));
    }
    List<Problem> problems = new ArrayList<>();
    for (String cell : row.cells()) {
      if (cell.startsWith("=") || cell.startsWith("@") || cell.matches("#[A-Z][A-Z0-9/]*[!?A]")) {
        problems.add(
            Problem.error(
                    "cell-formula",
                    Place.atLine(name, row.line()),
                    "the cell holds a formula or its error, not a value")
                .withExcerpt(cell)
                .withHelp("replace it by its value in the sheet, and save the sheet as CSV again"));
      }
    }
    return problems;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
