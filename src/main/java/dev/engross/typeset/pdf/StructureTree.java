package dev.engross.typeset.pdf;

import dev.engross.typeset.layout.Structure;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * The logical structure of a document: structure elements, the marked content on the pages that
 * belongs to each, and the way back from a page to its elements (ISO 32000-1, 14.7).
 *
 * <p>Children stand in the order of layout's tree, which is the reading order. An element's own
 * content stands among them where it was drawn.
 */
final class StructureTree {

  private static final COSName MARKED_CONTENT_REFERENCE = Cos.name("MCR");
  private static final COSName OBJECT_REFERENCE = Cos.name("OBJR");
  private static final COSName PAGE = Cos.name("Pg");
  private static final COSName OBJECT = Cos.name("Obj");
  private static final COSName MARKED_CONTENT_ID = COSName.MCID;

  private final List<COSDictionary> pages;
  private final Map<Structure, Element> elements = new IdentityHashMap<>();
  private final Element document;
  private final List<COSArray> elementsByPage = new ArrayList<>();
  private final List<COSBase> elementsByAnnotation = new ArrayList<>();
  private Element lastOwner;

  /** A structure element and what it holds so far. */
  private static final class Element {
    final Structure source;
    final @Nullable Element parent;
    final int index;
    final List<Element> children;
    final COSDictionary dictionary = new COSDictionary();
    final COSArray kids = Cos.array();
    private int page = -1;
    private int childrenListed;
    private int lastChildBegun = -1;
    private boolean begun;

    Element(Structure source, @Nullable Element parent, int index) {
      this.source = source;
      this.parent = parent;
      this.index = index;
      this.children = new ArrayList<>();
    }

    /** Notes that content of this element or inside it has been drawn. */
    void begin() {
      Element at = this;
      while (!at.begun) {
        at.begun = true;
        if (at.parent == null) {
          return;
        }
        at.parent.lastChildBegun = Math.max(at.parent.lastChildBegun, at.index);
        at = at.parent;
      }
    }

    void listChildren(int upTo) {
      while (childrenListed <= upTo) {
        kids.add(children.get(childrenListed++).dictionary);
      }
    }
  }

  /**
   * @param pages the dictionary of each page, in order
   */
  StructureTree(Structure root, List<COSDictionary> pages) {
    this.pages = pages;
    this.document = grow(root, null, 0);
    this.lastOwner = document;
    pages.forEach(page -> elementsByPage.add(Cos.array()));
  }

  private Element grow(Structure source, @Nullable Element parent, int index) {
    Element element = new Element(source, parent, index);
    elements.put(source, element);
    int childIndex = 0;
    for (Structure child : source.children()) {
      element.children.add(grow(child, element, childIndex++));
    }
    return element;
  }

  /**
   * Gives an element a new piece of marked content.
   *
   * @return its identifier, unique on the page
   */
  int addContent(Structure owner, int page) {
    Element element = element(owner);
    element.begin();
    element.listChildren(element.lastChildBegun);
    COSArray ofPage = elementsByPage.get(page);
    int contentId = ofPage.size();
    ofPage.add(element.dictionary);
    if (element.page < 0) {
      element.page = page;
      element.dictionary.setItem(PAGE, pages.get(page));
    }
    element.kids.add(
        element.page == page ? COSInteger.get(contentId) : contentElsewhere(contentId, page));
    return contentId;
  }

  private COSBase contentElsewhere(int contentId, int page) {
    COSDictionary reference = Cos.inline();
    reference.setItem(COSName.TYPE, MARKED_CONTENT_REFERENCE);
    reference.setItem(PAGE, pages.get(page));
    reference.setItem(MARKED_CONTENT_ID, COSInteger.get(contentId));
    return reference;
  }

  /** Gives an element an annotation, and the annotation its way back. */
  void addAnnotation(Structure owner, COSDictionary annotation, int page) {
    Element element = element(owner);
    element.begin();
    element.listChildren(element.lastChildBegun);
    COSDictionary reference = Cos.inline();
    reference.setItem(COSName.TYPE, OBJECT_REFERENCE);
    reference.setItem(PAGE, pages.get(page));
    reference.setItem(OBJECT, annotation);
    element.kids.add(reference);
    annotation.setInt(COSName.STRUCT_PARENT, pages.size() + elementsByAnnotation.size());
    elementsByAnnotation.add(element.dictionary);
  }

  /** States where a figure stands on its page. */
  void placeFigure(Structure owner, COSArray boundingBox) {
    COSDictionary layout = Cos.inline();
    layout.setItem(COSName.O, COSName.getPDFName("Layout"));
    layout.setItem(COSName.getPDFName("Placement"), COSName.getPDFName("Block"));
    layout.setItem(COSName.BBOX, boundingBox);
    element(owner).dictionary.setItem(COSName.A, layout);
  }

  private Element element(Structure owner) {
    if (lastOwner.source != owner) {
      Element found = elements.get(owner);
      if (found == null) {
        throw new IllegalStateException(
            "a mark belongs to a "
                + owner.role()
                + " outside the structure tree; please report this");
      }
      lastOwner = found;
    }
    return lastOwner;
  }

  /** The root, once all pages are drawn. */
  COSDictionary root() {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    Map<String, COSBase> identified = new TreeMap<>();
    StructureAttributes attributes = new StructureAttributes();
    for (Element element : inOrder(document, new ArrayList<>())) {
      finish(element, attributes, root, identified);
    }
    root.setItem(COSName.K, document.dictionary);
    root.setItem(COSName.PARENT_TREE, parentTree());
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + elementsByAnnotation.size());
    if (!identified.isEmpty()) {
      root.setItem(COSName.ID_TREE, idTree(identified));
    }
    return root;
  }

  private static List<Element> inOrder(Element element, List<Element> list) {
    list.add(element);
    element.children.forEach(child -> inOrder(child, list));
    return list;
  }

  private static void finish(
      Element element,
      StructureAttributes attributes,
      COSDictionary root,
      Map<String, COSBase> identified) {
    COSDictionary dictionary = element.dictionary;
    dictionary.setItem(COSName.S, StructureAttributes.type(element.source.role()));
    dictionary.setItem(COSName.P, element.parent == null ? root : element.parent.dictionary);
    element.listChildren(element.children.size() - 1);
    if (element.kids.size() == 1) {
      dictionary.setItem(COSName.K, element.kids.get(0));
    } else if (element.kids.size() > 1) {
      dictionary.setItem(COSName.K, element.kids);
    }
    String id = attributes.write(element.source, dictionary);
    if (id != null) {
      identified.put(id, dictionary);
    }
  }

  private COSDictionary parentTree() {
    COSArray numbers = Cos.array();
    int key = 0;
    for (COSArray ofPage : elementsByPage) {
      numbers.add(COSInteger.get(key++));
      numbers.add(ofPage);
    }
    for (COSBase element : elementsByAnnotation) {
      numbers.add(COSInteger.get(key++));
      numbers.add(element);
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    return tree;
  }

  private static COSDictionary idTree(Map<String, COSBase> identified) {
    COSArray names = Cos.array();
    identified.forEach(
        (id, element) -> {
          names.add(new COSString(id));
          names.add(element);
        });
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    return tree;
  }
}
