package dev.engross.determination;

import dev.engross.calendar.MonthRule;
import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Fact;
import dev.engross.determination.cobra.CoverageRecipients;
import dev.engross.determination.cobra.ElectionNoticeRecord;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.BeneficiaryPeriod;
import dev.engross.determination.result.ContinuationCoverage.QualifiedBeneficiary;
import dev.engross.determination.result.Deadline;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.LateText;
import dev.engross.finding.Wording;
import dev.engross.law.LawBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which letters about health coverage the case calls for, to whom, by when and why.
 *
 * <p>Worked example: employment ends on 14 March 2025, coverage on 31 March, and the Company pays
 * for twelve months if coverage is elected. The election notice is due by 14 May 2025; once
 * coverage is elected, the premium statement; from 31 January 2026 the letter that the paid months
 * end on 31 March 2026; from 3 April 2026, 180 days before, the letter that the eighteen months end
 * on 30 September 2026.
 */
final class CoverageDocuments {

  static final String GENERAL = "cobra-general-notice";
  static final String ELECTION = "cobra-election-notice";
  static final String PREMIUMS = "cobra-premium-statement";
  static final String SUBSIDY_END = "cobra-subsidy-end";
  static final String UNAVAILABLE = "cobra-unavailability";
  static final String EARLY_END = "cobra-early-termination";
  static final String PERIOD_END = "cobra-period-end";

  private static final String NOBODY_COVERED = "Nobody is covered any longer to whom it could go.";

  /** How long before the last paid day the letter goes out. No law sets it: nobody is surprised. */
  private static final int MONTHS_BEFORE_SUBSIDY_ENDS = 2;

  private final CaseFile caseFile;
  private final Timeline timeline;
  private final @Nullable ContinuationCoverage coverage;
  private final List<Deadline> deadlines;
  private final LawBook law;
  private final LocalDate issuedOn;
  private final CoverageRecipients recipients;
  private final List<DocumentDue> documents = new ArrayList<>();

  CoverageDocuments(
      CaseFile caseFile,
      Timeline timeline,
      @Nullable ContinuationCoverage coverage,
      List<Deadline> deadlines,
      LawBook law,
      LocalDate issuedOn) {
    this.caseFile = caseFile;
    this.timeline = timeline;
    this.coverage = coverage;
    this.deadlines = deadlines;
    this.law = law;
    this.issuedOn = issuedOn;
    this.recipients = new CoverageRecipients(caseFile, timeline, issuedOn);
  }

  List<DocumentDue> list() {
    generalNotice();
    if (coverage == null) {
      notDue(ELECTION, "No event that gives continuation coverage is on record.");
      return documents;
    }
    if (coverage.available().answer() instanceof Answer.NotApplicable<Boolean> notLaw) {
      notDue(ELECTION, notLaw.reason() + ".");
      return documents;
    }
    if (!coverage.available().answer().orElse(true)) {
      notDue(ELECTION, "Continuation coverage is not available.");
      notAvailable(coverage);
      return documents;
    }
    electionNotice(coverage);
    new RefusedExtensions(timeline, coverage).list().forEach(this::refused);
    if (elected(coverage).isEmpty()) {
      notDue(PREMIUMS, "No election of continuation coverage is on record.");
      return documents;
    }
    premiumStatement(coverage);
    subsidyEnd(coverage);
    earlyEnds(coverage);
    periodEnds(coverage);
    return documents;
  }

  /** To the employee and the spouse, who alone are told when coverage begins. */
  private void generalNotice() {
    Optional<Fact.CoverageBegan> began = timeline.latest(Fact.CoverageBegan.class);
    if (began.isEmpty()) {
      notDue(GENERAL, "No beginning of coverage is on record.");
      return;
    }
    LocalDate day = began.get().date();
    if (law.find("cobra-months-termination", day).isEmpty()) {
      notDue(GENERAL, "The law on continuation coverage was not in force when coverage began.");
      return;
    }
    LocalDate by =
        law.find("cobra-general-notice-days", day)
            .map(days -> day.plusDays(days.intValue()))
            .orElse(day);
    LocalDate election = electionNoticeDue();
    LocalDate earlier = election != null && election.isBefore(by) ? election : by;
    List<String> told = began.get().persons().stream().filter(p -> !recipients.isChild(p)).toList();
    toEach(GENERAL, told, earlier, timeline.sentence(began.get()), List.of());
  }

  /** To everybody entitled of whom nothing shows that he or she has had it. */
  private void electionNotice(ContinuationCoverage offered) {
    List<String> entitled =
        offered.beneficiaries().answer() instanceof Answer.Known<List<QualifiedBeneficiary>> known
            ? known.value().stream().map(QualifiedBeneficiary::personId).toList()
            : List.of(caseFile.executive().id());
    ElectionNoticeRecord notices = new ElectionNoticeRecord(timeline, recipients);
    for (String recipient : recipients.oneForEachLetter(entitled)) {
      List<String> reached = recipients.reachedThrough(recipient, entitled);
      List<String> without = reached.stream().filter(p -> notices.had(p).isEmpty()).toList();
      List<Fact> shown = reached.stream().flatMap(p -> notices.had(p).stream()).distinct().toList();
      if (without.isEmpty()) {
        documents.add(new DocumentDue(ELECTION, recipient, false, null, had(shown), List.of()));
      } else {
        electionNotice(offered, without, shown);
      }
    }
  }

