package dev.engross.document.template;

import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/**
 * A finding as a template sees it: it can ask how the answer stands, and hand the finding to a
 * directive that prints it. The value itself stays out of reach.
 */
final class FindingValue implements TemplateHashModel {

  private static final String AWAITING = "awaiting:";

  private final Finding<?> finding;

  FindingValue(Finding<?> finding) {
    this.finding = finding;
  }

  Finding<?> finding() {
    return finding;
  }

  /** Whether a fact is missing that somebody could tell; what only the future decides is not. */
  static boolean isOpen(Answer<?> answer) {
    return answer instanceof Answer.Conflict
        || (answer instanceof Answer.Undetermined<?> open
            && !open.questions().stream().allMatch(FindingValue::isAwaiting));
  }

  /** Whether the question only waits for something that has yet to happen. */
  static boolean isAwaiting(Question question) {
    return question.id().startsWith(AWAITING);
  }

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    Answer<?> answer = finding.answer();
    return switch (name) {
      case "known" -> yes(answer.isKnown());
      case "open" -> yes(isOpen(answer));
      case "awaiting" -> yes(answer instanceof Answer.Undetermined && !isOpen(answer));
      case "none" -> yes(answer instanceof Answer.NotApplicable);
      case "hasCandidates" ->
          yes(answer instanceof Answer.Undetermined<?> open && !open.candidates().isEmpty());
      case "reason" -> new SimpleScalar(reason(answer));
      default ->
          throw new TemplateFault(
              "template-unknown-name",
              "a finding has no " + name,
              "it has known, open, awaiting, none, hasCandidates and reason;"
                  + " its value is printed by <@figure of=...>");
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private static String reason(Answer<?> answer) {
    return answer instanceof Answer.NotApplicable<?> none ? none.reason() : "";
  }

  private static TemplateBooleanModel yes(boolean value) {
    return value ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }
}
