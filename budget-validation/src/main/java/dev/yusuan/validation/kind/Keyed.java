package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.wording.Wording;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rows of a table by their keys.
 *
 * @param kind the table
 * @param key what tells the rows apart
 * @param columns the columns of amounts
 */
public record Keyed(TableKind<?> kind, RowKey key, ImmutableList<Column<?, Amount>> columns) {
  public static Keyed of(TableKind<?> kind, RowKey key, Column<?, Amount> column) {
    return new Keyed(kind, key, ImmutableList.of(column));
  }

  /** The rows; empty where the document prints no such table that could be read. */
  Optional<SideRows> find(Checking checking) {
    return SideRows.find(checking, kind, columns.get(0));
  }

  Wording title() {
    return Texts.of("keyed.title", Terms.table(kind), columnTitles());
  }

  Wording formula() {
    return Texts.of("keyed.formula", Terms.table(kind), columnTitles());
  }

  private Wording columnTitles() {
    if (columns.size() > 1 && columns.equals(kind.schema().sideOf(columns.get(0)).amounts())) {
      return Texts.of("keyed.all-columns");
    }
    return new Wording(
        columns.stream()
            .map(column -> Terms.column(column).chinese())
            .collect(Collectors.joining("、")),
        columns.stream()
            .map(column -> Terms.column(column).english())
            .collect(Collectors.joining(", ")));
  }
}
