package dev.engross.typeset.style;

import static dev.engross.typeset.style.Longhand.IN_BOXES;
import static dev.engross.typeset.style.Longhand.IN_ELEMENTS;

import dev.engross.typeset.style.Style.ListType;
import java.util.Map;

/** The properties of tables and of list markers. */
final class TableLonghands {

  private TableLonghands() {}

  static void define(Registry registry) {
    registry.defineKeywords(
        "border-collapse",
        IN_ELEMENTS,
        Registry.options("separate", false, "collapse", true),
        (draft, value) -> draft.collapse = value,
        (draft, from) -> draft.collapse = from.collapse);
    registry.define(
        "border-spacing",
        "<length>",
        IN_ELEMENTS,
        terms -> Values.notNegative(Values.length(Values.single(terms))),
        (draft, value) -> draft.spacingPoints = value.points(draft),
        (draft, from) -> draft.spacingPoints = from.spacingPoints);
    registry.defineKeywords(
        "caption-side",
        IN_ELEMENTS,
        Registry.options("top", false, "bottom", true),
        (draft, value) -> draft.captionBelow = value,
        (draft, from) -> draft.captionBelow = from.captionBelow);
    registry.defineKeywords(
        "table-layout",
        IN_ELEMENTS,
        Registry.options("auto", false, "fixed", true),
        (draft, value) -> draft.fixedLayout = value,
        (draft, from) -> draft.fixedLayout = from.fixedLayout);
    registry.defineKeywords(
        "list-style-type",
        IN_BOXES,
        listTypes(),
        (draft, value) -> draft.listType = value,
        (draft, from) -> draft.listType = from.listType);
    registry.defineKeywords(
        "list-style-position",
        IN_BOXES,
        Registry.options("outside", false, "inside", true),
        (draft, value) -> draft.listInside = value,
        (draft, from) -> draft.listInside = from.listInside);
  }

  /** The ways of counting and marking, by their names in a stylesheet. */
  static Map<String, ListType> listTypes() {
    Map<String, ListType> types = Registry.constants(ListType.values());
    types.put("lower-latin", ListType.LOWER_ALPHA);
    types.put("upper-latin", ListType.UPPER_ALPHA);
    return types;
  }
}
