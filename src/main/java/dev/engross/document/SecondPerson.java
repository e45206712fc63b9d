package dev.engross.document;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says to the executive what a finding says of the executive. The clauses of findings serve every
 * reader and name the executive; whoever reads of himself or herself is told “you”. Their verbs
 * stand in the past, so that only “was”, “is”, “has” and “does” change with the person. What is
 * quoted stays as it is, and so do readings and notes, which are not told through this class.
 *
 * <p>Worked example: <em>It is owed because Acme Inc. ended Jordan Vale’s employment, and the
 * executive did not consent</em> becomes <em>It is owed because Acme Inc. ended your employment,
 * and you did not consent</em>.
 */
final class SecondPerson {

  /** What may follow “the executive” where it is the person, not the first half of another name. */
  private static final String PERSON_ENDS =
      "(?=['’]s|[,.;:?)]|$| (?:did|does|was|is|has|had|alone|consented|gave|resigned|signed|and|or)\\b)";

  private static final Pattern OBJECT = Pattern.compile(".*\\b(?:by|for|from|of|to|with) ");

  private final Pattern named;

  SecondPerson(String executive) {
    named =
        Pattern.compile(
            "(?<quote>“[^”]*”)"
                + "|(?<owned>\\bthe (?:death|employment|hours) of )?"
                + "(?<!\\w)(?:[Tt]he executive"
                + PERSON_ENDS
                + "|"
                + Pattern.quote(executive)
                + ")(?<possessive>['’]s)?(?<verb> (?:was|is|has|does)\\b)?(?!\\w)");
  }

  String of(String sentence) {
    Matcher matcher = named.matcher(sentence);
    return matcher.replaceAll(found -> Matcher.quoteReplacement(you(matcher, found, sentence)));
  }

  private static String you(Matcher groups, MatchResult found, String sentence) {
    if (groups.group("quote") != null) {
      return found.group();
    }
    String verb = groups.group("verb") == null ? "" : groups.group("verb");
    String owned = groups.group("owned");
    String words;
    if (owned != null) {
      words = "your " + owned.substring("the ".length(), owned.length() - " of ".length()) + verb;
    } else if (groups.group("possessive") != null) {
      words = "your" + verb;
    } else {
      words = "you" + (isObject(sentence, found.start()) ? verb : agreeing(verb));
    }
    return isFirst(found, sentence)
        ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
        : words;
  }

  private static boolean isFirst(MatchResult found, String sentence) {
    return Character.isUpperCase(found.group().charAt(0))
        && (found.start() == 0 || sentence.startsWith(". ", found.start() - 2));
  }

  private static boolean isObject(String sentence, int start) {
    return OBJECT.matcher(sentence.substring(0, start)).matches();
  }

  private static String agreeing(String verb) {
    return switch (verb.strip()) {
      case "was" -> " were";
      case "is" -> " are";
      case "has" -> " have";
      case "does" -> " do";
      default -> verb;
    };
  }
}
