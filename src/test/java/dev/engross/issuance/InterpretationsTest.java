package dev.engross.issuance;

import static dev.engross.issuance.InterpretationsTest.Treatment.NOTE;
import static dev.engross.issuance.InterpretationsTest.Treatment.READING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.determination.ReadingEffect;
import dev.engross.determination.ReadingEffects;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.LawBookReader;
import dev.engross.law.LawBook;
import dev.engross.terms.Instrument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every question that the source instruments leave open, P1 to P28 of the plan, A1 to A31 of the
 * agreement and its letter, X1 to X6 across them, and how each is treated. None is forgotten: an
 * item that changes a result is a reading, one that calls for a remark is a note, and where the
 * terms besides settle something by a rule, a hand-worked case shows the rule.
 */
@DisplayName("What the source instruments leave open")
class InterpretationsTest {

  private static final Path CAPSTONE = Path.of("fixtures/capstone");
  private static final LawBook LAW = LawBookReader.bundled().book();

  /** How an open question is treated. */
  enum Treatment {
    READING,
    NOTE
  }

  /**
   * One open question.
   *
   * @param shown the what-if cases that show the rule or the alternatives; none for a mere remark
   */
  private record Item(Treatment treatment, List<String> shown) {}

  private static Item reading(String... shown) {
    return new Item(READING, List.of(shown));
  }

  private static Item note(String... shown) {
    return new Item(NOTE, List.of(shown));
  }

  private static final Map<String, Item> ITEMS =
      Map.ofEntries(
          Map.entry("P1", reading("day-before-the-change", "day-before-the-change-read-both-ways")),
          Map.entry("P2", note()),
          Map.entry("P3", note()),
          Map.entry("P4", note()),
          Map.entry("P5", note("roster-first-date", "trigger-iii-survived")),
          Map.entry("P6", reading("two-changes", "two-changes-first-only")),
          Map.entry("P7", reading("designated-the-same-day", "designated-the-same-day-counts")),
          Map.entry("P8", note("trigger-i-recommended", "trigger-i-fifty")),
          Map.entry("P9", reading("trigger-ii-not-contested", "trigger-ii-any-loss")),
          Map.entry("P10", note("trigger-iii-reincorporation", "trigger-iii-purpose-missing")),
          Map.entry("P11", reading("trigger-iv-no-liquidation", "trigger-iv-sale-alone")),
          Map.entry("P12", note("trigger-v-fifty", "trigger-v-above-fifty")),
          Map.entry("P13", note("trigger-vi-affiliate", "trigger-vi-above-fifty")),
          Map.entry(
              "P14", reading("reason-compensation", "reason-compensation-rate-at-termination")),
          Map.entry(
              "P15",
              reading(
                  "incentive-determined-the-day-after",
                  "incentive-whenever-determined",
                  "incentive-nothing-if-undetermined",
                  "incentive-paid-in-the-year",
                  "incentive-target")),
          Map.entry("P16", note()),
          Map.entry("P17", note()),
          Map.entry("P18", note()),
          Map.entry("P19", reading("footnote-base-only", "footnote-in-addition")),
          Map.entry("P20", note("plan-participant")),
          Map.entry("P21", note("misconduct", "misconduct-not-upheld")),
          Map.entry("P22", reading("other-grounds", "other-grounds-forfeit")),
          Map.entry("P23", note("reason-consented", "reason-before-the-change")),
          Map.entry("P24", note("died-after-the-change", "retired-after-the-change")),
          Map.entry("P25", note()),
          Map.entry(
              "P26",
              reading("coverage-whole-months", "coverage-to-the-day", "coverage-twelve-premiums")),
          Map.entry("P27", note("coverage-whole-months")),
          Map.entry("P28", note()),
          Map.entry("A1", note()),
          Map.entry("A2", reading("effective-date-strict")),
          Map.entry("A3", note("agreement-signed-later-by-the-company")),
          Map.entry("A4", note()),
          Map.entry("A5", note()),
          Map.entry("A6", reading("last-day-on-the-literal-anniversary")),
          Map.entry("A7", reading("acceptance-ends-employment")),
          Map.entry("A8", note()),
          Map.entry("A9", note()),
          Map.entry("A10", reading("discharged-early", "paid-once")),
          Map.entry("A11", reading("release-not-required")),
          Map.entry("A12", reading("installments-through-the-anniversary")),
          Map.entry("A13", note("release-on-day-eight")),
          Map.entry("A14", note()),
          Map.entry("A15", reading("discharged-early", "discharged-early-by-months")),
          Map.entry("A16", note()),
          Map.entry("A17", note("paid-once")),
          Map.entry(
              "A18", note("performance-finding-in-office", "performance-finding-out-of-office")),
          Map.entry("A19", note("breach-of-an-unnamed-section")),
          Map.entry("A20", note()),
          Map.entry("A21", note()),
          Map.entry("A22", note()),
          Map.entry("A23", note()),
          Map.entry("A24", note()),
          Map.entry("A25", note()),
          Map.entry("A26", note()),
          Map.entry("A27", note()),
          Map.entry("A28", note()),
          Map.entry("A29", note()),
          Map.entry("A30", note("discharged-early")),
          Map.entry("A31", note()),
          Map.entry("X1", reading("another-plan-waived")),
          Map.entry("X2", reading("waived-only-by-deletion")),
          Map.entry("X3", note("cause-is-not-misconduct")),
          Map.entry("X4", reading()),
          Map.entry("X5", note()),
          Map.entry("X6", note()));

