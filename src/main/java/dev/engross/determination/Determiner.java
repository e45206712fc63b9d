package dev.engross.determination;

import dev.engross.casefile.CaseFile;
import dev.engross.determination.claims.ClaimAnswer;
import dev.engross.determination.claims.ClaimRules;
import dev.engross.determination.cobra.ContinuationCoverageRules;
import dev.engross.determination.cobra.CoverageAnswer;
import dev.engross.determination.cobra.CoverageQuestion;
import dev.engross.determination.evaluation.Evaluation;
import dev.engross.determination.evaluation.InstrumentsInForce;
import dev.engross.determination.evaluation.WrittenTerms;
import dev.engross.determination.release.DemandedReleases;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.Deadline;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.determination.tax.TaxCase;
import dev.engross.determination.tax.TaxRules;
import dev.engross.determination.timeline.Names;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Finding;
import dev.engross.finding.Standing;
import dev.engross.law.LawBook;
import dev.engross.terms.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Works out what follows from a case. Stateless and pure. */
public final class Determiner {

  private Determiner() {}

  /**
   * Determines a case.
   *
   * @param asOf facts after this day do not count
   * @param issuedOn the date that letters of this determination bear; periods that run from a
   *     notice are counted from it
   */
  public static Determination determine(
      CaseFile caseFile, Terms terms, LawBook law, LocalDate asOf, LocalDate issuedOn) {
    Timeline timeline = Timeline.of(caseFile, Names.of(caseFile, terms.unamended().names()), asOf);
    InstrumentsInForce inForce =
        InstrumentsInForce.of(terms.instruments(), terms.unamended(), timeline);
    List<Instrument> instruments = inForce.all();
    Evaluation evaluation = new Evaluation(caseFile, timeline, inForce, law, issuedOn);

    NamedFindings named = new NamedFindings(evaluation);
    List<Finding<LocalDate>> milestones = named.milestones();
    List<Finding<Money>> amounts = named.amounts();
    List<Finding<Standing>> findings = named.standings();
    List<ReleaseStanding> releases = named.releases();

    EntitlementRules rules = new EntitlementRules(evaluation);
    List<Entitlement> entitlements = rules.entitlements();
    Optional<CoverageAnswer> answer =
        ContinuationCoverageRules.determine(
            new CoverageQuestion(caseFile, timeline, rules.promises(), law, issuedOn));
    ContinuationCoverage coverage = answer.map(CoverageAnswer::coverage).orElse(null);

    List<Deadline> deadlines = new ArrayList<>(DeadlineRules.of(releases, entitlements, asOf));
    answer.ifPresent(found -> deadlines.addAll(found.deadlines()));
    List<String> demanded =
        DemandedReleases.of(
            instruments, inForce.written()::releasesDemandedBy, entitlements, coverage);
    List<DocumentDue> documents =
        new ArrayList<>(
            new DocumentRules(
                    caseFile,
                    timeline,
                    entitlements,
                    releases,
                    demanded,
                    coverage,
                    deadlines,
                    law,
                    issuedOn)
                .documents());

    TaxCase taxCase = TaxCase.of(caseFile, timeline, instruments, entitlements, releases, law);
    ClaimAnswer claims = ClaimRules.determine(taxCase, deadlines);
    deadlines.addAll(claims.deadlines());
    deadlines.replaceAll(new DutiesDone(caseFile, timeline, coverage, entitlements)::mark);
    Correspondence mail = new Correspondence(caseFile, timeline);
    documents.addAll(new PlanNotices(mail, instruments, entitlements, findings).documents());
    documents.addAll(new SeparationNotices(mail, instruments, releases, deadlines).documents());
    documents.addAll(
        new SeveranceNotices(
                mail,
                instruments,
                inForce.written().severance(),
                entitlements,
                coverage,
                claims.findings())
            .documents());
    documents.addAll(new BoardLetters(mail, terms.instruments(), findings).documents());

    Collected collected = new Collected();
    timeline.contradictions().forEach(collected::add);
    collected.add(inForce.amendments(), true);
    entitlements.forEach(collected::add);
    PaymentsAfterDeath.questions(caseFile.executive().id(), timeline, entitlements)
        .forEach(collected::add);
    releases.forEach(collected::add);
    milestones.forEach(
        milestone ->
            collected.add(milestone, milestone.id().equals(NamedFindings.BOARD_RESOLUTION)));
    collected.add(findings, false);
    if (coverage != null) {
      collected.add(DocumentRules.findings(coverage), true);
    }
    return new Determination(
        caseFile.id(),
        asOf,
        issuedOn,
        milestones,
        amounts,
        findings,
        entitlements,
        releases,
        coverage,
        DeadlineRules.inOrder(deadlines),
        documents,
        collected.questions(),
        collected.readings(),
        notes(
            inForce.written(), answer.map(CoverageAnswer::notes).orElse(List.of()), claims.notes()),
        TaxRules.findings(taxCase),
        claims.findings());
  }

  private static List<Instrument.CounselNote> notes(
      WrittenTerms written,
      List<Instrument.CounselNote> ofCoverage,
      List<Instrument.CounselNote> ofClaims) {
    List<Instrument.CounselNote> notes = new ArrayList<>(written.notes());
    notes.addAll(ofCoverage);
    notes.addAll(ofClaims);
    return List.copyOf(notes);
  }
}
