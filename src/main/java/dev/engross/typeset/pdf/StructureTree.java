package dev.engross.typeset.pdf;

import dev.engross.typeset.layout.Structure;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The logical structure of a document: structure elements, the marked content on the pages that
 * belongs to each, and the way back from a page to its elements (ISO 32000-1, 14.7).
 *
 * <p>Children stand in the order of layout's tree, which is the reading order. An element's own
 * content stands among them where it was drawn.
 */
final class StructureTree {

  private final ObjectStream objects;
  private final int rootNumber;
  private final List<Element> elements = new ArrayList<>();
  private final IdentityHashMap<Structure, Element> elementOf = new IdentityHashMap<>();
  private final List<List<Element>> contentOfPages = new ArrayList<>();
  private final List<Element> annotated = new ArrayList<>();
  private Element lastOwner;

  /** Something an element holds, in reading order. */
  private sealed interface Kid {}

  /** A piece of marked content. */
  private record Content(int page, int id) implements Kid {}

  /** A link annotation, by its object number. */
  private record Annotation(int page, int number) implements Kid {}

  /** A structure element and what it holds so far. */
  private static final class Element implements Kid {
    final Structure source;
    final @Nullable Element parent;
    final int number;
    final int index;
    final List<Element> children = new ArrayList<>();
    final List<Kid> kids = new ArrayList<>();
    double @Nullable [] boundingBox;
    private int page = -1;
    private int childrenListed;
    private int lastChildBegun = -1;
    private boolean begun;

    Element(Structure source, @Nullable Element parent, int number, int index) {
      this.source = source;
      this.parent = parent;
      this.number = number;
      this.index = index;
    }

    /** Adds content after the children that have been drawn, wholly or in part. */
    void hold(Kid kid, int onPage) {
      begin();
      listChildren(lastChildBegun);
      kids.add(kid);
      if (page < 0) {
        page = onPage;
      }
    }

    private void begin() {
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
        kids.add(children.get(childrenListed++));
      }
    }
  }

  /** Numbers the elements of a tree. */
  StructureTree(Structure document, int pages, ObjectStream objects) {
    this.objects = objects;
    this.rootNumber = objects.number();
    this.lastOwner = grow(document, null, 0);
    for (int page = 0; page < pages; page++) {
      contentOfPages.add(new ArrayList<>());
    }
  }

  private Element grow(Structure source, @Nullable Element parent, int index) {
    Element element = new Element(source, parent, objects.number(), index);
    elements.add(element);
    elementOf.put(source, element);
    int childIndex = 0;
    for (Structure child : source.children()) {
      element.children.add(grow(child, element, childIndex++));
    }
    return element;
  }

  /** The object number of the root. */
  int rootNumber() {
    return rootNumber;
  }

  /**
   * Gives an element a new piece of marked content.
   *
   * @return its identifier, unique on the page
   */
  int addContent(Structure owner, int page) {
    Element element = element(owner);
    List<Element> ofPage = contentOfPages.get(page);
    int id = ofPage.size();
    ofPage.add(element);
    element.hold(new Content(page, id), page);
    return id;
  }

  /**
   * Gives an element an annotation.
   *
   * @return the annotation's key in the parent tree
   */
  int addAnnotation(Structure owner, int annotationNumber, int page) {
    Element element = element(owner);
    element.hold(new Annotation(page, annotationNumber), page);
    annotated.add(element);
    return contentOfPages.size() + annotated.size() - 1;
  }

  /** States where a figure stands on its page: left, bottom, right, top. */
  void placeFigure(Structure owner, double... boundingBox) {
    element(owner).boundingBox = boundingBox;
  }

  private Element element(Structure owner) {
    if (lastOwner.source != owner) {
      Element found = elementOf.get(owner);
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

  /**
   * Writes the tree, once all pages are drawn.
   *
   * @param pageNumbers the object number of each page
   */
  void write(long[] pageNumbers) {
    StructureAttributes attributes = new StructureAttributes();
    Map<String, Element> identified = new TreeMap<>();
    for (Element element : elements) {
      element.listChildren(element.children.size() - 1);
      String id = write(element, attributes, pageNumbers);
      if (id != null) {
        identified.put(id, element);
      }
    }
    writeRoot(identified);
  }

  private @Nullable String write(
      Element element, StructureAttributes attributes, long[] pageNumbers) {
    PdfBuffer out = objects.begin(element.number);
    out.ascii("<</S/").ascii(element.source.role().typeName());
    out.ascii("/P").reference(element.parent == null ? rootNumber : element.parent.number);
    if (element.page >= 0) {
      out.ascii("/Pg").reference(pageNumbers[element.page]);
    }
    if (element.kids.size() == 1) {
      out.ascii("/K");
      write(element.kids.get(0), element.page, pageNumbers, out);
    } else if (!element.kids.isEmpty()) {
      out.ascii("/K[");
      for (Kid kid : element.kids) {
        write(kid, element.page, pageNumbers, out);
      }
      out.ascii(']');
    }
    String id = attributes.write(element.source, element.boundingBox, out);
    out.ascii(">>");
    return id;
  }

  private static void write(Kid kid, int ownPage, long[] pageNumbers, PdfBuffer out) {
    if (kid instanceof Element child) {
      out.reference(child.number);
    } else if (kid instanceof Annotation annotation) {
      out.ascii("<</Type/OBJR/Pg").reference(pageNumbers[annotation.page()]);
      out.ascii("/Obj").reference(annotation.number()).ascii(">>");
    } else if (kid instanceof Content content && content.page() == ownPage) {
      out.ascii(' ').number(content.id());
    } else if (kid instanceof Content content) {
      out.ascii("<</Type/MCR/Pg").reference(pageNumbers[content.page()]);
      out.ascii("/MCID ").number(content.id()).ascii(">>");
    }
  }

  private void writeRoot(Map<String, Element> identified) {
    PdfBuffer out = objects.begin(rootNumber);
    out.ascii("<</Type/StructTreeRoot/K").reference(elements.get(0).number);
    out.ascii("/ParentTree<</Nums[");
    int key = 0;
    for (List<Element> ofPage : contentOfPages) {
      out.number(key++).ascii('[');
      ofPage.forEach(element -> out.reference(element.number));
      out.ascii(']');
    }
    for (Element element : annotated) {
      out.number(key++).reference(element.number).ascii(' ');
    }
    out.ascii("]>>/ParentTreeNextKey ").number(key);
    if (!identified.isEmpty()) {
      out.ascii("/IDTree<</Names[");
      identified.forEach((id, element) -> out.text(id).reference(element.number));
      out.ascii("]>>");
    }
    out.ascii(">>");
  }
}
