package dev.engross.diagnostic;

/** How much a {@link Problem} matters: an error rejects the input, a warning is only told. */
public enum Severity {
  ERROR,
  WARNING
}
