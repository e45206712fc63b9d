package dev.engross.batch;

import dev.engross.casefile.CaseFile;
import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.document.DocumentKind;
import dev.engross.issuance.IssueOrder;
import dev.engross.typeset.manuscript.Manuscript;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be issued for every case of a batch, and how.
 *
 * @param asOf facts after this day do not count; null: each case's own day, else the date of its
 *     letters
 * @param issuedOn the date the documents bear; null: each case's own
 * @param kinds the kinds wanted; empty for every document that is due
 * @param profile the standards the files must meet
 * @param resume whether what was issued before is passed over; else it ends the batch
 */
public record BatchOrder(
    @Nullable LocalDate asOf,
    @Nullable LocalDate issuedOn,
    List<DocumentKind> kinds,
    Manuscript.Profile profile,
    boolean resume) {
  public BatchOrder {
    kinds = List.copyOf(kinds);
  }

  /**
   * The order for one case. Never today's date: a batch that was interrupted and is resumed the day
   * after must give the same letters.
   */
  Outcome<IssueOrder> forCase(CaseFile caseFile, Place place) {
    LocalDate day = asOf != null ? asOf : caseFile.asOf();
    LocalDate date =
        issuedOn != null
            ? issuedOn
            : asOf == null && caseFile.issuedOn() != null ? caseFile.issuedOn() : day;
    if (date == null) {
      return Outcome.failure(
          List.of(
              Problem.error("no-issue-date", place, "nothing says which date the letters bear")
                  .withNote("a batch never takes today's, so that it can be resumed on another day")
                  .withHelp("give --issued-on, or \"issuedOn\" in the case")));
    }
    return Outcome.success(
        new IssueOrder(Objects.requireNonNullElse(day, date), date, kinds, false, profile));
  }
}
