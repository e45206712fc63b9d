package dev.engross.determination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.Entitlement;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.LawBookReader;
import dev.engross.issuance.FixtureCases;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two clerks record the same papers. Payments are left out: two of one sum can both be made. */
@DisplayName("A case in which every fact is recorded twice")
class RepeatedFactsTest {

  private static final Path FIXTURES = Path.of("fixtures");

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files
          .filter(file -> file.endsWith("case.json"))
          .map(Path::getParent)
          .filter(folder -> !folder.startsWith(FIXTURES.resolve("bad")))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void gives_what_it_gives_when_each_is_recorded_once(Path fixture) {
    CaseDossier once = FixtureCases.read(fixture);
    List<Fact> facts = new ArrayList<>(once.caseFile().facts());
    for (Fact fact : once.caseFile().facts()) {
      if (!(fact instanceof Fact.Paid) && !(fact instanceof Fact.PremiumPaid)) {
        facts.add(again(fact));
      }
    }
    assertThat(results(FixtureCases.withFacts(once, facts))).isEqualTo(results(once));
  }

  private static List<String> results(CaseDossier dossier) {
    LocalDate asOf =
        Objects.requireNonNullElse(dossier.caseFile().asOf(), LocalDate.parse("2012-06-30"));
    Determination found =
        Determiner.determine(
            dossier.caseFile(), dossier.terms(), LawBookReader.bundled().book(), asOf, asOf);
    List<String> results = new ArrayList<>();
    found.milestones().forEach(m -> results.add(m.id() + " " + m.answer().orElse(LocalDate.MIN)));
    found
        .findings()
        .forEach(f -> results.add(f.id() + " " + (f.answer().isKnown() ? f.answer().value() : "")));
    for (Entitlement each : found.entitlements()) {
      results.add(each.id() + " " + each.status());
      if (each.schedule().answer().isKnown()) {
        each.schedule()
            .answer()
            .value()
            .payments()
            .forEach(payment -> results.add(payment.adjustedDue() + " " + payment.gross()));
      }
    }
    found.deadlines().forEach(each -> results.add(each.what() + " " + each.adjusted()));
    results.addAll(coverage(found.coverage()));
    return results;
  }

  private static List<String> coverage(@Nullable ContinuationCoverage coverage) {
    return coverage == null
        ? List.of()
        : Stream.of(coverage.ends(), coverage.electionEnds(), coverage.companyPays())
            .map(day -> day.id() + " " + day.answer().orElse(LocalDate.MIN))
            .toList();
  }

  /** The same fact under another id. */
  private static Fact again(Fact fact) {
    RecordComponent[] components = fact.getClass().getRecordComponents();
    try {
      List<@Nullable Object> values = new ArrayList<>();
      for (RecordComponent component : components) {
        Object value = component.getAccessor().invoke(fact);
        values.add(component.getName().equals("id") ? value + "-again" : value);
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> canonical = fact.getClass().getDeclaredConstructor(types);
      return (Fact) canonical.newInstance(values.toArray());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
