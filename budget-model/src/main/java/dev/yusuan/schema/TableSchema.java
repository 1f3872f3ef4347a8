package dev.yusuan.schema;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.yusuan.catalog.BudgetFund;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.money.Amount;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The one description of a kind of table (表样): its columns in standard order, their tree, and the
 * type of its rows.
 *
 * @param <R> the type of the rows
 */
public final class TableSchema<R extends Row> {
  private final ImmutableList<Side> sides;
  private final ImmutableList<Column<?, ?>> columns;
  private final ImmutableMap<String, Column<?, ?>> byId;
  private final ImmutableMap<Relation, ImmutableListMultimap<Column<?, Amount>, Column<?, Amount>>>
      parts;
  private final ImmutableList<IndicatorColumns<R>> indicators;
  private final Optional<IndicatorTreeColumns<R>> indicatorTree;
  private final Function<Cells, R> factory;
  private final OtherColumns<R> others;

  private TableSchema(
      ImmutableList<Side> sides,
      ImmutableList<IndicatorColumns<R>> indicators,
      Optional<IndicatorTreeColumns<R>> indicatorTree,
      Function<Cells, R> factory) {
    this.sides = sides;
    this.indicators = indicators;
    this.indicatorTree = indicatorTree;
    this.columns =
        sides.stream()
            .flatMap(side -> side.columns().stream())
            .collect(ImmutableList.toImmutableList());
    this.columns.forEach(column -> column.join(columns));
    this.byId = Maps.uniqueIndex(columns, Column::id);
    this.parts =
        Maps.immutableEnumMap(
            Maps.toMap(EnumSet.allOf(Relation.class), relation -> partsByWhole(columns, relation)));
    this.factory = factory;
    this.others = new OtherColumns<>(columns);
  }

