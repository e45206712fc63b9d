package dev.engross.determination;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Fact;
import dev.engross.casefile.FamilyMember;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.QualifiedBeneficiary;
import dev.engross.determination.result.Deadline;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Finding;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which documents the case calls for on the issue date, and which it does not.
 *
 * @param demanded ids of the releases on which a benefit that is or may become payable depends
 */
record DocumentRules(
    CaseFile caseFile,
    Timeline timeline,
    List<Entitlement> entitlements,
    List<ReleaseStanding> releases,
    List<String> demanded,
    @Nullable ContinuationCoverage coverage,
    List<Deadline> deadlines) {

  static final String COBRA_NOTICE = "cobra-election-notice";

  List<DocumentDue> documents() {
    List<DocumentDue> documents = new ArrayList<>();
    documents.add(paymentStatement());
    documents.addAll(releasePackets());
    documents.addAll(coverageNotices());
    documents.add(boardConfirmation());
    return documents;
  }

  private String executive() {
    return caseFile.executive().id();
  }

  private DocumentDue notDue(String kind, String why) {
    return new DocumentDue(kind, executive(), false, null, why, List.of());
  }

  private List<Entitlement> live() {
    return entitlements.stream()
        .filter(e -> e.status() == Status.DUE || e.status() == Status.CONDITIONAL)
        .toList();
  }

  private DocumentDue paymentStatement() {
    List<Entitlement> live = live();
    if (live.isEmpty()) {
      return notDue("payment-statement", "Nothing is owed or can still become payable.");
    }
    List<String> labels = live.stream().map(Entitlement::label).toList();
    String why = "Owed, or still able to become payable: " + Wording.list(labels) + ".";
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
    String name = Wording.the(release.label());
    if (release.signed().answer().isKnown()) {
      String signed = Wording.date(release.signed().answer().value());
      String why = Wording.capital(name) + " was signed on " + signed + ".";
      return notDue("release-packet", why);
    }
    if (!release.timeToSign()) {
      return notDue(
          "release-packet", "The first day on which " + name + " may be signed has not come.");
    }
    List<String> restsOn = new ArrayList<>();
    restsOn.add(release.earliestSigning().id());
    restsOn.add(release.offered().id());
    restsOn.add(release.considerEnds().id());
    restsOn.addAll(shown(live()));
    String why =
        Wording.capital(name) + " may be signed now, is not signed, and payments depend on it.";
    return new DocumentDue("release-packet", executive(), true, null, why, restsOn);
  }

  private List<DocumentDue> coverageNotices() {
    if (coverage == null) {
      return List.of(
          notDue(COBRA_NOTICE, "No event that gives continuation coverage is on record."));
    }
    if (!coverage.available().answer().orElse(true)) {
      return List.of(notDue(COBRA_NOTICE, "Continuation coverage is not available."));
    }
    Optional<Fact.Mailed> mailed =
        timeline.all(Fact.Mailed.class).stream()
            .filter(mail -> mail.document().equals(COBRA_NOTICE))
            .findFirst();
    if (mailed.isPresent()) {
      return List.of(notDue(COBRA_NOTICE, timeline.sentence(mailed.get())));
    }
    List<String> restsOn = findings(coverage).stream().map(Finding::id).toList();
    LocalDate by = lastDayToNotify();
    String why =
        Wording.capital(coverage.eventWords())
            + " gives a right to continuation coverage, and no notice of it has been mailed.";
    List<DocumentDue> notices = new ArrayList<>();
    notices.add(new DocumentDue(COBRA_NOTICE, executive(), true, by, why, restsOn));
    for (FamilyMember member : elsewhere()) {
      String own = member.name() + " has a right of his or her own and lives at another address.";
      notices.add(new DocumentDue(COBRA_NOTICE, member.id(), true, by, own, restsOn));
    }
    return notices;
  }

  static List<Finding<?>> findings(ContinuationCoverage coverage) {
    return List.of(
        coverage.event(),
        coverage.available(),
        coverage.beneficiaries(),
        coverage.lossOfCoverage(),
        coverage.begins(),
        coverage.maximumMonths(),
        coverage.ends(),
        coverage.electionEnds(),
        coverage.initialPremiumDue(),
        coverage.companyPays(),
        coverage.premiums());
  }

  private @Nullable LocalDate lastDayToNotify() {
    return deadlines.stream()
        .filter(deadline -> deadline.id().contains("notice"))
        .map(Deadline::adjusted)
        .filter(java.util.Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /**
   * Qualified beneficiaries to whom the executive's envelope is not mailed: 29 CFR 2590.606-4(e).
   */
  private List<FamilyMember> elsewhere() {
    if (coverage == null || !coverage.beneficiaries().answer().isKnown()) {
      return List.of();
    }
    List<String> entitled =
        coverage.beneficiaries().answer().value().stream()
            .map(QualifiedBeneficiary::personId)
            .toList();
    return caseFile.family().stream()
        .filter(member -> entitled.contains(member.id()))
        .filter(
            member ->
                member.address() != null
                    && !member.address().equals(caseFile.executive().address()))
        .toList();
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
        timeline.sentence(accepted.get()),
        List.of(NamedFindings.BOARD_RESOLUTION));
  }
}
