package dev.engross.determination.cobra;

import dev.engross.casefile.Fact;
import dev.engross.determination.timeline.Timeline;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What shows that somebody has had the election notice: its mailing, or that he or she elected or
 * waived coverage, which nobody can do who knows nothing of it. It shows nothing for the others:
 * each qualified beneficiary’s time to elect runs from the notice to that person (29 U.S.C. §
 * 1165(a)(1), 26 CFR 54.4980B-6 Q&amp;A-1).
 *
 * <p>Worked example: no mailing is on record. The executive elected for himself on 2 April 2025;
 * his spouse, who lives with him, did not. He needs no further notice, and she does.
 */
public record ElectionNoticeRecord(Timeline timeline, CoverageRecipients recipients) {

  /** What shows it; empty where nothing does, or where the notice had was found to be wrong. */
  public Optional<Fact> had(String person) {
    Predicate<Fact.Mailed> notice =
        mail -> mail.document().equals(ElectionPeriod.NOTICE) && recipients.reached(mail, person);
    Optional<Fact.Mailed> mailed = timeline.first(Fact.Mailed.class, notice.and(timeline::stands));
    return mailed.isPresent() || timeline.any(Fact.Mailed.class, notice)
        ? mailed.map(Fact.class::cast)
        : chosen(person);
  }

  private Optional<Fact> chosen(String person) {
    Optional<Fact.CoverageElected> elected =
        timeline.first(Fact.CoverageElected.class, election -> election.persons().contains(person));
    Optional<Fact.CoverageWaived> waived =
        timeline.first(Fact.CoverageWaived.class, waiver -> waiver.persons().contains(person));
    boolean waivedFirst =
        waived.isPresent()
            && (elected.isEmpty() || waived.get().date().isBefore(elected.get().date()));
    return waivedFirst ? waived.map(Fact.class::cast) : elected.map(Fact.class::cast);
  }
}
