package dev.engross.document.template;

/**
 * The marks of printed text. Case files, instruments and the law book are typed with straight
 * quotation marks; every page is set with curved ones. This is the one place that turns them.
 *
 * <p>Worked example: {@code the Company's "normal payroll practices"} is printed as <em>the
 * Company’s “normal payroll practices”</em>.
 */
final class Typography {

  private Typography() {}

  static String printed(String text) {
    if (text.indexOf('\'') < 0 && text.indexOf('"') < 0) {
      return text;
    }
    StringBuilder printed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opening = i == 0 || opensAfter(text.charAt(i - 1));
      switch (c) {
        case '\'' -> printed.append(opening ? '‘' : '’');
        case '"' -> printed.append(opening ? '“' : '”');
        default -> printed.append(c);
      }
    }
    return printed.toString();
  }

  private static boolean opensAfter(char before) {
    return Character.isWhitespace(before) || "([“‘—\"".indexOf(before) >= 0;
  }
}
