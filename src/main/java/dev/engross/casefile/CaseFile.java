package dev.engross.casefile;

import dev.engross.calendar.PayrollCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of one executive's case.
 *
 * @param id unique among the company's cases; used in record numbers and file names
 * @param title one line that says what the case is
 * @param asOf the day on which it is looked at; facts after it do not count. Null: the command line
 *     decides
 * @param issuedOn the date its letters bear; null: the as-of date
 * @param company the employer
 * @param executive the person who leaves
 * @param family the family members who matter to coverage
 * @param instruments the plan, agreements and amendments, in the order in which they apply
 * @param facts what happened, in the order of the file
 * @param compensation salary and incentive history
 * @param health the group health plan; null when nothing is recorded of it
 * @param payroll when the company pays; null when not recorded
 * @param readings the readings chosen by name
 * @param tax what is recorded for taxes and the place of work; null when nothing is
 * @param approvals who approved which kinds of document
 */
public record CaseFile(
    String id,
    String title,
    @Nullable LocalDate asOf,
    @Nullable LocalDate issuedOn,
    Company company,
    Person executive,
    List<FamilyMember> family,
    List<InstrumentReference> instruments,
    List<Fact> facts,
    Compensation compensation,
    @Nullable HealthCoverage health,
    @Nullable PayrollCalendar payroll,
    List<ReadingChoice> readings,
    @Nullable TaxFacts tax,
    List<Approval> approvals) {

  public CaseFile {
    family = List.copyOf(family);
    instruments = List.copyOf(instruments);
    facts = List.copyOf(facts);
    readings = List.copyOf(readings);
    approvals = List.copyOf(approvals);
  }
}
