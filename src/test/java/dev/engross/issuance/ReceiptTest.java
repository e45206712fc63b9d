package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.archive.CanonicalJson;
import dev.engross.archive.Deposit;
import dev.engross.archive.log.Hash;
import dev.engross.document.DocumentKind;
import dev.engross.issuance.Issue.IssuedDocument;
import dev.engross.typeset.manuscript.Manuscript.Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReceiptTest {

  private static final Path CASE = Path.of("fixtures/capstone/almgren-completed");
  private static final LocalDate DAY = LocalDate.of(2003, 5, 7);
  private static final Issuance ISSUANCE = Issuance.standard();

  private static IssuedDocument issued(LocalDate issuedOn) {
    IssueOrder order =
        new IssueOrder(
            DAY, issuedOn, List.of(DocumentKind.BOARD_CONFIRMATION), false, Profile.PDF_A_3A);
    return ISSUANCE
        .issue(FixtureCases.read(CASE), order)
        .fold(
            success -> success.value().documents().get(0),
            failure -> {
              throw new AssertionError(failure.problems());
            });
  }

  @Test
  void it_names_the_case_by_its_hash_and_every_input_is_at_hand() throws IOException {
    IssuedDocument document = issued(DAY);
    Map<String, Object> receipt = CanonicalJson.read(document.receipt().json());
    String caseFile = Hash.of(Files.readAllBytes(CASE.resolve("case.json"))).hex();
    assertThat(receipt.get("sources").toString()).contains(caseFile);
    Set<String> inputs =
        document.deposit().inputs().stream()
            .map(Deposit.Input::hash)
            .map(Hash::hex)
            .collect(Collectors.toSet());
    assertThat(inputs)
        .contains(
            caseFile,
            (String) receipt.get("lawBook"),
            (String) receipt.get("templates"),
            (String) receipt.get("press"));
  }

  @Test
  void its_hash_stands_in_the_data_and_begins_the_record_number() {
    IssuedDocument document = issued(DAY);
    Map<String, Object> data = CanonicalJson.readLoosely(document.data());
    assertThat(data.get("receipt")).isEqualTo(document.receipt().hash().hex());
    assertThat(data.get("record")).isEqualTo(document.recordNumber());
    int first = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(document.recordNumber().charAt(0));
    assertThat(first).isEqualTo((document.receipt().hash().bytes()[0] & 0xff) >> 3);
  }

  @Test
  void another_date_is_another_record() {
    assertThat(issued(DAY).recordNumber()).isEqualTo(issued(DAY).recordNumber());
    assertThat(issued(DAY.plusDays(1)).recordNumber()).isNotEqualTo(issued(DAY).recordNumber());
  }

  @Test
  void the_engine_is_the_version_that_is_built() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8);
    assertThat(pom).contains("<version>" + Receipt.ENGINE.replace("engross ", "") + "</version>");
  }
}
