package dev.engross.determination.cobra;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Company;
import dev.engross.casefile.Compensation;
import dev.engross.casefile.Fact;
import dev.engross.casefile.FamilyMember;
import dev.engross.casefile.FamilyMember.Relation;
import dev.engross.casefile.HealthCoverage;
import dev.engross.casefile.HealthCoverage.CoverageEnds;
import dev.engross.casefile.HealthCoverage.MeasurementBasis;
import dev.engross.casefile.Person;
import dev.engross.casefile.PostalAddress;
import dev.engross.determination.timeline.Names;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.law.LawBookFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cases for the tests of this package, said in a line. */
final class Cases {

  static final String EXECUTIVE = "executive";
  static final String SPOUSE = "spouse";
  static final String CHILD = "child";
  static final String PARTNER = "partner";

  private final List<Fact> facts = new ArrayList<>();
  private final List<FamilyMember> family = new ArrayList<>();
  private final List<Promise> promises = new ArrayList<>();
  private @Nullable MeasurementBasis basis;
  private @Nullable CoverageEnds ends;
  private @Nullable LocalDate lastDay;
  private @Nullable Boolean employerAdministers;
  private HealthCoverage.@Nullable Funding funding;
  private @Nullable List<String> covered;
  private @Nullable List<HealthCoverage.Option> options;
  private @Nullable LocalDate planYear;
  private boolean planRecorded = true;

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  static Cases employmentEndedOn(String date) {
    return new Cases().with(ended(date));
  }

  static Cases nothingHappened() {
    return new Cases();
  }

  static Fact ended(String date) {
    return new Fact.EmploymentEnded(
        "ended", day(date), "letter", Fact.EmploymentEnded.Manner.MUTUAL_AT_TERM, null);
  }

  Cases with(Fact fact) {
    facts.add(fact);
    return this;
  }

  Cases with(Promise promise) {
    promises.add(promise);
    return this;
  }

  Cases countedFromEvent() {
    basis = MeasurementBasis.EVENT;
    return this;
  }

  Cases countedFromLoss() {
    basis = MeasurementBasis.LOSS_OF_COVERAGE;
    return this;
  }

  Cases coverageEnds(CoverageEnds rule) {
    ends = rule;
    return this;
  }

  Cases lastDayCovered(String date) {
    lastDay = day(date);
    return this;
  }

  Cases employerAdministers(boolean itself) {
    employerAdministers = itself;
    return this;
  }

  Cases funding(HealthCoverage.Funding how) {
    funding = how;
    return this;
  }

  Cases planYearBegan(String date) {
    planYear = day(date);
    return this;
  }

  Cases withoutPlan() {
    planRecorded = false;
    return this;
  }

  Cases covering(String... persons) {
    covered = List.of(persons);
    return this;
  }

  Cases costing(HealthCoverage.Option... recorded) {
    options = List.of(recorded);
    return this;
  }

  Cases family(String id, Relation relation) {
    return family(id, relation, null);
  }

  Cases family(String id, Relation relation, @Nullable LocalDate born) {
    family.add(new FamilyMember(id, "Name of " + id, id, relation, null, born));
    return this;
  }

  CoverageAnswer asOf(String date) {
    return asOf(date, date);
  }

  CoverageAnswer asOf(String asOf, String issuedOn) {
    return ContinuationCoverageRules.determine(question(asOf, issuedOn)).orElseThrow();
  }

  CoverageQuestion question(String asOf, String issuedOn) {
    return question(caseFile(), promises, day(asOf), day(issuedOn));
  }

  static CoverageQuestion question(
      CaseFile caseFile, List<Promise> promises, LocalDate asOf, LocalDate issuedOn) {
    Timeline timeline = Timeline.of(caseFile, Names.of(caseFile, List.of()), asOf);
    return new CoverageQuestion(caseFile, timeline, promises, LawBookFiles.book(), issuedOn);
  }

  /** The answers that open facts would give, oldest way first. */
  static <T> List<T> candidates(Finding<T> finding) {
    return ((Answer.Undetermined<T>) finding.answer())
        .candidates().stream().map(Answer.Candidate::value).toList();
  }

  static <T> List<String> questions(Finding<T> finding) {
    return ((Answer.Undetermined<T>) finding.answer())
        .questions().stream().map(q -> q.id()).toList();
  }

  private CaseFile caseFile() {
    PostalAddress address = new PostalAddress(List.of("1 Main Street", "Chatsworth, CA 91311"));
    return new CaseFile(
        "case",
        "A case",
        null,
        null,
        new Company("Company", address, null, null, null),
        new Person(EXECUTIVE, "Ake Almgren", "Dr. Almgren", address, null),
        family,
        List.of(),
        facts,
        Compensation.NONE,
        planRecorded ? health() : null,
        null,
        List.of(),
        null,
        List.of());
  }

  private HealthCoverage health() {
    return new HealthCoverage(
        "Group Health Plan",
        null,
        employerAdministers,
        basis,
        ends,
        lastDay,
        funding,
        covered,
        options,
        null,
        planYear,
        null);
  }
}
