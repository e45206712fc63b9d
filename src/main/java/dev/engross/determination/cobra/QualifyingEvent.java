package dev.engross.determination.cobra;

import dev.engross.casefile.Fact;
import dev.engross.finding.FactUse;
import dev.engross.law.Citation;
import java.time.LocalDate;

/**
 * An event that ends coverage and opens continuation coverage (29 U.S.C. § 1163).
 *
 * @param kind which of the statute's events
 * @param fact the fact that records it
 * @param person the id of the person it befell
 * @param words the event in words, as a letter to the executive names it
 * @param use the fact as a finding names it
 */
record QualifyingEvent(Kind kind, Fact fact, String person, String words, FactUse use) {

  static QualifyingEvent of(Kind kind, Fact fact, String person, String words) {
    FactUse use = CoverageRecord.use(fact, kind.statement);
    return new QualifyingEvent(kind, fact, person, words, use);
  }

  /** The statute's events. A bankruptcy of the employer concerns retirees only. */
  enum Kind {
    EMPLOYMENT_ENDED("§ 1163(2)", "cobra-months-termination", "Employment ended"),
    HOURS_REDUCED("§ 1163(2)", "cobra-months-termination", "The employee’s hours were reduced"),
    DEATH("§ 1163(1)", "cobra-months-other", "The covered employee died"),
    DIVORCE("§ 1163(3)", "cobra-months-other", "The marriage ended or the spouses separated"),
    MEDICARE("§ 1163(4)", "cobra-months-other", "The covered employee became entitled to Medicare"),
    CHILD_CEASED("§ 1163(5)", "cobra-months-other", "A child ceased to be a dependent");

    private final Citation citation;
    private final String monthsId;
    private final String statement;

    Kind(String section, String monthsId, String statement) {
      this.citation = Citation.of("29 U.S.C.", section);
      this.monthsId = monthsId;
      this.statement = statement;
    }

    Citation citation() {
      return citation;
    }

    /** The two events of § 1163(2), whose shorter period others can lengthen. */
    boolean isOfEmployment() {
      return this == EMPLOYMENT_ENDED || this == HOURS_REDUCED;
    }

    /** The figure of the law book that gives the months. */
    String monthsId() {
      return monthsId;
    }
  }

  LocalDate date() {
    return fact.date();
  }

  /** The event as a sentence without its stop: {@code Employment ended on May 6, 2003}. */
  String statement() {
    return use.statement();
  }

  /** Whether the beneficiary, not the employer, must tell the plan of it. */
  boolean isToldByBeneficiary() {
    return kind == Kind.DIVORCE || kind == Kind.CHILD_CEASED;
  }
}
