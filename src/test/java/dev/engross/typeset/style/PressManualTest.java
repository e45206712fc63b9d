package dev.engross.typeset.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps the manual of the press true to what it does. */
class PressManualTest {

  private static final Pattern ENTRY =
      Pattern.compile("^- `([a-z-]+)`: `(.*)`$", Pattern.MULTILINE);
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  private final String manual = read();

  @Test
  void it_lists_every_property_with_its_values() {
    Map<String, String> documented = new TreeMap<>();
    Matcher entry = ENTRY.matcher(section("### Properties"));
    while (entry.find()) {
      documented.put(entry.group(1), entry.group(2));
    }
    Map<String, String> known = new TreeMap<>();
    for (String name : Registry.STANDARD.names()) {
      Longhand<?> longhand = Registry.STANDARD.longhand(name);
      known.put(
          name, longhand == null ? Registry.STANDARD.shorthand(name).takes() : longhand.takes());
    }
    assertThat(documented).isEqualTo(known);
  }

  @Test
  void it_lists_every_colour() {
    assertThat(quoted(section("### Values"))).containsAll(Values.colorNames());
  }

  @Test
  void it_lists_every_pseudo_class_and_pseudo_element() {
    Set<String> quoted = quoted(section("### Selectors"));
    assertThat(quoted).containsAll(SelectorReader.PSEUDO_CLASSES);
    assertThat(quoted).contains("::before", "::after", "::marker");
  }

  @Test
  void it_lists_every_margin_box() {
    Set<String> quoted = quoted(section("### At-rules"));
    Registry.constants(PageStyle.MarginBox.values())
        .keySet()
        .forEach(name -> assertThat(quoted).contains("@" + name));
  }

  private String section(String heading) {
    int start = manual.indexOf(heading + "\n");
    assertThat(start).as(heading).isPositive();
    int end = manual.indexOf("\n#", start + heading.length());
    return manual.substring(start, end < 0 ? manual.length() : end);
  }

  private static Set<String> quoted(String text) {
    Set<String> words = new TreeSet<>();
    Matcher word = QUOTED.matcher(text);
    while (word.find()) {
      words.add(word.group(1));
    }
    return words;
  }

  private static String read() {
    try {
      return Files.readString(Path.of("src/site/markdown/press.md"));
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
