package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.wording.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rows of a table whose key is one of the given: of an economic class, of a kind of project.
 *
 * @param kind the table
 * @param column the column of amounts, which also tells the side
 * @param key what tells the rows apart
 * @param keys the keys of the rows that are selected
 */
public record Members(TableKind<?> kind, Column<?, Amount> column, RowKey key, ImmutableSet<?> keys)
    implements Selection {

  @Override
  public Wording title() {
    return Texts.of("selection.members", Terms.table(kind), names("、", ", "), Terms.column(column));
  }

  @Override
  public Wording formula() {
    return Texts.of("formula.members", Terms.table(kind), names("|", "|"), Terms.column(column));
  }

  private Wording names(String chinese, String english) {
    return new Wording(joined(chinese), joined(english));
  }

  private String joined(String separator) {
    return keys.stream().map(Object::toString).collect(Collectors.joining(separator));
  }

  @Override
  public Wording sum() {
    return Texts.of("formula.sum", formula());
  }

  @Override
  public Found find(Checking checking) {
    Optional<SideRows> side = SideRows.find(checking, kind, column);
    if (side.isEmpty()) {
      return Found.nothing(Checks.missing(checking.disclosure(), kind));
    }
    if (!side.get().prints(column)) {
      return Found.nothing(Reason.COLUMNS_NOT_PRINTED);
    }
    KeyedRows rows = side.get().keyed(column, key);
    ImmutableListMultimap<Object, Figure> figures = rows.figures();
    return figures.isEmpty()
        ? Found.nothing(Reason.NO_LIKE_ROWS)
        : Found.of(members(figures), rows.doubt());
  }

  private ImmutableList<Figure> members(ImmutableListMultimap<Object, Figure> figures) {
    return figures.entries().stream()
        .filter(entry -> keys.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .collect(ImmutableList.toImmutableList());
  }
}
