package dev.engross.determination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.determination.result.Deadline;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.determination.result.Entitlement.PaymentSchedule;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.LawBookReader;
import dev.engross.issuance.FixtureCases;
import dev.engross.law.LawBook;
import dev.engross.terms.Condition;
import dev.engross.terms.Instrument;
import dev.engross.terms.PaymentTerm;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of every case, tried on every case of the fixtures with its facts scrambled: some left
 * out, some days earlier or later. A failure names the fixture and the seed.
 */
@DisplayName("However the facts of a case fall")
class ScrambledCasesTest {

  private static final Path FIXTURES = Path.of("fixtures");
  private static final LawBook LAW = LawBookReader.bundled().book();
  private static final int SEEDS = 2;
  private static final Map<Path, CaseDossier> READ = new ConcurrentHashMap<>();

  /** Deadlines that are counted in days from a fact, and from nothing else. */
  private static final String COUNTED_IN_DAYS =
      "release\\..*\\.(consider|revoke)|cobra\\.(election|notice|initial-premium|employer-notice)"
          + "|erisa\\..*|california\\.(final-wages|vacation)";

  private static final List<String> OF_EVERY_KIND =
      List.of(
          "capstone/what-if/release-on-day-eight",
          "capstone/what-if/coverage-whole-months",
          "plans/lumenfall/not-signed-yet",
          "plans/wexcombe/covered-in-october",
          "tax/rivera",
          "tax/what-if/appeal-extended-on-day-60",
          "tax/what-if/claim-denied",
          "tax/what-if/quit-with-72-hours");

  private static final Pattern PLACE = Pattern.compile("/facts/(\\d+)/(\\w+)");

  /** One made-up case. */
  private record Scrambled(CaseDossier dossier, long seed) {

    static Stream<Scrambled> of(Path folder) {
      CaseDossier dossier =
          READ.computeIfAbsent(folder, name -> FixtureCases.read(FIXTURES.resolve(name)));
      return Stream.iterate(0L, seed -> seed + 1)
          .limit(SEEDS)
          .map(seed -> new Scrambled(seed == 0 ? dossier : scrambled(dossier, seed), seed));
    }

    /** The first of each fixture is the case as it stands. */
    private static CaseDossier scrambled(CaseDossier dossier, long seed) {
      Random random = new Random(31 * seed + dossier.caseFile().id().hashCode());
      List<Fact> facts = new ArrayList<>();
      for (Fact fact : dossier.caseFile().facts()) {
        int fate = random.nextInt(10);
        if (fate > 0) {
          facts.add(fate < 4 ? moved(random.nextInt(61) - 30, fact) : fact);
        }
      }
      return FixtureCases.withFacts(dossier, facts);
    }

    private static Fact moved(int days, Fact fact) {
      return (Fact) Shifted.by(days, (Record) fact);
    }

    Determination determined() {
      LocalDate asOf = Objects.requireNonNull(dossier.caseFile().asOf());
      return Determiner.determine(dossier.caseFile(), dossier.terms(), LAW, asOf, asOf);
    }

