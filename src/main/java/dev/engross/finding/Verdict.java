package dev.engross.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How a condition stands, with the clauses that say why, ready to be put into one sentence.
 *
 * <p>Worked example: of {@code employment lasted through May 6, 2003} (met) and {@code the
 * Supplemental Release is effective} (pending), both are asked for: the verdict is pending, for the
 * second clause, and the first is kept as met.
 *
 * @param answer the standing
 * @param met clauses that hold: {@code employment lasted through May 6, 2003}
 * @param pending clauses that complete "once …": {@code the Supplemental Release is effective}
 * @param failed clauses that complete "because …"
 */
public record Verdict(
    Answer<Standing> answer, List<String> met, List<String> pending, List<String> failed) {

  public Verdict {
    met = List.copyOf(met);
    pending = List.copyOf(pending);
    failed = List.copyOf(failed);
  }

  public static Verdict met(String clause) {
    return new Verdict(Answer.known(Standing.MET), List.of(clause), List.of(), List.of());
  }

  public static Verdict pending(String clause) {
    return new Verdict(Answer.known(Standing.PENDING), List.of(), List.of(clause), List.of());
  }

  public static Verdict failed(String clause) {
    return new Verdict(Answer.known(Standing.FAILED), List.of(), List.of(), List.of(clause));
  }

  /** A standing that needs no clause. */
  public static Verdict settled(Standing standing) {
    return open(Answer.known(standing));
  }

  /** An answer without clauses, such as one that is undetermined. */
  public static Verdict open(Answer<Standing> answer) {
    return new Verdict(answer, List.of(), List.of(), List.of());
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
      return new Verdict(
          Answer.known(Standing.FAILED),
          List.of(),
          List.of(),
          clauses(parts, part -> part.is(Standing.FAILED) ? part.failed() : List.of()));
    }
    return new Verdict(
        combined(parts, Standing.MET, Standing::and),
        clauses(parts, Verdict::met),
        clauses(parts, Verdict::pending),
        List.of());
  }

  /** One suffices. One that is met decides, whatever the others are. */
  public static Verdict anyOf(List<Verdict> parts) {
    if (any(parts, Standing.MET)) {
      return new Verdict(
          Answer.known(Standing.MET),
          clauses(parts, part -> part.is(Standing.MET) ? part.met() : List.of()),
          List.of(),
          List.of());
    }
    List<Verdict> alive = new ArrayList<>(parts.size());
    for (Verdict part : parts) {
      if (!part.is(Standing.FAILED)) {
        alive.add(part);
      }
    }
    if (alive.isEmpty()) {
      return new Verdict(
          Answer.known(Standing.FAILED), List.of(), List.of(), clauses(parts, Verdict::failed));
    }
    if (alive.size() == 1) {
      return alive.get(0);
    }
    String either = Wording.listOr(clauses(alive, part -> joined(part.pending())));
    return new Verdict(
        combined(alive, Standing.PENDING, Standing::or),
        List.of(),
        either.isEmpty() ? List.of() : List.of(either),
        List.of());
  }

  /** The contrary: what was met has failed, what failed is met; what is pending stays so. */
  public Verdict contrary() {
    if (is(Standing.MET)) {
      return new Verdict(Answer.known(Standing.FAILED), List.of(), List.of(), met);
    }
    return is(Standing.FAILED)
        ? new Verdict(Answer.known(Standing.MET), failed, List.of(), List.of())
        : this;
  }

  private static boolean any(List<Verdict> parts, Standing standing) {
    for (Verdict part : parts) {
      if (part.is(standing)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> joined(List<String> clauses) {
    return clauses.isEmpty() ? List.of() : List.of(Wording.list(clauses));
  }

  private static Answer<Standing> combined(
      List<Verdict> parts, Standing start, java.util.function.BinaryOperator<Standing> operator) {
    Answer<Standing> all = Answer.known(start);
    for (Verdict part : parts) {
      all = all.combine(part.answer(), operator);
    }
    return all;
  }

  private static List<String> clauses(
      List<Verdict> parts, Function<Verdict, List<String>> clausesOf) {
    List<String> first = List.of();
    ArrayList<String> all = null;
    for (Verdict part : parts) {
      List<String> clauses = clausesOf.apply(part);
      if (all != null) {
        Basis.addNew(clauses, all);
      } else if (first.isEmpty()) {
        first = clauses;
      } else if (!clauses.isEmpty()) {
        all = new ArrayList<>(first);
        Basis.addNew(clauses, all);
      }
    }
    return all == null ? first : all;
  }
}
