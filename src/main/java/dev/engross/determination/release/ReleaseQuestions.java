package dev.engross.determination.release;

import dev.engross.finding.Asked;
import dev.engross.finding.Wording;
import dev.engross.terms.ReleaseTerm;

/**
 * What is asked about a release, in every case in which its words are the same.
 *
 * @param name the release with its article: {@code the Supplemental Release}
 * @param prefix with what the id of every finding on it begins
 */
public record ReleaseQuestions(
    String name,
    String prefix,
    Asked earliest,
    Asked offered,
    Asked considerEnds,
    Asked revokeEnds,
    Asked effective,
    Asked status) {

  public static ReleaseQuestions of(ReleaseTerm term) {
    String name = Wording.the(term.label());
    String prefix = "release." + term.id() + ".";
    return new ReleaseQuestions(
        name,
        prefix,
        new Asked(
            prefix + "earliestSigning", "On which day may " + name + " be signed at the earliest?"),
        new Asked(prefix + "offered", "On which day was the final offer of " + name + " made?"),
        new Asked(prefix + "considerEnds", "Through which day may " + name + " be considered?"),
        new Asked(prefix + "revokeEnds", "Through which day may " + name + " be revoked?"),
        new Asked(prefix + "effective", "On which day is " + name + " effective?"),
        new Asked(prefix + "status", "Has " + name + " become effective?"));
  }

  /** When it was signed by an executive. */
  Asked signed(String executive) {
    return new Asked(
        prefix.concat("signed"), "On which day did " + executive + " sign " + name + "?");
  }
}
