package dev.yusuan.io.flat.kept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Row;
import dev.yusuan.table.OtherRow;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables without columns keep title and rows where pages break them. */
class KeptPagesTest {
  private static ReadResult read(String tables) {
    return Disclosures.parse("某县林业局2024年部门预算\n\n" + tables);
  }

  private static List<String> amounts(Table<?> table, Row row) {
    return table.columns().stream()
        .map(PrintedColumn::column)
        .flatMap(column -> column.asAmounts().flatMap(row.cells()::find).stream())
        .map(Amount::toString)
        .toList();
  }

  @Test
  void linesAtTheFeetOfPagesDoNotPartATableFromItsTitle() {
    String foot = "县财政局编印\n\f";
    ReadResult read =
        read(
            "专项业务费分配情况表\n单位：元\n处室 本年安排 上年结转 其他来源\n"
                + "甲处 10.00 7.00 3.00\n乙处 17.00 14.00 3.00\n"
                + foot
                + "丙处 24.00 21.00 3.00\n丁处 31.00 28.00 3.00\n"
                + foot
                + "戊处 38.00 35.00 3.00\n己处 45.00 42.00 3.00\n"
                + foot);
    Table<OtherRow> table = read.disclosure().others().get(0);
    assertThat(table.title()).isEqualTo("专项业务费分配情况表");
    assertThat(table.rows())
        .extracting(row -> row.cells().find(OtherRow.LABEL).orElse(""))
        .contains("甲处", "丙处", "己处");
    assertThat(amounts(table, table.rows().get(2))).containsExactly("24.00元", "21.00元", "3.00元");
  }

  @Test
  void aPieceOfAHeadingAtTheFootOfPagesIsOfTheHeading() {
    String header = "处室\n本年安排\n上年结转\n其他来\n源\n";
    ReadResult read =
        read(
            "一、专项业务费分配情况表\n单位：元\n"
                + header
                + "\f"
                + header
                + "甲处 10.00 7.00 3.00\n乙处 17.00 14.00 3.00\n"
                + "二、专项设备费分配情况表\n单位：元\n"
                + header
                + "\f"
                + header
                + "丙处 24.00 21.00 3.00\n丁处 31.00 28.00 3.00\n"
                + "三、专项修缮费分配情况表\n单位：元\n"
                + header
                + "\f"
                + header
                + "戊处 38.00 35.00 3.00\n己处 45.00 42.00 3.00\n");
    assertThat(read.disclosure().others())
        .extracting(Table::title)
        .containsExactly("一、专项业务费分配情况表", "二、专项设备费分配情况表", "三、专项修缮费分配情况表");
  }
}
