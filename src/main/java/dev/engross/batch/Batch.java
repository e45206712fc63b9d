package dev.engross.batch;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.CaseSource;
import dev.engross.issuance.Issuance;
import dev.engross.issuance.Issue;
import dev.engross.issuance.Issue.IssuedDocument;
import dev.engross.law.LawBook;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Issues the documents of many cases. Threads issue; the thread that runs the batch stores, in the
 * order of the source, a group at a time, while the next cases are being issued.
 */
public final class Batch {

  /** Documents stored together: enough that the waits for the disk do not count. */
  private static final int GROUP_DOCUMENTS = 256;

  private static final long GROUP_BYTES = 16 * 1024 * 1024;

  /** A slow batch stores what it has at least so often. */
  private static final long GROUP_NANOSECONDS = 2_000_000_000L;

  private final Issuance issuance;
  private final CaseSource source;
  private final BatchTarget target;
  private final BatchOrder order;
  private final BatchListener listener;
  private final List<IssuedDocument> group = new ArrayList<>();
  private BatchTally stored = BatchTally.NOTHING;
  private BatchTally pending = BatchTally.NOTHING;
  private volatile boolean stopped;

  public Batch(
      Issuance issuance,
      CaseSource source,
      BatchTarget target,
      BatchOrder order,
      BatchListener listener) {
    this.issuance = issuance;
    this.source = source;
    this.target = target;
    this.order = order;
    this.listener = listener;
  }

  /** Document that is there already, though the batch is not to be resumed. */
  public static final class AlreadyIssued extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    AlreadyIssued(Place place, String record) {
      super(record);
      this.problem =
          Problem.error("already-issued", place, "document " + record + " was issued before")
              .withHelp("give --resume to issue only what is missing");
    }

    public Problem problem() {
      return problem;
    }
  }

  /** What came of a case. */
  private record Done(Place place, Outcome<Issue> outcome) {}

  /**
   * Issues until the source has no more cases, or {@link #stop} is called. What it returns is
   * stored.
   *
   * @param jobs how many threads issue
   * @throws AlreadyIssued when a document is there already and the batch is not to be resumed
   * @throws IOException when the source cannot be read or the target written to; what was
   *     acknowledged before stays
   */
  public BatchTally run(int jobs) throws IOException {
    long lastStored = System.nanoTime();
    try (WorkLine<Done> line = WorkLine.start(jobs, GROUP_DOCUMENTS, this::nextTask)) {
      for (Future<Done> next = line.next(); next != null; next = line.next()) {
        take(next);
        if (isGroupFull() || System.nanoTime() - lastStored > GROUP_NANOSECONDS) {
          store();
          lastStored = System.nanoTime();
        }
      }
      store();
      line.rethrowFault();
    }
    return stored;
  }

  /** Asks the batch to end: no further case is begun, and what is finished is stored. */
  public void stop() {
    stopped = true;
  }

  /** Whether the batch was asked to end. */
  public boolean isStopped() {
    return stopped;
  }

  private WorkLine.@Nullable Task<Done> nextTask() throws IOException {
    CaseSource.Entry entry = stopped ? null : source.next();
    return entry == null ? null : () -> issue(entry);
  }

  private Done issue(CaseSource.Entry entry) throws IOException {
    try {
      Outcome<CaseDossier> dossier = entry.read();
      return new Done(entry.place(), dossier.flatMap(read -> issue(read, entry.place())));
    } catch (LawBook.NotCovered notCovered) {
      return new Done(
          entry.place(), Outcome.failure(List.of(notCovered(entry.place(), notCovered))));
    } catch (UncheckedIOException disk) {
      throw disk.getCause();
    } catch (RuntimeException | StackOverflowError fault) {
      throw new CaseFault(entry.place(), fault);
    }
  }

  private Outcome<Issue> issue(CaseDossier dossier, Place place) {
    return order
        .forCase(dossier.caseFile(), place)
        .flatMap(one -> issuance.issue(dossier, one, record -> isThere(record, place)));
  }

  private boolean isThere(String record, Place place) {
    try {
      boolean there = target.holds(record);
      if (there && !order.resume()) {
        throw new AlreadyIssued(place, record);
      }
      return there;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Problem notCovered(Place place, LawBook.NotCovered cause) {
    return Problem.error(
            "law-not-covered",
            place,
            Objects.requireNonNullElse(
                cause.getMessage(), "the law of that day is not in the book"))
        .withHelp(
            "check the case's dates; if they are right, add the law of that day to the law book");
  }

  /** Engross failed on one case. */
  private static final class CaseFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Place place;

    CaseFault(Place place, Throwable cause) {
      super(cause);
      this.place = place;
    }
  }

  private void take(Future<Done> next) throws IOException {
    try {
      Done done = next.get();
      if (!done.outcome().problems().isEmpty()) {
        listener.problems(done.outcome().problems());
      }
      if (done.outcome() instanceof Outcome.Success<Issue> success) {
        take(success.value());
      } else {
        pending = pending.with(new BatchTally(1, 1, 0, 0, 0, 0, 0, 0));
      }
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof CaseFault fault) {
        listener.failed(fault.place, Objects.requireNonNull(fault.getCause()));
        pending = pending.with(new BatchTally(1, 0, 1, 0, 0, 0, 0, 0));
      } else if (failed.getCause() instanceof IOException disk) {
        throw disk;
      } else {
        throw new IllegalStateException(failed.getCause());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the batch was interrupted");
    }
  }

  private void take(Issue issue) {
    long pages = 0;
    long bytes = 0;
    int documents = 0;
    int drafts = 0;
    for (IssuedDocument document : issue.documents()) {
      drafts += document.draft() ? 1 : 0;
      if (!document.draft() || target.takesDrafts()) {
        group.add(document);
        documents++;
        pages += document.pages();
        bytes += document.pdf().length;
      }
    }
    pending =
        pending.with(
            new BatchTally(1, 0, 0, documents, issue.issuedBefore().size(), drafts, pages, bytes));
  }

  private boolean isGroupFull() {
    return group.size() >= GROUP_DOCUMENTS || pending.bytes() >= GROUP_BYTES;
  }

  private void store() throws IOException {
    if (!group.isEmpty()) {
      target.store(List.copyOf(group));
      group.clear();
    }
    stored = stored.with(pending);
    pending = BatchTally.NOTHING;
    listener.stored(stored);
  }
}
