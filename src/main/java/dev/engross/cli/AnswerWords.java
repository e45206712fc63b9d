package dev.engross.cli;

import dev.engross.determination.result.ContinuationCoverage.QualifiedBeneficiary;
import dev.engross.determination.result.Entitlement.PaymentSchedule;
import dev.engross.finding.Answer;
import dev.engross.finding.Answer.Conflict;
import dev.engross.finding.Answer.Known;
import dev.engross.finding.Answer.NotApplicable;
import dev.engross.finding.Answer.Undetermined;
import dev.engross.finding.FactUse;
import dev.engross.finding.Question;
import dev.engross.finding.Standing;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;

/** An answer, and its value, in a few words for the screen. */
final class AnswerWords {

  /** Questions of this prefix are no gaps in the record: what they await has not happened yet. */
  private static final String FUTURE = "awaiting:";

  private AnswerWords() {}

  /** A fact with its day and what shows it: {@code May 6, 2003: Employment ended (letter)}. */
  static String fact(FactUse fact) {
    return (fact.date() == null ? "" : Wording.date(fact.date()) + ": ")
        + fact.statement()
        + " ("
        + (fact.evidence() == null ? "no evidence recorded" : fact.evidence())
        + ")";
  }

  static String of(Answer<?> answer) {
    if (answer instanceof Known<?> known) {
      return value(known.value());
    }
    if (answer instanceof Undetermined<?> open) {
      return open.questions().stream().allMatch(AnswerWords::isFuture)
          ? "not yet fixed"
          : "undetermined";
    }
    return answer instanceof Conflict ? "in conflict" : "not applicable";
  }

  static boolean isFuture(Question question) {
    return question.id().startsWith(FUTURE);
  }

  /** Why there is no value, sentence by sentence; empty when there is one. */
  static List<String> reasons(Answer<?> answer) {
    if (answer instanceof Undetermined<?> open) {
      return open.questions().stream()
          .map(question -> isFuture(question) ? question.text() : "Asked: " + question.text())
          .toList();
    }
    if (answer instanceof Conflict<?> conflict) {
      return conflict.sides().stream()
          .map(side -> conflict.about() + ": " + side.statement() + " (" + side.basis() + ")")
          .toList();
    }
    return answer instanceof NotApplicable<?> none ? List.of(none.reason()) : List.of();
  }

  /** What the value would be under each assumption; schedules are shown in full elsewhere. */
  static List<String> candidates(Answer<?> answer) {
    return answer instanceof Undetermined<?> open
        ? open.candidates().stream()
            .filter(candidate -> !(candidate.value() instanceof PaymentSchedule))
            .map(candidate -> "If " + candidate.assumption() + ": " + value(candidate.value()))
            .toList()
        : List.of();
  }

  static String value(Object value) {
    if (value instanceof LocalDate date) {
      return Wording.date(date);
    }
    if (value instanceof Money money) {
      return Wording.amount(money);
    }
    if (value instanceof Standing standing) {
      return standing.name().toLowerCase(Locale.ROOT);
    }
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    if (value instanceof PaymentSchedule schedule) {
      return Wording.count(schedule.payments().size(), "payment");
    }
    if (value instanceof List<?> list) {
      return list.isEmpty()
          ? "nobody"
          : Wording.list(list.stream().map(AnswerWords::member).toList());
    }
    return String.valueOf(value);
  }

  private static String member(Object member) {
    return member instanceof QualifiedBeneficiary person
        ? person.name() + " (" + person.status() + ")"
        : value(member);
  }
}
