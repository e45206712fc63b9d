package dev.engross.law;

import java.util.Objects;
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
   * As printed: {@code Transition Agreement § 1(c)(ii)}, but {@code Change of Control Severance
   * Plan, Severance Benefits (a)} and {@code Letter of February 26, 2003, ¶ 1}. A place that is not
   * set off by the section sign or a bracket takes a comma, or it would read as part of the title.
   */
  public String printed() {
    boolean setOff = section.startsWith("§") || section.startsWith("(");
    return source + (setOff ? " " : ", ") + section;
  }

  // Written out, since the core compares thousands of these for each case and the methods that a
  // record is given are not always compiled in place.

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Citation that
            && section.equals(that.section)
            && source.equals(that.source)
            && Objects.equals(words, that.words));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * section.hashCode() + source.hashCode()) + Objects.hashCode(words);
  }
}
