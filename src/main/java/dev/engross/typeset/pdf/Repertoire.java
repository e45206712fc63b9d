package dev.engross.typeset.pdf;

/**
 * The characters a prepared subset covers, smallest first. A document embeds the first that holds
 * all of its characters; where that is the whole face, which may be large, it embeds a subset of
 * its own.
 */
enum Repertoire {
  /** The Latin-1 alphabet, figures, and the punctuation of correspondence. */
  LETTER {
    @Override
    boolean holds(int codePoint) {
      return codePoint <= 0xFF || SIGNS_OF_LETTERS.indexOf(codePoint) >= 0;
    }
  },

  /** The Latin alphabets of Europe, fractions, arrows, boxes, and small capitals. */
  EUROPEAN {
    @Override
    boolean holds(int codePoint) {
      return codePoint <= 0x17F || codePoint >= 0x2000 && codePoint <= 0x27BF;
    }
  },

  /** Every character of the face. */
  WHOLE {
    @Override
    boolean holds(int codePoint) {
      return true;
    }
  };

  /** Hyphens, dashes, quotation marks, bullet, ellipsis, euro, trade mark, minus, ballot boxes. */
  private static final String SIGNS_OF_LETTERS =
      "\u2010\u2011\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u20AC\u2122\u2212"
          + "\u2610\u2611";

  abstract boolean holds(int codePoint);
}
