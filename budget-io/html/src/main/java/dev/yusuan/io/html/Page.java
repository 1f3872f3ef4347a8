package dev.yusuan.io.html;

import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.source.GridBuilder;
import dev.yusuan.io.source.SourceBuilder;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page: the lines and tables of the part that is the document. */
final class Page implements PageFlow.Sink {
  private final SourceBuilder source;
  private final Limits limits;
  private final PageProblems problems;
  private final CellText cells;
  private final PageIndex index;
  private Optional<Surroundings> surroundings = Optional.empty();
  private boolean isNamed;
  private boolean tables;

  private Page(SourceBuilder source, Limits limits, PageIndex index, Visibility visibility) {
    this.source = source;
    this.limits = limits;
    this.problems = new PageProblems(source);
    this.cells = new CellText(visibility, problems);
    this.index = index;
  }

  /**
   * Reads a page.
   *
   * @param file the file that holds it, which may hold what its frames show, too
   */
  static void read(String text, PageFile file, SourceBuilder source, Limits limits) {
    Document page = ParsedPage.of(text, source);
    StyledTables.rename(page);
    PageIndex index = PageIndex.of(page);
    Visibility visibility = new Visibility(HidingStyles.of(page, index, file.sheets()));
    PageBody body = PageBody.of(page, index, visibility);
    new Page(source, limits, index, visibility).read(page, body, file.pages().size() > 1);
  }

  private void read(Document page, PageBody body, boolean withFrames) {
    isNamed = body.isNamed();
    if (!isNamed && index.mayHaveSurroundings()) {
      surroundings = Optional.of(Surroundings.of(page));
    }
    body.title().ifPresent(title -> source.paragraph(title, 1));
    for (Element part : body.parts()) {
      new PageFlow(this).read(part);
    }
    problems.sayHidden();
    for (Element part : body.parts()) {
      if (index.has("a")) {
        problems.sayAttached(part);
      }
      if (!withFrames && PageProblems.FRAMES.stream().anyMatch(index::has)) {
        problems.sayFrames(part);
      }
      if ((isNamed || !tables) && index.has("img")) {
        problems.sayPictures(part);
      }
    }
  }

  @Override
  public void line(String text, int heading) {
    if (isNamed || !PageWords.isAround(text)) {
      source.paragraph(text, heading);
    }
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
  public boolean skips(Element element) {
    Optional<String> sheet = SavedSheets.name(element);
    sheet.ifPresent(source::part);
    return sheet.isPresent()
        || SavedSheets.isList(element)
        || cells.skips(element)
        || surroundings.filter(around -> around.contains(element)).isPresent();
  }
}
