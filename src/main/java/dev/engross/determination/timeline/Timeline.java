package dev.engross.determination.timeline;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Fact;
import dev.engross.finding.Answer;
import dev.engross.finding.FactUse;
import dev.engross.finding.LateText;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.terms.EventTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a case that had happened by its as-of date, in order of date. What is not on it is
 * taken as not having happened.
 *
 * <p>Worked example: as of 7 May 2003, a signature of 8 May 2003 is not on the timeline.
 */
public final class Timeline {

  private static final Map<String, Class<?>> KINDS = kinds();

  private final LocalDate asOf;
  private final String executive;
  private final Names names;
  private final FactWording wording;
  private final Map<Class<?>, List<Fact>> byType = new LinkedHashMap<>();
  private final IdentityHashMap<Fact, FactUse> uses = new IdentityHashMap<>();
  private final List<Fact> recorded;
  private @Nullable Answer<Fact.EmploymentEnded> employmentEnd;

  private Timeline(LocalDate asOf, Names names, CaseFile caseFile) {
    this.asOf = asOf;
    this.executive = caseFile.executive().id();
    this.recorded = caseFile.facts();
    this.names = names;
    this.wording = new FactWording(names);
  }

  public static Timeline of(CaseFile caseFile, Names names, LocalDate asOf) {
    Timeline timeline = new Timeline(asOf, names, caseFile);
    for (Fact fact : timeline.recorded) {
      if (!fact.date().isAfter(asOf)) {
        timeline.byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
      }
    }
    timeline.byType.replaceAll((type, found) -> inOrder(found));
    return timeline;
  }

  private static List<Fact> inOrder(List<Fact> facts) {
    if (facts.size() == 1) {
      return List.copyOf(facts);
    }
    facts.sort(Comparator.comparing(Fact::date));
    return List.copyOf(facts);
  }

  public LocalDate asOf() {
    return asOf;
  }

  public Names names() {
    return names;
  }

  /** All facts of one type, in order of date. */
  public <T extends Fact> List<T> all(Class<T> type) {
    @SuppressWarnings("unchecked") // each list holds facts of the type that it is found by
    List<T> facts = (List<T>) byType.getOrDefault(type, List.of());
    return facts;
  }

  /** The latest fact of one type. */
  public <T extends Fact> Optional<T> latest(Class<T> type) {
    List<T> facts = all(type);
    return facts.isEmpty() ? Optional.empty() : Optional.of(facts.get(facts.size() - 1));
  }