  private void electionNotice(
      ContinuationCoverage offered, List<String> without, List<Fact> shown) {
    String recipient = recipients.oneForEachLetter(without).get(0);
    LateText why =
        LateText.of(
            () -> offeredTo(offered, without, shown).concat(recipients.whyApart(recipient)));
    List<String> ids = DocumentRules.offer(offered).stream().map(Finding::id).toList();
    documents.add(new DocumentDue(ELECTION, recipient, true, electionNoticeDue(), why, ids));
  }

  private String offeredTo(ContinuationCoverage offered, List<String> without, List<Fact> shown) {
    return Wording.capital(offered.eventWords())
        + " gives a right to continuation coverage, and no notice of it has been mailed"
        + (shown.isEmpty()
            ? "."
            : " to "
                + Wording.list(without.stream().map(recipients::name).toList())
                + ". "
                + had(shown)
                + " The time of each to elect runs from the notice to that person.");
  }

  /** What shows that the notice was had; an election without a mailing shows it, too. */
  private String had(List<Fact> shown) {
    String sentences = String.join(" ", shown.stream().map(timeline::sentence).toList());
    return shown.stream().allMatch(Fact.Mailed.class::isInstance)
        ? sentences
        : sentences
            + " Whoever elects or waives has had the notice, though its mailing is not on record.";
  }

  private void premiumStatement(ContinuationCoverage offered) {
    String why =
        timeline.sentence(timeline.latest(Fact.CoverageElected.class).orElseThrow())
            + " No law asks for this statement; it shows what each month costs and who pays.";
    toEachCovered(
        PREMIUMS,
        offered,
        null,
        why,
        ids(offered.begins(), offered.companyPays(), offered.premiums(), offered.ends()));
  }

  /** To those who elected and are still covered; it concerns nobody else. */
  private void toEachCovered(
      String kind,
      ContinuationCoverage offered,
      @Nullable LocalDate by,
      String why,
      List<String> restsOn) {
    List<String> persons =
        elected(offered).stream().filter(person -> isCovered(offered, person)).toList();
    if (persons.isEmpty()) {
      notDue(kind, NOBODY_COVERED);
      return;
    }
    for (String recipient : recipients.oneForEachLetter(persons)) {
      List<String> reached = recipients.reachedThrough(recipient, persons);
      List<String> ids = new ArrayList<>(restsOn);
      offered.periods().stream()
          .filter(period -> reached.contains(period.personId()))
          .forEach(period -> ids.add(period.ends().id()));
      to(kind, recipient, by, why, ids);
    }
  }

  private void subsidyEnd(ContinuationCoverage offered) {
    if (!(offered.companyPays().answer() instanceof Answer.Known<LocalDate> paid)) {
      notDue(SUBSIDY_END, "The Company does not pay for continuation coverage.");
      return;
    }
    if (offered.ends().answer().isKnown()
        && !paid.value().isBefore(offered.ends().answer().value())) {
      notDue(SUBSIDY_END, "The Company pays until continuation coverage itself ends.");
      return;
    }
    LocalDate from = MonthRule.LAST_DAY.after(paid.value(), -MONTHS_BEFORE_SUBSIDY_ENDS);
    String through = "The Company pays through " + Wording.date(paid.value());
    if (issuedOn.isBefore(from)) {
      notDue(SUBSIDY_END, through + "; the letter is sent from " + Wording.date(from) + " on.");
      return;
    }
    toEachCovered(
        SUBSIDY_END,
        offered,
        paid.value(),
        through + ", and coverage can go on after that day.",
        ids(offered.companyPays(), offered.premiums(), offered.ends()));
  }

  private void notAvailable(ContinuationCoverage barred) {
    List<String> covered =
        caseFile.health() == null || caseFile.health().covered() == null
            ? List.of(caseFile.executive().id())
            : caseFile.health().covered();
    if (covered.isEmpty()) {
      notDue(UNAVAILABLE, "Nobody was covered.");
      return;
    }
    toEach(
        UNAVAILABLE,
        covered,
        null,
        "Those who were covered would expect a notice of continuation coverage, and there is none.",
        ids(barred.event(), barred.available()));
  }

  /** Where somebody told the plan of something that was to lengthen coverage, and it does not. */
  private void refused(RefusedExtensions.Refusal refusal) {
    LocalDate told = refusal.told().date();
    LocalDate by = told.plusDays(law.on("cobra-administrator-notice-days", told).intValue());
    toEach(
        UNAVAILABLE,
        List.of(refusal.person()),
        by,
        timeline.sentence(refusal.told()) + " It does not lengthen coverage.",
        ids(refusal.finding()));
  }

