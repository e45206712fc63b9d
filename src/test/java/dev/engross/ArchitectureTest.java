package dev.engross;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls of the house: which room may know which, and which library stays behind which door. */
@AnalyzeClasses(packages = "dev.engross", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** From the ground up; a package may know only those before it. */
  private static final List<String> ROWS =
      List.of(
          "diagnostic",
          "calendar",
          "law",
          "finding",
          "casefile",
          "terms",
          "determination",
          "intake",
          "document",
          "typeset",
          "archive",
          "mailing",
          "issuance",
          "batch",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.engross");

  static Stream<String> rows() {
    return ROWS.stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_package_knows_only_the_packages_before_it(String row) {
    String[] later =
        ROWS.subList(ROWS.indexOf(row) + 1, ROWS.size()).stream()
            .map(ArchitectureTest::inside)
            .toArray(String[]::new);
    if (later.length > 0) {
      noClasses()
          .that()
          .resideInAPackage(inside(row))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @ParameterizedTest
  @MethodSource("closedRooms")
  void the_press_the_archive_and_the_calendar_know_nothing_of_cases_or_law(String room) {
    noClasses()
        .that()
        .resideInAPackage(inside(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            inside("law"),
            inside("finding"),
            inside("casefile"),
            inside("terms"),
            inside("determination"),
            inside("intake"),
            inside("document"))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  static Stream<String> closedRooms() {
    return Stream.of("typeset", "archive", "calendar");
  }

  @ArchTest
  static final ArchRule no_package_runs_in_a_circle =
      slices().matching("dev.engross.(*)..").should().beFreeOfCycles();

  /** A house of rooms shows its face, and the records it gives out, in the package above them. */
  @ArchTest
  static final ArchRule no_rooms_of_the_determination_run_in_a_circle =
      slices().matching("dev.engross.determination.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule no_rooms_of_the_press_run_in_a_circle =
      slices().matching("dev.engross.typeset.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule rules_do_not_know_each_other =
      slices()
          .matching("dev.engross.determination.(control|separation|release|payment|cobra)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule rules_do_not_know_what_evaluates_them =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.engross.determination.control..",
              "dev.engross.determination.separation..",
              "dev.engross.determination.release..",
              "dev.engross.determination.payment..",
              "dev.engross.determination.cobra..",
              "dev.engross.determination.timeline..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.engross.determination.evaluation..");

  @ArchTest
  static final ArchRule layout_sees_no_pdf_and_markup_no_style =
      noClasses()
          .that()
          .resideInAPackage("dev.engross.typeset.markup..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.engross.typeset.style..",
              "dev.engross.typeset.layout..",
              "dev.engross.typeset.pdf..");

  @ArchTest
  static final ArchRule style_sees_no_layout =
      noClasses()
          .that()
          .resideInAPackage("dev.engross.typeset.style..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.engross.typeset.layout..", "dev.engross.typeset.pdf..");

  @ArchTest
  static final ArchRule layout_sees_no_pdf =
      noClasses()
          .that()
          .resideInAPackage("dev.engross.typeset.layout..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.engross.typeset.pdf..");

  @ArchTest
  static final ArchRule jackson_stays_in_intake_and_archive =
      behind("tools.jackson..", inside("intake"), inside("archive"));

  @ArchTest
  static final ArchRule freemarker_stays_in_document = behind("freemarker..", inside("document"));

  @ArchTest
  static final ArchRule jsoup_stays_in_markup =
      behind("org.jsoup..", "dev.engross.typeset.markup..");

  @ArchTest
  static final ArchRule pdfbox_stays_in_pdf = behind("org.apache..", "dev.engross.typeset.pdf..");

  @ArchTest
  static final ArchRule barcodes_stay_in_mailing =
      behind("uk.org.okapibarcode..", inside("mailing"));

  @ArchTest
  static final ArchRule databases_stay_in_archive =
      behind("java.sql..", inside("archive")).because("the catalogue is its only table");

  @ArchTest static final ArchRule picocli_stays_in_cli = behind("picocli..", inside("cli"));

  @ArchTest
  static final ArchRule only_the_command_line_knows_the_clock =
      noClasses()
          .that()
          .resideOutsideOfPackage(inside("cli"))
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule nobody_asks_for_the_default_locale_or_zone =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(TimeZone.class, "getDefault")
          .orShould()
          .callMethod(java.time.ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(Math.class, "random");

  @ArchTest
  static final ArchRule the_core_reads_no_files =
      noClasses()
          .that()
          .resideInAnyPackage(
              inside("calendar"),
              inside("law"),
              inside("finding"),
              inside("casefile"),
              inside("terms"),
              inside("determination"))
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.net.."));

  @ArchTest
  static final ArchRule names_are_the_fields_own =
      classes()
          .should()
          .haveSimpleNameNotEndingWith("Manager")
          .andShould()
          .haveSimpleNameNotEndingWith("Helper")
          .andShould()
          .haveSimpleNameNotEndingWith("Util")
          .andShould()
          .haveSimpleNameNotEndingWith("Utils")
          .andShould()
          .haveSimpleNameNotEndingWith("Impl");

  @Test
  void every_package_says_what_it_is_for_and_what_it_leaves_out() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> folders =
          files
              .filter(path -> path.toString().endsWith(".java"))
              .map(Path::getParent)
              .distinct()
              .toList();
      assertThat(folders).isNotEmpty();
      for (Path folder : folders) {
        assertThat(folder.resolve("package-info.java")).exists().content().contains("@NullMarked");
      }
    }
  }

  private static String inside(String row) {
    return "dev.engross." + row + "..";
  }

  private static ArchRule behind(String library, String... doors) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(doors)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true);
  }
}
