package dev.engross.document.template;

import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The figures that one page has shown so far, numbered in the order in which they first appear, and
 * the questions that they leave open. Used for one rendering, then thrown away.
 */
final class FigureRegister {

  private final ValuePrinter printer;
  private final Map<String, ShownFigure> shown = new LinkedHashMap<>();
  private final Map<String, Question> questions = new LinkedHashMap<>();

  FigureRegister(ValuePrinter printer) {
    this.printer = printer;
  }

  /** The figure as shown; the same number each time it is shown again. */
  ShownFigure show(Finding<?> finding) {
    ShownFigure before = shown.get(finding.id());
    if (before != null) {
      if (!before.finding().equals(finding)) {
        throw new IllegalStateException(
            "two findings are called " + finding.id() + "; please report this");
      }
      return before;
    }
    questionsOf(finding).forEach(this::ask);
    ShownFigure figure = new ShownFigure(shown.size() + 1, finding, printed(finding.answer()));
    shown.put(finding.id(), figure);
    return figure;
  }

  /** Lists a question, once. */
  void ask(Question question) {
    questions.putIfAbsent(question.id(), question);
  }

  List<ShownFigure> shown() {
    return List.copyOf(shown.values());
  }

  List<Question> questions() {
    return List.copyOf(questions.values());
  }

  /** What a finding leaves open: its missing facts, or which side of its conflict is right. */
  static List<Question> questionsOf(Finding<?> finding) {
    if (finding.answer() instanceof Answer.Undetermined<?> open) {
      return open.questions().stream().filter(q -> !FindingValue.isAwaiting(q)).toList();
    }
    if (finding.answer() instanceof Answer.Conflict<?> conflict) {
      return List.of(conflict.question());
    }
    return List.of();
  }

  private String printed(Answer<?> answer) {
    if (answer instanceof Answer.Known<?> known) {
      return printer.words(known.value());
    }
    if (answer instanceof Answer.Undetermined<?> open) {
      return FindingValue.isOpen(answer)
          ? "[to be completed: " + blank(open) + "]"
          : "not yet fixed";
    }
    if (answer instanceof Answer.Conflict<?> conflict) {
      return "[to be settled: " + conflict.about() + "]";
    }
    return "does not apply";
  }

  private static String blank(Answer.Undetermined<?> open) {
    return open.questions().stream()
        .filter(question -> !FindingValue.isAwaiting(question))
        .map(question -> question.id().replace('-', ' '))
        .collect(Collectors.joining(", "));
  }
}
