package dev.engross.determination.timeline;

import dev.engross.finding.Wording;
import dev.engross.terms.Instrument;
import dev.engross.terms.ReleaseTerm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What instruments, their releases and their benefits are called, in all their cases. */
public final class PaperNames {

  private final Map<String, String> papers = new HashMap<>();
  private final Map<String, String> benefits = new HashMap<>();

  private PaperNames() {}

  public static PaperNames of(List<Instrument> instruments) {
    PaperNames names = new PaperNames();
    for (Instrument instrument : instruments) {
      names.papers.put(instrument.id(), Wording.the(instrument.shortTitle()));
      for (ReleaseTerm release : instrument.releases()) {
        names.papers.put(release.id(), Wording.the(release.label()));
      }
      for (Instrument.Benefit benefit : instrument.benefits()) {
        names.benefits.put(benefit.id(), benefit.label());
      }
    }
    return names;
  }

  /** An instrument or release with its article: {@code the Supplemental Release}. */
  public String paper(String id) {
    return papers.getOrDefault(id, id);
  }

  /** A benefit's label. */
  public String benefit(String id) {
    return benefits.getOrDefault(id, id);
  }
}
