package dev.engross.determination.cobra;

import dev.engross.calendar.MonthRule;
import dev.engross.casefile.Fact;
import dev.engross.casefile.HealthCoverage.Funding;
import dev.engross.casefile.HealthCoverage.Option;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import dev.engross.law.LegalProvision;
import dev.engross.terms.Instrument.CounselNote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What counsel should know about continuation coverage after an event: rules not yet in force,
 * times in which special law applied, and what the record does not show.
 *
 * <p>Worked example: for an event of 6 May 2003 the Department of Labor's list of fourteen items
 * did not exist yet; a notice that follows it does so voluntarily, and says so.
 */
final class CoverageNotes {

  private static final List<String> ABOUT = List.of("cobra.event");
  private static final Pattern CALIFORNIA = Pattern.compile("\\b(CA|California)\\b");

  private final Occasion occasion;
  private final Optional<Promise> promise;
  private final List<CounselNote> notes = new ArrayList<>();

  CoverageNotes(Occasion occasion, Optional<Promise> promise) {
    this.occasion = occasion;
    this.promise = promise;
  }

  List<CounselNote> list() {
    employerSize();
    earlierEvents();
    medicare();
    noticeRules();
    ratesOfEach();
    suspendedDeadlines();
    promise.ifPresent(this::companyPays);
    california();
    return List.copyOf(notes);
  }

  private void employerSize() {
    note(
        "cobra-employer-size",
        "The record does not say how many employees the employer had. Federal continuation coverage"
            + " is owed by an employer of 20 or more on more than half of its typical business days"
            + " in the calendar year before; that is assumed here.",
        Citation.of("29 U.S.C.", "§ 1161(b)"));
  }

  private void earlierEvents() {
    for (QualifyingEvent earlier :
        new QualifyingEvents(occasion.record()).before(occasion.event())) {
      note(
          "cobra-earlier-event-" + earlier.fact().id(),
          earlier.statement()
              + ", before the event of this determination. If it cost coverage it began a period of"
              + " its own, of "
              + occasion.law().number(earlier.kind().monthsId())
              + " months, which is not worked out here.",
          earlier.kind().citation());
    }
  }

  /** Two counts of the same thirty-six months, a day apart; the family is given the longer. */
  private void medicare() {
    ExtendedPeriod period = new ExtendedPeriod(occasion);
    if (!occasion.event().kind().isOfEmployment()) {
      return;
    }
    period.medicareBefore().filter(this::isRecent).ifPresent(this::medicareMonths);
  }

  private boolean isRecent(Fact.MedicareEntitled entitled) {
    int lookback = occasion.law().number("cobra-medicare-lookback-months");
    return entitled.date().plusMonths(lookback).isAfter(occasion.event().date());
  }

  private void medicareMonths(Fact.MedicareEntitled entitled) {
    LegalProvision law = occasion.law().figure("cobra-months-medicare");
    LocalDate after = MonthRule.LAST_DAY.after(entitled.date(), law.intValue());
    note(
        "cobra-medicare-months",
        "Coverage of spouse and children may last longer because "
            + occasion.record().caseFile().executive().name()
            + " became entitled to Medicare on "
            + Wording.date(entitled.date())
            + ". The statute speaks of the close of the "
            + law.value()
            + "-month period beginning on that day, which is "
            + Wording.date(after.minusDays(1))
            + "; counted like the other periods of this coverage, "
            + law.value()
            + " months after that day is "
            + Wording.date(after)
            + ". The later day is used, since coverage may not end earlier on either count.",
        law.citation());
  }

  private void noticeRules() {
    if (occasion.law().find("cobra-notice-rules").isEmpty()) {
      note(
          "cobra-notice-rules",
          "The rules of the Department of Labor on the content of COBRA notices were not in force at"
              + " the event. The fourteen items of its list are followed voluntarily, as a later"
              + " standard.",
          Citation.of("29 CFR", "§ 2590.606-4(b)(4)"));
    }
  }

  /** The notice states what each beneficiary has to pay, who may elect alone. */
  private void ratesOfEach() {
    List<Option> options = occasion.record().health().options();
    boolean over = !occasion.record().facts(Fact.CoverageElected.class).isEmpty();
    if (options == null || over) {
      return;
    }
    List<String> missing =
        options.stream().map(this::withoutOwnRate).flatMap(List::stream).toList();
    if (!missing.isEmpty()) {
      note(
          "cobra-premium-of-each",
          "Each beneficiary may elect alone, and the election notice states the amount that each has"
              + " to pay. No rate is recorded for one person alone: "
              + Wording.list(missing)
              + ". Until it is, the notice has whoever wants to elect alone ask the administrator.",
          Citation.of("29 CFR", "§ 2590.606-4(b)(4)(xii)"));
    }
  }

  /** Who of several has no rate alone in a coverage, each with its name. */
  private List<String> withoutOwnRate(Option option) {
    QualifiedBeneficiaries beneficiaries = new QualifiedBeneficiaries(occasion);
    List<String> persons =
        option.members().stream()
            .filter(person -> person.equals(Elections.carrier(occasion, person)))
            .filter(beneficiaries::isConcerned)
            .toList();
    return persons.stream()
        .filter(person -> !List.of(person).equals(option.members()))
        .filter(person -> option.rate(List.of(person), LocalDate.MAX).isEmpty())
        .map(person -> occasion.record().name(person) + " (" + option.name() + ")")
        .toList();
  }

  private void suspendedDeadlines() {
    occasion
        .law()
        .book()
        .find("cobra-deadline-tolling", occasion.issuedOn())
        .ifPresent(
            law ->
                note(
                    "cobra-deadline-tolling",
                    "The notice falls in the national emergency of 2020 to 2023, when the days to"
                        + " elect, to pay and to give notice were suspended, each for at most one"
                        + " year. The days of beneficiaries are counted without that time. The"
                        + " relief of those who must send notices is not counted on: they must act"
                        + " in good faith as soon as they can.",
                    law.citation()));
  }

  private void companyPays(Promise paid) {
    if (occasion.record().health().funding() == Funding.SELF_INSURED) {
      note(
          "cobra-self-insured-subsidy",
          "The plan is self-insured. Coverage that the company pays for executives only may be"
              + " taxable to them under the discrimination rules.",
          Citation.of("26 U.S.C.", "§ 105(h)"));
    }
    if (!paid.term().insideContinuationPeriod()) {
      note(
          "cobra-paid-months-outside",
          "“"
              + paid.term().label()
              + "” does not place the paid months inside the continuation period. Whether they run"
              + " before it depends on the plan; the period is shown from the event all the same.",
          paid.term().citation());
    }
  }

  private void california() {
    Optional<LegalProvision> law = occasion.law().find("cal-cobra-top-up-months");
    boolean insured = occasion.record().health().funding() != Funding.SELF_INSURED;
    if (law.isPresent() && insured && isInCalifornia()) {
      note(
          "cal-cobra",
          "If the medical plan is insured in California, coverage may be continued under California"
              + " law to 36 months from the beginning, through the insurer. The letter only points"
              + " to it.",
          law.get().citation());
    }
  }

  private boolean isInCalifornia() {
    for (String line : occasion.record().caseFile().company().address().lines()) {
      if (line.indexOf('C') >= 0 && CALIFORNIA.matcher(line).find()) {
        return true;
      }
    }
    return false;
  }

  private void note(String id, String text, Citation citation) {
    notes.add(new CounselNote(id, text, citation, ABOUT));
  }
}
