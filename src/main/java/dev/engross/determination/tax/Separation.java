package dev.engross.determination.tax;

import dev.engross.casefile.Fact.EmploymentEnded;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.casefile.TaxFacts;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The end of employment as section 409A sees it.
 *
 * <p>A discharge is involuntary. A resignation or an agreed end is only if counsel holds so: good
 * reason under an instrument is not yet good reason under section 409A.
 */
record Separation(TaxCase taxCase, EmploymentEnded ended) {

  private static final Citation INVOLUNTARY = Citation.of("26 CFR", "§ 1.409A-1(n)");
  private static final Citation AT_RISK = Citation.of("26 CFR", "§ 1.409A-1(d)(1)");

  LocalDate date() {
    return ended.date();
  }

  DatedLaw law() {
    return taxCase.lawOn(date());
  }

  Answer<Boolean> involuntary(Trace trace) {
    Boolean held = taxCase.facts().involuntarySeparation();
    if (held != null) {
      String words = "The separation is held to be " + (held ? "" : "not ") + "involuntary";
      trace.use(TaxCase.use("involuntarySeparation", words + ".", null, null));
      trace.step(() -> words + " for section 409A.", INVOLUNTARY);
      return Answer.known(held);
    }
    trace.use(taxCase.timeline().use(ended));
    if (ended.manner() == Manner.DISCHARGED) {
      trace.step("The employer ended the employment, which is involuntary.", INVOLUNTARY);
      return Answer.known(true);
    }
    if (ended.manner() == Manner.DEATH || ended.manner() == Manner.RETIRED) {
      trace.step(taxCase.timeline().sentence(ended) + " That is not involuntary.", INVOLUNTARY);
      return Answer.known(false);
    }
    return Answer.ask(
        new Question(
            "409a-involuntary",
            "Was the separation involuntary for section 409A?",
            "/tax/involuntarySeparation",
            "Employment did not end by discharge; whether the end still counts as involuntary is a"
                + " judgement on all facts."));
  }

  /** The day on which a benefit ceased to be at a substantial risk of forfeiture. */
  Answer<LocalDate> vested(String benefit, Trace trace) {
    Optional<TaxFacts.Vesting> recorded =
        taxCase.facts().vestings().stream().filter(v -> v.benefit().equals(benefit)).findFirst();
    if (recorded.isPresent()) {
      LocalDate day = recorded.get().date();
      String words = "The right vested on " + Wording.date(day) + ".";
      trace.use(TaxCase.use("vestings", words, day, recorded.get().evidence()));
      trace.step(words, AT_RISK);
      return Answer.known(day);
    }
    if (law().find("tax-409a").isEmpty()) {
      // Whatever the separation was, nothing recorded puts the vesting after it.
      trace.use(taxCase.timeline().use(ended));
      return Answer.known(date());
    }
    Answer<Boolean> involuntary =
        ended.manner() == Manner.DEATH || ended.manner() == Manner.DISABILITY
            ? Answer.known(true)
            : involuntary(trace);
    if (involuntary.orElse(false)) {
      trace.step(
          () ->
              "What is owed for such a separation ceases to be at risk with it, on "
                  + Wording.date(date())
                  + "; a release that is still to be signed does not keep it at risk.",
          AT_RISK);
      return Answer.known(date());
    }
    return Answer.ask(
        new Question(
            "409a-vested-" + benefit,
            "On which day did “"
                + taxCase.timeline().names().benefit(benefit)
                + "” cease to be at a substantial risk of forfeiture?",
            "/tax/vestings",
            "The separation is not known to be involuntary, so the right need not have vested with"
                + " it."));
  }
}
