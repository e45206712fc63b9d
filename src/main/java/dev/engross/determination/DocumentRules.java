package dev.engross.determination;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Fact;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.Deadline;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Finding;
import dev.engross.finding.LateText;
import dev.engross.finding.Wording;
import dev.engross.law.LawBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which documents the case calls for on the issue date, and which it does not.
 *
 * @param demanded ids of the releases on which something depends that is or may become payable
 */
record DocumentRules(
    CaseFile caseFile,
    Timeline timeline,
    List<Entitlement> entitlements,
    List<ReleaseStanding> releases,
    List<String> demanded,
    @Nullable ContinuationCoverage coverage,
    List<Deadline> deadlines,
    LawBook law,
    LocalDate issuedOn) {

  List<DocumentDue> documents() {
    List<DocumentDue> documents = new ArrayList<>();
    documents.add(paymentStatement());
    documents.addAll(releasePackets());
    documents.addAll(
        new CoverageDocuments(caseFile, timeline, coverage, deadlines, law, issuedOn).list());
    documents.add(boardConfirmation());
    return documents;
  }

  private String executive() {
    return caseFile.executive().id();
  }

  private DocumentDue notDue(String kind, String why) {
    return new DocumentDue(kind, executive(), false, null, why, List.of());
  }

  private DocumentDue notDue(String kind, Supplier<String> why) {
    return new DocumentDue(kind, executive(), false, null, LateText.of(why), List.of());
  }

  private List<Entitlement> live() {
    List<Entitlement> live = new ArrayList<>();
    for (Entitlement entitlement : entitlements) {
      if (entitlement.status() == Status.DUE || entitlement.status() == Status.CONDITIONAL) {
        live.add(entitlement);
      }
    }
    return live;
  }

  private DocumentDue paymentStatement() {
    List<Entitlement> live = live();
    if (live.isEmpty()) {
      return notDue("payment-statement", "Nothing is owed or can still become payable.");
    }
    LateText why =
        LateText.of(
            () ->
                "Owed, or still able to become payable: "
                    + Wording.list(live.stream().map(Entitlement::label).toList())
                    + ".");
    return new DocumentDue("payment-statement", executive(), true, null, why, shown(live));
  }

  static List<String> shown(List<Entitlement> entitlements) {
    List<String> ids = new ArrayList<>();
    for (Entitlement entitlement : entitlements) {
      ids.add(entitlement.condition().id());
      if (entitlement.amount() != null) {
        ids.add(entitlement.amount().id());
      }
      ids.add(entitlement.schedule().id());
    }
    return ids;
  }

  private List<DocumentDue> releasePackets() {
    List<DocumentDue> packets = new ArrayList<>();
    for (ReleaseStanding release : releases) {
      if (demanded.contains(release.id())) {
        packets.add(releasePacket(release));
      }
    }
    return packets.isEmpty()
        ? List.of(notDue("release-packet", "Nothing that can become payable asks for a release."))
        : packets;
  }

  private DocumentDue releasePacket(ReleaseStanding release) {
    if (release.signed().answer().isKnown()) {
      LocalDate signed = release.signed().answer().value();
      return notDue(
          "release-packet",
          () ->
              Wording.capital(Wording.the(release.label()))
                  + " was signed on "
                  + Wording.date(signed)
                  + ".");
    }
    if (!release.timeToSign()) {
      return notDue(
          "release-packet",
          () ->
              "The first day on which "
                  + Wording.the(release.label())
                  + " may be signed has not come.");
    }
    List<String> restsOn = new ArrayList<>();
    restsOn.add(release.earliestSigning().id());
    restsOn.add(release.offered().id());
    restsOn.add(release.considerEnds().id());
    restsOn.addAll(shown(live()));
    LateText why =
        LateText.of(
            () ->
                Wording.capital(Wording.the(release.label()))
                    + " may be signed now, is not signed, and something that can be paid depends on"
                    + " it.");
    return new DocumentDue("release-packet", executive(), true, null, why, restsOn);
  }

  /** What is said of coverage as the elections on record stand. */
  static List<Finding<?>> findings(ContinuationCoverage coverage) {
    return with(coverage, coverage.premiums());
  }

  /** What is offered, whoever has elected by now. */
  static List<Finding<?>> offer(ContinuationCoverage coverage) {
    return with(coverage, coverage.premiumsOfAll(), coverage.premiumsOfSome());
  }

  private static List<Finding<?>> with(ContinuationCoverage coverage, Finding<?>... premiums) {
    List<Finding<?>> all =
        new ArrayList<>(
            List.of(
                coverage.event(),
                coverage.available(),
                coverage.provider(),
                coverage.beneficiaries(),
                coverage.lossOfCoverage(),
                coverage.begins(),
                coverage.maximumMonths(),
                coverage.ends(),
                coverage.electionEnds(),
                coverage.initialPremiumDue(),
                coverage.companyPays(),
                coverage.assistance()));
    all.addAll(List.of(premiums));
    return List.copyOf(all);
  }

  private DocumentDue boardConfirmation() {
    Optional<Fact.ResignationAccepted> accepted = timeline.latest(Fact.ResignationAccepted.class);
    if (accepted.isEmpty()) {
      return notDue("board-confirmation", "No resignation from office has been accepted.");
    }
    return new DocumentDue(
        "board-confirmation",
        executive(),
        true,
        null,
        timeline.told(accepted.get()),
        List.of(NamedFindings.BOARD_RESOLUTION));
  }
}
