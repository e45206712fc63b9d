package dev.engross.intake;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Problem;
import dev.engross.intake.LocatedValue.ObjectValue;
import dev.engross.terms.Instrument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads one instrument: a plan, an agreement or an amendment. */
final class InstrumentReader {

  private InstrumentReader() {}

  /** The instrument of a tree; a citation that names no source cites the instrument itself. */
  static Bound<Instrument> bind(ObjectValue tree) {
    String shortTitle = tree.text("shortTitle");
    String source = shortTitle == null ? "this instrument" : withoutArticle(shortTitle);
    return RecordBinder.bind(Instrument.class, tree, source);
  }

  /** The instrument of a tree, checked as far as it can be without the others of its case. */
  static Outcome<Instrument> read(LocatedTree<ObjectValue> tree) {
    List<Problem> problems = new ArrayList<>(tree.problems());
    if (tree.root() == null) {
      return Outcome.failure(problems);
    }
    Bound<Instrument> bound = bind(tree.root());
    problems.addAll(bound.problems());
    problems.addAll(CaseCheck.ofInstrumentAlone(bound));
    problems.sort(Comparator.comparingInt(problem -> problem.place().line()));
    return bound.value() == null ? Outcome.failure(problems) : Outcome.of(bound.value(), problems);
  }

  /** Letters say "the Transition Agreement"; a citation is "Transition Agreement § 1(a)". */
  private static String withoutArticle(String shortTitle) {
    return shortTitle.startsWith("the ") ? shortTitle.substring("the ".length()) : shortTitle;
  }

  /** Whether a tree means to be an instrument. */
  static boolean describes(ObjectValue tree) {
    return tree.members().containsKey("shortTitle")
        || List.of("plan", "agreement", "amendment").contains(String.valueOf(tree.text("kind")));
  }

  /** The root object of a file, or why there is none. */
  static LocatedTree<ObjectValue> rootOf(SourceFile source) {
    return rootOf(source, 0);
  }

  /** The same, of a source before which so many lines of its file stand. */
  static LocatedTree<ObjectValue> rootOf(SourceFile source, int linesBefore) {
    LocatedTree<LocatedValue> tree = LocatedJson.read(source, linesBefore);
    LocatedValue root = tree.root();
    List<Problem> problems = new ArrayList<>(tree.problems());
    if (root != null && !(root instanceof ObjectValue)) {
      problems.add(
          Problem.error("wrong-type", root.place(), "the file holds an array")
              .withExcerpt(root.excerpt())
              .withHelp("write one case or one instrument to a file, as an object"));
    }
    return new LocatedTree<>(root instanceof ObjectValue object ? object : null, problems);
  }
}
