package dev.engross.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.determination.Determination;
import dev.engross.finding.FactUse;
import dev.engross.finding.Finding;
import dev.engross.finding.Step;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.LawBookReader;
import dev.engross.issuance.FixtureCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the findings of every fixture say of the executive, told to the executive: no verb keeps the
 * third person, and the name is gone.
 */
class VoiceOfFixturesTest {

  private static final Pattern WRONG =
      Pattern.compile(
          "\\b[Yy]ou (?:is|was|has|does|[a-z]+[^s]s)\\b"
              + "|\\b(?:by|of|to|with) you (?:are|were|have)\\b"
              + "|\\bof you [a-z]+ed\\b");

  @ParameterizedTest
  @ValueSource(strings = {"capstone/what-if", "plans", "tax/what-if", "cobra"})
  void nothing_in_the_third_person_is_left(String family) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path folder : cases(family)) {
      CaseDossier dossier = FixtureCases.read(folder);
      String name = dossier.caseFile().executive().name();
      SecondPerson voice = new SecondPerson(name);
      for (String sentence : sentences(dossier, folder)) {
        String told = voice.of(sentence);
        boolean quoted = told.contains("“");
        if (WRONG.matcher(told).find() || (!quoted && told.contains(name))) {
          wrong.add(folder + ": " + told);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_wrong_verb_is_seen() {
    assertThat(WRONG.matcher("You signs it.").find()).isTrue();
    assertThat(WRONG.matcher("the notice by you are on record").find()).isTrue();
    assertThat(WRONG.matcher("You signed it.").find()).isFalse();
  }

  private static List<String> sentences(CaseDossier dossier, Path folder) {
    Determination found = FixtureCases.determined(folder);
    Matter matter =
        new Matter(
            dossier.caseFile(),
            dossier.terms(),
            found,
            LawBookReader.bundled().book(),
            found.documents().get(0));
    List<String> sentences = new ArrayList<>();
    for (Finding<?> finding : matter.findings().values()) {
      sentences.add(finding.question());
      finding.steps().stream()
          .filter(step -> finding.readings().stream().noneMatch(step::takes))
          .map(Step::text)
          .forEach(sentences::add);
      finding.facts().stream().map(FactUse::statement).forEach(sentences::add);
    }
    found.entitlements().forEach(entitlement -> sentences.add(entitlement.explanation().text()));
    found.deadlines().forEach(deadline -> sentences.add(deadline.what()));
    return sentences;
  }

  private static List<Path> cases(String family) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures", family))) {
      return files
          .filter(file -> file.endsWith("case.json"))
          .map(file -> Objects.requireNonNull(file.getParent()))
          .sorted()
          .toList();
    }
  }
}
