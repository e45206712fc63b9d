package dev.engross.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/** The local disk without its waits, for tests whose machine does not lose power. */
class UnsyncedDisk implements Disk {

  private final LocalDisk disk = new LocalDisk();

  @Override
  public void write(Path file, byte[] content) throws IOException {
    disk.write(file, content);
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    disk.createFolder(folder);
  }

  @Override
  public void sync(Collection<Path> filesAndFolders) throws IOException {
    // Nothing waits here.
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    disk.move(from, to);
  }

  @Override
  public void delete(Path fileOrFolder) throws IOException {
    disk.delete(fileOrFolder);
  }

  @Override
  public void close() {
    disk.close();
  }
}
