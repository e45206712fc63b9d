package dev.engross.document;

import dev.engross.casefile.DocumentName;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The kinds of document that can be issued. A new kind is a line here and its name among those of
 * case files, a record of what it shows, and a template of its name in the folder of its family.
 */
public enum DocumentKind {
  PAYMENT_STATEMENT(
      DocumentName.PAYMENT_STATEMENT,
      "payment",
      "Statement of payments",
      Audience.EXECUTIVE,
      PaymentStatement::of),
  RELEASE_PACKET(
      DocumentName.RELEASE_PACKET,
      "release",
      "Release packet",
      Audience.EXECUTIVE,
      ReleasePacket::of),
  COBRA_ELECTION_NOTICE(
      DocumentName.COBRA_ELECTION_NOTICE,
      "cobra",
      "COBRA continuation coverage election notice",
      Audience.HOUSEHOLD,
      CobraElectionNotice::of),
  COBRA_GENERAL_NOTICE(
      DocumentName.COBRA_GENERAL_NOTICE,
      "cobra",
      "General notice of COBRA continuation coverage rights",
      Audience.HOUSEHOLD,
      CobraGeneralNotice::of),
  COBRA_PREMIUM_STATEMENT(
      DocumentName.COBRA_PREMIUM_STATEMENT,
      "cobra",
      "Statement of premiums for continued health coverage",
      Audience.HOUSEHOLD,
      CobraPremiumStatement::of),
  COBRA_SUBSIDY_END(
      DocumentName.COBRA_SUBSIDY_END,
      "cobra",
      "End of company-paid health coverage",
      Audience.HOUSEHOLD,
      CobraSubsidyEnd::of),
  COBRA_UNAVAILABILITY(
      DocumentName.COBRA_UNAVAILABILITY,
      "cobra",
      "Notice that continuation coverage is not available",
      Audience.HOUSEHOLD,
      CobraUnavailability::of),
  COBRA_EARLY_TERMINATION(
      DocumentName.COBRA_EARLY_TERMINATION,
      "cobra",
      "Notice of early end of continuation coverage",
      Audience.HOUSEHOLD,
      CobraEarlyTermination::of),
  COBRA_PERIOD_END(
      DocumentName.COBRA_PERIOD_END,
      "cobra",
      "End of the maximum period of continuation coverage",
      Audience.HOUSEHOLD,
      CobraPeriodEnd::of),
  BOARD_CONFIRMATION(
      DocumentName.BOARD_CONFIRMATION,
      "board",
      "Confirmation of accepted resignation",
      Audience.EXECUTIVE,
      BoardConfirmation::of),
  PARTICIPANT_DESIGNATION_NOTICE(
      DocumentName.PARTICIPANT_DESIGNATION_NOTICE,
      "notices",
      "Notice of designation as a participant",
      Audience.EXECUTIVE,
      ParticipantNotice::ofDesignation),
  PARTICIPANT_DELETION_NOTICE(
      DocumentName.PARTICIPANT_DELETION_NOTICE,
      "notices",
      "Notice of deletion as a participant",
      Audience.EXECUTIVE,
      ParticipantNotice::ofDeletion),
  CHANGE_IN_CONTROL_NOTICE(
      DocumentName.CHANGE_IN_CONTROL_NOTICE,
      "notices",
      "Notice of a change in control",
      Audience.EXECUTIVE,
      ChangeInControlNotice::of),
  SEVERANCE_ENTITLEMENT_NOTICE(
      DocumentName.SEVERANCE_ENTITLEMENT_NOTICE,
      "notices",
      "Notice of severance",
      Audience.EXECUTIVE,
      SeveranceEntitlement::of),
  SEVERANCE_DENIAL(
      DocumentName.SEVERANCE_DENIAL,
      "notices",
      "Decision on your claim for severance",
      Audience.EXECUTIVE,
      SeveranceDenial::of),
  BREACH_NOTICE(
      DocumentName.BREACH_NOTICE,
      "notices",
      "Notice of breach and of the time to put it right",
      Audience.EXECUTIVE,
      BreachNotice::of),
  TERMINATION_NOTICE(
      DocumentName.TERMINATION_NOTICE,
      "notices",
      "Notice of the end of employment",
      Audience.EXECUTIVE,
      TerminationNotice::of),
  REVOCATION_RECEIVED(
      DocumentName.REVOCATION_RECEIVED,
      "notices",
      "Receipt of your revocation",
      Audience.EXECUTIVE,
      RevocationReceived::of),
  DEADLINE_NOTICE(
      DocumentName.DEADLINE_NOTICE,
      "notices",
      "Days to keep in mind",
      Audience.EXECUTIVE,
      DeadlineNotice::of),
  TERMS_CLARIFIED(
      DocumentName.TERMS_CLARIFIED,
      "board",
      "Confirmation of terms clarified",
      Audience.EXECUTIVE,
      TermsClarified::of),
  EXECUTIVE_ACKNOWLEDGMENT(
      DocumentName.EXECUTIVE_ACKNOWLEDGMENT,
      "board",
      "Acknowledgment",
      Audience.EXECUTIVE,
      ExecutiveAcknowledgment::of),
  DESIGNATION_CERTIFICATE(
      DocumentName.DESIGNATION_CERTIFICATE,
      "board",
      "Secretary’s certificate",
      Audience.NOBODY,
      ParticipantNotice::ofDesignation);

  /** To whom a kind of document is addressed. */
  public enum Audience {
    /** The person who leaves. */
    EXECUTIVE,
    /** The person who leaves, and a spouse who lives at the same address. */
    HOUSEHOLD,
    /** Whom it may concern; it stands among the papers of the person who leaves. */
    NOBODY
  }

  private final String id;
  private final String family;
  private final String title;
  private final Audience audience;
  private final Function<Matter, Record> content;

  DocumentKind(
      DocumentName name,
      String family,
      String title,
      Audience audience,
      Function<Matter, Record> content) {
    this.id = name.id();
    this.family = family;
    this.title = title;
    this.audience = audience;
    this.content = content;
  }

  /** The kind as written in determinations and on the command line: {@code payment-statement}. */
  public String id() {
    return id;
  }

  /** The folder of its template. */
  public String family() {
    return family;
  }

  /** Its name on the page. */
  public String title() {
    return title;
  }

  public Audience audience() {
    return audience;
  }

  /** The kind of that id, if there is one. */
  public static Optional<DocumentKind> named(String id) {
    return Stream.of(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }

  String template() {
    return family + "/" + id + ".ftlh";
  }

  /** What a document of this kind shows. */
  Record contentFor(Matter matter) {
    return content.apply(matter);
  }
}
