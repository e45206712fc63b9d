package dev.engross.determination;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Fact;
import dev.engross.casefile.FamilyMember;
import dev.engross.casefile.PostalAddress;
import dev.engross.determination.timeline.Timeline;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * To whom a letter about health coverage is sent so that it reaches a number of people: one
 * envelope for each address (29 CFR 2590.606-1(d), 2590.606-4(e)).
 *
 * <p>Worked example: the executive lives in Monterey, the spouse and a child in Astoria. One letter
 * goes to the executive and one to the spouse; the child, who lives with the spouse, needs no copy.
 */
record CoverageRecipients(CaseFile caseFile, Timeline timeline) {

  /** One person for each address: the executive, else the spouse, else a child who lives there. */
  List<String> oneForEachAddress(Collection<String> persons) {
    Map<Optional<PostalAddress>, String> byAddress = new LinkedHashMap<>();
    for (String person : persons) {
      if (!hasDied(person)) {
        byAddress.merge(
            address(person), person, (one, other) -> rank(other) < rank(one) ? other : one);
      }
    }
    return List.copyOf(byAddress.values());
  }

  /** Those of the persons who live where the recipient does. */
  List<String> reachedThrough(String recipient, Collection<String> persons) {
    return persons.stream().filter(person -> address(person).equals(address(recipient))).toList();
  }

  boolean isExecutive(String person) {
    return person.equals(caseFile.executive().id());
  }

  String name(String person) {
    return isExecutive(person)
        ? caseFile.executive().name()
        : member(person).map(FamilyMember::name).orElse(person);
  }

  boolean isChild(String person) {
    return member(person).map(FamilyMember::relation).stream()
        .anyMatch(relation -> relation == FamilyMember.Relation.CHILD);
  }

  private int rank(String person) {
    return isExecutive(person) ? 0 : isChild(person) ? 2 : 1;
  }

  private boolean hasDied(String person) {
    return timeline.any(Fact.Died.class, died -> died.person().equals(person))
        || (isExecutive(person)
            && timeline.any(
                Fact.EmploymentEnded.class,
                end -> end.manner() == Fact.EmploymentEnded.Manner.DEATH));
  }

  /** A member of the family without an address of the record lives with the executive. */
  private Optional<PostalAddress> address(String person) {
    return member(person)
        .map(FamilyMember::address)
        .or(() -> Optional.ofNullable(caseFile.executive().address()));
  }

  private Optional<FamilyMember> member(String person) {
    return caseFile.family().stream().filter(member -> member.id().equals(person)).findFirst();
  }
}
