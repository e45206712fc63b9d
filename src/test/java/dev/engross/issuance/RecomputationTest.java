package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.archive.Archive;
import dev.engross.archive.Archive.StoredDocument;
import dev.engross.archive.ArchiveWriter;
import dev.engross.archive.CanonicalJson;
import dev.engross.archive.KeyFile;
import dev.engross.archive.log.SigningKey;
import dev.engross.document.DocumentKind;
import dev.engross.issuance.Issue.IssuedDocument;
import dev.engross.issuance.Recomputation.Equality;
import dev.engross.issuance.Recomputation.Result;
import dev.engross.typeset.manuscript.Manuscript.Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each answer that an auditor can get when a document is made again. */
class RecomputationTest {

  private static final Path CASE = Path.of("fixtures/capstone/almgren-completed");
  private static final LocalDate DAY = LocalDate.of(2003, 5, 7);

  @TempDir static Path folder;
  private static IssuedDocument issued;
  private static Archive archive;

  @BeforeAll
  static void archiveOneLetter() throws IOException {
    IssueOrder order =
        new IssueOrder(DAY, DAY, List.of(DocumentKind.BOARD_CONFIRMATION), false, Profile.PDF_A_3A);
    Issue issue =
        Issuance.standard()
            .issue(FixtureCases.read(CASE), order)
            .fold(
                success -> success.value(),
                failure -> {
                  throw new AssertionError(failure.problems());
                });
    issued = issue.documents().get(0);
    Path place = folder.resolve("archive");
    SigningKey key = SigningKey.generate("recomputation");
    ArchiveWriter.init(place, key);
    Path keyFile = KeyFile.beside(place);
    KeyFile.create(keyFile, key);
    try (ArchiveWriter writer = ArchiveWriter.open(place, keyFile)) {
      writer.store(List.of(issued.deposit()), Instant.parse("2003-05-07T12:00:00Z"));
    }
    archive = Archive.open(place);
  }

  private static Result again(byte[] document, byte[] data, byte[] receipt) throws IOException {
    Path scratch = Files.createDirectories(folder.resolve("scratch"));
    return new Recomputation(archive, scratch)
        .of(new StoredDocument(issued.recordNumber(), document, data, receipt));
  }

  private static Result again(Map<String, Object> changed) throws IOException {
    Map<String, Object> receipt = new TreeMap<>(CanonicalJson.read(issued.deposit().receipt()));
    receipt.putAll(changed);
    return again(issued.pdf(), issued.data(), CanonicalJson.write(receipt));
  }

  @Test
  void what_nobody_touched_is_the_same_to_the_byte() throws IOException {
    StoredDocument stored = archive.document(issued.recordNumber());
    Result result = again(stored.document(), stored.data(), stored.receipt());
    assertThat(result.equality()).isEqualTo(Equality.BYTES);
    assertThat(result.engine()).isEqualTo(Receipt.ENGINE);
    assertThat(result.differences()).isEmpty();
  }

  @Test
  void a_file_that_was_only_packed_otherwise_holds_the_same_objects() throws IOException {
    byte[] packed = repacked(issued.pdf(), "");
    assertThat(packed).isNotEqualTo(issued.pdf());
    assertThat(again(packed, issued.data(), issued.deposit().receipt()).equality())
        .isEqualTo(Equality.CONTENT);
  }

  @Test
  void one_stroke_more_on_a_page_makes_it_other_pages_with_the_same_figures() throws IOException {
    byte[] altered = repacked(issued.pdf(), "0 0 m 10 10 l S\n");
    Result result = again(altered, issued.data(), issued.deposit().receipt());
    assertThat(result.equality()).isEqualTo(Equality.DATA);
    assertThat(result.differences()).isEmpty();
  }

  @Test
  void another_figure_makes_it_another_document_and_both_figures_are_told() throws IOException {
    String data = new String(issued.data(), StandardCharsets.UTF_8);
    assertThat(data).contains("USD 185150.00");
    byte[] altered =
        data.replace("USD 185150.00", "USD 185150.01").getBytes(StandardCharsets.UTF_8);
    Result result = again(issued.pdf(), altered, issued.deposit().receipt());
    assertThat(result.equality()).isEqualTo(Equality.NONE);
    assertThat(result.differences()).isNotEmpty();
    assertThat(result.differences())
        .anySatisfy(line -> assertThat(line).contains("$185,150.00", "$185,150.01"));
  }

  @Test
  void a_document_of_another_engine_is_made_again_under_its_name_so_that_records_compare()
      throws IOException {
    Result result = again(Map.of("engine", "engross 0.0.9"));
    assertThat(result.engine()).isEqualTo("engross 0.0.9");
    assertThat(result.equality()).isEqualTo(Equality.NOT_MADE);
    assertThat(result.differences())
        .containsExactly("What is made now from the same input has other record numbers.");
  }

  @Test
  void a_kind_that_is_no_longer_known_is_said_to_be_unknown() throws IOException {
    Result result = again(Map.of("document", "telegram"));
    assertThat(result.equality()).isEqualTo(Equality.NOT_MADE);
    assertThat(result.differences())
        .containsExactly("Its inputs cannot be used: its kind of document is unknown.");
  }

  @Test
  void an_input_that_is_gone_is_named_by_its_hash() throws IOException {
    String gone = "00".repeat(32);
    Result result = again(Map.of("sources", List.of(Map.of("name", "case.json", "sha256", gone))));
    assertThat(result.equality()).isEqualTo(Equality.NOT_MADE);
    assertThat(result.differences()).singleElement().asString().contains(gone, "is missing");
  }

  @Test
  void a_file_of_the_case_may_not_stand_outside_the_folder_it_is_read_from() throws IOException {
    String known = issued.deposit().inputs().get(0).hash().hex();
    Result result =
        again(
            Map.of(
                "sources", List.of(Map.of("name", "../../../../../../out.json", "sha256", known))));
    assertThat(result.equality()).isEqualTo(Equality.NOT_MADE);
    assertThat(result.differences()).singleElement().asString().contains("stands outside");
    assertThat(folder.resolve("out.json")).doesNotExist();
  }

  @Test
  void a_receipt_that_is_not_json_is_said_to_be_unreadable() throws IOException {
    Result result = again(issued.pdf(), issued.data(), new byte[] {'{'});
    assertThat(result.equality()).isEqualTo(Equality.NOT_MADE);
    assertThat(result.differences()).containsExactly("Its receipt cannot be read.");
  }

  /** The file with every stream packed anew, and something drawn on its first page. */
  private static byte[] repacked(byte[] file, String drawn) throws IOException {
    try (PDDocument document = Loader.loadPDF(file);
        ByteArrayOutputStream packed = new ByteArrayOutputStream()) {
      PDStream contents = document.getPage(0).getContentStreams().next();
      COSStream stream = contents.getCOSObject();
      byte[] content;
      try (InputStream in = stream.createInputStream()) {
        content = in.readAllBytes();
      }
      try (OutputStream out = stream.createOutputStream((COSName) null)) {
        out.write(content);
        out.write(drawn.getBytes(StandardCharsets.US_ASCII));
      }
      document.save(packed);
      return packed.toByteArray();
    }
  }
}
