package dev.yusuan.io.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * What one walk through a page finds: candidates of its body and title, layout tables, and which
 * elements it has.
 */
final class PageIndex implements NodeVisitor {
  /** So many characters stand in a cell of a table at the most. */
  private static final int SHORT = 100;

  private final List<Element> bodies = new ArrayList<>();
  private final List<Element> titles = new ArrayList<>();
  private final Set<Element> outer = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> layouts = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Element> tables = new ArrayDeque<>();
  private Optional<String> title = Optional.empty();
  private final Set<String> names = new HashSet<>();
  private boolean around;
  private int cells;

  private PageIndex() {}

  static PageIndex of(Document page) {
    PageIndex index = new PageIndex();
    page.traverse(index);
    return index;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "table" -> tables.push(element);
        case "td" -> cells++;
        case "meta" -> meta(element);
        case "a", "style", "img", "iframe", "frame", "embed", "object" ->
            names.add(element.normalName());
        default -> {}
      }
      if (PageWords.BODIES.isAny(element)) {
        bodies.add(element);
      }
      if (PageWords.TITLES.isAny(element)) {
        titles.add(element);
      }
      around = around || PageWords.AROUND.isAny(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node.nodeName().equals("table")) {
      Element table = tables.pop();
      if (!tables.isEmpty()) {
        if (outer.contains(table) || !isText(table)) {
          layouts.add(tables.peek());
        }
        outer.add(tables.peek());
      }
    }
  }

  /** Whether a table without others is a short text in a frame: one cell in a row. */
  private static boolean isText(Element table) {
    for (Element row : table.getElementsByTag("tr")) {
      if (row.childrenSize() > 1) {
        return false;
      }
    }
    return PageBody.begin(table, SHORT + 1).strip().length() <= SHORT;
  }

  private void meta(Element meta) {
    if (title.isEmpty() && meta.attr("name").equalsIgnoreCase(PageWords.META_TITLE)) {
      title = Optional.of(meta.attr("content"));
    }
  }

  /** What may be the document, in the order of the page. */
  List<Element> bodies() {
    return bodies;
  }

  /** What may be its title. */
  List<Element> titles() {
    return titles;
  }

  /** The title that the page states. */
  Optional<String> statedTitle() {
    return title;
  }

  /** Whether the page has links, styles, pictures or frames, by the name of their elements. */
  boolean has(String name) {
    return names.contains(name);
  }

  /** Whether something may be printed around the document: a part named so, or links. */
  boolean mayHaveSurroundings() {
    return around || has("a");
  }

  /** How many cells the page has. */
  int cells() {
    return cells;
  }

  /** Whether a table contains a table that is more than a text. */
  boolean isLayout(Element table) {
    return layouts.contains(table);
  }
}