    @Override
    public String toString() {
      return dossier.caseFile().id() + ", seed " + seed;
    }
  }

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files
          .filter(file -> file.endsWith("expected.json"))
          .map(file -> FIXTURES.relativize(file.getParent()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void it_is_answered_with_its_readings_and_its_docket(Path fixture) {
    Scrambled.of(fixture)
        .skip(1)
        .forEach(
            each -> {
              Determination determination = each.determined();
              LocalDate asOf = determination.asOf();
              assertThat(Docket.of(determination).entries()).as(each.toString()).isNotNull();
              assertThat(
                      ReadingEffects.of(
                              each.dossier().caseFile(), each.dossier().terms(), LAW, asOf, asOf)
                          .caseId())
                  .as(each.toString())
                  .isEqualTo(determination.caseId());
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void payments_add_up_to_their_amount_unless_something_ends_them(Path fixture) {
    Scrambled.of(fixture)
        .forEach(each -> each.determined().entitlements().forEach(e -> addsUp(each, e)));
  }

  private static void addsUp(Scrambled each, Entitlement entitlement) {
    if (entitlement.amount() == null || !entitlement.amount().answer().isKnown()) {
      return;
    }
    Money amount = entitlement.amount().answer().value();
    for (PaymentSchedule schedule : schedules(entitlement)) {
      Money total = schedule.total();
      if (isCutShort(each, entitlement)) {
        assertThat(total == null || !total.isGreaterThan(amount))
            .as(each + ": " + entitlement.id())
            .isTrue();
      } else {
        assertThat(total).as(each + ": " + entitlement.id()).isEqualTo(amount);
      }
    }
  }

  /** Whether payments may end, or be reduced, before the whole is paid. */
  private static boolean isCutShort(Scrambled each, Entitlement entitlement) {
    return benefits(each, entitlement.id()).anyMatch(benefit -> isCutShort(benefit.payment()));
  }

  private static boolean isCutShort(PaymentTerm term) {
    if (term instanceof PaymentTerm.Balloon balloon) {
      return isCutShort(balloon.payment());
    }
    if (term instanceof PaymentTerm.AcceleratedBy accelerated) {
      return isCutShort(accelerated.payment());
    }
    if (term instanceof PaymentTerm.PaymentByReading reading) {
      return reading.alternatives().values().stream().anyMatch(ScrambledCasesTest::isCutShort);
    }
    return term instanceof PaymentTerm.StoppedBy
        || term instanceof PaymentTerm.StoppedOn
        || term instanceof PaymentTerm.ReducedByEarnings;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void nothing_that_waits_for_a_release_is_due_before_it_is_effective(Path fixture) {
    Scrambled.of(fixture)
        .forEach(
            each -> {
              Determination determination = each.determined();
              for (Entitlement entitlement : determination.entitlements()) {
                for (String release : releasesFor(each, determination, entitlement.id())) {
                  waits(each, entitlement, determination.release(release).effective().answer());
                }
              }
            });
  }

  private static void waits(Scrambled each, Entitlement entitlement, Answer<LocalDate> effective) {
    String name = each + ": " + entitlement.id();
    if (!effective.isKnown()) {
      assertThat(entitlement.status()).as(name).isNotEqualTo(Status.DUE);
    } else if (entitlement.status() == Status.DUE) {
      for (PaymentSchedule schedule : schedules(entitlement)) {
        for (Payment payment : schedule.payments()) {
          assertThat(payment.adjustedDue() == null ? effective.value() : payment.adjustedDue())
              .as(name)
              .isAfterOrEqualTo(effective.value());
        }
      }
    }
  }

  /** The releases without which a benefit is not owed, however it was amended. */
  private static Set<String> releasesFor(
      Scrambled each, Determination determination, String benefit) {
    List<Set<String>> versions =
        benefits(each, benefit).map(b -> releases(each, determination, b.when())).toList();
    Set<String> all = new HashSet<>(versions.isEmpty() ? Set.of() : versions.get(0));
    versions.forEach(all::retainAll);
    return all;
  }

  private static Set<String> releases(
      Scrambled each, Determination determination, Condition condition) {
    if (condition instanceof Condition.ReleaseEffective effective) {
      return Set.of(effective.release());
    }
    if (condition instanceof Condition.AllOf all) {
      return all.conditions().stream()
          .flatMap(part -> releases(each, determination, part).stream())
          .collect(Collectors.toSet());
    }
    if (condition instanceof Condition.Named named) {
      return each.dossier().terms().instruments().stream()
          .flatMap(instrument -> instrument.conditions().stream())
          .filter(defined -> defined.id().equals(named.condition()))
          .map(defined -> releases(each, determination, defined.condition()))
          .findFirst()
          .orElse(Set.of());
    }
    if (condition instanceof Condition.ConditionByReading byReading) {
      return determination.readings().stream()
          .filter(use -> use.reading().id().equals(byReading.reading()))
          .map(use -> byReading.alternatives().get(use.chosen().key()))
          .flatMap(chosen -> releases(each, determination, chosen).stream())
          .collect(Collectors.toSet());
    }
    return Set.of();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void whole_weeks_later_every_deadline_counted_in_days_falls_whole_weeks_later(Path fixture) {
    Scrambled.of(fixture)
        .forEach(
            each -> {
              Map<String, LocalDate> after = counted(later(each).determined());
              moved(each)
                  .forEach(
                      (id, day) -> assertThat(after.get(id)).as(each + ": " + id).isEqualTo(day));
            });
  }

  private static long days(Scrambled each) {
    return 7 * (1 + new Random(each.seed()).nextInt(8));
  }

  /** What is counted in days, as it should fall when everything happened whole weeks later. */
  private static Map<String, LocalDate> moved(Scrambled each) {
    long days = days(each);
    Determination now = each.determined();
    Map<String, LocalDate> moved = new TreeMap<>();
    counted(now).forEach((id, day) -> moved.put(id, day.plusDays(days)));
    Determination then = later(each).determined();
    if (!lossOfCoverage(now).map(day -> day.plusDays(days)).equals(lossOfCoverage(then))) {
      moved.keySet().removeIf(id -> id.startsWith("cobra."));
    }
    return moved;
  }

  private static Scrambled later(Scrambled each) {
    long days = days(each);
    CaseDossier dossier = each.dossier();
    return new Scrambled(
        new CaseDossier(
            Shifted.by(days, dossier.caseFile()),
            new Terms(
                dossier.terms().instruments().stream()
                    .map(instrument -> Shifted.by(days, instrument))
                    .toList()),
            dossier.sources(),
            dossier.logo()),
        each.seed());
  }

  /** Where it is not on record, a plan that covers whole months puts it at the end of one. */
  private static Optional<LocalDate> lossOfCoverage(Determination determination) {
    return Optional.ofNullable(determination.coverage())
        .map(coverage -> coverage.lossOfCoverage().answer())
        .filter(Answer::isKnown)
        .map(Answer::value);
  }

  private static Map<String, LocalDate> counted(Determination determination) {
    return determination.deadlines().stream()
        .filter(deadline -> deadline.id().matches(COUNTED_IN_DAYS))
        .filter(deadline -> deadline.literal().answer().isKnown())
        .collect(
            Collectors.toMap(Deadline::id, d -> d.literal().answer().value(), (one, other) -> one));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void a_fact_that_nothing_asks_for_changes_nothing(Path fixture) {
    Scrambled.of(fixture)
        .forEach(
            each -> {
              LocalDate day = Objects.requireNonNull(each.dossier().caseFile().asOf()).minusDays(3);
              Fact mailed = new Fact.Mailed("idle-mail", day, null, "newsletter", "nobody");
              Fact notice = new Fact.NoticeGiven("idle", day, null, Party.COMPANY, "parking");
              Determination with =
                  new Scrambled(each.dossier().with(List.of(mailed, notice)), each.seed())
                      .determined();
              assertThat(with).as(each.toString()).isEqualTo(each.determined());
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void the_order_in_which_facts_are_written_down_changes_nothing(Path fixture) {
    Scrambled.of(fixture)
        .forEach(
            each -> {
              List<Fact> latestFirst = new ArrayList<>(each.dossier().caseFile().facts());
              latestFirst.sort(Comparator.comparing(Fact::date).reversed());
              Scrambled turned =
                  new Scrambled(FixtureCases.withFacts(each.dossier(), latestFirst), each.seed());
              Determination expected = each.determined();
              Determination found = turned.determined();
              boolean namesPlaces =
                  expected.openQuestions().stream()
                      .anyMatch(question -> String.valueOf(question.field()).startsWith("/facts/"));
              assertThat(namesPlaces ? withoutPlaces(found) : found)
                  .as(each.toString())
                  .isEqualTo(namesPlaces ? withoutPlaces(expected) : expected);
            });
  }

  /** What stands in the determination, but for where in the file an answer belongs. */
  private static String withoutPlaces(Determination determination) {
    return PLACE
        .matcher(determination.entitlements() + " " + determination.deadlines())
        .replaceAll("");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void a_question_about_a_fact_names_its_place_in_the_file(Path fixture) {
    Scrambled.of(fixture)
        .forEach(
            each -> {
              for (Question question : each.determined().openQuestions()) {
                Matcher place = PLACE.matcher(String.valueOf(question.field()));
                if (place.matches()) {
                  Fact fact =
                      each.dossier().caseFile().facts().get(Integer.parseInt(place.group(1)));
                  assertThat(fact.getClass().getRecordComponents())
                      .as(each + ": " + question.field())
                      .extracting(RecordComponent::getName)
                      .contains(place.group(2));
                }
              }
            });
  }

  /** Without this the comparison by weeks could pass by comparing nothing. */
  @Test
  void deadlines_of_every_kind_are_compared_when_the_facts_are_moved() {
    Set<String> compared = new TreeSet<>();
    for (String fixture : OF_EVERY_KIND) {
      Scrambled.of(Path.of(fixture)).forEach(each -> compared.addAll(moved(each).keySet()));
    }
    assertThat(compared)
        .contains(
            "california.final-wages",
            "california.vacation",
            "cobra.election",
            "cobra.initial-premium",
            "cobra.notice",
            "erisa.appeal.decision",
            "erisa.claim.appeal",
            "erisa.claim.decision",
            "release.programme-release.consider",
            "release.supplemental-release.consider",
            "release.supplemental-release.revoke");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void every_entitlement_names_its_source(Path fixture) {
    Scrambled.of(fixture)
        .forEach(
            each ->
                assertThat(each.determined().entitlements())
                    .as(each.toString())
                    .allMatch(entitlement -> !entitlement.condition().citations().isEmpty())
                    .allMatch(entitlement -> !entitlement.schedule().citations().isEmpty())
                    .allMatch(entitlement -> !entitlement.explanation().text().isBlank()));
  }

  private static Stream<Instrument.Benefit> benefits(Scrambled each, String id) {
    return each.dossier().terms().instruments().stream()
        .flatMap(instrument -> instrument.benefits().stream())
        .filter(benefit -> benefit.id().equals(id));
  }

  private static List<PaymentSchedule> schedules(Entitlement entitlement) {
    Answer<PaymentSchedule> answer = entitlement.schedule().answer();
    if (answer instanceof Answer.Undetermined<PaymentSchedule> open) {
      return open.candidates().stream().map(Answer.Candidate::value).toList();
    }
    return answer.isKnown() ? List.of(answer.value()) : List.of();
  }
}
