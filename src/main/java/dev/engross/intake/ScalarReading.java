package dev.engross.intake;

import dev.engross.diagnostic.Problem;
import dev.engross.finding.Wording;
import dev.engross.intake.LocatedValue.NullValue;
import dev.engross.intake.LocatedValue.NumberValue;
import dev.engross.intake.LocatedValue.TextValue;
import dev.engross.intake.LocatedValue.TruthValue;
import dev.engross.intake.TypeDescription.Scalar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads one value without parts, and says what is wrong with it. */
final class ScalarReading {

  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)");
  static final Pattern MONEY = Pattern.compile("([A-Z]{3}) (\\d{1,13}(?:\\.\\d+)?)");
  static final Pattern DECIMAL = Pattern.compile("-?\\d{1,13}(?:\\.\\d{1,13})?");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

  private final LocatedValue value;
  private final List<Problem> problems;

  ScalarReading(LocatedValue value, List<Problem> problems) {
    this.value = value;
    this.problems = problems;
  }

  /** The value, or null with the problem added. */
  @Nullable Object of(Scalar type) {
    if (type == Scalar.TRUTH) {
      return value instanceof TruthValue truth ? truth.truth() : reject(wrongType(type, value));
    }
    if (type == Scalar.WHOLE_NUMBER) {
      return value instanceof NumberValue number && WHOLE.matcher(number.digits()).matches()
          ? Integer.valueOf(number.digits())
          : reject(wrongType(type, value));
    }
    if (!(value instanceof TextValue text)) {
      return reject(wrongType(type, value));
    }
    return switch (type) {
      case DATE -> date(text.text());
      case TIME -> time(text.text());
      case MONEY -> money(text.text());
      case DECIMAL -> decimal(text.text());
      default -> text(text.text());
    };
  }

  /** A value of another type than belongs there. */
  static Problem wrongType(TypeDescription expected, LocatedValue value) {
    String help =
        value instanceof NullValue
            ? "leave the field out where nothing is recorded"
            : "write it like " + expected.example();
    boolean numberInQuotes =
        expected == Scalar.WHOLE_NUMBER
            && value instanceof TextValue text
            && WHOLE.matcher(text.text()).matches();
    boolean quotesMissing = expected == Scalar.DECIMAL && value instanceof NumberValue;
    return Problem.error(
            "wrong-type",
            value.place(),
            value.words() + " stands where " + expected.words() + " belongs")
        .withExcerpt(value.excerpt())
        .withHelp(
            numberInQuotes
                ? "write it without quotes: " + ((TextValue) value).text()
                : quotesMissing ? "write it in quotes: \"" + value.excerpt() + "\"" : help);
  }

  private @Nullable String text(String text) {
    if (text.isBlank()) {
      problems.add(
          problem(
              "blank-text",
              "the text is blank",
              "write it, or leave the field out where it is optional"));
      return null;
    }
    return text;
  }

  private @Nullable LocalDate date(String text) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      problems.add(
          problem(
              "bad-date", "this is not a date", "write year-month-day, such as \"2003-05-06\""));
      return null;
    }
    int year = Integer.parseInt(parts.group(1));
    int month = Integer.parseInt(parts.group(2));
    int day = Integer.parseInt(parts.group(3));
    String reason = impossible(year, month, day);
    if (reason != null) {
      problems.add(
          problem(
                  "impossible-date",
                  "there is no such day in the calendar",
                  "write a date that exists, as year-month-day")
              .withNote(reason));
      return null;
    }
    return LocalDate.of(year, month, day);
  }

  private static @Nullable String impossible(int year, int month, int day) {
    if (month < 1 || month > 12) {
      return "a year has months 01 to 12";
    }
    YearMonth of = YearMonth.of(year, month);
    return day < 1 || day > of.lengthOfMonth()
        ? Wording.month(of) + " has " + of.lengthOfMonth() + " days"
        : null;
  }

  private @Nullable LocalTime time(String text) {
    if (TIME.matcher(text).matches()) {
      return LocalTime.parse(text);
    }
    problems.add(
        problem(
            "bad-time",
            "this is not a time of day",
            "write hours and minutes of a day of 24 hours, such as \"17:00\" for 5 p.m."));
    return null;
  }

  private @Nullable Money money(String text) {
    Matcher parts = MONEY.matcher(text);
    if (!parts.matches()) {
      problems.add(problem("bad-money", "this is not an amount of money", moneyHelp(text)));
      return null;
    }
    try {
      CurrencyUnit currency = CurrencyUnit.of(parts.group(1));
      BigDecimal amount = new BigDecimal(parts.group(2));
      if (amount.scale() <= currency.getDecimalPlaces()) {
        return Money.of(currency, amount);
      }
      problems.add(
          problem(
              "bad-money",
              "this amount is finer than its currency",
              currency
                  + " has "
                  + currency.getDecimalPlaces()
                  + " decimals; round it as its source does"));
    } catch (IllegalCurrencyException unknown) {
      problems.add(
          problem(
              "bad-money",
              "there is no currency " + parts.group(1),
              "use the three letters of ISO 4217, such as USD"));
    }
    return null;
  }

  /** {@code $370,300} is most likely meant in dollars; the writer is shown how to put it. */
  private static String moneyHelp(String text) {
    String digits = text.replaceAll("[$,\\s]|USD", "");
    return digits.matches("\\d{1,13}(\\.\\d\\d)?")
        ? "write \"USD " + digits + (digits.contains(".") ? "" : ".00") + "\""
        : "write the currency, a space and the amount, such as \"USD 370300.00\"";
  }

  private @Nullable BigDecimal decimal(String text) {
    if (DECIMAL.matcher(text).matches()) {
      return new BigDecimal(text);
    }
    problems.add(
        problem(
            "bad-decimal",
            "this is not a decimal number",
            "write digits and a point, such as \"1.5\""));
    return null;
  }

  private Problem problem(String code, String message, String help) {
    return Problem.error(code, value.place(), message).withExcerpt(value.excerpt()).withHelp(help);
  }

  private @Nullable Object reject(Problem problem) {
    problems.add(problem);
    return null;
  }
}
