package dev.engross.document.template;

import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The elements that templates have beside those of XHTML. Each prints findings of one page, and
 * lists them for its appendix.
 *
 * <ul>
 *   <li>{@code <@figure of=letter.amount/>}: the value, with a link to its line in the appendix. A
 *       finding's id serves as well: {@code of="milestone.effective-date"}. A count is printed with
 *       its unit: {@code unit="day"}; an amount in words and in figures: {@code spelled=true}; a
 *       value that is open, with what is to be filled in: {@code blank="last day to elect"}.
 *   <li>{@code <@mark of=letter.schedule/>}: the link alone.
 *   <li>{@code <@each of=letter.schedule; payment>}: its body for every row of a known list.
 *   <li>{@code <@candidates of=letter.schedule; candidate>}: its body for what the value would be
 *       under every answer worth showing.
 *   <li>{@code <@fill of=frame.signatory/>}: a text of the case, or a blank that asks for it.
 *   <li>{@code <@basis; lines, words, readings, notes>}: its body once, with all that the figures
 *       shown so far rest on.
 * </ul>
 */
final class Directives {

  private final FigureRegister register;
  private final ValuePrinter printer;
  private final Function<String, Optional<Finding<?>>> findings;
  private final Appendix appendix;
  private final TemplateValues values;

  Directives(
      FigureRegister register,
      ValuePrinter printer,
      Function<String, Optional<Finding<?>>> findings,
      Appendix appendix,
      TemplateValues values) {
    this.register = register;
    this.printer = printer;
    this.findings = findings;
    this.appendix = appendix;
    this.values = values;
  }

  Map<String, TemplateModel> byName() {
    return Map.of(
        "figure", (TemplateDirectiveModel) this::figure,
        "mark", (TemplateDirectiveModel) this::mark,
        "each", (TemplateDirectiveModel) this::each,
        "candidates", (TemplateDirectiveModel) this::candidates,
        "fill", (TemplateDirectiveModel) this::fill,
        "basis", (TemplateDirectiveModel) this::basis);
  }

  private void figure(
      Environment env, Map<?, ?> arguments, TemplateModel[] loop, @Nullable TemplateDirectiveBody b)
      throws TemplateException, IOException {
    ShownFigure figure = register.show(finding(arguments));
    Answer<?> answer = figure.finding().answer();
    String unit = text(arguments, "unit");
    String blank = text(arguments, "blank");
    if (FindingValue.isOpen(answer)) {
      span(
          env.getOut(),
          "figure open",
          blank == null ? figure.printed() : "[to be completed: " + blank + "]");
    } else if (unit != null && answer instanceof Answer.Known<?> known) {
      span(env.getOut(), "figure", printer.counted(known.value(), unit));
    } else if (arguments.get("spelled") == TemplateBooleanModel.TRUE
        && answer instanceof Answer.Known<?> known) {
      span(env.getOut(), "figure spelled", printer.spelledOut(known.value()));
    } else {
      span(env.getOut(), "figure", figure.printed());
    }
    reference(env.getOut(), figure);
  }

  private static @Nullable String text(Map<?, ?> arguments, String name) throws TemplateException {
    return arguments.get(name) instanceof TemplateScalarModel scalar ? scalar.getAsString() : null;
  }

  private void mark(
      Environment env, Map<?, ?> arguments, TemplateModel[] loop, @Nullable TemplateDirectiveBody b)
      throws TemplateException, IOException {
    reference(env.getOut(), register.show(finding(arguments)));
  }

  private void each(
      Environment env,
      Map<?, ?> arguments,
      TemplateModel[] loop,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    Finding<?> finding = finding(arguments);
    if (!(finding.answer() instanceof Answer.Known<?> known)) {
      throw new TemplateFault(
          "template-missing-value",
          "there is nothing to list: " + finding.id() + " is not known",
          "ask for .known first");
    }
    register.show(finding);
    for (Record row : printer.rows(known.value())) {
      render(env, loop, body, row);
    }
  }

  private void candidates(
      Environment env,
      Map<?, ?> arguments,
      TemplateModel[] loop,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    Finding<?> finding = finding(arguments);
    register.show(finding);
    if (finding.answer() instanceof Answer.Undetermined<?> open) {
      for (Answer.Candidate<?> candidate : open.candidates()) {
        render(env, loop, body, new CandidateRow(candidate, printer));
      }
    }
  }

  private void fill(
      Environment env, Map<?, ?> arguments, TemplateModel[] loop, @Nullable TemplateDirectiveBody b)
      throws TemplateException, IOException {
    if (!(arguments.get("of") instanceof EntryValue value)) {
      throw new TemplateFault(
          "template-missing-value", "<@fill> needs an entry", "write <@fill of=...>");
    }
    if (value.entry() instanceof Entry.Given given) {
      env.getOut().write(escaped(given.text()));
    } else if (value.entry() instanceof Entry.Missing missing) {
      register.ask(missing.question());
      span(env.getOut(), "open", "[to be completed: " + missing.blank() + "]");
    }
  }

  private void basis(
      Environment env,
      Map<?, ?> arguments,
      TemplateModel[] loop,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    List<ShownFigure> shown = register.shown();
    render(
        env,
        loop,
        body,
        appendix.lines(shown),
        appendix.words(shown),
        appendix.readings(shown),
        appendix.notes(shown));
  }

  private Finding<?> finding(Map<?, ?> arguments) throws TemplateException {
    Object of = arguments.get("of");
    if (of instanceof FindingValue value) {
      return value.finding();
    }
    if (of instanceof TemplateScalarModel scalar) {
      String id = scalar.getAsString();
      Optional<Finding<?>> found = findings.apply(id);
      if (found.isPresent()) {
        return found.get();
      }
      throw new TemplateFault(
          "template-unknown-figure",
          "the determination has no finding " + id,
          "engross determine lists the findings of a case");
    }
    throw new TemplateFault(
        "template-missing-value", "the figure has no value", "name a finding: of=...");
  }

  private void render(
      Environment env,
      @Nullable TemplateModel[] loop,
      @Nullable TemplateDirectiveBody body,
      Object... given)
      throws TemplateException, IOException {
    if (body == null || loop.length > given.length) {
      throw new TemplateFault(
          "template-error",
          "this element needs a body and at most " + given.length + " loop variables",
          null);
    }
    for (int i = 0; i < loop.length; i++) {
      loop[i] = values.wrap(given[i]);
    }
    body.render(env.getOut());
  }

  private static void span(Writer out, String classes, String text) throws IOException {
    out.write("<span class=\"" + classes + "\">" + escaped(text) + "</span>");
  }

  private static void reference(Writer out, ShownFigure figure) throws IOException {
    int number = figure.number();
    out.write("<sup class=\"ref\"><a href=\"#basis-" + number + "\">[" + number + "]</a></sup>");
  }

  private static String escaped(String text) {
    return HTMLOutputFormat.INSTANCE.escapePlainText(Typography.printed(text));
  }

  /** What a value would be under one answer. */
  record CandidateRow(String assumption, String value, List<? extends Record> rows) {
    CandidateRow(Answer.Candidate<?> candidate, ValuePrinter printer) {
      this(
          candidate.assumption(),
          printer.words(candidate.value()),
          printer.rows(candidate.value()));
    }
  }
}
