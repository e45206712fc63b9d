package dev.engross.cli;

import dev.engross.determination.ReadingEffect;
import dev.engross.determination.ReadingEffect.AmountChange;
import dev.engross.determination.ReadingEffect.DayChange;
import dev.engross.determination.ReadingEffect.Difference;
import dev.engross.determination.ReadingEffect.DocumentChange;
import dev.engross.determination.ReadingEffect.ScheduleChange;
import dev.engross.determination.ReadingEffect.StandingChange;
import dev.engross.determination.ReadingEffect.StatusChange;
import dev.engross.determination.ReadingEffects;
import dev.engross.finding.Answer;
import dev.engross.finding.Reading;
import dev.engross.finding.ReadingUse;
import dev.engross.finding.Wording;
import dev.engross.intake.CaseDossier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each alternative of each reading would change: first at a glance, then one by one. */
final class ReadingsReport {

  private static final int ALTERNATIVE = 2;
  private static final int DIFFERENCE = 6;
  private static final int DETAIL = 8;

  private final ReportPage page = new ReportPage();
  private final ReadingEffects effects;

  private ReadingsReport(ReadingEffects effects) {
    this.effects = effects;
  }

  static String of(CaseDossier dossier, ReadingEffects effects) {
    return new ReadingsReport(effects).write(dossier);
  }

  private String write(CaseDossier dossier) {
    page.title(dossier.caseFile().title());
    page.title(
        "Case "
            + effects.caseId()
            + ", as of "
            + Wording.date(effects.asOf())
            + ": what another reading would change, one at a time.");
    Map<ReadingUse, List<ReadingEffect>> byReading = new LinkedHashMap<>();
    effects
        .effects()
        .forEach(each -> byReading.computeIfAbsent(each.taken(), u -> new ArrayList<>()).add(each));
    if (byReading.isEmpty()) {
      page.blank();
      page.paragraph(0, "", "No result of this case rests on a reading.");
    } else {
      glance();
      byReading.forEach(this::reading);
    }
    notReliedOn();
    return page.toString();
  }

  private void glance() {
    page.heading("At a glance");
    for (ReadingEffect effect : effects.effects()) {
      page.entry(
          ALTERNATIVE,
          effect.taken().reading().id() + "  " + effect.alternative().key(),
          ReadingEffectWords.summary(effect));
    }
    page.blank();
    page.paragraph(
        ALTERNATIVE,
        "",
        "Money: by how much the sum of all that is owed, paid or still able to become payable would"
            + " be higher (+) or lower (−).");
  }

  private void reading(ReadingUse taken, List<ReadingEffect> alternatives) {
    Reading reading = taken.reading();
    page.heading("Reading " + reading.id());
    page.paragraph(0, "", reading.question());
    page.paragraph(ALTERNATIVE, "§ ", reading.citation().printed());
    if (reading.citation().words() != null) {
      page.paragraph(ALTERNATIVE + 2, "", "“" + reading.citation().words() + "”");
    }
    String by =
        taken.chosenBy() == null ? "the default, unconfirmed" : "chosen by " + taken.chosenBy();
    page.paragraph(
        ALTERNATIVE,
        "* ",
        "Read as " + taken.chosen().text() + " (" + taken.chosen().key() + "; " + by + ").");
    alternatives.forEach(this::alternative);
  }

  private void alternative(ReadingEffect effect) {
    page.blank();
    page.paragraph(
        ALTERNATIVE,
        "- ",
        "If read as " + effect.alternative().text() + " (" + effect.alternative().key() + "):");
    if (effect.changesNothing()) {
      page.paragraph(DIFFERENCE, "", "Nothing would change.");
      return;
    }
    effect.differences().forEach(this::difference);
    effect
        .asks()
        .forEach(question -> page.paragraph(DIFFERENCE, "? ", "Asked: " + question.text()));
  }

  private void difference(Difference difference) {
    if (difference instanceof ScheduleChange change) {
      page.paragraph(DIFFERENCE, "", change.label());
      ReadingEffectWords.schedules(change).forEach(line -> page.paragraph(DETAIL, "", line));
      return;
    }
    boolean moot = difference instanceof AmountChange amount && !amount.payable();
    page.entry(
        DIFFERENCE,
        difference.label() + (moot ? " (not payable)" : ""),
        ReadingEffectWords.change(difference));
    if (difference instanceof StatusChange change) {
      page.paragraph(DETAIL, "· ", change.because());
    } else if (difference instanceof DocumentChange change) {
      page.paragraph(DETAIL, "· ", change.because());
    } else if (difference instanceof DayChange change) {
      unknown(change.from(), change.to());
    } else if (difference instanceof AmountChange change) {
      unknown(change.from(), change.to());
    } else if (difference instanceof StandingChange change) {
      unknown(change.from(), change.to());
    }
  }

  /**
   * Why there would be no value; and where there are none either way, what differs in each case.
   */
  private <T> void unknown(Answer<T> from, Answer<T> to) {
    List<String> candidates = ReadingEffectWords.candidates(from, to, AnswerWords::value);
    candidates.forEach(line -> page.paragraph(DETAIL, "? ", line));
    if (candidates.isEmpty() && (to.isOpen() || to.isAwaiting())) {
      AnswerWords.reasons(to).forEach(reason -> page.paragraph(DETAIL, "? ", reason));
    }
  }

  private void notReliedOn() {
    if (effects.notReliedOn().isEmpty()) {
      return;
    }
    page.heading("Readings not relied on");
    for (Reading reading : effects.notReliedOn()) {
      page.paragraph(ALTERNATIVE, reading.id() + "  ", reading.question());
    }
    page.blank();
    page.paragraph(ALTERNATIVE, "", "Nothing in this case turns on them.");
  }
}
