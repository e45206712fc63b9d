package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From an archive to the post and back: prepare, mail, record, and see what follows. */
class MailCommandTest {

  private static final String CASE = "fixtures/capstone/almgren-completed";

  /** An archive with the four letters of the case, which no test writes to. */
  @TempDir static Path issued;

  @TempDir Path folder;

  @BeforeAll
  static void issue() {
    assertThat(CommandLineRun.of("archive", "init", archive()).exitCode()).isZero();
    CommandLineRun run = CommandLineRun.of("issue", CASE, "--archive", archive());
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static String archive() {
    return issued.resolve("letters").toString();
  }

  @Test
  void every_letter_goes_into_a_large_envelope_behind_its_address() throws IOException {
    CommandLineRun run = prepare(archive(), "--envelope", "9x12-window");
    assertThat(run.exitCode()).as(run.err()).isZero();
    List<String> list = Files.readAllLines(folder.resolve("mail/mailing-list.csv"));
    assertThat(list).hasSizeGreaterThanOrEqualTo(5);
    assertThat(list.get(1)).startsWith("1,").contains("case file almgren-completed");
    assertThat(folder.resolve("mail/print-run.pdf")).exists();
    assertThat(folder.resolve("mail/firm-worksheet.csv")).exists();
  }

  @Test
  void a_letter_too_thick_for_its_envelope_is_told_and_the_others_are_ready() {
    CommandLineRun run = prepare(archive(), "--envelope", "10-window");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .contains("error[mail-too-many-sheets]: 8 sheets")
        .doesNotContain("window]");
    assertThat(run.out()).contains("set aside");
  }

  @Test
  void the_address_of_every_letter_stands_in_the_window_of_a_number_10_envelope() {
    assertThat(prepare(archive(), "--envelope", "10-window").err())
        .doesNotContain("mail-address", "mail-window");
  }

  @Test
  void letters_are_chosen_by_number_or_by_list() throws IOException {
    List<String> all = new ArrayList<>(records(archive()).values());
    assertThat(prepare(archive(), "--envelope", "none", "--record", all.get(1)).out())
        .startsWith("1 letter ready");
    String list = folder.resolve("mail/mailing-list.csv").toString();
    assertThat(Files.readString(Path.of(list))).contains(all.get(1)).doesNotContain(all.get(0));
    assertThat(
            prepare(archive(), "--envelope", "none", "--list", list, "--record", all.get(0)).out())
        .startsWith("2 letters ready");
  }

  @Test
  void a_file_that_is_no_mailing_list_is_rejected() {
    CommandLineRun run = prepare(archive(), "--envelope", "none", "--list", CASE + "/case.json");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("error[mail-list-unreadable]");
  }

  @Test
  void barcodes_want_a_mailer_id_a_service_type_and_a_serial_number_and_none_is_made_up()
      throws IOException {
    assertThat(prepare(archive(), "--envelope", "9x12-window", "--mailer-id", "567094").exitCode())
        .isEqualTo(2);
    CommandLineRun run =
        prepare(
            archive(),
            "--envelope",
            "9x12-window",
            "--mailer-id",
            "567094",
            "--service-type",
            "300",
            "--first-serial",
            "41");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("mail/mailing-list.csv")))
        .contains("00300567094000000041 91311", "00300567094000000042 91311");
  }

  @Test
  void without_a_window_there_is_no_place_for_a_barcode() {
    assertThat(prepare(archive(), "--envelope", "none", "--address-sheet").exitCode()).isEqualTo(2);
  }

  @Test
  void a_letter_that_was_mailed_is_not_mailed_again_by_itself() throws IOException {
    String archive = freshArchive();
    String notice = records(archive).get("cobra-election-notice");
    assertThat(record(archive, notice, "2003-06-05").exitCode()).isZero();
    prepare(archive, "--envelope", "none");
    assertThat(Files.readString(folder.resolve("mail/mailing-list.csv"))).doesNotContain(notice);
    assertThat(prepare(archive, "--envelope", "none", "--record", notice).out())
        .startsWith("1 letter ready");
  }

  @Test
  void the_sixty_days_to_elect_run_from_the_mailing_on_record() throws IOException {
    String archive = freshArchive();
    String notice = records(archive).get("cobra-election-notice");
    // Coverage ended on May 31. On June 10, with no mailing on record, the notice can be given on
    // that day at the earliest and sixty days end on August 9; mailed on June 5, on August 4.
    assertThat(election(CASE)).isEqualTo("2003-08-09");
    CommandLineRun run = record(archive, notice, "2003-06-05");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(election(CASE, "--archive", archive)).isEqualTo("2003-08-04");
  }

  @Test
  void the_fact_printed_is_the_fact_that_the_archive_gives() throws IOException {
    String archive = freshArchive();
    String notice = records(archive).get("cobra-election-notice");
    JsonNode fact = JsonMapper.shared().readTree(record(archive, notice, "2003-06-05").out());
    assertThat(fact.get("kind").asString()).isEqualTo("mailed");
    assertThat(fact.get("date").asString()).isEqualTo("2003-06-05");
    assertThat(fact.get("document").asString()).isEqualTo("cobra-election-notice");
    assertThat(fact.get("to").asString()).isEqualTo("almgren");
    assertThat(fact.get("evidence").asString())
        .contains(
            notice,
            "certificate of mailing",
            // printf 'postmarked' | sha256sum
            "58c2adca4476b6d271d3ec780480904fa5834d83f2d4222bda1f94dfaf54b8d5");
    String withFact = caseWith(fact);
    assertThat(election(withFact)).isEqualTo("2003-08-04");
    assertThat(election(withFact, "--archive", archive)).isEqualTo("2003-08-04");
  }

  @Test
  void the_proof_is_kept_and_the_archive_still_verifies() throws IOException {
    String archive = freshArchive();
    String notice = records(archive).get("cobra-election-notice");
    record(archive, notice, "2003-06-05");
    CommandLineRun verified = CommandLineRun.of("verify", archive);
    assertThat(verified.exitCode()).as(verified.err()).isZero();
    String shown = CommandLineRun.of("archive", "show", archive, notice).out();
    assertThat(shown).contains("mailed", "2003-06-05", "proof.pdf").doesNotContain("content:");
  }

  @Test
  void a_letter_is_mailed_neither_before_its_date_nor_in_the_future() throws IOException {
    String archive = freshArchive();
    String notice = records(archive).get("cobra-election-notice");
    assertThat(record(archive, notice, "2003-05-06").err()).contains("error[mail-impossible-day]");
    assertThat(record(archive, notice, "2003-07-02").exitCode()).isEqualTo(3);
    assertThat(record(archive, notice, "2003-05-07").exitCode()).isZero();
    assertThat(record(archive, notice, "2003-07-01").exitCode()).isZero();
  }

  @Test
  void a_record_that_is_not_in_the_archive_cannot_have_been_mailed() throws IOException {
    assertThat(record(archive(), "AAAA-BBBB-CCCC", "2003-06-05").err())
        .contains("error[record-not-archived]");
  }

  @Test
  void one_does_one_thing_at_a_time() throws IOException {
    assertThat(CommandLineRun.of("mail", archive()).exitCode()).isEqualTo(2);
    assertThat(prepare(archive(), "--envelope", "none", "--proof", "x").exitCode()).isEqualTo(2);
    String proof = proof();
    assertThat(CommandLineRun.of("mail", archive(), "--proof", proof).exitCode()).isEqualTo(2);
  }

  private CommandLineRun prepare(String archive, String... options) {
    List<String> arguments = new ArrayList<>(List.of("mail", archive, "--out"));
    arguments.add(folder.resolve("mail").toString());
    arguments.add("--overwrite");
    arguments.addAll(List.of(options));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }

  private CommandLineRun record(String archive, String record, String day) throws IOException {
    return CommandLineRun.of(
        "mail",
        archive,
        "--record",
        record,
        "--on",
        day,
        "--method",
        "certificate-of-mailing",
        "--proof",
        proof());
  }

  private String proof() throws IOException {
    return Files.writeString(folder.resolve("proof.pdf"), "postmarked").toString();
  }

  /** A copy of the archive and its key, to write to. */
  private String freshArchive() throws IOException {
    try (Stream<Path> files = Files.walk(issued)) {
      for (Path file : files.skip(1).toList()) {
        Files.copy(file, folder.resolve(issued.relativize(file).toString()));
      }
    }
    return folder.resolve("letters").toString();
  }

  /** Record numbers by kind of document, from the mailing list of everything. */
  private Map<String, String> records(String archive) throws IOException {
    Map<String, String> kinds =
        Map.of("COBRA continuation coverage election notice", "cobra-election-notice");
    assertThat(prepare(archive, "--envelope", "none").exitCode()).isZero();
    Map<String, String> records = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("mail/mailing-list.csv"))) {
      String[] cells = line.split(",");
      if (cells[0].matches("[0-9]+")) {
        records.put(kinds.getOrDefault(cells[2], cells[2]), cells[1]);
      }
    }
    return records;
  }

  /** The last day to elect, on the docket of June 10. */
  private static String election(String caseFile, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("docket", caseFile, "--as-of", "2003-06-10", "--format", "json"));
    arguments.addAll(List.of(options));
    return JsonMapper.shared()
        .readTree(CommandLineRun.of(arguments.toArray(String[]::new)).out())
        .get("entries")
        .valueStream()
        .filter(entry -> entry.get("id").asString().equals("cobra.election"))
        .findFirst()
        .orElseThrow()
        .get("act")
        .asString();
  }

  /** The case with one more fact, its instruments beside it. */
  private String caseWith(JsonNode fact) throws IOException {
    Path copy = Files.createDirectories(folder.resolve("capstone/almgren"));
    for (String instrument :
        List.of("plan.json", "transition-agreement.json", "letter-2003-02-26.json")) {
      Files.copy(
          Path.of("fixtures/capstone", instrument), folder.resolve("capstone").resolve(instrument));
    }
    String text = Files.readString(Path.of(CASE, "case.json"));
    int facts = text.indexOf("\"facts\": [") + "\"facts\": [".length();
    Files.writeString(
        copy.resolve("case.json"), text.substring(0, facts) + fact + "," + text.substring(facts));
    return copy.toString();
  }
}
