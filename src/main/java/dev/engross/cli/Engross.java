package dev.engross.cli;

/** The {@code engross} command. */
public final class Engross {

  private Engross() {}

  public static void main(String[] arguments) {
    System.err.println("engross");
  }
}
