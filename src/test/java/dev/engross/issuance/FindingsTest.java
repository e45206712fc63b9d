package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Each finding of a fixture")
class FindingsTest {

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
      return files
          .filter(file -> file.endsWith("case.json"))
          .map(Path::getParent)
          .filter(folder -> !folder.startsWith("fixtures/bad"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void names_each_citation_fact_and_reading_once(Path folder) {
    List<Finding<?>> findings = new Findings().in(FixtureCases.determined(folder));

    assertThat(findings).isNotEmpty();
    for (Finding<?> finding : findings) {
      assertThat(finding.citations()).as(finding.id()).doesNotHaveDuplicates();
      assertThat(finding.facts()).as(finding.id()).doesNotHaveDuplicates();
      assertThat(finding.readings()).as(finding.id()).doesNotHaveDuplicates();
    }
  }

  /** Every finding within a record, wherever it stands. */
  static final class Findings {

    private final List<Finding<?>> found = new ArrayList<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    List<Finding<?>> in(Record record) {
      look(record);
      return found;
    }

    private void look(@Nullable Object value) {
      if (value instanceof List<?> list) {
        list.forEach(this::look);
      } else if (value instanceof Map<?, ?> map) {
        map.values().forEach(this::look);
      } else if (value instanceof Record record && seen.add(record)) {
        if (record instanceof Finding<?> finding) {
          found.add(finding);
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          look(part(record, component));
        }
      }
    }

    private static @Nullable Object part(Record record, RecordComponent component) {
      try {
        component.getAccessor().setAccessible(true);
        return component.getAccessor().invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + component, e);
      }
    }
  }
}
