package dev.yusuan.io.flat;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import dev.yusuan.io.flat.row.FlatBlock;
import dev.yusuan.io.flat.row.FlatRow;
import dev.yusuan.io.placing.Contradicted;
import dev.yusuan.io.placing.Placed;
import dev.yusuan.io.placing.TableFigures;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.CellType;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of the tables of a document that are placed so far. */
final class KnownFigures {
  /** Rows that are added up. */
  private static final ImmutableSet<String> SUMS = ImmutableSet.of("kind=", "class=", "sum=");

  private static final Known NOTHING = new Known(new Amount(0, 0, AmountUnit.YUAN), 0);

  /**
   * A figure that is known.
   *
   * @param amount the figure
   * @param addends how many printed figures it is the sum of; 0 where its cells are blank
   */
  record Known(Amount amount, int addends) {
    Known plus(Known other) {
      if (other.addends == 0) {
        return this;
      }
      return addends == 0 ? other : new Known(amount.plus(other.amount), addends + other.addends);
    }
  }

  private final ImmutableSet<String> totals;
  private final Map<TableKind<?>, FlatTable> tables = new HashMap<>();
  private final Map<TableKind<?>, Placements> placements = new HashMap<>();
  private final ListMultimap<TableKind<?>, Contradicted> contradicted = ArrayListMultimap.create();

  KnownFigures(ImmutableSet<String> totals) {
    this.totals = totals;
  }

  void put(FlatTable table, Placements placed) {
    tables.put(table.kind(), table);
    placements.put(table.kind(), placed);
    contradicted.removeAll(table.kind());
    for (int block = 0; block < table.blocks().size(); block++) {
      contradicted.put(table.kind(), contradicted(table, placed, block));
    }
  }

  private Contradicted contradicted(FlatTable table, Placements placed, int block) {
    try {
      BlockFigures read = new BlockFigures(table, block);
      TableFigures figures =
          new TableFigures(
              read.tree(),
              read.rows(),
              RowSums.of(table, block, totals),
              ImmutableList.of(),
              ImmutableList.of());
      return Contradicted.of(figures, placed.of(block));
    } catch (ArithmeticException tooLarge) {
      return Contradicted.NONE;
    }
  }

  /** The table of a kind, if it is read. */
  Optional<FlatTable> table(TableKind<?> kind) {
    return Optional.ofNullable(tables.get(kind));
  }

  /** The 0-based rows of a table that a relation speaks of. */
  List<Integer> rows(FlatTable table, int block, String rows) {
    List<Integer> found = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      if (isMeant(table, table.rows().get(row), block, row, rows)) {
        found.add(row);
      }
    }
    return found;
  }

  private boolean isMeant(FlatTable table, FlatRow row, int block, int index, String rows) {
    String[] parts = rows.split("=", 2);
    return switch (parts[0]) {
      case "any" -> true;
      case "first" -> index == 0;
      case "total" -> RowSums.isTotal(table, block, totals, row);
      case "each" -> code(table, row).isPresent();
      case "only" -> table.rows().size() == 1;
      case "code" -> code(table, row).filter(parts[1]::equals).isPresent();
      case "class" -> isOfClass(table, row, parts[1]);
      case "label" -> new LabelPattern(parts[1]).matches(label(table, block, row));
      case "sum" ->
          Splitter.on('|')
              .splitToStream(parts[1])
              .anyMatch(each -> new LabelPattern(each).matches(label(table, block, row)));
      case "kind" -> row.text(table.blocks(), "kind").filter(parts[1]::equals).isPresent();
      default -> throw new IllegalStateException("no rows " + rows);
    };
  }

  /** Whether a row is a class, or where the table prints no line of the class one of its items. */
  private static boolean isOfClass(FlatTable table, FlatRow row, String code) {
    boolean printed =
        table.rows().stream().anyMatch(each -> code(table, each).filter(code::equals).isPresent());
    return code(table, row)
        .filter(each -> printed ? each.equals(code) : each.startsWith(code))
        .isPresent();
  }

  private static String label(FlatTable table, int block, FlatRow row) {
    for (FlatBlock.Key key : table.blocks().get(block).keys()) {
      if (key.isText() && row.text(key).isPresent()) {
        return row.text(key).get();
      }
    }
    return "";
  }

  /** The code of the class of a row, such as 2010306. */
  static Optional<String> code(FlatTable table, FlatRow row) {
    for (FlatBlock block : table.blocks()) {
      for (FlatBlock.Key key : block.keys()) {
        boolean coded =
            key.column().column().type() == (Object) CellType.FUNCTION_CODE
                || key.column().column().type() == (Object) CellType.DEPARTMENT_ECONOMIC_CODE;
        if (coded && row.text(key).isPresent()) {
          return row.text(key);
        }
      }
    }
    return Optional.empty();
  }

  /** The block of a column and its place among the figures of the block; empty if there is none. */
  static Optional<int[]> find(FlatTable table, String column) {
    for (int block = 0; block < table.blocks().size(); block++) {
      for (int at = 0; at < table.figureColumns(block).size(); at++) {
        if (table.figureColumns(block).get(at).column().id().equals(column)) {
          return Optional.of(new int[] {block, at});
        }
      }
    }
    return Optional.empty();
  }

  /** The figure of a cell or of some, 0 where they are blank; empty where that is not proved. */
  Optional<Known> value(Relation.Cell cell, Optional<String> code) {
    FlatTable table = tables.get(cell.kind());
    if (table == null) {
      return Optional.empty();
    }
    Optional<int[]> place = find(table, cell.column());
    if (place.isEmpty()) {
      return Optional.empty();
    }
    int block = place.get()[0];
    List<Integer> rows = rows(table, block, code.map(each -> "code=" + each).orElse(cell.rows()));
    boolean sum = SUMS.stream().anyMatch(cell.rows()::startsWith);
    if (rows.isEmpty() || (rows.size() > 1 && !sum)) {
      return Optional.empty();
    }
    Known all = NOTHING;
    for (int row : rows) {
      Optional<Known> one = value(table, cell.kind(), block, row, place.get()[1]);
      if (one.isEmpty()) {
        return one;
      }
      all = all.plus(one.get());
    }
    return Optional.of(all);
  }

  private Optional<Known> value(
      FlatTable table, TableKind<?> kind, int block, int row, int column) {
    Placements ofKind = placements.get(kind);
    if (ofKind == null || contradicted.get(kind).get(block).contains(row, column)) {
      return Optional.empty();
    }
    Placed placed = ofKind.of(block, row);
    int figure = placed.columns().indexOf(column);
    if (figure >= 0) {
      return Optional.of(new Known(table.rows().get(row).figures(block).get(figure).amount(), 1));
    }
    return placed.outcome() == Placed.Outcome.UNIQUE ? Optional.of(NOTHING) : Optional.empty();
  }
}
