package dev.engross.document;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Fact;
import dev.engross.casefile.FamilyMember;
import dev.engross.determination.Determination;
import dev.engross.determination.DocumentDue;
import dev.engross.determination.Terms;
import dev.engross.determination.cobra.CoverageRecipients;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.Deadline;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.determination.timeline.Names;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.law.LawBook;
import dev.engross.law.LegalProvision;
import dev.engross.terms.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A case with all that is known of it: what a letter draws on.
 *
 * @param due the document that the letter is, and to whom it goes
 */
record Matter(
    CaseFile caseFile, Terms terms, Determination determination, LawBook law, DocumentDue due) {

  /** Whether the letter goes to the person who leaves. */
  boolean isToExecutive() {
    return due.addressee().equals(caseFile.executive().id());
  }

  /** The member of the family to whom the letter goes; empty where it goes to the executive. */
  Optional<FamilyMember> relative() {
    return caseFile.family().stream()
        .filter(member -> member.id().equals(due.addressee()))
        .findFirst();
  }

  /** Every finding of the determination, by id. */
  Map<String, Finding<?>> findings() {
    return findings(determination);
  }

  /** Every finding of a determination on which a letter can rest, by id. */
  static Map<String, Finding<?>> findings(Determination determination) {
    List<@Nullable Finding<?>> all = new ArrayList<>();
    all.addAll(determination.milestones());
    all.addAll(determination.amounts());
    all.addAll(determination.findings());
    determination.entitlements().forEach(entitlement -> addEntitlement(all, entitlement));
    determination.releases().forEach(release -> addRelease(all, release));
    ContinuationCoverage coverage = determination.coverage();
    if (coverage != null) {
      addCoverage(all, coverage);
    }
    determination.deadlines().stream().map(Deadline::literal).forEach(all::add);
    Map<String, Finding<?>> byId = new LinkedHashMap<>();
    for (Finding<?> finding : all) {
      if (finding != null) {
        byId.putIfAbsent(finding.id(), finding);
      }
    }
    return byId;
  }

  /** A finding that every determination of this sort of case has. */
  Finding<?> finding(String id) {
    Finding<?> finding = findings().get(id);
    if (finding == null) {
      throw new IllegalStateException("no finding " + id + "; please report this");
    }
    return finding;
  }

  /** The name of a milestone whose day is not yet fixed; empty where it is. */
  Optional<String> awaitedMilestone(String id) {
    boolean fixed =
        determination.milestones().stream()
            .anyMatch(found -> found.id().equals("milestone." + id) && found.answer().isKnown());
    return fixed
        ? Optional.empty()
        : terms.instruments().stream()
            .flatMap(instrument -> instrument.milestones().stream())
            .filter(milestone -> milestone.id().equals(id))
            .map(Instrument.MilestoneTerm::label)
            .findFirst();
  }

  private static void addEntitlement(List<@Nullable Finding<?>> all, Entitlement entitlement) {
    all.add(entitlement.condition());
    all.add(entitlement.amount());
    all.add(entitlement.schedule());
  }

  private static void addRelease(List<@Nullable Finding<?>> all, ReleaseStanding release) {
    all.add(release.earliestSigning());
    all.add(release.offered());
    all.add(release.considerEnds());
    all.add(release.signed());
    all.add(release.revokeEnds());
    all.add(release.effective());
    all.add(release.status());
  }

  private static void addCoverage(List<@Nullable Finding<?>> all, ContinuationCoverage coverage) {
    all.add(coverage.event());
    all.add(coverage.available());
    all.add(coverage.beneficiaries());
    all.add(coverage.lossOfCoverage());
    all.add(coverage.begins());
    all.add(coverage.maximumMonths());
    all.add(coverage.ends());
    all.add(coverage.electionEnds());
    all.add(coverage.initialPremiumDue());
    all.add(coverage.companyPays());
    all.add(coverage.premiums());
    all.add(coverage.premiumsOfAll());
    all.add(coverage.premiumsOfSome());
    for (ContinuationCoverage.BeneficiaryPeriod period : coverage.periods()) {
      all.add(period.begins());
      all.add(period.ends());
      all.add(period.endsEarly());
    }
  }

  /** The facts by the as-of date, each in words. */
  Timeline timeline() {
    return Timeline.of(caseFile, Names.of(caseFile, terms.instruments()), determination.asOf());
  }

  /** Whether a name in a fact stands for the executive. */
  boolean isExecutive(String person) {
    return person.equals("executive") || person.equals(caseFile.executive().id());
  }

  /** How a document of a kind tells what findings say: to the executive alone as “you”. */
  UnaryOperator<String> voice(DocumentKind kind) {
    return isToExecutive() && kind.audience() == DocumentKind.Audience.EXECUTIVE
        ? new SecondPerson(caseFile.executive().name())::of
        : UnaryOperator.identity();
  }

  /** A sentence of a finding, as a letter to the executive says it. */
  String toExecutive(String sentence) {
    return new SecondPerson(caseFile.executive().name()).of(sentence);
  }

  /** The day of a recorded fact, with the paper that shows it. */
  Finding<LocalDate> day(Fact fact, String id, String question) {
    Timeline timeline = timeline();
    return new Trace()
        .use(timeline.use(fact))
        .step("Recorded as of " + Wording.date(fact.date()) + ".")
        .find(id, question, Answer.known(fact.date()));
  }

  /** Whether somebody approved documents of this kind by the date that it bears. */
  boolean isApproved() {
    return caseFile.approvals().stream()
        .anyMatch(approval -> approval.covers(due.kind(), issuedOn()));
  }

  /** Whether a letter about coverage concerns a member of the family who lives there. */
  boolean concerns(FamilyMember member) {
    List<String> covered = caseFile.health() == null ? null : caseFile.health().covered();
    boolean enrolled =
        covered == null
            || covered.contains(member.id())
            || latest(Fact.CoverageBegan.class)
                .filter(began -> began.persons().contains(member.id()))
                .isPresent();
    return enrolled && isAbout(member.id());
  }

  /** Whether the letter is about a person: one of those whose periods it rests on, if it does. */
  boolean isAbout(String person) {
    ContinuationCoverage coverage = determination.coverage();
    List<String> about =
        coverage == null
            ? List.of()
            : coverage.periods().stream()
                .filter(this::restsOn)
                .map(ContinuationCoverage.BeneficiaryPeriod::personId)
                .toList();
    return about.isEmpty() || about.contains(person);
  }

  private boolean restsOn(ContinuationCoverage.BeneficiaryPeriod period) {
    return due.restsOn().contains(period.ends().id())
        || due.restsOn().contains(period.endsEarly().id());
  }

  /** Whom one letter about coverage reaches, on the day of this one. */
  CoverageRecipients recipients() {
    return new CoverageRecipients(caseFile, timeline(), issuedOn());
  }

  /** Continuation coverage after the qualifying event of the case. */
  ContinuationCoverage coverage() {
    ContinuationCoverage coverage = determination.coverage();
    if (coverage == null) {
      throw new NothingToShow("no qualifying event is on record");
    }
    return coverage;
  }

  /** Whether the employer's address is in California. */
  boolean isEmployerInCalifornia() {
    return caseFile.company().address().lines().stream()
        .anyMatch(line -> line.matches(".*\\b(CA|California)\\b.*"));
  }

  LocalDate issuedOn() {
    return determination.issuedOn();
  }

  Instrument instrument(String id) {
    return terms.instruments().stream()
        .filter(instrument -> instrument.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no instrument " + id + "; please report this"));
  }

  /** Whether an instrument says that California law governs it. */
  boolean isUnderCaliforniaLaw(Instrument instrument) {
    String law = instrument.governingLaw();
    return law != null && law.contains("California");
  }

  /** The latest recorded fact of a type by the as-of date. */
  <F extends Fact> Optional<F> latest(Class<F> type) {
    return caseFile.facts().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(fact -> !fact.date().isAfter(determination.asOf()))
        .max(Comparator.comparing(Fact::date));
  }

  /** A count that a law fixes, such as days of grace, as in force on a date. */
  Finding<Integer> lawCount(String id, LocalDate date) {
    Optional<LegalProvision> provision = law.find(id, date);
    if (provision.isEmpty()) {
      return new Trace()
          .find(
              "law." + id,
              id.replace('-', ' '),
              Answer.ask(
                  new Question(
                      "law." + id,
                      "What did the law say on that day of " + id.replace('-', ' ') + "?",
                      null,
                      "The law book does not cover that day.")));
    }
    LegalProvision found = provision.get();
    Trace trace = new Trace().cite(found.citation());
    if (!found.confirmed()) {
      trace.step("This rule was not checked at its source");
    }
    return trace.find("law." + id, found.label(), Answer.known(found.intValue()));
  }
}
