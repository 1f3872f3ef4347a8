package dev.yusuan.io.html;

import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.source.GridBuilder;
import dev.yusuan.io.source.SourceBuilder;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page: the lines and tables of the part that is the document. */
final class Page implements PageFlow.Sink {
  private final SourceBuilder source;
  private final Limits limits;
  private final PageProblems problems;
  private final CellText cells;
  private final Set<Element> layouts;
  private boolean tables;

  private Page(SourceBuilder source, Limits limits, Document page) {
    this.source = source;
    this.limits = limits;
    this.problems = new PageProblems(source);
    this.cells = new CellText(problems);
    this.layouts = layouts(page);
  }

  static void read(String text, SourceBuilder source, Limits limits) {
    Document page = Jsoup.parse(text);
    PageBody body = PageBody.of(page);
    Page reader = new Page(source, limits, page);
    body.title().ifPresent(title -> source.paragraph(title, 1));
    for (Element part : body.parts()) {
      new PageFlow(reader).read(part);
      reader.problems.say(part, reader.tables);
    }
  }

  /** The tables that contain a table. */
  private static Set<Element> layouts(Document page) {
    Set<Element> layouts = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element table : page.getElementsByTag("table")) {
      Element around = table.parent();
      while (around != null && !around.normalName().equals("table")) {
        around = around.parent();
      }
      if (around != null) {
        layouts.add(around);
      }
    }
    return layouts;
  }

  @Override
  public void line(String text, int heading) {
    source.paragraph(text, heading);
  }

  @Override
  public boolean isTable(Element table) {
    return !layouts.contains(table);
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
