package dev.engross.determination;

import dev.engross.calendar.PayrollCalendar;
import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Company;
import dev.engross.casefile.Compensation;
import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.casefile.Party;
import dev.engross.casefile.Person;
import dev.engross.casefile.PostalAddress;
import dev.engross.casefile.ReadingChoice;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Reading;
import dev.engross.finding.Standing;
import dev.engross.law.Citation;
import dev.engross.law.LawBook;
import dev.engross.law.LawBookFiles;
import dev.engross.terms.AmountTerm;
import dev.engross.terms.CauseTerm;
import dev.engross.terms.ChangeInControlTrigger;
import dev.engross.terms.Condition;
import dev.engross.terms.DateTerm;
import dev.engross.terms.EventTerm;
import dev.engross.terms.Instrument;
import dev.engross.terms.PaymentTerm;
import dev.engross.terms.ProtectionWindow;
import dev.engross.terms.ReleaseTerm;
import dev.engross.terms.SeparationTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A plan and the facts of a case under it, said in a line each; then looked at on a day. */
public final class Scene {

  public static final Citation CITED = Citation.of("Plan", "§ 1");

  private static final LawBook LAW = LawBookFiles.book();

  private final List<Fact> facts = new ArrayList<>();
  private final List<Instrument.MilestoneTerm> milestones = new ArrayList<>();
  private final List<Instrument.DefinedAmount> amounts = new ArrayList<>();
  private final List<Instrument.DefinedCondition> conditions = new ArrayList<>();
  private final List<ChangeInControlTrigger> triggers = new ArrayList<>();
  private final List<ProtectionWindow> windows = new ArrayList<>();
  private final List<SeparationTerm> separations = new ArrayList<>();
  private final List<CauseTerm> conduct = new ArrayList<>();
  private final List<ReleaseTerm> releases = new ArrayList<>();
  private final List<Instrument.WaiverTerm> waivers = new ArrayList<>();
  private final List<Instrument.Benefit> benefits = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();
  private final List<ReadingChoice> choices = new ArrayList<>();
  private final List<Instrument> others = new ArrayList<>();
  private Compensation compensation = Compensation.NONE;
  private @Nullable PayrollCalendar payroll;
  private @Nullable String governingLaw;

  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  public static DateTerm on(String iso) {
    return new DateTerm.FixedDate(day(iso));
  }

  public static DateTerm milestone(String id) {
    return new DateTerm.Milestone(id);
  }

  public static DateTerm dayOf(String kind) {
    return new DateTerm.EventDate(event(kind));
  }

  public static EventTerm event(String kind) {
    return new EventTerm(kind, null, null, null);
  }

  public static AmountTerm usd(String amount) {
    return new AmountTerm.FixedSum(Money.parse("USD " + amount));
  }

  public Scene fact(Fact fact) {
    facts.add(fact);
    return this;
  }

  public Scene ended(String date, Manner manner) {
    return fact(new Fact.EmploymentEnded("ended-" + date, day(date), "letter", manner, null));
  }

  public Scene signed(String date, String paper, Party by) {
    return fact(new Fact.Signed("signed-" + paper + "-" + by, day(date), "page", paper, by, null));
  }

  public Scene when(String id, DateTerm date) {
    milestones.add(new Instrument.MilestoneTerm(id, id, CITED, date));
    return this;
  }

  public Scene amount(String id, AmountTerm amount) {
    amounts.add(new Instrument.DefinedAmount(id, id, CITED, amount));
    return this;
  }

  public Scene whether(String id, Condition condition) {
    conditions.add(new Instrument.DefinedCondition(id, id + "?", CITED, condition));
    return this;
  }

  public Scene trigger(ChangeInControlTrigger trigger) {
    triggers.add(trigger);
    return this;
  }

  public Scene window(ProtectionWindow window) {
    windows.add(window);
    return this;
  }

