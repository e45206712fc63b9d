package dev.engross.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvTableTest {

  record Cell(String given, String written) {}

  static List<Cell> cells() {
    return List.of(
        new Cell("plain", "plain"),
        new Cell("", ""),
        new Cell("a, b", "\"a, b\""),
        new Cell("say \"no\"", "\"say \"\"no\"\"\""),
        new Cell("two\nlines", "\"two\nlines\""),
        new Cell("=1+1", "'=1+1"),
        new Cell("+1", "'+1"),
        new Cell("-1", "'-1"),
        new Cell("@SUM(A1)", "'@SUM(A1)"),
        new Cell("\tx", "'\tx"),
        new Cell("\rx", "\"'\rx\""),
        new Cell("=a,\"b\"\nc", "\"'=a,\"\"b\"\"\nc\""),
        new Cell("1=1", "1=1"),
        new Cell(" =1", " =1"));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void a_cell_is_quoted_where_it_must_be_and_never_a_formula(Cell cell) {
    CsvTable table = new CsvTable(List.of("name", "value"));
    table.row(List.of("x", cell.given()));
    assertThat(table.toString()).isEqualTo("name,value\r\nx," + cell.written() + "\r\n");
  }
}
