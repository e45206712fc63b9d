package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.DocumentKind;
import dev.engross.typeset.PdfText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The parts of a release packet in the finished file, and when the time to revoke ends. */
@DisplayName("Parts of the release packet")
class ReleasePacketPartsTest {

  private static final String PROGRAMME = "plans/lumenfall/not-signed-yet";
  private static final String BY_FIVE = "plans/wexcombe/covered-in-october";

  @Test
  void each_part_counts_its_own_pages() {
    String packet = IssuedTexts.text("capstone/almgren-completed", DocumentKind.RELEASE_PACKET);
    assertThat(packet)
        .contains("Part 1, page 1 of ", "Part 2, page 1 of ", "Part 7, page 1 of 1")
        .contains("Basis of calculation, page 1 of ")
        .doesNotContain("Part 8");
  }

  @Test
  void a_programme_adds_a_part_on_the_group() {
    String packet = IssuedTexts.text(PROGRAMME, DocumentKind.RELEASE_PACKET);
    assertThat(packet)
        .contains("Part 8, page 1 of 1", "Part 8: The group, and how it was chosen")
        .contains("I have all eight parts");
    String part = packet.substring(packet.indexOf("Part 8: The group"));
    assertThat(part).contains("Everyone in the group, by job title and age", "Production manager");
  }

  @Test
  void the_release_states_its_consideration_in_words_and_figures() {
    String packet =
        FinishedDocuments.text(
            IssuedTexts.document("capstone/almgren-completed", DocumentKind.RELEASE_PACKET));
    assertThat(packet)
        .contains(
            "one hundred eighty-five thousand one hundred fifty dollars and 00/100 ($185,150.00)")
        .contains("one hundred thousand dollars and 00/100 ($100,000.00)")
        .contains("Consulting agreement.");
  }

  @Test
  void the_hour_at_which_the_time_to_revoke_ends_is_printed_where_there_is_one() {
    String packet = before(LocalDate.of(2010, 5, 20));
    assertThat(packet)
        .contains("on the last of these days, until 5:00 p.m. Pacific time")
        .contains("On the last of these days the time ends at 5:00 p.m. Pacific time.")
        .doesNotContain("through the end of day");
  }

  @Test
  void without_an_hour_the_whole_last_day_counts() {
    assertThat(IssuedTexts.text(PROGRAMME, DocumentKind.RELEASE_PACKET))
        .contains("through the end of day 7")
        .doesNotContain("p.m.");
  }

  private static String before(LocalDate signing) {
    byte[] pdf = IssuedTexts.document(BY_FIVE, DocumentKind.RELEASE_PACKET, signing).pdf();
    return String.join(" ", List.of(PdfText.of(pdf).split("\\s+")));
  }
}
