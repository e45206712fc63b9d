package dev.engross.intake;

import dev.engross.diagnostic.Problem;
import dev.engross.intake.References.Reference;
import dev.engross.terms.DateTerm;
import dev.engross.terms.Instrument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether milestones, amounts and conditions can be worked out, or lead back to themselves.
 *
 * <p>A term refers to its own instrument's terms first, then to any other's. A term of an amendment
 * stands in the place of the one that it replaces.
 */
final class CircleCheck {

  /** A named term: the id of the instrument it ends up in, what it is, and its id. */
  private record Node(String instrument, Referent referent, String id) {
    String words() {
      return referent.words() + " " + id;
    }
  }

  private record Definition(Bound<Instrument> file, Record term) {}

  private final Map<Node, Definition> definitions = new LinkedHashMap<>();
  private final Set<Node> done = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private CircleCheck() {}

  static List<Problem> of(List<Bound<Instrument>> instruments) {
    CircleCheck check = new CircleCheck();
    instruments.forEach(check::define);
    check.definitions.keySet().forEach(node -> check.follow(node, new ArrayList<>()));
    return check.problems;
  }

  private void define(Bound<Instrument> file) {
    Instrument instrument = file.value();
    if (instrument == null) {
      return;
    }
    String home = Objects.requireNonNullElse(instrument.amends(), instrument.id());
    instrument.milestones().forEach(m -> put(new Node(home, Referent.MILESTONE, m.id()), file, m));
    instrument.amounts().forEach(a -> put(new Node(home, Referent.AMOUNT, a.id()), file, a));
    instrument.conditions().forEach(c -> put(new Node(home, Referent.CONDITION, c.id()), file, c));
  }

  private void put(Node node, Bound<Instrument> file, Record term) {
    definitions.put(node, new Definition(file, term));
  }

  private void follow(Node node, List<Node> path) {
    int start = path.indexOf(node);
    if (start >= 0) {
      problems.add(circle(path.subList(start, path.size())));
      return;
    }
    Definition definition = definitions.get(node);
    if (definition == null || done.contains(node)) {
      return;
    }
    path.add(node);
    Set<Record> apart = judgedForEachChange(definition.term());
    References.in(definition.term()).stream()
        .filter(reference -> !apart.contains(reference.holder()))
        .map(reference -> target(node.instrument(), reference))
        .flatMap(Optional::stream)
        .distinct()
        .forEach(next -> follow(next, path));
    path.remove(path.size() - 1);
    done.add(node);
  }

  /**
   * What is judged for each change in control by itself. Each is then taken as given, so that a
   * milestone may stand in the very condition that says which change it means.
   */
  private static Set<Record> judgedForEachChange(Record term) {
    Set<Record> found = Collections.newSetFromMap(new IdentityHashMap<>());
    References.walk(
        term,
        record -> {
          if (record instanceof DateTerm.LatestChange change) {
            References.walk(change.provided(), found::add);
          }
        });
    return found;
  }

  private Optional<Node> target(String home, Reference reference) {
    Node own = new Node(home, reference.referent(), reference.id());
    if (definitions.containsKey(own)) {
      return Optional.of(own);
    }
    return definitions.keySet().stream()
        .filter(node -> node.referent() == reference.referent())
        .filter(node -> node.id().equals(reference.id()))
        .findFirst();
  }

  private Problem circle(List<Node> nodes) {
    Node first = nodes.get(0);
    @Nullable Definition definition = definitions.get(first);
    Definition found = Objects.requireNonNull(definition);
    String path = nodes.stream().map(Node::words).collect(Collectors.joining(" → "));
    return Problem.error(
            "circular-reference",
            found.file().place(found.term(), "id"),
            first.words() + " leads back to itself")
        .withExcerpt("\"" + first.id() + "\"")
        .withNote(path + " → " + first.words())
        .withHelp("let one of them rest on a fact or a fixed value");
  }
}
