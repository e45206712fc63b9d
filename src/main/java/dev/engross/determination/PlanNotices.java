package dev.engross.determination;

import dev.engross.casefile.Fact;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.finding.Finding;
import dev.engross.finding.LateText;
import dev.engross.finding.Standing;
import dev.engross.terms.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which notices a plan calls for while nobody has left: that a participant was designated or
 * deleted, that control has changed, and the certificate of what the Board resolved. No instrument
 * sets a day for any of them, and no law asks for them: they are the paper that a careful company
 * keeps while the participant works for it.
 *
 * <p>So a notice or a certificate of a designation, and a notice of a change, is due while the
 * participant is employed, has not given the plan up, and was not mailed the same document since. A
 * deletion ends the notice of the designation; the certificate stays due while something that
 * depends on the designation can still be paid, as after a deletion that came too late. Once
 * employment has ended, the notice of severance, or the decision on a claim, says what follows from
 * the designation.
 *
 * <p>Worked example: the Board designated a participant on January 1, 2024. As of May 1, 2024, with
 * nothing mailed, the notice and the Secretary's certificate are due. Employment ends on June 15,
 * 2026: as of June 30, 2026, neither is, though neither was ever mailed.
 *
 * @param findings the answers to the questions asked, among them whether control has changed
 */
record PlanNotices(
    Correspondence mail,
    List<Instrument> instruments,
    List<Entitlement> entitlements,
    List<Finding<Standing>> findings) {

  private static final String DESIGNATION = "participant-designation-notice";
  private static final String DELETION = "participant-deletion-notice";
  private static final String CERTIFICATE = "designation-certificate";
  private static final String CHANGE = "change-in-control-notice";

  List<DocumentDue> documents() {
    return List.of(designation(), deletion(), change(), certificate());
  }

  private DocumentDue designation() {
    Optional<Fact.Designated> designated = designated();
    if (designated.isEmpty()) {
      return mail.notDue(DESIGNATION, "No designation as a participant is on record.");
    }
    Fact.Designated fact = designated.get();
    Optional<LateText> against =
        deleted()
            .map(mail.timeline()::told)
            .or(() -> waived(fact.instrument()))
            .or(this::ended)
            .or(() -> mail.mailedSince(DESIGNATION, fact.date()));
    return against
        .map(why -> mail.notDue(DESIGNATION, why))
        .orElseGet(() -> mail.due(DESIGNATION, null, told(fact), List.of()));
  }

  private DocumentDue deletion() {
    Optional<Fact.Deleted> deleted = deleted();
    if (deleted.isEmpty()) {
      return mail.notDue(DELETION, "No deletion from the participants is on record.");
    }
    Fact.Deleted fact = deleted.get();
    return mail.mailedSince(DELETION, fact.date())
        .map(why -> mail.notDue(DELETION, why))
        .orElseGet(() -> mail.due(DELETION, null, told(fact), conditions(of(fact.instrument()))));
  }

  private DocumentDue certificate() {
    Optional<Fact.Designated> designated = designated();
    if (designated.isEmpty()) {
      return mail.notDue(CERTIFICATE, "No designation as a participant is on record.");
    }
    Fact.Designated fact = designated.get();
    Optional<LateText> against =
        waived(fact.instrument())
            .or(this::ended)
            .or(
                () ->
                    of(fact.instrument()).stream().noneMatch(PlanNotices::canBePaid)
                        ? Optional.of(
                            LateText.of("Nothing that depends on the designation can be paid."))
                        : Optional.empty())
            .or(() -> mail.mailedSince(CERTIFICATE, fact.date()));
    return against
        .map(why -> mail.notDue(CERTIFICATE, why))
        .orElseGet(
            () ->
                mail.due(
                    CERTIFICATE,
                    null,
                    mail.timeline().told(fact, " What the plan pays depends on it."),
                    List.of()));
  }

  private DocumentDue change() {
    List<Instrument> papers =
        instruments.stream().filter(paper -> !paper.changeInControl().isEmpty()).toList();
    if (papers.isEmpty()) {
      return mail.notDue(CHANGE, "No instrument of the case defines a change in control.");
    }
    Optional<Instrument> changed = papers.stream().filter(this::controlChanged).findFirst();
    if (changed.isEmpty()) {
      return mail.notDue(CHANGE, "No change in control is established.");
    }
    Instrument paper = changed.get();
    List<Entitlement> granted = of(paper.id());
    Optional<LateText> against =
        ended()
            .or(() -> waived(paper.id()))
            .or(
                () ->
                    granted.stream().noneMatch(PlanNotices::canBePaid)
                        ? Optional.of(
                            LateText.of("Nothing that depends on the change can still be paid."))
                        : Optional.empty())
            .or(() -> mail.mailedSince(CHANGE, lastChange()));
    return against
        .map(why -> mail.notDue(CHANGE, why))
        .orElseGet(
            () ->
                mail.due(
                    CHANGE,
                    null,
                    LateText.of(
                        "Control has changed, protection has begun, and no notice of it has been"
                            + " mailed."),
                    List.of("control." + paper.id())));
  }

  private boolean controlChanged(Instrument paper) {
    String id = "control." + paper.id();
    for (Finding<Standing> finding : findings) {
      if (finding.id().equals(id)) {
        return finding.answer().orElse(Standing.FAILED) == Standing.MET;
      }
    }
    return false;
  }

  /** The day of the latest event of control; the earliest day there is where only seats changed. */
  private LocalDate lastChange() {
    return mail.timeline()
        .latest(Fact.ChangeInControlEvent.class)
        .map(Fact.ChangeInControlEvent::date)
        .orElse(LocalDate.MIN);
  }

  private LateText told(Fact fact) {
    return mail.timeline().told(fact, " No notice of it has been mailed.");
  }

  private Optional<Fact.Designated> designated() {
    return mail.timeline()
        .latest(Fact.Designated.class, fact -> mail.isExecutive(fact.participant()));
  }

  /** The deletion that followed the latest designation. */
  private Optional<Fact.Deleted> deleted() {
    LocalDate from = designated().map(Fact.Designated::date).orElse(LocalDate.MIN);
    return mail.timeline()
        .latest(
            Fact.Deleted.class,
            fact -> mail.isExecutive(fact.participant()) && !fact.date().isBefore(from));
  }

  private Optional<LateText> ended() {
    return mail.ended().map(mail.timeline()::told);
  }

  private Optional<LateText> waived(String instrument) {
    List<Entitlement> granted = of(instrument);
    boolean all =
        !granted.isEmpty()
            && granted.stream().allMatch(entitlement -> entitlement.status() == Status.WAIVED);
    return all
        ? Optional.of(
            LateText.of(
                () ->
                    "The benefits of "
                        + mail.timeline().names().paper(instrument)
                        + " were given up."))
        : Optional.empty();
  }

  private List<Entitlement> of(String instrument) {
    List<Entitlement> granted = new ArrayList<>();
    for (Entitlement entitlement : entitlements) {
      if (entitlement.instrument().equals(instrument)) {
        granted.add(entitlement);
      }
    }
    return granted;
  }

  private static boolean canBePaid(Entitlement entitlement) {
    return switch (entitlement.status()) {
      case DUE, CONDITIONAL, UNDETERMINED -> true;
      case NOT_PAYABLE, WAIVED, SUPERSEDED, PAID -> false;
    };
  }

  private static List<String> conditions(List<Entitlement> entitlements) {
    return entitlements.stream().map(entitlement -> entitlement.condition().id()).toList();
  }
}
