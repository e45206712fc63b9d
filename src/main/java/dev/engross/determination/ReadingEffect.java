package dev.engross.determination;

import dev.engross.determination.result.Entitlement.PaymentSchedule;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Reading.Alternative;
import dev.engross.finding.ReadingUse;
import dev.engross.finding.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one other way to read the words would change, everything else as it stands.
 *
 * @param taken the reading as the determination takes it
 * @param alternative the other way
 * @param differences everything that it would change; empty when it changes nothing
 * @param payable by how much it would change the sum of all that is owed, paid or still able to
 *     become payable: an amount for each currency in which there is a difference
 * @param asks questions that only arise when the words are read so
 */
public record ReadingEffect(
    ReadingUse taken,
    Alternative alternative,
    List<Difference> differences,
    List<Money> payable,
    List<Question> asks) {

  public ReadingEffect {
    differences = List.copyOf(differences);
    payable = List.copyOf(payable);
    asks = List.copyOf(asks);
  }

  /** Whether it is all the same how the words are read. */
  public boolean changesNothing() {
    return differences.isEmpty() && asks.isEmpty();
  }

  /** Something that would be different. */
  public sealed interface Difference {

    /** The id of the finding, entitlement or document that would be different. */
    String id();

    /** What it is, in words. */
    String label();
  }

  /**
   * A day that would move.
   *
   * @param days by how many days, later positive; null where one of the two is not known
   */
  public record DayChange(
      String id, String label, Answer<LocalDate> from, Answer<LocalDate> to, @Nullable Integer days)
      implements Difference {

    static DayChange of(String id, String label, Answer<LocalDate> from, Answer<LocalDate> to) {
      Integer days = from.isKnown() && to.isKnown() ? daysBetween(from.value(), to.value()) : null;
      return new DayChange(id, label, from, to, days);
    }
  }

  /** The days from one day to another; negative when the other is earlier. */
  public static int daysBetween(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }

  /** A condition, a standard of conduct or a release that would stand otherwise. */
  public record StandingChange(String id, String label, Answer<Standing> from, Answer<Standing> to)
      implements Difference {}

  /** An entitlement that would stand otherwise. {@code because} is the sentence that says why. */
  public record StatusChange(String id, String label, Status from, Status to, String because)
      implements Difference {}

  /**
   * An amount that would be higher or lower.
   *
   * @param difference by how much, higher positive; null where one of the two is not known
   * @param payable false for the amount of an entitlement that would not be payable in any case
   */
  public record AmountChange(
      String id,
      String label,
      Answer<Money> from,
      Answer<Money> to,
      @Nullable Money difference,
      boolean payable)
      implements Difference {

    static AmountChange of(
        String id, String label, Answer<Money> from, Answer<Money> to, boolean payable) {
      boolean comparable =
          from.isKnown() && to.isKnown() && from.value().isSameCurrency(to.value());
      return new AmountChange(
          id, label, from, to, comparable ? to.value().minus(from.value()) : null, payable);
    }
  }

  /** Payments, of what would be payable, that would be others or fall on other days. */
  public record ScheduleChange(
      String id, String label, Answer<PaymentSchedule> from, Answer<PaymentSchedule> to)
      implements Difference {}

  /** A document that would be due, or would not. {@code because} is the sentence that says why. */
  public record DocumentChange(String id, String label, boolean due, String because)
      implements Difference {}
}
