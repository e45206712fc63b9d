package dev.engross.document;

import dev.engross.determination.Docket.Entry;
import dev.engross.finding.CountWords;
import dev.engross.finding.FactUse;
import dev.engross.finding.Question;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.util.Locale;

/** What a docket says of an entry, on the screen as on paper. */
public final class DocketWords {

  private DocketWords() {}

  /** {@code in 21 days}, {@code 1 day ago}, {@code done on June 2, 2003}. */
  public static String when(Entry entry) {
    FactUse done = entry.done();
    if (done != null) {
      return done.date() == null ? "done" : "done on " + Wording.date(done.date());
    }
    Integer days = entry.days();
    if (days == null) {
      return entry.asks().isEmpty()
          ? "no day set"
          : entry.asks().stream().allMatch(Question::isAwaiting) ? "not yet fixed" : "undetermined";
    }
    if (days == 0) {
      return "today";
    }
    return days > 0 ? "in " + Wording.count(days, "day") : Wording.count(-days, "day") + " ago";
  }

  /** Who must do it, and what was made of the day to which is counted. */
  public static String duty(Entry entry) {
    LocalDate literal = entry.literal();
    String rule = Wording.sentence(entry.rule());
    return "to be done by the "
        + entry.actor().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + ". "
        + (literal == null || literal.equals(entry.act())
            ? rule
            : "Counted to " + CountWords.onWeekday(literal) + ". " + rule);
  }

  /** A question that an entry leaves open. */
  public static String asked(Question question) {
    return question.isAwaiting() ? question.text() : "Asked: " + question.text();
  }
}
