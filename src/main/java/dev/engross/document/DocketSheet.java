package dev.engross.document;

import dev.engross.calendar.DayCount;
import dev.engross.determination.Determination;
import dev.engross.determination.Docket;
import dev.engross.determination.Docket.Entry;
import dev.engross.determination.Docket.Possibility;
import dev.engross.determination.Docket.Standing;
import dev.engross.finding.CountWords;
import dev.engross.finding.FactUse;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A docket on paper.
 *
 * @param caseId the id of the case
 * @param about the case in words
 * @param asOf the day from which it is looked at
 * @param counted whether each count is printed
 * @param sections what has passed, is for today, is ahead, has no day, and is done
 * @param behind the counts of findings that no entry shows; none where counts are not printed
 */
record DocketSheet(
    String caseId,
    String about,
    String asOf,
    boolean counted,
    List<DocketSection> sections,
    List<FindingCounts> behind) {

  private static final Map<Standing, String> HEADINGS =
      Map.of(
          Standing.PAST, "Past",
          Standing.TODAY, "Today",
          Standing.AHEAD, "Ahead",
          Standing.UNDATED, "Without a day",
          Standing.DONE, "Done");

  /**
   * Entries that stand alike on the day looked from.
   *
   * @param heading how they stand
   * @param items the entries, in order of the day to act on
   */
  record DocketSection(String heading, List<DocketItem> items) {}

  /**
   * One thing to do.
   *
   * @param what what must be done
   * @param day the day to act on; null where none is known
   * @param when how far off it is
   * @param duty who must do it, and what was made of the day to which is counted
   * @param done the fact that shows it as done; null for none
   * @param sources the words that set the day; null for none
   * @param possible the days that the missing answers would give
   * @param asks what must be asked, or has to happen, before the day can be said
   * @param passedOver the days that the last day passed over; null for none
   * @param counts the counts that lead to the day; none where counts are not printed
   * @param installments the installments of a benefit; null for anything else
   * @param catchUp the counts to the payday on which some of them are caught up
   */
  record DocketItem(
      String what,
      @Nullable String day,
      String when,
      String duty,
      @Nullable String done,
      @Nullable String sources,
      List<PossibleDay> possible,
      List<String> asks,
      @Nullable String passedOver,
      List<CountGrid> counts,
      @Nullable InstallmentTable installments,
      List<CountGrid> catchUp) {}

  /**
   * A day under an assumption.
   *
   * @param words the assumption and the day
   * @param counts the counts that lead to it; none where counts are not printed
   */
  record PossibleDay(String words, List<CountGrid> counts) {}

  /** A docket of a determination. */
  static DocketSheet of(Determination determination, String about, boolean counted) {
    Docket docket = Docket.of(determination);
    Map<String, InstallmentTable.Part> installments = InstallmentTable.parts(determination);
    List<DocketSection> sections = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      List<Entry> entries =
          docket.entries().stream().filter(entry -> entry.standing() == standing).toList();
      if (!entries.isEmpty()) {
        List<DocketItem> items = items(entries, installments, counted);
        sections.add(new DocketSection(String.valueOf(HEADINGS.get(standing)), items));
      }
    }
    return new DocketSheet(
        docket.caseId(),
        about,
        Wording.date(docket.asOf()),
        counted,
        List.copyOf(sections),
        counted ? FindingCounts.of(determination, shown(docket)) : List.of());
  }

  private static Set<DayCount> shown(Docket docket) {
    Set<DayCount> shown = new HashSet<>();
    for (Entry entry : docket.entries()) {
      shown.addAll(entry.counts());
      shown.addAll(entry.catchUp());
      entry.candidates().forEach(each -> shown.addAll(each.counts()));
    }
    return shown;
  }

  /** Installments of one benefit stand as one item, at the place of the first of them. */
  private static List<DocketItem> items(
      List<Entry> entries, Map<String, InstallmentTable.Part> installments, boolean counted) {
    List<DocketItem> items = new ArrayList<>();
    Map<String, List<Entry>> parts = new LinkedHashMap<>();
    for (Entry entry : entries) {
      InstallmentTable.Part part = installments.get(entry.id());
      if (part != null) {
        parts.computeIfAbsent(part.of().id(), id -> new ArrayList<>()).add(entry);
      }
    }
    for (Entry entry : entries) {
      InstallmentTable.Part part = installments.get(entry.id());
      List<Entry> all = part == null ? null : parts.remove(part.of().id());
      if (part == null) {
        items.add(item(entry, counted));
      } else if (all != null) {
        items.add(installments(part, all, installments, counted));
      }
    }
    return List.copyOf(items);
  }

  private static DocketItem item(Entry entry, boolean counted) {
    return new DocketItem(
        entry.what(),
        entry.act() == null ? null : CountWords.onWeekday(entry.act()),
        DocketWords.when(entry),
        Wording.capital(DocketWords.duty(entry)),
        entry.done() == null ? null : done(entry.done()),
        sources(entry),
        entry.candidates().stream().map(each -> possible(each, counted)).toList(),
        entry.asks().stream().map(DocketWords::asked).toList(),
        counted && entry.moved() != null ? CountWords.passedOver(entry.moved()) : null,
        grids(entry.counts(), counted),
        null,
        List.of());
  }

  private static DocketItem installments(
      InstallmentTable.Part part,
      List<Entry> entries,
      Map<String, InstallmentTable.Part> installments,
      boolean counted) {
    Entry first = entries.get(0);
    Entry last = entries.get(entries.size() - 1);
    boolean one = first.equals(last);
    boolean over = first.standing() == Standing.PAST || first.standing() == Standing.DONE;
    return new DocketItem(
        "Pay: " + part.of().label(),
        days(first, last),
        one
            ? DocketWords.when(first)
            : over ? "the last " + DocketWords.when(last) : "the first " + DocketWords.when(first),
        "To be done by the company, each on its day.",
        null,
        sources(first),
        List.of(),
        List.of(),
        null,
        counted ? last.counts().stream().map(CountGrid::inWords).toList() : List.of(),
        InstallmentTable.of(entries, installments),
        counted
            ? entries.stream()
                .flatMap(entry -> entry.catchUp().stream())
                .distinct()
                .map(CountGrid::inWords)
                .toList()
            : List.of());
  }

  private static @Nullable String days(Entry first, Entry last) {
    if (first.act() == null || last.act() == null) {
      return null;
    }
    String from = CountWords.onWeekday(first.act());
    String to = CountWords.onWeekday(last.act());
    return from.equals(to) ? from : from + " to " + to;
  }

  private static @Nullable String sources(Entry entry) {
    List<String> sources = entry.sources().stream().map(Citation::printed).distinct().toList();
    return sources.isEmpty() ? null : String.join("; ", sources);
  }

  private static String done(FactUse fact) {
    return Wording.sentence(fact.statement())
        + (fact.evidence() == null ? "" : " (" + fact.evidence() + ")");
  }

  private static PossibleDay possible(Possibility each, boolean counted) {
    return new PossibleDay(
        "If " + each.assumption() + ": " + Wording.date(each.day()), grids(each.counts(), counted));
  }

  private static List<CountGrid> grids(List<DayCount> counts, boolean counted) {
    return counted ? counts.stream().map(CountGrid::of).toList() : List.of();
  }
}
