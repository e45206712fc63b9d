package dev.engross.document;

import dev.engross.casefile.CaseFile;
import dev.engross.determination.Determination;
import dev.engross.determination.DocumentDue;
import dev.engross.determination.Terms;
import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.document.template.Copy;
import dev.engross.document.template.Page;
import dev.engross.document.template.TemplateEngine;
import dev.engross.document.template.TemplateSet;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Wording;
import dev.engross.intake.Logo;
import dev.engross.law.LawBook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Renders letters. Prepared once for a set of templates; safe to share between threads. */
public final class Letters {

  private static final String STYLESHEET = "letter.css";
  private static final String DOCKET_STYLESHEET = "docket/docket.css";

  private final TemplateEngine engine;
  private final TemplateSet templates;

  private Letters(TemplateEngine engine, TemplateSet templates) {
    this.engine = engine;
    this.templates = templates;
  }

  /** Letters from the templates that Engross carries. */
  public static Letters standard() {
    TemplateSet carried = TemplateSet.standard();
    return new Letters(TemplateEngine.ofChecked(carried), carried);
  }

  /** Letters from a set of templates, or every problem that can be seen without a case. */
  public static Outcome<Letters> of(TemplateSet templates) {
    return TemplateEngine.of(templates).map(engine -> new Letters(engine, templates));
  }

  /** What, beside its code, decides what these letters say: templates and stylesheet, by name. */
  public TemplateSet templates() {
    return templates;
  }

  /**
   * Renders one document. It is a draft when something that it shows, or rests on, is still open.
   *
   * @param due the document, and to whom it goes
   * @return the letter; or every problem of its templates; or that the case has nothing that this
   *     kind of document could show, such as a COBRA notice without a qualifying event
   * @throws IllegalArgumentException when there is no kind of document of that name
   */
  public Outcome<Letter> render(
      DocumentDue due,
      CaseFile caseFile,
      Terms terms,
      Determination determination,
      LawBook law,
      RenderOptions options) {
    DocumentKind kind =
        DocumentKind.named(due.kind())
            .orElseThrow(
                () -> new IllegalArgumentException("no kind of document is called " + due.kind()));
    try {
      return render(kind, new Matter(caseFile, terms, determination, law, due), options);
    } catch (NothingToShow none) {
      return Outcome.failure(
          List.of(
              Problem.error(
                      "document-not-applicable",
                      Place.inFile(caseFile.id()),
                      "there can be no " + kind.id() + ": " + none.reason())
                  .withHelp("engross docket lists the documents that the case calls for")));
    }
  }

  private Outcome<Letter> render(DocumentKind kind, Matter matter, RenderOptions options) {
    Map<String, Finding<?>> findings = matter.findings();
    Copy copy =
        new Copy(
            kind.template(),
            kind.contentFor(matter),
            Frame.of(matter, kind, options),
            id -> Optional.ofNullable(findings.get(id)),
            matter.determination().notes(),
            openIn(kind, matter, findings),
            options.draft(),
            new FigureWords(matter.voice(kind)));
    return engine.fill(copy).map(page -> letter(kind, matter, page, options.logo()));
  }

  private Letter letter(DocumentKind kind, Matter matter, Page page, @Nullable Logo logo) {
    return new Letter(
        kind,
        Frame.addressee(matter, kind),
        page.xhtml(),
        resources(logo),
        page.shown(),
        page.draft(),
        page.questions());
  }

  /** The common stylesheet, others by their names among the templates, and the logo. */
  private Map<String, byte[]> resources(@Nullable Logo logo, String... stylesheets) {
    Map<String, byte[]> resources = new TreeMap<>();
    resources.put(STYLESHEET, text(STYLESHEET));
    for (String stylesheet : stylesheets) {
      resources.put(stylesheet.substring(stylesheet.lastIndexOf('/') + 1), text(stylesheet));
    }
    if (logo != null) {
      resources.put(Emblem.of(logo).source(), logo.file().bytes());
    }
    return resources;
  }

  private byte[] text(String name) {
    return Objects.requireNonNull(templates.files().get(name)).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Renders the docket of a determination. It goes to nobody, and is no draft, whatever it leaves
   * open.
   *
   * @param counted whether each count is printed
   * @return the page, or every problem of its template
   */
  public Outcome<Sheet> renderDocket(
      Determination determination, CaseFile caseFile, boolean counted, @Nullable Logo logo) {
    String title = counted ? "Days, and how each is counted" : "Days and documents due";
    Copy copy =
        new Copy(
            "docket/docket.ftlh",
            DocketSheet.of(determination, Wording.sentence(caseFile.title()), counted),
            Frame.of(caseFile, title, determination.issuedOn(), logo),
            id -> Optional.empty(),
            List.of(),
            List.of(),
            false,
            new FigureWords());
    return engine
        .fill(copy)
        .map(page -> new Sheet(title, page.xhtml(), resources(logo, DOCKET_STYLESHEET)));
  }

  private static Question approval(DocumentKind kind) {
    return new Question(
        "approval." + kind.id(),
        "Who approved the document “" + kind.title() + "”, and when?",
        "/approvals",
        "No approval on or before its date is on record. Without one it can only be a draft.");
  }

  /** What the findings leave open on which the determination says that the document rests. */
  private static List<Question> openIn(
      DocumentKind kind, Matter matter, Map<String, Finding<?>> findings) {
    List<Question> open = new ArrayList<>();
    matter.due().restsOn().stream()
        .map(findings::get)
        .filter(Objects::nonNull)
        .map(Page::openQuestions)
        .flatMap(List::stream)
        .filter(question -> open.stream().noneMatch(q -> q.id().equals(question.id())))
        .forEach(open::add);
    if (!matter.isApproved()) {
      open.add(approval(kind));
    }
    return open;
  }
}
