package dev.engross.typeset.style;

import dev.engross.diagnostic.NearName;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.style.CssRule.Declaration;
import dev.engross.typeset.style.Longhand.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads declarations into settings, and says what is wrong with the others. */
final class DeclarationReader {

  private final Registry registry = Registry.STANDARD;
  private final List<Problem> problems;

  DeclarationReader(List<Problem> problems) {
    this.problems = problems;
  }

  DeclarationBlock read(Iterable<Declaration> declarations, Place place) {
    List<Setting> normal = new ArrayList<>();
    List<Setting> important = new ArrayList<>();
    for (Declaration declaration : declarations) {
      List<Setting> settings = settings(declaration, place);
      (declaration.important() ? important : normal).addAll(settings);
    }
    return new DeclarationBlock(normal, important);
  }

  private List<Setting> settings(Declaration declaration, Place place) {
    String name = declaration.property().toLowerCase(Locale.ROOT);
    List<Term> terms = declaration.terms();
    Longhand<?> longhand = registry.longhand(name);
    if (longhand != null) {
      Setting setting = longhand.setting(terms);
      return checked(
          declaration, setting == null ? null : List.of(setting), longhand.takes(), place);
    }
    Shorthand shorthand = registry.shorthand(name);
    if (shorthand != null) {
      List<Setting> settings = shorthand.settings(terms, registry);
      return checked(declaration, settings, shorthand.takes(), place);
    }
    problems.add(
        problem(declaration, "style-unknown-property", "there is no property \"" + name + "\"")
            .withHelp(NearName.helpFor(name, registry.names())));
    return List.of();
  }

  private List<Setting> checked(
      Declaration declaration, @Nullable List<Setting> settings, String takes, Place place) {
    String name = declaration.property();
    if (settings == null) {
      String value = declaration.written();
      problems.add(
          problem(declaration, "style-unknown-value", "\"" + value + "\" is no value of " + name)
              .withNote(name + " takes " + takes)
              .withHelp(helpForValue(value, takes)));
      return List.of();
    }
    for (Setting setting : settings) {
      if (!setting.longhand().places().contains(place)) {
        String message = name + " means nothing " + where(place);
        problems.add(
            problem(declaration, "style-misplaced-property", message)
                .withHelp("it belongs " + whereElse(setting.longhand().places())));
        return List.of();
      }
    }
    return settings;
  }

  private static @Nullable String helpForValue(String value, String takes) {
    if (value.matches("[+-]?[0-9.]+") && takes.contains("<length>")) {
      return "a length needs a unit, such as pt";
    }
    Set<String> keywords = Longhand.keywords(takes);
    if (takes.contains("<color>")) {
      keywords.addAll(Values.colorNames());
    }
    return NearName.helpFor(value, keywords);
  }

  private static String where(Place place) {
    return switch (place) {
      case ELEMENT -> "on an element";
      case GENERATED -> "on generated text";
      case PAGE -> "on a page";
      case MARGIN_BOX -> "in a margin box";
    };
  }

  private static String whereElse(Set<Place> places) {
    return places.stream()
        .map(DeclarationReader::where)
        .collect(java.util.stream.Collectors.joining(" or "));
  }

  private static Problem problem(Declaration declaration, String code, String message) {
    return Lines.problem(code, declaration.line(), message);
  }
}
