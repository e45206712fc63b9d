package dev.engross.casefile;

/**
 * A case's own choice among the alternatives of a reading.
 *
 * @param chosenBy who decided; a choice without a name is rejected
 */
public record ReadingChoice(String reading, String alternative, String chosenBy) {}
