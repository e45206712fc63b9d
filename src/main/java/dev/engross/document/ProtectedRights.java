package dev.engross.document;

import java.time.LocalDate;

/**
 * Which rights that no release may touch have their source in force on a day. What was not yet law
 * is left out, never printed as if it applied.
 *
 * @param ageCharges charges with the Equal Employment Opportunity Commission (29 U.S.C. §
 *     626(f)(4))
 * @param challenge challenging the waiver of age claims without giving money back (29 CFR 1625.23,
 *     from January 2001)
 * @param securities communicating with the Securities and Exchange Commission (17 CFR 240.21F-17)
 * @param tradeSecrets immunity for disclosing trade secrets to the government or a lawyer (18
 *     U.S.C. § 1833(b))
 * @param workplaceActs talking about unlawful acts in the workplace (Cal. Gov. Code § 12964.5)
 */
record ProtectedRights(
    boolean ageCharges,
    boolean challenge,
    boolean securities,
    boolean tradeSecrets,
    boolean workplaceActs) {

  static ProtectedRights on(Matter matter) {
    LocalDate day = matter.issuedOn();
    return new ProtectedRights(
        inForce(matter, "adea-charge-rights", day),
        inForce(matter, "adea-no-tender-back", day),
        inForce(matter, "sec-whistleblower-communications", day),
        inForce(matter, "trade-secret-immunity", day),
        inForce(matter, "california-workplace-disclosure", day));
  }

  private static boolean inForce(Matter matter, String id, LocalDate day) {
    return matter.law().find(id, day).isPresent();
  }
}
