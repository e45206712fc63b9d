package dev.engross.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How a condition stands, with the clauses that say why, ready to be put into one sentence.
 *
 * <p>Worked example: of {@code employment lasted through May 6, 2003} (met) and {@code the
 * Supplemental Release is effective} (pending), both are asked for: the verdict is pending, for the
 * second clause, and the first is kept as met.
 *
 * <p>The clauses are put in words when somebody reads them, which may be long after the standing
 * was found, or never.
 */
public final class Verdict {

  /** The clauses of each standing, made when they are read. */
  private interface Clauses {
    List<String> of(Standing standing);
  }

  private static final Clauses NONE = standing -> List.of();

  private static final List<Answer<Standing>> KNOWN =
      Stream.of(Standing.values()).map(Answer::known).toList();

  private final Answer<Standing> answer;
  private final Clauses clauses;

  private Verdict(Answer<Standing> answer, Clauses clauses) {
    this.answer = answer;
    this.clauses = clauses;
  }

  /** A standing for one clause, which is put in words later. */
  private Verdict(Standing standing, Supplier<String> clause) {
    this(known(standing), asked -> asked == standing ? List.of(clause.get()) : List.of());
  }

  /** The standing. */
  public Answer<Standing> answer() {
    return answer;
  }

  /** Clauses that hold: {@code employment lasted through May 6, 2003}. */
  public List<String> met() {
    return clauses.of(Standing.MET);
  }

  /** Clauses that complete "once …": {@code the Supplemental Release is effective}. */
  public List<String> pending() {
    return clauses.of(Standing.PENDING);
  }

  /** Clauses that complete "because …". */
  public List<String> failed() {
    return clauses.of(Standing.FAILED);
  }

  public static Verdict met(String clause) {
    return met(() -> clause);
  }

  /**
   * Met, for a clause that is put in words later.
   *
   * @param clause a function of values that do not change, which never fails
   */
  public static Verdict met(Supplier<String> clause) {
    return new Verdict(Standing.MET, clause);
  }

  public static Verdict pending(String clause) {
    return pending(() -> clause);
  }

  /** Pending, for such a clause. */
  public static Verdict pending(Supplier<String> clause) {
    return new Verdict(Standing.PENDING, clause);
  }

  public static Verdict failed(String clause) {
    return failed(() -> clause);
  }

  /** Failed, for such a clause. */
  public static Verdict failed(Supplier<String> clause) {
    return new Verdict(Standing.FAILED, clause);
  }

  /** A standing that needs no clause. */
  public static Verdict settled(Standing standing) {
    return open(known(standing));
  }

  /** An answer without clauses, such as one that is undetermined. */
  public static Verdict open(Answer<Standing> answer) {
    return new Verdict(answer, NONE);
  }

  public static Verdict ask(Question question) {
    return open(Answer.ask(question));
  }

  public boolean is(Standing standing) {
    return answer.isKnown() && answer.value() == standing;
  }

  /** All are asked for. One that failed decides, whatever the others are. */
  public static Verdict allOf(List<Verdict> parts) {
    if (any(parts, Standing.FAILED)) {
      return decidedBy(parts, Standing.FAILED);
    }
    return new Verdict(
        combined(parts, Standing.MET, Standing::and),
        asked -> asked == Standing.FAILED ? List.of() : clauses(parts, asked));
  }

  /** One suffices. One that is met decides, whatever the others are. */
  public static Verdict anyOf(List<Verdict> parts) {
    if (any(parts, Standing.MET)) {
      return decidedBy(parts, Standing.MET);
    }
    List<Verdict> alive = new ArrayList<>(parts.size());
    for (Verdict part : parts) {
      if (!part.is(Standing.FAILED)) {
        alive.add(part);
      }
    }
    if (alive.isEmpty()) {
      return decidedBy(parts, Standing.FAILED);
    }
    if (alive.size() == 1) {
      return alive.get(0);
    }
    return new Verdict(
        combined(alive, Standing.PENDING, Standing::or),
        asked -> asked == Standing.PENDING ? either(alive) : List.of());
  }

  /** The contrary: what was met has failed, what failed is met; what is pending stays so. */
  public Verdict contrary() {
    if (is(Standing.MET)) {
      return new Verdict(
          known(Standing.FAILED),
          asked -> asked == Standing.FAILED ? clauses.of(Standing.MET) : List.of());
    }
    return is(Standing.FAILED)
        ? new Verdict(
            known(Standing.MET),
            asked -> asked == Standing.MET ? clauses.of(Standing.FAILED) : List.of())
        : this;
  }

  /**
   * The contrary of what has not happened: it is met, and the clause says what has not.
   *
   * @param clause makes the clause of all that is pending; none is made where nothing is
   */
  public Verdict contrary(Function<List<String>, String> clause) {
    return new Verdict(
        known(Standing.MET),
        asked -> {
          List<String> pending = asked == Standing.MET ? pending() : List.of();
          return pending.isEmpty() ? pending : List.of(clause.apply(pending));
        });
  }

  private static Answer<Standing> known(Standing standing) {
    return KNOWN.get(standing.ordinal());
  }

  private static boolean any(List<Verdict> parts, Standing standing) {
    for (Verdict part : parts) {
      if (part.is(standing)) {
        return true;
      }
    }
    return false;
  }

  /** What the parts of one standing decide, for their clauses alone. */
  private static Verdict decidedBy(List<Verdict> parts, Standing standing) {
    return new Verdict(
        known(standing),
        asked ->
            asked == standing
                ? clauses(parts.stream().filter(part -> part.is(standing)).toList(), standing)
                : List.of());
  }

  /** What is pending of each, as one clause: either the one or the other. */
  private static List<String> either(List<Verdict> alive) {
    ArrayList<String> each = new ArrayList<>();
    for (Verdict part : alive) {
      List<String> pending = part.pending();
      Basis.addNew(pending.isEmpty() ? pending : List.of(Wording.list(pending)), each);
    }
    return each.isEmpty() ? each : List.of(Wording.listOr(each));
  }

  private static Answer<Standing> combined(
      List<Verdict> parts, Standing start, BinaryOperator<Standing> operator) {
    Answer<Standing> all = known(start);
    for (Verdict part : parts) {
      Answer<Standing> one = part.answer();
      all =
          all.isKnown() && one.isKnown()
              ? known(operator.apply(all.value(), one.value()))
              : all.combine(one, operator);
    }
    return all;
  }

  private static List<String> clauses(List<Verdict> parts, Standing asked) {
    ArrayList<String> all = new ArrayList<>();
    for (Verdict part : parts) {
      Basis.addNew(part.clauses.of(asked), all);
    }
    return all;
  }
}
