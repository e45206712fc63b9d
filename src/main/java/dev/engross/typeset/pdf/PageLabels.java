package dev.engross.typeset.pdf;

import dev.engross.typeset.layout.LaidOutDocument;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The page numbers a viewer shows, as runs of a prefix and a count (ISO 32000-1, 12.4.2). */
final class PageLabels {

  private static final Pattern COUNTED = Pattern.compile("(.*?)([1-9][0-9]{0,8})");
  private static final COSName START = Cos.name("St");

  private PageLabels() {}

  /** A label taken apart; a count of 0 means that there is none. */
  private record Label(String prefix, int count) {

    static Label read(String text) {
      Matcher matcher = COUNTED.matcher(text);
      return matcher.matches()
          ? new Label(matcher.group(1), Integer.parseInt(matcher.group(2)))
          : new Label(text, 0);
    }

    boolean follows(Label previous) {
      return count > 1 && count == previous.count + 1 && prefix.equals(previous.prefix);
    }
  }

  static COSDictionary of(List<LaidOutDocument.Page> pages) {
    COSArray runs = Cos.array();
    Label previous = new Label("", 0);
    for (int i = 0; i < pages.size(); i++) {
      Label label = Label.read(pages.get(i).label());
      if (i == 0 || !label.follows(previous)) {
        runs.add(COSInteger.get(i));
        runs.add(run(label));
      }
      previous = label;
    }
    COSDictionary labels = Cos.inline();
    labels.setItem(COSName.NUMS, runs);
    return labels;
  }

  private static COSDictionary run(Label label) {
    COSDictionary run = Cos.inline();
    if (!label.prefix().isEmpty()) {
      run.setItem(COSName.P, new COSString(label.prefix()));
    }
    if (label.count() > 0) {
      run.setItem(COSName.S, COSName.D);
    }
    if (label.count() > 1) {
      run.setInt(START, label.count());
    }
    return run;
  }
}
