package dev.engross.casefile;

/** Who acts: a side of an agreement, or someone a fact concerns. */
public enum Party {
  EXECUTIVE,
  COMPANY,
  BOARD,
  CHAIRMAN,
  PLAN_ADMINISTRATOR,
  SPOUSE,
  DEPENDENT,
  INSURER,
  AGENCY
}
