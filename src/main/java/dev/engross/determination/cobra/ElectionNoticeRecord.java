package dev.engross.determination.cobra;

import dev.engross.casefile.Fact;
import dev.engross.determination.timeline.Timeline;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

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
    Optional<Fact> mailed =
        notices(person)
            .filter(timeline::stands)
            .min(Comparator.comparing(Fact::date))
            .map(Fact.class::cast);
    return mailed.isPresent() || notices(person).findAny().isPresent() ? mailed : chosen(person);
  }

  private Stream<Fact.Mailed> notices(String person) {
    return timeline.all(Fact.Mailed.class).stream()
        .filter(mail -> mail.document().equals(ElectionPeriod.NOTICE))
        .filter(mail -> recipients.reached(mail, person));
  }

  private Optional<Fact> chosen(String person) {
    Stream<Fact> elected =
        timeline.all(Fact.CoverageElected.class).stream()
            .filter(election -> election.persons().contains(person))
            .map(Fact.class::cast);
    Stream<Fact> waived =
        timeline.all(Fact.CoverageWaived.class).stream()
            .filter(waiver -> waiver.persons().contains(person))
            .map(Fact.class::cast);
    return Stream.concat(elected, waived).min(Comparator.comparing(Fact::date));
  }
}
