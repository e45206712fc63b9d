package dev.engross.cli;

import dev.engross.calendar.DayCount;
import dev.engross.determination.Docket;
import dev.engross.determination.Docket.Entry;
import dev.engross.determination.Docket.Possibility;
import dev.engross.determination.Docket.Standing;
import dev.engross.document.DocketWords;
import dev.engross.finding.CountWords;
import dev.engross.finding.Wording;
import dev.engross.intake.CaseDossier;
import dev.engross.law.Citation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The docket as a plain-text report: what has passed, is for today, is ahead, and is done. */
final class DocketReport {

  private static final int ENTRY = 2;
  private static final int BASIS = 6;

  private final ReportPage page = new ReportPage();
  private final Docket docket;
  private final boolean counted;

  /** How many paydays of a payroll were listed, by the first of them. */
  private final Map<DayCount, Integer> paydaysListed = new HashMap<>();

  private DocketReport(Docket docket, boolean counted) {
    this.docket = docket;
    this.counted = counted;
  }

  /**
   * The report.
   *
   * @param counted whether each count is printed day by day
   */
  static String of(CaseDossier dossier, Docket docket, boolean counted) {
    return new DocketReport(docket, counted).write(dossier.caseFile().title());
  }

  private String write(String title) {
    page.title(title);
    page.title(
        "Docket of case "
            + docket.caseId()
            + ", as of "
            + Wording.date(docket.asOf())
            + "; letters dated "
            + Wording.date(docket.issuedOn())
            + ".");
    section("Past", Standing.PAST);
    section("Today", Standing.TODAY);
    section("Ahead", Standing.AHEAD);
    section("Without a day", Standing.UNDATED);
    section("Done", Standing.DONE);
    if (docket.entries().isEmpty()) {
      page.blank();
      page.paragraph(0, "", "Nothing is on the docket.");
    }
    return page.toString();
  }

  private void section(String heading, Standing standing) {
    List<Entry> entries =
        docket.entries().stream().filter(entry -> entry.standing() == standing).toList();
    if (!entries.isEmpty()) {
      page.heading(heading);
      boolean apart = false;
      for (Entry entry : entries) {
        if (apart) {
          page.blank();
        }
        entry(entry);
        apart = counted && isCounted(entry);
      }
    }
  }

  private void entry(Entry entry) {
    String day = entry.act() == null ? "" : CountWords.onWeekday(entry.act()) + ": ";
    page.entry(ENTRY, day + entry.what(), DocketWords.when(entry));
    page.paragraph(BASIS, "· ", DocketWords.duty(entry));
    if (entry.done() != null) {
      page.paragraph(BASIS, "✓ ", AnswerWords.fact(entry.done()));
    }
    if (!entry.sources().isEmpty()) {
      page.paragraph(
          BASIS,
          "§ ",
          entry.sources().stream()
              .map(Citation::printed)
              .distinct()
              .collect(Collectors.joining("; ")));
    }
    for (Possibility each : entry.candidates()) {
      page.paragraph(BASIS, "? ", "If " + each.assumption() + ": " + Wording.date(each.day()));
      counts(each.counts());
      if (counted && !each.counts().isEmpty()) {
        page.blank();
      }
    }
    entry.asks().stream()
        .map(DocketWords::asked)
        .forEach(line -> page.paragraph(BASIS, "? ", line));
    if (entry.catchUp().isEmpty()) {
      moved(entry);
    }
    counts(entry.counts());
    if (counted && !entry.catchUp().isEmpty()) {
      page.blank();
      page.paragraph(BASIS, "· ", "It is caught up on a later payday.");
      moved(entry);
    }
    counts(entry.catchUp());
  }

  private void moved(Entry entry) {
    if (counted && entry.moved() != null) {
      page.paragraph(BASIS, "· ", "Passed over: " + CountWords.passedOver(entry.moved()) + ".");
    }
  }

  private static boolean isCounted(Entry entry) {
    return !entry.counts().isEmpty()
        || entry.candidates().stream().anyMatch(each -> !each.counts().isEmpty());
  }

  private void counts(List<DayCount> counts) {
    if (counted) {
      counts.forEach(this::count);
    }
  }

  /** Of paydays, each is listed once: under the first installment that falls due on or after it. */
  private void count(DayCount count) {
    if (count.payroll() == null) {
      CountReport.write(page, BASIS, count);
      return;
    }
    DayCount first = DayCount.paydays(count.start(), 1, count.payroll());
    int listed = paydaysListed.getOrDefault(first, 0);
    CountReport.write(page, BASIS, count, listed < count.number() ? listed : 0);
    paydaysListed.merge(first, count.number(), Math::max);
  }
}
