package dev.engross.typeset.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.engross.diagnostic.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakingTest {

  /** A paragraph on a measure of so many characters. */
  private static Proof set(int characters, String text) {
    return Proof.of("p { width: " + 5 * characters + "pt }", "<p>" + text + "</p>");
  }

  @Test
  void a_line_that_just_fits_is_not_broken() {
    assertThat(set(9, "aaaa bbbb").lines(1)).containsExactly("aaaa bbbb");
    assertThat(set(8, "aaaa bbbb").lines(1)).containsExactly("aaaa", "bbbb");
  }

  @Test
  void ragged_lines_are_of_most_equal_length() {
    // Filling each line in turn would give 10, 3 and 8 characters.
    assertThat(set(10, "aaa bb ccc dddd eeeeeeee").lines(1))
        .containsExactly("aaa bb", "ccc dddd", "eeeeeeee");
  }

  @Test
  void ragged_text_takes_no_more_lines_than_it_needs() {
    assertThat(set(10, "a bbbbbbbb cc ddddddd").lines(1))
        .containsExactly("a bbbbbbbb", "cc ddddddd");
  }

  @Test
  void a_short_last_word_gets_company_where_that_costs_no_line() {
    assertThat(set(30, "aaaaaaaaa bbbbbbbbb ccccccccc dd").lines(1))
        .containsExactly("aaaaaaaaa bbbbbbbbb", "ccccccccc dd");
  }

  @Test
  void spaces_at_a_line_end_are_kept_for_extraction() {
    List<Mark.Glyphs> marks = set(8, "aaaa bbbb").marks(1, Mark.Glyphs.class);
    assertThat(marks.get(0).text()).isEqualTo("aaaa ");
    assertThat(marks.get(1).text()).isEqualTo("bbbb");
  }

  @Test
  void words_around_a_forced_break_do_not_glue_together() {
    List<Mark.Glyphs> marks = set(20, "one<br/>two").marks(1, Mark.Glyphs.class);
    assertThat(marks.get(0).text()).isEqualTo("one ");
    assertThat(marks.get(1).baseline() - marks.get(0).baseline()).isEqualTo(10);
  }

  @Test
  void justified_lines_fill_the_measure_except_the_last() {
    Proof proof =
        Proof.of("p { width: 55pt; text-align: justify }", "<p>aaaa bbbb cccc dddd eeee</p>");
    List<Mark.Glyphs> marks = proof.marks(1, Mark.Glyphs.class);
    assertThat(proof.lines(1)).containsExactly("aaaa bbbb", "cccc dddd", "eeee");
    // Nine characters take 45 points; the space is widened by the 10 that are left.
    assertThat(marks.get(0).advancesPoints()[4]).isCloseTo(15, within(1e-9));
    assertThat(marks.get(2).advancesPoints()).containsOnly(5);
  }

  @Test
  void ragged_spaces_do_not_stretch() {
    assertThat(set(11, "aaaa bbbb cccc").marks(1, Mark.Glyphs.class).get(0).advancesPoints())
        .containsOnly(5);
  }

  @ParameterizedTest
  @CsvSource({
    "paid on,May 6",
    "paid on,6 May",
    "sum of,$ 185.00",
    "under,§ 24",
    "under,Section 24",
    "under,section 1(c)",
    "under,paragraph (a)",
    "from,Dr. Almgren",
    "from,J. Almgren",
    "see,29 U.S.C. § 1162",
    "in,CA 91311",
    "see,Exhibit A",
    "at,5 p.m."
  })
  void what_belongs_together_stays_on_one_line(String before, String together) {
    int measure = before.length() + 1 + together.length() - 1;
    assertThat(set(measure, before + " " + together).lines(1)).containsExactly(before, together);
  }

  @ParameterizedTest
  @CsvSource({"in May,2003", "the section,of", "a part,is", "the May,Day", "ends. We,pay"})
  void ordinary_words_may_part(String before, String after) {
    int measure = before.length() + after.length();
    assertThat(set(measure, before + " " + after).lines(1)).containsExactly(before, after);
  }

  @ParameterizedTest
  @CsvSource({
    "well-known,well-,known",
    "and/or,and/,or",
    "one\u2014two,one\u2014,two",
    "1990\u2013two,1990\u2013,two"
  })
  void a_line_may_break_inside_a_word_after_a_hyphen_slash_or_dash(
      String word, String first, String second) {
    assertThat(set(word.length() - 1, word).lines(1)).containsExactly(first, second);
  }

  @ParameterizedTest
  @CsvSource({"a 401(k) b,401(k)", "a $5.00 b,$5.00", "a 1/2 b,1/2", "a -5 b,-5", "a 3:30 b,3:30"})
  void figures_are_not_torn(String text, String figure) {
    assertThat(set(figure.length(), text).lines(1)).contains(figure);
  }

  @Test
  void no_break_space_and_word_joiner_hold_words_together() {
    assertThat(set(8, "aa bb\u00A0cc").lines(1)).containsExactly("aa bb cc");
    assertThat(set(6, "aa bb\u00A0cc").lines(1)).containsExactly("aa", "bb cc");
    assertThat(set(5, "aa-\u2060bb c").lines(1)).containsExactly("aa-bb", "c");
  }

  @Test
  void a_zero_width_space_lets_a_line_break() {
    assertThat(set(6, "aaa\u200Bbbb").lines(1)).containsExactly("aaabbb");
    assertThat(set(5, "aaa\u200Bbbb").lines(1)).containsExactly("aaa", "bbb");
  }

  @Test
  void soft_hyphens_neither_break_nor_show() {
    assertThat(set(6, "aaa\u00ADbbb c").lines(1)).containsExactly("aaabbb", "c");
  }

  @Test
  void a_word_wider_than_its_line_is_cut_where_it_fits() {
    assertThat(set(4, "abcdefghij").lines(1)).containsExactly("abcd", "efgh", "ij");
  }

  @Test
  void text_that_must_not_wrap_is_left_alone() {
    Proof proof =
        Proof.of("b { white-space: nowrap } p { width: 60pt }", "<p>aaa <b>bbbb cc</b> d</p>");
    assertThat(proof.lines(1)).containsExactly("aaa bbbb cc", "d");
    Proof narrow =
        Proof.of("b { white-space: nowrap } p { width: 50pt }", "<p>aaa <b>bbbb cc</b> d</p>");
    assertThat(narrow.lines(1)).containsExactly("aaa", "bbbb cc d");
  }

  @Test
  void a_line_that_must_not_wrap_and_does_not_fit_is_told() {
    Outcome<LaidOutDocument> outcome =
        Proof.outcome("p { width: 20pt; white-space: nowrap }", "\n<p>aaaa bbbb cccc</p>");
    assertThat(outcome).isInstanceOf(Outcome.Success.class);
    assertThat(outcome.problems()).hasSize(1);
    assertThat(outcome.problems().get(0).code()).isEqualTo("line-too-wide");
    assertThat(outcome.problems().get(0).place().line()).isEqualTo(4);
    assertThat(outcome.problems().get(0).excerpt()).isEqualTo("aaaa bbbb cccc");
  }

  @Test
  void white_space_collapses_across_elements() {
    assertThat(set(40, "  one \n\t <b> two</b>  three ").lines(1)).containsExactly("one two three");
  }

  @Test
  void preformatted_text_keeps_spaces_and_lines() {
    Proof proof = Proof.of("pre { margin: 0; line-height: 10pt }", "<pre>a  b\n\nc</pre>");
    assertThat(proof.lines(1)).containsExactly("a  b", "c");
    assertThat(proof.glyphs("c").baseline() - proof.glyphs("a  b").baseline()).isEqualTo(20);
  }

  @Test
  void alignment_moves_a_line_between_the_margins() {
    String css = "p { width: 100pt }";
    assertThat(Proof.of(css, "<p>aaaa</p>").glyphs("aaaa").x()).isEqualTo(10);
    String end = css + "p { text-align: right }";
    assertThat(Proof.of(end, "<p>aaaa</p>").glyphs("aaaa").x()).isEqualTo(90);
    String center = css + "p { text-align: center }";
    assertThat(Proof.of(center, "<p>aaaa</p>").glyphs("aaaa").x()).isEqualTo(50);
  }

  @Test
  void an_indent_shortens_the_first_line_only() {
    Proof proof = Proof.of("p { width: 45pt; text-indent: 20pt }", "<p>aaaa bbbb cccc</p>");
    assertThat(proof.lines(1)).containsExactly("aaaa", "bbbb cccc");
    assertThat(proof.glyphs("aaaa").x()).isEqualTo(30);
    assertThat(proof.glyphs("bbbb cccc").x()).isEqualTo(10);
  }
}
