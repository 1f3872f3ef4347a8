package dev.yusuan.io.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through a part of a page and tells its lines and tables. */
final class PageFlow {
  private final Sink sink;
  private final TextLine line = new TextLine();
  private int heading;
  private int exact;

  PageFlow(Sink sink) {
    this.sink = sink;
  }

  /** Takes what is found. */
  interface Sink {
    /** A line of text, which may be empty. */
    void line(String text, int heading);

    /** A table, or what is in it where it is there for the layout. */
    void table(Element table, PageFlow flow);

    /** The begin of a page. */
    void page();

    /** An element that is hidden. */
    void hidden(Element element);
  }

  /** Walks through what is in an element. */
  void content(Element element) {
    children(element);
    edge();
  }

  private void children(Element element) {
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode text) {
        text(text);
      } else if (node instanceof Element child) {
        element(child);
      }
    }
  }

  private void text(TextNode text) {
    if (exact == 0) {
      line.append(text.getWholeText());
      return;
    }
    String rest = text.getWholeText().replace("\r\n", "\n");
    for (int end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      line.appendExactly(rest.substring(0, end));
      sink.line(line.take(), heading);
      rest = rest.substring(end + 1);
    }
    line.appendExactly(rest);
  }

  private void element(Element element) {
    String name = element.normalName();
    if (Visibility.isNoText(element)) {
      return;
    }
    if (Visibility.isHidden(element)) {
      sink.hidden(element);
      return;
    }
    if (element.attr("style").contains("page-break-before")) {
      edge();
      sink.page();
    }
    switch (name) {
      case "br" -> sink.line(line.take(), heading);
      case "table" -> {
        edge();
        sink.table(element, this);
      }
      case "pre" -> {
        exact++;
        block(element);
        exact--;
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        edge();
        heading = name.charAt(1) - '0';
        block(element);
        heading = 0;
      }
      default -> {
        if (element.isBlock()) {
          block(element);
        } else {
          children(element);
        }
      }
    }
  }

  private void block(Element element) {
    edge();
    children(element);
    edge();
  }

  /** The edge of a block, where a line ends if there is one. */
  private void edge() {
    if (!line.isEmpty()) {
      sink.line(line.take(), heading);
    }
  }
}
