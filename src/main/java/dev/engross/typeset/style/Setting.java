package dev.engross.typeset.style;

import java.util.function.Consumer;

/** One longhand with its value, parsed once and given to any number of drafts. */
record Setting(Longhand<?> longhand, Consumer<Draft> effect) {

  void apply(Draft draft) {
    effect.accept(draft);
  }

  boolean comesFirst() {
    return longhand.comesFirst();
  }
}
