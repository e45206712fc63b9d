package dev.engross.archive.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * The state of a log, as its owner signs it: so many entries, with this root (C2SP
 * tlog-checkpoint).
 *
 * @param origin the name of the log
 * @param size how many entries it has
 * @param root of the Merkle tree over them
 */
public record Checkpoint(String origin, long size, Hash root) {

  private static final String DASH = "\u2014 ";

  /** The text that is signed. */
  private String body() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }

  /** The signed note. */
  public String signed(SigningKey key) {
    byte[] id = key.verifier().id();
    byte[] signature = key.sign(body().getBytes(StandardCharsets.UTF_8));
    byte[] both = Arrays.copyOf(id, id.length + signature.length);
    System.arraycopy(signature, 0, both, id.length, signature.length);
    return body()
        + "\n"
        + DASH
        + key.verifier().name()
        + " "
        + Base64.getEncoder().encodeToString(both)
        + "\n";
  }

  /**
   * The checkpoint in a note, its signature not looked at.
   *
   * @throws IllegalArgumentException when the text is no note of a checkpoint, to the letter
   */
  public static Checkpoint read(String note) {
    String[] lines = note.split("\n", -1);
    if (lines.length < 5 || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
      throw new IllegalArgumentException("this is not a checkpoint");
    }
    Checkpoint checkpoint =
        new Checkpoint(
            lines[0],
            Long.parseLong(lines[1]),
            Hash.fromBytes(Base64.getDecoder().decode(lines[2])));
    if (!note.startsWith(checkpoint.body() + "\n" + DASH)) {
      throw new IllegalArgumentException("this is not a checkpoint");
    }
    return checkpoint;
  }

  /**
   * The checkpoint in a note that this key has signed.
   *
   * @throws IllegalArgumentException when the note is malformed, of another log, or not signed by
   *     the key; the message is a clause for people
   */
  public static Checkpoint verified(String note, VerifierKey key) {
    Checkpoint checkpoint = read(note);
    if (!checkpoint.origin().equals(key.name())) {
      throw new IllegalArgumentException(
          "it is a checkpoint of " + checkpoint.origin() + ", and the key is of " + key.name());
    }
    String start = checkpoint.body() + "\n" + DASH + key.name() + " ";
    if (!note.startsWith(start) || !note.endsWith("\n")) {
      throw new IllegalArgumentException("it does not bear the key's signature");
    }
    String encoded = note.substring(start.length(), note.length() - 1);
    byte[] both = Base64.getDecoder().decode(encoded);
    byte[] id = key.id();
    boolean good =
        Base64.getEncoder().encodeToString(both).equals(encoded)
            && both.length > id.length
            && Arrays.equals(id, Arrays.copyOf(both, id.length))
            && key.verifies(
                checkpoint.body().getBytes(StandardCharsets.UTF_8),
                Arrays.copyOfRange(both, id.length, both.length));
    if (!good) {
      throw new IllegalArgumentException("its signature is not of the key " + key.line());
    }
    return checkpoint;
  }
}
