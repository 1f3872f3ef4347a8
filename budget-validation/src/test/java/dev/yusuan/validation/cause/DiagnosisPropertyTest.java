package dev.yusuan.validation.cause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.FindingGroup;
import dev.yusuan.validation.result.Repair;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A table with sums of rows and columns that agree, and the same with one figure changed. */
class DiagnosisPropertyTest {
  private static final int COLUMNS = 8;
  private static final String COLUMN_IDS =
      "level name basic.personnel.wages basic.personnel.individuals basic.public"
          + " project.otherOperating project.specificTarget basic project total";

  @Property(tries = 200)
  void changedFigureIsTheOneCauseAndItsOldValueTheRepair(
      @ForAll @Size(min = 1, max = 6)
          List<@Size(5) List<@IntRange(min = 0, max = 100_000) Integer>> items,
      @ForAll @IntRange(min = 0, max = 1_000) int place,
      @ForAll @IntRange(min = 10, max = 50_000) int change,
      @ForAll boolean raised) {
    Table<?> table = consistent(items);
    int row = place / COLUMNS % table.rows().size();
    Figure figure =
        new Figure(
            table,
            row,
            table.schema().sides().get(0).amounts().stream()
                .filter(table::prints)
                .toList()
                .get(place % COLUMNS));
    Amount printed = figure.amount().orElseThrow();
    Amount other =
        printed.plus(new Amount(raised ? change : -change, 2, AmountUnit.TEN_THOUSAND_YUAN));
    Disclosure changed = Sheets.disclosure(table).with(figure.cell(), other);

    Report report = Validator.standard().check(changed);

    CellPath cell = new CellPath(TableKind.EXPENDITURE, row + 1, figure.column().id());
    assertThat(report.failed()).hasSizeGreaterThan(1);
    assertThat(report.groups()).hasSize(1);
    FindingGroup group = report.groups().get(0);
    assertThat(group.repair()).contains(new Repair(cell, Terms.place(figure), other, printed));
    assertThat(group.others()).hasSize(report.failed().size() - 1).doesNotContain(group.first());
  }

  @Property(tries = 200)
  void everyFailureStandsInOneGroup(
      @ForAll @Size(min = 3, max = 12)
          List<@Size(3) List<@IntRange(min = 0, max = 5) Integer>> rows) {
    List<String> lines = new ArrayList<>();
    rows.forEach(row -> lines.add((lines.isEmpty() ? "TOTAL" : "ITEM") + " 项目 " + line(row)));
    Table<?> table =
        Sheets.table(
            TableKind.EXPENDITURE, "level name total basic project", lines.toArray(String[]::new));

    Report report = Validator.standard().check(Sheets.disclosure(table));

    List<Finding> grouped = new ArrayList<>();
    for (FindingGroup group : report.groups()) {
      grouped.add(group.first());
      grouped.addAll(group.others());
      group.repair().ifPresent(repair -> assertRepairs(table, repair));
    }
    assertThat(grouped).containsExactlyInAnyOrderElementsOf(report.failed());
    assertThat(report.groups().stream().map(group -> report.failed().indexOf(group.first())))
        .isSorted();
  }

  private static void assertRepairs(Table<?> table, Repair repair) {
    Disclosure changed = Sheets.disclosure(table);
    for (Repair each : repair.all().toList()) {
      changed = changed.with(each.cell(), each.value());
    }

    Report repaired = Validator.standard().check(changed);

    Set<CellPath> cells = repair.all().map(Repair::cell).collect(Collectors.toSet());
    assertThat(repaired.failed())
        .noneMatch(finding -> finding.cells().stream().anyMatch(cells::contains));
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
    return line(Arrays.stream(hundredths).boxed().toList());
  }

  private static String line(List<Integer> hundredths) {
    StringBuilder line = new StringBuilder();
    for (int value : hundredths) {
      line.append(new Amount(value, 2, AmountUnit.TEN_THOUSAND_YUAN).digits()).append(' ');
    }
    return line.toString();
  }
}
