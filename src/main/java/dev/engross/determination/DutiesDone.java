package dev.engross.determination;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Fact;
import dev.engross.determination.cobra.CoverageRecipients;
import dev.engross.determination.cobra.ElectionNoticeRecord;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.QualifiedBeneficiary;
import dev.engross.determination.result.Deadline;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.FactUse;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Which duties a fact shows as done, so that a docket does not send anybody after them again: an
 * election notice that was mailed to everybody who has not elected or waived, a notice that was
 * given under the name of its deadline, a payment that was made, final wages with or without vested
 * vacation. What is told to a plan is marked where its day is counted.
 *
 * <p>Worked example: the election notice is due on 19 June 2003 to an executive and to a spouse at
 * another address. Mailed to the executive on 20 May and to the spouse on 27 May, it is done on 27
 * May; mailed to the executive alone, it is not done.
 */
record DutiesDone(
    CaseFile caseFile,
    Timeline timeline,
    @Nullable ContinuationCoverage coverage,
    List<Entitlement> entitlements) {

  private static final String FINAL_WAGES = "california.final-wages";
  private static final String VACATION = "california.vacation";

  Deadline mark(Deadline deadline) {
    return deadline.done() == null ? deadline.doneAs(shownBy(deadline).orElse(null)) : deadline;
  }

  private Optional<FactUse> shownBy(Deadline deadline) {
    return given(deadline)
        .or(
            () ->
                switch (deadline.id()) {
                  case "cobra.notice" -> electionNotice();
                  case "california.change-in-relationship" -> termination();
                  case FINAL_WAGES -> finalWages(false);
                  case VACATION -> finalWages(true);
                  default ->
                      deadline.id().startsWith(DeadlineRules.PAYMENT)
                          ? paid(deadline)
                          : Optional.empty();
                });
  }

  /**
   * A recorded notice that names the deadline, such as {@code california.for-your-benefit}. No
   * notice shows wages as paid.
   */
  private Optional<FactUse> given(Deadline deadline) {
    if (deadline.id().equals(FINAL_WAGES) || deadline.id().equals(VACATION)) {
      return Optional.empty();
    }
    return timeline
        .first(
            Fact.NoticeGiven.class,
            notice -> notice.about().equals(deadline.id()) && notice.by() == deadline.actor())
        .map(timeline::use);
  }

  /**
   * What shows that the last of those who may elect has had the notice. A premium says for nobody
   * that it was paid; so it shows an election only where one person could make one.
   */
  private Optional<FactUse> electionNotice() {
    if (coverage == null
        || !(coverage.beneficiaries().answer()
            instanceof Answer.Known<List<QualifiedBeneficiary>> entitled)) {
      return Optional.empty();
    }
    ElectionNoticeRecord notices =
        new ElectionNoticeRecord(
            timeline, new CoverageRecipients(caseFile, timeline, timeline.asOf()));
    List<Fact> shown = new ArrayList<>();
    for (QualifiedBeneficiary beneficiary : entitled.value()) {
      Optional<Fact> had = notices.had(beneficiary.personId());
      if (had.isEmpty() && entitled.value().size() == 1) {
        had = timeline.first(Fact.PremiumPaid.class, any -> true).map(Fact.class::cast);
      }
      if (had.isEmpty()) {
        return Optional.empty();
      }
      shown.add(had.get());
    }
    return shown.stream().max(Comparator.comparing(Fact::date)).map(timeline::use);
  }

  /** The notice of termination is the written notice that California asks for. */
  private Optional<FactUse> termination() {
    Optional<FactUse> mailed =
        timeline.all(Fact.Mailed.class).stream()
            .filter(mail -> mail.document().equals(SeparationNotices.TERMINATION))
            .filter(timeline::stands)
            .findFirst()
            .map(timeline::use);
    return mailed.or(
        () -> {
          Answer<Fact.EmploymentEnded> ended = timeline.employmentEnd();
          LocalDate notice = ended.isKnown() ? ended.value().noticeDate() : null;
          return notice == null
              ? Optional.empty()
              : Optional.of(
                  new FactUse(
                      ended.value().id(),
                      "Notice was given on " + Wording.date(notice),
                      notice,
                      ended.value().evidence()));
        });
  }

  private Optional<FactUse> finalWages(boolean withVacation) {
    return timeline.all(Fact.FinalWagesPaid.class).stream()
        .filter(paid -> !withVacation || Boolean.TRUE.equals(paid.withVacation()))
        .findFirst()
        .map(timeline::use);
  }

  /** The payment on record with which the sums paid reach what was due through this one. */
  private Optional<FactUse> paid(Deadline deadline) {
    if (timeline.all(Fact.Paid.class).isEmpty()) {
      return Optional.empty();
    }
    for (Entitlement entitlement : entitlements) {
      String payments = DeadlineRules.PAYMENT + entitlement.id() + ".";
      if (deadline.id().startsWith(payments) && entitlement.schedule().answer().isKnown()) {
        Money due = null;
        for (Payment payment : entitlement.schedule().answer().value().payments()) {
          Money gross = payment.gross();
          due = gross == null ? due : due == null ? gross : due.plus(gross);
          boolean isThis = deadline.id().equals(payments + payment.number());
          if (isThis) {
            return gross == null || due == null ? Optional.empty() : reached(entitlement, due);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<FactUse> reached(Entitlement entitlement, Money due) {
    Money sum = Money.zero(due.getCurrencyUnit());
    for (Fact.Paid paid : timeline.all(Fact.Paid.class)) {
      if (paid.benefit().equals(entitlement.id())
          && paid.amount().getCurrencyUnit().equals(due.getCurrencyUnit())) {
        sum = sum.plus(paid.amount());
        if (!sum.isLessThan(due)) {
          return Optional.of(timeline.use(paid));
        }
      }
    }
    return Optional.empty();
  }
}
