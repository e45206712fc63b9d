package dev.engross.document;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Approval;
import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Company;
import dev.engross.casefile.DocumentName;
import dev.engross.casefile.Person;
import dev.engross.casefile.PostalAddress;
import dev.engross.determination.Determination;
import dev.engross.diagnostic.Outcome;
import dev.engross.document.template.ShownFigure;
import dev.engross.finding.Question;
import dev.engross.intake.CaseDossier;
import dev.engross.issuance.FixtureCases;
import dev.engross.typeset.markup.MarkupDocument;
import dev.engross.typeset.markup.MarkupReader;
import dev.engross.typeset.style.Cascade;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

final class LettersTest {

  private static final Letters LETTERS = Letters.standard();

  /** Cases that reach the kinds which the case written by hand does not. */
  private static final Map<DocumentKind, String> ELSEWHERE =
      Map.ofEntries(
          entry(DocumentKind.COBRA_GENERAL_NOTICE, "cobra/coverage-begins"),
          entry(DocumentKind.COBRA_PREMIUM_STATEMENT, "cobra/executive-elected"),
          entry(DocumentKind.COBRA_SUBSIDY_END, "cobra/subsidy-ends-soon"),
          entry(DocumentKind.COBRA_UNAVAILABILITY, "cobra/gross-misconduct"),
          entry(DocumentKind.COBRA_EARLY_TERMINATION, "cobra/premium-unpaid"),
          entry(DocumentKind.COBRA_PERIOD_END, "cobra/period-ends-2026"),
          entry(DocumentKind.PARTICIPANT_DESIGNATION_NOTICE, "capstone/what-if/newly-designated"),
          entry(
              DocumentKind.PARTICIPANT_DELETION_NOTICE, "capstone/what-if/deleted-the-day-before"),
          entry(DocumentKind.CHANGE_IN_CONTROL_NOTICE, "plans/harborlight/still-employed"),
          entry(DocumentKind.SEVERANCE_ENTITLEMENT_NOTICE, "capstone/what-if/plan-participant"),
          entry(DocumentKind.SEVERANCE_DENIAL, "capstone/what-if/claim-after-resignation"),
          entry(DocumentKind.BREACH_NOTICE, "capstone/what-if/breach-not-yet-notified"),
          entry(DocumentKind.TERMINATION_NOTICE, "tax/rivera"),
          entry(DocumentKind.REVOCATION_RECEIVED, "capstone/what-if/revoked-on-day-seven"),
          entry(DocumentKind.DEADLINE_NOTICE, "capstone/almgren-completed"),
          entry(DocumentKind.TERMS_CLARIFIED, "capstone/almgren-completed"),
          entry(
              DocumentKind.EXECUTIVE_ACKNOWLEDGMENT,
              "capstone/what-if/letter-awaits-the-executive"),
          entry(DocumentKind.DESIGNATION_CERTIFICATE, "capstone/what-if/newly-designated"));

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void every_kind_is_well_formed(DocumentKind kind) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(render(kind).xhtml().strip())));
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void every_kind_is_markup_that_the_press_knows(DocumentKind kind) {
    Letter letter = render(kind);
    Outcome<MarkupDocument> read = MarkupReader.read(kind.id(), letter.xhtml(), letter.resources());
    assertThat(read.problems()).isEmpty();
    assertThat(read.flatMap(new Cascade()::style).problems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void every_figure_has_its_line_and_every_line_its_figure(DocumentKind kind) {
    Letter letter = render(kind);
    List<String> lines = all("id=\"basis-(\\d+)\"", letter.xhtml());
    assertThat(lines)
        .isEqualTo(letter.shown().stream().map(ShownFigure::number).map(String::valueOf).toList());
    assertThat(all("href=\"#basis-(\\d+)\"", letter.xhtml())).isSubsetOf(lines).containsAll(lines);
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void headings_skip_no_level(DocumentKind kind) {
    int before = 0;
    for (String level : all("<h([1-6])", render(kind).xhtml())) {
      assertThat(Integer.parseInt(level)).isLessThanOrEqualTo(before + 1);
      before = Integer.parseInt(level);
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void the_same_case_gives_the_same_page(DocumentKind kind) {
    assertThat(render(kind).xhtml()).isEqualTo(render(kind).xhtml());
  }

  @Test
  void a_payment_statement_shows_the_three_possible_schedules_and_is_a_draft() {
    Letter letter = render(DocumentKind.PAYMENT_STATEMENT);
    assertThat(letter.draft()).isTrue();
    assertThat(letter.xhtml())
        .contains("Draft, not to be sent")
        .contains("$15,429.17", "$15,429.13", "$7,714.58", "$7,714.66", "$7,121.15", "$7,121.25")
        .contains("How often does the company pay, and on which days?");
    assertThat(letter.missing())
        .extracting(Question::id)
        .containsExactly("payroll-calendar", "approval.payment-statement", "executive-address");
  }

  @Test
  void a_cobra_notice_shows_no_salary() {
    Letter letter = render(DocumentKind.COBRA_ELECTION_NOTICE);
    assertThat(letter.shown())
        .extracting(shown -> shown.finding().id())
        .allMatch(id -> id.startsWith("cobra.") || id.startsWith("law."));
    assertThat(letter.xhtml()).doesNotContain("185,150").doesNotContain("370,300");
  }

  @Test
  void a_cobra_notice_of_2003_follows_later_rules_by_choice_and_knows_no_marketplace() {
    String page = render(DocumentKind.COBRA_ELECTION_NOTICE).xhtml();
    assertThat(page).contains("voluntarily").doesNotContain("Marketplace");
    assertThat(page).contains("November 6, 2004, if", "November 30, 2004, if");
  }

  @Test
  void a_release_of_2003_quotes_the_wording_of_1872_and_no_later_law() {
    String page = render(DocumentKind.RELEASE_PACKET).xhtml();
    assertThat(page)
        .contains("in his favor at the time of executing the release, which if known by him must")
        .contains("Equal Employment Opportunity Commission")
        .contains("you need not give back what you were paid")
        .doesNotContain("trade secret")
        .doesNotContain("Securities and Exchange Commission about");
  }

  @Test
  void a_release_that_only_the_executive_gives_releases_nobody_else() {
    assertThat(render(DocumentKind.RELEASE_PACKET).xhtml())
        .doesNotContain("What the Company gives up")
        .contains("The release in this packet is given by the executive alone.");
  }

  @Test
  void a_confirmation_without_a_resolution_is_a_draft_with_a_blank_for_its_date() {
    Letter letter = render(DocumentKind.BOARD_CONFIRMATION);
    assertThat(letter.xhtml())
        .contains("This letter confirms, and does not replace, Board action of")
        .contains("[to be completed: board resolution date]");
    assertThat(letter.missing()).extracting(Question::id).contains("board-resolution-date");
  }

  @Test
  void a_letter_with_nothing_open_is_no_draft_unless_asked() {
    CaseFile complete = withAddress(Almgren.caseFile());
    assertThat(render(complete, RenderOptions.PLAIN).draft()).isFalse();
    Letter asked = render(complete, new RenderOptions(true, "2003-0001", null));
    assertThat(asked.draft()).isTrue();
    assertThat(asked.missing()).isEmpty();
    assertThat(asked.xhtml()).contains("This is a draft", "record 2003-0001");
  }

  @Test
  void without_approval_a_letter_is_a_draft_that_asks_for_it_on_its_first_page() {
    Letter letter = render(DocumentKind.COBRA_ELECTION_NOTICE);
    assertThat(letter.missing())
        .extracting(Question::id)
        .contains("approval.cobra-election-notice");
    assertThat(letter.xhtml())
        .contains("Who approved the document “COBRA continuation coverage election notice”");
  }

  @Test
  void an_approval_covers_its_kinds_from_its_day_on() {
    Approval approval =
        new Approval(List.of(DocumentName.PAYMENT_STATEMENT), "Counsel", LocalDate.of(2003, 5, 7));
    assertThat(approval.covers("payment-statement", LocalDate.of(2003, 5, 6))).isFalse();
    assertThat(approval.covers("payment-statement", LocalDate.of(2003, 5, 7))).isTrue();
    assertThat(approval.covers("release-packet", LocalDate.of(2003, 5, 7))).isFalse();
  }

  @Test
  void every_document_that_a_case_file_can_name_can_be_issued() {
    assertThat(Arrays.stream(DocumentKind.values()).map(DocumentKind::id))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(DocumentName.values()).map(DocumentName::id).toList());
  }

  @Test
  void a_document_for_which_the_case_has_nothing_is_refused_with_the_reason() {
    assertThat(
            LETTERS
                .render(
                    Almgren.due(
                        DocumentKind.COBRA_ELECTION_NOTICE, Almgren.determinationWithoutCoverage()),
                    Almgren.caseFile(),
                    Almgren.terms(),
                    Almgren.determinationWithoutCoverage(),
                    Almgren.law(),
                    RenderOptions.PLAIN)
                .problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("document-not-applicable");
              assertThat(problem.message()).endsWith("no qualifying event is on record");
            });
  }

  @Test
  void awkward_names_are_printed_as_they_are() {
    CaseFile before = withAddress(Almgren.caseFile());
    CaseFile awkward =
        new CaseFile(
            before.id(),
            before.title(),
            before.asOf(),
            before.issuedOn(),
            before.company(),
            new Person(
                "almgren",
                "Jo <script>alert(1)</script> ${letter} & Sons",
                "Mx. O'Neil <@figure of=x/>",
                before.executive().address(),
                null),
            before.family(),
            before.instruments(),
            before.facts(),
            before.compensation(),
            before.health(),
            before.payroll(),
            before.readings(),
            before.tax(),
            before.approvals());
    String page = render(awkward, RenderOptions.PLAIN).xhtml();
    assertThat(page)
        .contains("Jo &lt;script&gt;alert(1)&lt;/script&gt; ${letter} &amp; Sons")
        .contains("Dear Mx. O’Neil &lt;@figure of=x/&gt;:");
  }

  /** The kind, of the case written by hand or, where it has nothing to show, of a fixture. */
  static Letter render(DocumentKind kind) {
    String fixture = ELSEWHERE.get(kind);
    return fixture == null ? almgren(kind) : ofFixture(kind, Path.of("fixtures", fixture));
  }

  private static Letter ofFixture(DocumentKind kind, Path folder) {
    CaseDossier dossier = FixtureCases.read(folder);
    Determination determination = FixtureCases.determined(folder);
    return letter(
        LETTERS.render(
            Almgren.due(kind, determination),
            dossier.caseFile(),
            dossier.terms(),
            determination,
            Almgren.law(),
            RenderOptions.PLAIN));
  }

  private static Letter almgren(DocumentKind kind) {
    return letter(
        LETTERS.render(
            Almgren.due(kind, Almgren.determination()),
            Almgren.caseFile(),
            Almgren.terms(),
            Almgren.determination(),
            Almgren.law(),
            RenderOptions.PLAIN));
  }

  /** The release packet, without the entitlement whose payroll is not known. */
  private static Letter render(CaseFile caseFile, RenderOptions options) {
    return letter(
        LETTERS.render(
            Almgren.due(DocumentKind.RELEASE_PACKET, Almgren.determinationWithoutInstallments()),
            caseFile,
            Almgren.terms(),
            Almgren.determinationWithoutInstallments(),
            Almgren.law(),
            options));
  }

  private static Letter letter(Outcome<Letter> outcome) {
    return outcome.fold(
        Outcome.Success::value,
        failure -> {
          throw new AssertionError(failure.problems());
        });
  }

  private static CaseFile withAddress(CaseFile before) {
    Person executive = before.executive();
    return new CaseFile(
        before.id(),
        before.title(),
        before.asOf(),
        before.issuedOn(),
        new Company(
            before.company().name(),
            before.company().address(),
            null,
            before.company().signatory(),
            null),
        new Person(
            executive.id(),
            executive.name(),
            executive.salutation(),
            new PostalAddress(List.of("1 Example Street", "Example, CA 90000")),
            null),
        before.family(),
        before.instruments(),
        before.facts(),
        before.compensation(),
        before.health(),
        before.payroll(),
        before.readings(),
        before.tax(),
        List.of(new Approval(List.of(DocumentName.RELEASE_PACKET), "Counsel", Almgren.ISSUED)));
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
