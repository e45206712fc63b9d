package dev.engross.determination.evaluation;

import dev.engross.finding.Finding;
import dev.engross.finding.Standing;
import dev.engross.finding.Verdict;

/** A finding on a condition, and the clauses that say why in a sentence. */
public record Judgement(Finding<Standing> finding, Verdict verdict) {}
