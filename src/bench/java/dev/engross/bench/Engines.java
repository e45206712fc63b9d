package dev.engross.bench;

import com.lowagie.text.pdf.BaseFont;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import dev.engross.typeset.Press;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xhtmlrenderer.pdf.ITextRenderer;

/**
 * The programs compared, each prepared once as far as its own interface lets it, and each with the
 * faces that Engross carries.
 */
final class Engines {

  private static final String FAMILY = "Source Serif 4";
  private static final String ARCHIVAL = "PDF/A-3a, PDF/UA-1";
  private static final String PLAIN = "plain PDF";

  /** Faces by weight; the letters use no others. */
  private static final Map<Integer, String> FACES =
      Map.of(400, "/fonts/SourceSerif4-Regular.ttf", 600, "/fonts/SourceSerif4-SemiBold.ttf");

  private Engines() {}

  static List<Engine> all() throws Exception {
    return List.of(
        new Engine("Engross", ARCHIVAL, engross()),
        new Engine("openhtmltopdf", PLAIN, openHtmlToPdf(false)),
        new Engine("openhtmltopdf", ARCHIVAL, openHtmlToPdf(true)),
        new Engine("Flying Saucer", PLAIN, flyingSaucer()),
        new Engine("Apache FOP", PLAIN, fop("")),
        new Engine(
            "Apache FOP",
            ARCHIVAL,
            fop("<pdf-a-mode>PDF/A-3a</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode>")));
  }

  private static Engine.Setter engross() {
    Press press = Press.standard();
    return xhtml ->
        press
            .set(Letters.manuscript(xhtml))
            .fold(
                success -> success.value().pdf(),
                failure -> {
                  throw new IllegalStateException(failure.problems() + "; please report this");
                });
  }

  private static Engine.Setter openHtmlToPdf(boolean archival) {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    Map<Integer, byte[]> faces = Map.of(400, bytes(FACES.get(400)), 600, bytes(FACES.get(600)));
    return xhtml -> {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      PdfRendererBuilder builder = new PdfRendererBuilder();
      faces.forEach(
          (weight, face) ->
              builder.useFont(
                  () -> new ByteArrayInputStream(face), FAMILY, weight, FontStyle.NORMAL, true));
      if (archival) {
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(profile);
      }
      builder.useFastMode();
      builder.withHtmlContent(xhtml, null);
      builder.toStream(pdf);
      builder.run();
      return pdf.toByteArray();
    };
  }

  private static Engine.Setter flyingSaucer() {
    return xhtml -> {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      ITextRenderer renderer = new ITextRenderer();
      for (String face : FACES.values()) {
        renderer
            .getFontResolver()
            .addFont(path(face), FAMILY, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, null);
      }
      renderer.setDocumentFromString(xhtml);
      renderer.layout();
      renderer.createPDF(pdf);
      return pdf.toByteArray();
    };
  }

  private static Engine.Setter fop(String mode) throws Exception {
    FopFactory factory = fopFactory(mode);
    Templates stylesheet =
        TransformerFactory.newInstance()
            .newTemplates(new StreamSource(Letters.resource("/bench/letter.xsl").toString()));
    return xhtml -> {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      Fop fop = factory.newFop(MimeConstants.MIME_PDF, pdf);
      stylesheet
          .newTransformer()
          .transform(
              new StreamSource(new StringReader(xhtml)), new SAXResult(fop.getDefaultHandler()));
      return pdf.toByteArray();
    };
  }

  private static FopFactory fopFactory(String mode) throws Exception {
    StringBuilder fonts = new StringBuilder();
    FACES.forEach(
        (weight, face) ->
            fonts
                .append("<font kerning=\"yes\" embed-url=\"")
                .append(Letters.resource(face))
                .append("\"><font-triplet name=\"")
                .append(FAMILY)
                .append("\" style=\"normal\" weight=\"")
                .append(weight)
                .append("\"/></font>"));
    String configuration =
        "<fop version=\"1.0\"><accessibility>"
            + !mode.isEmpty()
            + "</accessibility><renderers><renderer mime=\"application/pdf\">"
            + mode
            + "<fonts>"
            + fonts
            + "</fonts></renderer></renderers></fop>";
    URI base = new File(".").toURI();
    return new FopConfParser(
            new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)), base)
        .getFopFactoryBuilder()
        .build();
  }

  private static String path(String resource) throws Exception {
    return new File(Letters.resource(resource).toURI()).getPath();
  }

  private static byte[] bytes(String resource) {
    try (var stream = Letters.resource(resource).openStream()) {
      return stream.readAllBytes();
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
