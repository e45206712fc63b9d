package dev.engross.determination;

import dev.engross.determination.result.Entitlement.Status;
import dev.engross.finding.Answer;
import dev.engross.finding.LateText;
import dev.engross.finding.Question;
import dev.engross.finding.Standing;
import dev.engross.finding.Verdict;
import dev.engross.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The one sentence that says why an entitlement stands as it does.
 *
 * <p>Worked example: <em>It becomes payable once the Supplemental Release is signed and effective;
 * the other conditions are met: no finding of Cause is on record and employment lasted through May
 * 6, 2003.</em>
 *
 * @param paid what of it was paid; null for nothing
 * @param onceOnly whether it is the same money as another benefit
 */
record Explanation(Verdict verdict, @Nullable Money paid, boolean onceOnly) {

  private static final String NOT_ON_RECORD = "it is not on record that ";

  /**
   * The sentence.
   *
   * @param waiver why it was given up; null when it was not
   */
  LateText of(Status status, @Nullable Verdict waiver) {
    return LateText.of(() -> sentence(status, waiver));
  }

  private String sentence(Status status, @Nullable Verdict waiver) {
    if (waiver != null) {
      return "It is not payable, because " + Wording.clauses(waiver.met()) + ".";
    }
    String sentence =
        switch (status) {
          case PAID -> "It has been paid";
          case DUE -> due();
          case CONDITIONAL -> conditional();
          case UNDETERMINED -> "It cannot be said yet whether it is owed; " + missing();
          case NOT_PAYABLE, WAIVED, SUPERSEDED -> notPayable();
        };
    return sentence + partlyPaid(status) + (onceOnly ? "; it is payable once only." : ".");
  }

  private String due() {
    return verdict.met().isEmpty()
        ? "It is owed without further condition"
        : "It is owed because " + Wording.clauses(verdict.met());
  }

  private String conditional() {
    String once =
        verdict.pending().isEmpty()
            ? "It is not payable yet"
            : "It becomes payable once " + Wording.clauses(verdict.pending());
    List<String> met = new ArrayList<>(verdict.met());
    met.removeIf(this::isAwaited);
    return met.isEmpty() ? once : once + "; the other conditions are met: " + Wording.clauses(met);
  }

  /** Whether a clause only says that what is awaited has not happened yet. */
  private boolean isAwaited(String clause) {
    for (String awaited : verdict.pending()) {
      if (clause.endsWith(awaited)
          && clause.startsWith(
              NOT_ON_RECORD, clause.length() - awaited.length() - NOT_ON_RECORD.length())) {
        return true;
      }
    }
    return false;
  }

  private String notPayable() {
    return verdict.failed().isEmpty()
        ? "It is not payable, because the document does not grant it on the reading taken"
        : "It is not payable, because " + Wording.clauses(verdict.failed());
  }

  private String missing() {
    Answer<Standing> answer = verdict.answer();
    if (answer instanceof Answer.Conflict<Standing> conflict) {
      return "the record contradicts itself on " + conflict.about();
    }
    List<String> open = answer.questions().stream().map(Question::text).toList();
    return "to be answered first: “" + String.join("” “", open) + "”";
  }

  private String partlyPaid(Status status) {
    return paid == null || status == Status.PAID
        ? ""
        : "; " + Wording.amount(paid) + " of it has been paid";
  }
}
