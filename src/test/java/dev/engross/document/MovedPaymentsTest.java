package dev.engross.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.determination.result.Entitlement.Payment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class MovedPaymentsTest {

  private static final String SATURDAY =
      "May 31, 2003 is a Saturday, when banks are closed; it may be made on the next business day";
  private static final String SUNDAY =
      "June 15, 2003 is a Sunday, when banks are closed; it may be made on the next business day";

  @Test
  void payments_moved_for_the_same_reason_share_a_sentence_that_names_each_day() {
    assertThat(
            MovedPayments.sentences(
                List.of(payment(1, null), payment(2, SATURDAY), payment(3, SUNDAY))))
        .containsExactly(
            "Payments 2 (May 31, 2003 is a Saturday) and 3 (June 15, 2003 is a Sunday): banks are"
                + " closed; it may be made on the next business day");
  }

  @Test
  void a_payment_with_a_reason_of_its_own_keeps_its_sentence() {
    assertThat(
            MovedPayments.sentences(List.of(payment(2, SATURDAY), payment(3, "It is paid early"))))
        .containsExactly("Payment 2: " + SATURDAY, "Payment 3: It is paid early");
  }

  private static Payment payment(int number, @Nullable String rule) {
    return new Payment(number, "Payment " + number, null, null, null, null, rule);
  }
}
