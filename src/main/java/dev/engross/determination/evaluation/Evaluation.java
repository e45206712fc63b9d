package dev.engross.determination.evaluation;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Fact;
import dev.engross.determination.release.ReleaseRules;
import dev.engross.determination.result.Entitlement.PaymentSchedule;
import dev.engross.determination.separation.ConductRules;
import dev.engross.determination.separation.GoodReasonRules;
import dev.engross.determination.separation.SeparationRules;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Asked;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Standing;
import dev.engross.finding.Trace;
import dev.engross.finding.Verdict;
import dev.engross.finding.Wording;
import dev.engross.law.LawBook;
import dev.engross.terms.AmountTerm;
import dev.engross.terms.CauseTerm;
import dev.engross.terms.Condition;
import dev.engross.terms.DateTerm;
import dev.engross.terms.Instrument;
import dev.engross.terms.ProtectionWindow;
import dev.engross.terms.ReleaseTerm;
import dev.engross.terms.SeparationTerm;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation of the terms of a case: every named term is worked out once, with its finding, and
 * remembered. Used by one determination on one thread, then thrown away.
 */
public final class Evaluation {

  private final CaseFile caseFile;
  private final Timeline timeline;
  private final InstrumentsInForce instruments;
  private final LawBook law;
  private final LocalDate issuedOn;
  private final ReadingsInForce readings;
  private final DateEvaluator dates;
  private final AmountEvaluator amounts;
  private final ConditionEvaluator conditions;
  private final ControlEvaluator control;
  private final PaymentEvaluator payments;

  private final Memo<Finding<LocalDate>> milestoneFindings = new Memo<>();
  private final Memo<Finding<Money>> amountFindings = new Memo<>();
  private final Memo<Judgement> judgements = new Memo<>();
  private final Memo<ReleaseRules.Result> releases = new Memo<>();

  public Evaluation(
      CaseFile caseFile,
      Timeline timeline,
      InstrumentsInForce instruments,
      LawBook law,
      LocalDate issuedOn) {
    this(caseFile, timeline, instruments, law, issuedOn, new IdentityHashMap<>());
  }

  private Evaluation(
      CaseFile caseFile,
      Timeline timeline,
      InstrumentsInForce instruments,
      LawBook law,
      LocalDate issuedOn,
      Map<Instrument, LocalDate> assumedChanges) {
    this.caseFile = caseFile;
    this.timeline = timeline;
    this.instruments = instruments;
    this.law = law;
    this.issuedOn = issuedOn;
    this.readings = new ReadingsInForce(instruments.written(), caseFile.readings());
    this.dates = new DateEvaluator(this);
    this.amounts = new AmountEvaluator(this);
    this.conditions = new ConditionEvaluator(this);
    this.control = new ControlEvaluator(this, assumedChanges);
    this.payments = new PaymentEvaluator(this);
  }

  /** The same case, judged as if these days were the only changes in control that count. */
  Evaluation assuming(Map<Instrument, LocalDate> changes) {
    return new Evaluation(caseFile, timeline, instruments, law, issuedOn, changes);
  }

  public CaseFile caseFile() {
    return caseFile;
  }

  public Timeline timeline() {
    return timeline;
  }

  public InstrumentsInForce instruments() {
    return instruments;
  }

  WrittenTerms written() {
    return instruments.written();
  }

  LawBook law() {
    return law;
  }

  ReadingsInForce readings() {
    return readings;
  }

  DateEvaluator dates() {
    return dates;
  }

  ControlEvaluator control() {
    return control;
  }

  /** A named day. */
  public Finding<LocalDate> milestone(Instrument.MilestoneTerm term, Instrument home) {
    return milestoneFindings.of(
        term,
        () -> {
          Trace trace = new Trace().cite(term.citation());
          Answer<LocalDate> answer = dates.evaluate(term.date(), home, trace);
          return trace.find(written().asked(term), answer);
        },
        () -> new Trace().find(written().asked(term), circular(term.id(), "milestone")));
  }

  /** A named amount. */
  public Finding<Money> amount(Instrument.DefinedAmount term, Instrument home) {
    return amountFindings.of(
        term,
        () -> {
          Trace trace = new Trace().cite(term.citation());
          return trace.find(written().asked(term), amounts.evaluate(term.amount(), home, trace));
        },
        () -> new Trace().find(written().asked(term), circular(term.id(), "amount")));
  }

  /** The amount of a benefit. */
  public Finding<Money> amountOf(Instrument.Benefit benefit, AmountTerm term, Instrument home) {
    Trace trace = new Trace().cite(benefit.citation());
    return trace.find(written().asked(benefit).amount(), amounts.evaluate(term, home, trace));
  }

  /** How a benefit is paid. */
  public Finding<PaymentSchedule> scheduleOf(
      Instrument.Benefit benefit, Instrument home, @Nullable Finding<Money> amount) {
    return payments.schedule(benefit, home, amount);
  }

  /** A named condition. */
  public Judgement condition(Instrument.DefinedCondition term, Instrument home) {
    return judge(
        term, trace -> conditions.evaluate(term.condition(), home, trace.cite(term.citation())));
  }

  /** A condition that has no name of its own, traced for whoever asks. */
  public Verdict condition(Condition condition, Instrument home, Trace trace) {
    return conditions.evaluate(condition, home, trace);
  }

