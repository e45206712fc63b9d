package dev.engross.determination.timeline;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.terms.EventTerm;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a fact is the event that a term means. What the term leaves null is not asked for. */
public final class EventMatch {

  /** Who is meant in every case, whatever the executive's id is in it. */
  public static final String EXECUTIVE = "executive";

  private EventMatch() {}

  /**
   * Whether a fact of the kind that a term asks for is what it asks for.
   *
   * @param executive the id of the executive of the case
   */
  static boolean details(EventTerm term, Fact fact, String executive) {
    return (term.instrument() == null || term.instrument().equals(instrument(fact)))
        && (term.by() == null || term.by() == party(fact))
        && (term.about() == null || isAbout(fact, term.about(), executive));
  }

  private static boolean isAbout(Fact fact, String about, String executive) {
    List<String> subjects = about(fact);
    return subjects.contains(about) || (about.equals(EXECUTIVE) && subjects.contains(executive));
  }

  private static @Nullable String instrument(Fact fact) {
    if (fact instanceof Fact.Signed signed) {
      return signed.instrument();
    }
    if (fact instanceof Fact.OfferReceived offer) {
      return offer.instrument();
    }
    if (fact instanceof Fact.Revoked revoked) {
      return revoked.instrument();
    }
    if (fact instanceof Fact.Confirmed confirmed) {
      return confirmed.instrument();
    }
    if (fact instanceof Fact.Designated designated) {
      return designated.instrument();
    }
    return fact instanceof Fact.Deleted deleted ? deleted.instrument() : null;
  }

  private static @Nullable Party party(Fact fact) {
    if (fact instanceof Fact.Signed signed) {
      return signed.by();
    }
    if (fact instanceof Fact.OfferReceived offer) {
      return offer.by();
    }
    if (fact instanceof Fact.Revoked revoked) {
      return revoked.by();
    }
    return fact instanceof Fact.NoticeGiven notice ? notice.by() : null;
  }

  /** What a fact is about: its offices, participant, milestone, ground, person or subject. */
  private static List<String> about(Fact fact) {
    if (fact instanceof Fact.Confirmed confirmed) {
      return List.of(confirmed.milestone());
    }
    if (fact instanceof Fact.Designated designated) {
      return List.of(designated.participant());
    }
    if (fact instanceof Fact.Deleted deleted) {
      return List.of(deleted.participant());
    }
    if (fact instanceof Fact.ResignationTendered tendered) {
      return tendered.offices();
    }
    if (fact instanceof Fact.ResignationAccepted accepted) {
      return accepted.offices();
    }
    if (fact instanceof Fact.EmploymentEnded ended) {
      return List.of(word(ended.manner()));
    }
    if (fact instanceof Fact.TransactionStep step) {
      return List.of(word(step.step()), step.transaction());
    }
    if (fact instanceof Fact.DirectorJoined joined) {
      return List.of(joined.director());
    }
    if (fact instanceof Fact.DirectorLeft left) {
      return List.of(left.director());
    }
    if (fact instanceof Fact.GoodReasonEvent event) {
      return List.of(event.ground());
    }
    if (fact instanceof Fact.ConductFound found) {
      return found.ground() == null
          ? List.of(found.standard())
          : List.of(found.standard(), found.ground());
    }
    if (fact instanceof Fact.NoticeGiven notice) {
      return List.of(notice.about());
    }
    if (fact instanceof Fact.Cured cured) {
      return List.of(cured.about());
    }
    if (fact instanceof Fact.NewEmployment job) {
      return List.of(job.employer());
    }
    if (fact instanceof Fact.Paid paid) {
      return List.of(paid.benefit());
    }
    return fact instanceof Fact.Mailed mailed
        ? List.of(mailed.document(), mailed.to())
        : persons(fact);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> persons(Fact fact) {
    if (fact instanceof Fact.CoverageLost lost) {
      return List.of(lost.person());
    }
    if (fact instanceof Fact.CoverageBegan began) {
      return began.persons();
    }
    if (fact instanceof Fact.CoverageElected elected) {
      return elected.persons();
    }
    if (fact instanceof Fact.MedicareEntitled entitled) {
      return List.of(entitled.person());
    }
    if (fact instanceof Fact.DisabilityDetermined disabled) {
      return List.of(disabled.person());
    }
    if (fact instanceof Fact.DisabilityEnded ended) {
      return List.of(ended.person());
    }
    if (fact instanceof Fact.CoverageWaived waived) {
      return waived.persons();
    }
    if (fact instanceof Fact.Died died) {
      return List.of(died.person());
    }
    if (fact instanceof Fact.Divorced divorced) {
      return List.of(divorced.person());
    }
    if (fact instanceof Fact.CeasedDependent child) {
      return List.of(child.person());
    }
    if (fact instanceof Fact.EligibleForCoverage eligible) {
      return List.of(eligible.person());
    }
    return fact instanceof Fact.NewCoverage coverage ? List.of(coverage.person()) : List.of();
  }
}
