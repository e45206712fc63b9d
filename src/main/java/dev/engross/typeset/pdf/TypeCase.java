package dev.engross.typeset.pdf;

import dev.engross.typeset.layout.Face;
import dev.engross.typeset.style.Style;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The faces that Engross carries: Source Serif 4, which is also what {@code serif} means here. */
public final class TypeCase implements Face.Case {

  /** From this weight on, text is set in semibold. */
  private static final int SEMIBOLD_FROM = 550;

  private static final String EXTENSION = ".ttf";

  /** In the order of the constructor. */
  private static final List<String> NAMES =
      List.of(
          "SourceSerif4-Regular",
          "SourceSerif4-Italic",
          "SourceSerif4-SemiBold",
          "SourceSerif4-SemiBoldItalic");

  private static final Set<String> FAMILIES = Set.of("source serif 4", "serif");

  private final List<Face> regular;
  private final List<Face> italic;
  private final List<Face> semibold;
  private final List<Face> semiboldItalic;

  private TypeCase(Face regular, Face italic, Face semibold, Face semiboldItalic) {
    this.regular = List.of(regular);
    this.italic = List.of(italic, regular);
    this.semibold = List.of(semibold, regular);
    this.semiboldItalic = List.of(semiboldItalic, semibold, regular);
  }

  /** The four faces in the class path. */
  public static TypeCase sourceSerif() {
    return of(carried());
  }

  /**
   * The four faces from their files.
   *
   * @param files by name, such as {@code SourceSerif4-Regular.ttf}
   * @throws IllegalArgumentException when one is missing or no TrueType font
   */
  public static TypeCase of(Map<String, byte[]> files) {
    List<PreparedFace> faces = NAMES.stream().map(name -> face(name, files)).toList();
    return new TypeCase(faces.get(0), faces.get(1), faces.get(2), faces.get(3));
  }

  private static PreparedFace face(String name, Map<String, byte[]> files) {
    byte[] file = files.get(name + EXTENSION);
    if (file == null) {
      throw new IllegalArgumentException("the face " + name + " is missing");
    }
    return PreparedFace.read(file, name);
  }

  /** The files of the faces that Engross carries, by name. */
  public static Map<String, byte[]> carried() {
    Map<String, byte[]> files = new TreeMap<>();
    NAMES.forEach(name -> files.put(name + EXTENSION, carried(name + EXTENSION)));
    return files;
  }

  private static byte[] carried(String name) {
    try (InputStream file = TypeCase.class.getResourceAsStream("/fonts/" + name)) {
      if (file == null) {
        throw new IllegalStateException("the face " + name + " is missing; please report this");
      }
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public List<Face> faces(Style.Font style) {
    if (style.families().stream().noneMatch(TypeCase::isCarried)) {
      throw new IllegalArgumentException(
          "no face of " + String.join(", ", style.families()) + " is carried; use Source Serif 4");
    }
    if (style.weight() >= SEMIBOLD_FROM) {
      return style.italic() ? semiboldItalic : semibold;
    }
    return style.italic() ? italic : regular;
  }

  private static boolean isCarried(String family) {
    return FAMILIES.contains(family.toLowerCase(Locale.ROOT));
  }
}
