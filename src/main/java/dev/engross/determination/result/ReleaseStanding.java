package dev.engross.determination.result;

import dev.engross.finding.Finding;
import dev.engross.finding.Standing;
import dev.engross.terms.ReleaseTerm;
import java.time.LocalDate;

/**
 * Where a release of claims stands, with every day that its signature page and cover letter show.
 *
 * <p>Worked example: a release that may be signed from 7 May 2003, is offered on 7 May 2003 and
 * gives 21 days to consider may be considered through 28 May 2003. Signed on 28 May, it is
 * revocable through 4 June and effective on 5 June 2003.
 *
 * @param term the release as its instrument describes it
 * @param instrument the id of the instrument that describes it
 * @param earliestSigning the first day on which it may be signed; not applicable where it says none
 * @param offered the day of the final offer; the issue date, when the packet that offers it is
 *     issued now
 * @param considerEnds the last day of the period to consider it
 * @param signed the day on which the executive signed; awaiting when unsigned
 * @param revokeEnds the last day to revoke; awaiting when unsigned
 * @param effective the day on which it is effective; when unsigned, awaiting, with the days that
 *     signing on the first and on the last possible day would give as candidates
 * @param status met once effective, failed once revoked
 * @param timeToSign whether it is unsigned and may be signed by the issue date
 */
public record ReleaseStanding(
    ReleaseTerm term,
    String instrument,
    Finding<LocalDate> earliestSigning,
    Finding<LocalDate> offered,
    Finding<LocalDate> considerEnds,
    Finding<LocalDate> signed,
    Finding<LocalDate> revokeEnds,
    Finding<LocalDate> effective,
    Finding<Standing> status,
    boolean timeToSign) {

  public String id() {
    return term.id();
  }

  public String label() {
    return term.label();
  }
}
