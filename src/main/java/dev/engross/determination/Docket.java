package dev.engross.determination;

import dev.engross.calendar.DayCount;
import dev.engross.calendar.MovedDay;
import dev.engross.casefile.Party;
import dev.engross.determination.payment.PaymentDay;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.BeneficiaryPeriod;
import dev.engross.determination.result.Deadline;
import dev.engross.finding.Answer;
import dev.engross.finding.Answer.Candidate;
import dev.engross.finding.Answer.NotApplicable;
import dev.engross.finding.Answer.Undetermined;
import dev.engross.finding.FactUse;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.law.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that somebody must do or send, in order of the day to act on; what has no day yet
 * comes last. What a fact shows as done stays on it, and says so.
 *
 * @param asOf the day from which the docket is looked at
 * @param issuedOn the date that letters bear; periods that run from a notice are counted from it
 */
public record Docket(String caseId, LocalDate asOf, LocalDate issuedOn, List<Entry> entries) {

  public Docket {
    entries = List.copyOf(entries);
  }

  /** Where an entry stands on the as-of date. */
  public enum Standing {
    PAST,
    TODAY,
    AHEAD,
    /** Its day cannot be said yet. */
    UNDATED,
    /** A fact shows that it was done. */
    DONE
  }

  /**
   * One thing to do.
   *
   * @param id the deadline's id, or that of the document: {@code document.release-packet.doe}
   * @param what what must be done
   * @param actor who must do it
   * @param literal the last day by the words of its source; null where it cannot be said, or where
   *     nothing sets one
   * @param act the day to act on, after weekends and holidays; null with the other
   * @param rule why the day was, or was not, moved; for a document, why it is due
   * @param days from the as-of date to the day to act on; negative when it has passed; null without
   *     a day
   * @param sources the words that set the day
   * @param candidates what the day would be under each answer that is worth showing
   * @param asks what must be asked, or has to happen, before the day can be said
   * @param done the fact that shows it as done; null while none does
   * @param counts the counts that lead to the literal day; none where none is counted or known
   * @param moved how it came from the literal day, or from the payday on which it is caught up, to
   *     a business day; null where that is not how
   * @param catchUp the counts that lead to the payday on which a payment is caught up that fell due
   *     too early; none for anything else
   */
  public record Entry(
      String id,
      String what,
      Party actor,
      @Nullable LocalDate literal,
      @Nullable LocalDate act,
      String rule,
      Standing standing,
      @Nullable Integer days,
      List<Citation> sources,
      List<Possibility> candidates,
      List<Question> asks,
      @Nullable FactUse done,
      List<DayCount> counts,
      @Nullable MovedDay moved,
      List<DayCount> catchUp) {
    public Entry {
      sources = List.copyOf(sources);
      candidates = List.copyOf(candidates);
      asks = List.copyOf(asks);
      counts = List.copyOf(counts);
      catchUp = List.copyOf(catchUp);
    }
  }

  /**
   * A day under an assumption, which completes "If …".
   *
   * @param counts the counts that lead to it
   */
  public record Possibility(String assumption, LocalDate day, List<DayCount> counts) {
    public Possibility {
      counts = List.copyOf(counts);
    }

    private static Possibility of(Candidate<LocalDate> candidate) {
      return new Possibility(
          candidate.assumption(),
          candidate.value(),
          Step.countsTo(candidate.steps(), candidate.value()));
    }
  }

  /** The docket of a determination; documents that are not due are not on it. */
  public static Docket of(Determination determination) {
    LocalDate asOf = determination.asOf();
    List<Entry> entries = new ArrayList<>();
    determination.deadlines().stream()
        .filter(deadline -> !(deadline.literal().answer() instanceof NotApplicable))
        .forEach(deadline -> entries.add(deadline(deadline, asOf)));
    determination.documents().stream()
        .filter(DocumentDue::due)
        .forEach(document -> entries.add(document(document, determination)));
    entries.sort(Comparator.comparing(Entry::act, Comparator.nullsLast(LocalDate::compareTo)));
    return new Docket(determination.caseId(), asOf, determination.issuedOn(), entries);
  }

  private static Entry deadline(Deadline deadline, LocalDate asOf) {
    Answer<LocalDate> answer = deadline.literal().answer();
    List<Possibility> candidates = new ArrayList<>();
    if (answer instanceof Undetermined<LocalDate> open) {
      open.candidates().forEach(each -> candidates.add(Possibility.of(each)));
    }
    LocalDate literal = answer.isKnown() ? answer.value() : null;
    return new Entry(
        deadline.id(),
        deadline.what(),
        deadline.actor(),
        literal,
        deadline.adjusted(),
        deadline.rule(),
        deadline.done() == null ? standing(deadline.adjusted(), asOf) : Standing.DONE,
        days(deadline.adjusted(), asOf),
        deadline.literal().citations(),
        candidates,
        answer.questions(),
        deadline.done(),
        deadline.counts(),
        moved(deadline),
        deadline.catchUp());
  }

  private static @Nullable MovedDay moved(Deadline deadline) {
    LocalDate day = deadline.adjusted();
    return day == null || deadline.catchUp().isEmpty()
        ? deadline.moved()
        : PaymentDay.moved(deadline.catchUp().get(0).end(), day);
  }

  private static Entry document(DocumentDue document, Determination determination) {
    LocalDate asOf = determination.asOf();
    return new Entry(
        "document." + document.kind() + "." + document.addressee(),
        "Issue " + document.kind() + " to " + document.addressee(),
        Party.COMPANY,
        document.by(),
        document.by(),
        document.why().text(),
        standing(document.by(), asOf),
        days(document.by(), asOf),
        List.of(),
        List.of(),
        List.of(),
        null,
        document.counts().isEmpty() ? periodEndingOn(document, determination) : document.counts(),
        null,
        List.of());
  }

  /** The months of coverage, or of its payment, whose end sets the day of a document. */
  private static List<DayCount> periodEndingOn(DocumentDue document, Determination determination) {
    LocalDate by = document.by();
    ContinuationCoverage coverage = determination.coverage();
    if (by == null || coverage == null) {
      return List.of();
    }
    return Stream.concat(
            Stream.of(coverage.companyPays()),
            coverage.periods().stream().map(BeneficiaryPeriod::ends))
        .filter(ends -> document.restsOn().contains(ends.id()))
        .filter(ends -> ends.answer().isKnown() && ends.answer().value().equals(by))
        .findFirst()
        .map(ends -> Step.countsTo(ends.steps(), by))
        .orElse(List.of());
  }

  private static Standing standing(@Nullable LocalDate day, LocalDate asOf) {
    if (day == null) {
      return Standing.UNDATED;
    }
    return day.isBefore(asOf) ? Standing.PAST : day.isEqual(asOf) ? Standing.TODAY : Standing.AHEAD;
  }

  private static @Nullable Integer days(@Nullable LocalDate day, LocalDate asOf) {
    return day == null ? null : ReadingEffect.daysBetween(asOf, day);
  }
}
