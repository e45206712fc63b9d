package dev.engross.document;

import dev.engross.casefile.Party;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.document.template.Entry;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.terms.GroupDisclosure;
import dev.engross.terms.Instrument;
import dev.engross.terms.ReleaseTerm;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release of claims with everything that goes with it: cover letter, the release, disclosures,
 * protected rights, payment schedule, signature pages, revocation form and checklist.
 *
 * @param label the release's name, such as {@code Supplemental Release}
 * @param agreement the paper that asks for it, shortly
 * @param agreementNamed the same with its date
 * @param offered the day on which it was offered
 * @param earliestSigning the first day on which it may be signed
 * @param considerEnds the last day to consider it
 * @param revokeEnds the last day to revoke it
 * @param effective the day on which it takes effect
 * @param considerDays days to consider it
 * @param revokeDays days to revoke it after signing
 * @param effectiveDay the day after signing on which it is effective
 * @param companyReleases whether the company gives up claims too
 * @param companySigns whether the company signs too
 * @param waivesAgeClaims whether claims of age discrimination are given up
 * @param group whether it is offered in a programme to two or more; null when not recorded
 * @param inProgramme whether it is recorded that it is; a part on the group is then added
 * @param disclosure what the programme discloses of the group; null when it is not recorded
 * @param noDisclosure a blank for the disclosure of the group, where it is missing
 * @param revocationByReceipt whether a revocation counts on the day on which it is received
 * @param revocationStated whether the release says when a revocation counts
 * @param revocationHour the hour of the last day at which the time to revoke ends; null where the
 *     whole day counts, as it does by law where counsel says so
 * @param revocationHourUnsettled whether that day is the last that the law gives, and nobody has
 *     said whether the whole of it counts
 * @param unknownClaims the text of Civil Code section 1542 in force, or a blank for it
 * @param noUnknownClaims a blank for the text of section 1542, where it is missing
 * @param californiaLaw whether California law governs
 * @param rights protected rights whose source is in force on the issue date
 * @param payments what is paid once the release is effective
 * @param coverages what is paid for continued health coverage once the release is effective
 * @param waiverRules whether the conditions of a waiver of age claims (29 U.S.C. § 626(f)) are law
 *     on the issue date; where not, the packet follows them voluntarily
 * @param waiverRegulation the same of the regulation on such waivers (29 CFR 1625.22)
 * @param assumed why the terms are assumed, when the form was not available; else null
 */
