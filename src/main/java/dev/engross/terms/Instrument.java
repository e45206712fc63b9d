package dev.engross.terms;

import dev.engross.casefile.Party;
import dev.engross.finding.Reading;
import dev.engross.law.Citation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan, an agreement or an amendment, as data. Every term carries its citation.
 *
 * @param id how cases and other instruments refer to it
 * @param kind what it is
 * @param title its title as printed
 * @param shortTitle how letters cite it, such as {@code the Transition Agreement}
 * @param dated the date it bears, or is effective as of
 * @param source where its text is published
 * @param amends for an amendment: the id of what it amends; a term with an id that is already there
 *     replaces that term, any other is added
 * @param amendableBy who must sign an amendment of this instrument; empty when it does not say
 * @param governingLaw as it says; null when it does not
 */
public record Instrument(
    String id,
    Kind kind,
    String title,
    String shortTitle,
    LocalDate dated,
    String source,
    @Nullable String amends,
    List<Party> amendableBy,
    @Nullable String governingLaw,
    List<Reading> readings,
    List<MilestoneTerm> milestones,
    List<DefinedAmount> amounts,
    List<DefinedCondition> conditions,
    List<ChangeInControlTrigger> changeInControl,
    List<ProtectionWindow> windows,
    List<SeparationTerm> separations,
    List<CauseTerm> conduct,
    List<ReleaseTerm> releases,
    List<WaiverTerm> waivers,
    List<Benefit> benefits,
    List<CoverageTerm> coverage,
    List<Covenant> covenants,
    List<Clause> clauses,
    List<CounselNote> notes) {

  /** What an instrument is. */
  public enum Kind {
    PLAN,
    AGREEMENT,
    AMENDMENT
  }

  /** A named day. */
  public record MilestoneTerm(String id, String label, Citation citation, DateTerm date) {}

  /** A named amount. */
  public record DefinedAmount(String id, String label, Citation citation, AmountTerm amount) {}

  /** A named condition; {@code question} is what it asks, in words. */
  public record DefinedCondition(
      String id, String question, Citation citation, Condition condition) {}

  /**
   * Something the executive gets.
   *
   * @param when whether it is owed
   * @param amount how much; null for what is not money
   * @param payment how it is paid
   * @param payableOnceWith the id of another benefit that is the same money by another path: only
   *     one is ever paid; null for none
   */
  public record Benefit(
      String id,
      String label,
      Citation citation,
      Condition when,
      @Nullable AmountTerm amount,
      PaymentTerm payment,
      @Nullable String payableOnceWith) {}

  /**
   * The executive gives up what another instrument grants.
   *
   * @param ofInstrument the instrument whose benefits are given up
   * @param when whether the waiver reaches them
   * @param bindsFrom the first day on which it binds
   */
  public record WaiverTerm(
      String id,
      String label,
      Citation citation,
      String ofInstrument,
      Condition when,
      DateTerm bindsFrom) {}

  /**
   * A promise of the executive or the company whose breach has consequences for payments.
   *
   * @param by who is bound
   * @param endsPayments whether its breach lets the company stop or recover payments
   * @param through the last day on which it binds, or null when it says none
   */
  public record Covenant(
      String id,
      String label,
      Citation citation,
      Party by,
      String words,
      boolean endsPayments,
      @Nullable DateTerm through) {}

  /** An operative clause that computes nothing, but that documents print or respect. */
  public record Clause(String id, String label, Citation citation, String effect) {}

  /**
   * What counsel should know about the instrument; printed with the readings where one of its terms
   * is relied on.
   *
   * @param about ids of the terms it concerns; empty when it concerns the whole instrument
   */
  public record CounselNote(String id, String text, Citation citation, List<String> about) {}
}
