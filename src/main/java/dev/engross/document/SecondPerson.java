package dev.engross.document;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says to the executive what a finding says of the executive. The clauses of findings serve every
 * reader and name the executive; a letter’s own sentences say “you”. The appendix keeps the name.
 *
 * <p>Worked example: <em>It is owed because the Board designated Jordan Vale, and the executive did
 * not consent</em> becomes <em>It is owed because the Board designated you, and you did not
 * consent</em>.
 */
final class SecondPerson {

  private final Pattern named;

  SecondPerson(String executive) {
    named =
        Pattern.compile(
            "(?<![\\w“])(?:the executive(?! (?:officer|consideration))|The executive|"
                + Pattern.quote(executive)
                + ")(?<possessive>['’]s)?(?<verb> (?:was|is|has)\\b)?(?!\\w)");
  }

  String of(String sentence) {
    return named
        .matcher(sentence)
        .replaceAll(found -> Matcher.quoteReplacement(you(found, sentence)));
  }

  private static String you(MatchResult found, String sentence) {
    boolean first =
        Character.isUpperCase(found.group().charAt(0))
            && (found.start() == 0 || sentence.startsWith(". ", found.start() - 2));
    String subject = found.group(1) == null ? "you" : "your";
    String words = subject + (found.group(2) == null ? "" : verb(found.group(2)));
    return first ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
  }

  private static String verb(String verb) {
    return switch (verb.strip()) {
      case "was" -> " were";
      case "is" -> " are";
      default -> " have";
    };
  }
}
