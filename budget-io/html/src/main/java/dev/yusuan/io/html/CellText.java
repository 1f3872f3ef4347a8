package dev.yusuan.io.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The texts of cells, and how many of them are hidden. */
final class CellText implements PageFlow.Sink {
  private final StringBuilder text = new StringBuilder();
  private final TextLine line = new TextLine();
  private final PageFlow flow = new PageFlow(this);
  private final Visibility visibility;
  private final PageProblems problems;

  CellText(Visibility visibility, PageProblems problems) {
    this.visibility = visibility;
    this.problems = problems;
  }

  /** The text of a cell, its lines parted by line feeds. */
  String of(Element cell) {
    Node only = cell.firstChild();
    if (only instanceof TextNode plain && plain.nextSibling() == null) {
      String whole = plain.getWholeText();
      if (!TextLine.isChanged(whole)) {
        return whole;
      }
      line.append(whole);
      return line.take();
    }
    flow.read(cell);
    String all = text.toString();
    text.setLength(0);
    return all;
  }

  /** Whether an element is hidden; rows and cells that are take no place. */
  @Override
  public boolean skips(Element element) {
    boolean hidden = visibility.isHidden(element);
    if (hidden) {
      problems.countHidden(element);
    }
    return hidden;
  }

  @Override
  public void line(String printed, int heading) {
    text.append(text.length() == 0 ? "" : "\n").append(printed);
  }

  @Override
  public boolean isTable(Element table) {
    return false;
  }

  @Override
  public void table(Element table) {
    throw new IllegalStateException("a table within a cell makes its table a layout");
  }

  @Override
  public void page() {
    // Within a cell no page begins.
  }
}
