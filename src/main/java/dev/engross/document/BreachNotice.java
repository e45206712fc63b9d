package dev.engross.document;

import dev.engross.casefile.Fact;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.separation.ConductRules;
import dev.engross.document.template.Entry;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.terms.CauseTerm;
import dev.engross.terms.Condition;
import dev.engross.terms.Instrument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Written notice of a breach that can be put right, with the days that there are for it.
 *
 * @param agreement the paper that was breached, with its date
 * @param standard the standard that the breach would meet, such as {@code Cause}
 * @param found the day on which it was found
 * @param by who found it
 * @param ground what the paper says, word for word
 * @param source where it says so
 * @param section the section breached, such as {@code § 7}; empty where the finding names none
 * @param description what was done or left undone
 * @param cureDays days to put it right after this notice
 * @param cureEnds the last of them, when this notice is given on its date
 * @param atStake what would no longer be payable
 */
record BreachNotice(
    String agreement,
    String standard,
    Finding<LocalDate> found,
    String by,
    String ground,
    String source,
    String section,
    Entry description,
    Finding<Integer> cureDays,
    Finding<LocalDate> cureEnds,
    List<EntitlementLine> atStake) {

  static BreachNotice of(Matter matter) {
    return matter.timeline().all(Fact.ConductFound.class).stream()
        .filter(Fact.ConductFound::upheld)
        .flatMap(conduct -> of(matter, conduct).stream())
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () -> new NothingToShow("no finding of conduct that can be put right is on record"));
  }

  private static Optional<BreachNotice> of(Matter matter, Fact.ConductFound conduct) {
    for (Instrument paper : matter.terms().instruments()) {
      for (CauseTerm term : paper.conduct()) {
        Optional<CauseTerm.Ground> ground =
            term.id().equals(conduct.standard())
                ? ConductRules.curableGround(term, conduct)
                : Optional.empty();
        if (ground.isPresent()) {
          return Optional.of(of(matter, conduct, paper, term, ground.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static BreachNotice of(
      Matter matter,
      Fact.ConductFound conduct,
      Instrument paper,
      CauseTerm term,
      CauseTerm.Ground ground) {
    int days = ground.cureDays() == null ? 0 : ground.cureDays();
    return new BreachNotice(
        PaperDates.named(paper),
        term.label(),
        matter.day(conduct, "breach.found", "When was the breach found?"),
        conduct.by(),
        ground.words(),
        ground.citation().printed(),
        section(conduct),
        Entry.of(
            conduct.description(),
            "what was done or left undone",
            new Question(
                "breach-description",
                "What was done or left undone?",
                matter.timeline().pointer(conduct, "description"),
                "A notice of breach must say what is to be put right.")),
        new Trace()
            .cite(ground.citation())
            .find("breach.cureDays", "Days to put the breach right", Answer.known(days)),
        ConductRules.cureEnds(ground, matter.issuedOn()),
        atStake(matter, term));
  }

  private static String section(Fact.ConductFound conduct) {
    String ground = conduct.ground();
    int sign = ground == null ? -1 : ground.indexOf('§');
    return sign < 0 ? "" : ground.substring(sign);
  }

  private static List<EntitlementLine> atStake(Matter matter, CauseTerm term) {
    ConditionTree tree = new ConditionTree(matter);
    Condition met = new Condition.ConductMeets(term.id());
    return matter.determination().entitlements().stream()
        .filter(e -> e.status() == Entitlement.Status.CONDITIONAL)
        .filter(
            entitlement ->
                EntitlementLine.benefit(matter, entitlement)
                    .filter(benefit -> tree.within(benefit.when()).anyMatch(met::equals))
                    .isPresent())
        .map(entitlement -> EntitlementLine.of(matter, entitlement))
        .toList();
  }
}
