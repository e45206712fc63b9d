package dev.engross.determination;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Fact;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.LateText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was mailed to the executive, and how a document is said to be due.
 *
 * <p>Worked example: the Board deleted a participant on 3 March 2003. A notice of deletion mailed
 * on 5 March answers it; one mailed in February, for an earlier deletion, does not.
 */
record Correspondence(CaseFile caseFile, Timeline timeline) {

  /** The document; but nobody writes to the dead, and what the estate is told is for counsel. */
  DocumentDue due(String kind, @Nullable LocalDate by, LateText why, List<String> restsOn) {
    Optional<Fact.Died> died = timeline.first(Fact.Died.class, d -> isExecutive(d.person()));
    Optional<Fact.EmploymentEnded> death =
        ended().filter(end -> end.manner() == Fact.EmploymentEnded.Manner.DEATH);
    if (died.isPresent() || death.isPresent()) {
      return notDue(kind, "The executive has died; counsel decides what the estate is told.");
    }
    return new DocumentDue(kind, caseFile.executive().id(), true, by, why, restsOn);
  }

  DocumentDue notDue(String kind, String why) {
    return new DocumentDue(kind, caseFile.executive().id(), false, null, why, List.of());
  }

  DocumentDue notDue(String kind, LateText why) {
    return new DocumentDue(kind, caseFile.executive().id(), false, null, why, List.of());
  }

  /** The mailing of a kind of document to the executive on or after a day, as a sentence. */
  Optional<LateText> mailedSince(String kind, LocalDate day) {
    return timeline
        .latest(
            Fact.Mailed.class,
            mail ->
                mail.document().equals(kind)
                    && timeline.stands(mail)
                    && isExecutive(mail.to())
                    && !mail.date().isBefore(day))
        .map(timeline::told);
  }

  /** Whether a name in a fact stands for the executive. */
  boolean isExecutive(String person) {
    return person.equals("executive") || person.equals(caseFile.executive().id());
  }

  /** The last day of employment, where one and only one is on record. */
  Optional<Fact.EmploymentEnded> ended() {
    Answer<Fact.EmploymentEnded> end = timeline.employmentEnd();
    return end.isKnown() ? Optional.of(end.value()) : Optional.empty();
  }
}