  private static List<Instrument> instruments() {
    return FixtureCases.read(CAPSTONE.resolve("almgren")).terms().instruments();
  }

  private static Set<String> ids(Treatment treatment) {
    return ITEMS.entrySet().stream()
        .filter(entry -> entry.getValue().treatment() == treatment)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void none_is_forgotten() {
    Set<String> all = new TreeSet<>();
    Map.of("P", 28, "A", 31, "X", 6)
        .forEach(
            (letter, last) -> {
              for (int number = 1; number <= last; number++) {
                all.add(letter + number);
              }
            });
    assertThat(new TreeSet<>(ITEMS.keySet())).isEqualTo(all);
  }

  @ParameterizedTest
  @EnumSource(Treatment.class)
  void the_instruments_say_each_as_it_is_treated_here(Treatment treatment) {
    Set<String> stated =
        instruments().stream()
            .flatMap(
                instrument ->
                    treatment == READING
                        ? instrument.readings().stream().map(reading -> reading.id())
                        : instrument.notes().stream().map(Instrument.CounselNote::id))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(stated).isEqualTo(ids(treatment));
  }

  @Test
  void what_is_said_to_be_shown_is_worked_out_by_hand() {
    ITEMS.forEach(
        (id, item) ->
            assertThat(item.shown())
                .as(id)
                .allMatch(
                    name ->
                        Files.exists(
                            CAPSTONE.resolve("what-if").resolve(name).resolve("expected.json"))));
  }

  /** A reading that no case shows to change anything would be a note. */
  @Test
  void every_alternative_of_every_reading_changes_something_in_some_case() throws IOException {
    Map<String, Boolean> changes = new TreeMap<>();
    for (Instrument instrument : instruments()) {
      instrument
          .readings()
          .forEach(
              reading ->
                  reading
                      .alternatives()
                      .forEach(
                          other -> {
                            if (!other.key().equals(reading.standard())) {
                              changes.put(reading.id() + " " + other.key(), false);
                            }
                          }));
    }
    for (Path folder : cases()) {
      CaseDossier dossier = FixtureCases.read(folder);
      if (dossier.caseFile().readings().isEmpty()) {
        effects(dossier).effects().stream()
            .filter(effect -> !effect.differences().isEmpty() || !effect.asks().isEmpty())
            .forEach(effect -> changes.replace(key(effect), true));
      }
    }
    assertThat(changes).doesNotContainValue(false);
  }

  private static String key(ReadingEffect effect) {
    return effect.taken().reading().id() + " " + effect.alternative().key();
  }

  private static ReadingEffects effects(CaseDossier dossier) {
    LocalDate asOf = Objects.requireNonNull(dossier.caseFile().asOf());
    return ReadingEffects.of(dossier.caseFile(), dossier.terms(), LAW, asOf, asOf);
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(CAPSTONE)) {
      return files
          .filter(file -> file.endsWith("case.json"))
          .map(Path::getParent)
          .sorted()
          .toList();
    }
  }
}
