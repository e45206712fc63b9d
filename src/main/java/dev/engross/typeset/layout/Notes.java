package dev.engross.typeset.layout;

import java.util.IdentityHashMap;

/** The footnotes of a document, each laid out once. */
final class Notes {
  private final BlockLayout blocks;
  private final double width;
  private final IdentityHashMap<Anchor.Note, Stack> stacks = new IdentityHashMap<>();

  Notes(BlockLayout blocks, double width) {
    this.blocks = blocks;
    this.width = width;
  }

  Stack of(Anchor.Note note) {
    Stack known = stacks.get(note);
    if (known == null) {
      known = blocks.alone(note.box(), width);
      stacks.put(note, known);
    }
    return known;
  }
}
