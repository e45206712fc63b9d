package dev.engross.document.template;

import java.util.List;

/** How the values of findings are put in words. */
public interface ValuePrinter {

  /**
   * A sentence of a finding, or a fact, as the document tells it to its reader. Findings serve
   * every reader; a letter to the person whom they concern says “you”.
   */
  String told(String sentence);

  /** A value in running text. */
  String words(Object value);

  /** A count with its unit, given in the singular: {@code 60 days}, {@code 102 percent}. */
  String counted(Object value, String unit);

  /** An amount in words and in figures, as a promise to pay states it. */
  String spelledOut(Object value);

  /** The rows of a value that is a list, such as the payments of a schedule; records of text. */
  List<? extends Record> rows(Object value);

  /** What the appendix adds on single rows, such as the rule that moved a payment's day. */
  List<String> remarks(Object value);
}
