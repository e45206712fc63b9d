package dev.engross.document;

import dev.engross.casefile.Fact;
import dev.engross.document.template.Entry;
import dev.engross.finding.Answer;
import dev.engross.finding.FactUse;
import dev.engross.finding.Finding;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import java.time.LocalDate;

/**
 * The general notice of continuation coverage rights, given when coverage begins, with what 29 CFR
 * 2590.606-1(c) asks for.
 *
 * @param contact the group health plan, and whom to ask about it
 * @param employer the employer, by name
 * @param began the day on which coverage began
 * @param law the counts that the law fixes
 * @param employmentMonths months after the end of employment or a reduction of hours
 * @param otherMonths months of coverage after an event other than the end of employment
 * @param employerNoticeDays days for the employer to tell the administrator
 * @param others what else there is for people who lose coverage
 * @param noticeRules whether the rules on this notice were in force when coverage began
 */
record CobraGeneralNotice(
    CoverageContact contact,
    Entry employer,
    Finding<LocalDate> began,
    CobraElectionNotice.Counts law,
    Finding<Integer> employmentMonths,
    Finding<Integer> otherMonths,
    Finding<Integer> employerNoticeDays,
    OtherCoverage others,
    boolean noticeRules) {

  static CobraGeneralNotice of(Matter matter) {
    Fact.CoverageBegan fact =
        matter
            .latest(Fact.CoverageBegan.class)
            .orElseThrow(() -> new NothingToShow("no beginning of coverage is on record"));
    LocalDate day = fact.date();
    return new CobraGeneralNotice(
        CoverageContact.of(matter),
        new Entry.Given(matter.caseFile().company().name()),
        began(fact),
        CobraElectionNotice.Counts.on(matter, day),
        matter.lawCount("cobra-months-termination", day),
        matter.lawCount("cobra-months-other", day),
        matter.lawCount("cobra-employer-notice-days", day),
        OtherCoverage.on(matter, matter.issuedOn()),
        matter.law().find("cobra-notice-rules", day).isPresent());
  }

  private static Finding<LocalDate> began(Fact.CoverageBegan fact) {
    return new Trace()
        .use(new FactUse(fact.id(), "Coverage began", fact.date(), fact.evidence()))
        .step("Recorded as beginning on " + Wording.date(fact.date()))
        .find(
            "cobra.coverage-began",
            "When did coverage under the plan begin?",
            Answer.known(fact.date()));
  }
}
