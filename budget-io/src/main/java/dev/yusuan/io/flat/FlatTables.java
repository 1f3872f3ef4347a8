package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.yusuan.io.flat.goal.GoalRows;
import dev.yusuan.io.flat.header.GridMeanings;
import dev.yusuan.io.flat.header.HeaderMeanings;
import dev.yusuan.io.flat.header.KnownHeaders;
import dev.yusuan.io.flat.kept.KeptTable;
import dev.yusuan.io.flat.lost.LostCells;
import dev.yusuan.io.flat.lost.LostRows;
import dev.yusuan.io.flat.lost.OpenRows;
import dev.yusuan.io.flat.lost.TableTitles;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.flat.row.TableLines;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds tables without columns among the texts of a source, and makes grids of them. */
public final class FlatTables implements TableTitles {
  /** A header that is broken into characters may take a line for each. */
  private static final int MOST_OF_HEADER = 120;

  private final KnownWords words;
  private final ImmutableSet<String> totals;
  private final ImmutableSet<String> sums;
  private final KnownHeaders headers;
  private final RunningLines running;
  private final HeaderChoice choice;
  private final LinesAround around;
  private final FlatTableReader reader;
  private final List<FlatTable> found = new ArrayList<>();
  private final List<int[]> ranges = new ArrayList<>();
  private final Set<Grid> unread = Sets.newIdentityHashSet();
  private IdentityHashMap<Grid, LostCells.Loss> lost = new IdentityHashMap<>();
  private IdentityHashMap<Grid, OpenRows> open = new IdentityHashMap<>();

  /** Whether tables whose headers are not known are read too. */
  private final boolean keeps;

  private FlatTables(
      KnownWords words, HeaderMeanings meanings, RunningLines running, boolean keeps) {
    this.words = words;
    this.keeps = keeps;
    this.running = running;
    this.totals = words.plainWords("total");
    this.sums = ImmutableSet.copyOf(words.meanings("scope").get("SUM"));
    this.around = new LinesAround(words);
    this.headers = new KnownHeaders(words, meanings);
    this.reader = new FlatTableReader(words, headers, totals);
    this.choice = new HeaderChoice(headers, totals, words.headingWords());
  }

