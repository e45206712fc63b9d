package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.determination.DocumentDue;
import dev.engross.document.DocumentKind;
import dev.engross.finding.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The days on which the law changed, and what a finished document says on the last day of the old
 * law and on the first day of the new one. A switch without both sides fails.
 */
@DisplayName("Law before and after each switch")
class LawSwitchTest {

  /** The days on which law that the documents rest on began or ended. */
  enum Switch {
    WAIVERS_OF_AGE_CLAIMS("1990-10-16"),
    WAIVER_REGULATION("1998-07-06"),
    NO_TENDER_BACK("2001-01-10"),
    CLAIMS_REGULATION("2002-01-01", "a_claim_is_decided_under_the_regulation_from_its_first_day"),
    CALIFORNIA_TOP_UP("2003-01-01", "california_tops_up_what_began_on_its_first_day"),
    SUPPLEMENTAL_RATE("2003-05-29", "SupplementalWithholdingTest; no document prints a rate"),
    CODE_1542_HIS_OR_HER("2005-01-01"),
    PARACHUTE_REGULATIONS("2004-01-01", "ParachutePaymentsTest; no document prints a test"),
    COBRA_NOTICE_RULES("2004-11-26"),
    DEFERRED_COMPENSATION("2005-01-01", "DeferredCompensationTest; no document prints a test"),
    SECURITIES_WHISTLEBLOWERS("2011-08-12"),
    PRE_EXISTING_CONDITIONS_END("2014-01-01"),
    MARKETPLACE("2014-01-01"),
    CREDITABLE_COVERAGE_ENDS("2015-01-01"),
    TRADE_SECRETS("2016-05-12"),
    CODE_1542_RELEASING_PARTY("2019-01-01"),
    OUTBREAK_PERIOD("2020-03-01", "OutbreakPeriodLettersTest"),
    UNLAWFUL_ACTS("2022-01-01"),
    SPEAK_OUT("2022-12-07"),
    LABOR_BOARD("2023-02-21"),
    NONCOMPETES("2024-01-01");

    private final LocalDate from;
    private final @Nullable String elsewhere;

    Switch(String from) {
      this(from, null);
    }

    Switch(String from, @Nullable String elsewhere) {
      this.from = LocalDate.parse(from);
      this.elsewhere = elsewhere;
    }
  }

  private static final List<String> SIDES =
      List.of(
          "WAIVERS_OF_AGE_CLAIMS | lumenfall | 19 | RELEASE_PACKET | begins | The law (29 U.S.C. § 626(f)) therefore wants you to know this:",
          "WAIVERS_OF_AGE_CLAIMS | lumenfall | 19 | RELEASE_PACKET | ends | were not yet law. The packet follows them voluntarily.",
          "WAIVERS_OF_AGE_CLAIMS | lumenfall | 19 | RELEASE_PACKET | begins | You may file a charge with the Equal Employment Opportunity Commission",
          "WAIVER_REGULATION | lumenfall | 11 | RELEASE_PACKET | ends | the regulation on waivers of age claims (29 CFR 1625.22) was not yet in force",
          "NO_TENDER_BACK | lumenfall | 9 | RELEASE_PACKET | begins | you need not give back what you were paid",
          "COBRA_NOTICE_RULES | almgren | 0 | COBRA_ELECTION_NOTICE | ends | The notice follows their fourteen items voluntarily.",
          "CREDITABLE_COVERAGE_ENDS | almgren | 0 | COBRA_ELECTION_NOTICE | ends | certificate of creditable coverage",
          "MARKETPLACE | almgren | 0 | COBRA_ELECTION_NOTICE | begins | Marketplace",
          "PRE_EXISTING_CONDITIONS_END | almgren | 0 | COBRA_ELECTION_NOTICE | ends | a gap in coverage of 63 days",
          "PRE_EXISTING_CONDITIONS_END | almgren | 0 | COBRA_ELECTION_NOTICE | ends | that does not exclude or limit a condition",
          "CODE_1542_HIS_OR_HER | almgren | 0 | RELEASE_PACKET | ends | in his favor at the time of executing the release",
          "CODE_1542_HIS_OR_HER | almgren | 0 | RELEASE_PACKET | begins | in his or her favor at the time of executing the release, which",
          "CODE_1542_HIS_OR_HER | almgren | 0 | RELEASE_PACKET | begins | had the wording quoted here were not checked at their source",
          "CODE_1542_RELEASING_PARTY | almgren | 0 | RELEASE_PACKET | ends | must have materially affected",
          "CODE_1542_RELEASING_PARTY | almgren | 0 | RELEASE_PACKET | begins | would have materially affected",
          "SECURITIES_WHISTLEBLOWERS | almgren | 0 | RELEASE_PACKET | begins | Securities and Exchange Commission about",
          "SECURITIES_WHISTLEBLOWERS | lumenfall | 0 | RELEASE_PACKET | begins | Securities and Exchange Commission about",
          "TRADE_SECRETS | almgren | 0 | RELEASE_PACKET | begins | Trade secrets:",
          "TRADE_SECRETS | lumenfall | 0 | RELEASE_PACKET | begins | Trade secrets:",
          "UNLAWFUL_ACTS | almgren | 0 | RELEASE_PACKET | begins | Nothing in this agreement prevents you from discussing",
          "UNLAWFUL_ACTS | almgren | 0 | RELEASE_PACKET | begins | at least 5 business days",
          "SPEAK_OUT | almgren | 0 | RELEASE_PACKET | begins | In a dispute over sexual assault or sexual harassment",
          "SPEAK_OUT | lumenfall | 0 | RELEASE_PACKET | begins | In a dispute over sexual assault or sexual harassment",
          "LABOR_BOARD | almgren | 0 | RELEASE_PACKET | begins | As far as the National Labor Relations Act protects you",
          "LABOR_BOARD | lumenfall | 0 | RELEASE_PACKET | begins | As far as the National Labor Relations Act protects you",
          "NONCOMPETES | almgren | 0 | RELEASE_PACKET | begins | wherever and whenever it was signed",
          "NONCOMPETES | almgren | 0 | RELEASE_PACKET | begins | Business and Professions Code § 16600.1");

