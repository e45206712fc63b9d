package dev.engross.typeset.pdf;

import dev.engross.typeset.layout.Face;
import dev.engross.typeset.style.Style;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The faces that Engross carries: Source Serif 4, which is also what {@code serif} means here. */
public final class TypeCase implements Face.Case {

  /** From this weight on, text is set in semibold. */
  private static final int SEMIBOLD_FROM = 550;

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

  /** Reads the four faces in the class path. */
  public static TypeCase sourceSerif() {
    return new TypeCase(
        carried("SourceSerif4-Regular"),
        carried("SourceSerif4-Italic"),
        carried("SourceSerif4-SemiBold"),
        carried("SourceSerif4-SemiBoldItalic"));
  }

  private static PreparedFace carried(String name) {
    try (InputStream file = TypeCase.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
      if (file == null) {
        throw new IllegalStateException("the face " + name + " is missing; please report this");
      }
      return PreparedFace.read(file.readAllBytes(), name);
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
