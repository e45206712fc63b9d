package dev.engross.typeset.pdf;

import dev.engross.typeset.layout.Face;
import dev.engross.typeset.style.Style;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The faces that Engross carries: Source Serif 4, which also stands in for unknown families. */
public final class TypeCase implements Face.Case {

  /** From this weight on, text is set in semibold. */
  private static final int SEMIBOLD_FROM = 550;

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
    if (style.weight() >= SEMIBOLD_FROM) {
      return style.italic() ? semiboldItalic : semibold;
    }
    return style.italic() ? italic : regular;
  }
}
