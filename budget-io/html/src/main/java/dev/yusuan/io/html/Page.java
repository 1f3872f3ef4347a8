package dev.yusuan.io.html;

import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.source.GridBuilder;
import dev.yusuan.io.source.SourceBuilder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page: the lines and tables of the part that is the document. */
final class Page implements PageFlow.Sink {
  private final SourceBuilder source;
  private final Limits limits;
  private final PageProblems problems;
  private final CellText cells;
  private final PageIndex index;
  private boolean tables;

  private Page(SourceBuilder source, Limits limits, PageIndex index) {
    this.source = source;
    this.limits = limits;
    this.problems = new PageProblems(source);
    this.cells = new CellText(problems);
    this.index = index;
  }

  static void read(String text, SourceBuilder source, Limits limits) {
    Document page = ParsedPage.of(text, source);
    PageIndex index = PageIndex.of(page);
    PageBody body = PageBody.of(page, index);
    Page reader = new Page(source, limits, index);
    body.title().ifPresent(title -> source.paragraph(title, 1));
    for (Element part : body.parts()) {
      new PageFlow(reader).read(part);
      reader.problems.say(part, reader.tables);
    }
  }

  @Override
  public void line(String text, int heading) {
    source.paragraph(text, heading);
  }

  @Override
  public boolean isTable(Element table) {
    return !index.isLayout(table);
  }

  @Override
  public void table(Element table) {
    for (Element child : table.children()) {
      if (child.normalName().equals("caption")) {
        new PageFlow(this).read(child);
      }
    }
    tables = true;
    GridBuilder grid = source.grid();
    new PageTable(grid, cells, limits.columns()).read(table);
    grid.end();
  }

  @Override
  public void page() {
    source.pageBreak();
  }

  @Override
  public void hidden(Element element) {
    problems.countHidden(element);
  }
}
