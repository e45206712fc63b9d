package dev.engross.determination.cobra;

import static dev.engross.determination.cobra.Cases.CHILD;
import static dev.engross.determination.cobra.Cases.EXECUTIVE;
import static dev.engross.determination.cobra.Cases.SPOUSE;
import static dev.engross.determination.cobra.Cases.candidates;
import static dev.engross.determination.cobra.Cases.day;
import static dev.engross.determination.cobra.Cases.questions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.FamilyMember.Relation;
import dev.engross.casefile.HealthCoverage.CoverageEnds;
import dev.engross.casefile.Party;
import dev.engross.determination.result.Deadline;
import org.junit.jupiter.api.Test;

class NoticeDeadlinesTest {

  @Test
  void an_employer_administrator_has_44_days_from_the_event() {
    Deadline notice =
        deadline(
            leaving().countedFromEvent().employerAdministers(true).asOf("2003-05-07"),
            "cobra.notice");

    assertThat(notice.literal().answer().value()).isEqualTo(day("2003-06-19"));
    assertThat(notice.actor()).isEqualTo(Party.COMPANY);
  }

  @Test
  void or_from_the_loss_of_coverage() {
    Deadline notice =
        deadline(
            leaving().countedFromLoss().employerAdministers(true).asOf("2003-05-07"),
            "cobra.notice");

    assertThat(notice.literal().answer().value()).isEqualTo(day("2003-07-14"));
  }

  @Test
  void another_employer_has_30_days_to_tell_the_administrator() {
    CoverageAnswer answer =
        leaving().countedFromEvent().employerAdministers(false).asOf("2003-05-07");

    assertThat(deadline(answer, "cobra.employer-notice").literal().answer().value())
        .isEqualTo(day("2003-06-05"));
    assertThat(deadline(answer, "cobra.notice").literal().answer().value())
        .isEqualTo(day("2003-06-19"));
    assertThat(deadline(answer, "cobra.notice").actor()).isEqualTo(Party.PLAN_ADMINISTRATOR);
  }

  @Test
  void the_administrator_has_14_days_once_told() {
    CoverageAnswer answer =
        leaving()
            .countedFromEvent()
            .employerAdministers(false)
            .with(told("2003-05-08", Party.COMPANY, "employment-ended"))
            .asOf("2003-05-09");

    assertThat(deadline(answer, "cobra.notice").literal().answer().value())
        .isEqualTo(day("2003-05-22"));
  }

  @Test
  void who_administers_is_asked_only_for_the_employers_own_notice() {
    CoverageAnswer answer = leaving().countedFromEvent().asOf("2003-05-07");

    assertThat(questions(deadline(answer, "cobra.employer-notice").literal()))
        .containsExactly("cobra-employer-administers");
    assertThat(candidates(deadline(answer, "cobra.employer-notice").literal()))
        .containsExactly(day("2003-06-05"));
    assertThat(deadline(answer, "cobra.notice").literal().answer().value())
        .isEqualTo(day("2003-06-19"));
  }

  @Test
  void a_sender_acts_on_the_friday_before_a_weekend() {
    // 44 days after 8 May 2003 is Saturday 21 June; after 9 May, Sunday 22 June.
    assertThat(noticeFor("2003-05-08").adjusted()).isEqualTo(day("2003-06-20"));
    assertThat(noticeFor("2003-05-08").literal().answer().value()).isEqualTo(day("2003-06-21"));
    assertThat(noticeFor("2003-05-09").adjusted()).isEqualTo(day("2003-06-20"));
    assertThat(noticeFor("2003-05-10").adjusted()).isEqualTo(day("2003-06-23"));
    assertThat(noticeFor("2003-05-10").rule()).isEqualTo("not moved");
  }

  @Test
  void the_family_has_60_days_to_tell_of_a_divorce_and_the_administrator_14_from_then() {
    Cases divorced =
        Cases.nothingHappened()
            .with(new Fact.Divorced("divorce", day("2003-05-06"), null, SPOUSE))
            .family(SPOUSE, Relation.SPOUSE)
            .coverageEnds(CoverageEnds.END_OF_MONTH)
            .countedFromEvent();

    CoverageAnswer untold = divorced.asOf("2003-05-07");
    assertThat(deadline(untold, "cobra.event-notice").literal().answer().value())
        .isEqualTo(day("2003-07-30"));
    assertThat(questions(deadline(untold, "cobra.notice").literal()))
        .containsExactly("awaiting:divorced-notice");

    CoverageAnswer told =
        divorced.with(told("2003-06-10", Party.SPOUSE, "divorced")).asOf("2003-06-11");
    assertThat(deadline(told, "cobra.notice").literal().answer().value())
        .isEqualTo(day("2003-06-24"));
  }

  @Test
  void a_childs_own_event_is_for_the_child_to_tell() {
    CoverageAnswer answer =
        Cases.nothingHappened()
            .with(new Fact.CeasedDependent("grown", day("2003-05-06"), null, CHILD))
            .family(CHILD, Relation.CHILD)
            .coverageEnds(CoverageEnds.SAME_DAY)
            .asOf("2003-05-07");

    assertThat(deadline(answer, "cobra.event-notice").actor()).isEqualTo(Party.DEPENDENT);
    assertThat(deadline(answer, "cobra.event-notice").literal().answer().value())
        .isEqualTo(day("2003-07-05"));
    assertThat(deadline(answer, "cobra.election").actor()).isEqualTo(Party.DEPENDENT);
  }

  @Test
  void a_second_event_that_the_plan_was_not_told_of_has_its_own_deadline() {
    CoverageAnswer answer =
        leaving()
            .countedFromEvent()
            .covering(EXECUTIVE, SPOUSE)
            .family(SPOUSE, Relation.SPOUSE)
            .with(new Fact.Divorced("divorce", day("2004-01-10"), null, SPOUSE))
            .asOf("2004-01-11");

    assertThat(deadline(answer, "cobra.second-event-notice.divorce").literal().answer().value())
        .isEqualTo(day("2004-03-10"));
  }

  private static Deadline noticeFor(String event) {
    return deadline(
        Cases.employmentEndedOn(event).countedFromEvent().employerAdministers(true).asOf(event),
        "cobra.notice");
  }

  private static Cases leaving() {
    return Cases.employmentEndedOn("2003-05-06").coverageEnds(CoverageEnds.END_OF_MONTH);
  }

  private static Fact told(String date, Party by, String about) {
    return new Fact.NoticeGiven("told", day(date), null, by, about);
  }

  private static Deadline deadline(CoverageAnswer answer, String id) {
    return answer.deadlines().stream()
        .filter(deadline -> deadline.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
