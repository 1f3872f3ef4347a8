package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.TableSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells by the rows whether a total is that of more than its column: 合计 of a “三公” table which
 * meetings and training are part of.
 */
final class TotalOfMore {
  private final TableSchema<?> schema;
  private final Map<Column<?, ?>, Integer> cells;
  private final List<Line> rows;

  /** With the cells of the columns that a header prints, and the lines below it. */
  TotalOfMore(TableSchema<?> schema, Map<Column<?, ?>, Integer> cells, List<Line> rows) {
    this.schema = schema;
    this.cells = cells;
    this.rows = rows;
  }

  /**
   * What a column is part of, where that is not printed, no row contradicts that the figures are
   * its, and one contradicts that they are the column's own.
   */
  Optional<Column<?, Amount>> whole(Column<?, Amount> total) {
    Optional<Column<?, Amount>> parent = total.parent().map(whole -> whole);
    return parent.filter(whole -> !cells.containsKey(whole)).filter(whole -> isMeant(total, whole));
  }

  private boolean isMeant(Column<?, Amount> total, Column<?, Amount> whole) {
    List<Column<?, Amount>> own = schema.addendsOf(total, Relation.SUM, cells::containsKey);
    List<Column<?, Amount>> all =
        schema.addendsOf(
            whole, Relation.SUM, column -> column != total && cells.containsKey(column));
    boolean more = false;
    for (Line row : rows) {
      Optional<Amount> printed = amount(row, total);
      if (printed.isPresent() && all.size() > own.size()) {
        if (contradicts(row, printed.get(), all)) {
          return false;
        }
        more |= contradicts(row, printed.get(), own);
      }
    }
    return more;
  }

  private boolean contradicts(Line row, Amount total, List<Column<?, Amount>> parts) {
    ImmutableList<Amount> amounts =
        parts.stream()
            .flatMap(part -> amount(row, part).stream())
            .collect(ImmutableList.toImmutableList());
    return Balance.of(Comparison.SUM, total, amounts).verdict() == Verdict.INCONSISTENT;
  }

  private Optional<Amount> amount(Line row, Column<?, Amount> column) {
    Integer cell = cells.get(column);
    return cell == null
        ? Optional.empty()
        : Amount.find(Blanks.strip(row.cell(cell)), AmountUnit.YUAN);
  }
}
