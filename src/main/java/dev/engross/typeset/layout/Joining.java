package dev.engross.typeset.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters of Arabic writing in the forms that they take beside others: alone, at the end, at
 * the start, in the middle.
 *
 * <p>The forms are the characters that Unicode keeps for them (Arabic Presentation Forms A and B),
 * so that any face with these can be used; the table is read from their names. Lam and alef are
 * always one letter-form. A letter that Unicode has no forms for is left to be reported.
 */
final class Joining {

  private static final int ISOLATED = 0;
  private static final int FINAL = 1;
  private static final int INITIAL = 2;
  private static final int MEDIAL = 3;
  private static final String[] FORM_NAMES = {
    " ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM"
  };
  private static final int TATWEEL = 0x640;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int LAM = 0x644;

  /** For each letter, or lam with an alef, its four forms; 0 for one that it does not take. */
  private static final Map<String, int[]> FORMS = forms();

  private Joining() {}

  /**
   * What is drawn.
   *
   * @param drawn the character whose glyph is drawn; 0 for a joiner, which is not
   * @param text what it says
   */
  record Letter(int drawn, String text) {}

  /** Whether there are forms for an Arabic letter. */
  static boolean knows(int codePoint) {
    return codePoint == TATWEEL || FORMS.containsKey(Character.toString(codePoint));
  }

  /** A text in letter-forms, in the order of reading. */
  static List<Letter> join(String text) {
    List<String> units = units(text);
    List<Letter> letters = new ArrayList<>(units.size());
    boolean joined = false;
    for (int i = 0; i < units.size(); i++) {
      String unit = units.get(i);
      int codePoint = unit.codePointAt(0);
      boolean joinsNext =
          joinsNext(unit) && i + 1 < units.size() && joinsPrevious(units.get(i + 1));
      int[] forms = FORMS.get(unit);
      if (forms == null) {
        letters.add(new Letter(codePoint == ZERO_WIDTH_JOINER ? 0 : codePoint, unit));
      } else {
        boolean fromPrevious = joined && forms[FINAL] != 0;
        int form =
            joinsNext ? (fromPrevious ? MEDIAL : INITIAL) : (fromPrevious ? FINAL : ISOLATED);
        letters.add(new Letter(forms[form] == 0 ? codePoint : forms[form], unit));
      }
      joined = joinsNext;
    }
    return letters;
  }

  private static List<String> units(String text) {
    List<String> units = new ArrayList<>(text.length());
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int length = Character.charCount(codePoint);
      if (codePoint == LAM && at + 2 <= text.length()) {
        String pair = text.substring(at, at + 2);
        length = FORMS.containsKey(pair) ? 2 : 1;
      }
      units.add(text.substring(at, at + length));
      at += length;
    }
    return units;
  }

  private static boolean joinsNext(String unit) {
    int[] forms = FORMS.get(unit);
    return forms == null ? causesJoining(unit) : forms[INITIAL] != 0;
  }

  private static boolean joinsPrevious(String unit) {
    int[] forms = FORMS.get(unit);
    return forms == null ? causesJoining(unit) : forms[FINAL] != 0;
  }

  private static boolean causesJoining(String unit) {
    int codePoint = unit.codePointAt(0);
    return codePoint == TATWEEL || codePoint == ZERO_WIDTH_JOINER;
  }

  private static Map<String, int[]> forms() {
    Map<String, int[]> forms = new HashMap<>();
    addForms(forms, 0xFB50, 0xFBFF, "ARABIC LETTER ");
    addForms(forms, 0xFE70, 0xFEF4, "ARABIC LETTER ");
    addForms(forms, 0xFEF5, 0xFEFC, "ARABIC LIGATURE LAM WITH ALEF");
    return forms;
  }

  private static void addForms(Map<String, int[]> forms, int first, int last, String start) {
    for (int codePoint = first; codePoint <= last; codePoint++) {
      String name = Character.getName(codePoint);
      for (int form = 0; name != null && name.startsWith(start) && form < 4; form++) {
        if (name.endsWith(FORM_NAMES[form])) {
          String letters =
              Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
          forms.computeIfAbsent(letters, key -> new int[4])[form] = codePoint;
        }
      }
    }
  }
}
