package dev.engross.document.template;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.finding.Question;
import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** Fills templates. Prepared once for a set of templates; safe to share between threads. */
public final class TemplateEngine {

  private static final String FOLDER = "templates/";

  private final Configuration configuration;

  private TemplateEngine(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * The engine for templates of which {@link #of} has found no problem before: each is read when it
   * is first filled, since most cases need few of them.
   */
  public static TemplateEngine ofChecked(TemplateSet templates) {
    return new TemplateEngine(configurationFor(templates));
  }

  /** The engine for a set of templates, or every problem that can be seen without filling them. */
  public static Outcome<TemplateEngine> of(TemplateSet templates) {
    TemplateEngine engine = ofChecked(templates);
    List<Problem> problems = new ArrayList<>();
    templates
        .files()
        .forEach(
            (name, text) -> {
              if (name.endsWith(".ftlh")) {
                List<Problem> broken = TemplateRules.check(FOLDER + name, text);
                problems.addAll(broken.isEmpty() ? engine.parse(name) : broken);
              }
            });
    return problems.isEmpty() ? Outcome.success(engine) : Outcome.failure(problems);
  }

  /**
   * Fills a template.
   *
   * <p>A page that turns out to leave questions open is filled a second time, now that its first
   * page can list them.
   *
   * @return the page, or every problem of its template
   */
  public Outcome<Page> fill(Copy copy) {
    Outcome<Page> first = fill(copy, copy.questions());
    if (first instanceof Outcome.Success<Page> success
        && !success.value().questions().equals(copy.questions())) {
      return fill(copy, success.value().questions());
    }
    return first;
  }

  private Outcome<Page> fill(Copy copy, List<Question> questions) {
    TemplateValues values = new TemplateValues();
    FigureRegister register = new FigureRegister(copy.printer());
    questions.forEach(register::ask);
    boolean draft = copy.draft() || !questions.isEmpty();
    Appendix appendix = new Appendix(copy.notes(), copy.printer());
    StringWriter out = new StringWriter();
    Set<Problem> problems = new LinkedHashSet<>();
    try {
      Map<String, TemplateModel> model =
          new HashMap<>(
              new Directives(register, copy.printer(), copy.findings(), appendix, values).byName());
      model.put("letter", java.util.Objects.requireNonNull(values.wrap(copy.letter())));
      model.put("frame", java.util.Objects.requireNonNull(values.wrap(copy.frame())));
      model.put("questions", java.util.Objects.requireNonNull(values.wrap(lines(questions))));
      model.put("draft", java.util.Objects.requireNonNull(values.wrap(draft)));
      Template template = configuration.getTemplate(copy.template());
      Environment environment = template.createProcessingEnvironment(new Model(model), out, values);
      environment.setTemplateExceptionHandler((fault, env, writer) -> problems.add(problem(fault)));
      environment.process();
    } catch (TemplateException e) {
      problems.add(problem(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return problems.isEmpty()
        ? Outcome.success(new Page(out.toString(), register.shown(), register.questions(), draft))
        : Outcome.failure(List.copyOf(problems));
  }

  private List<Problem> parse(String name) {
    try {
      configuration.getTemplate(name);
      return List.of();
    } catch (ParseException e) {
      String what = e.getEditorMessage().lines().findFirst().orElse("cannot be read");
      return List.of(
          Problem.error("template-syntax", Place.atLine(FOLDER + name, e.getLineNumber()), what));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<QuestionLine> lines(List<Question> questions) {
    return questions.stream().map(q -> new QuestionLine(q.text(), q.why())).toList();
  }

  private static Problem problem(TemplateException exception) {
    String source = exception.getTemplateSourceName();
    Integer line = exception.getLineNumber();
    Place place = Place.atLine(FOLDER + (source == null ? "" : source), line == null ? 0 : line);
    TemplateFault fault = fault(exception);
    if (fault != null) {
      return Problem.error(fault.code(), place, fault.fault()).withHelp(fault.help());
    }
    String expression = exception.getBlamedExpressionString();
    if (exception instanceof InvalidReferenceException) {
      return Problem.error("template-missing-value", place, expression + " has no value")
          .withExcerpt(expression)
          .withHelp("ask with ?? whether there is one, or give it in the case");
    }
    String what = exception.getMessageWithoutStackTop();
    return Problem.error(
            "template-error", place, what == null ? "cannot be filled" : firstLine(what))
        .withExcerpt(expression);
  }

  private static @Nullable TemplateFault fault(TemplateException exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateFault fault) {
        return fault;
      }
    }
    return null;
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse(text);
  }

  private static Configuration configurationFor(TemplateSet templates) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setTemplateLoader(new SetLoader(templates));
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
    configuration.setObjectWrapper(new TemplateValues());
    configuration.setLogTemplateExceptions(false);
    return configuration;
  }

  /** A question as the box on a draft's first page shows it. */
  record QuestionLine(String text, String why) {}

  private record Model(Map<String, TemplateModel> values) implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String name) {
      return values.get(name);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
