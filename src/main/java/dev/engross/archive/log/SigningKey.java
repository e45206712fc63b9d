package dev.engross.archive.log;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The private half of a log's key: Ed25519, kept as PKCS #8 in PEM, which {@code openssl pkey}
 * reads too.
 */
public final class SigningKey {

  private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
  private static final String END = "\n-----END PRIVATE KEY-----\n";

  private final PrivateKey key;
  private final VerifierKey verifier;

  private SigningKey(PrivateKey key, VerifierKey verifier) {
    this.key = key;
    this.verifier = verifier;
  }

  /** A new key for the log of this name. */
  public static SigningKey generate(String name) {
    try {
      PrivateKey key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
      return of(name, key);
    } catch (NoSuchAlgorithmException impossible) {
      throw noEd25519(impossible);
    }
  }

  /**
   * The key in a PEM text, for the log of this name.
   *
   * @throws IllegalArgumentException when there is no Ed25519 key in it
   */
  public static SigningKey read(String name, String pem) {
    String text = pem.replace("\r", "");
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END, Math.max(begin, 0));
    if (begin < 0 || end < 0) {
      throw new IllegalArgumentException("this is not a private key in PEM");
    }
    try {
      byte[] encoded = Base64.getMimeDecoder().decode(text.substring(begin + BEGIN.length(), end));
      return of(
          name,
          KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
    } catch (InvalidKeySpecException other) {
      throw new IllegalArgumentException("this is not an Ed25519 key", other);
    } catch (NoSuchAlgorithmException impossible) {
      throw noEd25519(impossible);
    }
  }

  private static SigningKey of(String name, PrivateKey key) {
    return new SigningKey(key, VerifierKey.of(name, publicHalf(key)));
  }

  /**
   * The public half. The JDK derives it only while it makes a pair, from the bytes that its source
   * of randomness gives: here, those of the private half.
   */
  private static java.security.PublicKey publicHalf(PrivateKey key) {
    byte[] seed =
        ((EdECPrivateKey) key)
            .getBytes()
            .orElseThrow(
                () -> new IllegalStateException("an empty private key; please report this"));
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
      return generator.generateKeyPair().getPublic();
    } catch (NoSuchAlgorithmException | InvalidAlgorithmParameterException impossible) {
      throw noEd25519(impossible);
    }
  }

  /** The key as a file's content. */
  public String pem() {
    return BEGIN
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded())
        + END;
  }

  public VerifierKey verifier() {
    return verifier;
  }

  byte[] sign(byte[] text) {
    try {
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initSign(key);
      ed25519.update(text);
      return ed25519.sign();
    } catch (GeneralSecurityException impossible) {
      throw noEd25519(impossible);
    }
  }

  private static IllegalStateException noEd25519(GeneralSecurityException cause) {
    return new IllegalStateException(
        "every Java from 15 on has Ed25519; please report this", cause);
  }

  /** Gives the bytes it was made with. */
  private static final class Given extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final byte[] bytes;

    Given(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public void nextBytes(byte[] target) {
      System.arraycopy(bytes, 0, target, 0, target.length);
    }
  }
}
