package dev.engross.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.engross.archive.log.Checkpoint;
import dev.engross.archive.log.Hash;
import dev.engross.archive.log.Rfc6962;
import dev.engross.archive.log.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BagTest {

  @TempDir Path folder;
  private Path bag;
  private SigningKey key;

  @BeforeEach
  void export() throws IOException {
    Path path = folder.resolve("letters");
    bag = folder.resolve("bag");
    key = Samples.init(path);
    try (ArchiveWriter writer = ArchiveWriter.open(path, key, new UnsyncedDisk())) {
      writer.store(Samples.deposits(0, 11), Samples.NOON);
      writer.append(
          List.of(
              new Event(
                  Event.Kind.HELD, Samples.record(4), Map.of(Standing.MATTER, "Doe & Roe <v>")),
              new Event(
                  Event.Kind.RETAINED, Samples.record(5), Map.of(Standing.UNTIL, "2033-12-31"))),
          Samples.NOON);
    }
    Archive archive = Archive.open(path);
    try (Catalogue catalogue = Catalogue.of(archive)) {
      Bag.export(
          archive,
          catalogue,
          bag,
          LocalDate.of(2003, 7, 1),
          (line, issued, events) -> Samples.utf8("certificate of " + line.record()));
    }
  }

  @Test
  void every_file_of_the_payload_is_in_the_manifest_with_its_sum() throws IOException {
    TreeSet<String> listed = new TreeSet<>();
    for (String line : Files.readAllLines(bag.resolve("manifest-sha256.txt"))) {
      String[] parts = line.split("  ", 2);
      assertThat(Hash.of(Files.readAllBytes(bag.resolve(parts[1]))).hex()).isEqualTo(parts[0]);
      listed.add(parts[1]);
    }
    try (Stream<Path> files = Files.walk(bag.resolve("data"))) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> bag.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(listed);
    }
    assertThat(bag.resolve("bagit.txt"))
        .hasContent("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    long bytes = 0;
    for (String file : listed) {
      bytes += Files.size(bag.resolve(file));
    }
    assertThat(Files.readString(bag.resolve("bag-info.txt")))
        .contains("Payload-Oxum: " + bytes + "." + listed.size() + "\n");
  }

  @Test
  void coreutils_alone_check_it() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/sha256sum")));
    for (String manifest : List.of("manifest-sha256.txt", "tagmanifest-sha256.txt")) {
      Process sums =
          new ProcessBuilder("/usr/bin/sha256sum", "--quiet", "--strict", "-c", manifest)
              .directory(bag.toFile())
              .inheritIO()
              .start();
      assertThat(sums.waitFor()).isZero();
    }
  }

  @Test
  void the_copy_verifies_as_an_archive() throws IOException {
    Verification.Report report =
        Verification.of(bag.resolve("data/archive"), key.verifier(), List.of());
    assertThat(report.failures()).isEmpty();
    assertThat(report.documents()).isEqualTo(11);
  }

  /** By the definitions of RFC 6962, without a class of the production. */
  @Test
  void every_proof_leads_from_its_entry_to_the_signed_root() throws IOException {
    for (int number = 0; number < 11; number++) {
      String text =
          Files.readString(bag.resolve("data/proofs/" + Samples.record(number) + ".tlog-proof"));
      String[] halves = text.split("\n\n", 2);
      List<String> lines = halves[0].lines().toList();
      assertThat(lines.get(0)).isEqualTo("c2sp.org/tlog-proof@v1");
      byte[] entry = Base64.getDecoder().decode(lines.get(1).substring("extra ".length()));
      assertThat(new String(entry, java.nio.charset.StandardCharsets.UTF_8))
          .contains("\"record\":\"" + Samples.record(number) + "\"");
      int index = Integer.parseInt(lines.get(2).substring("index ".length()));
      List<byte[]> path =
          lines.subList(3, lines.size()).stream().map(Base64.getDecoder()::decode).toList();
      Checkpoint signed = Checkpoint.verified(halves[1], key.verifier());
      byte[] root = Rfc6962.rootFrom(entry, index, (int) signed.size(), path);
      assertThat(Arrays.equals(root, signed.root().bytes())).isTrue();
    }
  }

  @Test
  void the_page_for_people_lists_holds_and_dates_and_runs_nothing() throws IOException {
    assertThat(bag.resolve("data/index.html"))
        .content()
        .contains("on hold: Doe &amp; Roe &lt;v&gt;", "kept until 2033-12-31")
        .contains("certificates/" + Samples.record(10) + ".pdf")
        .doesNotContain("<script");
  }

  @Test
  void every_document_has_its_certificate() {
    assertThat(bag.resolve("data/certificates/" + Samples.record(7) + ".pdf"))
        .hasContent("certificate of " + Samples.record(7));
  }
}
