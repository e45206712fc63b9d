package dev.engross.archive.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tree beside the recursive definitions of RFC 6962 § 2.1, written anew in {@link Rfc6962}. */
class MerkleTreeTest {

  private static final int SIZES = 70;

  private static List<byte[]> entries(int size) {
    List<byte[]> entries = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      entries.add(("entry " + i).getBytes(StandardCharsets.UTF_8));
    }
    return entries;
  }

  /** Hashes of any level, worked out from the entries. */
  private static MerkleTree tree(List<byte[]> entries) {
    return new MerkleTree(
        (level, index) -> {
          int width = 1 << 8 * level;
          return Hash.fromBytes(
              Rfc6962.root(entries.subList((int) index * width, (int) (index + 1) * width)));
        });
  }

  @Test
  void the_root_of_nothing_is_the_hash_of_nothing() throws IOException {
    assertThat(tree(List.of()).root(0).hex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void roots_are_those_of_the_definition_at_every_size() throws IOException {
    List<byte[]> entries = entries(SIZES);
    for (int size = 1; size <= SIZES; size++) {
      assertThat(tree(entries).root(size).bytes())
          .isEqualTo(Rfc6962.root(entries.subList(0, size)));
    }
  }

  @Test
  void roots_over_more_than_a_tile_are_those_of_the_definition() throws IOException {
    for (int size : new int[] {255, 256, 257, 511, 512, 700}) {
      List<byte[]> entries = entries(size);
      assertThat(tree(entries).root(size).bytes()).isEqualTo(Rfc6962.root(entries));
    }
  }

  @Test
  void every_inclusion_proof_is_that_of_the_definition_and_leads_to_the_root() throws IOException {
    List<byte[]> entries = entries(SIZES);
    for (int size = 1; size <= SIZES; size += 3) {
      List<byte[]> log = entries.subList(0, size);
      for (int index = 0; index < size; index++) {
        List<Hash> path = tree(entries).inclusion(index, size);
        assertThat(path.stream().map(Hash::bytes).toList())
            .usingElementComparator(java.util.Arrays::compare)
            .isEqualTo(Rfc6962.path(index, log));
        assertThat(InclusionProof.root(Hash.ofLeaf(log.get(index)), index, size, path).bytes())
            .isEqualTo(Rfc6962.root(log));
      }
    }
  }

  @Test
  void a_proof_of_another_length_is_refused() throws IOException {
    List<byte[]> entries = entries(5);
    Hash leaf = Hash.ofLeaf(entries.get(2));
    List<Hash> path = tree(entries).inclusion(2, 5);
    List<Hash> longer = new ArrayList<>(path);
    longer.add(leaf);
    assertThatThrownBy(() -> InclusionProof.root(leaf, 2, 5, longer))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> InclusionProof.root(leaf, 2, 5, path.subList(0, path.size() - 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_consistency_proof_is_that_of_the_definition() throws IOException {
    List<byte[]> entries = entries(40);
    for (int newer = 1; newer <= 40; newer++) {
      for (int older = 1; older <= newer; older++) {
        assertThat(tree(entries).consistency(older, newer).stream().map(Hash::bytes).toList())
            .usingElementComparator(java.util.Arrays::compare)
            .isEqualTo(Rfc6962.proof(older, entries.subList(0, newer)));
      }
    }
  }

  @Test
  void tiles_are_named_in_groups_of_three_digits() {
    assertThat(new Tile(0, 0, 256).path()).isEqualTo("tile/0/000");
    assertThat(new Tile(0, 999, 256).path()).isEqualTo("tile/0/999");
    assertThat(new Tile(1, 1000, 7).path()).isEqualTo("tile/1/x001/000.p/7");
    assertThat(new Tile(Tile.ENTRIES, 1234067, 256).path()).isEqualTo("tile/entries/x001/x234/067");
  }

  @Test
  void the_last_tiles_are_those_that_are_not_full() {
    assertThat(Tile.ofRightEdge(0)).isEmpty();
    assertThat(Tile.ofRightEdge(256)).extracting(Tile::path).containsExactly("tile/1/000.p/1");
    assertThat(Tile.ofRightEdge(257))
        .extracting(Tile::path)
        .containsExactly("tile/entries/001.p/1", "tile/0/001.p/1", "tile/1/000.p/1");
    assertThat(Tile.ofRightEdge(65536)).extracting(Tile::path).containsExactly("tile/2/000.p/1");
  }

  @Test
  void a_checkpoint_is_signed_with_one_key_and_verified_with_its_other_half() {
    SigningKey key = SigningKey.generate("test.invalid/log");
    Checkpoint checkpoint = new Checkpoint("test.invalid/log", 7, Hash.of("root"));
    String note = checkpoint.signed(key);
    VerifierKey verifier = VerifierKey.read(key.verifier().line());
    assertThat(Checkpoint.verified(note, verifier)).isEqualTo(checkpoint);
    assertThatThrownBy(
            () -> Checkpoint.verified(note, SigningKey.generate("test.invalid/log").verifier()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Checkpoint.verified(note.replace("\n7\n", "\n8\n"), verifier))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Checkpoint.verified(note + "\n", verifier))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_private_key_read_again_has_the_same_public_half() {
    SigningKey key = SigningKey.generate("test.invalid/log");
    assertThat(SigningKey.read("test.invalid/log", key.pem()).verifier()).isEqualTo(key.verifier());
    assertThatThrownBy(() -> SigningKey.read("test.invalid/log", "no key"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The first test vector of RFC 8032 § 7.1: the public half of a known private half. */
  @Test
  void the_public_half_is_that_of_rfc_8032() {
    byte[] seed =
        HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    byte[] pkcs8 = HexFormat.of().parseHex("302e020100300506032b657004220420");
    byte[] encoded = java.util.Arrays.copyOf(pkcs8, pkcs8.length + seed.length);
    System.arraycopy(seed, 0, encoded, pkcs8.length, seed.length);
    String pem =
        "-----BEGIN PRIVATE KEY-----\n"
            + java.util.Base64.getEncoder().encodeToString(encoded)
            + "\n-----END PRIVATE KEY-----\n";
    String line = SigningKey.read("a", pem).verifier().line();
    byte[] typed = java.util.Base64.getDecoder().decode(line.split("\\+", 3)[2]);
    assertThat(HexFormat.of().formatHex(typed))
        .isEqualTo("01d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
  }
}
