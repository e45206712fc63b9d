package dev.engross.mailing;

import dev.engross.document.Addressee;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as the post prefers it: capitals, no punctuation, standard abbreviations, the unit at
 * the end of the delivery line, {@code CITY ST ZIP} last. USPS Publication 28, chapter 2.
 *
 * <p>It stands beside the address as given and never takes its place. What cannot be put in this
 * form without guessing is left as it is, with a doubt that says why. Whether the address exists is
 * not looked up.
 *
 * <p>{@code 21211 Nordhoff Street, Suite 5 / Chatsworth, California 91311} becomes {@code 21211
 * NORDHOFF ST STE 5 / CHATSWORTH CA 91311}.
 *
 * @param lines names first, the last line last
 * @param zipDigits the ZIP Code's five or nine digits; empty where there is none to be sure of
 * @param doubts what a person should look at
 */
record PostalForm(List<String> lines, String zipDigits, List<String> doubts) {

  private static final Pattern LAST_LINE =
      Pattern.compile(
          "(?<city>.+?)[, ]+(?<state>[A-Z. ]+?)[, ]+(?<zip>\\d{5})(?:-(?<four>\\d{4}))?");
  private static final Pattern UNIT =
      Pattern.compile("(?:" + PostalWords.UNIT_PATTERN + ")\\.? +[A-Z0-9-]+|#.*");
  private static final Pattern BOX = Pattern.compile("P\\.? ?O\\.? ?BOX .*");
  private static final Pattern STREET = Pattern.compile("\\d+[A-Z]?(?:-\\d+)? .*");

  PostalForm {
    lines = List.copyOf(lines);
    doubts = List.copyOf(doubts);
  }

  static PostalForm of(Addressee addressee) {
    List<String> lines = new ArrayList<>();
    List<String> doubts = new ArrayList<>();
    addressee.names().forEach(name -> lines.add(plain(capitals(name))));
    List<String> given =
        addressee.addressLines().stream()
            .map(PostalForm::capitals)
            .filter(l -> !l.isEmpty())
            .toList();
    if (given.isEmpty()) {
      return new PostalForm(lines, "", List.of("no address is recorded"));
    }
    List<String> delivery = new ArrayList<>(given.subList(0, given.size() - 1));
    joinUnit(delivery);
    doubtDelivery(delivery, doubts);
    delivery.forEach(line -> lines.add(deliveryLine(line)));
    String last = given.get(given.size() - 1);
    Optional<Matcher> read = lastLine(last);
    lines.add(read.map(PostalForm::lastLine).orElse(plain(last)));
    if (read.isEmpty()) {
      doubts.add("the last line is not a city, a state and a ZIP Code: " + last);
    }
    return new PostalForm(lines, read.map(PostalForm::zip).orElse(""), doubts);
  }

  private static String capitals(String line) {
    return line.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
  }

  /** Without punctuation; a hyphen, a slash, # and the point in a number carry meaning and stay. */
  private static String plain(String line) {
    return line.replaceAll("[,;:'’\"()]|(?<!\\d)\\.|\\.(?!\\d)", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** A unit on a line of its own belongs at the end of the delivery line before it. */
  private static void joinUnit(List<String> delivery) {
    for (int i = delivery.size() - 1; i > 0; i--) {
      boolean street = STREET.matcher(delivery.get(i - 1)).matches();
      if (street && UNIT.matcher(delivery.get(i)).matches()) {
        delivery.set(i - 1, delivery.get(i - 1) + " " + delivery.remove(i));
      }
    }
  }

  private static void doubtDelivery(List<String> delivery, List<String> doubts) {
    List<String> streets = delivery.stream().filter(l -> STREET.matcher(l).matches()).toList();
    List<String> boxes = delivery.stream().filter(l -> BOX.matcher(l).matches()).toList();
    if (streets.size() + boxes.size() > 1) {
      doubts.add(
          "it names more than one place of delivery; the post delivers to the one just above the"
              + " last line");
    }
    if (streets.isEmpty() && boxes.isEmpty()) {
      doubts.add("no line begins with a house number or names a PO box");
    }
    if (delivery.stream().anyMatch(line -> line.contains("#"))) {
      doubts.add("# does not say whether it is an apartment (APT), a suite (STE) or another unit");
    }
  }

  private static String deliveryLine(String line) {
    if (BOX.matcher(line).matches()) {
      return plain(line).replaceFirst("P ?O ?BOX", "PO BOX");
    }
    if (!STREET.matcher(line).matches()) {
      return plain(line);
    }
    List<String> words = new ArrayList<>(Arrays.asList(plain(line).split(" ")));
    int end = unitStart(words);
    if (end < words.size()) {
      words.set(end, PostalWords.UNITS.getOrDefault(words.get(end), words.get(end)));
    }
    if (end > 2 && PostalWords.DIRECTIONS.containsKey(words.get(end - 1))) {
      end--;
      // "AVENUE NORTH" has a direction after its suffix; "100 OLD NORTH" is a street of that name.
      if (!PostalWords.SUFFIXES.containsKey(words.get(end - 1))) {
        return String.join(" ", words);
      }
      words.set(end, PostalWords.DIRECTIONS.get(words.get(end)));
    }
    if (end > 2 && PostalWords.SUFFIXES.containsKey(words.get(end - 1))) {
      words.set(end - 1, PostalWords.SUFFIXES.get(words.get(end - 1)));
      // "100 NORTH MAIN STREET" has a direction before its name; in "100 NORTH AVENUE" it is the
      // name.
      if (end > 3 && PostalWords.DIRECTIONS.containsKey(words.get(1))) {
        words.set(1, PostalWords.DIRECTIONS.get(words.get(1)));
      }
    }
    return String.join(" ", words);
  }

  /** Where the unit begins, counting words; the number of words where there is none. */
  private static int unitStart(List<String> words) {
    for (int i = 2; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      if (words.get(i).startsWith("#") || (!last && PostalWords.UNITS.containsKey(words.get(i)))) {
        return i;
      }
    }
    return words.size();
  }

  private static Optional<Matcher> lastLine(String line) {
    Matcher matcher = LAST_LINE.matcher(line);
    return matcher.matches() && PostalWords.state(plain(matcher.group("state"))).isPresent()
        ? Optional.of(matcher)
        : lastLineWithLongState(line);
  }

  /** A city is taken as short as can be; a state of two words then needs a second look. */
  private static Optional<Matcher> lastLineWithLongState(String line) {
    for (String state : PostalWords.STATES.keySet()) {
      Matcher matcher =
          Pattern.compile(
                  "(?<city>.+?)[, ]+(?<state>"
                      + state
                      + ")[, ]+(?<zip>\\d{5})(?:-(?<four>\\d{4}))?")
              .matcher(line);
      if (matcher.matches()) {
        return Optional.of(matcher);
      }
    }
    return Optional.empty();
  }

  private static String lastLine(Matcher read) {
    String four = read.group("four");
    return plain(read.group("city"))
        + " "
        + PostalWords.state(plain(read.group("state"))).orElseThrow()
        + " "
        + read.group("zip")
        + (four == null ? "" : "-" + four);
  }

  private static String zip(Matcher read) {
    String four = read.group("four");
    return read.group("zip") + (four == null ? "" : four);
  }
}
