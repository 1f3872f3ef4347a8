package dev.yusuan.validation;

import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.kind.AcrossColumns;
import dev.yusuan.validation.kind.BreakdownsAgree;
import dev.yusuan.validation.kind.DownRows;
import dev.yusuan.validation.kind.NotNegative;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.tables.WithinTables;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The examples of the rules that follow from the descriptions of tables, made of these: each part
 * is 2.00, so their sum is twice their number.
 */
final class WithinTablesExamples {
  private WithinTablesExamples() {}

  static List<RuleExample> examples() {
    return WithinTables.ALL.stream().map(WithinTablesExamples::example).toList();
  }

  private static RuleExample example(Rule rule) {
    if (rule instanceof AcrossColumns columns) {
      return example(columns);
    }
    if (rule instanceof BreakdownsAgree breakdowns) {
      return example(breakdowns);
    }
    return rule instanceof NotNegative amounts ? example(amounts) : example((DownRows) rule);
  }

  /** One figure of the first breakdown against all of the second. */
  private static RuleExample example(BreakdownsAgree rule) {
    Side side = rule.kind().schema().sideOf(rule.whole());
    String header = side.level().id() + " " + rule.parts().get(0).id() + " " + ids(rule.others());
    String parts = " 2.00".repeat(rule.others().size());
    String sum = 2 * rule.others().size() + ".00";
    return new RuleExample(
        rule.description().id(),
        Sheets.disclosure(Sheets.table(rule.kind(), header, "ITEM " + sum + parts)),
        Sheets.disclosure(Sheets.table(rule.kind(), header, "ITEM 1.00" + parts)));
  }

  private static RuleExample example(NotNegative rule) {
    Column<?, Amount> column = rule.columns().get(0);
    String header = rule.kind().schema().sideOf(column).level().id() + " " + column.id();
    return new RuleExample(
        rule.description().id(),
        Sheets.disclosure(Sheets.table(rule.kind(), header, "ITEM 0.00", "ITEM 2.00")),
        Sheets.disclosure(Sheets.table(rule.kind(), header, "ITEM 0.00", "ITEM -2.00")));
  }

  private static RuleExample example(AcrossColumns rule) {
    Side side = rule.kind().schema().sideOf(rule.whole());
    String header = side.level().id() + " " + rule.whole().id() + " " + ids(rule.parts());
    String parts = " 2.00".repeat(rule.parts().size());
    String sum = rule.relation() == Relation.OF_WHICH ? "2.00" : 2 * rule.parts().size() + ".00";
    return new RuleExample(
        rule.description().id(),
        Sheets.disclosure(Sheets.table(rule.kind(), header, "ITEM " + sum + parts)),
        Sheets.disclosure(Sheets.table(rule.kind(), header, "ITEM 1.00" + parts)));
  }

  private static RuleExample example(DownRows rule) {
    RowLevel whole = rule.relation() == Relation.SUM ? RowLevel.TOTAL : RowLevel.CLASS;
    RowLevel part =
        switch (rule.relation()) {
          case SUM -> RowLevel.ITEM;
          case SECOND_SUM -> RowLevel.SECOND_BREAKDOWN;
          case OF_WHICH -> RowLevel.OF_WHICH;
        };
    Column<?, Amount> column = rule.amounts().get(0);
    return new RuleExample(
        rule.description().id(),
        Sheets.disclosure(rows(rule, column, whole + " 4.00", part + " 2.00")),
        Sheets.disclosure(rows(rule, column, whole + " 3.00", part + " 2.00")));
  }

  private static Table<?> rows(DownRows rule, Column<?, Amount> column, String whole, String part) {
    TableKind<?> kind = rule.kind();
    return Sheets.table(kind, rule.side().level().id() + " " + column.id(), whole, part, part);
  }

  private static String ids(List<Column<?, Amount>> columns) {
    return columns.stream().map(Column::id).collect(Collectors.joining(" "));
  }
}
