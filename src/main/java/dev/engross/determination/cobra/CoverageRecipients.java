package dev.engross.determination.cobra;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Fact;
import dev.engross.casefile.FamilyMember;
import dev.engross.casefile.PostalAddress;
import dev.engross.determination.timeline.Timeline;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * To whom a letter about health coverage is sent so that it reaches a number of people. One letter
 * serves the employee and the spouse where both live, and the dependent children who live there (29
 * CFR 2590.606-1(d), 2590.606-4(e)). Who is the spouse no longer, or lives legally apart, gets a
 * letter alone even at the same address, and so does a child who ceased to be a dependent and is of
 * age: the rule on one letter does not cover them, and none need read what concerns the other.
 *
 * <p>Worked example: the executive lives in Monterey, the spouse and a child in Astoria. One letter
 * goes to the executive and one to the spouse; the child, who lives with the spouse, needs no copy.
 * All three live in Monterey, and the spouses divorce on 2 September 2025: a letter of 1 September
 * goes to both spouses, one of 2 September to each, and the child is reached through the executive.
 *
 * @param day the day of the letter
 */
public record CoverageRecipients(CaseFile caseFile, Timeline timeline, LocalDate day) {

  private static final int OF_AGE_YEARS = 18;

  /**
   * Those whom one letter reaches.
   *
   * @param alone the one person to whom it goes; null for everybody else who lives there
   */
  private record Household(Optional<PostalAddress> address, @Nullable String alone) {}

  /** One person for each letter: the executive, else the spouse, else a child who lives there. */
  public List<String> oneForEachLetter(Collection<String> persons) {
    Map<Household, String> letters = new LinkedHashMap<>();
    for (String person : persons) {
      if (!hasDied(person)) {
        letters.merge(
            household(person, persons),
            person,
            (one, other) -> rank(other) < rank(one) ? other : one);
      }
    }
    return List.copyOf(letters.values());
  }

  /** Those of the persons whom a letter to the recipient reaches. */
  public List<String> reachedThrough(String recipient, Collection<String> persons) {
    Household household = household(recipient, persons);
    return persons.stream().filter(person -> household(person, persons).equals(household)).toList();
  }

  /** Whether a letter that was mailed reached a person, as things stood on the day of mailing. */
  public boolean reached(Fact.Mailed mailed, String person) {
    CoverageRecipients then = new CoverageRecipients(caseFile, timeline, mailed.date());
    List<String> both = List.of(mailed.to(), person);
    return then.household(mailed.to(), both).equals(then.household(person, both));
  }

  public boolean isExecutive(String person) {
    return person.equals(caseFile.executive().id());
  }

  public String name(String person) {
    return isExecutive(person)
        ? caseFile.executive().name()
        : member(person).map(FamilyMember::name).orElse(person);
  }

  public boolean isChild(String person) {
    return member(person).map(FamilyMember::relation).orElse(null) == FamilyMember.Relation.CHILD;
  }

  /** Why a letter goes to a relative of the executive apart from others; empty where none does. */
  public String whyApart(String person) {
    if (isExecutive(person)) {
      return "";
    }
    if (!address(person).equals(Optional.ofNullable(caseFile.executive().address()))) {
      return " " + name(person) + " is told at his or her own address.";
    }
    if (!standsAlone(person)) {
      return "";
    }
    return isChild(person)
        ? " " + name(person) + ", of age and a dependent no longer, gets a letter alone."
        : " "
            + name(person)
            + ", divorced or legally separated from the executive, gets a letter alone.";
  }

  /**
   * A child is reached through whoever lives there, through a former spouse if there is no other.
   */
  private Household household(String person, Collection<String> among) {
    Optional<PostalAddress> address = address(person);
    if (standsAlone(person)) {
      return new Household(address, person);
    }
    if (!isChild(person)) {
      return new Household(address, null);
    }
    String former = null;
    for (String other : among) {
      if (!isChild(other) && address(other).equals(address)) {
        if (!standsAlone(other)) {
          return new Household(address, null);
        }
        former = other;
      }
    }
    return new Household(address, former);
  }

  /** Whether a letter to this person goes to nobody else who is not a child. */
  public boolean standsAlone(String person) {
    return isChild(person)
        ? !isMinor(person)
            && timeline.any(
                Fact.CeasedDependent.class,
                ceased -> ceased.person().equals(person) && !ceased.date().isAfter(day))
        : timeline.any(
            Fact.Divorced.class,
            divorced -> divorced.person().equals(person) && !divorced.date().isAfter(day));
  }

  /** A child whose birthday is not on record is taken to be of age, and so is told directly. */
  private boolean isMinor(String person) {
    return member(person)
        .map(FamilyMember::born)
        .filter(born -> born.plusYears(OF_AGE_YEARS).isAfter(day))
        .isPresent();
  }

  private int rank(String person) {
    return isExecutive(person) ? 0 : isChild(person) ? 2 : 1;
  }

  public boolean hasDied(String person) {
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
    for (FamilyMember member : caseFile.family()) {
      if (member.id().equals(person)) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }
}
