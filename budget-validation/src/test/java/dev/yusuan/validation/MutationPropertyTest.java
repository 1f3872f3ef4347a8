package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A table that agrees, and the same table with one figure changed beyond rounding. */
class MutationPropertyTest {
  private static final int COLUMNS = 8;
  private static final String COLUMN_IDS =
      "level name basic.personnel.wages basic.personnel.individuals basic.public"
          + " project.otherOperating project.specificTarget basic project total";

  @Property(tries = 60)
  void consistentTableHasNoFindings(
      @ForAll @Size(min = 1, max = 6)
          List<@Size(5) List<@IntRange(min = 0, max = 100_000) Integer>> items) {
    Report report = Validator.standard().check(Sheets.disclosure(consistent(items)));

    assertThat(report.findings()).isEmpty();
    assertThat(report.count(Verdict.EXACT)).isPositive();
  }

  @Property(tries = 200)
  void figureChangedBeyondRoundingFailsARuleThatContainsIt(
      @ForAll @Size(min = 1, max = 6)
          List<@Size(5) List<@IntRange(min = 0, max = 100_000) Integer>> items,
      @ForAll @IntRange(min = 0, max = 1_000) int place,
      @ForAll @IntRange(min = 10, max = 50_000) int change) {
    Table<?> table = consistent(items);
    int row = place / COLUMNS % table.rows().size();
    Column<Amount> column = amounts(table).get(place % COLUMNS);

    Report report =
        Validator.standard().check(Sheets.disclosure(changed(table, row, column, change)));

    CellPath cell = new CellPath(TableKind.EXPENDITURE, row + 1, column.id());
    assertThat(report.hasErrors()).isTrue();
    assertThat(report.failed()).anyMatch(finding -> finding.cells().contains(cell));
  }

  @Property(tries = 60)
  void everyFigureOfTheTableStandsInACheck(
      @ForAll @Size(min = 1, max = 6)
          List<@Size(5) List<@IntRange(min = 0, max = 100_000) Integer>> items) {
    Table<?> table = consistent(items);
    Disclosure disclosure = Sheets.disclosure(table);
    List<CellPath> checked =
        Validator.standard().rules().stream()
            .flatMap(rule -> rule.check(disclosure).checks().stream())
            .flatMap(check -> check.cells().stream())
            .toList();

    for (int row = 1; row <= table.rows().size(); row++) {
      for (Column<Amount> column : amounts(table)) {
        assertThat(checked).contains(new CellPath(TableKind.EXPENDITURE, row, column.id()));
      }
    }
  }

  /** Two units with the same items, and their total. */
  private static Table<?> consistent(List<List<Integer>> items) {
    List<String> rows = new ArrayList<>();
    int[] unit = new int[COLUMNS];
    for (List<Integer> item : items) {
      int[] figures = withSums(item);
      rows.add("ITEM 项目 " + line(figures));
      for (int i = 0; i < COLUMNS; i++) {
        unit[i] += figures[i];
      }
    }
    rows.add(0, "UNIT 单位 " + line(unit));
    List<String> all = new ArrayList<>();
    int[] total = new int[COLUMNS];
    for (int i = 0; i < COLUMNS; i++) {
      total[i] = 2 * unit[i];
    }
    all.add("TOTAL 合计 " + line(total));
    all.addAll(rows);
    all.addAll(rows);
    return Sheets.table(TableKind.EXPENDITURE, COLUMN_IDS, all.toArray(String[]::new));
  }

  private static int[] withSums(List<Integer> item) {
    int basic = item.get(0) + item.get(1) + item.get(2);
    int project = item.get(3) + item.get(4);
    return new int[] {
      item.get(0),
      item.get(1),
      item.get(2),
      item.get(3),
      item.get(4),
      basic,
      project,
      basic + project
    };
  }

  private static String line(int[] hundredths) {
    StringBuilder line = new StringBuilder();
    for (int value : hundredths) {
      line.append(new Amount(value, 2, AmountUnit.TEN_THOUSAND_YUAN).digits()).append(' ');
    }
    return line.toString();
  }

  private static List<Column<Amount>> amounts(Table<?> table) {
    return table.schema().sides().get(0).amounts().stream().filter(table::prints).toList();
  }

  private static Table<?> changed(Table<?> table, int row, Column<Amount> column, int change) {
    ImmutableList.Builder<ExpenditureRow> rows = ImmutableList.builder();
    for (int i = 0; i < table.rows().size(); i++) {
      Cells cells = table.rows().get(i).cells();
      rows.add(new ExpenditureRow(i == row ? raised(cells, column, change) : cells));
    }
    return new Table<Row>(
        table.kind(),
        table.title(),
        table.issuer(),
        table.unit(),
        table.columns(),
        ImmutableList.copyOf(rows.build()),
        table.notes());
  }

  private static Cells raised(Cells cells, Column<Amount> column, int change) {
    Amount printed = cells.find(column).orElseThrow();
    Amount raised = printed.plus(new Amount(change, 2, AmountUnit.TEN_THOUSAND_YUAN));
    return cells.toBuilder().put(column, raised).build();
  }
}
