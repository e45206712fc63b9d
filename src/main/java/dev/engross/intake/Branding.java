package dev.engross.intake;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Problem;
import dev.engross.intake.LocatedValue.ObjectValue;
import dev.engross.intake.LocatedValue.TextValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the company's letterhead looks, checked before any letter is written.
 *
 * @param logo null where the case names none, or one that cannot be used
 */
record Branding(@Nullable Logo logo, List<Problem> problems) {

  Branding {
    problems = List.copyOf(problems);
  }

  /** The branding of a case, as far as its file could be parsed. */
  static Branding of(ObjectValue caseTree, CaseFiles files, InstrumentShelf shelf)
      throws IOException {
    if (!(caseTree.member("company") instanceof ObjectValue company)
        || !(company.member("brand") instanceof ObjectValue brand)) {
      return new Branding(null, List.of());
    }
    List<Problem> problems = new ArrayList<>();
    if (brand.member("color") instanceof TextValue color && !color.text().isBlank()) {
      BrandColor.problem(color).ifPresent(problems::add);
    }
    Logo logo = null;
    if (brand.member("logo") instanceof TextValue reference && !reference.text().isBlank()) {
      Outcome<Logo> read =
          files.logo(reference).flatMap(file -> usable(shelf.logo(file), reference));
      problems.addAll(read.problems());
      logo = read instanceof Outcome.Success<Logo> good ? good.value() : null;
    }
    return new Branding(logo, problems);
  }

  private static Outcome<Logo> usable(LogoReader.Reading reading, TextValue reference) {
    if (reading instanceof LogoReader.Reading.Usable usable) {
      return Outcome.success(usable.logo());
    }
    LogoReader.Reading.Fault fault = (LogoReader.Reading.Fault) reading;
    return Outcome.failure(
        List.of(
            Problem.error(fault.code(), reference.place(), fault.message())
                .withExcerpt(reference.excerpt())
                .withNote(fault.note())
                .withHelp(fault.help())));
  }
}
