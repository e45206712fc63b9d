package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.determination.Determination;
import dev.engross.determination.Determiner;
import dev.engross.determination.DocumentDue;
import dev.engross.determination.result.Deadline;
import dev.engross.finding.FactUse;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.LawBookReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which duties are shown as done, by which fact, and which are not though a fact comes near it. */
@DisplayName("Duties done")
class DutiesDoneTest {

  private static final Path FIXTURES = Path.of("fixtures");

  @ParameterizedTest(name = "{1} in {0}: {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "cobra/family-at-one-address, cobra.notice, -",
        "cobra/executive-elected, cobra.notice, 2025-03-20",
        "cobra/executive-elected, cobra.election, 2025-04-18",
        "cobra/self-paid-elected, cobra.initial-premium, -",
        "cobra/premium-unpaid, cobra.initial-premium, 2025-05-03",
        "cobra/self-paid-elected, cobra.election, 2025-04-18"
      })
  void the_record_of_a_fixture_shows_it(String name, String id, @Nullable LocalDate done) {
    assertThat(done(determined(name), id)).isEqualTo(done);
  }

  @Test
  void an_election_notice_is_done_once_every_address_was_reached() {
    Fact executive = mailed("2025-03-20", "cobra-election-notice", "quint");
    Fact spouse = mailed("2025-03-27", "cobra-election-notice", "spouse");
    String apart = "cobra/spouse-elsewhere";

    assertThat(done(determinedOn("2025-04-01", apart, executive), "cobra.notice")).isNull();
    assertThat(done(determinedOn("2025-04-01", apart, spouse), "cobra.notice")).isNull();
    assertThat(done(determinedOn("2025-04-01", apart, executive, spouse), "cobra.notice"))
        .isEqualTo("2025-03-27");
  }

  @Test
  void whoever_elected_needs_the_election_notice_no_more() {
    Fact executive = elected("one", "2025-04-02", "quint");
    Fact family = elected("rest", "2025-04-09", "spouse", "child");
    String together = "cobra/family-at-one-address";
    assertThat(done(determinedOn("2025-04-25", together, executive), "cobra.notice")).isNull();
    assertThat(done(determinedOn("2025-04-25", together, executive, family), "cobra.notice"))
        .isEqualTo("2025-04-09");

    Fact spouse = mailed("2025-03-27", "cobra-election-notice", "spouse");
    String apart = "cobra/spouse-elsewhere";
    assertThat(done(determinedOn("2025-04-25", apart, spouse), "cobra.notice")).isNull();
    assertThat(done(determinedOn("2025-04-25", apart, executive, spouse), "cobra.notice"))
        .isEqualTo("2025-04-02");
  }

  @Test
  void the_notice_is_due_to_those_only_of_whom_nothing_shows_that_they_had_it() {
    String together = "cobra/family-at-one-address";
    Fact executive = elected("one", "2025-04-02", "quint");
    assertThat(noticeDueTo(determinedOn("2025-04-25", together))).containsExactly("quint");
    Determination some = determinedOn("2025-04-25", together, executive);
    assertThat(noticeDueTo(some)).containsExactly("spouse");
    assertThat(notice(some).why().text())
        .contains("no notice of it has been mailed to Robin Quint and Sam Quint.")
        .contains("Continuation coverage was elected for Jordan Quint on April 2, 2025.")
        .contains("The time of each to elect runs from the notice to that person.");
    assertThat(ends(some)).isEqualTo("2025-06-24");
    assertThat(deadline(some, "cobra.election").actor()).isEqualTo(Party.SPOUSE);
    assertThat(deadline(determinedOn("2025-04-25", together), "cobra.election").actor())
        .isEqualTo(Party.EXECUTIVE);

    Fact waived =
        new Fact.CoverageWaived(
            "waived", LocalDate.of(2025, 4, 9), null, List.of("spouse", "child"), null);
    Determination all = determinedOn("2025-04-25", together, executive, waived);
    assertThat(noticeDueTo(all)).isEmpty();
    assertThat(notice(all).why().text())
        .endsWith(
            "Whoever elects or waives has had the notice, though its mailing is not on record.");
    assertThat(done(all, "cobra.notice")).isEqualTo("2025-04-09");
  }

  @Test
  void the_time_to_elect_of_whoever_has_had_no_notice_does_not_run() {
    Fact executive = mailed("2025-03-20", "cobra-election-notice", "quint");
    Fact spouse = mailed("2025-03-27", "cobra-election-notice", "spouse");
    String apart = "cobra/spouse-elsewhere";
    assertThat(ends(determinedOn("2025-04-25", apart, executive))).isEqualTo("2025-06-24");
    assertThat(ends(determinedOn("2025-04-25", apart, executive, spouse))).isEqualTo("2025-05-30");
  }

  @Test
  void an_election_after_a_wrong_notice_asks_for_the_corrected_one_all_the_same() {
    Fact wrong = mailed("2025-03-20", "cobra-election-notice", "quint");
    Fact found =
        new Fact.Superseded(
            "found",
            LocalDate.of(2025, 4, 1),
            null,
            "cobra-election-notice",
            "quint",
            LocalDate.of(2025, 3, 20),
            null,
            "the last day to elect was wrong");
    Fact all = elected("all", "2025-03-28", "quint", "spouse", "child");
    assertThat(noticeDueTo(determinedOn("2025-04-25", "cobra/family-at-one-address", wrong, all)))
        .isEmpty();
    assertThat(
            noticeDueTo(
                determinedOn("2025-04-25", "cobra/family-at-one-address", wrong, found, all)))
        .containsExactly("quint");
  }

  @Test
  void a_premium_shows_an_election_where_one_person_alone_could_make_it() {
    Fact premium =
        new Fact.PremiumPaid(
            "premium",
            LocalDate.of(2003, 6, 10),
            null,
            Money.parse("USD 500.00"),
            LocalDate.of(2003, 6, 1));
    assertThat(done(determinedOn("2003-06-15", "capstone/almgren-completed"), "cobra.notice"))
        .isNull();
    assertThat(
            done(determinedOn("2003-06-15", "capstone/almgren-completed", premium), "cobra.notice"))
        .isEqualTo("2003-06-10");

    Fact ofAFamily =
        new Fact.PremiumPaid(
            "premium",
            LocalDate.of(2025, 4, 10),
            null,
            Money.parse("USD 500.00"),
            LocalDate.of(2025, 4, 1));
    assertThat(
            done(
                determinedOn("2025-04-25", "cobra/family-at-one-address", ofAFamily),
                "cobra.notice"))
        .isNull();
  }

  @Test
  void an_election_is_done_once_everybody_elected() {
    Fact alone =
        new Fact.CoverageElected(
            "some", LocalDate.of(2025, 4, 2), null, List.of("quint", "child"), null);
    Fact spouse =
        new Fact.CoverageElected("rest", LocalDate.of(2025, 4, 9), null, List.of("spouse"), null);
    String family = "cobra/family-at-one-address";

    assertThat(done(determinedOn("2025-04-25", family, alone), "cobra.election")).isNull();
    assertThat(done(determinedOn("2025-04-25", family, alone, spouse), "cobra.election"))
        .isEqualTo("2025-04-09");
  }

  @Test
  void a_notice_given_under_the_name_of_its_deadline_is_done_by_whom_it_binds() {
    String id = "california.for-your-benefit";

    assertThat(done(determined("tax/rivera", given(id, Party.COMPANY)), id))
        .isEqualTo("2025-03-14");
    assertThat(done(determined("tax/rivera", given(id, Party.EXECUTIVE)), id)).isNull();
    assertThat(done(determined("tax/rivera", given("another", Party.COMPANY)), id)).isNull();
  }

  @Test
  void the_notice_of_termination_is_the_written_notice_of_the_change() {
    String id = "california.change-in-relationship";

    assertThat(done(determined("tax/rivera"), id)).isNull();
    assertThat(
            done(
                determined("tax/rivera", mailed("2025-03-14", "termination-notice", "rivera")), id))
        .isEqualTo("2025-03-14");
  }

  @Test
  void final_wages_are_done_when_they_are_paid_and_vacation_when_it_was_among_them() {
    String wages = "california.final-wages";
    String vacation = "california.vacation";

    assertThat(done(determined("tax/rivera"), wages)).isNull();
    Determination silent = determined("tax/rivera", wagesPaid(null));
    assertThat(done(silent, wages)).isEqualTo("2025-03-14");
    assertThat(done(silent, vacation)).isNull();
    assertThat(done(determined("tax/rivera", wagesPaid(false)), vacation)).isNull();
    assertThat(done(determined("tax/rivera", wagesPaid(true)), vacation)).isEqualTo("2025-03-14");
  }

  @Test
  void no_notice_shows_wages_as_paid() {
    String wages = "california.final-wages";

    assertThat(done(determined("tax/rivera", given(wages, Party.COMPANY)), wages)).isNull();
  }

  @Test
  void installments_are_done_as_far_as_the_sums_paid_reach() {
    String name = "capstone/almgren-completed";
    Determination before = determined(name);
    List<Deadline> due =
        before.deadlines().stream()
            .filter(deadline -> deadline.id().startsWith("payment.incentive-installments."))
            .toList();
    assertThat(due).hasSizeGreaterThan(2).allMatch(deadline -> deadline.done() == null);

    Determination after = determined(name, paid("one", "7714.58"), paid("nearly-two", "7714.57"));
    assertThat(done(after, "payment.incentive-installments.1")).isEqualTo("2003-05-07");
    assertThat(done(after, "payment.incentive-installments.2")).isNull();
    assertThat(
            done(
                determined(name, paid("one", "7714.58"), paid("two", "7714.58")),
                "payment.incentive-installments.2"))
        .isEqualTo("2003-05-07");
  }

  @Test
  void what_is_done_is_no_day_ahead_of_the_executive() {
    Determination elected = determined("cobra/executive-elected");
    Deadline election = deadline(elected, "cobra.election");

    assertThat(election.adjusted()).isAfter(elected.asOf());
    assertThat(election.isAheadFor(Party.EXECUTIVE, elected.asOf())).isFalse();
    Determination pays = determined("cobra/self-paid-elected");
    assertThat(deadline(pays, "cobra.initial-premium").isAheadFor(Party.EXECUTIVE, pays.asOf()))
        .isTrue();
  }

  @Test
  void nobody_is_sent_after_a_first_premium_that_the_company_pays() {
    assertThat(determined("cobra/executive-elected").deadlines())
        .extracting(Deadline::id)
        .contains("cobra.premium")
        .doesNotContain("cobra.initial-premium");
  }

  private static Fact mailed(String day, String document, String to) {
    return new Fact.Mailed("mailed-to-" + to, LocalDate.parse(day), null, document, to);
  }

  private static Fact elected(String id, String day, String... persons) {
    return new Fact.CoverageElected(id, LocalDate.parse(day), null, List.of(persons), null);
  }

  private static Fact given(String about, Party by) {
    return new Fact.NoticeGiven("given", LocalDate.of(2025, 3, 14), null, by, about);
  }

  private static Fact wagesPaid(@Nullable Boolean withVacation) {
    return new Fact.FinalWagesPaid(
        "wages", LocalDate.of(2025, 3, 14), null, Money.parse("USD 11538.46"), withVacation);
  }

  private static Fact paid(String id, String amount) {
    return new Fact.Paid(
        id, LocalDate.of(2003, 5, 7), null, "incentive-installments", Money.parse("USD " + amount));
  }

  private static DocumentDue notice(Determination determination) {
    return determination.documents().stream()
        .filter(document -> document.kind().equals("cobra-election-notice"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> noticeDueTo(Determination determination) {
    return determination.documents().stream()
        .filter(document -> document.kind().equals("cobra-election-notice") && document.due())
        .map(DocumentDue::addressee)
        .toList();
  }

  private static LocalDate ends(Determination determination) {
    return determination.coverage().electionEnds().answer().value();
  }

  private static Determination determined(String name, Fact... more) {
    LocalDate asOf = FixtureCases.read(FIXTURES.resolve(name)).caseFile().asOf();
    return determinedOn(Objects.requireNonNull(asOf).toString(), name, more);
  }

  private static Determination determinedOn(String asOf, String name, Fact... more) {
    CaseDossier dossier = FixtureCases.read(FIXTURES.resolve(name)).with(List.of(more));
    LocalDate day = LocalDate.parse(asOf);
    return Determiner.determine(
        dossier.caseFile(), dossier.terms(), LawBookReader.bundled().book(), day, day);
  }

  private static Deadline deadline(Determination determination, String id) {
    return determination.deadlines().stream()
        .filter(deadline -> deadline.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static @Nullable LocalDate done(Determination determination, String id) {
    FactUse done = deadline(determination, id).done();
    return done == null ? null : done.date();
  }
}
