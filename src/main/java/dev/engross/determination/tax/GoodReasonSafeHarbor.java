package dev.engross.determination.tax;

import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.terms.Instrument;
import dev.engross.terms.SeparationTerm;
import dev.engross.terms.SeparationTerm.GoodReasonTerm;
import dev.engross.terms.SeparationTerm.Ground;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether an instrument's good reason lies inside the safe harbour under which a resignation counts
 * as involuntary (26 CFR 1.409A-1(n)(2)(ii)). Outside it, all facts decide.
 *
 * <p>Worked example: a term with "any reduction" as a ground, without notice and without cure, is
 * outside on each of the three.
 */
final class GoodReasonSafeHarbor {

  private static final int DAYS_IN_A_YEAR = 365;

  private final TaxCase taxCase;

  GoodReasonSafeHarbor(TaxCase taxCase) {
    this.taxCase = taxCase;
  }

  List<Finding<?>> findings() {
    List<Finding<?>> findings = new ArrayList<>();
    LocalDate asOf = taxCase.timeline().asOf();
    LocalDate day = taxCase.timeline().employmentEnd().map(end -> end.date()).orElse(asOf);
    for (Instrument instrument : taxCase.instruments()) {
      for (SeparationTerm separation : instrument.separations()) {
        for (SeparationTerm.Limb limb : separation.limbs()) {
          if (limb instanceof SeparationTerm.GoodReason reason) {
            findings.add(finding(separation, reason, taxCase.lawOn(day)));
          }
        }
      }
    }
    return findings;
  }

  private static Finding<Boolean> finding(
      SeparationTerm separation, SeparationTerm.GoodReason reason, DatedLaw law) {
    Trace trace = new Trace().cite(reason.citation());
    Answer<Boolean> answer =
        law.find("tax-409a").isEmpty()
            ? Answer.notApplicable(
                "Section 409A was not in force on " + Wording.date(law.day()) + ".")
            : Answer.known(inside(reason.terms(), law, trace));
    return trace.find(
        "tax.409a.good-reason." + separation.id() + "." + reason.id(),
        "Is good reason under “" + separation.label() + "” inside the safe harbour?",
        answer);
  }

  private static boolean inside(GoodReasonTerm terms, DatedLaw law, Trace trace) {
    boolean notice =
        atMost(terms.noticeWithinDays(), law.number("tax-409a-good-reason-notice-days"));
    law.step(
        trace,
        () ->
            term("notice of the event", "within", terms.noticeWithinDays())
                + verdict(
                    notice, "within " + law.number("tax-409a-good-reason-notice-days") + " days"),
        "tax-409a-good-reason-notice-days");
    int cureDays = law.number("tax-409a-good-reason-cure-days");
    boolean cure = terms.cureWithinDays() != null && terms.cureWithinDays() >= cureDays;
    law.step(
        trace,
        () ->
            term("time to put it right", "of", terms.cureWithinDays())
                + verdict(cure, "at least " + cureDays + " days"),
        "tax-409a-good-reason-cure-days");
    int years = law.number("tax-409a-good-reason-years");
    Integer limit = daysToResign(terms);
    boolean leaves = atMost(limit, years * DAYS_IN_A_YEAR);
    law.step(
        trace,
        () ->
            term("resignation", "within", limit)
                + (limit == null || limit.equals(terms.resignWithinDays())
                    ? ""
                    : " of the event, those of notice and cure included")
                + verdict(leaves, "a limit of at most two years"),
        "tax-409a-good-reason-years");
    boolean consent = terms.unlessConsented();
    law.step(
        trace,
        () ->
            (consent
                    ? "Nothing counts that the executive agreed to"
                    : "It does not leave out what the executive agreed to")
                + verdict(consent, "an event without consent"),
        "tax-409a-good-reason-years");
    return notice & cure & leaves & consent & material(terms, law, trace);
  }

  private static boolean material(GoodReasonTerm terms, DatedLaw law, Trace trace) {
    Optional<Ground> slight =
        terms.grounds().stream().filter(ground -> !isMaterial(ground)).findFirst();
    law.step(
        trace,
        () ->
            slight
                    .map(
                        ground ->
                            "Ground " + ground.id() + " does not say that the change is material")
                    .orElse("Every ground names a material change, or how large it must be")
                + verdict(slight.isEmpty(), "a material change"),
        "tax-409a-good-reason-years");
    return slight.isEmpty();
  }

  private static boolean isMaterial(Ground ground) {
    String words = ground.words().toLowerCase(Locale.ROOT);
    return ground.moreThanMiles() != null
        || ground.moreThanPercent() != null
        || (words.contains("material") && !words.contains("immaterial"));
  }

  /**
   * The most days that can lie between event and resignation: those to give notice, to put it right
   * and to resign after that, where the term does not count them from the event itself.
   */
  private static @Nullable Integer daysToResign(GoodReasonTerm terms) {
    Integer notice = terms.noticeWithinDays();
    Integer cure = terms.cureWithinDays();
    Integer after = terms.resignWithinDaysAfterCure();
    if (notice == null || cure == null || after == null) {
      return terms.resignWithinDays();
    }
    int inSteps = notice + cure + after;
    Integer own = terms.resignWithinDays();
    return own == null ? inSteps : Math.min(own, inSteps);
  }

  private static boolean atMost(@Nullable Integer days, int limit) {
    return days != null && days <= limit;
  }

  private static String term(String what, String joint, @Nullable Integer days) {
    return days == null
        ? "It sets no " + (what.startsWith("time") ? "" : "time for the ") + what
        : "It asks for " + what + " " + joint + " " + Wording.count(days, "day");
  }

  private static String verdict(boolean met, String asks) {
    return "; the safe harbour asks for "
        + asks
        + (met ? ", which is met." : ", which is not met.");
  }
}
