package dev.yusuan.io.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** What one walk through a page finds: candidates of its body and title, and layout tables. */
final class PageIndex implements NodeVisitor {
  private final List<Element> bodies = new ArrayList<>();
  private final List<Element> titles = new ArrayList<>();
  private final Set<Element> layouts = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Element> tables = new ArrayDeque<>();
  private Optional<String> title = Optional.empty();
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
        case "table" -> {
          if (!tables.isEmpty()) {
            layouts.add(tables.peek());
          }
          tables.push(element);
        }
        case "td" -> cells++;
        case "meta" -> meta(element);
        default -> {}
      }
      if (PageWords.BODIES.isAny(element)) {
        bodies.add(element);
      }
      if (PageWords.TITLES.isAny(element)) {
        titles.add(element);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node.nodeName().equals("table")) {
      tables.pop();
    }
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

  /** How many cells the page has. */
  int cells() {
    return cells;
  }

  /** Whether a table contains a table. */
  boolean isLayout(Element table) {
    return layouts.contains(table);
  }
}
