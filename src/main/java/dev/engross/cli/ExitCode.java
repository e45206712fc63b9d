package dev.engross.cli;

/** What the command tells its caller by its exit code. */
enum ExitCode {
  DONE(0),
  OUR_BUG(1),
  USAGE(2),
  REJECTED(3),
  DOES_NOT_VERIFY(4),
  ENVIRONMENT(5);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
