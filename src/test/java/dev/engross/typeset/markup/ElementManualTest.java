package dev.engross.typeset.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps the manual's elements and attributes true to what is read. */
class ElementManualTest {

  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  @Test
  void it_lists_every_element() throws IOException {
    String section = section("## Elements");
    String list = section.substring(0, section.indexOf("\n\nLists hold"));
    Set<String> known = new TreeSet<>();
    Arrays.stream(Tag.values()).map(Tag::elementName).forEach(known::add);
    assertThat(quoted(list)).isEqualTo(known);
  }

  @Test
  void it_lists_every_attribute_of_every_element() throws IOException {
    Map<String, Set<String>> documented = new TreeMap<>();
    Matcher entry =
        Pattern.compile("^- `([a-z]+)`: (.*)$", Pattern.MULTILINE)
            .matcher(section("## Attributes"));
    while (entry.find()) {
      documented.put(entry.group(1), quoted(entry.group(2)));
    }
    Map<String, Set<String>> known = new TreeMap<>();
    AttributeRules.BY_ELEMENT.forEach(
        (tag, names) -> known.put(tag.elementName(), new TreeSet<>(names)));
    assertThat(documented).isEqualTo(known);
  }

  @Test
  void it_lists_the_attributes_of_all_elements() throws IOException {
    assertThat(quoted(section("## Attributes"))).containsAll(AttributeRules.GLOBAL);
  }

  private static String section(String heading) throws IOException {
    String manual = Files.readString(Path.of("src/site/markdown/press.md"));
    int start = manual.indexOf(heading + "\n");
    return manual.substring(start, manual.indexOf("\n## ", start + heading.length()));
  }

  private static Set<String> quoted(String text) {
    Set<String> words = new TreeSet<>();
    Matcher word = QUOTED.matcher(text);
    while (word.find()) {
      words.add(word.group(1));
    }
    return words;
  }
}
