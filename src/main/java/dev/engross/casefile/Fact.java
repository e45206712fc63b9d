package dev.engross.casefile;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a day.
 *
 * <p>Each kind carries its {@code id} (unique in the case), its {@code date}, and the {@code
 * evidence} that shows it: the document, and the place in it. A null evidence is itself printed as
 * "no evidence recorded".
 */
public sealed interface Fact {

  String id();

  LocalDate date();

  @Nullable String evidence();

  /** An instrument, or a release, is handed or sent to a party as a final offer. */
  record OfferReceived(
      String id, LocalDate date, @Nullable String evidence, String instrument, Party by)
      implements Fact {}

  /** A party signs an instrument or a release. */
  record Signed(
      String id,
      LocalDate date,
      @Nullable String evidence,
      String instrument,
      Party by,
      @Nullable String signatory)
      implements Fact {}

  /**
   * A party takes its signature back. {@code date} is the day of receipt; {@code sent} the
   * postmark, if any; each with the time of day where it is recorded. {@code ageClaimsOnly} says
   * that only the waiver of age claims is revoked.
   */
  record Revoked(
      String id,
      LocalDate date,
      @Nullable String evidence,
      String instrument,
      Party by,
      @Nullable ClockTime receivedAt,
      @Nullable LocalDate sent,
      @Nullable ClockTime sentAt,
      @Nullable Boolean ageClaimsOnly)
      implements Fact {}

  /**
   * The parties confirm a date or term in writing, such as the effective date of an earlier
   * agreement.
   */
  record Confirmed(
      String id,
      LocalDate date,
      @Nullable String evidence,
      String instrument,
      String milestone,
      LocalDate confirmedDate)
      implements Fact {}

  /** The board names a participant of a plan. */
  record Designated(
      String id, LocalDate date, @Nullable String evidence, String instrument, String participant)
      implements Fact {}

  /** The board removes a participant from a plan. */
  record Deleted(
      String id, LocalDate date, @Nullable String evidence, String instrument, String participant)
      implements Fact {}

  /** The executive offers to give up offices; employment goes on. */
  record ResignationTendered(
      String id, LocalDate date, @Nullable String evidence, List<String> offices) implements Fact {}

  /**
   * The resignation from offices takes effect.
   *
   * @param resolutionDate the day of the board's action; null when no resolution is on record
   */
  record ResignationAccepted(
      String id,
      LocalDate date,
      @Nullable String evidence,
      List<String> offices,
      @Nullable LocalDate resolutionDate)
      implements Fact {}

  /**
   * Employment ends; {@code date} is its last day.
   *
   * @param manner how it ended
   * @param noticeDate when notice of it was given
   */
  record EmploymentEnded(
      String id,
      LocalDate date,
      @Nullable String evidence,
      Manner manner,
      @Nullable LocalDate noticeDate)
      implements Fact {

    /** How employment ended. */
    public enum Manner {
      DISCHARGED,
      RESIGNED,
      MUTUAL_AT_TERM,
      DEATH,
      DISABILITY,
      RETIRED
    }
  }

  /**
   * An event that may be a change in control; which trigger it is put under, and the facts that
   * trigger asks for.
   */
  record ChangeInControlEvent(
      String id, LocalDate date, @Nullable String evidence, ControlEvent event) implements Fact {}

  /**
   * A person becomes a member of the board.
   *
   * @param how how the seat was won; null when not recorded, which matters only for seats won
   *     within the period that a board turnover is measured over
   */
  record DirectorJoined(
      String id, LocalDate date, @Nullable String evidence, String director, @Nullable Seating how)
      implements Fact {

    /** How a director came to the board. */
    public enum Seating {
      /** Elected against the candidate whom the incumbents nominated. */
      CONTESTED_ELECTION,
      /** Elected by the stockholders on nomination by a majority of the incumbents in office. */
      NOMINATED_BY_INCUMBENTS,
      /** Elected by a majority of the incumbents in office, such as to fill a vacancy. */
      ELECTED_BY_INCUMBENTS,
      /** In any other way, such as by a right of appointment. */
      OTHERWISE
    }
  }

  /**
   * A person ceases to be a member of the board; {@code date} is the first day without the seat.
   *
   * @param byContestedElection whether the seat was lost in a contested election
   */
  record DirectorLeft(
      String id,
      LocalDate date,
      @Nullable String evidence,
      String director,
      boolean byContestedElection)
      implements Fact {}