  static Stream<String[]> sides() {
    return SIDES.stream().map(row -> row.split(" *\\| *"));
  }

  @ParameterizedTest(name = "{0}: {5} {4}")
  @MethodSource("sides")
  void an_item_appears_with_the_law_and_goes_with_it(
      Switch law, String name, int yearsBack, DocumentKind kind, String side, String words) {
    String fixture = fixture(name, yearsBack);
    boolean begins = side.equals("begins");
    assertSays(fixture, law.from.minusDays(1), kind, words, !begins);
    assertSays(fixture, law.from, kind, words, begins);
  }

  @ParameterizedTest
  @EnumSource(Switch.class)
  void every_switch_has_both_sides(Switch law) {
    boolean here = sides().anyMatch(row -> row[0].equals(law.name()));
    assertThat(here || law.elsewhere != null).as(law.name()).isTrue();
    if (law.elsewhere != null) {
      String named = law.elsewhere.split(";", -1)[0];
      assertThat(Arrays.stream(LawSwitchTest.class.getDeclaredMethods()))
          .as(named)
          .anyMatch(method -> method.getName().equals(named) || isTest(named));
    }
  }

  @ParameterizedTest(name = "claimed on {0}")
  @CsvSource({"2001-12-31, false", "2002-01-01, true"})
  void a_claim_is_decided_under_the_regulation_from_its_first_day(LocalDate claimed, boolean due) {
    String name = "plans/brackwater/claimed-on-" + claimed;
    DocumentDue denial =
        FixtureCases.determined(Path.of("fixtures").resolve(name)).documents().stream()
            .filter(document -> document.kind().equals("severance-denial"))
            .findFirst()
            .orElseThrow();
    assertThat(denial.due()).as(denial.why().text()).isEqualTo(due);
    if (due) {
      assertThat(IssuedTexts.letter(name, DocumentKind.SEVERANCE_DENIAL))
          .contains("section 502(a)", "within 60 days after you receive this letter");
    } else {
      assertThat(denial.why().text()).contains("applies to claims filed from January 1, 2002");
    }
  }

  @ParameterizedTest(name = "continued from {0}")
  @CsvSource({"2002-12-31, false", "2003-01-01, true"})
  void california_tops_up_what_began_on_its_first_day(LocalDate begins, boolean says) {
    String notice =
        FinishedDocuments.text(
            FinishedDocuments.ofKind(
                    FinishedDocuments.of("cobra/continued-from-" + begins),
                    DocumentKind.COBRA_ELECTION_NOTICE)
                .get(0));
    assertThat(notice).contains("Continued coverage begins on " + words(begins));
    assertThat(notice.contains("California law may let you keep that coverage")).isEqualTo(says);
  }

  private static void assertSays(
      String fixture, LocalDate day, DocumentKind kind, String words, boolean says) {
    String page =
        FinishedDocuments.text(
            FinishedDocuments.ofKind(FinishedDocuments.on(fixture, day), kind).get(0));
    assertThat(page.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
        .as("%s of %s on %s says “%s”", kind.id(), fixture, day, words)
        .isEqualTo(says);
  }

  private static String fixture(String name, int yearsBack) {
    String fixture =
        name.equals("almgren") ? "capstone/almgren-completed" : "plans/lumenfall/not-signed-yet";
    if (yearsBack == 0) {
      return fixture;
    }
    Path earlier = FixtureCases.yearsBefore(Path.of("fixtures").resolve(fixture), yearsBack);
    return Path.of("fixtures").relativize(earlier).toString();
  }

  private static String words(LocalDate day) {
    return Wording.date(day);
  }

  private static boolean isTest(String name) {
    return Stream.of("issuance", "determination.tax")
        .anyMatch(
            room -> {
              try {
                Class.forName("dev.engross." + room + "." + name);
                return true;
              } catch (ClassNotFoundException absent) {
                return false;
              }
            });
  }
}
