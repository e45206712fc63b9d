package dev.engross.law;

import org.jspecify.annotations.Nullable;

/**
 * The place in a statute, regulation or instrument on which something rests.
 *
 * @param source the statute or instrument as cited, such as {@code 29 U.S.C.} or {@code Transition
 *     Agreement}
 * @param section the place in it, such as {@code § 1(c)(ii)}
 * @param words the words relied on, quoted exactly; null when the whole section is meant
 */
public record Citation(String source, String section, @Nullable String words) {

  public static Citation of(String source, String section) {
    return new Citation(source, section, null);
  }

  /**
   * As printed: {@code Transition Agreement § 1(c)(ii)}; a section that begins with a word is set
   * off: {@code Change of Control Severance Plan, Severance Benefits ¶ 1}.
   */
  public String printed() {
    boolean word = !section.isEmpty() && Character.isLetter(section.charAt(0));
    return source + (word ? ", " : " ") + section;
  }
}
