package dev.engross.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Tasks done by several threads, their results taken in the order of the tasks. At most so many are
 * begun and not taken, so that a slow taker holds the others back.
 */
final class WorkLine<T> implements AutoCloseable {

  private final ExecutorService workers;
  private final BlockingQueue<Future<T>> begun;
  private final Future<T> end = new CompletableFuture<>();
  private final Thread feeder;
  private volatile @Nullable Throwable fault;

  /** Something to do. */
  @FunctionalInterface
  interface Task<T> extends Callable<T> {}

  /** Where tasks come from. */
  @FunctionalInterface
  interface Tasks<T> {
    /** The next task, or null after the last. */
    @Nullable Task<T> next() throws IOException;
  }

  private WorkLine(int workerThreads, int begunAtMost, Tasks<T> tasks) {
    workers = Executors.newFixedThreadPool(workerThreads, WorkLine::daemon);
    begun = new ArrayBlockingQueue<>(begunAtMost);
    feeder = daemon(() -> feed(tasks));
  }

  static <T> WorkLine<T> start(int workerThreads, int begunAtMost, Tasks<T> tasks) {
    WorkLine<T> line = new WorkLine<>(workerThreads, begunAtMost, tasks);
    line.feeder.start();
    return line;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "batch");
    thread.setDaemon(true);
    return thread;
  }

  private void feed(Tasks<T> tasks) {
    try {
      try {
        for (Task<T> task = tasks.next(); task != null; task = tasks.next()) {
          begun.put(workers.submit(task));
        }
      } catch (IOException | RuntimeException | Error failed) {
        fault = failed;
      }
      begun.put(end);
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** The next result, perhaps not there yet; null after the last. */
  @Nullable Future<T> next() throws IOException {
    try {
      Future<T> next = begun.take();
      return next == end ? null : next;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for the next case");
    }
  }

  /** Throws what kept the tasks from coming, if anything did. */
  void rethrowFault() throws IOException {
    Throwable failed = fault;
    if (failed instanceof IOException disk) {
      throw disk;
    }
    if (failed != null) {
      throw new IllegalStateException(failed);
    }
  }

  /** Begins nothing more; what is being done may go on for a moment, and its result is lost. */
  @Override
  public void close() {
    feeder.interrupt();
    workers.shutdownNow();
  }
}
