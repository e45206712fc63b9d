package dev.engross.intake;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.casefile.Person;
import dev.engross.diagnostic.Problem;
import dev.engross.terms.GroupDisclosure;
import dev.engross.terms.GroupDisclosure.Row;
import dev.engross.terms.Instrument;
import dev.engross.terms.ReleaseTerm;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a programme’s table of titles and ages counts the executive of the case among those who
 * are eligible or selected, since the release is offered to nobody else (29 U.S.C. §
 * 626(f)(1)(H)(ii)). Title and age are compared as far as they are recorded.
 *
 * <p>The table does not say on which day the ages were counted, so any age counts that the
 * executive had from the day that the paper bears through the day of the offer, or through the day
 * as of which the case stands while there is no offer. Worked example: the executive was born on 10
 * March 1974, the programme is dated 1 January 2009 and offered on 2 March 2009. The executive was
 * 34 throughout; a table that counts somebody of that title and of age 34 as selected agrees, one
 * that has nobody, or only people who are not selected, does not.
 */
final class DisclosedExecutiveCheck {

  private final Bound<CaseFile> file;
  private final CaseFile caseFile;

  DisclosedExecutiveCheck(Bound<CaseFile> file, CaseFile caseFile) {
    this.file = file;
    this.caseFile = caseFile;
  }

  List<Problem> of(List<Bound<Instrument>> instruments) {
    List<Problem> problems = new ArrayList<>();
    for (Bound<Instrument> bound : instruments) {
      Instrument instrument = bound.value();
      if (instrument != null) {
        for (ReleaseTerm release : instrument.releases()) {
          GroupDisclosure disclosure = release.groupDisclosure();
          if (disclosure != null) {
            disclosed(instrument, release, disclosure, problems);
          }
        }
      }
    }
    return problems;
  }

  private void disclosed(
      Instrument instrument,
      ReleaseTerm release,
      GroupDisclosure disclosure,
      List<Problem> problems) {
    Person executive = caseFile.executive();
    LocalDate last = lastDay(release);
    Ages ages =
        executive.born() == null || last == null
            ? null
            : Ages.of(executive.born(), instrument.dated(), last);
    String title = executive.jobTitle();
    boolean counted =
        (title == null && ages == null)
            || disclosure.rows().stream()
                .filter(row -> row.selected() > 0)
                .filter(row -> title == null || row.jobTitle().equals(title))
                .anyMatch(row -> ages == null || ages.include(row.age()));
    if (!counted) {
      problems.add(notCounted(executive, release, disclosure, ages));
    }
  }

  /** The day of the offer; while none is recorded, the day as of which the case stands. */
  private @Nullable LocalDate lastDay(ReleaseTerm release) {
    return caseFile.facts().stream()
        .filter(Fact.OfferReceived.class::isInstance)
        .map(Fact.OfferReceived.class::cast)
        .filter(offer -> offer.by() == Party.EXECUTIVE)
        .filter(
            offer ->
                offer.instrument().equals(release.id())
                    || offer.instrument().equals(release.signedAs()))
        .map(Fact.OfferReceived::date)
        .min(LocalDate::compareTo)
        .orElse(caseFile.asOf());
  }

  private Problem notCounted(
      Person executive, ReleaseTerm release, GroupDisclosure disclosure, @Nullable Ages ages) {
    String title = executive.jobTitle();
    LocatedValue origin = file.origin(executive, title == null ? "born" : "jobTitle");
    String who =
        (title == null ? "nobody" : "no \"" + title + "\"")
            + (ages == null ? "" : " of age " + ages.words());
    String selected =
        disclosure.rows().stream()
            .filter(row -> row.selected() > 0)
            .map(DisclosedExecutiveCheck::words)
            .collect(Collectors.joining("; "));
    return Problem.error(
            "executive-not-disclosed",
            origin.place(),
            "the table of titles and ages of \"" + release.id() + "\" selects " + who)
        .withExcerpt(origin.excerpt())
        .withNote("it selects: " + (selected.isEmpty() ? "nobody" : selected))
        .withLaw("29 U.S.C. § 626(f)(1)(H)(ii)")
        .withHelp("correct the title or the date of birth here, or the rows of the table");
  }

  private static String words(Row row) {
    return row.jobTitle() + ", " + row.age();
  }

  /** The ages that somebody had from one day through another. */
  private record Ages(int youngest, int oldest) {

    static Ages of(LocalDate born, LocalDate from, LocalDate through) {
      int oldest = at(born, through);
      return new Ages(Math.min(at(born, from), oldest), oldest);
    }

    private static int at(LocalDate born, LocalDate day) {
      return Math.toIntExact(ChronoUnit.YEARS.between(born, day));
    }

    boolean include(int age) {
      return age >= youngest && age <= oldest;
    }

    String words() {
      return youngest == oldest ? Integer.toString(oldest) : youngest + " to " + oldest;
    }
  }
}