  public Scene separation(String id, SeparationTerm.Limb... limbs) {
    separations.add(new SeparationTerm(id, id, CITED, List.of(limbs)));
    return this;
  }

  public Scene conduct(String id, CauseTerm.Ground... grounds) {
    conduct.add(new CauseTerm(id, id, CITED, List.of(grounds)));
    return this;
  }

  public Scene release(ReleaseTerm release) {
    releases.add(release);
    return this;
  }

  public Scene waiver(Instrument.WaiverTerm waiver) {
    waivers.add(waiver);
    return this;
  }

  public Scene benefit(
      String id, Condition when, @Nullable AmountTerm amount, PaymentTerm payment) {
    return benefit(id, when, amount, payment, null);
  }

  public Scene benefit(
      String id,
      Condition when,
      @Nullable AmountTerm amount,
      PaymentTerm payment,
      @Nullable String onceWith) {
    benefits.add(new Instrument.Benefit(id, id, CITED, when, amount, payment, onceWith));
    return this;
  }

  public Scene reading(String id, String standard, String other) {
    readings.add(
        new Reading(
            id,
            "What is meant?",
            CITED,
            List.of(
                new Reading.Alternative(standard, standard), new Reading.Alternative(other, other)),
            standard,
            null));
    return this;
  }

  public Scene choose(String reading, String alternative) {
    choices.add(new ReadingChoice(reading, alternative, "Jane Roe"));
    return this;
  }

  public Scene beside(Instrument other) {
    others.add(other);
    return this;
  }

  public Scene earning(Compensation earned) {
    compensation = earned;
    return this;
  }

  public Scene paidBy(PayrollCalendar calendar) {
    payroll = calendar;
    return this;
  }

  public Scene underTheLawOf(String state) {
    governingLaw = state;
    return this;
  }

  /**
   * The plan of this scene as an instrument of another id and kind, for amendments and the like.
   */
  public Instrument as(
      String id, Instrument.Kind kind, @Nullable String amends, List<Party> amendableBy) {
    return new Instrument(
        id,
        kind,
        id,
        id,
        day("2003-01-01"),
        "test",
        amends,
        amendableBy,
        governingLaw,
        readings,
        milestones,
        amounts,
        conditions,
        triggers,
        windows,
        separations,
        conduct,
        releases,
        waivers,
        benefits,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public Determination determine(String asOf) {
    return determine(asOf, asOf, List.of());
  }

  public Determination determine(String asOf, String issuedOn, List<Party> amendableBy) {
    List<Instrument> instruments = new ArrayList<>();
    instruments.add(as("plan", Instrument.Kind.PLAN, null, amendableBy));
    instruments.addAll(others);
    Person executive = new Person("doe", "Pat Doe", "Pat Doe", null, null);
    PostalAddress address = new PostalAddress(List.of("1 Main Street", "Los Angeles"));
    CaseFile caseFile =
        new CaseFile(
            "doe",
            "Pat Doe",
            null,
            null,
            new Company("Acme Inc.", address, null, null, null),
            executive,
            List.of(),
            List.of(),
            facts,
            compensation,
            null,
            payroll,
            choices,
            null,
            List.of());
    return Determiner.determine(caseFile, new Terms(instruments), LAW, day(asOf), day(issuedOn));
  }

  /** The day of the milestone {@code it}. */
  public Answer<LocalDate> date(String asOf) {
    return determine(asOf).milestone("it").answer();
  }

  /** How the condition {@code it} stands. */
  public Answer<Standing> standing(String asOf) {
    return finding("condition.it", asOf).answer();
  }

  public Finding<Standing> finding(String id, String asOf) {
    return determine(asOf).findings().stream()
        .filter(finding -> finding.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The amount {@code it}. */
  public Answer<Money> sum(String asOf) {
    return determine(asOf).amounts().stream()
        .filter(finding -> finding.id().equals("amount.it"))
        .findFirst()
        .orElseThrow()
        .answer();
  }
}
