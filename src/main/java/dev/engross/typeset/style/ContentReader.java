package dev.engross.typeset.style;

import dev.engross.typeset.style.Style.ListType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values of {@code content}. */
final class ContentReader {

  private ContentReader() {}

  /** The parts; empty for {@code none} and {@code normal}; null when it is no value. */
  static @Nullable List<ContentSource> read(List<Term> terms) {
    Term single = Values.single(terms);
    if (Values.isWord(single, "none") || Values.isWord(single, "normal")) {
      return List.of();
    }
    List<ContentSource> parts = new ArrayList<>();
    for (Term term : terms) {
      ContentSource part = part(term);
      if (part == null) {
        return null;
      }
      parts.add(part);
    }
    return parts.isEmpty() ? null : List.copyOf(parts);
  }

  private static @Nullable ContentSource part(Term term) {
    if (term instanceof Term.Quoted quoted) {
      return new ContentSource.Fixed(new ContentPart.Literal(quoted.text()));
    }
    if (!(term instanceof Term.Call call)) {
      return null;
    }
    List<Term> arguments = arguments(call);
    String first = arguments.isEmpty() ? null : name(arguments.get(0));
    if (call.name().equals("target-counter")) {
      return linkedPage(arguments);
    }
    if (first == null) {
      return null;
    }
    return switch (call.name()) {
      case "counter" -> counter(first, arguments);
      case "counters" -> counters(first, arguments);
      case "element" ->
          arguments.size() == 1 ? new ContentSource.Fixed(new ContentPart.Running(first)) : null;
      case "attr" -> arguments.size() == 1 ? new ContentSource.AttributeText(first) : null;
      default -> null;
    };
  }

  private static @Nullable ContentSource counter(String name, List<Term> arguments) {
    ListType type = type(arguments, 1);
    return type == null ? null : new ContentSource.Fixed(new ContentPart.Counter(name, type));
  }

  private static @Nullable ContentSource counters(String name, List<Term> arguments) {
    ListType type = type(arguments, 2);
    boolean joined = arguments.size() > 1 && arguments.get(1) instanceof Term.Quoted;
    if (type == null || !joined) {
      return null;
    }
    String separator = ((Term.Quoted) arguments.get(1)).text();
    return new ContentSource.Fixed(new ContentPart.Counters(name, separator, type));
  }

  private static @Nullable ContentSource linkedPage(List<Term> arguments) {
    boolean page = arguments.size() == 2 && Values.isWord(arguments.get(1), "page");
    if (!page) {
      return null;
    }
    if (arguments.get(0) instanceof Term.Quoted target && target.text().startsWith("#")) {
      String id = target.text().substring(1);
      return new ContentSource.Fixed(new ContentPart.TargetPage(id));
    }
    if (arguments.get(0) instanceof Term.Call call && call.name().equals("attr")) {
      Term attribute = Values.single(call.arguments());
      return attribute instanceof Term.Word word ? new ContentSource.LinkedPage(word.text()) : null;
    }
    return null;
  }

  /** The list type at that place of the arguments; decimal where there is none. */
  private static @Nullable ListType type(List<Term> arguments, int index) {
    if (arguments.size() <= index) {
      return ListType.DECIMAL;
    }
    String keyword = Values.keyword(arguments.get(index));
    boolean last = arguments.size() == index + 1;
    return keyword == null || !last ? null : TableLonghands.listTypes().get(keyword);
  }

  private static @Nullable String name(Term term) {
    return term instanceof Term.Word word ? word.text() : null;
  }

  private static List<Term> arguments(Term.Call call) {
    List<Term> arguments = new ArrayList<>(call.arguments());
    arguments.removeIf(term -> term instanceof Term.Separator mark && mark.symbol() == ',');
    return arguments;
  }
}
