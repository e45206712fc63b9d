package dev.engross.cli;

import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files and folders that the command line names to be read: what is not there is told as input. */
final class NamedFile {

  private NamedFile() {}

  /**
   * The content of a file.
   *
   * @throws Rejected when there is no such file
   */
  static byte[] bytes(Path file) throws IOException, Rejected {
    if (!Files.exists(file)) {
      throw rejected("file-not-found", file, "there is no such file", "check the path");
    }
    if (Files.isDirectory(file)) {
      throw rejected("file-not-found", file, "this is a folder", "name a file in it");
    }
    return Files.readAllBytes(file);
  }

  /**
   * The text of a file, without a byte order mark.
   *
   * @throws Rejected when there is no such file, or it is not in UTF-8
   */
  static String text(Path file) throws IOException, Rejected {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(bytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw rejected(
          "not-utf-8", file, "the text is not encoded in UTF-8", "save it again as UTF-8");
    }
  }

  /**
   * The folder itself.
   *
   * @throws Rejected when there is no such folder
   */
  static Path folder(Path folder) throws Rejected {
    if (!Files.isDirectory(folder)) {
      throw rejected("file-not-found", folder, "there is no such folder", "check the path");
    }
    return folder;
  }

  private static Rejected rejected(String code, Path file, String message, String help) {
    return new Rejected(
        List.of(
            Problem.error(code, Place.inFile(ArchiveArgument.shown(file)), message)
                .withHelp(help)));
  }
}
