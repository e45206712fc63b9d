package dev.engross.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date on the command line. */
final class DateOption implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException notADate) {
      throw new TypeConversionException(
          "'"
              + value
              + "' is not a date of the calendar; write year-month-day, such as 2003-05-06");
    }
  }
}
