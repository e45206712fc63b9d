package dev.engross.determination.tax;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Company;
import dev.engross.casefile.Compensation;
import dev.engross.casefile.Compensation.SalaryRate;
import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.casefile.Person;
import dev.engross.casefile.PostalAddress;
import dev.engross.casefile.TaxFacts;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.determination.result.Entitlement.PaymentSchedule;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.determination.timeline.Names;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.LateText;
import dev.engross.finding.Standing;
import dev.engross.finding.Trace;
import dev.engross.law.Citation;
import dev.engross.law.LawBookFiles;
import dev.engross.terms.AmountTerm;
import dev.engross.terms.Condition;
import dev.engross.terms.DateTerm;
import dev.engross.terms.Instrument;
import dev.engross.terms.Instrument.Benefit;
import dev.engross.terms.PaymentTerm;
import dev.engross.terms.ReleaseTerm;
import dev.engross.terms.SeparationTerm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Cases for the tests of the tax rules and of the law of claims, said in a line. */
public final class TaxCases {

  private static final Citation SECTION = Citation.of("Agreement", "§ 1");

  private final List<Fact> facts = new ArrayList<>();
  private final List<Benefit> benefits = new ArrayList<>();
  private final List<Entitlement> entitlements = new ArrayList<>();
  private final List<ReleaseStanding> releases = new ArrayList<>();
  private final List<SeparationTerm> separations = new ArrayList<>();
  private final List<SalaryRate> rates = new ArrayList<>();
  private final List<TaxFacts.AnnualPay> pay = new ArrayList<>();
  private final List<TaxFacts.Vesting> vestings = new ArrayList<>();
  private final List<TaxFacts.SupplementalWages> wages = new ArrayList<>();
  private Instrument.Kind kind = Instrument.Kind.AGREEMENT;
  private LocalDate dated = day("2000-01-01");
  private Condition when = new Condition.Always();
  private LocalDate asOf = day("2026-06-30");
  private @Nullable String workState;
  private @Nullable LocalDate hired;
  private @Nullable Integer yearEnd;
  private @Nullable Boolean publicCompany;
  private @Nullable Boolean specified;
  private @Nullable Boolean involuntary;
  private @Nullable List<String> separate;
  private @Nullable Boolean ownershipChange;
  private @Nullable Boolean disqualified;
  private @Nullable List<TaxFacts.ContingentPayment> contingent;
  private @Nullable BigDecimal afr;
  private @Nullable BigDecimal marginal;

  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  public static Money usd(String amount) {
    return Money.parse("USD " + amount);
  }

  public static TaxCases leaving(String date, Manner manner) {
    return new TaxCases()
        .with(new Fact.EmploymentEnded("ended", day(date), "letter", manner, null));
  }

  public static TaxCases dischargedOn(String date) {
    return leaving(date, Manner.DISCHARGED);
  }

  public static TaxCases employed() {
    return new TaxCases();
  }

  public TaxCases with(Fact fact) {
    facts.add(fact);
    return this;
  }

  public TaxCases asOf(String date) {
    asOf = day(date);
    return this;
  }

  public TaxCases ofAPlan() {
    kind = Instrument.Kind.PLAN;
    return this;
  }

  public TaxCases dated(String date) {
    dated = day(date);
    return this;
  }

  public TaxCases workingIn(String state) {
    workState = state;
    return this;
  }

  public TaxCases hired(String date) {
    hired = day(date);
    return this;
  }

  public TaxCases earning(String annualRate, String from) {
    rates.add(new SalaryRate(day(from), usd(annualRate), "payroll"));
    return this;
  }

  public TaxCases paidIn(int year, String amount, int months, @Nullable String once) {
    Money single = once == null ? null : usd(once);
    pay.add(new TaxFacts.AnnualPay(year, usd(amount), months, single, "W-2"));
    return this;
  }

  public TaxCases otherWages(int year, String amount) {
    wages.add(new TaxFacts.SupplementalWages(year, usd(amount), "payroll"));
    return this;
  }

  public TaxCases vested(String benefit, String date) {
    vestings.add(new TaxFacts.Vesting(benefit, day(date), "counsel"));
    return this;
  }

  public TaxCases employerYearEnds(int month) {
    yearEnd = month;
    return this;
  }

  public TaxCases publicCompany(boolean is) {
    publicCompany = is;
    return this;
  }

  public TaxCases specifiedEmployee(boolean is) {
    specified = is;
    return this;
  }

  public TaxCases involuntary(boolean is) {
    involuntary = is;
    return this;
  }

  public TaxCases separatePayments(boolean are) {
    separate = are ? List.of("agreement") : List.of();
    return this;
  }

  public TaxCases changeOfControl(String date, boolean executiveIsDisqualified) {
    ownershipChange = true;
    disqualified = executiveIsDisqualified;
    return with(
        new Fact.ChangeInControlEvent(
            "change",
            day(date),
            "filing",
            new dev.engross.casefile.ControlEvent.AssetSale(true, false)));
  }

  public TaxCases disqualified(@Nullable Boolean is) {
    disqualified = is;
    return this;
  }

