package dev.engross.determination.timeline;

import dev.engross.casefile.ControlEvent;
import dev.engross.casefile.Fact;
import dev.engross.finding.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Each kind of fact as one plain clause without its date, so that {@code " on May 6, 2003"} can
 * follow: {@code Dr. Ake Almgren signed the Transition Agreement}.
 */
final class FactWording {

  private final Names names;

  FactWording(Names names) {
    this.names = names;
  }

  String clause(Fact fact) {
    String words = ofPapers(fact);
    if (words == null) {
      words = ofEmployment(fact);
    }
    if (words == null) {
      words = ofCoverage(fact);
    }
    if (words == null) {
      throw new IllegalStateException("no words for " + fact.kind() + "; please report this");
    }
    return words;
  }

  private @Nullable String ofPapers(Fact fact) {
    if (fact instanceof Fact.OfferReceived offer) {
      return names.party(offer.by()) + " received the offer of " + names.paper(offer.instrument());
    }
    if (fact instanceof Fact.Signed signed) {
      return names.party(signed.by()) + " signed " + names.paper(signed.instrument());
    }
    if (fact instanceof Fact.Revoked revoked) {
      return names.party(revoked.by()) + " revoked " + names.paper(revoked.instrument());
    }
    if (fact instanceof Fact.Confirmed confirmed) {
      return "the parties confirmed in writing "
          + Wording.date(confirmed.confirmedDate())
          + " as the "
          + confirmed.milestone().replace('-', ' ')
          + " of "
          + names.paper(confirmed.instrument());
    }
    if (fact instanceof Fact.Designated designated) {
      return "the Board designated "
          + names.person(designated.participant())
          + " under "
          + names.paper(designated.instrument());
    }
    if (fact instanceof Fact.Deleted deleted) {
      return "the Board deleted "
          + names.person(deleted.participant())
          + " from the participants of "
          + names.paper(deleted.instrument());
    }
    if (fact instanceof Fact.Paid paid) {
      return names.company()
          + " paid "
          + Wording.amount(paid.amount())
          + " ("
          + names.benefit(paid.benefit())
          + ")";
    }
    if (fact instanceof Fact.Mailed mailed) {
      return "the "
          + mailed.document().replace('-', ' ')
          + " was mailed to "
          + names.person(mailed.to());
    }
    if (fact instanceof Fact.Superseded superseded) {
      return "the "
          + superseded.document().replace('-', ' ')
          + " of "
          + Wording.date(superseded.dated())
          + " to "
          + names.person(superseded.to())
          + " was found to be wrong";
    }
    return null;
  }

  private @Nullable String ofEmployment(Fact fact) {
    if (fact instanceof Fact.ResignationTendered tendered) {
      return names.executive() + " offered to resign as " + Wording.list(tendered.offices());
    }
    if (fact instanceof Fact.ResignationAccepted accepted) {
      return "the resignation as " + Wording.list(accepted.offices()) + " took effect";
    }
    if (fact instanceof Fact.EmploymentEnded ended) {
      return ending(ended.manner());
    }
    if (fact instanceof Fact.ChangeInControlEvent change) {
      return control(change.event());
    }
    if (fact instanceof Fact.GoodReasonEvent event) {
      return "an event under ground " + event.ground() + " for resigning occurred";
    }
    if (fact instanceof Fact.ConductFound found) {
      String ground = found.ground() == null ? "" : " (ground " + found.ground() + ")";
      String result = found.upheld() ? " amounted to " : " did not amount to ";
      return found.by()
          + " found that conduct"
          + result
          + found.standard().replace('-', ' ')
          + ground;
    }
    if (fact instanceof Fact.NoticeGiven notice) {
      return names.party(notice.by()) + " gave written notice of " + about(notice.about());
    }
    if (fact instanceof Fact.Cured cured) {
      return "what the notice about " + cured.about().replace('-', ' ') + " named was put right";
    }
    if (fact instanceof Fact.NewEmployment job) {
      return names.executive() + " began new employment with " + job.employer();
    }
    if (fact instanceof Fact.FinalWagesPaid paid) {
      return names.company()
          + " paid the final wages of "
          + Wording.amount(paid.amount())
          + (Boolean.TRUE.equals(paid.withVacation()) ? ", vested vacation included," : "");
    }
    return fact instanceof Fact.EmploymentBegan
        ? names.executive() + " entered the employment of " + names.company()
        : ofControl(fact);
  }

  private @Nullable String ofControl(Fact fact) {
    if (fact instanceof Fact.DirectorJoined joined) {
      return joined.director() + " joined the Board" + seat(joined.how());
    }
    if (fact instanceof Fact.DirectorLeft left) {
      return left.director()
          + " left the Board"
          + (left.byContestedElection() ? ", defeated in a contested election," : "");
    }
    return fact instanceof Fact.TransactionStep step ? step(step) : null;
  }