  /** The source with a grid for each table without columns whose header is known. */
  public static FlatSource restore(
      Source printed,
      KnownWords words,
      HeaderMeanings meanings,
      GridMeanings grids,
      RunningLines running) {
    FlatTables tables = new FlatTables(words, meanings, running, true);
    Source parted = FusedTotal.parted(printed, tables.totals);
    Source source =
        LaidOutTables.loosened(parted, new FlatTables(words, meanings, running, false), grids);
    LostCells cells = LostCells.in(source, tables, grids, meanings);
    tables.lost = cells.lost();
    tables.open = cells.open();
    tables.find(source.blocks());
    return tables.found.isEmpty() && tables.unread.isEmpty() && tables.open.isEmpty()
        ? new FlatSource(source)
        : tables.rebuilt(source);
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
      boolean unknown = keeps && kind.isEmpty() && around.isUnknownTitle(blocks, i);
      if (kind.isPresent() || unknown) {
        i = Math.max(i, read(blocks, i, kind.orElse(TableKind.OTHER)));
      }
    }
  }

  /** The words that name totals. */
  ImmutableSet<String> totals() {
    return totals;
  }

  @Override
  public Optional<TableKind<?>> kindOf(Paragraph line) {
    return around.kindOf(line);
  }

  @Override
  public boolean isTitle(ImmutableList<Block> blocks, int line) {
    return kindOf((Paragraph) blocks.get(line)).isPresent() || around.isUnknownTitle(blocks, line);
  }

  @Override
  public boolean areCaptions(GridRow row) {
    return row.cells().stream().allMatch(cell -> around.areCaptions(cell.text()));
  }

  @Override
  public boolean isTotal(String heading) {
    String plain = Words.plain(heading);
    return totals.contains(plain) || sums.contains(plain);
  }

  /** Whether a line has tabs, which are cells but for lines that are beyond a limit. */
  private static boolean hasTooManyCells(Paragraph line) {
    return line.text().indexOf('\t') >= 0;
  }

  /** Reads the table below a title; tells its last block, the title itself where there is none. */
  private int read(ImmutableList<Block> blocks, int title, TableKind<?> kind) {
    TableLines below = new TableLines();
    boolean whole = false;
    for (int i = title + 1; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Grid grid && !lost.containsKey(grid)) {
        findLoss(blocks, title, kind, i, below);
      }
      LostCells.Loss loss = blocks.get(i) instanceof Grid grid ? lost.get(grid) : null;
      if (loss != null) {
        whole |= loss.whole();
        for (FlatLine line : LostCells.lines((Grid) blocks.get(i), loss)) {
          below.add(line, i);
        }
        if (goesOn(blocks, i + 1, (Paragraph) blocks.get(title), kind)) {
          continue;
        }
        break;
      }
      if (!(blocks.get(i) instanceof Paragraph line)
          || hasTooManyCells(line)
          || around.ends(blocks, i, (Paragraph) blocks.get(title), kind)) {
        break;
      }
      int before = below.all().size();
      add(below, line, i);
      if (below.isEmpty() && i - title > MOST_OF_HEADER) {
        return title;
      }
      if (before == MOST_OF_HEADER - 1
          && below.all().size() == MOST_OF_HEADER
          && !choice.hasHeader(kind, below.all())
          && kept(blocks, title, kind, below).isEmpty()) {
        return title;
      }
    }
    if (below.isEmpty()) {
      return title;
    }
    int all = below.all().size();
    Optional<AmountUnit> unit = LinesAround.unit(blocks, title, below.furniture());
    Optional<FlatTable> table =
        choice.of(
            kind,
            below.all(),
            known -> reader.asTold(known, (Paragraph) blocks.get(title), below, unit));
    boolean cells = blocks.get(below.end(all)) instanceof Grid;
    boolean joins =
        cells
            && table
                .filter(each -> each.joinsCells() || GoalRows.canRead(each.layout()))
                .isPresent();
    if (table.isEmpty() || joins) {
      if (cells && !whole) {
        return title;
      }
      Optional<KeptTable> kept = kept(blocks, title, kind, below);
      if (kept.isEmpty()) {
        blocks.subList(title, below.end(all) + 1).stream()
            .filter(grid -> lost.containsKey(grid) && lost.get(grid).told())
            .forEach(grid -> unread.add((Grid) grid));
        return title;
      }
      found.add(FlatTable.of(kept.get(), (Paragraph) blocks.get(title), below, unit));
      return end(blocks, title, below.end(kept.get().lines()));
    }
    found.add(table.get());
    return end(blocks, title, below.end(all));
  }

  /** Tells grids that lost cells from one on, if their header stands in lines above them. */
  private void findLoss(
      ImmutableList<Block> blocks, int title, TableKind<?> kind, int from, TableLines header) {
    if (header.isEmpty()) {
      return;
    }
    Optional<FlatTable> table =
        choice.of(
            kind,
            header.all(),
            known -> reader.asTold(known, (Paragraph) blocks.get(title), header, Optional.empty()));
    if (table.filter(FlatTable::printsNoFigure).isEmpty()) {
      return;
    }
    List<Grid> grids = new ArrayList<>();
    for (int i = from; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Grid grid) {
        grids.add(grid);
      } else if (around.ends(blocks, i, (Paragraph) blocks.get(title), kind)) {
        break;
      }
    }
    LostRows.below(table.get().layout().columns().size(), grids)
        .ifPresent(loss -> grids.forEach(grid -> lost.put(grid, loss)));
  }

  /** Whether another grid that lost cells goes on with a table, below rows of one cell at most. */
  private boolean goesOn(
      ImmutableList<Block> blocks, int from, Paragraph title, TableKind<?> kind) {
    int next = from;
    while (next < blocks.size()
        && blocks.get(next) instanceof Paragraph line
        && !hasTooManyCells(line)
        && !around.ends(blocks, next, title, kind)) {
      next++;
    }
    return next < blocks.size() && blocks.get(next) instanceof Grid grid && lost.containsKey(grid);
  }

  private void add(TableLines below, Paragraph line, int block) {
    FlatLine flat = FlatLine.of(line);
    boolean code = !below.isEmpty() && GoalRows.goesOnWithCode(below.last(), line.text());
    boolean header = below.isOfFirst(line.text());
    if (flat.isBlank() || (around.isFurniture(line) && !code && !header)) {
      below.addFurniture(line);
    } else if (below.all().size() < MOST_OF_HEADER) {
      below.addFirst(flat, block, line.text());
    } else {
      below.add(flat, block);
    }
  }

  /** Notes where the table is that was found last. */
  private int end(ImmutableList<Block> blocks, int title, int end) {
    ranges.add(new int[] {above(blocks, title), title, end});
    return end;
  }

  /** The rows of a table whose header is not known. */
  private Optional<KeptTable> kept(
      ImmutableList<Block> blocks, int title, TableKind<?> kind, TableLines below) {
    boolean mayBe =
        keeps && kind.schema().indicators().isEmpty() && kind.schema().indicatorTree().isEmpty();
    return mayBe
        ? LinesAround.unit(blocks, title, below.furniture())
            .flatMap(
                unit -> KeptTable.read(below.all(), words, unit, kind.schema().sides().size() > 1))
        : Optional.empty();
  }

  /** The first of the captions above a title. */
  private int above(ImmutableList<Block> blocks, int title) {
    int least = ranges.isEmpty() ? 0 : ranges.get(ranges.size() - 1)[2] + 1;
    int first = title;
    while (first > least
        && title - first < LinesAround.CAPTIONS_ABOVE
        && blocks.get(first - 1) instanceof Paragraph line
        && around.isFurniture(line)) {
      first--;
    }
    return first;
  }

  private FlatSource rebuilt(Source source) {
    List<Placements> placed = new FlatArithmetic(totals).place(found);
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    ImmutableMap.Builder<Integer, Restored> restored = ImmutableMap.builder();
    ImmutableMap.Builder<SourcePlace, String> evidence = ImmutableMap.builder();
    ImmutableMap.Builder<Integer, OpenRows> opened = ImmutableMap.builder();
    ImmutableSet.Builder<Integer> unreadNumbers = ImmutableSet.builder();
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
        blocks.addAll(table.furniture().stream().filter(line -> !around.runs(line)).toList());
        blocks.add(writer.grid());
        blocks.addAll(table.furniture().stream().filter(around::runs).toList());
        grids++;
        if (!table.standsOnEnd()) {
          restored.put(grids, writer.restored());
        }
        problems.tellParted(
            source.blocks().subList(ranges.get(next)[1] + 1, ranges.get(next)[2] + 1));
        if (table.isKept()) {
          problems.tellKept(table, around.kindOf(table.title()));
        } else {
          problems.tell(table, placed.get(next), writer.open());
        }
        i = ranges.get(next)[2];
        next++;
      } else {
        grids += block instanceof Paragraph ? 0 : 1;
        if (block instanceof Grid grid && unread.contains(grid)) {
          unreadNumbers.add(grids);
        }
        if (block instanceof Grid grid && open.containsKey(grid)) {
          OpenRows rows = Objects.requireNonNull(open.get(grid));
          blocks.add(rows.opened(grid));
          opened.put(grids, rows);
          rows.problems(grid).forEach(problems::add);
        } else {
          blocks.add(block);
        }
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
        evidence.buildKeepingLast(),
        opened.buildOrThrow(),
        unreadNumbers.build());
  }
}
