package dev.engross.document.template;

import dev.engross.finding.Answer;
import dev.engross.finding.FactUse;
import dev.engross.finding.Question;
import dev.engross.finding.Reading;
import dev.engross.finding.ReadingUse;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import dev.engross.terms.Instrument.CounselNote;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a basis appendix: one line for each figure shown, the readings they rely on, and
 * the notes for counsel that concern them.
 */
final class Appendix {

  private final List<CounselNote> notes;
  private final ValuePrinter printer;

  Appendix(List<CounselNote> notes, ValuePrinter printer) {
    this.notes = notes;
    this.printer = printer;
  }

  List<Line> lines(List<ShownFigure> shown) {
    Map<Citation, String> quoted = new HashMap<>();
    return shown.stream().map(figure -> line(figure, quoted)).toList();
  }

  List<ReadingLine> readings(List<ShownFigure> shown) {
    return shown.stream()
        .flatMap(figure -> figure.finding().readings().stream())
        .distinct()
        .map(Appendix::readingLine)
        .toList();
  }

  /** The notes about a term, or an instrument, that a figure shown relies on. */
  List<NoteLine> notes(List<ShownFigure> shown) {
    Set<String> terms =
        shown.stream()
            .flatMap(figure -> Arrays.stream(figure.finding().id().split("\\.", -1)))
            .collect(Collectors.toSet());
    Set<String> sources =
        shown.stream()
            .flatMap(figure -> figure.finding().citations().stream())
            .map(Citation::source)
            .collect(Collectors.toSet());
    return notes.stream()
        .filter(
            note ->
                note.about().isEmpty()
                    ? sources.contains(note.citation().source())
                    : note.about().stream().anyMatch(terms::contains))
        .map(note -> new NoteLine(note.id(), note.text(), note.citation().printed()))
        .toList();
  }

  private Line line(ShownFigure figure, Map<Citation, String> quoted) {
    Answer<?> answer = figure.finding().answer();
    String number = Integer.toString(figure.number());
    return new Line(
        number,
        figure.finding().question(),
        figure.printed(),
        reason(answer),
        figure.finding().steps().stream().map(Appendix::stepLine).toList(),
        candidates(answer),
        sides(answer),
        FigureRegister.questionsOf(figure.finding()).stream().map(Question::text).toList(),
        figure.finding().citations().stream().map(c -> sourceLine(c, number, quoted)).toList(),
        figure.finding().facts().stream().map(Appendix::factLine).toList(),
        figure.finding().readings().stream().map(use -> use.reading().id()).toList());
  }

  private List<CandidateLine> candidates(Answer<?> answer) {
    if (!(answer instanceof Answer.Undetermined<?> open)) {
      return List.of();
    }
    return open.candidates().stream()
        .map(
            candidate ->
                new CandidateLine(
                    candidate.assumption(),
                    printer.words(candidate.value()),
                    candidate.steps().stream().map(Appendix::stepLine).toList()))
        .toList();
  }

  private static List<SideLine> sides(Answer<?> answer) {
    return answer instanceof Answer.Conflict<?> conflict
        ? conflict.sides().stream().map(s -> new SideLine(s.statement(), s.basis())).toList()
        : List.of();
  }

  private static @Nullable String reason(Answer<?> answer) {
    return answer instanceof Answer.NotApplicable<?> none ? none.reason() : null;
  }

  private static StepLine stepLine(Step step) {
    Citation citation = step.citation();
    return new StepLine(step.text(), citation == null ? null : citation.printed());
  }

  /** The words are quoted once; later lines point to the line that quotes them. */
  private static SourceLine sourceLine(
      Citation citation, String number, Map<Citation, String> quoted) {
    String before = citation.words() == null ? null : quoted.putIfAbsent(citation, number);
    return new SourceLine(citation.printed(), citation.words(), before);
  }

  private static FactLine factLine(FactUse fact) {
    return new FactLine(
        fact.statement(),
        fact.date() == null ? null : Wording.date(fact.date()),
        fact.evidence() == null ? "no evidence recorded" : fact.evidence());
  }

  private static ReadingLine readingLine(ReadingUse use) {
    Reading reading = use.reading();
    return new ReadingLine(
        reading.id(),
        reading.question(),
        new SourceLine(reading.citation().printed(), reading.citation().words(), null),
        use.chosen().text(),
        use.isStandard(),
        use.chosenBy(),
        reading.alternatives().stream()
            .filter(alternative -> !alternative.equals(use.chosen()))
            .map(Reading.Alternative::text)
            .toList(),
        reading.note());
  }

  /** One figure shown. */
  record Line(
      String number,
      String label,
      String value,
      @Nullable String reason,
      List<StepLine> steps,
      List<CandidateLine> candidates,
      List<SideLine> sides,
      List<String> questions,
      List<SourceLine> sources,
      List<FactLine> facts,
      List<String> readings) {}

  /** A step, and what allows it where it is more than arithmetic. */
  record StepLine(String text, @Nullable String source) {}

  /** A place relied on, its words where it has them, and the line that already quotes them. */
  record SourceLine(String place, @Nullable String words, @Nullable String quotedAt) {}

  /** A fact relied on. */
  record FactLine(String statement, @Nullable String date, String evidence) {}

  /** What the value would be under one answer. */
  record CandidateLine(String assumption, String value, List<StepLine> steps) {}

  /** One side of a conflict. */
  record SideLine(String statement, String basis) {}

  /** A reading relied on, and what else the words could mean. */
  record ReadingLine(
      String id,
      String question,
      SourceLine source,
      String chosen,
      boolean standard,
      @Nullable String chosenBy,
      List<String> others,
      @Nullable String note) {}

  /** A note for counsel. */
  record NoteLine(String id, String text, String place) {}
}
