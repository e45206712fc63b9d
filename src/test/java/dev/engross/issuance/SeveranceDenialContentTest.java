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
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that a denial must say, with the text of the finished file that says it. */
@DisplayName("29 CFR 2560.503-1(g) and the denial of severance")
class SeveranceDenialContentTest {

  private static final List<String> DENIALS =
      List.of(
          "capstone/what-if/claim-after-resignation", "plans/brackwater/claim-after-resignation");

  /** By paragraph of the regulation; one text for each denial, or one for both. */
  private static final Map<String, List<String>> ITEMS =
      new TreeMap<>(
          Map.of(
              "(g)(1)(i) the specific reasons",
              List.of(
                  "because you resigned from the employment on June 30, 2003, which is not"
                      + " “Involuntarily Terminated”.",
                  "because you resigned from the employment on August 31, 2005, which is not"
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
