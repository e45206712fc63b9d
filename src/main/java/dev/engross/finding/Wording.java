package dev.engross.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How dates, amounts and numbers are put in words: the one place for steps, letters and the screen.
 */
public final class Wording {

  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };
  private static final int LAST_IN_WORDS = 20;

  /** {@code May 7, }, by month and day: a case puts more days in words than anything else. */
  private static final String[][] DAYS = days();

  private Wording() {}

  private static String[][] days() {
    String[][] days = new String[MONTHS.length][31];
    for (int month = 0; month < MONTHS.length; month++) {
      for (int day = 0; day < 31; day++) {
        days[month][day] = MONTHS[month] + " " + (day + 1) + ", ";
      }
    }
    return days;
  }

  /** {@code May 7, 2003}. */
  public static String date(LocalDate date) {
    return DAYS[date.getMonthValue() - 1][date.getDayOfMonth() - 1] + date.getYear();
  }

  /** {@code 5:00 p.m.}; noon is 12:00 p.m., midnight 12:00 a.m. */
  public static String time(LocalTime time) {
    int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    String minute = (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    return hour + ":" + minute + (time.getHour() < 12 ? " a.m." : " p.m.");
  }

  /** {@code May 2003}. */
  public static String month(YearMonth month) {
    return MONTHS[month.getMonthValue() - 1] + " " + month.getYear();
  }

  /** {@code $185,150.00}; other currencies with their code: {@code EUR 185,150.00}. */
  public static String amount(Money money) {
    String digits = grouped(money.getAmount().abs());
    String sign = money.isNegative() ? "−" : "";
    return money.getCurrencyUnit().equals(CurrencyUnit.USD)
        ? sign + "$" + digits
        : sign + money.getCurrencyUnit().getCode() + " " + digits;
  }

  private static String grouped(BigDecimal amount) {
    StringBuilder digits = new StringBuilder(amount.toPlainString());
    int decimals = amount.scale() > 0 ? amount.scale() + 1 : 0;
    for (int comma = digits.length() - decimals - 3; comma > 0; comma -= 3) {
      digits.insert(comma, ',');
    }
    return digits.toString();
  }

  /**
   * An amount as a promise to pay states it, in words and in figures: {@code three hundred seventy
   * thousand three hundred dollars and 00/100 ($370,300.00)}. What is less than one dollar is a
   * fraction of it, as on a cheque; another currency bears its code, and the fraction that its own
   * minor unit makes: {@code EUR one thousand and 50/100 (EUR 1,000.50)}, {@code JPY one thousand
   * (JPY 1,000)}.
   */
  public static String amountInWords(Money money) {
    return AmountWords.of(money) + " (" + amount(money) + ")";
  }

  /** A number without trailing zeros or exponent: {@code 1.5}. */
  public static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** {@code 1 day}, {@code 60 days}. */
  public static String count(int count, String singular) {
    return count + " " + (count == 1 ? singular : singular + "s");
  }

  /** {@code one day}, {@code six months}, {@code 21 days}: a number through twenty in words. */
  public static String countInWords(int count, String singular) {
    String number = count <= LAST_IN_WORDS ? AmountWords.number(count) : Integer.toString(count);
    return number + " " + (count == 1 ? singular : singular + "s");
  }

  /** A name after its article, unless it brings one: {@code the Supplemental Release}. */
  public static String the(String name) {
    return name.startsWith("the ") || name.startsWith("The ")
        ? "the" + name.substring(3)
        : "the " + name;
  }

  /**
   * A name within a sentence: {@code last day of employment} for {@code Last day of employment},
   * but {@code Effective Date} as it is, since a capital within shows that it is a defined term.
   */
  public static String amid(String name) {
    return name.indexOf(' ') > 1 && !hasCapitalWithin(name)
        ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
        : name;
  }

  private static boolean hasCapitalWithin(String name) {
    for (int i = 1; i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A clause as a sentence: its first letter raised, a full stop after it. */
  public static String sentence(String clause) {
    if (clause.endsWith(".")) {
      return capital(clause);
    }
    StringBuilder sentence = new StringBuilder(clause.length() + 1).append(clause).append('.');
    sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
    return sentence.toString();
  }

  /** A clause with its first letter raised. */
  public static String capital(String clause) {
    if (clause.isEmpty() || Character.isUpperCase(clause.charAt(0))) {
      return clause;
    }
    StringBuilder raised = new StringBuilder(clause.length()).append(clause);
    raised.setCharAt(0, Character.toUpperCase(clause.charAt(0)));
    return raised.toString();
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String list(List<String> items) {
    return join(items, " and ");
  }

  /** {@code a}, {@code a or b}, {@code a, b or c}. */
  public static String listOr(List<String> items) {
    return join(items, " or ");
  }

  /**
   * Whole clauses in one sentence: two are joined by <em>and</em>, more are set off by semicolons,
   * since each may hold commas of its own. A clause that another one only extends is left out.
   */
  public static String clauses(List<String> clauses) {
    List<String> kept = new ArrayList<>(clauses.size());
    for (String clause : clauses) {
      if (!isExtendedByAny(clause, clauses)) {
        kept.add(clause);
      }
    }
    if (kept.size() < 3) {
      return list(kept);
    }
    int last = kept.size() - 1;
    return String.join("; ", kept.subList(0, last)) + "; and " + kept.get(last);
  }

  private static boolean isExtendedByAny(String clause, List<String> others) {
    for (String other : others) {
      if (other.length() > clause.length() && other.startsWith(clause)) {
        return true;
      }
    }
    return false;
  }

  private static String join(List<String> items, String lastJoint) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last)) + lastJoint + items.get(last);
  }
}