  /** The first of the facts of one type for which something holds. */
  public <T extends Fact> Optional<T> first(Class<T> type, Predicate<T> condition) {
    for (T fact : all(type)) {
      if (condition.test(fact)) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }

  /** The latest of the facts of one type for which something holds. */
  public <T extends Fact> Optional<T> latest(Class<T> type, Predicate<T> condition) {
    List<T> facts = all(type);
    for (int i = facts.size() - 1; i >= 0; i--) {
      if (condition.test(facts.get(i))) {
        return Optional.of(facts.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether something holds for any fact of one type. */
  public <T extends Fact> boolean any(Class<T> type, Predicate<T> condition) {
    return first(type, condition).isPresent();
  }

  /** Whether a letter that was mailed has not been found wrong since. */
  public boolean stands(Fact.Mailed mailed) {
    return !any(
        Fact.Superseded.class,
        superseded ->
            superseded.document().equals(mailed.document())
                && names.person(superseded.to()).equals(names.person(mailed.to()))
                && !mailed.date().isAfter(superseded.date()));
  }

  /** The facts that a term means, in order of date. */
  public List<Fact> matching(EventTerm event) {
    Class<?> type = KINDS.get(event.kind());
    if (type == null) {
      return List.of();
    }
    List<Fact> found = new ArrayList<>();
    for (Fact fact : byType.getOrDefault(type, List.of())) {
      if (EventMatch.details(event, fact, executive)) {
        found.add(fact);
      }
    }
    return found;
  }

  /** The end of employment: awaited while none is on record, a conflict when several are. */
  public Answer<Fact.EmploymentEnded> employmentEnd() {
    if (employmentEnd == null) {
      employmentEnd = findEmploymentEnd();
    }
    return employmentEnd;
  }

  private Answer<Fact.EmploymentEnded> findEmploymentEnd() {
    Optional<Fact.EmploymentEnded> end = latest(Fact.EmploymentEnded.class);
    return end.isEmpty()
        ? Answer.ask(Question.awaiting("employment-ended", "the end of employment"))
        : this.<Fact.EmploymentEnded>contradiction(end.get())
            .<Answer<Fact.EmploymentEnded>>map(conflict -> conflict)
            .orElseGet(() -> Answer.known(end.get()));
  }

  /** What else is on record about something that can happen only once; empty where it agrees. */
  public <T> Optional<Answer.Conflict<T>> contradiction(Fact fact) {
    String subject = OnceOnly.subject(fact, names);
    if (subject == null) {
      return Optional.empty();
    }
    List<Fact> alike = byType.getOrDefault(fact.getClass(), List.of());
    Optional<Fact.Died> death = deathAgainst(fact);
    if (alike.size() < 2 && death.isEmpty()) {
      return Optional.empty();
    }
    List<Fact> same =
        new ArrayList<>(
            alike.stream()
                .filter(other -> subject.equals(OnceOnly.subject(other, names)))
                .toList());
    if (death.isEmpty() && same.stream().map(OnceOnly::agreed).distinct().count() < 2) {
      return Optional.empty();
    }
    death.ifPresent(same::add);
    List<Answer.Side> sides = new ArrayList<>();
    for (Fact one : same) {
      String basis = one.evidence() == null ? "no evidence recorded" : one.evidence();
      sides.add(new Answer.Side(Wording.capital(clause(one)), basis));
    }
    return Optional.of(new Answer.Conflict<>(subject, sides));
  }

  /** A death of the executive with which an end of employment on record does not agree. */
  private Optional<Fact.Died> deathAgainst(Fact fact) {
    return fact instanceof Fact.EmploymentEnded ended
        ? first(
            Fact.Died.class,
            died -> died.person().equals(executive) && OnceOnly.contradict(died, ended))
        : Optional.empty();
  }

  /** Every contradiction among the facts, each once. */
  public List<Answer.Conflict<LocalDate>> contradictions() {
    List<Answer.Conflict<LocalDate>> found = new ArrayList<>();
    for (List<Fact> ofOneType : byType.values()) {
      for (Fact fact : ofOneType) {
        this.<LocalDate>contradiction(fact)
            .filter(conflict -> !found.contains(conflict))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The day that a fact fixes: the confirmed day of a confirmation, else the day it happened. */
  public static LocalDate dayOf(Fact fact) {
    return fact instanceof Fact.Confirmed confirmed ? confirmed.confirmedDate() : fact.date();
  }

  /** The fact as a finding names it. */
  public FactUse use(Fact fact) {
    return uses.computeIfAbsent(fact, this::inWords);
  }

  private FactUse inWords(Fact fact) {
    return new FactUse(
        fact.id(), () -> Wording.sentence(wording.clause(fact)), fact.date(), fact.evidence());
  }

  /** The fact with its day, to stand inside a sentence. */
  public String clause(Fact fact) {
    return wording.clause(fact) + " on " + Wording.date(fact.date());
  }

  /** Traces a fact: that it is relied on, and what it says. */
  public Trace tell(Fact fact, Trace trace) {
    return trace.use(use(fact)).step(() -> Wording.sentence(clause(fact)));
  }

  /** The fact with its day, as a sentence. */
  public String sentence(Fact fact) {
    return Wording.sentence(clause(fact));
  }

  /** The same, put together when somebody reads it. */
  public LateText told(Fact fact) {
    return LateText.of(() -> sentence(fact));
  }

  /** And what is said after it. */
  public LateText told(Fact fact, String then) {
    return LateText.of(() -> sentence(fact) + then);
  }

  /** Whether two facts are one that is recorded twice: they say the same of the same day. */
  public boolean repeats(Fact one, Fact other) {
    return one.getClass() == other.getClass()
        && one.date().equals(other.date())
        && clause(one).equals(clause(other));
  }

  /** Where a part of a fact belongs in the case file, as a JSON pointer. */
  public String pointer(Fact fact, String part) {
    return "/facts/" + place(fact) + "/" + part;
  }

  /** Where the fact itself stands: two that say the same are still two. */
  private int place(Fact fact) {
    for (int i = 0; i < recorded.size(); i++) {
      if (recorded.get(i) == fact) {
        return i;
      }
    }
    return 0;
  }

  /** An event that may not have happened, as a noun: {@code the signing of the release}. */
  public String noun(EventTerm event) {
    return EventWording.noun(event, names);
  }

  private static Map<String, Class<?>> kinds() {
    Map<String, Class<?>> kinds = new HashMap<>();
    for (Class<?> type : Fact.class.getPermittedSubclasses()) {
      kinds.put(Fact.kindOf(type.asSubclass(Fact.class)), type);
    }
    return Map.copyOf(kinds);
  }
}
