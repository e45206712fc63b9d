package dev.engross.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNameTest {

  @ParameterizedTest
  @CsvSource({
    "address,address,0",
    "adress,address,1",
    "dasy,days,1",
    "Date,date,0",
    "kitten,sitting,3"
  })
  void slips_of_the_pen_are_counted(String written, String meant, int slips) {
    assertThat(NearName.distance(written, meant)).isEqualTo(slips);
  }

  @Test
  void one_slip_in_three_letters_is_near_and_more_is_not() {
    assertThat(NearName.of("dat", List.of("date"))).contains("date");
    assertThat(NearName.of("colour", List.of("date", "id"))).isEmpty();
  }

  @Test
  void the_nearest_is_meant() {
    assertThat(NearName.of("signd", List.of("sent", "signed", "sign"))).contains("sign");
  }
}
