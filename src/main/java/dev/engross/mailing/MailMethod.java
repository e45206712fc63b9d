package dev.engross.mailing;

import java.util.Locale;

/** How a letter is sent. */
public enum MailMethod {
  /** First-Class Mail. */
  FIRST_CLASS("First-Class Mail"),
  /** First-Class Mail with a certificate that the post took it in (PS Form 3817 or 3665). */
  CERTIFICATE_OF_MAILING("First-Class Mail with certificate of mailing"),
  /** Certified Mail. */
  CERTIFIED("Certified Mail"),
  /** Registered Mail. */
  REGISTERED("Registered Mail"),
  /** Priority Mail or Priority Mail Express. */
  PRIORITY("Priority Mail"),
  /** A private carrier. */
  CARRIER("private carrier");

  private final String title;

  MailMethod(String title) {
    this.title = title;
  }

  /** As printed. */
  public String title() {
    return title;
  }

  /** As written on the command line and in records. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
