package dev.engross.determination;

import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.LateList;
import dev.engross.finding.Question;
import dev.engross.finding.ReadingUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the findings of a determination leave open and rely on, gathered without repetition. */
final class Collected {

  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final List<Finding<?>> findings = new ArrayList<>();

  /** Gathers the readings of a finding, and its questions where anything depends on them. */
  Collected add(Finding<?> finding, boolean matters) {
    findings.add(finding);
    if (!matters) {
      return this;
    }
    for (Question question : finding.answer().questions()) {
      if (!question.isAwaiting()) {
        questions.putIfAbsent(question.id(), question);
      }
    }
    if (finding.answer() instanceof Answer.Conflict<?> conflict) {
      add(conflict);
    }
    return this;
  }

  /** Asks which side of a conflict is right. */
  Collected add(Answer.Conflict<?> conflict) {
    Question question = conflict.question();
    questions.putIfAbsent(question.id(), question);
    return this;
  }

  Collected add(Question question) {
    questions.putIfAbsent(question.id(), question);
    return this;
  }

  Collected add(List<? extends Finding<?>> findings, boolean matter) {
    findings.forEach(finding -> add(finding, matter));
    return this;
  }

  /** An entitlement's questions matter only while it is, or may become, payable. */
  Collected add(Entitlement entitlement) {
    Status status = entitlement.status();
    boolean matters =
        status == Status.DUE || status == Status.CONDITIONAL || status == Status.UNDETERMINED;
    add(entitlement.condition(), matters);
    if (entitlement.amount() != null) {
      add(entitlement.amount(), matters);
    }
    return add(entitlement.schedule(), matters);
  }

  /** A release's questions matter until it is effective. */
  Collected add(ReleaseStanding release) {
    return add(release.earliestSigning(), release.timeToSign())
        .add(release.offered(), release.timeToSign())
        .add(release.considerEnds(), release.timeToSign())
        .add(release.status(), true);
  }

  List<Question> questions() {
    return List.copyOf(questions.values());
  }

  /** The readings relied on, gathered when they are first read. */
  List<ReadingUse> readings() {
    List<Finding<?>> gathered = List.copyOf(findings);
    return LateList.of(() -> Finding.readings(gathered));
  }
}
