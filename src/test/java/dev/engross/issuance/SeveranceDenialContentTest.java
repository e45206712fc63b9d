package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.DocumentKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that a denial must say, with the text of the finished file that says it. */
@DisplayName("29 CFR 2560.503-1(g) and the denial of severance")
class SeveranceDenialContentTest {

  private static final List<String> DENIALS =
      List.of(
          "capstone/what-if/claim-after-resignation", "plans/brackwater/claim-after-resignation");

  private static final String TWICE = "capstone/what-if/claim-for-twice-the-amount";
  private static final String A_YEAR = "plans/brackwater/claim-for-a-full-year";
  private static final String ONE_OF_TWO = "plans/hazelmere/one-of-two-benefits";

  /** By paragraph of the regulation; one text for each denial, or one for both. */
  private static final Map<String, List<String>> ITEMS =
      new TreeMap<>(
          Map.of(
              "(g)(1)(i) the specific reasons",
              List.of(
                  "because you resigned from employment on June 30, 2003, which is not"
                      + " “Involuntarily Terminated”: no event that gives good reason to resign is"
                      + " on record.",
                  "because you resigned from employment on August 31, 2005, which is not"
                      + " “Involuntary Termination”."),
              "(g)(1)(ii) the plan provisions",
              List.of(
                  "Change of Control Severance Plan, Severance Benefits ¶ 1: “such Executive shall",
                  "Severance Pay Plan § 3: “termination by the Company”"),
              "(g)(1)(iii) further material, and why it is necessary",
              List.of(
                  "No material is missing from your claim",
                  "It is needed because the plan’s conditions are tested against the facts"),
              "(g)(1)(iv) the review procedure",
              List.of(
                  "Write to Capstone Turbine Corporation, 21211 Nordhoff Street",
                  "Write to Brackwater Mills LLC, 1 Example Street"),
              "(g)(1)(iv) its time limits",
              List.of(
                  "within 60 days after you receive this letter",
                  "The review is decided within 60 days after your request is received."),
              "(g)(1)(iv) the right to sue under section 502(a)",
              List.of(
                  "If the decision on review is against you, you have the right to bring a civil"
                      + " action under section 502(a)",
                  "Employee Retirement Income Security Act of 1974")));

  static Stream<Arguments> items() {
    return ITEMS.entrySet().stream().map(item -> Arguments.of(item.getKey(), item.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("items")
  void it_is_in_the_letter_itself(String item, List<String> texts) {
    List<String> letters =
        DENIALS.stream()
            .map(name -> IssuedTexts.letter(name, DocumentKind.SEVERANCE_DENIAL))
            .toList();
    for (String text : texts) {
      assertThat(letters).anyMatch(letter -> letter.contains(text), text);
    }
    assertThat(letters).allMatch(letter -> texts.stream().anyMatch(letter::contains), item);
  }

  /** A partial denial is an adverse determination like any other: 29 CFR 2560.503-1(m)(4). */
  @ParameterizedTest(name = "{0}: ({1}) {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        TWICE + " | i   | The claim is granted in part. We are sorry to tell you that the rest",
        TWICE + " | i   | You claimed $780,000.00.",
        TWICE + " | i   | The plan grants $390,000.00 and no more.",
        TWICE + " | i   | What you claimed beyond that, $390,000.00, is denied.",
        TWICE + " | i   | $300,000.00 + $90,000.00 = $390,000.00.",
        TWICE + " | ii  | Severance Benefits ¶ 1: “such Executive shall be entitled to receive",
        TWICE + " | iii | If one of the facts above is wrong, please send a paper",
        TWICE
            + " | iii | They are needed because nothing can be paid under the plan that its words",
        TWICE + " | iv  | within 60 days after you receive this letter",
        TWICE + " | iv  | The review is decided within 60 days after your request is received.",
        TWICE + " | iv  | the right to bring a civil action under section 502(a)",
        A_YEAR + " | i  | Transition Allowance (Severance Pay Plan § 6) $13,000.00, gross.",
        A_YEAR + " | i  | You claimed $104,000.00. The plan grants $30,000.00 and no more.",
        A_YEAR + " | i  | What you claimed beyond that, $74,000.00, is denied.",
        A_YEAR + " | i  | holds seven completed years and six completed months.",
        A_YEAR + " | ii | Severance Pay Plan § 4: “two weeks of base pay for each year of service",
        A_YEAR + " | iii | please tell us which of its words do",
        A_YEAR + " | iv | within 60 days after you receive this letter",
        A_YEAR + " | iv | section 502(a) of the Employee Retirement Income Security Act of 1974",
        ONE_OF_TWO + " | i  | What is granted Severance (Severance Plan § 4) $60,000.00",
        ONE_OF_TWO + " | i  | because employment ended on June 29, 2010, before June 30, 2010.",
        ONE_OF_TWO + " | ii | Severance Plan § 5: “a supplement of $25,000 to a participant",
        ONE_OF_TWO + " | iii | No material is missing from your claim",
        ONE_OF_TWO + " | iv | within 60 days after you receive this letter",
        ONE_OF_TWO + " | iv | The review is decided within 60 days after your request",
        ONE_OF_TWO + " | iv | If the decision on review is against you"
      })
  void a_denial_in_part_says_what_is_granted_and_carries_every_item(
      String fixture, String paragraph, String words) {
    assertThat(IssuedTexts.letter(fixture, DocumentKind.SEVERANCE_DENIAL))
        .as("(g)(1)(%s)", paragraph)
        .contains(words)
        .doesNotContain("[to be completed", "DRAFT");
  }

  @Test
  void the_claimant_may_comment_and_see_the_papers_free_of_charge() {
    assertThat(IssuedTexts.letter(DENIALS.get(0), DocumentKind.SEVERANCE_DENIAL))
        .contains("You may send written comments, documents, records and other information")
        .contains("This is free of charge.");
  }

  @Test
  void no_item_is_left_blank_and_nothing_is_promised() {
    for (String name : DENIALS) {
      assertThat(IssuedTexts.letter(name, DocumentKind.SEVERANCE_DENIAL))
          .doesNotContain("[to be completed", "It is owed", "DRAFT");
    }
  }
}
