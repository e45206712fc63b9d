package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.archive.CanonicalJson;
import dev.engross.casefile.CaseFile;
import dev.engross.determination.Determination;
import dev.engross.determination.DocumentDue;
import dev.engross.determination.result.Entitlement;
import dev.engross.document.DocumentKind;
import dev.engross.finding.Wording;
import dev.engross.issuance.Issue.IssuedDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is attached to a document for machines is what its pages show, and nothing more. */
@DisplayName("The data attached to a document")
class DataShownTest {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern AMOUNT = Pattern.compile("USD -?\\d+\\.\\d{2}");

  /** Documents of one kind to look at, each from another case. */
  private static final int OF_EACH_KIND = 2;

  @Test
  void holds_no_date_and_no_amount_that_its_pages_do_not_show() throws IOException {
    Map<DocumentKind, List<String>> cases = casesByKind();
    assertThat(cases).containsOnlyKeys(DocumentKind.values());
    List<String> unseen = new ArrayList<>();
    for (Map.Entry<DocumentKind, List<String>> kind : cases.entrySet()) {
      for (String name : kind.getValue()) {
        for (IssuedDocument document :
            FinishedDocuments.ofKind(FinishedDocuments.of(name), kind.getKey())) {
          String text = FinishedDocuments.text(document).replace('\u00A0', ' ');
          printedValues(document).stream()
              .filter(value -> !text.contains(value))
              .filter(value -> !isDrawnTogether(value))
              .map(value -> name + ", " + document.fileName() + ": " + value)
              .forEach(unseen::add);
        }
      }
    }
    assertThat(unseen).isEmpty();
  }

  /** Premiums print a share only where there is one. */
  private static boolean isDrawnTogether(String value) {
    return value.equals("$0.00");
  }

  @Test
  void and_the_pages_say_nothing_of_the_executives_pay_to_anyone_else() throws IOException {
    int looked = 0;
    for (String name : casesWithHousehold()) {
      Issue issue = FinishedDocuments.of(name);
      CaseFile facts = FixtureCases.read(Path.of("fixtures", name)).caseFile();
      Set<String> pay = pay(facts, issue.determination());
      for (IssuedDocument document : issue.documents()) {
        if (!document.addressee().person().equals(facts.executive().id())) {
          looked++;
          String data = new String(document.data(), StandardCharsets.UTF_8);
          String text = FinishedDocuments.text(document).replace('\u00A0', ' ');
          assertThat(pay).as(name).isNotEmpty();
          assertThat(pay)
              .as(name + ", " + document.fileName())
              .noneMatch(text::contains)
              .noneMatch(data::contains);
        }
      }
    }
    assertThat(looked).isGreaterThanOrEqualTo(OF_EACH_KIND);
  }

  private static List<String> casesWithHousehold() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("fixtures/cobra"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("case.json")))
          .map(folder -> "cobra/" + folder.getFileName())
          .sorted()
          .toList();
    }
  }

  /**
   * What the executive earned and is promised: each sum as pages and data print it, and its name.
   */
  private static Set<String> pay(CaseFile facts, Determination determination) {
    Set<String> pay = new TreeSet<>();
    facts.compensation().baseSalary().forEach(rate -> addSum(rate.annualRate(), pay));
    for (Entitlement entitlement : determination.entitlements()) {
      if (entitlement.amount() != null) {
        pay.add(entitlement.label());
        if (entitlement.amount().answer().isKnown()) {
          addSum(entitlement.amount().answer().value(), pay);
        }
      }
    }
    return pay;
  }

  private static void addSum(Money sum, Set<String> pay) {
    pay.add(Wording.amount(sum));
    pay.add(sum.toString());
  }

  /** The first cases of the fixtures in which each kind is due. */
  private static Map<DocumentKind, List<String>> casesByKind() throws IOException {
    Map<DocumentKind, List<String>> cases = new EnumMap<>(DocumentKind.class);
    for (Path folder : caseFolders()) {
      Determination determination = FixtureCases.determined(folder);
      for (DocumentKind kind : DocumentKind.values()) {
        boolean due =
            determination.documents().stream()
                .filter(DocumentDue::due)
                .anyMatch(document -> document.kind().equals(kind.id()));
        List<String> chosen = cases.computeIfAbsent(kind, none -> new ArrayList<>());
        if (due && chosen.size() < OF_EACH_KIND) {
          chosen.add(Path.of("fixtures").relativize(folder).toString());
        }
      }
    }
    cases.values().removeIf(List::isEmpty);
    return cases;
  }

  private static List<Path> caseFolders() throws IOException {
    List<Path> folders = new ArrayList<>();
    for (String family : List.of("capstone", "cobra", "plans", "tax")) {
      try (Stream<Path> files = Files.walk(Path.of("fixtures", family))) {
        files
            .filter(file -> file.endsWith("case.json"))
            .map(file -> Objects.requireNonNull(file.getParent()))
            .sorted()
            .forEach(folders::add);
      }
    }
    return folders;
  }

  /** Every date and amount in the data, in the words of the page. */
  private static Set<String> printedValues(IssuedDocument document) {
    Set<String> printed = new TreeSet<>();
    collect(CanonicalJson.readLoosely(document.data()), printed);
    assertThat(printed).isNotEmpty();
    return printed;
  }

  private static void collect(Object node, Set<String> printed) {
    if (node instanceof Map<?, ?> members) {
      members.values().forEach(member -> collect(member, printed));
    } else if (node instanceof List<?> items) {
      items.forEach(item -> collect(item, printed));
    } else if (node instanceof String text && DAY.matcher(text).matches()) {
      printed.add(Wording.date(LocalDate.parse(text)));
    } else if (node instanceof String text && AMOUNT.matcher(text).matches()) {
      printed.add(Wording.amount(Money.parse(text)));
    }
  }
}
