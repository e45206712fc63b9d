package dev.engross.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Writes a roster of invented people over {@code fixtures/roster/base}, the same for the same
 * number: {@code java src/bench/java/dev/engross/bench/RosterOf.java 100000 target/roster.csv}.
 */
public final class RosterOf {

  private static final List<String> FIRST =
      List.of(
          "Ana", "Bo", "Chen", "Dmitri", "Elif", "Fatou", "Grace", "Hana", "Ivo", "Jürgen",
          "Kofi", "Łucja", "Mary Ann", "Noor", "Ólafur", "Pat", "Quinn", "Renée", "Søren", "Thu");

  private static final List<String> LAST =
      List.of(
          "Adams", "Brånemark", "Castillo y Ruiz", "D'Angelo", "Eze", "Færevik", "Grünwald",
          "Hernández", "Ito", "Jovanović", "Kowalczyk", "Li", "McAllister-O'Dea", "Nguyen",
          "Okafor", "Petrov", "Quiñones", "Rossi", "Šimić", "Tanaka");

  private static final List<String> STREETS =
      List.of("Alder Street", "Birch Lane", "Cedar Court", "Example Avenue", "Old Mill Road");

  private RosterOf() {}

  /** Arguments: how many people, and the file. */
  public static void main(String[] arguments) throws IOException {
    int people = Integer.parseInt(arguments[0]);
    Path file = Path.of(arguments[1]).toAbsolutePath();
    Files.createDirectories(file.getParent());
    Random random = new Random(people);
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      out.print(
          "id,executive.name,executive.salutation,executive.address.lines[0],"
              + "executive.address.lines[1],executive.address.lines[2],facts[hired].date,"
              + "compensation.baseSalary[0].annualRate\r\n");
      for (int number = 1; number <= people; number++) {
        out.print(row(number, random));
      }
    }
  }

  private static String row(int number, Random random) {
    String last = pick(LAST, random);
    String unit = random.nextInt(4) == 0 ? "Apt " + (1 + random.nextInt(90)) : "";
    LocalDate hired = LocalDate.of(1980, 1, 1).plusDays(random.nextInt(9_200));
    return String.join(
            ",",
            String.format("P%06d", number),
            pick(FIRST, random) + " " + last,
            "\"M. " + last + "\"",
            (1 + random.nextInt(999)) + " " + pick(STREETS, random),
            unit,
            "\"Springfield, Example 00000\"",
            hired.toString(),
            (30_000 + random.nextInt(90_000)) + "." + (10 + random.nextInt(90)))
        + "\r\n";
  }

  private static String pick(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
