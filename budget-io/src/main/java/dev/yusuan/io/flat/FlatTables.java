package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.flat.goal.GoalRows;
import dev.yusuan.io.flat.header.GridMeanings;
import dev.yusuan.io.flat.header.HeaderMeanings;
import dev.yusuan.io.flat.header.KnownHeaders;
import dev.yusuan.io.flat.row.FlatBlock;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.flat.row.FlatRow;
import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.flat.row.RowAssembler;
import dev.yusuan.io.flat.row.SideAssembler;
import dev.yusuan.io.flat.row.StandingLines;
import dev.yusuan.io.flat.row.TextSplit;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.indicator.IndicatorEvidence;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Side;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds tables without columns among the texts of a source, and makes grids of them. */
public final class FlatTables {
  /** A header that is broken into characters may take a line for each. */
  private static final int MOST_OF_HEADER = 120;

  private static final int CAPTIONS_ABOVE = 4;

  private static final Pattern UNIT = Pattern.compile("单位[:：] ?(?:人民币)?([千百万亿]*元)");
  private static final Pattern NUMBER =
      Pattern.compile("[(（]?([0-9]{1,3})(?:[=＝][0-9+＋*×÷/()（）－-]{1,60})?[)）]?");

  private final KnownWords words;
  private final ImmutableSet<String> totals;
  private final KnownHeaders headers;
  private final RunningLines running;
  private final LinesAround around;
  private final List<FlatTable> found = new ArrayList<>();
  private final List<int[]> ranges = new ArrayList<>();

  private FlatTables(KnownWords words, HeaderMeanings meanings, RunningLines running) {
    this.words = words;
    this.running = running;
    this.totals = words.plainWords("total");
    this.around = new LinesAround(words);
    this.headers = new KnownHeaders(words, meanings);
  }

  /** The source with a grid for each table without columns whose header is known. */
  public static FlatSource restore(
      Source printed,
      KnownWords words,
      HeaderMeanings meanings,
      GridMeanings grids,
      RunningLines running) {
    FlatTables tables = new FlatTables(words, meanings, running);
    Source parted = FusedTotal.parted(printed, tables.totals);
    Source source = LaidOutTables.loosened(parted, new FlatTables(words, meanings, running), grids);
    tables.find(source.blocks());
    return tables.found.isEmpty() ? new FlatSource(source) : tables.rebuilt(source);
  }

  /**
   * A table that was found.
   *
   * @param title the block that is its title
   * @param end its last block
   */
  record Located(FlatTable table, Placements placements, int title, int end) {}

