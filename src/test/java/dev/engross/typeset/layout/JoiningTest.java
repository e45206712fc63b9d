package dev.engross.typeset.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JoiningTest {

  @Test
  void letters_take_the_form_of_their_place() {
    // Muhammad: meem at the start, hah and meem in the middle, dal at the end.
    assertThat(forms("\u0645\u062D\u0645\u062F")).isEqualTo("FEE3 FEA4 FEE4 FEAA");
  }

  @Test
  void after_a_letter_that_joins_only_backwards_a_new_group_starts() {
    // Dar: alef does not join the reh after it, nor dal the alef.
    assertThat(forms("\u062F\u0627\u0631")).isEqualTo("FEA9 FE8D FEAD");
    assertThat(forms("\u0628\u0627\u0628")).isEqualTo("FE91 FE8E FE8F");
  }

  @Test
  void lam_and_alef_are_one_form_joined_or_not() {
    assertThat(forms("\u0644\u0627")).isEqualTo("FEFB");
    assertThat(forms("\u0633\u0644\u0627\u0645")).isEqualTo("FEB3 FEFC FEE1");
    assertThat(forms("\u0644\u0623")).isEqualTo("FEF7");
    assertThat(forms("\u0644")).isEqualTo("FEDD");
  }

  @Test
  void hamza_stands_alone_and_persian_letters_join() {
    assertThat(forms("\u0634\u064A\u0621")).isEqualTo("FEB7 FEF2 FE80");
    assertThat(forms("\u067E\u06CC")).isEqualTo("FB58 FBFD");
  }

  @Test
  void joiners_and_tatweel_do_as_they_say() {
    assertThat(forms("\u0628\u200C\u0628")).isEqualTo("FE8F 200C FE8F");
    assertThat(forms("\u0628\u200D")).isEqualTo("FE91 0000");
    assertThat(forms("\u0628\u0640\u0628")).isEqualTo("FE91 0640 FE90");
  }

  @Test
  void what_each_form_says_is_what_was_written() {
    String text = "\u0627\u0644\u0633\u0644\u0627\u0645";
    List<Joining.Letter> letters = Joining.join(text);

    assertThat(letters).hasSize(5);
    assertThat(letters.stream().map(Joining.Letter::text).collect(Collectors.joining()))
        .isEqualTo(text);
  }

  @Test
  void a_letter_without_forms_is_not_known() {
    assertThat(Joining.knows(0x628)).isTrue();
    // Beh with three dots below, of African languages: no presentation forms.
    assertThat(Joining.knows(0x752)).isFalse();
    assertThat(Scripts.isArabicLetter(0x752)).isTrue();
    assertThat(Scripts.isArabicLetter(0x660)).as("a figure").isFalse();
  }

  private static String forms(String text) {
    return Joining.join(text).stream()
        .map(letter -> String.format("%04X", letter.drawn()))
        .collect(Collectors.joining(" "));
  }
}
