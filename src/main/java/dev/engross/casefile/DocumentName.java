package dev.engross.casefile;

import java.util.Locale;

/** The names by which a case file speaks of the documents that can be issued in it. */
public enum DocumentName {
  PAYMENT_STATEMENT,
  RELEASE_PACKET,
  COBRA_ELECTION_NOTICE,
  COBRA_GENERAL_NOTICE,
  COBRA_PREMIUM_STATEMENT,
  COBRA_SUBSIDY_END,
  COBRA_UNAVAILABILITY,
  COBRA_EARLY_TERMINATION,
  COBRA_PERIOD_END,
  BOARD_CONFIRMATION,
  PARTICIPANT_DESIGNATION_NOTICE,
  PARTICIPANT_DELETION_NOTICE,
  CHANGE_IN_CONTROL_NOTICE,
  SEVERANCE_ENTITLEMENT_NOTICE,
  SEVERANCE_DENIAL,
  BREACH_NOTICE,
  TERMINATION_NOTICE,
  REVOCATION_RECEIVED,
  DEADLINE_NOTICE,
  TERMS_CLARIFIED,
  EXECUTIVE_ACKNOWLEDGMENT,
  DESIGNATION_CERTIFICATE;

  /**
   * As written in case files, in determinations and on the command line: {@code release-packet}.
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
