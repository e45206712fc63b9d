package dev.engross.typeset;

import dev.engross.diagnostic.Outcome;
import dev.engross.typeset.manuscript.Manuscript;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Prints the digest of a letter set in this process, to be compared with that of another one. */
final class PressDigest {

  private PressDigest() {}

  public static void main(String[] arguments) throws NoSuchAlgorithmException {
    System.out.println(ofEverything());
  }

  static String ofEverything() throws NoSuchAlgorithmException {
    Outcome<TypesetDocument> outcome =
        Press.standard().set(BenchManuscript.everything(Manuscript.Profile.PDF_A_3A));
    byte[] pdf = ((Outcome.Success<TypesetDocument>) outcome).value().pdf();
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
  }
}