  private static String seat(Fact.DirectorJoined.@Nullable Seating how) {
    if (how == null) {
      return "";
    }
    return switch (how) {
      case CONTESTED_ELECTION -> " by a contested election";
      case NOMINATED_BY_INCUMBENTS -> " on nomination by the incumbent directors";
      case ELECTED_BY_INCUMBENTS -> " by election of the incumbent directors";
      case OTHERWISE -> " without a contest and without the incumbent directors";
    };
  }

  static String step(Fact.TransactionStep step) {
    return switch (step.step()) {
      case TALKS_BEGAN -> "talks about " + step.transaction() + " began";
      case AGREEMENT_SIGNED -> "the agreement for " + step.transaction() + " was signed";
      case STOCKHOLDERS_APPROVED -> "the stockholders approved " + step.transaction();
      case CLOSED -> step.transaction() + " closed";
      case ABANDONED -> step.transaction() + " was abandoned";
    };
  }

  private String ending(Fact.EmploymentEnded.Manner manner) {
    return switch (manner) {
      case DISCHARGED -> names.company() + " ended " + names.executive() + "’s employment";
      case RESIGNED -> names.executive() + " resigned from employment";
      case MUTUAL_AT_TERM -> "employment ended by agreement";
      case DEATH -> "employment ended by death";
      case DISABILITY -> "employment ended for disability";
      case RETIRED -> names.executive() + " retired";
    };
  }

  private static String control(ControlEvent event) {
    if (event instanceof ControlEvent.Acquisition acquisition) {
      return acquisition.acquirer() + " acquired voting securities of the company";
    }
    if (event instanceof ControlEvent.BoardTurnover) {
      return "the composition of the Board changed";
    }
    if (event instanceof ControlEvent.Merger) {
      return "the company took part in a merger or consolidation";
    }
    if (event instanceof ControlEvent.AssetSale) {
      return "the company disposed of assets";
    }
    return "the company issued voting securities to " + ((ControlEvent.Issuance) event).holder();
  }

  private @Nullable String ofCoverage(Fact fact) {
    if (fact instanceof Fact.CoverageBegan began) {
      List<String> persons = began.persons().stream().map(names::person).toList();
      return "health coverage began for " + Wording.list(persons);
    }
    if (fact instanceof Fact.CoverageLost lost) {
      return names.person(lost.person()) + "’s active health coverage ended";
    }
    if (fact instanceof Fact.CoverageElected elected) {
      List<String> persons = elected.persons().stream().map(names::person).toList();
      return "continuation coverage was elected for " + Wording.list(persons);
    }
    if (fact instanceof Fact.PremiumPaid premium) {
      return "a premium of " + Wording.amount(premium.amount()) + " was paid";
    }
    if (fact instanceof Fact.MedicareEntitled entitled) {
      return names.person(entitled.person()) + " became entitled to Medicare";
    }
    if (fact instanceof Fact.DisabilityDetermined disabled) {
      return "Social Security determined that " + names.person(disabled.person()) + " was disabled";
    }
    if (fact instanceof Fact.Died died) {
      return names.person(died.person()) + " died";
    }
    if (fact instanceof Fact.Divorced divorced) {
      return names.person(divorced.person()) + " and the executive divorced or separated legally";
    }
    if (fact instanceof Fact.CeasedDependent child) {
      return names.person(child.person()) + " ceased to be a dependent";
    }
    if (fact instanceof Fact.NewCoverage coverage) {
      return names.person(coverage.person()) + " was first covered by another group health plan";
    }
    if (fact instanceof Fact.EligibleForCoverage eligible) {
      return names.person(eligible.person()) + " became eligible for another group health plan";
    }
    return ofThePlan(fact);
  }

  private @Nullable String ofThePlan(Fact fact) {
    if (fact instanceof Fact.HoursReduced) {
      return names.executive() + "’s hours were reduced";
    }
    if (fact instanceof Fact.DisabilityEnded ended) {
      return "Social Security determined that "
          + names.person(ended.person())
          + " was no longer disabled";
    }
    if (fact instanceof Fact.CoverageWaived waived) {
      List<String> persons = waived.persons().stream().map(names::person).toList();
      return "continuation coverage was waived for " + Wording.list(persons);
    }
    if (fact instanceof Fact.GroupPlansEnded) {
      return "the employer ceased to provide any group health plan";
    }
    if (fact instanceof Fact.ProgrammeSettled settled) {
      return "it was settled that the release is "
          + (settled.group() ? "" : "not ")
          + "offered in a program to two or more employees";
    }
    if (fact instanceof Fact.BusinessSold sold) {
      return "the business was sold to " + sold.buyer();
    }
    return null;
  }

  private static String about(String subject) {
    return switch (subject) {
      case "claim" -> "a claim";
      case "event" -> "an event";
      default -> subject.replace('-', ' ');
    };
  }
}
