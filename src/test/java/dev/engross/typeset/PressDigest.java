package dev.engross.typeset;

import dev.engross.diagnostic.Outcome;
import dev.engross.typeset.manuscript.Manuscript;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Prints the digest of files set in this process, to be compared with that of another one. */
final class PressDigest {

  private PressDigest() {}

  public static void main(String[] arguments) throws NoSuchAlgorithmException {
    System.out.println(ofLetterAndEverything());
  }

  /** The SHA-256 of a bench letter and of a page with every kind of element. */
  static String ofLetterAndEverything() throws NoSuchAlgorithmException {
    Press press = Press.standard();
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(pdf(press, BenchManuscript.letter(1)));
    digest.update(pdf(press, BenchManuscript.everything(Manuscript.Profile.PDF_A_3A)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] pdf(Press press, Manuscript manuscript) {
    Outcome<TypesetDocument> outcome = press.set(manuscript);
    return ((Outcome.Success<TypesetDocument>) outcome).value().pdf();
  }
}
