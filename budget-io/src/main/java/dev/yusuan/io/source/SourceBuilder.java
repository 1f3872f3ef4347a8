package dev.yusuan.io.source;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.source.SourcePlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the blocks of a file in printed order, within the limits (原文构建器), for front ends. Where
 * the format tells no lines, it counts them: each paragraph and each row of a grid is one. Not
 * thread-safe.
 */
public final class SourceBuilder {
  /** Printed texts of one file, cells and lines; beyond it they are counted and not kept. */
  public static final int MAX_TEXTS = 2_000_000;

  private static final Splitter LINES = Splitter.on('\n');

  private final String name;
  private final Limits limits;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Excess> excesses = new HashMap<>();
  private String part = "";
  private int line;
  private int tables;
  private int rows;
  private int texts;
  private int problemsFound;
  private boolean startsPage;
  private boolean afterGap;
  private int gridWidth;
  private int gridLeft;

  /** A builder of the source of a file. */
  public SourceBuilder(String name, Limits limits) {
    this.name = name;
    this.limits = limits;
  }

  private record Excess(int value, int found) {}

  /** Begins a part of the file, such as a sheet: its lines count from 1, and it is a new page. */
  public void part(String title) {
    part = Blanks.strip(title);
    line = 0;
    afterGap = false;
    pageBreak();
  }

  /** Ends a page. */
  public void pageBreak() {
    startsPage = true;
  }

  /** Leaves a gap before the next paragraph. */
  public void gap() {
    afterGap = true;
  }

  /**
   * Adds a paragraph for each line of a text; lines that print nothing leave a gap.
   *
   * @param heading the level as a heading, 0 for none
   */
  public void paragraph(String printed, int heading) {
    for (String each : lines(printed)) {
      line++;
      paragraph(each, heading, line, 0);
    }
  }

  /** Begins a grid; it is added when it ends. */
  public GridBuilder grid() {
    return new GridBuilder(this, limits);
  }

  /** How many printed texts may still be added. */
  public int room() {
    return MAX_TEXTS - texts;
  }

  /** Adds a problem of the whole file. */
  public void problem(ProblemCode code, ImmutableMap<String, String> arguments) {
    problem(new Problem(code, Optional.empty(), arguments));
  }

  /** Adds a problem; those beyond the limit are counted. */
  public void problem(Problem problem) {
    problemsFound++;
    if (problemsFound <= limits.problems()) {
      problems.add(problem);
    } else {
      exceeded("problems", limits.problems(), problemsFound);
    }
  }

  /** Adds a problem of the part that was begun last. */
  public void problemOfPart(ProblemCode code, ImmutableMap<String, String> arguments) {
    SourcePlace place = new SourcePlace(part, Math.max(line, 1), 0, 0, Optional.empty(), "");
    problem(new Problem(code, Optional.of(place), arguments));
  }

  /** Notes that a limit was exceeded; one problem tells the highest figure found for each limit. */
  public void exceeded(String limit, int value, int found) {
    excesses.merge(limit, new Excess(value, found), (a, b) -> a.found() < b.found() ? b : a);
  }

  /** Whether nothing was added that prints something. */
  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** The source of what was added. */
  public Source build() {
    ImmutableList.Builder<Problem> all = ImmutableList.<Problem>builder().addAll(problems);
    excesses.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(excess -> all.add(limitProblem(excess.getKey(), excess.getValue())));
    return new Source(name, ImmutableList.copyOf(blocks), all.build());
  }

  private static Problem limitProblem(String limit, Excess excess) {
    return new Problem(
        ProblemCode.LIMIT,
        Optional.empty(),
        ImmutableMap.of(
            "limit", limit,
            "value", Integer.toString(excess.value()),
            "found", Integer.toString(excess.found())));
  }

  /** The next line of the part, for a row of a grid. */
  int nextLine() {
    return line + 1;
  }

  /** Goes to a line of the part. */
  void line(int number) {
    line = number;
  }

  /** Whether the next block is the first of its page. */
  boolean takeStartsPage() {
    boolean starts = startsPage;
    startsPage = false;
    afterGap = false;
    return starts;
  }

  /** One line of text at a given place. */
  void paragraph(String printed, int heading, int atLine, int cell) {
    String text = Blanks.strip(printed);
    if (text.isEmpty()) {
      gap();
      return;
    }
    if (!takeRoom()) {
      return;
    }
    if (text.length() > limits.lineChars()) {
      exceeded("lineChars", limits.lineChars(), text.length());
    }
    SourcePlace place = new SourcePlace(part, atLine, cell, 0, Optional.empty(), printed);
    blocks.add(new Paragraph(text, heading, startsPage, afterGap, place));
    startsPage = false;
    afterGap = false;
  }

  /** Each line of a text that stands in one cell. */
  void paragraphs(String printed, int atLine, int cell) {
    for (String each : lines(printed)) {
      paragraph(each, 0, atLine, cell);
    }
  }

  /** Whether nothing stands behind a grid of so many cells in a row. */
  boolean endsWithGrid(int width) {
    return gridWidth == width && Iterables.getLast(blocks, null) instanceof Grid;
  }

  /** The first column of the last grid, counted with those that print nothing. */
  int gridLeft() {
    return gridLeft;
  }

  /** Adds a grid with the number of cells in its rows, and its first column that prints. */
  void grid(ImmutableList<GridRow> gridRows, int width, int left) {
    tables++;
    rows += gridRows.size();
    gridWidth = width;
    gridLeft = left;
    if (tables > limits.tables()) {
      exceeded("tables", limits.tables(), tables);
    } else if (rows > limits.rowsPerDocument()) {
      exceeded("rowsPerDocument", limits.rowsPerDocument(), rows);
    } else {
      blocks.add(new Grid(gridRows, false));
    }
  }

  /** Counts a printed text; false if there is no room for it. */
  boolean takeRoom() {
    texts++;
    if (texts > MAX_TEXTS) {
      exceeded("texts", MAX_TEXTS, texts);
      return false;
    }
    return true;
  }

  /** A cell of a row of the part; a line that ends within it is a blank in its text. */
  SourceCell cell(String printed, int at, int columns, int rowSpan, int atLine) {
    SourcePlace place = new SourcePlace(part, atLine, at + 1, 0, Optional.empty(), printed);
    return new SourceCell(joined(printed), at, columns, rowSpan, place);
  }

  private static String joined(String printed) {
    if (isOneLine(printed)) {
      return Blanks.strip(printed);
    }
    StringBuilder text = new StringBuilder(printed.length());
    for (String each : lines(printed)) {
      String stripped = Blanks.strip(each);
      if (!stripped.isEmpty()) {
        text.append(text.length() == 0 ? "" : " ").append(stripped);
      }
    }
    return text.toString();
  }

  private static Iterable<String> lines(String printed) {
    return isOneLine(printed)
        ? ImmutableList.of(printed)
        : LINES.split(printed.replace("\r\n", "\n").replace('\r', '\n'));
  }

  private static boolean isOneLine(String printed) {
    return printed.indexOf('\n') < 0 && printed.indexOf('\r') < 0;
  }
}
