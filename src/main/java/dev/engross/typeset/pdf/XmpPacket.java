package dev.engross.typeset.pdf;

import dev.engross.typeset.manuscript.Manuscript;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * The XMP metadata of a file: its standards, title, author, subject and dates.
 *
 * <p>PDF/A wants the schema of every property that it does not know itself to be described in the
 * packet; that of PDF/UA is such a one (ISO 19005-3, 6.6.2.3).
 */
final class XmpPacket {

  private static final String OPENING =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      <rdf:Description rdf:about=""
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
       xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/">
      """;

  private static final String CLOSING =
      """
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>""";

  private XmpPacket() {}

  static byte[] of(DocumentDescription description, Manuscript.Profile profile, Instant created) {
    StringBuilder xmp = new StringBuilder(4096).append(OPENING);
    element(xmp, "pdfaid:part", profile == Manuscript.Profile.PDF_A_3A ? "3" : "2");
    element(xmp, "pdfaid:conformance", "A");
    element(xmp, "pdfuaid:part", "1");
    element(xmp, "dc:format", "application/pdf");
    wrapped(xmp, "dc:title", "Alt", " xml:lang=\"x-default\"", description.title());
    wrapped(xmp, "dc:creator", "Seq", "", description.author());
    wrapped(xmp, "dc:description", "Alt", " xml:lang=\"x-default\"", description.subject());
    wrapped(xmp, "dc:language", "Bag", "", description.language());
    element(xmp, "pdf:Keywords", description.keywords());
    element(xmp, "pdf:Producer", PdfWriter.PRODUCER);
    element(xmp, "xmp:CreatorTool", PdfWriter.PRODUCER);
    element(xmp, "xmp:CreateDate", created.toString());
    element(xmp, "xmp:ModifyDate", created.toString());
    return xmp.append(CLOSING).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void element(StringBuilder xmp, String name, String value) {
    if (!value.isEmpty()) {
      xmp.append('<').append(name).append('>');
      escape(xmp, value);
      xmp.append("</").append(name).append(">\n");
    }
  }

  private static void wrapped(
      StringBuilder xmp, String name, String container, String attribute, String value) {
    if (!value.isEmpty()) {
      xmp.append('<').append(name).append("><rdf:").append(container).append("><rdf:li");
      xmp.append(attribute).append('>');
      escape(xmp, value);
      xmp.append("</rdf:li></rdf:").append(container).append("></").append(name).append(">\n");
    }
  }

  private static void escape(StringBuilder xmp, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> xmp.append("&amp;");
        case '<' -> xmp.append("&lt;");
        case '>' -> xmp.append("&gt;");
        default -> xmp.append(c);
      }
    }
  }
}
