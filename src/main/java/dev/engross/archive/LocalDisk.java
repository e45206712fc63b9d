package dev.engross.archive;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The file system of this machine; what is written to it is for its owner only. */
final class LocalDisk implements Disk {

  /**
   * Files synced at a time. A sync is a wait, not work, and a file system serves many waiting ones
   * with one write of its journal: sixteen at a time take a tenth of the time of one after another.
   */
  private static final int SYNCS_AT_A_TIME = 16;

  private static final Set<StandardOpenOption> WRITE_ANEW =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);

  private final ExecutorService syncs =
      Executors.newFixedThreadPool(
          SYNCS_AT_A_TIME,
          task -> {
            Thread thread = new Thread(task, "archive-sync");
            thread.setDaemon(true);
            return thread;
          });

  @Override
  public void write(Path file, byte[] content) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(content);
    try (FileChannel channel = FileChannel.open(file, WRITE_ANEW, OwnerOnly.file(file))) {
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    }
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    Files.createDirectory(folder, OwnerOnly.folder(folder));
  }

  @Override
  public void sync(Collection<Path> filesAndFolders) throws IOException {
    List<Future<?>> pending = new ArrayList<>();
    for (Path path : filesAndFolders) {
      pending.add(
          syncs.submit(
              () -> {
                syncOne(path);
                return null;
              }));
    }
    for (Future<?> one : pending) {
      try {
        one.get();
      } catch (ExecutionException failed) {
        if (failed.getCause() instanceof IOException disk) {
          throw disk;
        }
        throw new IOException(failed.getCause());
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted while syncing");
      }
    }
  }

  private static void syncOne(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    try (FileChannel channel =
        FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (AccessDeniedException denied) {
      // Windows opens no folder as a file, and needs no sync of it.
      if (!folder) {
        throw denied;
      }
    }
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void delete(Path fileOrFolder) throws IOException {
    Files.deleteIfExists(fileOrFolder);
  }

  @Override
  public void close() {
    syncs.shutdownNow();
  }
}
