package dev.engross.intake;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Compensation.SalaryRate;
import dev.engross.casefile.Fact;
import dev.engross.diagnostic.Problem;
import dev.engross.terms.Instrument;
import dev.engross.terms.ReleaseTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Whether what is recorded can have happened in that order. */
final class FactCheck {

  private final Bound<CaseFile> file;
  private final List<Fact> facts;
  private final boolean complete;
  private final Map<String, ReleaseTerm> releases = new HashMap<>();
  private final Map<String, Instrument> instruments = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private FactCheck(Bound<CaseFile> file, CaseFile caseFile, boolean complete) {
    this.file = file;
    this.facts = caseFile.facts();
    this.complete = complete;
  }

  /**
   * Contradictions among the facts of a case.
   *
   * @param complete whether every fact could be read; where not, none is said to be missing
   */
  static List<Problem> of(
      Bound<CaseFile> file, List<Bound<Instrument>> instruments, boolean complete) {
    CaseFile caseFile = file.value();
    if (caseFile == null) {
      return List.of();
    }
    FactCheck check = new FactCheck(file, caseFile, complete);
    for (Bound<Instrument> bound : instruments) {
      if (bound.value() != null) {
        check.instruments.put(bound.value().id(), bound.value());
        bound.value().releases().forEach(release -> check.releases.put(release.id(), release));
      }
    }
    check.signatures();
    check.revocations();
    check.resignations();
    check.employment(caseFile);
    check.cures();
    return check.problems;
  }

  private void signatures() {
    for (Fact.Signed signed : of(Fact.Signed.class)) {
      of(Fact.OfferReceived.class).stream()
          .filter(offer -> same(offer.instrument(), signed.instrument()))
          .filter(offer -> offer.by() == signed.by())
          .min(Comparator.comparing(Fact::date))
          .filter(offer -> signed.date().isBefore(offer.date()))
          .ifPresent(offer -> problems.add(signedBeforeOffered(signed, offer)));
      Instrument instrument = instruments.get(signed.instrument());
      if (instrument != null && signed.date().isBefore(instrument.dated())) {
        problems.add(
            order(
                    true,
                    "signed-before-dated",
                    signed,
                    words(signed.instrument()) + " is signed before the date it bears")
                .withNote("it is dated " + instrument.dated() + ", and signed " + signed.date())
                .withHelp("correct the date of the signature, if it is wrong"));
      }
    }
  }

  private Problem signedBeforeOffered(Fact.Signed signed, Fact.OfferReceived offer) {
    Problem problem =
        order(
                false,
                "signed-before-offered",
                signed,
                words(signed.instrument()) + " is signed before it was offered")
            .withNote("offered " + offer.date() + " (" + offer.id() + "), signed " + signed.date())
            .withHelp("correct the date of the signature or of the offer");
    return release(signed.instrument())
        .filter(ReleaseTerm::waivesAgeClaims)
        .map(
            release ->
                problem.withLaw(
                    "29 U.S.C. § 626(f)(1)(F): the days to consider run from the final offer"))
        .orElse(problem);
  }

  private void revocations() {
    for (Fact.Revoked revoked : of(Fact.Revoked.class)) {
      LocalDate sent = revoked.sent();
      if (sent != null && sent.isAfter(revoked.date())) {
        problems.add(
            order(
                    false,
                    "received-before-sent",
                    revoked,
                    "the revocation is received before it was sent")
                .withNote("sent " + sent + ", received " + revoked.date())
                .withHelp("\"date\" is the day of receipt, \"sent\" the postmark"));
      }
      Optional<LocalDate> signed =
          of(Fact.Signed.class).stream()
              .filter(s -> s.by() == revoked.by() && same(s.instrument(), revoked.instrument()))
              .map(Fact::date)
              .min(Comparator.naturalOrder());
      LocalDate declared = Objects.requireNonNullElse(sent, revoked.date());
      if (signed.isPresent() ? declared.isBefore(signed.get()) : complete) {
        problems.add(revokedBeforeSigned(revoked, declared, signed));
      }
    }
  }

