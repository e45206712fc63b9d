package dev.engross.document;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.document.InstrumentWords.Passage;
import dev.engross.terms.Instrument;
import java.util.List;
import java.util.stream.Stream;

/**
 * A form by which the executive acknowledges, and agrees to, a paper that the company has signed.
 *
 * @param paper the paper, with its date
 * @param paperShortly the same without
 * @param agreement what it would amend, with its date
 * @param signatures who signed it so far, in sentences
 * @param says what it says, word for word
 */
record ExecutiveAcknowledgment(
    String paper,
    String paperShortly,
    String agreement,
    List<String> signatures,
    List<Passage> says) {

  static ExecutiveAcknowledgment of(Matter matter) {
    Instrument paper =
        matter.terms().instruments().stream()
            .filter(instrument -> instrument.amends() != null)
            .filter(instrument -> !signed(matter, instrument, Party.EXECUTIVE))
            .filter(
                instrument ->
                    signed(matter, instrument, Party.CHAIRMAN)
                        || signed(matter, instrument, Party.COMPANY))
            .findFirst()
            .orElseThrow(() -> new NothingToShow("no paper waits for the executive’s signature"));
    return new ExecutiveAcknowledgment(
        PaperDates.named(paper),
        PaperDates.shortly(paper),
        PaperDates.named(matter.instrument(String.valueOf(paper.amends()))),
        matter.timeline().all(Fact.Signed.class).stream()
            .filter(fact -> fact.instrument().equals(paper.id()))
            .map(matter.timeline()::sentence)
            .toList(),
        Stream.of(
                paper.clauses().stream()
                    .map(clause -> Passage.of(clause.label(), clause.citation(), List.of())),
                paper.benefits().stream()
                    .map(benefit -> Passage.of(benefit.label(), benefit.citation(), List.of())))
            .flatMap(passages -> passages)
            .toList());
  }

  private static boolean signed(Matter matter, Instrument paper, Party by) {
    return matter.timeline().all(Fact.Signed.class).stream()
        .anyMatch(fact -> fact.instrument().equals(paper.id()) && fact.by() == by);
  }
}
