package dev.engross.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatedJsonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''             | not-json",
        "'   '          | not-json",
        "Dear Ms. Doe   | not-json",
        "%PDF-1.7       | not-json",
        "{'\"a\": 1,}'  | malformed-json",
        "{\"a\": 1} {}  | malformed-json",
        "{\"a\": 01}    | malformed-json",
        "{\"a\": NaN}   | malformed-json",
        "{\"a\": 1      | malformed-json",
        "{} // a remark | malformed-json"
      })
  void what_is_not_json_is_told_as_such(String text, String code) {
    assertThat(read(text.getBytes(StandardCharsets.UTF_8)).problems())
        .extracting(Problem::code)
        .containsExactly(code);
  }

  @Test
  void sixty_four_values_deep_is_read_and_sixty_five_is_not() {
    assertThat(read(nested(64)).problems()).isEmpty();
    assertThat(read(nested(65)).problems()).extracting(Problem::code).containsExactly("too-deep");
  }

  @Test
  void a_file_of_sixteen_megabytes_is_read_and_a_byte_more_is_not() {
    byte[] text = new byte[JsonText.MAXIMUM_BYTES];
    Arrays.fill(text, (byte) ' ');
    text[0] = '{';
    text[1] = '}';
    assertThat(read(text).problems()).isEmpty();
    assertThat(read(Arrays.copyOf(text, text.length + 1)).problems())
        .extracting(Problem::code)
        .containsExactly("too-large");
  }

  @Test
  void a_file_in_another_encoding_is_not_guessed_at() {
    assertThat(read("{\"name\": \"Åke\"}".getBytes(StandardCharsets.UTF_16)).problems())
        .extracting(Problem::code)
        .containsExactly("not-utf-8");
  }

  @Test
  void a_pointer_escapes_the_names_in_it() {
    LocatedTree<LocatedValue> tree = read("{\"a/b~c\": 1}".getBytes(StandardCharsets.UTF_8));
    LocatedValue.ObjectValue root = (LocatedValue.ObjectValue) tree.root();
    assertThat(root.member("a/b~c").spot().pointer()).isEqualTo("/a~1b~0c");
  }

  private static byte[] nested(int depth) {
    return ("[".repeat(depth) + "]".repeat(depth)).getBytes(StandardCharsets.UTF_8);
  }

  private static LocatedTree<LocatedValue> read(byte[] bytes) {
    return LocatedJson.read(new SourceFile(Path.of("file.json"), "file.json", bytes));
  }
}
