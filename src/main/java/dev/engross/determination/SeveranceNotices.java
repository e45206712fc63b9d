package dev.engross.determination;

import dev.engross.casefile.Fact;
import dev.engross.determination.evaluation.SeveranceBenefits;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.LateText;
import dev.engross.finding.Wording;
import dev.engross.terms.CoverageTerm;
import dev.engross.terms.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a letter says that severance is owed, or denies a claim for it, in whole or in part (29
 * CFR 2560.503-1(g)). What a claim asks for, and which part of it is denied, is told by {@link
 * ClaimedBenefits}.
 *
 * @param severance which of their benefits are severance
 * @param coverage continuation coverage, which the company may pay; null where there is none
 * @param claims what the claims regulation says of the case
 */
record SeveranceNotices(
    Correspondence mail,
    List<Instrument> instruments,
    SeveranceBenefits severance,
    List<Entitlement> entitlements,
    @Nullable ContinuationCoverage coverage,
    List<Finding<?>> claims) {

  private static final String ENTITLEMENT = "severance-entitlement-notice";
  private static final String DENIAL = "severance-denial";

  List<DocumentDue> documents() {
    return List.of(entitlement(), denial());
  }

  private DocumentDue entitlement() {
    Optional<Fact.EmploymentEnded> ended = mail.ended();
    if (ended.isEmpty()) {
      return mail.notDue(ENTITLEMENT, "No end of employment is on record.");
    }
    List<Entitlement> owed =
        severance(instruments, e -> e.status() == Status.DUE || e.status() == Status.CONDITIONAL);
    Optional<CoverageTerm> paid = severance.paidCoverage(coverage);
    if (owed.isEmpty() && paid.isEmpty()) {
      return mail.notDue(ENTITLEMENT, "No severance is owed or can still become payable.");
    }
    List<String> labels = new ArrayList<>(owed.stream().map(Entitlement::label).toList());
    paid.ifPresent(promise -> labels.add(promise.label()));
    List<String> restsOn = new ArrayList<>(DocumentRules.shown(owed));
    if (coverage != null && paid.isPresent() && isTold(coverage.companyPays().answer())) {
      restsOn.add(coverage.companyPays().id());
    }
    return mail.mailedSince(ENTITLEMENT, ended.get().date())
        .map(why -> mail.notDue(ENTITLEMENT, why))
        .orElseGet(
            () ->
                mail.due(
                    ENTITLEMENT,
                    null,
                    LateText.of(
                        () ->
                            mail.timeline().sentence(ended.get())
                                + " It brings severance: "
                                + Wording.list(labels)
                                + "."),
                    restsOn));
  }

  /** Whether the letter shows it; while somebody has to be asked, the election notice does. */
  private static boolean isTold(Answer<?> answer) {
    return answer.isKnown() || answer.isAwaiting();
  }

  private DocumentDue denial() {
    Optional<Fact.NoticeGiven> claim =
        mail.timeline().latest(Fact.NoticeGiven.class, Fact.NoticeGiven::isClaim);
    if (claim.isEmpty()) {
      return mail.notDue(
          DENIAL, "No claim for benefits is on record, so there is nothing to deny.");
    }
    Finding<?> decision =
        claims.stream()
            .filter(finding -> finding.id().equals("erisa.claim.decision"))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("a claim without its day; please report this"));
    if (decision.answer() instanceof Answer.NotApplicable<?> none) {
      return mail.notDue(DENIAL, none.reason());
    }
    ClaimedBenefits claimed =
        ClaimedBenefits.of(claim.get(), instruments, entitlements, mail.timeline());
    return answered(claim.get())
        .or(() -> notDeniable(claimed))
        .map(why -> mail.notDue(DENIAL, why))
        .orElseGet(() -> denied(claim.get(), claimed, decision));
  }

  private DocumentDue denied(Fact.NoticeGiven claim, ClaimedBenefits claimed, Finding<?> decision) {
    List<String> restsOn = new ArrayList<>();
    claimed.refused().forEach(entitlement -> restsOn.add(entitlement.condition().id()));
    claimed
        .reduced()
        .forEach(part -> restsOn.addAll(DocumentRules.shown(List.of(part.entitlement()))));
    restsOn.addAll(DocumentRules.shown(claimed.granted()));
    LocalDate by =
        decision.answer().isKnown() && decision.answer().value() instanceof LocalDate day
            ? day
            : null;
    String outcome =
        claimed.isDeniedInWhole()
            ? " Nothing is payable under the plan, and the claim must be decided in writing."
            : " A part of what is claimed is not owed ("
                + Wording.list(claimed.deniedLabels())
                + "), and the claim must be decided in writing.";
    return mail.due(DENIAL, by, mail.timeline().told(claim, outcome), restsOn);
  }

  /** The denial that was given, or mailed, since the claim. */
  private Optional<LateText> answered(Fact.NoticeGiven claim) {
    return mail.timeline()
        .first(
            Fact.NoticeGiven.class,
            notice ->
                notice.about().equals("claim-denial") && !notice.date().isBefore(claim.date()))
        .map(mail.timeline()::told)
        .or(() -> mail.mailedSince(DENIAL, claim.date()));
  }

  /** Why the claim cannot be denied, not even in part. */
  private static Optional<LateText> notDeniable(ClaimedBenefits claimed) {
    if (claimed.isEmpty()) {
      return Optional.of(LateText.of("No plan of the case grants what is claimed."));
    }
    if (!claimed.open().isEmpty()) {
      return Optional.of(LateText.of("It cannot be said yet whether what is claimed is owed."));
    }
    return claimed.isGranted()
        ? Optional.of(
            LateText.of(
                () ->
                    "Nothing that is claimed is denied. Owed, still able to become payable, or paid: "
                        + Wording.list(claimed.granted().stream().map(Entitlement::label).toList())
                        + "."))
        : Optional.empty();
  }

  /** The severance that papers grant and that stands in a certain way. */
  private List<Entitlement> severance(List<Instrument> papers, Predicate<Entitlement> standing) {
    List<Entitlement> found = new ArrayList<>();
    for (Entitlement entitlement : entitlements) {
      if (standing.test(entitlement)
          && isOfAny(papers, entitlement)
          && severance.isSeverance(entitlement.id(), entitlement.instrument())) {
        found.add(entitlement);
      }
    }
    return found;
  }

  private static boolean isOfAny(List<Instrument> papers, Entitlement entitlement) {
    for (Instrument paper : papers) {
      if (paper.id().equals(entitlement.instrument())) {
        return true;
      }
    }
    return false;
  }
}
