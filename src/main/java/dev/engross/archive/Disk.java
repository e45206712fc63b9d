package dev.engross.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/** The few things an archive asks of a file system, so that a test can fail at each of them. */
interface Disk extends AutoCloseable {

  /** Creates a file; what it holds need not yet survive a loss of power. */
  void write(Path file, byte[] content) throws IOException;

  /** Creates a folder, whose parent is there. */
  void createFolder(Path folder) throws IOException;

  /** Makes files and folders survive a loss of power. */
  void sync(Collection<Path> filesAndFolders) throws IOException;

  /** Renames a file or folder in one step; a file of the new name is replaced. */
  void move(Path from, Path to) throws IOException;

  /** Deletes a file or an empty folder, if it is there. */
  void delete(Path fileOrFolder) throws IOException;

  @Override
  void close();
}