  public TaxCases contingent(TaxFacts.ContingentPayment... payments) {
    contingent = List.of(payments);
    return this;
  }

  public TaxCases afr120(String percent) {
    afr = new BigDecimal(percent);
    return this;
  }

  public TaxCases marginalTax(String percent) {
    marginal = new BigDecimal(percent);
    return this;
  }

  /** Payments of one benefit: pairs of day and amount. */
  public TaxCases paying(String id, String... daysAndAmounts) {
    List<Payment> payments = new ArrayList<>();
    for (int i = 0; i < daysAndAmounts.length; i += 2) {
      LocalDate due = day(daysAndAmounts[i]);
      Money gross = usd(daysAndAmounts[i + 1]);
      int number = i / 2 + 1;
      payments.add(new Payment(number, "payment", gross, due, due, "on that day", null));
    }
    return benefit(id, new PaymentSchedule(payments), Status.DUE);
  }

  /** A benefit that is not payable by any path. */
  public TaxCases waived(String id, String date, String amount) {
    Payment payment = new Payment(1, "payment", usd(amount), day(date), day(date), "", null);
    return benefit(id, new PaymentSchedule(List.of(payment)), Status.WAIVED);
  }

  private TaxCases benefit(String id, PaymentSchedule schedule, Status status) {
    Money total = java.util.Objects.requireNonNull(schedule.total());
    benefits.add(
        new Benefit(
            id,
            "Benefit " + id,
            SECTION,
            when,
            new AmountTerm.FixedSum(total),
            new PaymentTerm.LumpSum(new DateTerm.FixedDate(day("2025-01-01"))),
            null));
    entitlements.add(
        new Entitlement(
            id,
            "Benefit " + id,
            "agreement",
            status,
            new Trace().find("c." + id, "Owed?", Answer.known(Standing.MET)),
            new Trace().find("a." + id, "How much?", Answer.known(total)),
            new Trace().find("s." + id, "When?", Answer.known(schedule)),
            LateText.of("")));
    return this;
  }

  /** A release that the benefits named after it wait for. */
  public TaxCases release(String considerThrough) {
    when = new Condition.ReleaseEffective("release");
    ReleaseTerm term =
        new ReleaseTerm(
            "release", "Release", SECTION, List.of(), List.of(), 21, 7, 8, null, true, null, null,
            null, null, null, null, null, null);
    Finding<LocalDate> consider =
        new Trace().find("r", "Until when?", Answer.known(day(considerThrough)));
    Finding<Standing> status = new Trace().find("rs", "Effective?", Answer.known(Standing.PENDING));
    releases.add(
        new ReleaseStanding(
            term,
            "agreement",
            consider,
            consider,
            consider,
            consider,
            consider,
            consider,
            status,
            true));
    return this;
  }

  public TaxCases goodReason(SeparationTerm.GoodReasonTerm terms) {
    separations.add(
        new SeparationTerm(
            "involuntary",
            "Involuntarily Terminated",
            SECTION,
            List.of(new SeparationTerm.GoodReason("ii", SECTION, terms))));
    return this;
  }

  public TaxCase taxCase() {
    PostalAddress address = new PostalAddress(List.of("1 Main Street"));
    TaxFacts tax =
        new TaxFacts(
            workState,
            hired,
            pay,
            yearEnd,
            publicCompany,
            specified,
            involuntary,
            separate,
            vestings,
            ownershipChange,
            disqualified,
            contingent,
            afr,
            marginal,
            wages);
    CaseFile caseFile =
        new CaseFile(
            "case",
            "A case",
            null,
            null,
            new Company("Company", address, null, null, null),
            new Person("executive", "Jane Doe", "Ms. Doe", address, null),
            List.of(),
            List.of(),
            facts,
            new Compensation(rates, List.of()),
            null,
            null,
            List.of(),
            tax,
            List.of());
    List<Instrument> instruments = List.of(instrument());
    Timeline timeline = Timeline.of(caseFile, Names.of(caseFile, instruments), asOf);
    return TaxCase.of(caseFile, timeline, instruments, entitlements, releases, LawBookFiles.book());
  }

  /** The findings of the tax rules, by id. */
  public Map<String, Finding<?>> findings() {
    return byId(TaxRules.findings(taxCase()));
  }

  public static Map<String, Finding<?>> byId(List<Finding<?>> findings) {
    Map<String, Finding<?>> byId = new TreeMap<>();
    findings.forEach(finding -> byId.put(finding.id(), finding));
    return byId;
  }

  /** The value of a finding of the tax rules. */
  public Object value(String id) {
    return answer(id).value();
  }

  public Answer<?> answer(String id) {
    Finding<?> finding = findings().get(id);
    if (finding == null) {
      throw new AssertionError("no finding " + id + " among " + findings().keySet());
    }
    return finding.answer();
  }

  private Instrument instrument() {
    return new Instrument(
        "agreement",
        kind,
        "Agreement",
        "the Agreement",
        dated,
        "source",
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        separations,
        List.of(),
        List.of(),
        List.of(),
        benefits,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
