package dev.engross.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Held by one thread of one process at a time. The system lifts it when the process dies. */
final class ArchiveLock implements AutoCloseable {

  /** A file lock belongs to the whole process; its threads queue here. */
  private static final ConcurrentMap<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

  private final ReentrantLock thread;
  private final @Nullable FileChannel channel;

  private ArchiveLock(ReentrantLock thread, @Nullable FileChannel channel) {
    this.thread = thread;
    this.channel = channel;
  }

  /** Waits until nobody else writes. Where the archive cannot be written to, nobody does. */
  static ArchiveLock acquire(ArchiveFolder folder) throws IOException {
    Path file = folder.root().toRealPath().resolve(ArchiveFolder.LOCK);
    ReentrantLock thread = THREADS.computeIfAbsent(file, path -> new ReentrantLock(true));
    thread.lock();
    try {
      return new ArchiveLock(thread, Files.isWritable(file) ? locked(file) : null);
    } catch (IOException | RuntimeException failed) {
      thread.unlock();
      throw failed;
    }
  }

  @SuppressWarnings("MustBeClosedChecker")
  private static FileChannel locked(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    channel.lock();
    return channel;
  }

  @Override
  public void close() throws IOException {
    try {
      if (channel != null) {
        channel.close();
      }
    } finally {
      thread.unlock();
    }
  }
}
