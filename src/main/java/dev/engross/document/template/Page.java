package dev.engross.document.template;

import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import java.util.List;

/**
 * A rendered page.
 *
 * @param xhtml the page as written
 * @param shown the figures it shows, in order
 * @param questions what must be answered before it can be sent, without repetition
 * @param draft whether it says on every page that it is a draft
 */
public record Page(String xhtml, List<ShownFigure> shown, List<Question> questions, boolean draft) {
  public Page {
    shown = List.copyOf(shown);
    questions = List.copyOf(questions);
  }

  /** What a finding leaves open: its missing facts, or which side of its conflict is right. */
  public static List<Question> openQuestions(Finding<?> finding) {
    return FigureRegister.questionsOf(finding);
  }
}
