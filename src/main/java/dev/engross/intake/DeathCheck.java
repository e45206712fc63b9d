package dev.engross.intake;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.diagnostic.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the executive is said to do what only the living can. An estate may claim benefits and
 * elect coverage, and so neither is looked at here.
 */
final class DeathCheck {

  private DeathCheck() {}

  static List<Problem> of(Bound<CaseFile> file) {
    CaseFile caseFile = file.value();
    if (caseFile == null) {
      return List.of();
    }
    String executive = caseFile.executive().id();
    Optional<LocalDate> death =
        caseFile.facts().stream()
            .filter(fact -> fact instanceof Fact.Died died && died.person().equals(executive))
            .map(Fact::date)
            .min(Comparator.naturalOrder());
    return death.stream()
        .flatMap(
            died ->
                caseFile.facts().stream()
                    .filter(fact -> fact.date().isAfter(died) && act(fact) != null)
                    .map(fact -> problem(file, fact, died)))
        .toList();
  }

  private static Problem problem(Bound<CaseFile> file, Fact fact, LocalDate died) {
    LocatedValue origin = file.origin(fact, "date");
    return Problem.error(
            "act-after-death", origin.place(), "the executive " + act(fact) + " after death")
        .withExcerpt(origin.excerpt())
        .withNote("died " + died + ", " + fact.id() + " " + fact.date())
        .withHelp("correct one of the two dates, or take out what did not happen");
  }

  /** What the executive in person does by a fact, in words; null where it is another's act. */
  private static @Nullable String act(Fact fact) {
    if (fact instanceof Fact.Signed signed && signed.by() == Party.EXECUTIVE) {
      return "signs";
    }
    if (fact instanceof Fact.Revoked revoked && revoked.by() == Party.EXECUTIVE) {
      return "revokes a signature";
    }
    if (fact instanceof Fact.ResignationTendered) {
      return "resigns from office";
    }
    return fact instanceof Fact.NewEmployment ? "takes new employment" : null;
  }
}
