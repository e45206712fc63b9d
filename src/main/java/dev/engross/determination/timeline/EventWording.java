package dev.engross.determination.timeline;

import dev.engross.terms.EventTerm;
import java.util.Map;

/** Events that have not happened, as nouns. */
final class EventWording {

  private static final Map<String, String> NOUNS =
      Map.ofEntries(
          Map.entry("offer-received", "the offer"),
          Map.entry("signed", "the signing"),
          Map.entry("revoked", "a revocation"),
          Map.entry("confirmed", "a written confirmation"),
          Map.entry("designated", "a designation by the Board"),
          Map.entry("deleted", "a deletion by the Board"),
          Map.entry("resignation-tendered", "a tender of resignation"),
          Map.entry("resignation-accepted", "the acceptance of the resignation"),
          Map.entry("employment-ended", "the end of employment"),
          Map.entry("change-in-control-event", "a change in control"),
          Map.entry("good-reason-event", "an event that gives good reason to resign"),
          Map.entry("conduct-found", "a finding on conduct"),
          Map.entry("notice-given", "a written notice"),
          Map.entry("cured", "a cure"),
          Map.entry("coverage-began", "the beginning of health coverage"),
          Map.entry("coverage-lost", "a loss of health coverage"),
          Map.entry("coverage-elected", "an election of continuation coverage"),
          Map.entry("premium-paid", "a payment of premium"),
          Map.entry("medicare-entitled", "an entitlement to Medicare"),
          Map.entry("disability-determined", "a determination of disability"),
          Map.entry("disability-ended", "a determination that a disability has ended"),
          Map.entry("hours-reduced", "a reduction of hours"),
          Map.entry("coverage-waived", "a waiver of continuation coverage"),
          Map.entry("group-plans-ended", "the end of all group health plans"),
          Map.entry("business-sold", "a sale of the business"),
          Map.entry("programme-settled", "a statement on the program of a release"),
          Map.entry("died", "a death"),
          Map.entry("divorced", "a divorce or legal separation"),
          Map.entry("ceased-dependent", "the end of a child's dependency"),
          Map.entry("new-coverage", "coverage under another group health plan"),
          Map.entry("eligible-for-coverage", "eligibility for another group health plan"),
          Map.entry("new-employment", "new employment"),
          Map.entry("employment-began", "the beginning of employment"),
          Map.entry("director-joined", "the seating of a director"),
          Map.entry("director-left", "the departure of a director"),
          Map.entry("transaction-step", "a step of the transaction"),
          Map.entry("paid", "a payment"),
          Map.entry("mailed", "a mailing"));

  private EventWording() {}

  static String noun(EventTerm event, Names names) {
    StringBuilder words = new StringBuilder(NOUNS.getOrDefault(event.kind(), event.kind()));
    if (event.instrument() != null) {
      String joint = event.kind().equals("designated") ? " under " : " of ";
      words.append(event.kind().equals("deleted") ? " from " : joint);
      words.append(names.paper(event.instrument()));
    }
    if (event.by() != null) {
      words.append(" by ").append(names.party(event.by()));
    }
    if (event.about() != null) {
      words.append(" (").append(names.person(event.about()).replace('-', ' ')).append(")");
    }
    return words.toString();
  }
}
