package dev.engross.issuance;

import dev.engross.archive.CanonicalJson;
import dev.engross.archive.Deposit;
import dev.engross.archive.log.Hash;
import dev.engross.determination.Determination;
import dev.engross.determination.DocumentDue;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that a document came from, by SHA-256: case file, instruments, readings, law book,
 * templates, faces, dates, and the version of Engross. Its own hash stands in the document's data,
 * and the record number is the beginning of it; so it cannot hold the document's hash, which stands
 * in the archive instead, in the manifest that the log commits to.
 *
 * @param json the receipt, as canonical JSON
 * @param inputs every file that it names
 */
public record Receipt(byte[] json, List<Deposit.Input> inputs) {

  /** The program that writes the receipts, with its version. */
  public static final String ENGINE = "engross 0.1.0";

  public Receipt {
    inputs = List.copyOf(inputs);
  }

  static Receipt of(
      DocumentDue due,
      CaseDossier dossier,
      Determination determination,
      IssueOrder order,
      Equipment equipment,
      String engine) {
    List<Deposit.Input> inputs = new ArrayList<>();
    List<Map<String, String>> sources = new ArrayList<>();
    for (SourceFile source : dossier.sources()) {
      Deposit.Input input = Deposit.Input.of(source.bytes());
      inputs.add(input);
      sources.add(Map.of("name", source.name(), "sha256", input.hash().hex()));
    }
    inputs.addAll(equipment.inputs());
    Map<String, String> readings = new TreeMap<>();
    determination.readings().forEach(use -> readings.put(use.reading().id(), use.chosen().key()));
    Map<String, Object> receipt = new TreeMap<>();
    receipt.put("addressee", due.addressee());
    receipt.put("asOf", order.asOf().toString());
    receipt.put("case", determination.caseId());
    receipt.put("document", due.kind());
    receipt.put("engine", engine);
    receipt.put("issuedOn", order.issuedOn().toString());
    receipt.put("lawBook", equipment.lawBook().hex());
    receipt.put("marked", order.draft() ? "draft" : "as-found");
    receipt.put("press", equipment.press().hex());
    receipt.put("profile", order.profile().id());
    receipt.put("readings", readings);
    receipt.put("restsOn", due.restsOn());
    receipt.put("sources", sources);
    receipt.put("templates", equipment.templates().hex());
    return new Receipt(CanonicalJson.write(receipt), inputs);
  }

  public Hash hash() {
    return Hash.of(json);
  }
}
