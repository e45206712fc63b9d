package dev.engross.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law book that is packed into the program, looked at on every day of its life. */
class LawBookTest {

  private static final LocalDate FIRST = LocalDate.of(2002, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private final List<LegalProvision> provisions = LawBookFiles.provisions();
  private final LawBook book = LawBookFiles.book();

  @Test
  void never_holds_two_provisions_of_one_id_on_the_same_day() {
    List<String> overlaps =
        FIRST.datesUntil(LAST.plusDays(1)).flatMap(this::heldTwice).distinct().toList();

    assertThat(overlaps).isEmpty();
  }

  private java.util.stream.Stream<String> heldTwice(LocalDate day) {
    return provisions.stream()
        .filter(provision -> provision.inForceOn(day))
        .collect(Collectors.groupingBy(LegalProvision::id, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > 1)
        .map(entry -> entry.getKey() + " on " + day);
  }

  @Test
  void has_no_gap_between_the_first_and_the_last_day_of_an_id() {
    Set<String> gaps = new TreeSet<>();
    for (LegalProvision provision : provisions) {
      LocalDate through = provision.through();
      boolean isLast =
          provisions.stream()
              .filter(other -> other.id().equals(provision.id()))
              .noneMatch(other -> other.from().isAfter(provision.from()));
      if (through != null && !isLast && book.find(provision.id(), through.plusDays(1)).isEmpty()) {
        gaps.add(provision.id() + " after " + through);
      }
    }

    assertThat(gaps).isEmpty();
  }

  /** Every entry, month by month and on both sides of its own boundaries. */
  @Test
  void finds_each_entry_on_exactly_its_own_days() {
    List<String> wrong = new ArrayList<>();
    for (LegalProvision entry : provisions) {
      List<LocalDate> grid = new ArrayList<>(FIRST.datesUntil(LAST, Period.ofMonths(1)).toList());
      grid.add(entry.from().minusDays(1));
      grid.add(entry.from());
      LocalDate through = entry.through();
      if (through != null) {
        grid.add(through);
        grid.add(through.plusDays(1));
      }
      for (LocalDate day : grid) {
        boolean inside = !day.isBefore(entry.from()) && (through == null || !day.isAfter(through));
        boolean found = book.find(entry.id(), day).filter(entry::equals).isPresent();
        if (inside != found) {
          wrong.add(entry.id() + " of " + entry.from() + " on " + day);
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  /**
   * A rule that is no figure has one entry for its place: two would part ways at the next
   * amendment. A paragraph may well set several figures.
   */
  @Test
  void states_the_rule_of_one_place_once() {
    Map<String, Set<String>> idsByPlace = new TreeMap<>();
    for (LegalProvision provision : provisions) {
      if (!provision.value().matches("[0-9.-]+")) {
        String place = provision.citation().printed();
        idsByPlace.computeIfAbsent(place, key -> new TreeSet<>()).add(provision.id());
      }
    }
    idsByPlace.values().removeIf(ids -> ids.size() < 2);

    assertThat(idsByPlace).isEmpty();
  }

  @Test
  void names_each_code_in_one_way() {
    assertThat(provisions)
        .extracting(provision -> provision.citation().source())
        .doesNotContain("Cal. Labor Code", "C.F.R.", "USC", "U.S.C.A.");
  }

  @Test
  void ends_no_provision_before_it_begins() {
    assertThat(provisions)
        .allSatisfy(
            provision -> {
              LocalDate through = provision.through();
              assertThat(through == null || !through.isBefore(provision.from())).isTrue();
            });
  }

  @Test
  void says_of_every_provision_what_it_is_and_where_it_stands() {
    assertThat(provisions)
        .allSatisfy(
            provision -> {
              assertThat(provision.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
              assertThat(provision.label()).isNotBlank();
              assertThat(provision.value()).isNotBlank();
              assertThat(provision.selectedBy()).isNotBlank();
              assertThat(provision.citation().source()).isNotBlank();
              assertThat(provision.citation().section()).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "civil-code-1542, 2002-10-31, in his favor, true",
    "civil-code-1542, 2004-12-31, in his favor, true",
    "civil-code-1542, 2005-01-01, in his or her favor, true",
    "civil-code-1542, 2018-12-31, in his or her favor, true",
    "civil-code-1542, 2018-12-31, releasing party, false",
    "civil-code-1542, 2019-01-01, releasing party, true",
  })
  void gives_the_wording_of_section_1542_in_force_on_the_signing_date(
      String id, LocalDate signed, String words, boolean holds) {
    assertThat(book.on(id, signed).value().contains(words)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "1873-01-01, 88bc9b5426fee36e1832e592a1b22cd5",
    "2005-01-01, 856e12aac767ece6f917f7edd4d00719",
    "2009-01-01, 856e12aac767ece6f917f7edd4d00719",
    "2019-01-01, 55193e624c457c844a0b3230a078019f",
  })
  void quotes_section_1542_letter_by_letter(LocalDate from, String hashStarts) throws Exception {
    String text = book.on("civil-code-1542", from).value();
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));

    assertThat(HexFormat.of().formatHex(hash)).startsWith(hashStarts);
  }

  @ParameterizedTest
  @CsvSource({
    "tax-supplemental-rate, 2003-05-28, 27",
    "tax-supplemental-rate, 2003-05-29, 25",
    "tax-supplemental-rate, 2017-12-31, 25",
    "tax-supplemental-rate, 2018-01-01, 22",
    "tax-supplemental-rate-over-million, 2012-12-31, 35",
    "tax-supplemental-rate-over-million, 2013-01-01, 39.6",
    "california-supplemental-rate, 2009-10-31, 6",
    "california-supplemental-rate, 2009-11-01, 6.6",
    "california-bonus-rate, 2002-01-01, 9.3",
    "california-bonus-rate, 2009-10-31, 9.3",
    "california-bonus-rate, 2009-11-01, 10.23",
    "tax-401a17-limit, 2003-05-06, 200000",
    "tax-401a17-limit, 2023-12-31, 330000",
    "tax-401a17-limit, 2026-01-01, 360000",
    "cobra-months-termination, 2003-05-06, 18",
    "cobra-shortfall-dollars, 2003-05-06, 50",
  })
  void gives_the_figure_of_the_day(String id, LocalDate day, String value) {
    assertThat(book.on(id, day).value()).isEqualTo(value);
  }

  /** Pub. L. 111-5, § 1899F, put two clauses before the one on Medicare. */
  @ParameterizedTest
  @CsvSource({
    "cobra-months-medicare, 2009-02-16, § 1162(2)(A)(v)",
    "cobra-months-medicare, 2009-02-17, § 1162(2)(A)(vii)",
    "cobra-medicare-lookback-months, 2009-02-16, § 1162(2)(A)(v)",
    "cobra-medicare-lookback-months, 2009-02-17, § 1162(2)(A)(vii)",
  })
  void cites_the_clause_under_its_number_of_that_day(String id, LocalDate day, String section) {
    assertThat(book.on(id, day).citation().section()).isEqualTo(section);
  }

  /** What was read word for word is no longer called unchecked on a page; the rest still is. */
  @ParameterizedTest
  @CsvSource({
    "cobra-months-second-event, 2003-05-06, true",
    "cobra-disability-end-notice-days, 2003-05-06, true",
    "erisa-spd-days, 2003-05-06, true",
    "marketplace-enrolment-days, 2025-03-14, true",
    "erisa-appeal-decision-days, 2003-05-06, true",
    "erisa-appeal-extension-days, 2003-05-06, true",
    "adea-waiver-rules, 2002-10-31, true",
    "california-wages-not-released, 2002-10-31, true",
    "pre-existing-condition-limits, 2003-05-06, true",
    "civil-code-1542, 2004-12-31, true",
    "civil-code-1542, 2005-01-01, false",
    "civil-code-1542, 2008-12-31, false",
    "civil-code-1542, 2009-01-01, true",
    "california-bonus-rate, 2002-01-01, true",
    "tax-409a-good-reason-notice-days, 2025-03-14, false",
  })
  void says_what_was_checked_at_its_source(String id, LocalDate day, boolean confirmed) {
    assertThat(book.on(id, day).confirmed()).isEqualTo(confirmed);
  }

  @ParameterizedTest
  @CsvSource({
    "cobra-notice-rules, 2004-11-25, 2004-11-26",
    "tax-409a, 2004-12-31, 2005-01-01",
    "tax-supplemental-rate-over-million, 2004-12-31, 2005-01-01",
    "tax-280g-regulations, 2003-12-31, 2004-01-01",
    "adea-waiver-regulation, 1998-07-05, 1998-07-06",
    "adea-no-tender-back, 2001-01-09, 2001-01-10",
    "sec-21f-17, 2011-08-11, 2011-08-12",
    "dtsa-immunity, 2016-05-11, 2016-05-12",
    "california-unlawful-acts-statement, 2021-12-31, 2022-01-01",
    "speak-out-act, 2022-12-06, 2022-12-07",
    "california-noncompete-unlawful, 2023-12-31, 2024-01-01",
    "cal-cobra-top-up-months, 2002-12-31, 2003-01-01",
    "cobra-arra-subsidy, 2008-08-31, 2008-09-01",
    "cobra-arpa-subsidy, 2021-03-31, 2021-04-01",
    "cobra-deadline-tolling, 2020-02-29, 2020-03-01",
    "erisa-claims-regulation, 2001-12-31, 2002-01-01",
  })
  void holds_no_rule_before_its_first_day(String id, LocalDate before, LocalDate first) {
    assertThat(book.find(id, before)).isEmpty();
    assertThat(book.find(id, first)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "hipaa-certificate, 2014-12-31",
    "cobra-arra-subsidy, 2010-05-31",
    "cobra-arpa-subsidy, 2021-09-30",
    "cobra-deadline-tolling, 2023-07-10",
  })
  void holds_no_rule_after_its_last_day(String id, LocalDate last) {
    assertThat(book.find(id, last)).isPresent();
    assertThat(book.find(id, last.plusDays(1))).isEmpty();
  }

  @Test
  void refuses_to_guess_and_says_what_was_last_in_force() {
    assertThatThrownBy(() -> book.on("tax-401a17-limit", LocalDate.of(2027, 1, 1)))
        .isInstanceOf(LawBook.NotCovered.class)
        .hasMessage(
            "the law book has no tax-401a17-limit for 2027-01-01; last in force: 2026-01-01 to"
                + " 2026-12-31");
  }
}
