package dev.engross.document.template;

import java.util.List;

/** How the values of findings are put in words. */
public interface ValuePrinter {

  /** A value in running text. */
  String words(Object value);

  /** The rows of a value that is a list, such as the payments of a schedule; records of text. */
  List<? extends Record> rows(Object value);
}
