package dev.engross.document;

import dev.engross.casefile.HealthCoverage;
import dev.engross.casefile.PostalAddress;
import dev.engross.document.template.Entry;
import dev.engross.finding.Question;
import org.jspecify.annotations.Nullable;

/**
 * The group health plan, and who is to be asked about it. Every letter about coverage names them.
 *
 * @param plan the group health plan's name
 * @param administrator who administers continuation coverage; address and telephone with it
 * @param administratorAddress its address, in one line
 * @param administratorTelephone its telephone number
 * @param premiumAddress where premiums are sent
 */
record CoverageContact(
    Entry plan,
    Entry administrator,
    Entry administratorAddress,
    Entry administratorTelephone,
    Entry premiumAddress) {

  static CoverageContact of(Matter matter) {
    HealthCoverage health = matter.caseFile().health();
    HealthCoverage.Administrator administrator = health == null ? null : health.administrator();
    return new CoverageContact(
        entry(health == null ? null : health.planName(), "plan name", "planName"),
        entry(
            administrator == null ? null : administrator.name(),
            "name of the administrator",
            "administrator"),
        entry(
            administrator == null ? null : lines(administrator.address()),
            "address of the administrator",
            "administrator"),
        entry(
            administrator == null ? null : administrator.telephone(),
            "telephone number of the administrator",
            "administrator"),
        entry(
            health == null ? null : lines(health.premiumAddress()),
            "address for premiums",
            "premiumAddress"));
  }

  private static @Nullable String lines(@Nullable PostalAddress address) {
    return address == null ? null : String.join(", ", address.lines());
  }

  private static Entry entry(@Nullable String text, String blank, String field) {
    return Entry.of(
        text,
        blank,
        new Question(
            "health." + blank.replace(' ', '-'),
            "What is the " + blank + "?",
            "/health/" + field,
            "The notice must name it."));
  }
}
