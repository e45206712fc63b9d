package dev.engross.determination.evaluation;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Standing;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.terms.Instrument;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The instruments of a case with their valid amendments written in.
 *
 * <p>Worked example: an agreement may be amended "in a writing signed by Executive and the
 * Chairman". A letter of 26 February 2003 that both signed amends it from that day; as of 25
 * February, or without the Chairman's signature, the agreement stands as it was.
 */
public final class InstrumentsInForce {

  private final WrittenTerms written;
  private final List<Finding<Standing>> amendments;
  private final List<Instrument> amending;

  private InstrumentsInForce(
      WrittenTerms written, List<Finding<Standing>> amendments, List<Instrument> amending) {
    this.written = written;
    this.amendments = List.copyOf(amendments);
    this.amending = List.copyOf(amending);
  }

  /**
   * The instruments in force.
   *
   * @param all in the order of the case, amendments after what they amend
   * @param unamended those among them that amend no other
   */
  public static InstrumentsInForce of(
      List<Instrument> all, WrittenTerms unamended, Timeline timeline) {
    WrittenTerms written = unamended;
    List<Finding<Standing>> amendments = new ArrayList<>();
    List<Instrument> amending = new ArrayList<>();
    for (int place = 0; place < all.size(); place++) {
      Instrument amendment = all.get(place);
      if (amendment.amends() != null) {
        Instrument base =
            stands(amendment.amends(), all.subList(0, place))
                ? written.instrument(amendment.amends())
                : null;
        Finding<Standing> valid = validity(amendment, base, timeline);
        amendments.add(valid);
        if (base != null && valid.answer().orElse(Standing.PENDING) == Standing.MET) {
          written = written.amendedBy(amendment);
          amending.add(amendment);
        }
      }
    }
    return new InstrumentsInForce(written, amendments, amending);
  }

  private static boolean stands(String id, List<Instrument> before) {
    for (Instrument instrument : before) {
      if (instrument.id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  /** The instruments, amended, in the order of the case. */
  public List<Instrument> all() {
    return written.instruments();
  }

  /** Their words. */
  public WrittenTerms written() {
    return written;
  }

  /** The amendments that are written in. */
  public List<Instrument> amending() {
    return amending;
  }

  /** Whether each amendment applies, and why. */
  public List<Finding<Standing>> amendments() {
    return amendments;
  }

  private static Finding<Standing> validity(
      Instrument amendment, @Nullable Instrument base, Timeline timeline) {
    Trace trace = new Trace();
    String id = "amendment." + amendment.id();
    String name = Wording.the(amendment.shortTitle());
    String question = "Does " + name + " amend what it names?";
    if (base == null) {
      return trace.find(id, question, Answer.ask(unknownBase(amendment)));
    }
    List<Party> missing = missingSignatures(amendment, base, timeline, trace);
    if (!missing.isEmpty()) {
      return trace.find(id, question, Answer.ask(unsigned(amendment, base, missing, timeline)));
    }
    if (amendment.dated().isAfter(timeline.asOf())) {
      trace.step(
          () -> Wording.capital(name) + " applies from " + Wording.date(amendment.dated()) + ".");
      return trace.find(id, question, Answer.known(Standing.PENDING));
    }
    trace.step(
        () ->
            Wording.capital(name)
                + " amends "
                + Wording.the(base.shortTitle())
                + " from "
                + Wording.date(amendment.dated())
                + ".");
    return trace.find(id, question, Answer.known(Standing.MET));
  }

  /** Where the amended instrument does not say who must sign, one signature shows assent. */
  private static List<Party> missingSignatures(
      Instrument amendment, Instrument base, Timeline timeline, Trace trace) {
    Set<Party> signatories = EnumSet.noneOf(Party.class);
    for (Fact.Signed signed : timeline.all(Fact.Signed.class)) {
      if (signed.instrument().equals(amendment.id())) {
        timeline.tell(signed, trace);
        signatories.add(signed.by());
      }
    }
    if (base.amendableBy().isEmpty()) {
      return signatories.isEmpty() ? List.of(Party.COMPANY) : List.of();
    }
    List<Party> missing = new ArrayList<>(base.amendableBy());
    missing.removeAll(signatories);
    return missing;
  }

  private static Question unsigned(
      Instrument amendment, Instrument base, List<Party> missing, Timeline timeline) {
    String who = Wording.list(missing.stream().map(timeline.names()::party).toList());
    return new Question(
        "amendment-" + amendment.id() + "-signature",
        "Did " + who + " sign " + Wording.the(amendment.shortTitle()) + ", and on which day?",
        null,
        Wording.capital(Wording.the(base.shortTitle()))
            + " can only be amended with the signature of "
            + who
            + ", which is not on record; the amendment is not applied.");
  }

  private static Question unknownBase(Instrument amendment) {
    return new Question(
        "amendment-" + amendment.id() + "-base",
        "Which instrument of the case does " + Wording.the(amendment.shortTitle()) + " amend?",
        "/instruments",
        "It names “" + amendment.amends() + "”, which stands nowhere before it in the case.");
  }
}
