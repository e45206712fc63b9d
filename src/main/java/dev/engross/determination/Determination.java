package dev.engross.determination;

import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.Deadline;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.ReadingUse;
import dev.engross.finding.Standing;
import dev.engross.terms.Instrument.CounselNote;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a case on a day.
 *
 * @param asOf facts after this day were not counted
 * @param issuedOn the date its letters bear
 * @param milestones named days
 * @param amounts named amounts, such as the rate of salary
 * @param findings the answers to the questions asked: conditions, conduct, separation, control
 * @param entitlements everything the instruments grant, whether owed or not
 * @param releases where every release of claims stands
 * @param coverage continuation coverage; null when no qualifying event is on record
 * @param deadlines who must act by when, in order of date
 * @param documents which documents are due, and which are not
 * @param openQuestions what is missing, without repetition
 * @param readings every reading relied on
 * @param notes what counsel should know
 * @param tax what the tax laws make of the payments; its questions are not open questions of the
 *     case, and no letter rests on it
 * @param claims what the law of benefit plans and of the place of work asks; likewise
 */
public record Determination(
    String caseId,
    LocalDate asOf,
    LocalDate issuedOn,
    List<Finding<LocalDate>> milestones,
    List<Finding<Money>> amounts,
    List<Finding<Standing>> findings,
    List<Entitlement> entitlements,
    List<ReleaseStanding> releases,
    @Nullable ContinuationCoverage coverage,
    List<Deadline> deadlines,
    List<DocumentDue> documents,
    List<Question> openQuestions,
    List<ReadingUse> readings,
    List<CounselNote> notes,
    List<Finding<?>> tax,
    List<Finding<?>> claims) {

  /** The milestone of that id, such as {@code effective-date}. */
  public Finding<LocalDate> milestone(String id) {
    return milestones.stream()
        .filter(finding -> finding.id().equals("milestone." + id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no milestone " + id));
  }

  /** The entitlement to a benefit. */
  public Entitlement entitlement(String id) {
    return entitlements.stream()
        .filter(entitlement -> entitlement.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no entitlement " + id));
  }

  /** The release of that id, such as {@code supplemental-release}. */
  public ReleaseStanding release(String id) {
    return releases.stream()
        .filter(release -> release.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no release " + id));
  }
}
