package dev.engross.document.template;

import dev.engross.finding.Answer;
import dev.engross.finding.FactUse;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Reading;
import dev.engross.finding.ReadingUse;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import dev.engross.terms.Instrument.CounselNote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    StepList steps = new StepList(printer::told);
    Map<FactLine, String> told = new HashMap<>();
    Map<String, Place> places = new HashMap<>();
    places(shown).forEach(place -> places.put(place.name(), place));
    return shown.stream().map(figure -> line(figure, steps, told, places)).toList();
  }

  /** The places with words that no reading quotes, in the order of the lines. */
  List<Place> words(List<ShownFigure> shown) {
    return places(shown).stream().filter(place -> !place.quotes().isEmpty()).toList();
  }

  /** Every place relied on, in the order of the lines. Words that a reading quotes stand there. */
  private static List<Place> places(List<ShownFigure> shown) {
    Map<String, List<String>> quotes = new LinkedHashMap<>();
    shown.stream()
        .flatMap(figure -> figure.finding().citations().stream())
        .forEach(
            citation ->
                addQuote(
                    quotes.computeIfAbsent(citation.printed(), place -> new ArrayList<>()),
                    citation.words()));
    List<ReadingUse> readings = readingsOf(shown).toList();
    List<Place> places = new ArrayList<>();
    quotes.forEach((name, words) -> places.add(place(places.size() + 1, name, words, readings)));
    return places;
  }

  private static Place place(
      int number, String name, List<String> words, List<ReadingUse> readings) {
    List<String> quoting = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (String quote : words) {
      Optional<String> reading = readingThatQuotes(name, quote, readings);
      reading.filter(id -> !quoting.contains(id)).ifPresent(quoting::add);
      if (reading.isEmpty()) {
        left.add(quote);
      }
    }
    String anchor =
        !left.isEmpty()
            ? "words-" + number
            : quoting.isEmpty() ? null : "reading-" + quoting.get(0);
    return new Place(name, anchor, left, quoting);
  }

  private static Optional<String> readingThatQuotes(
      String place, String quote, List<ReadingUse> readings) {
    return readings.stream()
        .map(ReadingUse::reading)
        .filter(reading -> reading.citation().printed().equals(place))
        .filter(reading -> reading.citation().words() != null)
        .filter(reading -> Objects.requireNonNull(reading.citation().words()).contains(quote))
        .map(Reading::id)
        .findFirst();
  }

  /** A quotation that lies within another from the same place is not printed again. */
  private static void addQuote(List<String> quotes, @Nullable String words) {
    if (words == null || quotes.stream().anyMatch(quote -> quote.contains(words))) {
      return;
    }
    quotes.removeIf(words::contains);
    quotes.add(words);
  }

  List<ReadingLine> readings(List<ShownFigure> shown) {
    return readingsOf(shown).map(Appendix::readingLine).toList();
  }

  private static Stream<ReadingUse> readingsOf(List<ShownFigure> shown) {
    return shown.stream().flatMap(figure -> figure.finding().readings().stream()).distinct();
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

  private Line line(
      ShownFigure figure, StepList steps, Map<FactLine, String> told, Map<String, Place> places) {
    Finding<?> finding = figure.finding();
    Answer<?> answer = finding.answer();
    String number = Integer.toString(figure.number());
    List<ReadingUse> readings = finding.readings();
    List<FactLine> facts = finding.facts().stream().map(this::factLine).distinct().toList();
    List<FactLine> here = facts.stream().filter(fact -> !told.containsKey(fact)).toList();
    here.forEach(fact -> told.put(fact, number));
    return new Line(
        number,
        printer.told(finding.question()),
        FindingValue.isOpen(answer) ? "still open" : figure.printed(),
        reason(answer),
        steps.of(number, finding.steps(), readings),
        remarks(answer),
        candidates(answer, number, readings, steps),
        sides(answer),
        FigureRegister.questionsOf(finding).stream()
            .map(Question::text)
            .map(printer::told)
            .toList(),
        finding.citations().stream()
            .map(citation -> Objects.requireNonNull(places.get(citation.printed())))
            .distinct()
            .toList(),
        here,
        facts.stream()
            .map(fact -> Objects.requireNonNull(told.get(fact)))
            .filter(under -> !under.equals(number))
            .distinct()
            .toList(),
        readings.stream().map(use -> use.reading().id()).toList());
  }

  private List<CandidateLine> candidates(
      Answer<?> answer, String number, List<ReadingUse> readings, StepList steps) {
    if (!(answer instanceof Answer.Undetermined<?> open)) {
      return List.of();
    }
    return open.candidates().stream()
        .map(
            candidate ->
                new CandidateLine(
                    printer.told(candidate.assumption()),
                    printer.words(candidate.value()),
                    steps.of(number, candidate.steps(), readings)))
        .toList();
  }

  private List<String> remarks(Answer<?> answer) {
    return answer instanceof Answer.Known<?> known ? printer.remarks(known.value()) : List.of();
  }

  private List<SideLine> sides(Answer<?> answer) {
    return answer instanceof Answer.Conflict<?> conflict
        ? conflict.sides().stream()
            .map(s -> new SideLine(printer.told(s.statement()), s.basis()))
            .toList()
        : List.of();
  }

  private @Nullable String reason(Answer<?> answer) {
    return answer instanceof Answer.NotApplicable<?> none ? printer.told(none.reason()) : null;
  }

  private FactLine factLine(FactUse fact) {
    return new FactLine(
        printer.told(fact.statement()),
        fact.date() == null ? null : Wording.date(fact.date()),
        fact.evidence() == null ? "no evidence recorded" : fact.evidence());
  }

  private static ReadingLine readingLine(ReadingUse use) {
    Reading reading = use.reading();
    return new ReadingLine(
        reading.id(),
        reading.question(),
        reading.citation().printed(),
        reading.citation().words(),
        use.chosen().text(),
        use.isStandard(),
        use.chosenBy(),
        reading.alternatives().stream()
            .filter(alternative -> !alternative.equals(use.chosen()))
            .map(Reading.Alternative::text)
            .toList(),
        reading.note());
  }

  /**
   * One figure shown.
   *
   * @param facts the facts that no line before has told
   * @param factsUnder the lines that tell the others
   */
  record Line(
      String number,
      String label,
      String value,
      @Nullable String reason,
      List<StepList.StepLine> steps,
      List<String> remarks,
      List<CandidateLine> candidates,
      List<SideLine> sides,
      List<String> questions,
      List<Place> places,
      List<FactLine> facts,
      List<String> factsUnder,
      List<String> readings) {}

  /**
   * A place relied on.
   *
   * @param anchor where its words stand in the appendix; null where none are quoted
   * @param quotes the words that no reading quotes
   * @param readings the readings that quote the others
   */
  record Place(String name, @Nullable String anchor, List<String> quotes, List<String> readings) {}

  /** A fact relied on. */
  record FactLine(String statement, @Nullable String date, String evidence) {}

  /** What the value would be under one answer. */
  record CandidateLine(String assumption, String value, List<StepList.StepLine> steps) {}

  /** One side of a conflict. */
  record SideLine(String statement, String basis) {}

  /** A reading relied on, and what else the words could mean. */
  record ReadingLine(
      String id,
      String question,
      String place,
      @Nullable String words,
      String chosen,
      boolean standard,
      @Nullable String chosenBy,
      List<String> others,
      @Nullable String note) {}

  /** A note for counsel. */
  record NoteLine(String id, String text, String place) {}
}
