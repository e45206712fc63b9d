package dev.engross.mailing;

import dev.engross.document.Addressee;
import dev.engross.typeset.Area;
import dev.engross.typeset.PrintedGlyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An address as it stands on a finished page.
 *
 * @param ink the smallest area that holds all of its ink
 * @param smallestTypePoints the type size of its smallest character
 * @param rest the other glyphs of the page
 */
record AddressBlock(Area ink, double smallestTypePoints, List<PrintedGlyph> rest) {

  AddressBlock {
    rest = List.copyOf(rest);
  }

  /** Name and address, line by line. */
  static List<String> lines(Addressee addressee) {
    return Stream.concat(addressee.names().stream(), addressee.addressLines().stream()).toList();
  }

  /**
   * Finds the name and address of an addressee on a page: the first place where they are painted
   * one after the other, with nothing between.
   */
  static Optional<AddressBlock> find(List<PrintedGlyph> page, Addressee addressee) {
    String wanted = String.join("", lines(addressee)).replaceAll("\\s", "");
    StringBuilder painted = new StringBuilder();
    List<Integer> glyphOf = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      String text = page.get(i).text().replaceAll("\\s", "");
      painted.append(text);
      for (int c = 0; c < text.length(); c++) {
        glyphOf.add(i);
      }
    }
    int start = painted.indexOf(wanted);
    if (wanted.isEmpty() || start < 0) {
      return Optional.empty();
    }
    return Optional.of(of(page, glyphOf.get(start), glyphOf.get(start + wanted.length() - 1) + 1));
  }

  private static AddressBlock of(List<PrintedGlyph> page, int first, int end) {
    List<PrintedGlyph> own = page.subList(first, end);
    List<PrintedGlyph> rest = new ArrayList<>(page.subList(0, first));
    rest.addAll(page.subList(end, page.size()));
    return new AddressBlock(
        own.stream().map(PrintedGlyph::ink).reduce(Area::and).orElseThrow(),
        own.stream().mapToDouble(PrintedGlyph::sizePoints).min().orElseThrow(),
        rest);
  }
}