  /** A step of a transaction that may change control. It is not itself a change. */
  record TransactionStep(
      String id, LocalDate date, @Nullable String evidence, Step step, String transaction)
      implements Fact {

    /** How far the transaction has come. */
    public enum Step {
      TALKS_BEGAN,
      AGREEMENT_SIGNED,
      STOCKHOLDERS_APPROVED,
      CLOSED,
      ABANDONED
    }
  }

  /** Employment begins; service is counted from this day. */
  record EmploymentBegan(String id, LocalDate date, @Nullable String evidence) implements Fact {}

  /** Something the executive may resign over. */
  record GoodReasonEvent(
      String id,
      LocalDate date,
      @Nullable String evidence,
      String ground,
      @Nullable Boolean consentedInWriting,
      @Nullable Integer distanceMiles)
      implements Fact {}

  /**
   * Somebody with the authority finds that conduct met a standard of an instrument or the law.
   *
   * @param standard the standard: {@code cause}, {@code misconduct} or {@code gross-misconduct};
   *     never inferred from one another
   * @param ground the limb of the standard, such as {@code F}
   * @param by who made the finding
   * @param upheld whether the conduct was found to meet it
   * @param description what was done or left undone, as a notice of it tells the executive; null
   *     when not recorded
   */
  record ConductFound(
      String id,
      LocalDate date,
      @Nullable String evidence,
      String standard,
      @Nullable String ground,
      String by,
      boolean upheld,
      @Nullable String description)
      implements Fact {}

  /**
   * Written notice of a breach, of good reason, of an event, or of a claim.
   *
   * @param claimed what a claim of the executive asks for; empty where it names nothing in
   *     particular, and for every other notice
   */
  record NoticeGiven(
      String id,
      LocalDate date,
      @Nullable String evidence,
      Party by,
      String about,
      List<ClaimedBenefit> claimed)
      implements Fact {

    /**
     * A notice.
     *
     * @throws IllegalArgumentException when benefits are claimed in another notice than a claim of
     *     the executive
     */
    public NoticeGiven {
      claimed = List.copyOf(claimed);
      if (!claimed.isEmpty() && !(about.equals("claim") && by == Party.EXECUTIVE)) {
        throw new IllegalArgumentException("benefits are claimed in a claim of the executive only");
      }
    }

    /** A notice that names no benefit. */
    public NoticeGiven(
        String id, LocalDate date, @Nullable String evidence, Party by, String about) {
      this(id, date, evidence, by, about, List.of());
    }

    /** Whether it is the executive’s claim for benefits of a plan. */
    public boolean isClaim() {
      return about.equals("claim") && by == Party.EXECUTIVE;
    }
  }

  /**
   * A benefit that a claim names.
   *
   * @param benefit its id in the instrument that grants it
   * @param amount the sum asked for; null where the claim names none
   */
  record ClaimedBenefit(String benefit, @Nullable Money amount) {}

  /** What a notice complained of was put right. */
  record Cured(String id, LocalDate date, @Nullable String evidence, String about)
      implements Fact {}

  /** Coverage under the group health plan begins for some persons. */
  record CoverageBegan(String id, LocalDate date, @Nullable String evidence, List<String> persons)
      implements Fact {}

  /** Coverage under the group health plan is lost; {@code date} is the last day covered. */
  record CoverageLost(String id, LocalDate date, @Nullable String evidence, String person)
      implements Fact {}

  /**
   * Continuation coverage is elected for some persons; {@code date} is the day it was sent.
   *
   * @param coverages the names of the coverages that are elected; null for all that each of the
   *     persons had
   */
  record CoverageElected(
      String id,
      LocalDate date,
      @Nullable String evidence,
      List<String> persons,
      @Nullable List<String> coverages)
      implements Fact {}

  /** A premium is paid; {@code date} is the day it was sent. */
  record PremiumPaid(
      String id, LocalDate date, @Nullable String evidence, Money amount, LocalDate forMonth)
      implements Fact {}

  /** A person becomes entitled to Medicare. */
  record MedicareEntitled(String id, LocalDate date, @Nullable String evidence, String person)
      implements Fact {}

  /** Social Security determines that a person was disabled from a day on. */
  record DisabilityDetermined(
      String id, LocalDate date, @Nullable String evidence, String person, LocalDate disabledFrom)
      implements Fact {}

  /** A person dies. */
  record Died(String id, LocalDate date, @Nullable String evidence, String person)
      implements Fact {}

  /** The executive and the spouse divorce or separate legally. */
  record Divorced(String id, LocalDate date, @Nullable String evidence, String person)
      implements Fact {}

