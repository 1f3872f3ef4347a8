package dev.yusuan.report.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.report.figure.Breakdown.Subject;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Phase;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.RowTree;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Breaks the totals of a disclosure down, where its tables print the parts. */
public final class Breakdowns {
  private static final int MOST_PROJECTS = 15;
  private static final int CLASS_DIGITS = 3;
  private static final String TOTAL = "total";
  private static final Comparator<Part> LARGEST_FIRST =
      Comparator.comparing(Part::amount, Amount.BY_VALUE).reversed();

  private final Disclosure disclosure;

  private Breakdowns(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  /** All breakdowns of which at least one part is printed. */
  public static ImmutableList<Breakdown> of(Disclosure disclosure) {
    Breakdowns breakdowns = new Breakdowns(disclosure);
    ImmutableList.Builder<Breakdown> found = ImmutableList.builder();
    breakdowns.revenue().ifPresent(found::add);
    breakdowns.expenditure().ifPresent(found::add);
    breakdowns.functions().ifPresent(found::add);
    breakdowns.projects().ifPresent(found::add);
    breakdowns.threePublic().ifPresent(found::add);
    return found.build().stream()
        .filter(each -> !each.parts().isEmpty())
        .collect(toImmutableList());
  }

  private Optional<Breakdown> revenue() {
    return disclosure
        .find(TableKind.REVENUE)
        .flatMap(table -> columns(Subject.REVENUE, table, TOTAL, 2))
        .filter(breakdown -> !breakdown.parts().isEmpty())
        .or(
            () ->
                disclosure
                    .find(TableKind.REVENUE_EXPENDITURE_SUMMARY)
                    .flatMap(table -> lines(Subject.REVENUE, table, "revenue.amount")));
  }

  private Optional<Breakdown> expenditure() {
    return disclosure
        .find(TableKind.EXPENDITURE)
        .flatMap(table -> columns(Subject.EXPENDITURE, table, TOTAL, 2));
  }

  private Optional<Breakdown> functions() {
    return disclosure
        .find(TableKind.EXPENDITURE)
        .flatMap(this::classes)
        .filter(breakdown -> !breakdown.parts().isEmpty())
        .or(
            () ->
                disclosure
                    .find(TableKind.REVENUE_EXPENDITURE_SUMMARY)
                    .flatMap(table -> lines(Subject.FUNCTIONS, table, "expenditure.amount")));
  }

  private Optional<Breakdown> threePublic() {
    return disclosure.find(TableKind.THREE_PUBLIC).map(Breakdowns::items);
  }

  /** The printed columns below a column, in the row of the total, down to a depth. */
  private static Optional<Breakdown> columns(
      Subject subject, Table<?> table, String whole, int depth) {
    return Totals.amounts(table, whole)
        .map(
            column -> {
              ImmutableList.Builder<Part> parts = ImmutableList.builder();
              addParts(table, column, depth, parts);
              return Breakdown.of(subject, table, Totals.total(table, column), parts.build());
            });
  }

  private static void addParts(
      Table<?> table, Column<?, Amount> whole, int depth, ImmutableList.Builder<Part> parts) {
    for (Column<?, Amount> part : table.schema().addendsOf(whole, Relation.SUM, table::prints)) {
      ImmutableList.Builder<Part> below = ImmutableList.builder();
      if (depth > 1) {
        addParts(table, part, depth - 1, below);
      }
      if (below.build().isEmpty()) {
        Totals.total(table, part)
            .filter(amount -> !amount.isZero())
            .ifPresent(amount -> parts.add(new Part(title(table, part), amount)));
      } else {
        parts.addAll(below.build());
      }
    }
  }

  /** The printed header path without 小计 and 合计 at its end, which name the whole above. */
  private static String title(Table<?> table, Column<?, ?> column) {
    String title = table.titleOf(column);
    int last = title.lastIndexOf('/');
    String end = title.substring(last + 1);
    return last > 0 && (end.equals("小计") || end.equals("合计")) ? title.substring(0, last) : title;
  }

  /** The lowest lines of a side, by their printed names. */
  private static Optional<Breakdown> lines(Subject subject, Table<?> table, String column) {
    return Totals.amounts(table, column)
        .map(
            amounts -> {
              Side side = table.sideOf(amounts);
              ImmutableList<Part> parts =
                  lowest(table, amounts)
                      .mapToObj(row -> part(table, row, side, amounts))
                      .flatMap(Optional::stream)
                      .collect(toImmutableList());
              return Breakdown.of(subject, table, Totals.total(table, amounts), parts);
            });
  }

  private static Optional<Part> part(Table<?> table, int row, Side side, Column<?, Amount> column) {
    var cells = table.rows().get(row).cells();
    return cells
        .find(column)
        .filter(amount -> !amount.isZero())
        .map(amount -> new Part(side.label(cells).orElse("—"), amount));
  }

  /** The rows with an amount that no row stands below, without totals. */
  private static IntStream lowest(Table<?> table, Column<?, Amount> column) {
    Side side = table.sideOf(column);
    RowTree tree = RowTree.of(table, side);
    return IntStream.range(0, table.rows().size())
        .filter(row -> !tree.hasParts(row, Relation.SUM))
        .filter(row -> isLine(side.level(table.rows().get(row).cells())));
  }

  private static boolean isLine(Optional<RowLevel> level) {
    return level
        .filter(known -> known != RowLevel.TOTAL && known != RowLevel.SUBTOTAL)
        .filter(known -> known != RowLevel.OF_WHICH && known != RowLevel.SECOND_BREAKDOWN)
        .isPresent();
  }

  private Optional<Breakdown> classes(Table<?> table) {
    Optional<Column<?, Amount>> total = Totals.amounts(table, TOTAL);
    Optional<Column<?, FunctionCode>> code =
        table.schema().sides().get(0).find(CellType.FUNCTION_CODE);
    return total.isEmpty() || code.isEmpty()
        ? Optional.empty()
        : Optional.of(classes(table, total.get(), code.get()));
  }

  private Breakdown classes(Table<?> table, Column<?, Amount> total, Column<?, FunctionCode> code) {
    Map<String, List<Amount>> byClass = new TreeMap<>();
    lowest(table, total)
        .forEach(
            row -> {
              var cells = table.rows().get(row).cells();
              Optional<Amount> amount = cells.find(total);
              if (amount.isPresent() && cells.find(code).isPresent()) {
                String digits = cells.find(code).get().digits().substring(0, CLASS_DIGITS);
                byClass.computeIfAbsent(digits, unseen -> new ArrayList<>()).add(amount.get());
              }
            });
    ClassNames names = new ClassNames(disclosure);
    List<Part> parts = new ArrayList<>();
    byClass.forEach(
        (digits, amounts) ->
            amounts.stream()
                .collect(Amount.summingIn(table.unit()))
                .ifPresent(sum -> parts.add(new Part(name(digits, names), sum))));
    parts.sort(LARGEST_FIRST);
    return Breakdown.of(
        Subject.FUNCTIONS, table, Totals.total(table, total), ImmutableList.copyOf(parts));
  }

  private static String name(String digits, ClassNames names) {
    return (digits + " " + names.of(FunctionCode.parse(digits))).strip();
  }

  private Optional<Breakdown> projects() {
    return disclosure
        .find(TableKind.PROJECT_EXPENDITURE)
        .flatMap(table -> lines(Subject.PROJECTS, table, TOTAL))
        .map(Breakdowns::largest);
  }

  private static Breakdown largest(Breakdown all) {
    ImmutableList<Part> sorted = ImmutableList.sortedCopyOf(LARGEST_FIRST, all.parts());
    int shown = Math.min(MOST_PROJECTS, sorted.size());
    return new Breakdown(
        all.subject(),
        all.table(),
        all.unit(),
        all.total(),
        sorted.subList(0, shown),
        sorted.size() - shown);
  }

  /** Travel abroad, vehicles, receptions, in all phases that are printed. */
  private static Breakdown items(Table<?> table) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (Column<?, ?> column : table.schema().columns()) {
      if ((column.id().equals(TOTAL) || column.id().endsWith("." + TOTAL))
          && column.phase() != Phase.CHANGE) {
        column.asAmounts().ifPresent(total -> addItems(table, total, parts));
      }
    }
    return Breakdown.of(
        Subject.THREE_PUBLIC,
        table,
        Totals.amounts(table, TOTAL).flatMap(total -> Totals.total(table, total)),
        parts.build());
  }

  private static void addItems(
      Table<?> table, Column<?, Amount> total, ImmutableList.Builder<Part> parts) {
    String prefix = total.id().substring(0, total.id().length() - TOTAL.length());
    for (Column<?, Amount> item : lowestParts(table, total)) {
      String title =
          table
              .schema()
              .find(item.id().substring(prefix.length()))
              .map(Column::title)
              .orElse(item.title());
      Totals.total(table, item)
          .ifPresent(amount -> parts.add(new Part(lastOf(title), item.phase(), amount)));
    }
  }

  private static ImmutableList<Column<?, Amount>> lowestParts(
      Table<?> table, Column<?, Amount> whole) {
    ImmutableList.Builder<Column<?, Amount>> lowest = ImmutableList.builder();
    for (Column<?, Amount> part : table.schema().addendsOf(whole, Relation.SUM, table::prints)) {
      ImmutableList<Column<?, Amount>> below = lowestParts(table, part);
      lowest.addAll(below.isEmpty() ? ImmutableList.of(part) : below);
    }
    return lowest.build();
  }

  private static String lastOf(String title) {
    String path = title.endsWith("/小计") ? title.substring(0, title.length() - 3) : title;
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
