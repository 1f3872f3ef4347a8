package dev.yusuan.comparison;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Phase;
import dev.yusuan.schema.Side;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What became of each subject from one disclosure to another, by the tables that both print. Of
 * each table the columns that are not part of another are compared, of this year's budget; rows of
 * one subject, such as those of several units, are added up.
 *
 * @param changes the subjects in the order of the tables; those that stayed the same too
 */
public record DisclosureDiff(ImmutableList<SubjectChange> changes) {
  /** Compares two disclosures, such as last year's with this year's. */
  public static DisclosureDiff of(Disclosure before, Disclosure after) {
    ImmutableList.Builder<SubjectChange> changes = ImmutableList.builder();
    for (TableKind<?> kind : TableKind.values()) {
      Map<Figure, Sum> first = figures(before, kind);
      Map<Figure, Sum> second = figures(after, kind);
      if (!first.isEmpty() && !second.isEmpty()) {
        Map<Figure, Sum> all = new LinkedHashMap<>(first);
        second.forEach(all::putIfAbsent);
        all.forEach((figure, sum) -> changes.add(change(kind, figure, sum, first, second)));
      }
    }
    return new DisclosureDiff(changes.build());
  }

  private static SubjectChange change(
      TableKind<?> kind, Figure figure, Sum sum, Map<Figure, Sum> first, Map<Figure, Sum> second) {
    return new SubjectChange(
        kind,
        figure.subject().id(),
        sum.name(),
        figure.column().title(),
        Optional.ofNullable(first.get(figure)).map(Sum::yuan),
        Optional.ofNullable(second.get(figure)).map(Sum::yuan));
  }

  private static Map<Figure, Sum> figures(Disclosure disclosure, TableKind<?> kind) {
    Map<Figure, Sum> figures = new LinkedHashMap<>();
    if (kind.equals(TableKind.OTHER)) {
      return figures;
    }
    for (Table<?> table : disclosure.withoutContacts().tables()) {
      if (table.kind().equals(kind)) {
        add(table, figures);
      }
    }
    return figures;
  }

  private static void add(Table<?> table, Map<Figure, Sum> figures) {
    for (Side side : table.schema().sides()) {
      for (var row : table.rows()) {
        Cells cells = row.cells();
        Subject subject = Subject.of(side, cells);
        String name = side.label(cells).orElse("");
        for (Column<?, Amount> column : side.amounts()) {
          Optional<Amount> amount = cells.find(column);
          if (amount.isPresent() && isCompared(side, subject, column)) {
            figures.merge(
                new Figure(subject, column), new Sum(name, amount.get().inYuan()), Sum::plus);
          }
        }
      }
    }
  }

  /** Where a row has neither code nor name, its columns are what it is about. */
  private static boolean isCompared(Side side, Subject subject, Column<?, Amount> column) {
    boolean isOneRow = !side.addsUp() && subject.id().isEmpty();
    return column.phase() == Phase.BUDGET
        && !column.isOther()
        && (isOneRow || column.parent().isEmpty());
  }

  /** The subjects of a kind of change. */
  public ImmutableList<SubjectChange> changes(SubjectChange.Kind kind) {
    return changes.stream()
        .filter(change -> change.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  private record Figure(Subject subject, Column<?, Amount> column) {}

  private record Sum(String name, BigDecimal yuan) {
    Sum plus(Sum other) {
      return new Sum(name, yuan.add(other.yuan));
    }
  }
}
