package dev.engross.determination;

import static dev.engross.determination.Scene.day;
import static dev.engross.determination.Scene.on;
import static dev.engross.determination.Scene.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.terms.Condition;
import dev.engross.terms.PaymentTerm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Payments that fall due after the death of the executive")
class PaymentsAfterDeathTest {

  @ParameterizedTest(name = "died on {0}, looked at on {1}")
  @CsvSource({
    "2003-06-29, 2003-12-31, true",
    "2003-06-30, 2003-12-31, false",
    "2003-06-29, 2003-06-28, false",
  })
  void whom_they_go_to_is_asked(String died, String asOf, boolean asked) {
    Scene scene =
        new Scene()
            .benefit(
                "bonus",
                new Condition.Always(),
                usd("1000.00"),
                new PaymentTerm.LumpSum(on("2003-06-30")))
            .fact(new Fact.Died("death", day(died), "certificate", "doe"));

    assertThat(
            scene.determine(asOf).openQuestions().stream()
                .anyMatch(question -> question.id().equals("estate-bonus")))
        .isEqualTo(asked);
  }
}
