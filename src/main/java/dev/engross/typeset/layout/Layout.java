package dev.engross.typeset.layout;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Problem;
import dev.engross.diagnostic.Severity;
import dev.engross.typeset.style.StyledDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places every mark of a styled document on its page.
 *
 * <p>In order: elements become boxes with shaped text, boxes become a list of slices that pages do
 * not part, slices are dealt to pages, pages are painted, margins are filled last since only then
 * is the number of pages known. A document that prints the page numbers of its own parts is laid
 * out again with the numbers found, until they hold.
 *
 * <p>Instances keep nothing of a document but the words shaped, in a store of fixed size; they are
 * safe to share between threads.
 */
public final class Layout {
  private static final int MOST_RUNS = 4;

  private final Shaper shaper;

  public Layout(Face.Case faces) {
    this.shaper = new Shaper(faces);
  }

  /**
   * Lays out one document.
   *
   * @return the pages, with a warning for each line that does not fit its measure; or a problem for
   *     each character that no face covers, each font family that is not known, each picture
   *     without a size, and whatever is taller than a page
   */
  public Outcome<LaidOutDocument> layOut(StyledDocument document) {
    Map<String, Integer> numbers = Map.of();
    for (int run = 1; ; run++) {
      Composition composition = new Composition(document, shaper, numbers);
      Structure structure = Structure.document();
      Box body = new BoxBuilder(composition).body(document.body(), structure);
      if (hasErrors(composition)) {
        return Outcome.failure(composition.problems());
      }
      BlockLayout blocks = new BlockLayout(composition);
      Notes notes = new Notes(blocks);
      List<Slice> slices = blocks.document(body).slices();
      PageAssembler assembler = new PageAssembler(slices, blocks, notes);
      assembler.assemble(new Paginator(composition, slices, notes).paginate());
      Map<String, Integer> found = numbers(assembler);
      if (!composition.usesPageNumbers() || found.equals(numbers) || run == MOST_RUNS) {
        return Outcome.of(
            finish(composition, blocks, assembler, structure), composition.problems());
      }
      numbers = found;
    }
  }

  private static boolean hasErrors(Composition composition) {
    for (Problem problem : composition.problems()) {
      if (problem.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Integer> numbers(PageAssembler assembler) {
    Map<String, Integer> numbers = new HashMap<>();
    assembler
        .destinations()
        .forEach(
            (id, destination) ->
                numbers.put(id, assembler.sheets().get(destination.page()).number));
    return numbers;
  }

  private static LaidOutDocument finish(
      Composition composition, BlockLayout blocks, PageAssembler assembler, Structure structure) {
    MarginBoxes margins = new MarginBoxes(composition, blocks);
    List<LaidOutDocument.Page> pages = new ArrayList<>(assembler.sheets().size());
    for (PageAssembler.Sheet sheet : assembler.sheets()) {
      margins.paint(sheet);
      pages.add(
          new LaidOutDocument.Page(
              sheet.plan.style().widthPoints(),
              sheet.plan.style().heightPoints(),
              Integer.toString(sheet.number),
              sheet.canvas.finish()));
    }
    return new LaidOutDocument(pages, structure, assembler.bookmarks(), assembler.destinations());
  }
}
