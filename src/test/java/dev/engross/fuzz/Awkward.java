package dev.engross.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Values that people and programs get wrong. */
final class Awkward {

  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "null",
          "undefined",
          "NaN",
          "-1",
          "0",
          "1e400",
          "2147483648",
          "9223372036854775808",
          "USD -0.01",
          "USD 0.00",
          "USD 0.01",
          "USD 99999999999999999.99",
          "USD 1.005",
          "JPY 5",
          "XXX 5.00",
          "EUR 10.00",
          "0000-01-01",
          "0001-01-01",
          "1582-10-15",
          "1900-02-28",
          "1999-12-31",
          "2000-02-29",
          "2003-02-30",
          "2003-05-06",
          "2003-05-07",
          "2003-05-08",
          "2020-03-01",
          "2024-02-29",
          "9999-12-31",
          "+10000-01-01",
          "-999999999-01-01",
          "24:00",
          "17:00",
          "${1/0}",
          "${.now}",
          "<#assign x=1>",
          "<@figure of=x/>",
          "#{7*7}",
          "<script>alert(1)</script>",
          "</p></body></html>",
          "]]>",
          "<!--",
          "&amp;",
          "&#0;",
          "'; DROP TABLE letters; --",
          "../../../../etc/passwd",
          "..\\..\\windows",
          "C:\\con",
          "/dev/null",
          "file:///etc/passwd",
          "=1+1",
          "@SUM(A1)",
          "Zo\u00eb O\u2019Brien-\u0141ukasz \u1e9e",
          "Nguy\u1ec5n V\u0103n A\u0300\u0301\u0302",
          "\u05d0\u05d1\u05d2",
          "\u0645\u0631\u062d\u0628\u0627",
          "\u6f22\u5b57",
          "\ud83d\ude00",
          "\ud800",
          "\ufeffBOM",
          "a\u0000b",
          "a\tb\nc\rd",
          "\u202eevil\u202c",
          "\u200b\u200d\u2060\u00ad",
          "\u00a0",
          "\ufffd",
          "\u2028",
          "x".repeat(300),
          "Word ".repeat(400),
          "A1",
          "closing",
          "executive",
          "company");

  private Awkward() {}

  static String text(SplittableRandom random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }
}
