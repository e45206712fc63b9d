package dev.engross.determination.timeline;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.FamilyMember;
import dev.engross.casefile.Party;
import dev.engross.terms.Instrument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the people, papers and benefits of a case are called in a sentence. */
public final class Names {

  private final PaperNames papers;
  private final Map<String, String> persons = new HashMap<>();
  private final String executive;
  private final String company;

  private Names(CaseFile caseFile, PaperNames papers) {
    this.papers = papers;
    executive = caseFile.executive().name();
    company = caseFile.company().name();
  }

  public static Names of(CaseFile caseFile, List<Instrument> instruments) {
    return of(caseFile, PaperNames.of(instruments));
  }

  public static Names of(CaseFile caseFile, PaperNames papers) {
    Names names = new Names(caseFile, papers);
    names.persons.put("executive", names.executive);
    names.persons.put(caseFile.executive().id(), names.executive);
    for (FamilyMember member : caseFile.family()) {
      names.persons.put(member.id(), member.name());
    }
    return names;
  }

  /** An instrument or release with its article: {@code the Supplemental Release}. */
  public String paper(String id) {
    return papers.paper(id);
  }

  public String person(String id) {
    return persons.getOrDefault(id, id);
  }

  /** A benefit's label. */
  public String benefit(String id) {
    return papers.benefit(id);
  }

  public String executive() {
    return executive;
  }

  public String company() {
    return company;
  }

  /** A side as a sentence names it: {@code Dr. Ake Almgren}, {@code the Board}. */
  public String party(Party party) {
    return switch (party) {
      case EXECUTIVE -> executive;
      case COMPANY -> company;
      case BOARD -> "the Board";
      case CHAIRMAN -> "the Chairman of the Board";
      case PLAN_ADMINISTRATOR -> "the plan administrator";
      case SPOUSE -> "the spouse";
      case DEPENDENT -> "the dependent";
      case INSURER -> "the insurer";
      case AGENCY -> "the agency";
    };
  }
}
