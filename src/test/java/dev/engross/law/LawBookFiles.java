package dev.engross.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the law book of the class path for tests, without the intake. */
public final class LawBookFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private LawBookFiles() {}

  public static LawBook book() {
    return LawBook.of(provisions());
  }

  public static List<LegalProvision> provisions() {
    List<LegalProvision> provisions = new ArrayList<>();
    for (JsonNode file : read("index.json")) {
      read(file.asText()).forEach(node -> provisions.add(provision(node)));
    }
    return provisions;
  }

  private static JsonNode read(String file) {
    try (InputStream in = LawBookFiles.class.getResourceAsStream("/law/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no law book file " + file);
      }
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LegalProvision provision(JsonNode node) {
    JsonNode citation = node.required("citation");
    String through = text(node, "through");
    return new LegalProvision(
        node.required("id").asText(),
        node.required("label").asText(),
        node.required("value").asText(),
        LocalDate.parse(node.required("from").asText()),
        through == null ? null : LocalDate.parse(through),
        node.required("selectedBy").asText(),
        new Citation(
            citation.required("source").asText(),
            citation.required("section").asText(),
            text(citation, "words")),
        node.required("confirmed").asBoolean(),
        text(node, "note"));
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.has(field) ? node.get(field).asText() : null;
  }
}
