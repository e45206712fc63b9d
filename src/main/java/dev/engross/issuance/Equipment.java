package dev.engross.issuance;

import dev.engross.archive.Deposit;
import dev.engross.archive.log.Hash;
import dev.engross.document.Letters;
import dev.engross.intake.LawBookReader.BoundLawBook;
import dev.engross.intake.SourceFile;
import dev.engross.typeset.Press;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What every document of an issuance is made with: law book, templates and press. Each is known by
 * the hash of a list of its files, in the form of {@code sha256sum}.
 *
 * @param lawBook the hash of the list of the law book's files
 * @param templates the hash of the list of templates, their stylesheet among them
 * @param press the hash of the list of the press's faces and base stylesheet
 * @param inputs the lists, and every file on them
 */
record Equipment(Hash lawBook, Hash templates, Hash press, List<Deposit.Input> inputs) {

  Equipment {
    inputs = List.copyOf(inputs);
  }

  static Equipment of(BoundLawBook law, Letters letters, Press press) {
    List<Deposit.Input> inputs = new ArrayList<>();
    Map<String, byte[]> lawFiles = new TreeMap<>();
    for (SourceFile file : law.sources()) {
      lawFiles.put(file.name().substring(file.name().lastIndexOf('/') + 1), file.bytes());
    }
    Map<String, byte[]> templates = new TreeMap<>();
    letters
        .templates()
        .files()
        .forEach((name, text) -> templates.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return new Equipment(
        list(lawFiles, inputs),
        list(templates, inputs),
        list(new TreeMap<>(press.files()), inputs),
        inputs);
  }

  private static Hash list(Map<String, byte[]> files, List<Deposit.Input> inputs) {
    StringBuilder lines = new StringBuilder();
    files.forEach(
        (name, content) -> {
          Deposit.Input input = Deposit.Input.of(content);
          inputs.add(input);
          lines.append(input.hash().hex()).append("  ").append(name).append('\n');
        });
    Deposit.Input list = Deposit.Input.of(lines.toString().getBytes(StandardCharsets.UTF_8));
    inputs.add(list);
    return list.hash();
  }
}
