package dev.engross.typeset.pdf;

import dev.engross.typeset.layout.Face;
import dev.engross.typeset.layout.LaidOutDocument;
import dev.engross.typeset.layout.Mark;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The glyphs of a face that one document shows, and what each says there. */
final class UsedGlyphs {

  private UsedGlyphs() {}

  static Map<Integer, SortedSet<String>> of(LaidOutDocument document, Face face) {
    Map<Integer, SortedSet<String>> used = new TreeMap<>();
    for (LaidOutDocument.Page page : document.pages()) {
      for (Mark mark : page.marks()) {
        if (mark instanceof Mark.Glyphs run && run.face() == face) {
          add(run, used);
        }
      }
    }
    return used;
  }

  private static void add(Mark.Glyphs run, Map<Integer, SortedSet<String>> used) {
    int[] clusters = run.clusters();
    for (int i = 0; i < clusters.length; i++) {
      int end = i + 1 < clusters.length ? clusters[i + 1] : run.text().length();
      // Glyphs that only together say something are shown under that text, not by their own.
      String said = run.text().substring(clusters[i], Math.max(end, clusters[i]));
      SortedSet<String> texts = used.computeIfAbsent(run.glyphs()[i], glyph -> new TreeSet<>());
      if (!said.isEmpty() || texts.isEmpty()) {
        texts.add(said);
      }
    }
  }
}
