package dev.yusuan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows count each amount once where the levels of some are not known. */
class LooseRowsTest {
  @TempDir private Path folder;

  @Test
  void aTotalCountsForRowsThatAreGroupsAndTheirParts() throws IOException {
    // 货物 10.00 are 电脑 4.00 and 桌椅 6.00; 服务 20.00 are 物业 20.00.
    assertThat(
            leaves(
                row(RowLevel.TOTAL, "合计", "30.00"),
                row(null, "货物", "10.00"),
                row(null, "电脑", "4.00"),
                row(null, "桌椅", "6.00"),
                row(null, "服务", "20.00"),
                row(null, "物业", "20.00")))
        .containsExactly("合计");
  }

  @Test
  void rowsThatAddUpToTheTotalCountThemselves() throws IOException {
    assertThat(
            leaves(
                row(RowLevel.TOTAL, "合计", "10.00"),
                row(null, "电脑", "4.00"),
                row(null, "桌椅", "6.00")))
        .containsExactly("电脑", "桌椅");
  }

  @Test
  void aTotalWithPartsHasThoseOfUnknownLevelInIt() throws IOException {
    assertThat(
            leaves(
                row(RowLevel.TOTAL, "合计", "10.00"),
                row(RowLevel.ITEM, "电脑", "4.00"),
                row(RowLevel.ITEM, "桌椅", "6.00"),
                row(null, "另列", "6.00")))
        .containsExactly("电脑", "桌椅");
  }

  /** The total prints nothing of the general public budget; the rows add up where it does. */
  @Test
  void aColumnThatTheTotalLeavesBlankDecidesNothing() throws IOException {
    assertThat(
            leaves(
                row(RowLevel.TOTAL, "合计", "10.00"),
                row(null, "电脑", "4.00", "3.00"),
                row(null, "桌椅", "6.00", "5.00")))
        .containsExactly("电脑", "桌椅");
  }

  /** 3.333, 3.333 and 3.334 print as 3.33 each, and 10.00. */
  @Test
  void rowsAddUpButForRounding() throws IOException {
    assertThat(
            leaves(
                row(RowLevel.TOTAL, "合计", "10.00"),
                row(null, "电脑", "3.33"),
                row(null, "桌椅", "3.33"),
                row(null, "打印机", "3.33")))
        .containsExactly("电脑", "桌椅", "打印机");
  }

  @Test
  void aColumnInWhichTheyAreTooMuchDecides() throws IOException {
    assertThat(
            leaves(
                row(RowLevel.TOTAL, "合计", "10.00", "5.00"),
                row(null, "电脑", "4.00", "3.00"),
                row(null, "桌椅", "6.00", "5.00")))
        .containsExactly("合计");
  }

  @Test
  void rowsWithoutATotalCountThemselves() throws IOException {
    assertThat(leaves(row(null, "电脑", "4.00"), row(null, "桌椅", "6.00")))
        .containsExactly("电脑", "桌椅");
  }

  private List<String> leaves(ProjectRow... rows) throws IOException {
    Table<ProjectRow> table =
        new Table<>(
            TableKind.PROJECT_EXPENDITURE,
            "",
            Optional.empty(),
            AmountUnit.TEN_THOUSAND_YUAN,
            ImmutableList.of(),
            ImmutableList.copyOf(rows),
            ImmutableList.of());
    Path file = folder.resolve("facts.csv");
    FactsCsv.write(
        "a",
        new Disclosure(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ImmutableList.of(table),
            ImmutableList.of()),
        file);
    try (Stream<Fact> facts = FactsCsv.stream(file)) {
      return facts
          .filter(fact -> fact.row().isLeaf())
          .map(fact -> fact.row().label().orElseThrow())
          .distinct()
          .toList();
    }
  }

  private static ProjectRow row(@Nullable RowLevel level, String name, String amount) {
    return row(level, name, amount, "");
  }

  private static ProjectRow row(
      @Nullable RowLevel level, String name, String amount, String appropriation) {
    var cells = Cells.builder(ProjectRow.SCHEMA).put(ProjectRow.NAME, name);
    if (level != null) {
      cells.put(ProjectRow.LEVEL, level);
    }
    if (!appropriation.isEmpty()) {
      cells.put(ProjectRow.GENERAL_PUBLIC_BUDGET, Amount.parse(appropriation + "万元"));
    }
    return new ProjectRow(cells.put(ProjectRow.TOTAL, Amount.parse(amount + "万元")).build());
  }
}
