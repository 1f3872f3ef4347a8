package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.yusuan.io.flat.row.FlatRow;
import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.placing.ColumnTree;
import dev.yusuan.io.placing.Figures;
import dev.yusuan.io.placing.RowSum;
import dev.yusuan.io.placing.TablePlacer;
import dev.yusuan.io.placing.Work;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The figures of a block of a table, row by row, and the columns in which each may stand. */
final class BlockFigures {
  /** Units and classes have codes of so many digits at least. */
  private static final int SHORTEST_CODE = 3;

  private static final long MOST_STEPS = 20_000;

  private final FlatTable table;
  private final int block;
  private final ImmutableList<FormColumn> columns;
  private final ColumnTree tree;
  private final int decimals;
  private final ImmutableList<Figures> rows;

  /**
   * The figures of a block.
   *
   * @throws ArithmeticException if one is too large to be counted
   */
  BlockFigures(FlatTable table, int block) {
    this(table, block, ImmutableList.of());
  }

  /**
   * The figures of a block of which some rows add up others.
   *
   * @throws ArithmeticException if one is too large to be counted
   */
  BlockFigures(FlatTable table, int block, List<RowSum> sums) {
    this.table = table;
    this.block = block;
    this.columns = table.figureColumns(block);
    List<Column<?, ?>> printed = new ArrayList<>();
    columns.forEach(column -> printed.add(column.column()));
    this.tree =
        ColumnTree.of(table.kind().schema(), printed).with(HeadingSums.of(table.kind(), printed));
    this.decimals =
        table.rows().stream()
            .flatMap(row -> row.figures(block).stream())
            .mapToInt(figure -> figure.amount().decimals())
            .max()
            .orElse(0);
    this.rows =
        IntStream.range(0, table.rows().size())
            .mapToObj(row -> figuresOf(table.rows().get(row), decimalsOfCounts(sums, row)))
            .collect(ImmutableList.toImmutableList());
  }

  ColumnTree tree() {
    return tree;
  }

  /** The most decimals that a figure prints. */
  int decimals() {
    return decimals;
  }

  ImmutableList<Figures> rows() {
    return rows;
  }

  private Figures figuresOf(FlatRow row, int ofCounts) {
    List<FlatToken> tokens = row.figures(block);
    Figures figures = figures(tokens, -1, ofCounts);
    return tokens.size() == tree.columns() && !tree.holds(figures)
        ? figures(tokens, code(tokens), ofCounts)
        : figures;
  }

  /**
   * The most decimals that a row can print as a quantity (数量): a total no more than the rows that
   * it adds up, where these print all columns.
   */
  private int decimalsOfCounts(List<RowSum> sums, int row) {
    return sums.stream()
        .filter(sum -> sum.whole() == row)
        .map(sum -> Lists.transform(sum.parts(), part -> table.rows().get(part).figures(block)))
        .filter(parts -> parts.stream().allMatch(part -> part.size() == columns.size()))
        .mapToInt(parts -> parts.stream().mapToInt(this::decimalsOfCounts).max().orElse(0))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private int decimalsOfCounts(List<FlatToken> full) {
    return IntStream.range(0, full.size())
        .filter(this::isCount)
        .map(column -> full.get(column).amount().decimals())
        .max()
        .orElse(0);
  }

  private boolean isCount(int column) {
    return columns.get(column).column().type() == (Object) CellType.QUANTITY;
  }

  /**
   * Which of the figures of a full row that does not add up is a code: without it the row does; -1
   * if none is.
   */
  private int code(List<FlatToken> tokens) {
    return IntStream.range(0, tokens.size())
        .filter(at -> tokens.get(at).isDigits())
        .filter(at -> tokens.get(at).text().length() >= SHORTEST_CODE)
        .filter(at -> addsUp(without(tokens, at)))
        .findFirst()
        .orElse(-1);
  }

  private static List<FlatToken> without(List<FlatToken> tokens, int at) {
    List<FlatToken> rest = new ArrayList<>(tokens);
    rest.remove(at);
    return rest;
  }

  private boolean addsUp(List<FlatToken> tokens) {
    return tokens.size() > 1 && canAddUp(figures(tokens, -1, Integer.MAX_VALUE));
  }

  /** Whether a row can stand in the columns so that their sums hold. */
  private boolean canAddUp(Figures row) {
    return TablePlacer.canPlace(tree, row, new Work(MOST_STEPS));
  }

  /** How many rows keep the sums in no way. */
  long broken() {
    return rows.stream().filter(row -> row.count() > 0 && !canAddUp(row)).count();
  }

  /** How many rows keep the sums of full columns, less those that keep them in no way. */
  int held() {
    int held = 0;
    for (Figures row : rows) {
      if (row.count() == tree.columns()) {
        held += tree.sums().isEmpty() ? 0 : tree.holds(row) ? 1 : -1;
      } else if (row.count() > 1) {
        held -= canAddUp(row) ? 0 : 1;
      }
    }
    return held;
  }

  private Figures figures(List<FlatToken> tokens, int code, int ofCounts) {
    List<Amount> amounts = new ArrayList<>();
    List<BitSet> fitting = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      FlatToken token = tokens.get(at);
      amounts.add(token.amount());
      BitSet fits = new BitSet();
      boolean told = table.tellsColumn(token);
      for (int column = 0; column < columns.size(); column++) {
        boolean rate = columns.get(column).column().type() == (Object) CellType.PERCENT;
        boolean counted = !isCount(column) || token.amount().decimals() <= ofCounts;
        boolean may = at != code && counted && (rate || !token.isPercent());
        fits.set(column, may && (!told || table.toldColumn(block, token) == column));
      }
      fitting.add(fits);
    }
    return Figures.of(amounts, fitting, decimals);
  }
}
