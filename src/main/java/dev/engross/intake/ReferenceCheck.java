package dev.engross.intake;

import dev.engross.diagnostic.NearName;
import dev.engross.diagnostic.Problem;
import dev.engross.intake.References.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether every id that is used is declared. */
final class ReferenceCheck {

  private final Declarations declarations;

  ReferenceCheck(Declarations declarations) {
    this.declarations = declarations;
  }

  /** A use of an id that was not found declared. */
  record Open(Bound<? extends Record> file, Reference reference) {}

  /** References of a file to what no file of its case declares. */
  List<Problem> of(Bound<? extends Record> file) {
    return of(openIn(file));
  }

  /** The references among these to what no file of the case declares. */
  List<Problem> of(List<Open> references) {
    return references.stream()
        .filter(this::isOpen)
        .map(open -> unresolved(open.file(), open.reference()))
        .toList();
  }

  /** References of a file to what is not declared. */
  List<Open> openIn(Bound<? extends Record> file) {
    return file.value() == null
        ? List.of()
        : References.in(file.value()).stream()
            .map(reference -> new Open(file, reference))
            .filter(this::isOpen)
            .toList();
  }

  private boolean isOpen(Open open) {
    return !declarations.has(open.reference().referent(), open.reference().id());
  }

  /** Of an instrument that is read alone, only what needs no other file. */
  static List<Problem> ofInstrumentAlone(Bound<? extends Record> file) {
    Declarations alone = new Declarations(List.of());
    List<Problem> problems = new ArrayList<>();
    if (file.value() != null) {
      for (Reference reference : References.in(file.value())) {
        if (reference.referent().isFixed() && !alone.has(reference.referent(), reference.id())) {
          problems.add(new ReferenceCheck(alone).unresolved(file, reference));
        }
      }
    }
    return problems;
  }

  private Problem unresolved(Bound<? extends Record> file, Reference reference) {
    LocatedValue origin = file.origin(reference.holder(), reference.field());
    Set<String> known = declarations.of(reference.referent());
    return unresolved(
        origin,
        "there is no " + reference.referent().words() + " \"" + reference.id() + "\"",
        reference.id(),
        known);
  }

  /** An id that names nothing among those that are known. */
  static Problem unresolved(LocatedValue origin, String message, String id, Set<String> known) {
    return Problem.error("unresolved-reference", origin.place(), message)
        .withExcerpt(origin.excerpt())
        .withNote(
            known.isEmpty()
                ? "the case declares none"
                : "declared are: " + String.join(", ", known))
        .withHelp(
            NearName.of(id, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("declare it, or refer to one that is declared"));
  }
}
