package dev.engross.archive;

import dev.engross.archive.log.SigningKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Small archives of invented documents. */
final class Samples {

  static final Instant NOON = Instant.parse("2003-07-01T12:00:00Z");

  private Samples() {}

  /** A new archive below a folder, and the key that signs it. */
  static SigningKey init(Path archive) throws IOException {
    SigningKey key = SigningKey.generate("test.invalid/letters");
    ArchiveWriter.init(archive, key, new UnsyncedDisk());
    return key;
  }

  static String record(int number) {
    return String.format(Locale.ROOT, "K%03d-TEST", number);
  }

  /** A document that came from an input of its own, and from a list of one that all share. */
  static Deposit deposit(int number) {
    Deposit.Input own = Deposit.Input.of(utf8("case " + number));
    Deposit.Input shared = Deposit.Input.of(utf8("shared"));
    Deposit.Input list = Deposit.Input.of(utf8(shared.hash().hex() + "  shared.txt\n"));
    Map<String, String> receipt = Map.of("case", own.hash().hex(), "templates", list.hash().hex());
    return new Deposit(
        record(number),
        utf8("%PDF letter " + number),
        utf8("{\"title\": \"Letter " + number + "\"}"),
        CanonicalJson.write(receipt),
        List.of(own, shared, list));
  }

  static List<Deposit> deposits(int from, int to) {
    return IntStream.range(from, to).mapToObj(Samples::deposit).toList();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