  private Problem revokedBeforeSigned(
      Fact.Revoked revoked, LocalDate declared, Optional<LocalDate> signed) {
    Problem problem =
        order(
                false,
                "revoked-before-signed",
                revoked,
                words(revoked.instrument()) + " is revoked before it was signed")
            .withNote(
                signed
                    .map(date -> "signed " + date + ", revoked " + declared)
                    .orElse("no signature of it by the same party is on record"))
            .withHelp("record the signature, or correct the dates");
    return release(revoked.instrument())
        .filter(ReleaseTerm::waivesAgeClaims)
        .map(
            release ->
                problem.withLaw(
                    "29 U.S.C. § 626(f)(1)(G): the days to revoke follow the execution"))
        .orElse(problem);
  }

  private void resignations() {
    List<Fact.ResignationTendered> tendered = of(Fact.ResignationTendered.class);
    Optional<LocalDate> first = tendered.stream().map(Fact::date).min(Comparator.naturalOrder());
    Set<String> offices = new HashSet<>();
    tendered.forEach(tender -> offices.addAll(tender.offices()));
    for (Fact.ResignationAccepted accepted : of(Fact.ResignationAccepted.class)) {
      first
          .filter(date -> accepted.date().isBefore(date))
          .ifPresent(date -> problems.add(acceptedBeforeTendered(accepted, date)));
      accepted.offices().stream()
          .filter(office -> !offices.isEmpty() && complete && !offices.contains(office))
          .forEach(office -> problems.add(officeNotTendered(accepted, office, offices)));
    }
  }

  private Problem acceptedBeforeTendered(Fact.ResignationAccepted accepted, LocalDate tendered) {
    return order(
            false,
            "accepted-before-tendered",
            accepted,
            "the resignation takes effect before it was tendered")
        .withNote("tendered " + tendered + ", effective " + accepted.date())
        .withHelp("correct one of the two dates");
  }

  private Problem officeNotTendered(
      Fact.ResignationAccepted accepted, String office, Set<String> offices) {
    return ReferenceCheck.unresolved(
        file.origin(accepted, "offices"),
        "no resignation from \"" + office + "\" was tendered",
        office,
        new java.util.TreeSet<>(offices));
  }

  private void employment(CaseFile caseFile) {
    List<Fact.EmploymentEnded> ends = of(Fact.EmploymentEnded.class);
    Optional<LocalDate> hired =
        caseFile.compensation().baseSalary().stream()
            .map(SalaryRate::from)
            .min(Comparator.naturalOrder());
    for (Fact.EmploymentEnded end : ends) {
      hired
          .filter(date -> complete && end.date().isBefore(date))
          .ifPresent(
              date ->
                  problems.add(
                      order(
                              false,
                              "ended-before-hired",
                              end,
                              "employment ends before the first salary on record begins")
                          .withNote("salary from " + date + ", employment through " + end.date())
                          .withHelp("correct the date, or record the earlier salary")));
    }
  }

  private void cures() {
    for (Fact.Cured cured : of(Fact.Cured.class)) {
      List<Fact.NoticeGiven> notices =
          of(Fact.NoticeGiven.class).stream()
              .filter(notice -> notice.about().equals(cured.about()))
              .toList();
      if (!notices.isEmpty() && notices.stream().allMatch(n -> cured.date().isBefore(n.date()))) {
        problems.add(
            order(false, "cured-before-notice", cured, "it is cured before notice of it was given")
                .withNote("notice " + notices.get(0).date() + ", cured " + cured.date())
                .withHelp("correct one of the two dates"));
      }
    }
  }

  private Problem order(boolean mild, String code, Fact fact, String message) {
    LocatedValue origin = file.origin(fact, "date");
    Problem problem =
        mild
            ? Problem.warning(code, origin.place(), message)
            : Problem.error(code, origin.place(), message);
    return problem.withExcerpt(origin.excerpt());
  }

  private <T extends Fact> List<T> of(Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Whether two ids name the same paper: a release may be signed as part of an instrument. */
  private boolean same(String one, String other) {
    return paper(one).equals(paper(other));
  }

  private String paper(String id) {
    ReleaseTerm release = releases.get(id);
    return release == null ? id : Objects.requireNonNullElse(release.signedAs(), id);
  }

  private Optional<ReleaseTerm> release(String id) {
    return releases.values().stream().filter(release -> same(release.id(), id)).findFirst();
  }

  private String words(String id) {
    Instrument instrument = instruments.get(id);
    ReleaseTerm release = releases.get(id);
    String name =
        instrument != null ? instrument.shortTitle() : release != null ? release.label() : id;
    return name.startsWith("the ") ? name : "the " + name;
  }
}
