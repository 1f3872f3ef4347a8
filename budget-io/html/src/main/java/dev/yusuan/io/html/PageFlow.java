package dev.yusuan.io.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Goes through a part of a page and tells its lines and tables. */
final class PageFlow implements NodeFilter {
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

    /** Whether a table is read as one, and not only for what is in it. */
    boolean isTable(Element table);

    /** A table. */
    void table(Element table);

    /** The beginning of a page. */
    void page();

    /** Whether an element is passed over, as it is hidden or no part of the document. */
    boolean skips(Element element);
  }

  /** Goes through an element; its last line ends with it. */
  void read(Element element) {
    element.filter(this);
    edge();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
    } else if (node instanceof Element element) {
      return begin(element, depth);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult begin(Element element, int depth) {
    if (Visibility.isNoText(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (depth > 0 && sink.skips(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = element.normalName();
    if (FormField.isAny(name)) {
      line.append(FormField.shown(element));
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      sink.line(line.take(), heading);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.isBlock()) {
      edge();
    }
    if (element.attr("style").contains("page-break-before")) {
      edge();
      sink.page();
    }
    if (name.equals("table") && sink.isTable(element)) {
      sink.table(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    exact += name.equals("pre") ? 1 : 0;
    heading = isHeading(name) ? name.charAt(1) - '0' : heading;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.isBlock()) {
        edge();
      }
      String name = element.normalName();
      exact -= name.equals("pre") ? 1 : 0;
      heading = isHeading(name) ? 0 : heading;
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  private void text(String text) {
    if (exact == 0) {
      line.append(text);
      return;
    }
    String rest = text.replace("\r\n", "\n");
    for (int end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      line.appendExactly(rest.substring(0, end));
      sink.line(line.take(), heading);
      rest = rest.substring(end + 1);
    }
    line.appendExactly(rest);
  }

  /** The edge of a block, where a line ends if there is one. */
  private void edge() {
    if (!line.isEmpty()) {
      sink.line(line.take(), heading);
    }
  }
}
