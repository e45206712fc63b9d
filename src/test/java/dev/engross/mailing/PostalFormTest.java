package dev.engross.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Addressee;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "21211 Nordhoff Street / Chatsworth, California 91311"
            + "| 21211 NORDHOFF ST / CHATSWORTH CA 91311",
        "21211 Nordhoff Street, Suite 5 / Chatsworth, CA 91311-0001"
            + "| 21211 NORDHOFF ST STE 5 / CHATSWORTH CA 91311-0001",
        "100 N. Main Ave., Apt. 4B / New York, New York 10001"
            + "| 100 N MAIN AVE APT 4B / NEW YORK NY 10001",
        "100 Main Street / Apartment 12 / Boise, Idaho 83702"
            + "| 100 MAIN ST APT 12 / BOISE ID 83702",
        "4 Old Mill Road Southwest / Winston-Salem, North Carolina 27101"
            + "| 4 OLD MILL RD SW / WINSTON-SALEM NC 27101",
        "12 North Avenue / Charleston, West Virginia 25301"
            + "| 12 NORTH AVE / CHARLESTON WV 25301",
        "12 North Avenue North / Charleston, West Virginia 25301"
            + "| 12 NORTH AVE N / CHARLESTON WV 25301",
        "12 Avenue Court / Reno, NV 89501 | 12 AVENUE CT / RENO NV 89501",
        "39.2 Broadway / Reno, NV 89501 | 39.2 BROADWAY / RENO NV 89501",
        "P.O. Box 77 / St. Louis, Missouri 63101 | PO BOX 77 / ST LOUIS MO 63101",
        "c/o Capstone Turbine Corporation / 1 Main Street / Kansas City, Missouri 64101"
            + "| C/O CAPSTONE TURBINE CORPORATION / 1 MAIN ST / KANSAS CITY MO 64101"
      })
  void an_address_is_put_as_the_post_prefers_it(String given, String postal) {
    assertThat(String.join(" / ", of(given).lines())).isEqualTo("JANE DOE / " + postal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 Main Street / Springfield, Illinois 62701 | 62701",
        "1 Main Street / Springfield, Illinois 62701-1234 | 627011234",
        "1 Main Street / Springfield, Illinois | ''",
        "1 Main Street / Springfield, Illinois 6270 | ''",
        "1 Main Street / London SW1A 1AA | ''"
      })
  void a_zip_code_is_read_only_where_a_state_stands_before_it(String given, String digits) {
    assertThat(of(given).zipDigits()).isEqualTo(digits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 Main Street # 5 / Springfield, Illinois 62701 | # does not say",
        "1 Main Street / PO Box 7 / Springfield, Illinois 62701 | more than one place",
        "The Old Mill / Springfield, Illinois 62701 | house number",
        "1 Main Street / Springfield | last line",
        "1 Main Street / Springfield, Ilinois 62701 | last line"
      })
  void what_would_have_to_be_guessed_is_left_as_it_is_and_told(String given, String doubt) {
    PostalForm form = of(given);
    assertThat(form.doubts()).hasSize(1).first().asString().contains(doubt);
  }

  @Test
  void a_unit_of_unknown_kind_keeps_its_sign() {
    assertThat(of("1 Main Street # 5 / Springfield, Illinois 62701").lines())
        .contains("1 MAIN ST # 5");
  }

  @Test
  void an_address_in_good_form_raises_no_doubt_and_is_left_alone() {
    PostalForm form = of("1 MAIN ST APT 2 / SPRINGFIELD IL 62701");
    assertThat(form.doubts()).isEmpty();
    assertThat(form.lines()).containsExactly("JANE DOE", "1 MAIN ST APT 2", "SPRINGFIELD IL 62701");
  }

  @Test
  void without_an_address_there_is_only_the_doubt() {
    assertThat(PostalForm.of(new Addressee("doe", List.of("Jane Doe"), List.of())).doubts())
        .containsExactly("no address is recorded");
  }

  private static PostalForm of(String given) {
    return PostalForm.of(
        new Addressee("doe", List.of("Jane Doe"), Arrays.asList(given.strip().split(" / "))));
  }
}
