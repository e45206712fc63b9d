package dev.engross.determination.cobra;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import dev.engross.law.LegalProvision;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the federal government bore part of the premium: 65 percent after involuntary
 * terminations of 1 September 2008 to 31 May 2010 (Pub. L. 111-5 § 3001), all of it for April
 * through September 2021 after an involuntary termination or a reduction of hours (Pub. L. 117-2 §
 * 9501).
 *
 * <p>Premiums are shown without it. Worked example: discharged on 30 April 2010, the executive may
 * be eligible for fifteen months, unless he or she could have other group coverage or Medicare,
 * which is asked; discharged on 1 June 2010, not.
 */
final class PremiumAssistance {

  static final String QUESTION = "Does the federal government bear part of the premium?";

  private final Occasion occasion;

  PremiumAssistance(Occasion occasion) {
    this.occasion = occasion;
  }

  /** Its share and its time in words; not applicable where no law gave any. */
  Possible<String> share() {
    if (!occasion.event().kind().isOfEmployment()) {
      return none("The law gave no assistance after this kind of event");
    }
    Optional<LegalProvision> recovery = ofTheRecoveryAct();
    if (recovery.isPresent()) {
      return ifInvoluntary(recovery.get(), recoveryWords(recovery.get()));
    }
    return occasion
        .period()
        .ends()
        .flatThen(
            ends ->
                rescuePlan(ends)
                    .map(this::ofTheRescuePlan)
                    .orElseGet(() -> none("No law on premium assistance was in force")));
  }

  private static <T> Possible<T> none(String why) {
    return Possible.barred(Answer.notApplicable(why));
  }

  /** By the day of the involuntary termination; a reduction of hours counts if one followed it. */
  private Optional<LegalProvision> ofTheRecoveryAct() {
    Optional<LegalProvision> byEvent = occasion.law().find("cobra-arra-subsidy");
    if (occasion.event().kind() == QualifyingEvent.Kind.EMPLOYMENT_ENDED) {
      return byEvent;
    }
    return byEvent.filter(
        law ->
            occasion
                .record()
                .timeline()
                .any(
                    Fact.EmploymentEnded.class,
                    ended ->
                        occasion
                            .law()
                            .book()
                            .find("cobra-arra-after-hours", ended.date())
                            .isPresent()));
  }

  private String recoveryWords(LegalProvision law) {
    return law.value()
        + " percent of premiums for coverage from "
        + Wording.date(LocalDate.parse(occasion.law().figure("cobra-arra-coverage-from").value()))
        + " on, for at most "
        + occasion.law().number("cobra-arra-months")
        + " months";
  }

  private Optional<LegalProvision> rescuePlan(LocalDate periodEnds) {
    return occasion.law().book().every("cobra-arpa-subsidy").stream()
        .filter(law -> law.through() != null && !occasion.event().date().isAfter(law.through()))
        .filter(law -> !periodEnds.isBefore(law.from()))
        .findFirst();
  }

  private Possible<String> ofTheRescuePlan(LegalProvision law) {
    String words =
        law.value()
            + " percent of premiums for coverage from "
            + Wording.date(law.from())
            + Optional.ofNullable(law.through())
                .map(last -> " through " + Wording.date(last))
                .orElse("");
    return occasion.event().kind() == QualifyingEvent.Kind.HOURS_REDUCED
        ? unlessCoveredElsewhere(law, words)
        : ifInvoluntary(law, words);
  }

  private Possible<String> ifInvoluntary(LegalProvision law, String words) {
    Optional<Manner> manner =
        occasion.record().facts(Fact.EmploymentEnded.class).stream()
            .map(Fact.EmploymentEnded::manner)
            .findFirst();
    if (manner.filter(PremiumAssistance::isVoluntary).isPresent()) {
      return Possible.<String>barred(
              Answer.notApplicable(
                  "Employment did not end by an involuntary termination, which the law asks for"))
          .using(occasion.event().use());
    }
    if (manner.filter(Manner.DISCHARGED::equals).isPresent()) {
      return unlessCoveredElsewhere(law, words);
    }
    return Possible.open(wasItInvoluntary(), Map.of("it was", Worked.of(true)))
        .flatThen(yes -> unlessCoveredElsewhere(law, words));
  }

  /** A resignation may still have been forced; that is for whoever records it to say. */
  private static boolean isVoluntary(Manner manner) {
    return manner == Manner.RETIRED || manner == Manner.DEATH || manner == Manner.RESIGNED;
  }

  private Possible<String> unlessCoveredElsewhere(LegalProvision law, String words) {
    Step step =
        Step.of(
            () -> occasion.event().statement() + ", when federal premium assistance was available",
            law.citation());
    return Possible.open(
            coveredElsewhere(), Map.of("there is no other coverage", Worked.of(words, step)))
        .using(occasion.event().use());
  }

  private static Question wasItInvoluntary() {
    return new Question(
        "cobra-assistance-involuntary",
        "Was the end of employment an involuntary termination?",
        null,
        "Federal premium assistance was given after involuntary terminations only.");
  }

  private static Question coveredElsewhere() {
    return new Question(
        "cobra-assistance-other-coverage",
        "Could any of the beneficiaries be covered by another group health plan or by Medicare, and"
            + " from when?",
        null,
        "Who could was not eligible for federal premium assistance. Notices of that time had special"
            + " content.");
  }
}
