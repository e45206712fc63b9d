package dev.engross.determination;

import static dev.engross.determination.Scene.day;
import static dev.engross.determination.Scene.dayOf;
import static dev.engross.determination.Scene.event;
import static dev.engross.determination.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.finding.Question;
import dev.engross.terms.Condition;
import dev.engross.terms.DateTerm;
import dev.engross.terms.PaymentTerm;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Coverage kept up in kind or repaid")
class CoverageSubsidyTest {

  private static final DateTerm ENDED = dayOf("employment-ended");

  private static Entitlement benefit(Scene scene, PaymentTerm payment) {
    return scene
        .benefit("it", new Condition.Always(), null, payment)
        .determine("2012-12-31")
        .entitlement("it");
  }

  private static List<Payment> payments(Scene scene, PaymentTerm payment) {
    return benefit(scene, payment).schedule().answer().value().payments();
  }

  private static PaymentTerm inKind(DateTerm from, DateTerm through) {
    return new PaymentTerm.Furnished("Dental", from, through, List.of(event("new-coverage")));
  }

  private static PaymentTerm repaid(DateTerm from) {
    return new PaymentTerm.PremiumsReimbursed(
        new BigDecimal("102"), 3, from, 30, List.of(event("new-coverage")));
  }

  private static Scene covered(String date) {
    return new Scene()
        .ended("2010-05-14", Manner.DISCHARGED)
        .fact(new Fact.NewCoverage("other", day(date), null, "doe"));
  }

  /** Through May 14, 2011, or the day of other coverage, where that is earlier. */
  @ParameterizedTest
  @CsvSource({
    "2011-05-13, 'May 13, 2011'",
    "2011-05-14, 'May 14, 2011'",
    "2011-05-15, 'May 14, 2011'",
    "2010-05-13, 'May 14, 2011'"
  })
  void in_kind_it_lasts_to_the_earlier_of_its_end_and_other_coverage(String other, String last) {
    List<Payment> payments = payments(covered(other), inKind(on("2010-05-15"), on("2011-05-14")));
    assertThat(payments)
        .extracting(Payment::dueWords)
        .containsExactly("from May 15, 2010 through " + last);
    assertThat(payments.get(0).gross()).isNull();
  }

  @Test
  void covered_elsewhere_before_it_begins_nothing_is_furnished() {
    assertThat(payments(covered("2010-05-14"), inKind(on("2010-05-15"), on("2011-05-14"))))
        .isEmpty();
  }

  @Test
  void before_employment_ends_its_days_are_said_in_words() {
    assertThat(payments(new Scene(), inKind(ENDED, on("2011-05-14"))))
        .extracting(Payment::dueWords)
        .containsExactly("from the day of the end of employment through May 14, 2011");
    assertThat(payments(new Scene(), repaid(ENDED)))
        .extracting(Payment::dueWords)
        .containsExactly(
            "monthly, from the first month that begins on or after the day of the end of"
                + " employment");
  }

  @Test
  void without_premiums_on_record_they_are_asked_for() {
    Scene scene = new Scene().ended("2010-05-14", Manner.DISCHARGED);
    assertThat(benefit(scene, repaid(on("2010-06-01"))).schedule().answer().questions())
        .extracting(Question::id)
        .containsExactly("coverage-premiums");
  }

  @Test
  void no_share_no_month_or_a_day_before_the_month_is_no_term() {
    for (String wrong : List.of("0/1/1", "-1/1/1", "102/0/1", "102/1/-1")) {
      String[] parts = wrong.split("/");
      assertThatThrownBy(
              () ->
                  new PaymentTerm.PremiumsReimbursed(
                      new BigDecimal(parts[0]),
                      Integer.parseInt(parts[1]),
                      ENDED,
                      Integer.parseInt(parts[2]),
                      List.of()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
