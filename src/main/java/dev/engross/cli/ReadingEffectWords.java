package dev.engross.cli;

import dev.engross.determination.ReadingEffect;
import dev.engross.determination.ReadingEffect.AmountChange;
import dev.engross.determination.ReadingEffect.DayChange;
import dev.engross.determination.ReadingEffect.Difference;
import dev.engross.determination.ReadingEffect.DocumentChange;
import dev.engross.determination.ReadingEffect.ScheduleChange;
import dev.engross.determination.ReadingEffect.StandingChange;
import dev.engross.determination.ReadingEffect.StatusChange;
import dev.engross.determination.result.Entitlement.PaymentSchedule;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.finding.Answer;
import dev.engross.finding.Answer.Candidate;
import dev.engross.finding.Answer.Undetermined;
import dev.engross.finding.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;

/** The effect of a reading in a few words for the screen. */
final class ReadingEffectWords {

  private static final String BECOMES = " → ";

  private ReadingEffectWords() {}

  /** The money first; without any, how many days and other results would change. */
  static String summary(ReadingEffect effect) {
    if (effect.changesNothing()) {
      return "nothing";
    }
    List<String> parts = new ArrayList<>();
    effect.payable().forEach(money -> parts.add(signed(money)));
    add(parts, effect, StatusChange.class, "entitlement");
    add(parts, effect, ScheduleChange.class, "schedule");
    add(parts, effect, DayChange.class, "date");
    add(parts, effect, DocumentChange.class, "document");
    if (parts.isEmpty()) {
      add(parts, effect, AmountChange.class, "amount");
      add(parts, effect, StandingChange.class, "finding");
    }
    if (!effect.asks().isEmpty()) {
      parts.add(Wording.count(effect.asks().size(), "question"));
    }
    return String.join(", ", parts);
  }

  private static void add(
      List<String> parts, ReadingEffect effect, Class<? extends Difference> sort, String word) {
    int count = (int) effect.differences().stream().filter(sort::isInstance).count();
    if (count > 0) {
      parts.add(Wording.count(count, word));
    }
  }

  /** From what to what, and by how much. */
  static String change(Difference difference) {
    if (difference instanceof DayChange change) {
      Integer days = change.days();
      return answers(change.from(), change.to())
          + (days == null
              ? ""
              : ", " + Wording.count(Math.abs(days), "day") + (days > 0 ? " later" : " earlier"));
    }
    if (difference instanceof AmountChange change) {
      Money money = change.difference();
      return answers(change.from(), change.to()) + (money == null ? "" : ", " + signed(money));
    }
    if (difference instanceof StandingChange change) {
      return answers(change.from(), change.to());
    }
    if (difference instanceof StatusChange change) {
      return word(change.from()) + BECOMES + word(change.to());
    }
    if (difference instanceof DocumentChange change) {
      return change.due() ? "not due" + BECOMES + "due" : "due" + BECOMES + "not due";
    }
    throw new IllegalStateException("no words for " + difference + "; please report this");
  }

  private static String answers(Answer<?> from, Answer<?> to) {
    return AnswerWords.of(from) + BECOMES + AnswerWords.of(to);
  }

  /**
   * The payments before and after, for each assumption where the schedule is not yet known; the
   * days once, where they are the same under all. Where the two rest on other assumptions, such as
   * whether a payday is an anniversary, those of each are told.
   */
  static List<String> schedules(ScheduleChange change) {
    Set<String> lines = new LinkedHashSet<>();
    lines.addAll(candidates(change.from(), change.to(), ReadingEffectWords::sums));
    lines.addAll(
        pairs(change.from(), change.to()).stream()
            .map(pair -> words(pair.from(), pair.to(), ReadingEffectWords::days))
            .filter(words -> !words.isEmpty())
            .toList());
    if (lines.isEmpty() && pairs(change.from(), change.to()).isEmpty()) {
      lines.addAll(each(change.from(), "now, if "));
      lines.addAll(each(change.to(), "then, if "));
    }
    if (lines.isEmpty()) {
      lines.add(schedule(change.from()) + BECOMES + schedule(change.to()));
    }
    return List.copyOf(lines);
  }

  /** The payments under each assumption of an answer that is open; none of any other. */
  private static List<String> each(Answer<PaymentSchedule> answer, String opening) {
    return answer instanceof Undetermined<PaymentSchedule> open
        ? open.candidates().stream()
            .map(each -> opening + each.assumption() + ": " + sums(each.value()))
            .toList()
        : List.of();
  }

  /** What differs under each assumption that both answers name; empty where they share none. */
  static <T> List<String> candidates(Answer<T> from, Answer<T> to, Function<T, String> words) {
    return pairs(from, to).stream()
        .filter(pair -> !words(pair.from(), pair.to(), words).isEmpty())
        .map(pair -> "If " + pair.assumption() + ": " + words(pair.from(), pair.to(), words))
        .toList();
  }

  /** Two values under the same assumption. */
  private record Pair<T>(String assumption, T from, T to) {}

  private static <T> List<Pair<T>> pairs(Answer<T> from, Answer<T> to) {
    List<Pair<T>> pairs = new ArrayList<>();
    if (from instanceof Undetermined<T> before && to instanceof Undetermined<T> after) {
      for (Candidate<T> was : before.candidates()) {
        after.candidates().stream()
            .filter(candidate -> candidate.assumption().equals(was.assumption()))
            .forEach(
                candidate ->
                    pairs.add(new Pair<>(was.assumption(), was.value(), candidate.value())));
      }
    }
    return pairs;
  }

  /** From what to what, or nothing where the words are the same. */
  private static <T> String words(T from, T to, Function<T, String> words) {
    String before = words.apply(from);
    String after = words.apply(to);
    return before.equals(after) ? "" : before + BECOMES + after;
  }

  private static String schedule(Answer<PaymentSchedule> answer) {
    if (answer.isKnown()) {
      PaymentSchedule schedule = answer.value();
      String days = days(schedule);
      return sums(schedule) + (days.isEmpty() ? "" : ", " + days);
    }
    String reasons = String.join(" ", AnswerWords.reasons(answer));
    return AnswerWords.of(answer) + (reasons.isEmpty() ? "" : " (" + reasons + ")");
  }

  /** {@code 12 payments of $15,429.17, the last of $15,429.13}. */
  private static String sums(PaymentSchedule schedule) {
    List<String> sums =
        schedule.payments().stream()
            .map(each -> each.gross() == null ? "no money" : Wording.amount(each.gross()))
            .toList();
    if (sums.isEmpty()) {
      return "no payment";
    }
    String first = sums.get(0);
    String last = sums.get(sums.size() - 1);
    boolean alike = sums.subList(0, sums.size() - 1).stream().allMatch(first::equals);
    return Wording.count(sums.size(), "payment")
        + (alike ? " of " : ", the first of ")
        + first
        + (alike && last.equals(first) ? "" : ", the last of " + last);
  }

  /** {@code on May 7, 2003}, or the first and the last day. */
  private static String days(PaymentSchedule schedule) {
    List<String> days =
        schedule.payments().stream()
            .map(
                each ->
                    each.adjustedDue() == null
                        ? each.dueWords()
                        : "on " + Wording.date(each.adjustedDue()))
            .distinct()
            .toList();
    return days.size() < 2
        ? String.join("", days)
        : "the first " + days.get(0) + ", the last " + days.get(days.size() - 1);
  }

  static String signed(Money money) {
    return money.isPositive() ? "+" + Wording.amount(money) : Wording.amount(money);
  }

  static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
