package dev.engross.typeset.pdf;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.layout.Face;
import dev.engross.typeset.style.Style;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The faces that Engross carries, Source Serif 4, which is also what {@code serif} means here; and
 * those that a user adds.
 */
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
  private final List<AddedFace> added;

  private TypeCase(
      Face regular, Face italic, Face semibold, Face semiboldItalic, List<AddedFace> added) {
    this.regular = List.of(regular);
    this.italic = List.of(italic, regular);
    this.semibold = List.of(semibold, regular);
    this.semiboldItalic = List.of(semiboldItalic, semibold, regular);
    this.added = added;
  }

  /** The four faces in the class path. */
  public static TypeCase sourceSerif() {
    return of(carried());
  }

  /**
   * The faces carried and further ones, by the names of their files.
   *
   * @return all of them, or a problem for each that cannot be read or may not be embedded
   */
  public static Outcome<TypeCase> withAdded(Map<String, byte[]> fontFiles) {
    List<AddedFace> faces = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    new TreeMap<>(fontFiles)
        .forEach(
            (name, bytes) -> {
              Outcome<AddedFace> face = AddedFace.read(name, bytes);
              problems.addAll(face.problems());
              if (face instanceof Outcome.Success<AddedFace> good) {
                faces.add(good.value());
              }
            });
    return problems.isEmpty()
        ? Outcome.success(of(carried(), List.copyOf(faces)))
        : Outcome.failure(problems);
  }

  /**
   * The four faces from their files.
   *
   * @param files by name, such as {@code SourceSerif4-Regular.ttf}
   * @throws IllegalArgumentException when one is missing or no TrueType font
   */
  public static TypeCase of(Map<String, byte[]> files) {
    return of(files, List.of());
  }

  private static TypeCase of(Map<String, byte[]> files, List<AddedFace> added) {
    List<PreparedFace> faces = NAMES.stream().map(name -> face(name, files)).toList();
    return new TypeCase(faces.get(0), faces.get(1), faces.get(2), faces.get(3), added);
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
    Set<Face> chosen = new LinkedHashSet<>();
    for (String family : style.families()) {
      if (FAMILIES.contains(family.toLowerCase(Locale.ROOT))) {
        chosen.addAll(carried(style));
      }
      added.stream()
          .filter(face -> face.isOf(family))
          .sorted(Comparator.comparingInt(face -> face.distance(style)))
          .forEach(face -> chosen.add(face.face()));
    }
    if (chosen.isEmpty()) {
      throw new IllegalArgumentException(
          "no face of " + String.join(", ", style.families()) + " is known; use Source Serif 4");
    }
    // Whatever the style names, a character that only another face has is better set than missing.
    chosen.addAll(carried(style));
    added.stream()
        .sorted(Comparator.comparingInt(face -> face.distance(style)))
        .forEach(face -> chosen.add(face.face()));
    return List.copyOf(chosen);
  }

  private List<Face> carried(Style.Font style) {
    if (style.weight() >= SEMIBOLD_FROM) {
      return style.italic() ? semiboldItalic : semibold;
    }
    return style.italic() ? italic : regular;
  }
}
