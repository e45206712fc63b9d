package dev.engross.document.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Templates and their stylesheet, by name in the templates folder, such as {@code
 * payment/payment-statement.ftlh} or {@code letter.css}.
 */
public record TemplateSet(Map<String, String> files) {

  private static final String FOLDER = "templates/";

  public TemplateSet {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /** The templates that Engross carries. */
  public static TemplateSet standard() {
    URL known = TemplateSet.class.getClassLoader().getResource(FOLDER + "letter.css");
    if (known == null) {
      throw new IllegalStateException(
          "the templates are not on the class path; please report this");
    }
    try {
      Map<String, String> files = new TreeMap<>();
      for (String name : namesBeside(known)) {
        files.put(name, read(name));
      }
      return new TemplateSet(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same set with some files replaced or added. */
  public TemplateSet with(Map<String, String> replacements) {
    Map<String, String> merged = new TreeMap<>(files);
    merged.putAll(replacements);
    return new TemplateSet(merged);
  }

  private static String read(String name) throws IOException {
    try (InputStream in = TemplateSet.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the template " + name + " vanished; please report this");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> namesBeside(URL known) throws IOException {
    URLConnection connection = known.openConnection();
    if (connection instanceof JarURLConnection jar) {
      return jar.getJarFile().stream()
          .filter(entry -> entry.getName().startsWith(FOLDER) && !entry.isDirectory())
          .map(entry -> entry.getName().substring(FOLDER.length()))
          .toList();
    }
    try {
      Path folder = Path.of(known.toURI()).resolveSibling("");
      List<String> names = new ArrayList<>();
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(Files::isRegularFile)
            .forEach(file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
      }
      return names;
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a resource without a path; please report this", e);
    }
  }
}