record ReleasePacket(
    String label,
    String agreement,
    String agreementNamed,
    Finding<LocalDate> offered,
    Finding<LocalDate> earliestSigning,
    Finding<LocalDate> considerEnds,
    Finding<LocalDate> revokeEnds,
    Finding<LocalDate> effective,
    Finding<Integer> considerDays,
    Finding<Integer> revokeDays,
    Finding<Integer> effectiveDay,
    boolean companyReleases,
    boolean companySigns,
    boolean waivesAgeClaims,
    @Nullable Boolean group,
    boolean inProgramme,
    @Nullable Disclosure disclosure,
    Entry noDisclosure,
    boolean revocationByReceipt,
    boolean revocationStated,
    @Nullable String revocationHour,
    boolean revocationHourUnsettled,
    @Nullable Quotation unknownClaims,
    Entry noUnknownClaims,
    boolean californiaLaw,
    ProtectedRights rights,
    List<EntitlementLine> payments,
    List<PaidCoverage> coverages,
    boolean waiverRules,
    boolean waiverRegulation,
    @Nullable String assumed) {

  static ReleasePacket of(Matter matter) {
    ReleaseStanding release = releaseOf(matter);
    ReleaseTerm term = release.term();
    Instrument agreement = matter.instrument(release.instrument());
    boolean california = matter.isUnderCaliforniaLaw(agreement);
    return new ReleasePacket(
        term.label(),
        PaperDates.shortly(agreement),
        PaperDates.named(agreement),
        release.offered(),
        release.earliestSigning(),
        release.considerEnds(),
        release.revokeEnds(),
        release.effective(),
        counted(
            matter,
            term,
            "considerDays",
            "Days to consider the release",
            term.considerDays(),
            Boolean.TRUE.equals(term.groupProgramme())
                ? "adea-group-consider-days"
                : "adea-consider-days"),
        counted(
            matter,
            term,
            "revokeDays",
            "Days to revoke the release",
            term.revokeDays(),
            "adea-revoke-days"),
        counted(
            matter,
            term,
            "effectiveDay",
            "The day after signing on which the release is effective",
            term.effectiveDay(),
            "adea-effective-day"),
        term.releasing().contains(Party.COMPANY),
        term.parties().contains(Party.COMPANY),
        term.waivesAgeClaims(),
        term.groupProgramme(),
        Boolean.TRUE.equals(term.groupProgramme()),
        term.groupDisclosure() == null ? null : Disclosure.of(term.groupDisclosure()),
        Entry.of(
            null,
            "class, unit or group; eligibility factors; time limits; job titles and ages",
            new Question(
                "group-disclosure",
                "What is the decisional unit of the program, and what are the job titles and ages"
                    + " of those selected and not selected?",
                null,
                "29 U.S.C. § 626(f)(1)(H) asks for it where a release of age claims is offered in a"
                    + " program.")),
        term.revocationCounts() == ReleaseTerm.Counts.WHEN_RECEIVED,
        term.revocationCounts() != null,
        revocationHour(matter, term),
        isHourUnsettled(matter, term),
        Quotation.of(matter, "civil-code-1542", matter.issuedOn()).orElse(null),
        Entry.of(
            null,
            "text of Civil Code section 1542 in force on the day of signing",
            new Question(
                "civil-code-1542",
                "Which wording of Civil Code section 1542 is in force?",
                null,
                "The release quotes it word for word.")),
        california,
        ProtectedRights.on(matter, california),
        ReleaseConditions.of(matter).waitingFor(term.id()).stream()
            .map(entitlement -> EntitlementLine.of(matter, entitlement))
            .toList(),
        ReleaseConditions.of(matter).coverageWaitingFor(term.id()).stream()
            .map(promise -> PaidCoverage.of(matter, promise))
            .toList(),
        matter.law().find("adea-waiver-rules", matter.issuedOn()).isPresent(),
        matter.law().find("adea-waiver-regulation", matter.issuedOn()).isPresent(),
        term.assumed());
  }

  /** The release that is to be signed now; failing that, the latest that is not yet effective. */
  private static ReleaseStanding releaseOf(Matter matter) {
    return matter.determination().releases().stream()
        .filter(release -> !release.signed().answer().isKnown())
        .max(
            Comparator.comparing((ReleaseStanding release) -> isDue(matter, release))
                .thenComparing(ReleaseStanding::timeToSign)
                .thenComparing(release -> ReleaseConditions.of(matter).awaited(release)))
        .orElseThrow(() -> new NothingToShow("no release is left to sign"));
  }

  /** Whether it is the release of this very document: a case may call for two packets. */
  private static boolean isDue(Matter matter, ReleaseStanding release) {
    return matter.due().restsOn().contains(release.earliestSigning().id());
  }

  /** A count of the release's own terms; the law that asks for it is cited beside them. */
  private static Finding<Integer> counted(
      Matter matter, ReleaseTerm term, String name, String label, int count, String law) {
    Trace trace = new Trace().cite(term.citation());
    if (term.assumed() != null) {
      trace.step(term.assumed());
    }
    if (term.waivesAgeClaims()) {
      matter
          .law()
          .find(law, matter.issuedOn())
          .ifPresent(
              provision ->
                  trace.step(provision.label() + ": " + provision.value(), provision.citation()));
    }
    return trace.find("release." + term.id() + "." + name, label, Answer.known(count));
  }

  /** The hour that ends the last day, unless the law gives the whole of that day. */
  static @Nullable String revocationHour(Matter matter, ReleaseTerm term) {
    ReleaseTerm.RevocationHour hour = term.revocationHour();
    if (hour == null
        || (endsOnTheLawsLastDay(matter, term)
            && hour.lastDayOfTheLaw() == ReleaseTerm.LastDay.WHOLE)) {
      return null;
    }
    return hour.by().words();
  }

  private static boolean isHourUnsettled(Matter matter, ReleaseTerm term) {
    ReleaseTerm.RevocationHour hour = term.revocationHour();
    return hour != null && hour.lastDayOfTheLaw() == null && endsOnTheLawsLastDay(matter, term);
  }

  private static boolean endsOnTheLawsLastDay(Matter matter, ReleaseTerm term) {
    return term.waivesAgeClaims()
        && matter
            .law()
            .find("adea-revoke-days", matter.issuedOn())
            .filter(law -> term.revokeDays() <= law.intValue())
            .isPresent();
  }

  /**
   * The statement on the group, in words.
   *
   * @param unit the class, unit or group
   * @param eligibility how it was decided who is eligible or selected, one factor each
   * @param timeLimits the time limits of the program
   * @param rows everyone in the group, by job title and age
   */
  record Disclosure(String unit, List<String> eligibility, String timeLimits, List<AgeRow> rows) {
    static Disclosure of(GroupDisclosure group) {
      return new Disclosure(
          group.unit(),
          group.eligibility(),
          group.timeLimits(),
          group.rows().stream()
              .map(
                  row ->
                      new AgeRow(
                          row.jobTitle(),
                          Integer.toString(row.age()),
                          Integer.toString(row.selected()),
                          Integer.toString(row.notSelected())))
              .toList());
    }
  }

  /**
   * The people of one job title and one age.
   *
   * @param jobTitle the job title
   * @param age the age in years
   * @param selected how many of that age are selected
   * @param notSelected how many are not
   */
  record AgeRow(String jobTitle, String age, String selected, String notSelected) {}
}