  /** A child ceases to be a dependent under the plan. */
  record CeasedDependent(String id, LocalDate date, @Nullable String evidence, String person)
      implements Fact {}

  /** A person is first covered by another group health plan. */
  record NewCoverage(String id, LocalDate date, @Nullable String evidence, String person)
      implements Fact {}

  /** A person could first be covered by another group health plan, whether or not he or she is. */
  record EligibleForCoverage(String id, LocalDate date, @Nullable String evidence, String person)
      implements Fact {}

  /**
   * The executive's hours are reduced.
   *
   * @param costsCoverage whether coverage is lost by it, at once or later; null when not recorded,
   *     in which case a loss on record after it shows it
   */
  record HoursReduced(
      String id, LocalDate date, @Nullable String evidence, @Nullable Boolean costsCoverage)
      implements Fact {}

  /** Social Security finally determines that a person is no longer disabled. */
  record DisabilityEnded(String id, LocalDate date, @Nullable String evidence, String person)
      implements Fact {}

  /**
   * Persons waive continuation coverage while it can be elected; {@code date} is the day it was
   * sent. An election after it, while there is time, revokes the waiver.
   *
   * @param coverages the names of the coverages that are waived; null for all
   */
  record CoverageWaived(
      String id,
      LocalDate date,
      @Nullable String evidence,
      List<String> persons,
      @Nullable List<String> coverages)
      implements Fact {}

  /**
   * The employer, with all companies under common control, ceases to provide any group health plan
   * to any employee; {@code date} is the first day without one.
   *
   * @param withSale whether that happened in connection with a sale of the business; null when not
   *     recorded, which matters only where one is on record
   */
  record GroupPlansEnded(
      String id, LocalDate date, @Nullable String evidence, @Nullable Boolean withSale)
      implements Fact {}

  /**
   * The company, or the part of it in which the executive last worked, is sold.
   *
   * @param buyer the buyer's name
   * @param businessContinues whether the buyer of assets carries the business on without
   *     interruption or substantial change; null when not recorded
   */
  record BusinessSold(
      String id,
      LocalDate date,
      @Nullable String evidence,
      String buyer,
      Form form,
      @Nullable Boolean businessContinues)
      implements Fact {

    /** What is sold (26 CFR 54.4980B-9 Q&A-1). */
    public enum Form {
      STOCK,
      ASSETS
    }
  }

  /**
   * It is settled whether a release is asked for in an exit incentive or termination programme,
   * that is, of two or more employees on the same terms (29 CFR 1625.22(f)(1)(iii)).
   *
   * @param release the release's id
   * @param group whether it is
   */
  record ProgrammeSettled(
      String id, LocalDate date, @Nullable String evidence, String release, boolean group)
      implements Fact {}

  /** The executive starts new employment or services. */
  record NewEmployment(
      String id,
      LocalDate date,
      @Nullable String evidence,
      String employer,
      @Nullable Money annualRate)
      implements Fact {}

  /** The company pays something that a term counts as paid. */
  record Paid(String id, LocalDate date, @Nullable String evidence, String benefit, Money amount)
      implements Fact {}

  /**
   * The company pays the wages that are due when employment ends.
   *
   * @param withVacation whether vested vacation was paid with them; null when not recorded
   */
  record FinalWagesPaid(
      String id,
      LocalDate date,
      @Nullable String evidence,
      Money amount,
      @Nullable Boolean withVacation)
      implements Fact {}

  /** A document is mailed. */
  record Mailed(String id, LocalDate date, @Nullable String evidence, String document, String to)
      implements Fact {}

  /**
   * A letter is found to be wrong, on {@code date}; the next one of its kind to that person takes
   * its place and says so.
   *
   * @param document the kind of letter
   * @param to the person to whom it was addressed
   * @param dated the date that it bears
   * @param recordNumber the number under which it was archived; null where it bears none
   * @param because why it was wrong: what follows the word <em>because</em>
   */
  record Superseded(
      String id,
      LocalDate date,
      @Nullable String evidence,
      String document,
      String to,
      LocalDate dated,
      @Nullable String recordNumber,
      String because)
      implements Fact {}

  /**
   * The kind as written in case files and in {@code event} terms, such as {@code employment-ended}.
   */
  default String kind() {
    return kindOf(getClass());
  }

  /** The kind of a fact's type. */
  static String kindOf(Class<? extends Fact> type) {
    return type.getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(java.util.Locale.ROOT);
  }
}