  private void earlyEnds(ContinuationCoverage offered) {
    List<BeneficiaryPeriod> ended =
        offered.periods().stream().filter(period -> endedEarly(period)).toList();
    if (ended.isEmpty()) {
      notDue(EARLY_END, "Nothing on record is known to have ended coverage before its time.");
      return;
    }
    List<String> persons = ended.stream().map(BeneficiaryPeriod::personId).toList();
    for (String recipient : recipients.oneForEachLetter(persons)) {
      List<String> reached = recipients.reachedThrough(recipient, persons);
      String names = Wording.list(reached.stream().map(recipients::name).toList());
      List<String> ids =
          ended.stream()
              .filter(period -> reached.contains(period.personId()))
              .map(period -> period.endsEarly().id())
              .toList();
      to(
          EARLY_END,
          recipient,
          null,
          "Coverage of "
              + names
              + " ended before its time; the notice is due as soon as practicable.",
          ids);
    }
  }

  private void periodEnds(ContinuationCoverage offered) {
    List<String> soon = new ArrayList<>();
    for (BeneficiaryPeriod period : offered.periods()) {
      if (!recipients.hasDied(period.personId())
          && elected(offered).contains(period.personId())
          && !endedEarly(period)
          && period.ends().answer().isKnown()
          && isSoon(period.ends().answer().value())) {
        soon.add(period.personId());
      }
    }
    if (soon.isEmpty()) {
      notDue(PERIOD_END, "No maximum period ends soon.");
      return;
    }
    for (String recipient : recipients.oneForEachLetter(soon)) {
      List<String> reached = recipients.reachedThrough(recipient, soon);
      List<Finding<LocalDate>> ends =
          offered.periods().stream()
              .filter(period -> reached.contains(period.personId()))
              .map(BeneficiaryPeriod::ends)
              .toList();
      LocalDate first =
          ends.stream().map(e -> e.answer().value()).min(LocalDate::compareTo).orElseThrow();
      to(
          PERIOD_END,
          recipient,
          first,
          "The maximum period ends on " + Wording.date(first) + ".",
          ends.stream().map(Finding::id).toList());
    }
  }

  private boolean isSoon(LocalDate ends) {
    int days = law.on("cobra-conversion-days", ends).intValue();
    return !issuedOn.isAfter(ends) && !issuedOn.isBefore(ends.minusDays(days));
  }

  private boolean endedEarly(BeneficiaryPeriod period) {
    return period.endsEarly().answer() instanceof Answer.Known<LocalDate> day
        && !day.value().isAfter(issuedOn);
  }

  private boolean isCovered(ContinuationCoverage offered, String person) {
    return offered.periods().stream()
        .filter(period -> period.personId().equals(person))
        .noneMatch(
            period ->
                endedEarly(period)
                    || (period.ends().answer() instanceof Answer.Known<LocalDate> last
                        && last.value().isBefore(issuedOn)));
  }

  /** Those for whom coverage was elected in time; all, while it is not known who may elect. */
  private List<String> elected(ContinuationCoverage offered) {
    return offered.periods().isEmpty()
        ? timeline.all(Fact.CoverageElected.class).stream()
            .flatMap(election -> election.persons().stream())
            .distinct()
            .toList()
        : offered.periods().stream()
            .filter(BeneficiaryPeriod::elected)
            .map(BeneficiaryPeriod::personId)
            .toList();
  }

  private @Nullable LocalDate electionNoticeDue() {
    for (Deadline deadline : deadlines) {
      if (deadline.id().equals("cobra.notice") && deadline.adjusted() != null) {
        return deadline.adjusted();
      }
    }
    return null;
  }

  private void toEach(
      String kind, List<String> persons, @Nullable LocalDate by, String why, List<String> restsOn) {
    if (persons.isEmpty()) {
      notDue(kind, NOBODY_COVERED);
      return;
    }
    recipients
        .oneForEachLetter(persons)
        .forEach(recipient -> to(kind, recipient, by, why, restsOn));
  }

  private void to(
      String kind, String recipient, @Nullable LocalDate by, String why, List<String> restsOn) {
    Optional<Fact.Mailed> mailed =
        timeline.first(
            Fact.Mailed.class,
            mail ->
                mail.document().equals(kind)
                    && timeline.stands(mail)
                    && recipients.reached(mail, recipient));
    if (mailed.isPresent()) {
      LateText sent = timeline.told(mailed.get());
      documents.add(new DocumentDue(kind, recipient, false, null, sent, List.of()));
      return;
    }
    String whole = why + recipients.whyApart(recipient);
    documents.add(new DocumentDue(kind, recipient, true, by, whole, restsOn));
  }

  private void notDue(String kind, String why) {
    documents.add(new DocumentDue(kind, caseFile.executive().id(), false, null, why, List.of()));
  }

  private static List<String> ids(Finding<?>... findings) {
    return List.of(findings).stream().map(Finding::id).toList();
  }
}
