package dev.yusuan.io.json;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Issuer;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Mark;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A small disclosure and its JSON, each written by hand. */
final class Samples {
  static final Disclosure DISCLOSURE =
      new Disclosure(
          Optional.of(new Issuer("某办公室", Optional.of(new UnitCode("003001")))),
          OptionalInt.of(2024),
          Optional.of(DisclosureKind.UNIT),
          Optional.of("unit"),
          Optional.of(LocalDate.of(2024, 6, 9)),
          ImmutableList.of(expenditure()),
          ImmutableList.of(
              new UnrecognisedBlock(
                  Optional.empty(),
                  "第一部分",
                  ImmutableList.of(ImmutableList.of("单位概况"), ImmutableList.of("a", "")))));

  static final String JSON =
      """
      {
        "format": "yusuan.disclosure/1",
        "issuer": {
          "name": "某办公室",
          "code": "003001"
        },
        "fiscalYear": 2024,
        "kind": "UNIT",
        "form": "unit",
        "date": "2024-06-09",
        "tables": [
          {
            "kind": "EXPENDITURE",
            "title": "支出预算表",
            "issuer": "某办公室（本级）",
            "unit": "万元",
            "columns": [
              {"id":"function","title":"科目编码"},
              {"id":"name","title":"科目名称"},
              {"id":"total","title":"合计"}
            ],
            "rows": [
              {"level":"TOTAL","name":"合计","total":"1314.20"},
              {"level":"ITEM","function":"2010301","name":"行政运行","total":"1314.20","basic":{"printed":"—"},"unplaced":["x","y"]}
            ],
            "notes": [
              "注：四舍五入。"
            ]
          }
        ],
        "unrecognised": [
          {
            "heading": "第一部分",
            "lines": [
              ["单位概况"],
              ["a",""]
            ]
          }
        ]
      }
      """;

  private Samples() {}

  private static Table<ExpenditureRow> expenditure() {
    return new Table<>(
        TableKind.EXPENDITURE,
        "支出预算表",
        Optional.of("某办公室（本级）"),
        AmountUnit.TEN_THOUSAND_YUAN,
        ImmutableList.of(
            new PrintedColumn(ExpenditureRow.FUNCTION, "科目编码"),
            new PrintedColumn(ExpenditureRow.NAME, "科目名称"),
            new PrintedColumn(ExpenditureRow.TOTAL, "合计")),
        ImmutableList.of(
            ExpenditureRow.SCHEMA.row(
                Cells.builder(ExpenditureRow.SCHEMA)
                    .put(ExpenditureRow.LEVEL, RowLevel.TOTAL)
                    .put(ExpenditureRow.NAME, "合计")
                    .put(ExpenditureRow.TOTAL, Amount.parse("1,314.20万元"))
                    .build()),
            ExpenditureRow.SCHEMA.row(
                Cells.builder(ExpenditureRow.SCHEMA)
                    .put(ExpenditureRow.LEVEL, RowLevel.ITEM)
                    .put(ExpenditureRow.FUNCTION, new FunctionCode("2010301"))
                    .put(ExpenditureRow.NAME, "行政运行")
                    .put(ExpenditureRow.TOTAL, Amount.parse("1,314.20万元"))
                    .mark(ExpenditureRow.BASIC, new Mark("—"))
                    .unplaced("x")
                    .unplaced("y")
                    .build())),
        ImmutableList.of("注：四舍五入。"));
  }
}
