package dev.engross.typeset.pdf;

import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.layout.LaidOutDocument;
import dev.engross.typeset.layout.Mark;
import dev.engross.typeset.manuscript.Manuscript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The PNG and JPEG pictures of one document, each embedded once. */
final class Pictures {

  private final Map<String, String> resourceNames = new LinkedHashMap<>();
  private final COSDictionary resources = new COSDictionary();
  private final List<Problem> problems = new ArrayList<>();

  /** Embeds every picture that a page shows. */
  static Pictures of(LaidOutDocument document, Manuscript manuscript, PDDocument file) {
    Pictures pictures = new Pictures();
    for (LaidOutDocument.Page page : document.pages()) {
      for (Mark mark : page.marks()) {
        if (mark instanceof Mark.Picture picture) {
          pictures.embed(picture, manuscript, file);
        }
      }
    }
    return pictures;
  }

  private void embed(Mark.Picture picture, Manuscript manuscript, PDDocument file) {
    String source = picture.source();
    if (resourceNames.containsKey(source)) {
      return;
    }
    String name = "Im" + (resourceNames.size() + 1);
    resourceNames.put(source, name);
    byte[] content = manuscript.resources().get(source);
    Place place = Place.atLine(manuscript.sourceName(), picture.line());
    if (content == null) {
      problems.add(
          Problem.error("picture-missing", place, "the page shows a picture that was not given")
              .withExcerpt(source));
      return;
    }
    try {
      PDImageXObject image = PDImageXObject.createFromByteArray(file, content, source);
      PDColorSpace colors = image.getColorSpace();
      if (colors instanceof PDDeviceCMYK) {
        throw new IOException("its colours are CMYK");
      }
      resources.setItem(Cos.name(name), image.getCOSObject());
    } catch (IOException | IllegalArgumentException unreadable) {
      problems.add(
          Problem.error("picture-unreadable", place, "a picture cannot be embedded")
              .withExcerpt(source)
              .withNote(String.valueOf(unreadable.getMessage()))
              .withHelp("give a PNG or JPEG file in RGB or grayscale"));
    }
  }

  /** The name of a picture in content streams. */
  String resourceName(String source) {
    String name = resourceNames.get(source);
    if (name == null) {
      throw new IllegalStateException(
          "the picture " + source + " was not embedded; please report this");
    }
    return name;
  }

  boolean isEmpty() {
    return resourceNames.isEmpty();
  }

  COSDictionary resources() {
    return resources;
  }

  List<Problem> problems() {
    return problems;
  }
}
