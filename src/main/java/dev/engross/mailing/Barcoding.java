package dev.engross.mailing;

/**
 * What a mailer must know to print Intelligent Mail barcodes. The post assigns the mailer id; the
 * mailer chooses the serial numbers, none of them twice within 45 days.
 *
 * @param serviceType the three digits of the service type identifier, such as 300 for First-Class
 *     Mail without address correction
 * @param mailerId the six or nine digits that the post assigned
 * @param firstSerial the serial number of the first piece; the next ones follow
 */
public record Barcoding(String serviceType, String mailerId, long firstSerial) {

  private static final String NO_PRESORT = "00";
  private static final int DIGITS_OF_MAILER_AND_SERIAL = 15;

  public Barcoding {
    if (!serviceType.matches("[0-9]{3}")) {
      throw new IllegalArgumentException("a service type has three digits");
    }
    if (!mailerId.matches("[0-8][0-9]{5}|9[0-9]{8}")) {
      throw new IllegalArgumentException(
          "a mailer id has six digits, or nine of which the first is 9");
    }
    if (firstSerial < 0 || firstSerial > largestSerial(mailerId)) {
      throw new IllegalArgumentException(
          "with this mailer id a serial number has at most "
              + (DIGITS_OF_MAILER_AND_SERIAL - mailerId.length())
              + " digits");
    }
  }

  private static long largestSerial(String mailerId) {
    return mailerId.length() == 6 ? 999_999_999 : 999_999;
  }

  /** The serial number of a piece of the run, the first being 0. */
  long serial(int piece) {
    long serial = firstSerial + piece;
    if (serial > largestSerial(mailerId)) {
      throw new IllegalArgumentException("the serial numbers of this mailer id are used up");
    }
    return serial;
  }

  /** The barcode of a piece of the run, the first being 0. */
  IntelligentMail of(int piece, String zipDigits) {
    int digits = DIGITS_OF_MAILER_AND_SERIAL - mailerId.length();
    String number = Long.toString(serial(piece));
    return new IntelligentMail(
        NO_PRESORT + serviceType + mailerId + "0".repeat(digits - number.length()) + number,
        zipDigits);
  }
}
