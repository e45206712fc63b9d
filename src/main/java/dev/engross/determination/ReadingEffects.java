package dev.engross.determination;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.ReadingChoice;
import dev.engross.determination.evaluation.InstrumentsInForce;
import dev.engross.determination.timeline.Names;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Question;
import dev.engross.finding.Reading;
import dev.engross.finding.Reading.Alternative;
import dev.engross.finding.ReadingUse;
import dev.engross.law.LawBook;
import dev.engross.terms.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What every alternative of every reading would change, one at a time.
 *
 * <p>Worked example: an agreement signed on 31 October 2002 is effective on 7 November, as the
 * parties later confirmed, or, read strictly, on 8 November. Its six-month anniversary then falls
 * on 8 May 2003 instead of 7 May, a day later.
 *
 * @param effects of each reading relied on, in the order in which it was relied on, each of its
 *     other alternatives
 * @param notReliedOn readings of the instruments in force on which nothing in this case rests
 */
public record ReadingEffects(
    String caseId,
    LocalDate asOf,
    LocalDate issuedOn,
    List<ReadingEffect> effects,
    List<Reading> notReliedOn) {

  private static final String COMPARISON = "reading comparison";

  public ReadingEffects {
    effects = List.copyOf(effects);
    notReliedOn = List.copyOf(notReliedOn);
  }

  /**
   * Compares the alternatives. The arguments are those of {@link Determiner#determine}, which is
   * asked once for the case as it stands and once for each alternative.
   */
  public static ReadingEffects of(
      CaseFile caseFile, Terms terms, LawBook law, LocalDate asOf, LocalDate issuedOn) {
    Determination standing = Determiner.determine(caseFile, terms, law, asOf, issuedOn);
    List<ReadingEffect> effects = new ArrayList<>();
    for (ReadingUse taken : standing.readings()) {
      for (Alternative other : taken.reading().alternatives()) {
        if (!other.key().equals(taken.chosen().key())) {
          CaseFile readOtherwise = choosing(caseFile, taken.reading(), other);
          effects.add(
              effect(
                  taken,
                  other,
                  standing,
                  Determiner.determine(readOtherwise, terms, law, asOf, issuedOn)));
        }
      }
    }
    return new ReadingEffects(
        caseFile.id(), asOf, issuedOn, effects, notReliedOn(caseFile, terms, standing));
  }

  private static ReadingEffect effect(
      ReadingUse taken, Alternative other, Determination standing, Determination otherwise) {
    DeterminationComparison comparison = new DeterminationComparison(standing, otherwise);
    List<String> asked = standing.openQuestions().stream().map(Question::id).toList();
    List<Question> asks =
        otherwise.openQuestions().stream()
            .filter(question -> !asked.contains(question.id()))
            .toList();
    return new ReadingEffect(
        taken, other, comparison.differences(), comparison.payableDifference(), asks);
  }

  private static CaseFile choosing(CaseFile file, Reading reading, Alternative alternative) {
    Stream<ReadingChoice> others =
        file.readings().stream().filter(choice -> !choice.reading().equals(reading.id()));
    ReadingChoice choice = new ReadingChoice(reading.id(), alternative.key(), COMPARISON);
    return new CaseFile(
        file.id(),
        file.title(),
        file.asOf(),
        file.issuedOn(),
        file.company(),
        file.executive(),
        file.family(),
        file.instruments(),
        file.facts(),
        file.compensation(),
        file.health(),
        file.payroll(),
        Stream.concat(others, Stream.of(choice)).toList(),
        file.tax(),
        file.approvals());
  }

  private static List<Reading> notReliedOn(CaseFile caseFile, Terms terms, Determination standing) {
    List<Instrument> instruments = terms.instruments();
    Timeline timeline = Timeline.of(caseFile, Names.of(caseFile, instruments), standing.asOf());
    List<String> reliedOn = standing.readings().stream().map(use -> use.reading().id()).toList();
    return InstrumentsInForce.of(instruments, terms.unamended(), timeline).all().stream()
        .flatMap(instrument -> instrument.readings().stream())
        .filter(reading -> !reliedOn.contains(reading.id()))
        .toList();
  }
}
