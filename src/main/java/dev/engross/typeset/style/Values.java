package dev.engross.typeset.style;

import dev.engross.typeset.style.Measure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the kinds of value that properties share. Null means: not a value of this kind. */
final class Values {

  private static final Map<String, Color> COLORS = colors();

  private Values() {}

  /** The only term, or null when there are several. */
  static @Nullable Term single(List<Term> terms) {
    return terms.size() == 1 ? terms.get(0) : null;
  }

  /** The only term as a keyword in lower case. */
  static @Nullable String keyword(List<Term> terms) {
    return keyword(single(terms));
  }

  static @Nullable String keyword(@Nullable Term term) {
    return term instanceof Term.Word word ? word.text().toLowerCase(Locale.ROOT) : null;
  }

  static boolean isWord(@Nullable Term term, String keyword) {
    return term instanceof Term.Word word && word.is(keyword);
  }

  /** A length or percentage; a bare number only where it is 0. */
  static @Nullable Measure measure(@Nullable Term term) {
    if (!(term instanceof Term.Amount number)) {
      return null;
    }
    if (number.unit().isEmpty()) {
      return number.value() == 0 ? new Measure(0, Unit.PT) : null;
    }
    Unit unit = Unit.named(number.unit());
    return unit == null ? null : new Measure(number.value(), unit);
  }

  /** A length; no percentage. */
  static @Nullable Measure length(@Nullable Term term) {
    Measure measure = measure(term);
    return measure == null || measure.unit() == Unit.PERCENT ? null : measure;
  }

  static @Nullable Measure notNegative(@Nullable Measure measure) {
    return measure == null || measure.value() < 0 ? null : measure;
  }

  static @Nullable Integer integer(@Nullable Term term) {
    if (!(term instanceof Term.Amount number) || !number.unit().isEmpty()) {
      return null;
    }
    boolean whole = number.value() == Math.rint(number.value());
    return whole && Math.abs(number.value()) < 1_000_000 ? (Integer) (int) number.value() : null;
  }

  /** An integer of at least the bound. */
  static @Nullable Integer integer(@Nullable Term term, int least) {
    Integer value = integer(term);
    return value == null || value < least ? null : value;
  }

  static @Nullable Color color(@Nullable Term term) {
    if (term instanceof Term.Hash hash) {
      return hexColor(hash.digits());
    }
    if (term instanceof Term.Call call && call.name().equals("rgb")) {
      return rgb(call.arguments());
    }
    String name = keyword(term);
    return name == null ? null : COLORS.get(name);
  }

  private static @Nullable Color hexColor(String digits) {
    String six = digits;
    if (digits.length() == 3) {
      six = digits.replaceAll("(.)", "$1$1");
    }
    if (!six.matches("[0-9A-Fa-f]{6}")) {
      return null;
    }
    int rgb = Integer.parseInt(six, 16);
    return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  private static @Nullable Color rgb(List<Term> arguments) {
    List<Term> channels = new ArrayList<>(arguments);
    channels.removeIf(term -> term instanceof Term.Separator mark && mark.symbol() == ',');
    if (channels.size() != 3) {
      return null;
    }
    int[] values = new int[3];
    for (int i = 0; i < 3; i++) {
      if (!(channels.get(i) instanceof Term.Amount number)) {
        return null;
      }
      boolean percent = number.unit().equals("%");
      if (!percent && !number.unit().isEmpty()) {
        return null;
      }
      double channel = percent ? number.value() * 2.55 : number.value();
      values[i] = (int) Math.round(Math.max(0, Math.min(255, channel)));
    }
    return new Color(values[0], values[1], values[2]);
  }

  /** The names of colours that a letter may need. */
  static java.util.Set<String> colorNames() {
    return COLORS.keySet();
  }

  private static Map<String, Color> colors() {
    Map<String, Color> map = new java.util.TreeMap<>();
    map.put("black", Color.BLACK);
    map.put("white", new Color(255, 255, 255));
    map.put("gray", new Color(128, 128, 128));
    map.put("grey", new Color(128, 128, 128));
    map.put("silver", new Color(192, 192, 192));
    map.put("lightgray", new Color(211, 211, 211));
    map.put("lightgrey", new Color(211, 211, 211));
    map.put("darkgray", new Color(169, 169, 169));
    map.put("darkgrey", new Color(169, 169, 169));
    map.put("dimgray", new Color(105, 105, 105));
    map.put("dimgrey", new Color(105, 105, 105));
    map.put("whitesmoke", new Color(245, 245, 245));
    map.put("red", new Color(255, 0, 0));
    map.put("maroon", new Color(128, 0, 0));
    map.put("darkred", new Color(139, 0, 0));
    map.put("orange", new Color(255, 165, 0));
    map.put("yellow", new Color(255, 255, 0));
    map.put("olive", new Color(128, 128, 0));
    map.put("green", new Color(0, 128, 0));
    map.put("darkgreen", new Color(0, 100, 0));
    map.put("lime", new Color(0, 255, 0));
    map.put("teal", new Color(0, 128, 128));
    map.put("aqua", new Color(0, 255, 255));
    map.put("blue", new Color(0, 0, 255));
    map.put("navy", new Color(0, 0, 128));
    map.put("darkblue", new Color(0, 0, 139));
    map.put("purple", new Color(128, 0, 128));
    map.put("fuchsia", new Color(255, 0, 255));
    return map;
  }
}
