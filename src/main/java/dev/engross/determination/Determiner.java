package dev.engross.determination;

import dev.engross.casefile.CaseFile;
import dev.engross.determination.claims.ClaimAnswer;
import dev.engross.determination.claims.ClaimRules;
import dev.engross.determination.cobra.ContinuationCoverageRules;
import dev.engross.determination.cobra.CoverageAnswer;
import dev.engross.determination.cobra.CoverageQuestion;
import dev.engross.determination.evaluation.Evaluation;
import dev.engross.determination.evaluation.InstrumentsInForce;
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
import dev.engross.terms.CoverageTerm;
import dev.engross.terms.Instrument;
import dev.engross.terms.ReleaseTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    Timeline timeline = Timeline.of(caseFile, Names.of(caseFile, terms.instruments()), asOf);
    InstrumentsInForce inForce = InstrumentsInForce.of(terms.instruments(), timeline);
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
    List<String> demanded = DemandedReleases.of(instruments, entitlements, coverage);
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
        new SeveranceNotices(mail, instruments, entitlements, coverage, claims.findings())
            .documents());
    documents.addAll(new BoardLetters(mail, terms.instruments(), findings).documents());

    Collected collected = new Collected();
    timeline.contradictions().forEach(collected::add);
    collected.add(inForce.amendments(), true);
    entitlements.forEach(collected::add);
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
        notes(instruments, answer.map(CoverageAnswer::notes).orElse(List.of()), claims.notes()),
        TaxRules.findings(taxCase),
        claims.findings());
  }

  /** Notes on a whole instrument, on any of its terms worked out, on coverage and on claims. */
  private static List<Instrument.CounselNote> notes(
      List<Instrument> instruments,
      List<Instrument.CounselNote> ofCoverage,
      List<Instrument.CounselNote> ofClaims) {
    Set<String> asked = new HashSet<>();
    for (Instrument instrument : instruments) {
      instrument.notes().forEach(note -> asked.addAll(note.about()));
    }
    Set<String> evaluated = evaluated(asked, instruments);
    List<Instrument.CounselNote> notes = new ArrayList<>();
    for (Instrument instrument : instruments) {
      for (Instrument.CounselNote note : instrument.notes()) {
        if (note.about().isEmpty() || !Collections.disjoint(note.about(), evaluated)) {
          notes.add(note);
        }
      }
    }
    notes.addAll(ofCoverage);
    notes.addAll(ofClaims);
    return List.copyOf(notes);
  }

  /** Which of some ids are those of terms that are worked out. */
  private static Set<String> evaluated(Set<String> ids, List<Instrument> instruments) {
    Set<String> evaluated = new HashSet<>();
    for (Instrument instrument : instruments) {
      keep(ids, instrument.milestones(), Instrument.MilestoneTerm::id, evaluated);
      keep(ids, instrument.amounts(), Instrument.DefinedAmount::id, evaluated);
      keep(ids, instrument.conditions(), Instrument.DefinedCondition::id, evaluated);
      keep(ids, instrument.waivers(), Instrument.WaiverTerm::id, evaluated);
      keep(ids, instrument.benefits(), Instrument.Benefit::id, evaluated);
      keep(ids, instrument.releases(), ReleaseTerm::id, evaluated);
      keep(ids, instrument.coverage(), CoverageTerm::id, evaluated);
    }
    return evaluated;
  }

  private static <T> void keep(
      Set<String> ids, List<T> terms, Function<T, String> idOf, Set<String> to) {
    for (int i = 0; i < terms.size(); i++) {
      String id = idOf.apply(terms.get(i));
      if (ids.contains(id)) {
        to.add(id);
      }
    }
  }
}
