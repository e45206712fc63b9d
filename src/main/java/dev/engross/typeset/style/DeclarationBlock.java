package dev.engross.typeset.style;

import java.util.List;

/**
 * What stands between two braces, parsed.
 *
 * @param normal declarations in order, shorthands spelt out
 * @param important those marked {@code !important}
 */
record DeclarationBlock(List<Setting> normal, List<Setting> important) {

  static final DeclarationBlock EMPTY = new DeclarationBlock(List.of(), List.of());

  DeclarationBlock {
    normal = List.copyOf(normal);
    important = List.copyOf(important);
  }

  /** Both blocks, one after the other. */
  DeclarationBlock then(DeclarationBlock later) {
    List<Setting> allNormal = new java.util.ArrayList<>(normal);
    allNormal.addAll(later.normal);
    List<Setting> allImportant = new java.util.ArrayList<>(important);
    allImportant.addAll(later.important);
    return new DeclarationBlock(allNormal, allImportant);
  }
}
