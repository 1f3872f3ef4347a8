package dev.yusuan.comparison;

import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Phase;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The amounts of a disclosure that are compared, by subject and column, in printed order. */
final class Figures {
  private final Map<Figure, Sum> sums = new LinkedHashMap<>();
  private final Set<Column<?, Amount>> columns = new HashSet<>();
  private final Map<Subject, Integer> unnamed = new HashMap<>();
  private final Map<Subject, String> names = new HashMap<>();
  private final Set<Subject> classesByName = new HashSet<>();

  private Figures() {}

  /** Those of the tables of a kind; none of tables of unknown kinds. */
  static Figures of(Disclosure disclosure, TableKind<?> kind) {
    Figures figures = new Figures();
    if (!kind.equals(TableKind.OTHER)) {
      disclosure.withoutContacts().tables().stream()
          .filter(table -> table.kind().equals(kind))
          .forEach(figures::add);
    }
    figures.sums.keySet().removeIf(figure -> figures.isOneOfSeveral(figure.subject()));
    figures.sums.keySet().forEach(figure -> figures.columns.add(figure.column()));
    return figures;
  }

  Map<Figure, Sum> sums() {
    return sums;
  }

  /** The same figures, with subjects exchanged for others. */
  Figures under(Map<Subject, Subject> others) {
    Figures renamed = new Figures();
    renamed.columns.addAll(columns);
    renamed.unnamed.putAll(unnamed);
    renamed.classesByName.addAll(classesByName);
    sums.forEach(
        (figure, sum) -> {
          Subject subject = others.getOrDefault(figure.subject(), figure.subject());
          renamed.sums.put(new Figure(subject, figure.column()), sum);
          renamed.names.putIfAbsent(subject, sum.name());
        });
    return renamed;
  }

  /** The name of a subject; empty where it has no figure. */
  Optional<String> name(Subject subject) {
    return Optional.ofNullable(names.get(subject));
  }

  /** Whether a row of a class prints no code, so that its name alone tells the class. */
  boolean isClassByName(Subject subject) {
    return classesByName.contains(subject);
  }

  /** Whether there is a column, be it blank. */
  boolean print(Column<?, Amount> column) {
    return columns.contains(column);
  }

  /** How many rows nothing tells from others of their table. */
  int unnamed() {
    return unnamed.keySet().stream()
        .filter(this::isOneOfSeveral)
        .mapToInt(subject -> unnamed.getOrDefault(subject, 0))
        .sum();
  }

  /** Rows without a name are no subject of their own; one alone is what its columns say. */
  private boolean isOneOfSeveral(Subject subject) {
    return unnamed.getOrDefault(subject, 0) > 1;
  }

  private void add(Table<?> table) {
    for (Side side : table.schema().sides()) {
      side.amounts().stream().filter(table::prints).forEach(columns::add);
      boolean hasOneTotal =
          table.rows().stream()
                  .filter(row -> side.level(row.cells()).equals(Optional.of(RowLevel.TOTAL)))
                  .limit(2)
                  .count()
              < 2;
      table.rows().forEach(row -> add(table, side, hasOneTotal, row.cells()));
    }
  }

  private void add(Table<?> table, Side side, boolean hasOneTotal, Cells cells) {
    String name = side.label(cells).or(() -> sharedLabel(table, side, cells)).orElse("");
    Subject subject = Subject.of(side, cells, name, hasOneTotal);
    boolean isPrinted = false;
    for (Column<?, Amount> column : side.amounts()) {
      Optional<Amount> amount = cells.find(column);
      if (amount.isPresent() && column.phase() == Phase.BUDGET && !column.isOther()) {
        isPrinted = true;
        sums.merge(
            new Figure(subject, column),
            new Sum(name, code(side, cells), amount.get().inYuan(), amount.get().unit(), 1),
            Sum::plus);
      }
    }
    if (subject.isClassified() && !Subject.printsClass(side, cells)) {
      classesByName.add(subject);
    }
    if (isPrinted && subject.id().isEmpty()) {
      unnamed.merge(subject, 1, Integer::sum);
    }
  }

  private static Optional<String> code(Side side, Cells cells) {
    return Subject.code(side, CellType.PROJECT_CODE, cells);
  }

  /** The name that stands in the side before, where that has no amounts of its own in the row. */
  private static Optional<String> sharedLabel(Table<?> table, Side side, Cells cells) {
    Optional<String> label = Optional.empty();
    for (Side each : table.schema().sides()) {
      if (each.equals(side)) {
        return label;
      }
      boolean hasAmounts = each.amounts().stream().anyMatch(at -> cells.find(at).isPresent());
      Optional<String> own = each.label(cells);
      if (hasAmounts) {
        label = Optional.empty();
      } else if (own.isPresent()) {
        label = own;
      }
    }
    return label;
  }

  /** A column of a subject. */
  record Figure(Subject subject, Column<?, Amount> column) {
    /** Where a row has neither code nor name, its columns are what it is about. */
    boolean isPart() {
      return !subject.id().isEmpty() && column.parent().isPresent();
    }
  }

  /**
   * What all rows of a subject have in a column, in yuan.
   *
   * @param name the name that the first prints
   * @param code the code of the project, where the first prints one
   * @param unit the unit that they print; 元 where they print several
   * @param rows how many rows there are
   */
  record Sum(String name, Optional<String> code, BigDecimal yuan, AmountUnit unit, int rows) {
    Sum plus(Sum other) {
      return new Sum(name, code, yuan.add(other.yuan), common(unit, other.unit), rows + other.rows);
    }

    static AmountUnit common(AmountUnit one, AmountUnit other) {
      return one == other ? one : AmountUnit.YUAN;
    }
  }
}
