package dev.engross.document;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Company;
import dev.engross.casefile.FamilyMember;
import dev.engross.casefile.Person;
import dev.engross.casefile.PostalAddress;
import dev.engross.document.template.Entry;
import dev.engross.finding.Question;
import dev.engross.finding.Wording;
import dev.engross.intake.Logo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every document shows: letterhead, date, addressee and signatory.
 *
 * @param title the document's name on the page and in the file
 * @param company the company's legal name
 * @param companyAddress where it receives mail, line by line
 * @param telephone its telephone number; null when not recorded
 * @param tagline a line below its address; null for none
 * @param logo the logo, and how large it is shown; null where the company has none
 * @param color the colour of name, rule and headings as CSS writes it; null for black
 * @param date the date of the letter
 * @param executive the person whose employment the document is about, by name
 * @param tellsExecutive whether the document speaks to that person alone, as “you”
 * @param names to whom the letter goes, one line for each name
 * @param addressLines the address, line by line; empty when none is recorded
 * @param noAddress asks for the address where none is recorded; null where one is
 * @param salutation how the letter addresses them, after <em>Dear</em>
 * @param signatory who signs for the company
 * @param signatoryTitle the title of the signatory
 * @param recordNumber the number under which the letter is archived; null for none
 * @param replaced the wrong letter that this one takes the place of; null for none
 */
record Frame(
    String title,
    String company,
    List<String> companyAddress,
    @Nullable String telephone,
    @Nullable String tagline,
    @Nullable Emblem logo,
    @Nullable String color,
    String date,
    String executive,
    boolean tellsExecutive,
    List<String> names,
    List<String> addressLines,
    @Nullable Entry noAddress,
    String salutation,
    Entry signatory,
    Entry signatoryTitle,
    @Nullable String recordNumber,
    @Nullable ReplacedLetter replaced) {

  static Frame of(Matter matter, DocumentKind kind, RenderOptions options) {
    Company company = matter.caseFile().company();
    Addressee addressee = addressee(matter, kind);
    Company.Brand brand = company.brand();
    return new Frame(
        kind.title(),
        company.name(),
        company.address().lines(),
        company.telephone(),
        brand == null ? null : brand.tagline(),
        options.logo() == null ? null : Emblem.of(options.logo()),
        brand == null ? null : brand.color(),
        Wording.date(matter.issuedOn()),
        matter.caseFile().executive().name(),
        matter.isToExecutive() && kind.audience() == DocumentKind.Audience.EXECUTIVE,
        addressee.names(),
        addressee.addressLines(),
        addressee.addressLines().isEmpty() ? missingAddress() : null,
        salutation(matter, kind),
        signatory(company, Company.Signatory::name, "name of the signatory"),
        signatory(company, Company.Signatory::title, "title of the signatory"),
        options.recordNumber(),
        ReplacedLetter.of(matter).orElse(null));
  }

  /** The frame of a paper about a case that goes to nobody. */
  static Frame of(CaseFile caseFile, String title, LocalDate date, @Nullable Logo logo) {
    Company company = caseFile.company();
    Company.Brand brand = company.brand();
    String executive = caseFile.executive().name();
    return new Frame(
        title,
        company.name(),
        company.address().lines(),
        company.telephone(),
        brand == null ? null : brand.tagline(),
        logo == null ? null : Emblem.of(logo),
        brand == null ? null : brand.color(),
        Wording.date(date),
        executive,
        false,
        List.of(executive),
        List.of(),
        null,
        caseFile.executive().salutation(),
        signatory(company, Company.Signatory::name, "name of the signatory"),
        signatory(company, Company.Signatory::title, "title of the signatory"),
        null,
        null);
  }

  /** Names and address as on the envelope: one envelope for a couple at one address. */
  static Addressee addressee(Matter matter, DocumentKind kind) {
    Person executive = matter.caseFile().executive();
    Optional<FamilyMember> relative = matter.relative();
    if (relative.isPresent()) {
      return new Addressee(
          matter.due().addressee(),
          List.of(relative.get().name()),
          lines(Optional.ofNullable(relative.get().address()).orElse(executive.address())));
    }
    List<String> names = new ArrayList<>(List.of(executive.name()));
    spouseAddressed(matter, kind).map(FamilyMember::name).ifPresent(names::add);
    return new Addressee(matter.due().addressee(), names, lines(executive.address()));
  }

  private static List<String> lines(@Nullable PostalAddress address) {
    return address == null ? List.of() : address.lines();
  }

  private static String salutation(Matter matter, DocumentKind kind) {
    Optional<FamilyMember> relative = matter.relative();
    if (relative.isPresent()) {
      return relative.get().salutation();
    }
    List<String> names = new ArrayList<>(List.of(matter.caseFile().executive().salutation()));
    spouseAddressed(matter, kind).map(FamilyMember::salutation).ifPresent(names::add);
    return Wording.list(names);
  }

  /** The spouse whom a letter to the executive reaches, too, where it goes to both. */
  private static Optional<FamilyMember> spouseAddressed(Matter matter, DocumentKind kind) {
    if (kind.audience() != DocumentKind.Audience.HOUSEHOLD) {
      return Optional.empty();
    }
    return matter.caseFile().family().stream()
        .filter(member -> member.relation() == FamilyMember.Relation.SPOUSE)
        .filter(matter::concerns)
        .filter(
            member ->
                matter
                    .recipients()
                    .reachedThrough(matter.caseFile().executive().id(), List.of(member.id()))
                    .contains(member.id()))
        .findFirst();
  }

  private static Entry missingAddress() {
    return Entry.of(
        null,
        "address",
        new Question(
            "executive-address",
            "What is the executive's last known address?",
            "/executive/address",
            "A letter goes to the last known address."));
  }

  private static Entry signatory(
      Company company, java.util.function.Function<Company.Signatory, String> part, String blank) {
    Company.Signatory signatory = company.signatory();
    return Entry.of(
        signatory == null ? null : part.apply(signatory),
        blank,
        new Question(
            "signatory",
            "Who signs for the company?",
            "/company/signatory",
            "A letter needs a signatory."));
  }
}
