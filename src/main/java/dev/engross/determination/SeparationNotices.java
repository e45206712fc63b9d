package dev.engross.determination;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.casefile.Party;
import dev.engross.determination.result.Deadline;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.determination.separation.ConductRules;
import dev.engross.finding.LateText;
import dev.engross.finding.Wording;
import dev.engross.terms.CauseTerm;
import dev.engross.terms.Instrument;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which notices pass between the company and the executive around the end of employment: of a
 * breach that can be put right, of the termination itself, that a revocation was received, and of
 * the days by which the executive must act.
 */
record SeparationNotices(
    Correspondence mail,
    List<Instrument> instruments,
    List<ReleaseStanding> releases,
    List<Deadline> deadlines) {

  private static final String BREACH = "breach-notice";
  static final String TERMINATION = "termination-notice";
  private static final String REVOCATION = "revocation-received";
  private static final String DEADLINES = "deadline-notice";

  List<DocumentDue> documents() {
    return List.of(breach(), termination(), revocation(), deadline());
  }

  private DocumentDue breach() {
    Optional<Fact.ConductFound> found =
        mail.timeline()
            .latest(Fact.ConductFound.class, conduct -> conduct.upheld() && isCurable(conduct));
    if (found.isEmpty()) {
      return mail.notDue(BREACH, "No finding of conduct that can be put right is on record.");
    }
    Fact.ConductFound conduct = found.get();
    Optional<LateText> against =
        concerning(Fact.Cured.class, Fact.Cured::about, conduct)
            .or(() -> noticeOf(conduct))
            .or(() -> mail.mailedSince(BREACH, conduct.date()))
            .or(() -> mail.ended().map(mail.timeline()::told));
    return against
        .map(why -> mail.notDue(BREACH, why))
        .orElseGet(
            () ->
                mail.due(
                    BREACH,
                    null,
                    mail.timeline()
                        .told(
                            conduct,
                            " It can be put right in the days that follow written notice, and no"
                                + " notice is on record."),
                    List.of()));
  }

  private boolean isCurable(Fact.ConductFound conduct) {
    return instruments.stream()
        .flatMap(instrument -> instrument.conduct().stream())
        .filter(term -> term.id().equals(conduct.standard()))
        .anyMatch((CauseTerm term) -> ConductRules.curableGround(term, conduct).isPresent());
  }

  private Optional<LateText> noticeOf(Fact.ConductFound conduct) {
    return mail.timeline()
        .first(
            Fact.NoticeGiven.class,
            notice ->
                notice.by() != Party.EXECUTIVE && ConductRules.concerns(notice.about(), conduct))
        .map(mail.timeline()::told);
  }

  private <F extends Fact> Optional<LateText> concerning(
      Class<F> type, java.util.function.Function<F, String> about, Fact.ConductFound conduct) {
    return mail.timeline().all(type).stream()
        .filter(fact -> ConductRules.concerns(about.apply(fact), conduct))
        .findFirst()
        .map(mail.timeline()::told);
  }

  /**
   * California asks for a written notice whoever ended the employment, unless it was a quitting.
   */
  private DocumentDue termination() {
    Optional<Fact.EmploymentEnded> ended = mail.ended();
    if (ended.isEmpty()) {
      return mail.notDue(TERMINATION, "No end of employment is on record.");
    }
    Fact.EmploymentEnded end = ended.get();
    Optional<Deadline> asked =
        deadlines.stream()
            .filter(deadline -> deadline.id().equals("california.change-in-relationship"))
            .findFirst();
    if (end.manner() == Manner.DEATH || (end.manner() != Manner.DISCHARGED && asked.isEmpty())) {
      return mail.notDue(
          TERMINATION, mail.timeline().told(end, " Nothing asks for a notice of it."));
    }
    Optional<LateText> given =
        end.noticeDate() == null
            ? mail.mailedSince(TERMINATION, LocalDate.MIN)
            : Optional.of(
                LateText.of("Notice was given on " + Wording.date(end.noticeDate()) + "."));
    return given
        .map(why -> mail.notDue(TERMINATION, why))
        .orElseGet(
            () ->
                mail.due(
                    TERMINATION,
                    asked.map(Deadline::adjusted).orElse(null),
                    mail.timeline().told(end, " No notice of it is on record."),
                    List.of()));
  }

  private DocumentDue revocation() {
    Optional<Fact.Revoked> revoked =
        mail.timeline().latest(Fact.Revoked.class, fact -> fact.by() == Party.EXECUTIVE);
    Optional<ReleaseStanding> release = revoked.flatMap(this::releaseOf);
    if (revoked.isEmpty() || release.isEmpty()) {
      return mail.notDue(REVOCATION, "No revocation by the executive is on record.");
    }
    return mail.mailedSince(REVOCATION, revoked.get().date())
        .map(why -> mail.notDue(REVOCATION, why))
        .orElseGet(
            () ->
                mail.due(
                    REVOCATION,
                    null,
                    mail.timeline().told(revoked.get(), " It must be acknowledged."),
                    List.of(release.get().status().id())));
  }

  private Optional<ReleaseStanding> releaseOf(Fact.Revoked revoked) {
    return releases.stream()
        .filter(
            release ->
                revoked.instrument().equals(release.id())
                    || revoked.instrument().equals(release.term().signedAs()))
        .findFirst();
  }

  /** A notice of days is stale once anything has happened since it was mailed. */
  private DocumentDue deadline() {
    Optional<Deadline> next =
        deadlines.stream()
            .filter(deadline -> deadline.isAheadFor(Party.EXECUTIVE, mail.timeline().asOf()))
            .min(Comparator.comparing(deadline -> Objects.requireNonNull(deadline.adjusted())));
    if (next.isEmpty()) {
      return mail.notDue(DEADLINES, "The executive has no day ahead by which to act.");
    }
    LocalDate latest =
        mail.caseFile().facts().stream()
            .filter(fact -> !(fact instanceof Fact.Mailed))
            .map(Fact::date)
            .filter(day -> !day.isAfter(mail.timeline().asOf()))
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    return mail.mailedSince(DEADLINES, latest)
        .map(why -> mail.notDue(DEADLINES, why))
        .orElseGet(
            () ->
                mail.due(
                    DEADLINES,
                    next.get().adjusted(),
                    LateText.of(
                        () ->
                            "The next day for the executive is "
                                + Wording.date(Objects.requireNonNull(next.get().adjusted()))
                                + ": "
                                + next.get().what()
                                + "."),
                    List.of(next.get().literal().id())));
  }
}
