package dev.engross.document;

import dev.engross.finding.Finding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The rights that no release may touch, as far as their source is in force on the issue date. What
 * was not yet law is left out, never printed as if it applied.
 *
 * @param ageCharges charges with the Equal Employment Opportunity Commission (29 U.S.C. §
 *     626(f)(4))
 * @param challenge challenging the waiver of age claims without giving money back (29 CFR 1625.23,
 *     from January 2001)
 * @param securities communicating with the Securities and Exchange Commission (17 CFR 240.21F-17)
 * @param tradeSecrets immunity for disclosing trade secrets to the government or a lawyer, word for
 *     word (18 U.S.C. § 1833(b)(1)); null before it was law
 * @param tradeSecretsInLawsuits the same in a lawsuit for retaliation (18 U.S.C. § 1833(b)(2))
 * @param workplaceActs the statement that California requires, word for word (Gov. Code § 12964.5);
 *     null before it did
 * @param attorneyBusinessDays business days to consult an attorney (the same section); null before
 *     it gave any
 * @param speakOut disputes over sexual assault and harassment, in which promises of silence made
 *     before are not enforced (42 U.S.C. §§ 19401-19404, from December 7, 2022)
 * @param laborRights what the National Labor Relations Act gives those whom it protects (372 NLRB
 *     No. 58, from February 21, 2023)
 * @param ownWork that a restraint of lawful work is void in California (Bus. & Prof. Code § 16600)
 * @param ownWorkAnywhere that it is so wherever and whenever it was signed (§ 16600.5, from January
 *     1, 2024)
 * @param restraintUnlawful whether asking for such a restraint is unlawful too, which is for
 *     counsel to know (§ 16600.1, from January 1, 2024)
 * @param wages wages due that may not depend on a release (Cal. Lab. Code § 206.5)
 */
record ProtectedRights(
    boolean ageCharges,
    boolean challenge,
    boolean securities,
    @Nullable Quotation tradeSecrets,
    @Nullable Quotation tradeSecretsInLawsuits,
    @Nullable Quotation workplaceActs,
    @Nullable Finding<Integer> attorneyBusinessDays,
    boolean speakOut,
    boolean laborRights,
    boolean ownWork,
    boolean ownWorkAnywhere,
    boolean restraintUnlawful,
    boolean wages) {

  /**
   * The rights on the issue date.
   *
   * @param california whether California law governs
   */
  static ProtectedRights on(Matter matter, boolean california) {
    LocalDate day = matter.issuedOn();
    return new ProtectedRights(
        inForce(matter, "adea-agency-rights", day),
        inForce(matter, "adea-no-tender-back", day),
        inForce(matter, "sec-21f-17", day),
        Quotation.of(matter, "dtsa-immunity", day).orElse(null),
        Quotation.of(matter, "dtsa-retaliation-use", day).orElse(null),
        california
            ? Quotation.of(matter, "california-unlawful-acts-statement", day).orElse(null)
            : null,
        california && inForce(matter, "california-attorney-business-days", day)
            ? matter.lawCount("california-attorney-business-days", day)
            : null,
        inForce(matter, "speak-out-act", day),
        inForce(matter, "nlrb-severance-confidentiality", day),
        california && inForce(matter, "california-noncompete-void", day),
        california && inForce(matter, "california-noncompete-anywhere", day),
        california && inForce(matter, "california-noncompete-unlawful", day),
        california && inForce(matter, "california-wages-not-released", day));
  }

  private static boolean inForce(Matter matter, String id, LocalDate day) {
    return matter.law().find(id, day).isPresent();
  }
}