  /** The tables without columns among blocks. */
  List<Located> locate(ImmutableList<Block> blocks) {
    find(blocks);
    List<Placements> placed = new FlatArithmetic(totals).place(found);
    List<Located> located = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      located.add(new Located(found.get(i), placed.get(i), ranges.get(i)[1], ranges.get(i)[2]));
    }
    return located;
  }

  private void find(ImmutableList<Block> blocks) {
    around.setRunning(running.of(blocks));
    for (int i = 0; i < blocks.size(); i++) {
      Optional<TableKind<?>> kind =
          blocks.get(i) instanceof Paragraph title ? kindOf(title) : Optional.empty();
      if (kind.isPresent()) {
        i = Math.max(i, read(blocks, i, kind.get()));
      }
    }
  }

  /** The words that name totals. */
  ImmutableSet<String> totals() {
    return totals;
  }

  /** The kind of table that a line is the title of, if it is one. */
  Optional<TableKind<?>> kindOf(Paragraph line) {
    return around.kindOf(line);
  }

  /** Whether a line is the title of a table, of a known kind or not. */
  boolean isTitle(ImmutableList<Block> blocks, int line) {
    return kindOf((Paragraph) blocks.get(line)).isPresent() || around.isUnknownTitle(blocks, line);
  }

  /** Whether a line has tabs, which are cells but for lines that are beyond a limit. */
  private static boolean hasTooManyCells(Paragraph line) {
    return line.text().indexOf('\t') >= 0;
  }

  /** Reads the table below a title; tells its last block, the title itself where there is none. */
  private int read(ImmutableList<Block> blocks, int title, TableKind<?> kind) {
    List<FlatLine> lines = new ArrayList<>();
    Set<String> first = new HashSet<>();
    List<Paragraph> furniture = new ArrayList<>();
    List<Paragraph> pending = new ArrayList<>();
    int end = title;
    for (int i = title + 1; i < blocks.size(); i++) {
      if (lines.isEmpty() && blocks.get(i) instanceof Grid grid && LostCells.in(grid)) {
        furniture.addAll(pending);
        grid.rows().stream().map(FlatLine::of).filter(line -> !line.isBlank()).forEach(lines::add);
        end = i;
        break;
      }
      if (!(blocks.get(i) instanceof Paragraph line)
          || hasTooManyCells(line)
          || around.ends(blocks, i, (Paragraph) blocks.get(title), kind)) {
        break;
      }
      FlatLine flat = FlatLine.of(line);
      boolean code =
          !lines.isEmpty() && GoalRows.goesOnWithCode(lines.get(lines.size() - 1), line.text());
      boolean header = first.contains(line.text());
      if (flat.isBlank() || (around.isFurniture(line) && !code && !header)) {
        pending.add(line);
      } else {
        furniture.addAll(pending);
        pending.clear();
        lines.add(flat);
        if (lines.size() <= MOST_OF_HEADER) {
          first.add(line.text());
        }
        end = i;
      }
      if (lines.size() == MOST_OF_HEADER && !hasHeader(kind, lines)) {
        return title;
      }
    }
    Optional<AmountUnit> unit = unit(blocks, title, furniture);
    Optional<FlatTable> table =
        lines.isEmpty()
            ? Optional.empty()
            : chosen(
                kind,
                lines,
                known -> table(known, (Paragraph) blocks.get(title), lines, furniture, unit));
    boolean joins =
        blocks.get(end) instanceof Grid
            && table
                .filter(each -> each.joinsCells() || GoalRows.canRead(each.layout()))
                .isPresent();
    if (joins || table.isEmpty()) {
      return title;
    }
    found.add(table.get());
    ranges.add(new int[] {above(blocks, title), title, end});
    return end;
  }

  private boolean hasHeader(TableKind<?> kind, List<FlatLine> lines) {
    return headers.find(kind, lines).isPresent() || !headers.joined(kind, lines).isEmpty();
  }

  /** The table that lines are by the header that is known, or else by the only one that fits. */
  private Optional<FlatTable> chosen(
      TableKind<?> kind, List<FlatLine> lines, Function<KnownHeaders.Known, FlatTable> reading) {
    Optional<KnownHeaders.Known> known = headers.find(kind, lines);
    Optional<FlatTable> table = known.map(reading);
    if (known.filter(each -> each.form().isPresent()).isPresent()) {
      return table.filter(each -> !each.isMisread());
    }
    List<FlatTable> readings = new ArrayList<>();
    table.ifPresent(readings::add);
    if (table.filter(each -> each.misfits() == 0).isEmpty()) {
      headers.joined(kind, lines).stream().map(reading).forEach(readings::add);
    }
    return new HeaderChoice(totals)
        .of(readings)
        .or(() -> table)
        .filter(each -> !each.isContradicted() && !each.isMisread());
  }

  /** The first of the captions above a title. */
  private int above(ImmutableList<Block> blocks, int title) {
    int least = ranges.isEmpty() ? 0 : ranges.get(ranges.size() - 1)[2] + 1;
    int first = title;
    while (first > least
        && title - first < CAPTIONS_ABOVE
        && blocks.get(first - 1) instanceof Paragraph line
        && around.isFurniture(line)) {
      first--;
    }
    return first;
  }

  private FlatTable table(
      KnownHeaders.Known known,
      Paragraph title,
      List<FlatLine> lines,
      List<Paragraph> furniture,
      Optional<AmountUnit> unit) {
    ImmutableList.Builder<FlatLine> header = ImmutableList.builder();
    List<FlatLine> body = new ArrayList<>();
    Set<String> headerWords = new HashSet<>();
    List<FlatLine> first = lines.subList(0, known.lines());
    first.forEach(line -> line.printed().forEach(token -> headerWords.add(token.text())));
    header.addAll(first);
    int next = known.lines();
    while (next < lines.size() && isNumbering(lines.get(next))) {
      header.add(lines.get(next));
      next++;
    }
    while (next < lines.size()) {
      boolean may = headerWords.contains(lines.get(next).first().text());
      int repeated = may ? headers.repeated(known, lines, next) : 0;
      if (repeated > 0) {
        header.addAll(lines.subList(next, next + repeated));
        next += repeated;
      } else {
        body.add(lines.get(next));
        next++;
      }
    }
    FormTable layout = known.layout();
    ImmutableList<FlatBlock> blocks = FlatBlock.of(layout.columns());
    List<FlatLine> repeatedRows = new ArrayList<>();
    List<FlatRow> rows;
    if (GoalRows.canRead(layout)) {
      GoalRows.Read goals =
          GoalRows.read(
              body,
              layout,
              new IndicatorEvidence(
                  words.indicatorPatterns("indicator"), words.indicatorPatterns("typical")));
      repeatedRows.addAll(goals.repeated());
      header.addAll(goals.repeated());
      rows = goals.rows();
    } else {
      rows =
          RowAssembler.canRead(blocks)
              ? RowAssembler.rows(body, blocks, totals, new TextSplit(words.headingWords()))
              : SideAssembler.rows(body, blocks, sideWords(layout, blocks));
    }
    return new FlatTable(
        known.form(),
        layout,
        blocks,
        title,
        header.build(),
        ImmutableList.copyOf(furniture),
        unit,
        rows,
        repeatedRows,
        known.missing(),
        StandingLines.areIn(layout, blocks, rows, words.headings(layout.kind())));
  }

  /** The words that name the side of each block: 收入, 支出. */
  private List<List<String>> sideWords(FormTable layout, List<FlatBlock> blocks) {
    List<List<String>> ofBlocks = new ArrayList<>();
    ImmutableListMultimap<String, String> labels = words.meanings("sideLabel");
    for (FlatBlock block : blocks) {
      Side side =
          block.keys().isEmpty()
              ? layout.kind().schema().sides().get(0)
              : layout.kind().schema().sideOf(block.keys().get(0).column().column());
      List<String> ofSide = new ArrayList<>(labels.get(side.id()));
      if (!side.title().isEmpty()) {
        ofSide.add(side.title());
      }
      ofBlocks.add(ofSide);
    }
    return ofBlocks;
  }

  /** Whether a line numbers the columns: 栏次 1 2 3=1+2. */
  private static boolean isNumbering(FlatLine line) {
    int numbers = 0;
    for (FlatToken token : line.printed()) {
      Matcher number = NUMBER.matcher(token.text());
      if (number.matches()) {
        if (Integer.parseInt(number.group(1)) != numbers + 1) {
          return false;
        }
        numbers++;
      } else if (token.isAmount() || numbers > 0) {
        return false;
      }
    }
    return numbers > 1;
  }

  private static Optional<AmountUnit> unit(
      ImmutableList<Block> blocks, int title, List<Paragraph> furniture) {
    List<Paragraph> around = new ArrayList<>(furniture);
    for (int i = Math.max(0, title - CAPTIONS_ABOVE); i < title; i++) {
      if (blocks.get(i) instanceof Paragraph line) {
        around.add(line);
      }
    }
    Optional<AmountUnit> unit = Optional.empty();
    for (Paragraph line : around) {
      Matcher stated = UNIT.matcher(line.text());
      if (stated.find()) {
        for (AmountUnit each : AmountUnit.values()) {
          unit = each.symbol().equals(stated.group(1)) ? Optional.of(each) : unit;
        }
      }
    }
    return unit;
  }

  private FlatSource rebuilt(Source source) {
    List<Placements> placed = new FlatArithmetic(totals).place(found);
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    ImmutableMap.Builder<Integer, Restored> restored = ImmutableMap.builder();
    ImmutableMap.Builder<SourcePlace, String> evidence = ImmutableMap.builder();
    FlatProblems problems = new FlatProblems();
    int grids = 0;
    int next = 0;
    for (int i = 0; i < source.blocks().size(); i++) {
      Block block = source.blocks().get(i);
      if (next < ranges.size() && i == ranges.get(next)[0]) {
        FlatTable table = found.get(next);
        GridWriter writer = new GridWriter(table, placed.get(next), evidence);
        blocks.add(table.title());
        blocks.addAll(source.blocks().subList(i, ranges.get(next)[1]));
        blocks.addAll(table.furniture()).add(writer.grid());
        grids++;
        if (!table.standsOnEnd()) {
          restored.put(grids, writer.restored());
        }
        problems.tell(table, placed.get(next), writer.open());
        i = ranges.get(next)[2];
        next++;
      } else {
        grids += block instanceof Paragraph ? 0 : 1;
        blocks.add(block);
      }
    }
    return new FlatSource(
        new Source(
            source.name(),
            blocks.build(),
            ImmutableList.<dev.yusuan.io.reading.Problem>builder()
                .addAll(source.problems())
                .addAll(problems.all())
                .build()),
        restored.buildOrThrow(),
        evidence.buildKeepingLast());
  }
}