  /** The day of a term that has no name of its own. */
  public Answer<LocalDate> date(DateTerm term, Instrument home, Trace trace) {
    return dates.evaluate(term, home, trace);
  }

  /** Whether conduct met a standard. */
  public Judgement conduct(CauseTerm term, Instrument home) {
    return judge(
        term,
        trace ->
            new ConductRules(timeline, trace, date -> dates.evaluate(date, home, new Trace()))
                .judge(term));
  }

  /** Whether employment ended in one of the ways that a separation term lists. */
  public Judgement separation(SeparationTerm term, Instrument home) {
    return judge(
        term,
        trace -> {
          GoodReasonRules goodReason =
              new GoodReasonRules(
                  timeline,
                  trace,
                  caseFile.compensation(),
                  date -> dates.evaluate(date, home, trace));
          Function<String, Verdict> conduct = standard -> conductMeets(standard, home, trace);
          return new SeparationRules(timeline, trace, conduct, goodReason).judge(term);
        });
  }

  /** Whether control changed in one of the ways that an instrument lists. */
  public Judgement controlChanged(Instrument home) {
    return control.judge(home);
  }

  /** Whether a waiver binds. */
  public Judgement waiver(Instrument.WaiverTerm term, Instrument home) {
    String given = timeline.names().paper(term.ofInstrument());
    return judge(term, trace -> conditions.waiver(term, home, given, trace.cite(term.citation())));
  }

  /** The last day of a protection window that has begun; empty while it has not. */
  public Optional<Finding<LocalDate>> lastDay(ProtectionWindow window, Instrument home) {
    Trace trace = new Trace();
    return new WindowEvaluator(this, window, home, trace)
        .lastDay()
        .map(
            day ->
                trace.find(
                    "window." + home.id() + "." + window.id(),
                    Wording.capital(Wording.the(window.label())) + ": which is the last day?",
                    Answer.known(day)));
  }

  /** Where a release stands. */
  public ReleaseRules.Result release(ReleaseTerm term, Instrument home) {
    Supplier<ReleaseRules.Result> unconditional = () -> release(term, home, circularDate(term));
    return releases.of(
        term,
        () -> {
          Trace trace = new Trace().cite(term.citation());
          Answer<LocalDate> earliest =
              term.notSignedBefore() == null
                  ? Answer.notApplicable("Nothing says how early it may be signed.")
                  : dates.evaluate(term.notSignedBefore(), home, trace);
          return release(term, home, trace.find(written().asked(term).earliest(), earliest));
        },
        unconditional);
  }

  private ReleaseRules.Result release(
      ReleaseTerm term, Instrument home, Finding<LocalDate> earliest) {
    return new ReleaseRules(term, written().asked(term), home, law, timeline, earliest, issuedOn)
        .judge();
  }

  private Finding<LocalDate> circularDate(ReleaseTerm term) {
    return new Trace().find(written().asked(term).earliest(), circular(term.id(), "release"));
  }

  /**
   * Whether an instrument binds at all: a plan does by its adoption, an agreement once the
   * executive has signed it and the release in it, if there is one, has not been revoked.
   */
  public Verdict inForce(Instrument instrument) {
    if (instrument.kind() == Instrument.Kind.PLAN) {
      return Verdict.settled(Standing.MET);
    }
    for (ReleaseTerm own : instrument.releases()) {
      if (instrument.id().equals(own.signedAs())) {
        Verdict verdict = release(own, instrument).verdict();
        return verdict.is(Standing.MET) ? Verdict.settled(Standing.MET) : verdict;
      }
    }
    for (Fact.Signed signed : timeline.all(Fact.Signed.class)) {
      if (signed.instrument().equals(instrument.id())) {
        return Verdict.settled(Standing.MET);
      }
    }
    return Verdict.pending(() -> Wording.the(instrument.shortTitle()) + " is signed");
  }

  Verdict conductMeets(String standard, Instrument home, Trace trace) {
    return written()
        .conduct(home, standard)
        .map(named -> include(conduct(named.term(), named.home()), trace))
        .orElseGet(() -> Verdict.ask(unknown("standard of conduct", standard)));
  }

  static Verdict include(Judgement judgement, Trace trace) {
    trace.include(judgement.finding());
    return judgement.verdict();
  }

  private Judgement judge(Object term, Function<Trace, Verdict> work) {
    Asked asked = written().asked(term);
    return judgements.of(
        term,
        () -> {
          Trace trace = new Trace();
          Verdict verdict = work.apply(trace);
          return new Judgement(trace.find(asked, verdict.answer()), verdict);
        },
        () -> {
          Answer<Standing> answer = circular(asked.id(), "term");
          return new Judgement(new Trace().find(asked, answer), Verdict.open(answer));
        });
  }

  static Question unknown(String what, String id) {
    return new Question(
        "unknown-term-" + id,
        "What does “" + id + "” stand for?",
        null,
        "A term refers to the " + what + " “" + id + "”, and no instrument of the case has one.");
  }

  private static <T> Answer<T> circular(String id, String what) {
    return Answer.ask(
        new Question(
            "circular-term-" + id,
            "How is “" + id + "” defined?",
            null,
            "The " + what + " “" + id + "” is defined by way of itself."));
  }
}
