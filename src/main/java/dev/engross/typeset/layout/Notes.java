package dev.engross.typeset.layout;

import java.util.IdentityHashMap;

/** The footnotes of a document, each laid out once. */
final class Notes {
  private final BlockLayout blocks;
  private final IdentityHashMap<Anchor.Note, Stack> stacks = new IdentityHashMap<>();

  Notes(BlockLayout blocks) {
    this.blocks = blocks;
  }

  Stack of(Anchor.Note note) {
    Stack known = stacks.get(note);
    if (known == null) {
      String page = note.box().style.flow().page();
      known = blocks.alone(note.box(), blocks.composition().measure(page));
      stacks.put(note, known);
    }
    return known;
  }
}
