package dev.engross.document;

import dev.engross.law.Citation;
import dev.engross.terms.CauseTerm;
import dev.engross.terms.ChangeInControlTrigger;
import dev.engross.terms.Condition;
import dev.engross.terms.CoverageTerm;
import dev.engross.terms.Instrument;
import dev.engross.terms.Instrument.Benefit;
import dev.engross.terms.SeparationTerm;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument says, in its own words, where a letter explains it.
 *
 * @param paper its name, shortly
 * @param named its name with its date
 * @param isPlan whether it is a plan
 * @param grants what it grants
 * @param leaving the ways of leaving that count
 * @param conduct the standards of conduct that take a benefit away
 * @param triggers what it calls a change in control
 * @param participation who takes part, and until when the board may change it
 */
record InstrumentWords(
    String paper,
    String named,
    boolean isPlan,
    List<Passage> grants,
    List<Passage> leaving,
    List<Passage> conduct,
    List<Passage> triggers,
    List<Passage> participation) {

  static InstrumentWords of(Matter matter, Instrument instrument) {
    return new InstrumentWords(
        PaperDates.shortly(instrument),
        PaperDates.named(instrument),
        instrument.kind() == Instrument.Kind.PLAN,
        grants(instrument),
        instrument.separations().stream().map(InstrumentWords::separation).toList(),
        instrument.conduct().stream()
            .filter(standard -> counts(standard, matter, instrument))
            .map(InstrumentWords::standard)
            .toList(),
        instrument.changeInControl().stream().map(InstrumentWords::trigger).toList(),
        instrument.conditions().stream()
            .filter(defined -> asksForDesignation(defined.condition()))
            .map(defined -> Passage.of(defined.question(), defined.citation(), List.of()))
            .toList());
  }

  /** Whether a standard takes something away, and not only on a reading that was not taken. */
  private static boolean counts(CauseTerm standard, Matter matter, Instrument instrument) {
    Condition.ConductMeets met = new Condition.ConductMeets(standard.id());
    ConditionTree taken = new ConditionTree(matter);
    return instrument.conditions().stream()
        .map(Instrument.DefinedCondition::condition)
        .noneMatch(
            condition ->
                taken.onEveryReading(condition).anyMatch(met::equals)
                    && taken.within(condition).noneMatch(met::equals));
  }

  private static List<Passage> grants(Instrument instrument) {
    Stream<Passage> benefits =
        instrument.benefits().stream()
            .map((Benefit b) -> Passage.of(b.label(), b.citation(), List.of()));
    Stream<Passage> coverage =
        instrument.coverage().stream()
            .filter(promise -> promise.monthsPaid() > 0)
            .map((CoverageTerm c) -> Passage.of(c.label(), c.citation(), List.of()));
    return Stream.concat(benefits, coverage).filter(new SaidOnce()).toList();
  }

  /** Ways of reading one promise are terms of their own with the same words: the first stands. */
  private static final class SaidOnce implements Predicate<Passage> {
    private final Set<List<String>> said = new HashSet<>();

    @Override
    public boolean test(Passage passage) {
      return passage.words() == null || said.add(List.of(passage.source(), passage.words()));
    }
  }

  private static Passage separation(SeparationTerm term) {
    return Passage.of(
        term.label(),
        term.citation(),
        term.limbs().stream().flatMap(InstrumentWords::limb).toList());
  }

  private static Stream<String> limb(SeparationTerm.Limb limb) {
    String words = limb.citation().words();
    Stream<String> grounds =
        limb instanceof SeparationTerm.GoodReason reason
            ? reason.terms().grounds().stream().map(SeparationTerm.Ground::words)
            : Stream.empty();
    return Stream.concat(Stream.ofNullable(words), grounds);
  }

  private static Passage standard(CauseTerm term) {
    return Passage.of(
        term.label(),
        term.citation(),
        term.grounds().stream().map(CauseTerm.Ground::words).toList());
  }

  private static Passage trigger(ChangeInControlTrigger trigger) {
    return Passage.of("(" + trigger.id() + ")", trigger.citation(), List.of());
  }

  private static boolean asksForDesignation(Condition condition) {
    if (condition instanceof Condition.Happened happened) {
      return happened.event().kind().equals("designated");
    }
    if (condition instanceof Condition.HappenedBefore before) {
      return before.event().kind().equals("designated");
    }
    if (condition instanceof Condition.AllOf all) {
      return all.conditions().stream().anyMatch(InstrumentWords::asksForDesignation);
    }
    return condition instanceof Condition.AnyOf any
        && any.conditions().stream().anyMatch(InstrumentWords::asksForDesignation);
  }

  /**
   * A passage of an instrument.
   *
   * @param label what it is about
   * @param source where it stands
   * @param words what it says; null where the instrument does not quote it
   * @param parts its limbs or grounds, where it lists any
   */
  record Passage(String label, String source, @Nullable String words, List<String> parts) {
    static Passage of(String label, Citation citation, List<String> parts) {
      String words = citation.words();
      return new Passage(
          label,
          citation.printed(),
          words,
          parts.stream().filter(part -> !part.equals(words)).toList());
    }
  }
}
