package dev.engross.determination.evaluation;

import dev.engross.casefile.ReadingChoice;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Reading;
import dev.engross.finding.ReadingUse;
import dev.engross.finding.Step;
import dev.engross.finding.Trace;
import dev.engross.terms.Instrument;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which alternative of each reading is taken: the case's own choice, or else the standard. */
final class ReadingsInForce {

  /** A reading with the alternative taken, and the step that says so. */
  private record Chosen(ReadingUse use, Step step) {}

  private final WrittenTerms written;
  private final List<ReadingChoice> choices;
  private final IdentityHashMap<Reading, Answer<Chosen>> uses = new IdentityHashMap<>();

  ReadingsInForce(WrittenTerms written, List<ReadingChoice> choices) {
    this.written = written;
    this.choices = choices;
  }

  /** The alternative taken among the terms of a reading; the reading is then relied on. */
  <T> Answer<T> choose(String id, Map<String, T> alternatives, Instrument home, Trace trace) {
    Answer<Chosen> answer = chosen(id, home);
    if (!(answer instanceof Answer.Known<Chosen> known)) {
      return Answer.ask(((Answer.Undetermined<Chosen>) answer).questions().get(0));
    }
    Chosen choice = known.value();
    T term = alternatives.get(choice.use().chosen().key());
    if (term == null) {
      return Answer.ask(missing(id, "The alternative taken says nothing for this term."));
    }
    trace.rely(choice.use()).add(choice.step());
    return Answer.known(term);
  }

  /**
   * That term alone, when nothing is to rely on the reading: for words, which are put together when
   * somebody reads them.
   */
  <T> Optional<T> taken(String id, Map<String, T> alternatives, Instrument home) {
    return written
        .reading(home, id)
        .map(found -> alternatives.get(keyOf(found.term(), choice(found.term().id()))));
  }

  private static String keyOf(Reading reading, @Nullable ReadingChoice choice) {
    return choice == null ? reading.standard() : choice.alternative();
  }

  private Answer<Chosen> chosen(String id, Instrument home) {
    Optional<Named<Reading>> found = written.reading(home, id);
    return found.isEmpty()
        ? Answer.ask(missing(id, "No instrument of the case describes the reading " + id + "."))
        : uses.computeIfAbsent(found.get().term(), this::use);
  }

  private Answer<Chosen> use(Reading reading) {
    ReadingChoice choice = choice(reading.id());
    String key = keyOf(reading, choice);
    for (Reading.Alternative alternative : reading.alternatives()) {
      if (alternative.key().equals(key)) {
        String chosenBy = choice == null ? null : choice.chosenBy();
        return Answer.known(
            new Chosen(
                new ReadingUse(reading, alternative, chosenBy),
                Step.of(() -> words(reading, alternative), reading.citation())));
      }
    }
    return Answer.ask(
        missing(reading.id(), "The alternative “" + key + "” of it is not described."));
  }

  private static String words(Reading reading, Reading.Alternative taken) {
    return reading.id() + ": " + reading.question() + " Read as: " + taken.text() + ".";
  }

  private @Nullable ReadingChoice choice(String reading) {
    for (ReadingChoice choice : choices) {
      if (choice.reading().equals(reading)) {
        return choice;
      }
    }
    return null;
  }

  private static Question missing(String id, String why) {
    return new Question(
        "reading-" + id, "How is reading " + id + " to be resolved?", "/readings", why);
  }
}
