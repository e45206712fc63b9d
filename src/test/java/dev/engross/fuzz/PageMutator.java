package dev.engross.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils a page or a stylesheet: pieces moved, taken from others, left out, or made awkward. */
final class PageMutator {

  private static final Pattern PIECE =
      Pattern.compile("<[^<>]*>|[^<>{};]+\\{|[^<>{};:]+:[^<>{};]+;|[^<>{};]+");
  private static final Pattern DECLARATION = Pattern.compile("([a-z-]+)\\s*:\\s*([^;{}<>]+)[;}]");
  private static final List<String> VALUES =
      List.of(
          "0",
          "-1pt",
          "1e9pt",
          "0.0001mm",
          "100%",
          "-50%",
          "auto",
          "none",
          "inherit",
          "9999999in",
          "1",
          "counter(page)",
          "\"\\201c\"",
          "running(x)",
          "table-cell",
          "absolute",
          "bold",
          "underline",
          "#12345",
          "rgb(999,0,0)",
          "avoid",
          "always",
          "url(x)",
          "'",
          "!important");

  private final List<String> pieces = new ArrayList<>();
  private final List<String> properties = new ArrayList<>();
  private final List<String> values = new ArrayList<>(VALUES);

  PageMutator(List<String> corpus) {
    for (String page : corpus) {
      Matcher piece = PIECE.matcher(page);
      while (piece.find()) {
        pieces.add(piece.group());
      }
      Matcher declaration = DECLARATION.matcher(page);
      while (declaration.find()) {
        properties.add(declaration.group(1));
        values.add(declaration.group(2).strip());
      }
    }
  }

  String mutate(String page, SplittableRandom random) {
    if (random.nextInt(15) == 0) {
      byte[] changed = JsonMutator.bytesChanged(page.getBytes(StandardCharsets.UTF_8), random);
      return new String(changed, StandardCharsets.UTF_8);
    }
    StringBuilder changed = new StringBuilder(page);
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      change(changed, random);
    }
    return changed.toString();
  }

  private void change(StringBuilder page, SplittableRandom random) {
    List<int[]> spans = new ArrayList<>();
    Matcher matcher = PIECE.matcher(page);
    while (matcher.find()) {
      spans.add(new int[] {matcher.start(), matcher.end()});
    }
    if (spans.isEmpty()) {
      return;
    }
    int[] span = spans.get(random.nextInt(spans.size()));
    switch (random.nextInt(7)) {
      case 0 -> page.delete(span[0], span[1]);
      case 1 -> page.insert(span[1], page.substring(span[0], span[1]));
      case 2 -> page.insert(span[0], any(pieces, random));
      case 3 -> page.replace(span[0], span[1], any(pieces, random));
      case 4 -> page.replace(span[0], span[1], Awkward.text(random));
      case 5 -> style(page, random);
      default -> repeat(page, spans, random);
    }
  }

  /** A declaration that stands in some sheet, with a value that stands in another. */
  private void style(StringBuilder page, SplittableRandom random) {
    String declaration = any(properties, random) + ": " + any(values, random);
    int tag = page.indexOf(">", random.nextInt(page.length()));
    int brace = page.indexOf("{", random.nextInt(page.length()));
    if (brace >= 0 && random.nextBoolean()) {
      page.insert(brace + 1, declaration + ";");
    } else if (tag > 0 && page.charAt(tag - 1) != '/' && page.charAt(tag - 1) != '-') {
      page.insert(tag, " style=\"" + declaration.replace("\"", "'") + "\"");
    }
  }

  /** A run of pieces, many times over: deep nests and long tables. */
  private static void repeat(StringBuilder page, List<int[]> spans, SplittableRandom random) {
    int first = random.nextInt(spans.size());
    int last = Math.min(spans.size() - 1, first + random.nextInt(12));
    String run = page.substring(spans.get(first)[0], spans.get(last)[1]);
    if (page.length() < 200_000) {
      page.insert(spans.get(last)[1], run.repeat(1 + random.nextInt(8)));
    }
  }

  private static String any(List<String> from, SplittableRandom random) {
    return from.get(random.nextInt(from.size()));
  }
}
