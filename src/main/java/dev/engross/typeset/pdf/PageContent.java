package dev.engross.typeset.pdf;

import dev.engross.typeset.layout.LaidOutDocument;
import dev.engross.typeset.layout.Mark;
import dev.engross.typeset.layout.Structure;
import dev.engross.typeset.style.Color;
import org.jspecify.annotations.Nullable;

/**
 * Turns the marks of a page into operators: every one inside the marked content of its structure
 * element, or inside an artifact.
 */
final class PageContent {

  private final PdfBuffer out;
  private final EmbeddedFonts fonts;
  private final Pictures pictures;
  private final StructureTree structure;
  private final LaidOutDocument.Page page;
  private final int pageIndex;

  private Sequence open = Sequence.NONE;
  private @Nullable Structure owner;
  private boolean inText;
  private long penX;
  private long penY;
  private EmbeddedFonts.@Nullable Font font;
  private double sizePoints;
  private Color fillColor = Color.BLACK;

  /** What marked-content sequence is open. */
  private enum Sequence {
    NONE,
    ELEMENT,
    PAGINATION,
    DECORATION
  }

  PageContent(
      PdfBuffer out,
      EmbeddedFonts fonts,
      Pictures pictures,
      StructureTree structure,
      LaidOutDocument.Page page,
      int pageIndex) {
    this.out = out;
    this.fonts = fonts;
    this.pictures = pictures;
    this.structure = structure;
    this.page = page;
    this.pageIndex = pageIndex;
  }

  /** Writes all marks; links are left to {@link LinkAnnotations}. */
  void write() {
    for (Mark mark : page.marks()) {
      if (mark instanceof Mark.Glyphs run) {
        enter(run.owner(), Sequence.PAGINATION);
        show(run);
      } else if (mark instanceof Mark.Fill fill) {
        enter(fill.owner(), Sequence.DECORATION);
        fill(fill);
      } else if (mark instanceof Mark.Stroke stroke) {
        enter(stroke.owner(), Sequence.DECORATION);
        stroke(stroke);
      } else if (mark instanceof Mark.Picture picture) {
        enter(picture.owner(), Sequence.PAGINATION);
        draw(picture);
      }
    }
    close();
  }

  private void enter(@Nullable Structure wanted, Sequence artifact) {
    Sequence sequence = wanted == null ? artifact : Sequence.ELEMENT;
    if (sequence == open && wanted == owner) {
      return;
    }
    close();
    open = sequence;
    owner = wanted;
    if (wanted != null) {
      int contentId = structure.addContent(wanted, pageIndex);
      out.ascii('/').ascii(wanted.role().typeName()).ascii("<</MCID ").number(contentId);
      out.ascii(">>BDC\n");
    } else if (sequence == Sequence.PAGINATION) {
      out.ascii("/Artifact<</Type/Pagination>>BDC\n");
    } else {
      out.ascii("/Artifact<</Type/Layout>>BDC\n");
    }
  }

  private void close() {
    endText();
    if (open != Sequence.NONE) {
      out.ascii("EMC\n");
      open = Sequence.NONE;
      owner = null;
    }
  }

  private void beginText() {
    if (!inText) {
      out.ascii("BT\n");
      inText = true;
      penX = 0;
      penY = 0;
    }
  }

  private void endText() {
    if (inText) {
      out.ascii("ET\n");
      inText = false;
    }
  }

  private void show(Mark.Glyphs run) {
    if (run.glyphs().length == 0) {
      return;
    }
    setFillColor(run.color());
    beginText();
    EmbeddedFonts.Font wanted = font != null && font.subset().face() == run.face() ? font : null;
    if (wanted == null || run.sizePoints() != sizePoints) {
      font = wanted == null ? fonts.font(run.face()) : wanted;
      sizePoints = run.sizePoints();
      out.ascii('/').ascii(font.resourceName()).ascii(' ').points(sizePoints).ascii("Tf\n");
      wanted = font;
    }
    long x = Math.round(run.x() * 100);
    long y = Math.round((page.heightPoints() - run.baseline() + run.raisedPoints()) * 100);
    if (x != penX || y != penY) {
      out.hundredths(x - penX).hundredths(y - penY).ascii("Td\n");
      penX = x;
      penY = y;
    }
    new GlyphRun(out, wanted.subset(), run).write();
  }

  private void fill(Mark.Fill fill) {
    endText();
    setFillColor(fill.color());
    out.points(fill.x()).points(page.heightPoints() - fill.y() - fill.height());
    out.points(fill.width()).points(fill.height()).ascii("re f\n");
  }

  private void stroke(Mark.Stroke stroke) {
    endText();
    out.ascii("q\n");
    color(stroke.color(), "G\n", "RG\n");
    out.points(stroke.widthPoints()).ascii("w [").points(stroke.dashPoints());
    out.points(stroke.gapPoints()).ascii("]0 d\n");
    out.points(stroke.x1()).points(page.heightPoints() - stroke.y1()).ascii("m ");
    out.points(stroke.x2()).points(page.heightPoints() - stroke.y2()).ascii("l S\nQ\n");
  }

  private void draw(Mark.Picture picture) {
    endText();
    double bottom = page.heightPoints() - picture.y() - picture.height();
    out.ascii("q ").points(picture.width()).ascii("0 0 ").points(picture.height());
    out.points(picture.x()).points(bottom).ascii("cm /");
    out.ascii(pictures.resourceName(picture.source())).ascii(" Do Q\n");
    Structure figure = picture.owner();
    if (figure != null && figure.role() == Structure.Role.FIGURE) {
      double right = picture.x() + picture.width();
      structure.placeFigure(figure, picture.x(), bottom, right, bottom + picture.height());
    }
  }

  private void setFillColor(Color color) {
    if (!color.equals(fillColor)) {
      fillColor = color;
      color(color, "g\n", "rg\n");
    }
  }

  private void color(Color color, String gray, String rgb) {
    channel(color.red());
    if (color.red() == color.green() && color.green() == color.blue()) {
      out.ascii(gray);
      return;
    }
    channel(color.green());
    channel(color.blue());
    out.ascii(rgb);
  }

  private void channel(int value) {
    out.thousandths(Math.round(value * 1000 / 255f));
  }
}
