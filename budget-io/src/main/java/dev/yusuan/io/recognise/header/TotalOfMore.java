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
import java.util.function.Predicate;

/**
 * Tells by the rows whether a total is that of more than its column: 合计 of a “三公” table which
 * meetings and training are part of.
 */
final class TotalOfMore {
  private final TableSchema<?> schema;
  private final Predicate<Column<?, ?>> printed;
  private final List<Figures> rows;

  /** The amounts of a row by their columns. */
  interface Figures {
    Optional<Amount> of(Column<?, ?> column);

    /** Those of a line whose cells hold known columns. */
    static Figures of(Line line, Map<Column<?, ?>, Integer> cells) {
      return column ->
          Optional.ofNullable(cells.get(column))
              .flatMap(cell -> Amount.find(Blanks.strip(line.cell(cell)), AmountUnit.YUAN));
    }
  }

  /** With the columns that a table prints, and the figures of its rows. */
  TotalOfMore(TableSchema<?> schema, Predicate<Column<?, ?>> printed, List<Figures> rows) {
    this.schema = schema;
    this.printed = printed;
    this.rows = rows;
  }

  /**
   * What a column is part of, where that is not printed, no row contradicts that the figures are
   * its, and one contradicts that they are the column's own.
   */
  Optional<Column<?, Amount>> whole(Column<?, Amount> total) {
    Optional<Column<?, Amount>> parent = total.parent().map(whole -> whole);
    return parent.filter(whole -> !printed.test(whole)).filter(whole -> isMeant(total, whole));
  }

  private boolean isMeant(Column<?, Amount> total, Column<?, Amount> whole) {
    List<Column<?, Amount>> own = schema.addendsOf(total, Relation.SUM, printed::test);
    List<Column<?, Amount>> all =
        schema.addendsOf(whole, Relation.SUM, column -> column != total && printed.test(column));
    boolean more = false;
    for (Figures row : rows) {
      Optional<Amount> figure = row.of(total);
      if (figure.isPresent() && all.size() > own.size()) {
        if (contradicts(row, figure.get(), all)) {
          return false;
        }
        more |= contradicts(row, figure.get(), own);
      }
    }
    return more;
  }

  private static boolean contradicts(Figures row, Amount total, List<Column<?, Amount>> parts) {
    ImmutableList<Amount> amounts =
        parts.stream()
            .flatMap(part -> row.of(part).stream())
            .collect(ImmutableList.toImmutableList());
    return Balance.of(Comparison.SUM, total, amounts).verdict() == Verdict.INCONSISTENT;
  }
}
