package dev.engross.determination.cobra;

import dev.engross.casefile.Fact;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Until when continuation coverage can be elected, and until when its first premium can be paid (29
 * U.S.C. §§ 1165(a)(1), 1162(3)).
 *
 * <p>Sixty days after the later of the loss of coverage and the notice, the day itself not counted:
 * coverage lost on 1 June 2001 can be elected through 31 July 2001, and through 14 August 2001 if
 * the notice is given on 15 June. An election counts when it is sent. Nothing moves the last day
 * off a weekend; the notice prints it as it falls.
 */
final class ElectionPeriod {

  static final String QUESTION = "Until when can coverage be elected?";

  static final String NOTICE = "cobra-election-notice";
  private static final Citation OWN_DAYS = Citation.of("26 CFR", "§ 54.4980B-8 Q&A-5(b)");
  private static final Citation LATER = Citation.of("29 U.S.C.", "§ 1165(a)(1)(C)");

  private final Occasion occasion;
  private final CoverageDays days;
  private @Nullable Possible<LocalDate> counted;
  private @Nullable Possible<LocalDate> ends;

  ElectionPeriod(Occasion occasion) {
    this.occasion = occasion;
    this.days = occasion.days();
  }

  /** The last day to elect. */
  Possible<LocalDate> ends() {
    if (ends == null) {
      ends =
          counted()
              .then(
                  from ->
                      occasion.beneficiarysDays(
                          from, "cobra-election-days", () -> Wording.date(from)));
    }
    return ends;
  }

  /** The day from which the time to elect runs. */
  private Possible<LocalDate> counted() {
    if (counted == null) {
      counted = days.lastDay().with(noticeGiven(), ElectionPeriod::laterOf);
    }
    return counted;
  }

  /** The day before which no premium may be required. */
  Possible<LocalDate> initialPremiumDue() {
    return elected()
        .with(
            counted(), (elected, counted) -> beside(initialPremiumDue(elected, counted), counted));
  }

  /**
   * Elections on several days have each their own days to pay. Those who are covered together are
   * priced together, so that one premium is asked for, and the last of these days is never too
   * early for anybody.
   *
   * <p>Worked example: the spouse elects for herself on 10 June 2003, the executive on 20 June. Her
   * first premium cannot be required before 25 July, his not before 4 August; the premium of both
   * is due on 4 August.
   */
  private Worked<LocalDate> beside(Worked<LocalDate> due, LocalDate counted) {
    Map<LocalDate, Set<String>> persons = new LinkedHashMap<>();
    for (Fact.CoverageElected election : elections().beforeTheEnd()) {
      persons
          .computeIfAbsent(election.date(), day -> new LinkedHashSet<>())
          .addAll(election.persons());
    }
    if (persons.size() < 2) {
      return due;
    }
    List<Step> steps = new ArrayList<>(due.steps());
    persons.forEach((day, whom) -> steps.add(own(day, whom, counted)));
    steps.add(
        Step.of(
            "The premium of those who are covered together is asked for once, and not before the"
                + " last of these days, so that nobody’s days are cut short"));
    return new Worked<>(due.value(), steps);
  }

  private Step own(LocalDate elected, Set<String> persons, LocalDate counted) {
    LocalDate own = initialPremiumDue(elected, counted).value();
    List<String> names = persons.stream().map(occasion.record()::name).toList();
    return Step.of(
        () ->
            "For "
                + Wording.list(names)
                + ", by the election of "
                + Wording.date(elected)
                + ", nothing can be required before "
                + Wording.date(own),
        OWN_DAYS);
  }

  private Elections elections() {
    return new Elections(occasion, ends().find("cobra.election", QUESTION));
  }

  /**
   * Who elected while the days to elect were suspended has used up the suspension: the days to pay
   * are counted with those to elect, from the notice (IRS Notice 2021-58). Worked example: elected
   * on 28 February 2021 after a notice of 1 August 2020, the first premium is due one year and 105
   * days after the notice, on 14 November 2021.
   */
  private Worked<LocalDate> initialPremiumDue(LocalDate elected, LocalDate counted) {
    int toElect = occasion.law().number("cobra-election-days");
    int toPay = occasion.law().number("cobra-initial-premium-days");
    Worked<LocalDate> own =
        occasion.beneficiarysDays(
            elected,
            "cobra-initial-premium-days",
            () -> "the election of " + Wording.date(elected));
    SuspendedDeadlines.Counted together =
        new SuspendedDeadlines(occasion.law().book()).after(counted, toElect + toPay);
    boolean late = elected.isAfter(counted.plusDays(toElect));
    if (!late || together.steps().isEmpty()) {
      return own;
    }
    List<Step> steps = new ArrayList<>();
    steps.add(
        Step.of(
            () ->
                "Elected while the time to elect was suspended; the days to elect and to pay, "
                    + (toElect + toPay)
                    + " together, run from "
                    + Wording.date(counted),
            Citation.of("IRS Notice 2021-58", "part III")));
    steps.addAll(together.steps());
    return new Worked<>(together.count().end(), steps);
  }