  private static ImmutableListMultimap<Column<?, Amount>, Column<?, Amount>> partsByWhole(
      ImmutableList<Column<?, ?>> columns, Relation relation) {
    return Column.amountsOf(columns).stream()
        .filter(column -> column.relation().filter(relation::equals).isPresent())
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                column -> column.parent().orElseThrow(), column -> column));
  }

  /** Starts the description of a table. */
  public static <R extends Row> Builder<R> builder() {
    return new Builder<>();
  }

  /** The sides: one, or 收入 and 支出. */
  public ImmutableList<Side> sides() {
    return sides;
  }

  /** All columns in standard order. */
  public ImmutableList<Column<?, ?>> columns() {
    return columns;
  }

  /** The columns of indicators, class by class; most tables have none. */
  public ImmutableList<IndicatorColumns<R>> indicators() {
    return indicators;
  }

  /** The columns of a tree of indicators; empty in most tables. */
  public Optional<IndicatorTreeColumns<R>> indicatorTree() {
    return indicatorTree;
  }

  /**
   * A column of amounts under a heading that this description does not know (未识别的金额栏).
   *
   * @param number which of the other columns of the table it is, from 1
   */
  public Column<R, Amount> otherAmount(int number) {
    return others.amount(number);
  }

  /**
   * A column of text under a heading that this description does not know (未识别的文字栏).
   *
   * @param number which of the other columns of the table it is, from 1
   */
  public Column<R, String> otherText(int number) {
    return others.text(number);
  }

  /** The column with the given id, one of {@link #columns()} or another. */
  public Optional<Column<?, ?>> find(String id) {
    Column<?, ?> column = byId.get(id);
    return column == null ? others.find(id) : Optional.of(column);
  }

  /**
   * The column with the given id.
   *
   * @throws IllegalArgumentException if there is none; the message lists the ids
   */
  public Column<?, ?> get(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException("no column “" + id + "”; known are " + byId.keySet()));
  }

  /** The side that a column belongs to; of one that the description does not know, the first. */
  public Side sideOf(Column<?, ?> column) {
    if (!column.isOneOf(columns)) {
      throw new IllegalArgumentException("no column of this table: " + column);
    }
    if (column.isOther()) {
      return sides.get(0);
    }
    int before = 0;
    for (Side side : sides) {
      before += side.columns().size();
      if (column.index() < before) {
        return side;
      }
    }
    throw new AssertionError(column);
  }

  /** The columns that stand directly below a column with the given relation. */
  public ImmutableList<Column<?, Amount>> partsOf(Column<?, Amount> whole, Relation relation) {
    return parts.getOrDefault(relation, ImmutableListMultimap.of()).get(whole);
  }

  /**
   * The printed columns that add up to a column in the given breakdown of it. A part that is not
   * printed is replaced by its own parts; a part of which nothing is printed is left out. None if
   * only 其中 of a part is printed, as the whole is then more than the table prints.
   */
  public ImmutableList<Column<?, Amount>> addendsOf(
      Column<?, Amount> whole, Relation breakdown, Predicate<Column<?, Amount>> printed) {
    ImmutableList.Builder<Column<?, Amount>> addends = ImmutableList.builder();
    return addAddends(whole, breakdown, printed, addends) ? addends.build() : ImmutableList.of();
  }

  /** Adds the addends; whether no part is printed by its 其中 alone. */
  private boolean addAddends(
      Column<?, Amount> whole,
      Relation breakdown,
      Predicate<Column<?, Amount>> printed,
      ImmutableList.Builder<Column<?, Amount>> addends) {
    for (Column<?, Amount> part : partsOf(whole, breakdown)) {
      if (printed.test(part)) {
        addends.add(part);
      } else if (!addAddends(part, Relation.SUM, printed, addends)
          || (partsOf(part, Relation.SUM).stream().noneMatch(printed)
              && partsOf(part, Relation.OF_WHICH).stream().anyMatch(printed))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Checks that cells are of a row of this table.
   *
   * @throws IllegalArgumentException if they are of another table
   */
  public void check(Cells cells) {
    if (!cells.isOf(this)) {
      throw new IllegalArgumentException("the cells of another table: " + cells);
    }
  }

  /** A row of this table with the given cells. */
  public R row(Cells cells) {
    return factory.apply(cells);
  }

  /** The ids of the columns. */
  @Override
  public String toString() {
    return byId.keySet().toString();
  }

  /**
   * Collects columns in standard order. Used once, where a table is described.
   *
   * @param <R> the type of the rows
   */
  public static final class Builder<R extends Row> {
    private final ImmutableList.Builder<Side> sides = ImmutableList.builder();
    private final ImmutableList.Builder<IndicatorColumns<R>> indicators = ImmutableList.builder();
    private @Nullable IndicatorTreeColumns<R> indicatorTree;
    private final List<Column<?, ?>> sideColumns = new ArrayList<>();
    private final List<Column<R, String>> sideLabels = new ArrayList<>();
    private String sideId = "";
    private String sideTitle = "";
    private @Nullable Column<R, RowLevel> level;
    private ColumnRoles roles = ColumnRoles.NONE;
    private boolean addsUp = true;
    private int count;

    private Builder() {}

    /**
     * Starts a side of a two-sided table: the columns that follow belong to it, and have its id and
     * title before their own.
     */
    public Builder<R> side(String id, String title) {
      closeSide();
      sideId = id;
      sideTitle = title;
      return this;
    }

    /** Says that the rows do not add up: the table has one row, or rows of several kinds. */
    public Builder<R> withoutRowSums() {
      addsUp = false;
      return this;
    }

    /** Says the phase of the next column. */
    public Builder<R> in(Phase phase) {
      roles = roles.in(phase);
      return this;
    }

    /** Says whose money the next column holds. */
    public Builder<R> of(BudgetFund fund) {
      roles = roles.of(fund);
      return this;
    }

    /** Says a role of the next column. */
    public Builder<R> as(ColumnRole role) {
      roles = roles.as(role);
      return this;
    }

    /** Adds the column of the level, which no document prints. */
    public Column<R, RowLevel> level() {
      roles = roles.as(ColumnRole.INFERRED);
      Column<R, RowLevel> column = add("level", "层级", CellType.LEVEL, null, null);
      level = column;
      return column;
    }

    /** Adds a column of the key. */
    public <V> Column<R, V> key(String id, String title, CellType<V> type) {
      return add(id, title, type, null, null);
    }

    /** Adds a column whose text names the row. */
    public Column<R, String> label(String id, String title) {
      Column<R, String> column = add(id, title, CellType.TEXT, null, null);
      sideLabels.add(column);
      return column;
    }

    /** Adds a column of amounts that is part of no other. */
    public Column<R, Amount> amount(String id, String title) {
      return add(id, title, CellType.AMOUNT, null, null);
    }

    /** Adds a column of amounts that adds up, with its like, to the column above it. */
    public Column<R, Amount> part(Column<R, Amount> whole, String id, String title) {
      return add(id, title, CellType.AMOUNT, whole, Relation.SUM);
    }

    /** Adds a column of amounts of a second breakdown of the column above it. */
    public Column<R, Amount> secondPart(Column<R, Amount> whole, String id, String title) {
      return add(id, title, CellType.AMOUNT, whole, Relation.SECOND_SUM);
    }

    /** Adds a column of amounts that the column above it includes (其中). */
    public Column<R, Amount> ofWhich(Column<R, Amount> whole, String id, String title) {
      return add(id, title, CellType.AMOUNT, whole, Relation.OF_WHICH);
    }

    /** Adds the two columns of the indicators of a class: their names and their targets. */
    public IndicatorColumns<R> indicators(String id, IndicatorLevel level) {
      IndicatorColumns<R> columns =
          new IndicatorColumns<>(
              level,
              add(id + ".name", level.title() + "/三级指标", CellType.TEXT, null, null),
              add(id + ".target", level.title() + "/指标值", CellType.TARGET, null, null));
      indicators.add(columns);
      return columns;
    }

    /** Adds the four columns of a tree of indicators. */
    public IndicatorTreeColumns<R> indicatorTree() {
      return indicatorTree(false);
    }

    /** Adds the four columns of a tree of indicators and that of their explanations. */
    public IndicatorTreeColumns<R> explainedIndicatorTree() {
      return indicatorTree(true);
    }

    private IndicatorTreeColumns<R> indicatorTree(boolean explained) {
      IndicatorTreeColumns<R> tree =
          new IndicatorTreeColumns<>(
              key("level1", "一级指标", CellType.TEXT),
              key("level2", "二级指标", CellType.TEXT),
              key("indicator", "三级指标", CellType.TEXT),
              key("target", "指标值", CellType.TARGET),
              explained
                  ? Optional.of(key("explanation", "指标值说明", CellType.TEXT))
                  : Optional.empty());
      indicatorTree = tree;
      return tree;
    }

    /**
     * The finished description; {@code factory} makes a row of cells.
     *
     * @throws IllegalStateException if a side has no level, or it was built before
     */
    public TableSchema<R> build(Function<Cells, R> factory) {
      closeSide();
      return new TableSchema<>(
          sides.build(), indicators.build(), Optional.ofNullable(indicatorTree), factory);
    }

    private <V> Column<R, V> add(
        String id,
        String title,
        CellType<V> type,
        @Nullable Column<R, Amount> parent,
        @Nullable Relation relation) {
      String fullId = sideId.isEmpty() ? id : sideId + "." + id;
      String fullTitle = sideTitle.isEmpty() ? title : sideTitle + "/" + title;
      Column<R, V> column = new Column<>(fullId, fullTitle, type, count++, parent, relation, roles);
      roles = ColumnRoles.NONE;
      sideColumns.add(column);
      return column;
    }

    private void closeSide() {
      if (sideColumns.isEmpty()) {
        return;
      }
      if (level == null) {
        throw new IllegalStateException("a side has a level column");
      }
      sides.add(
          new Side(
              sideId,
              sideTitle,
              level,
              ImmutableList.copyOf(sideLabels),
              ImmutableList.copyOf(sideColumns),
              addsUp));
      sideColumns.clear();
      sideLabels.clear();
      level = null;
    }
  }
}