  /**
   * The day of the last election in time, or the last day on which one can be made. The days to pay
   * for anybody run from the election that was made for him or her (26 CFR 54.4980B-8 Q&A-5(b)); a
   * premium for all who are covered is not asked for before the last of these.
   */
  private Possible<LocalDate> elected() {
    return elections()
        .last()
        .map(
            fact ->
                Possible.of(
                        fact.date(),
                        Step.of(() -> "Coverage was elected on " + Wording.date(fact.date())))
                    .using(CoverageRecord.use(fact, "Continuation coverage was elected")))
        .orElseGet(
            () ->
                ends()
                    .then(
                        last ->
                            Worked.of(
                                last,
                                Step.of(
                                    () ->
                                        "No election is on record; made on its last day, "
                                            + Wording.date(last)
                                            + ", it sets the latest day for the first premium"))));
  }

  /**
   * The day of the notice: the day of issue, or the first mailing on record to each addressee, and
   * of these the last, so that nobody's time is cut short; the day of issue, too, while somebody
   * has had none. A notice that was found to be wrong starts no time; the corrected one does.
   */
  private Possible<LocalDate> noticeGiven() {
    List<Fact.Mailed> mailed =
        occasion.record().facts(Fact.Mailed.class).stream()
            .filter(fact -> fact.document().equals(NOTICE))
            .filter(fact -> !fact.date().isBefore(occasion.event().date()))
            .toList();
    Map<String, Fact.Mailed> first = new LinkedHashMap<>();
    mailed.stream()
        .filter(occasion.record().timeline()::stands)
        .forEach(fact -> first.putIfAbsent(fact.to(), fact));
    if (mailed.stream().anyMatch(fact -> !first.containsKey(fact.to()))) {
      return Possible.of(
          occasion.issuedOn(),
          Step.of(
              "A notice that was mailed was found to be wrong; the corrected one is given on "
                  + Wording.date(occasion.issuedOn())
                  + ", the day of its issue"));
    }
    List<String> without = mailed.isEmpty() ? List.of() : withoutNotice();
    if (!without.isEmpty()) {
      return Possible.of(
          occasion.issuedOn(),
          Step.of(
              () ->
                  "No notice to "
                      + Wording.list(without)
                      + " is on record; it is given on "
                      + Wording.date(occasion.issuedOn())
                      + ", the day of its issue"));
    }
    return first.values().stream()
        .max(Comparator.comparing(Fact.Mailed::date))
        .map(
            fact ->
                Possible.of(
                        fact.date(),
                        Step.of(
                            () -> "The election notice was mailed on " + Wording.date(fact.date())))
                    .using(CoverageRecord.use(fact, "The election notice was mailed")))
        .orElseGet(
            () ->
                Possible.of(
                    occasion.issuedOn(),
                    Step.of(
                        () ->
                            "The election notice is given on "
                                + Wording.date(occasion.issuedOn())
                                + ", the day of its issue")));
  }

  /** Those who may elect of whom nothing shows that they have had the notice, by name. */
  private List<String> withoutNotice() {
    CoverageRecord record = occasion.record();
    ElectionNoticeRecord notices =
        new ElectionNoticeRecord(
            record.timeline(),
            new CoverageRecipients(record.caseFile(), record.timeline(), occasion.issuedOn()));
    List<String> covered = record.health().covered();
    return covered == null
        ? List.of()
        : covered.stream()
            .filter(new QualifiedBeneficiaries(occasion)::isEntitled)
            .filter(person -> notices.had(person).isEmpty())
            .map(record::name)
            .toList();
  }

  private static Worked<LocalDate> laterOf(LocalDate loss, LocalDate notice) {
    LocalDate later = loss.isAfter(notice) ? loss : notice;
    return Worked.of(
        later,
        Step.of(
            () ->
                "The later of the loss of coverage, "
                    + Wording.date(loss)
                    + ", and the notice, "
                    + Wording.date(notice)
                    + ", is "
                    + Wording.date(later),
            LATER));
  }
}
