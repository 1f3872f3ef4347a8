package dev.yusuan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.DepartmentEconomicCode;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.GovernmentEconomicCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Mark;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.source.SourceMap;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.table.BasicExpenditureRow;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.testing.Documents;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsCsvTest {
  private static final String HEADER =
      "document,fiscal_year,issuer_kind,issuer_code,issuer,table_kind,table_number,table_title,"
          + "row_number,row_level,parent_row,is_leaf,unit_code,owner_unit_code,function_code,"
          + "function_class,department_economic_code,government_economic_code,project_code,label,"
          + "measure,measure_label,phase,amount,amount_unit,amount_yuan,page,line,cell,inferred";

  @Provide
  Arbitrary<Disclosure> disclosures() {
    return Documents.disclosures();
  }

  @Test
  void writesOneLineForEachPrintedAmountInPrintedOrder() throws IOException {
    Table<ExpenditureRow> table =
        new Table<>(
            TableKind.EXPENDITURE,
            "支出预算表",
            Optional.empty(),
            AmountUnit.TEN_THOUSAND_YUAN,
            ImmutableList.of(
                new PrintedColumn(ExpenditureRow.PROJECT, "项目支出/小计"),
                new PrintedColumn(ExpenditureRow.TOTAL, "合计"),
                new PrintedColumn(ExpenditureRow.BASIC, "基本支出/小计")),
            ImmutableList.of(
                expenditure(
                    b ->
                        b.put(ExpenditureRow.NAME, "某单位")
                            .put(ExpenditureRow.UNIT, new UnitCode("003001"))),
                expenditure(
                    b ->
                        b.put(ExpenditureRow.LEVEL, RowLevel.ITEM)
                            .put(ExpenditureRow.FUNCTION, new FunctionCode("2010301"))
                            .put(ExpenditureRow.NAME, "行政运行,\"甲\"")
                            .put(ExpenditureRow.TOTAL, Amount.parse("1,314.20万元"))
                            .put(ExpenditureRow.PROJECT, Amount.parse("0.00万元"))
                            .mark(ExpenditureRow.BASIC, new Mark("—")))),
            ImmutableList.of());

    assertThat(facts(table))
        .containsExactly(
            HEADER,
            "d,2024,,003001,某办公室,EXPENDITURE,1,支出预算表,2,ITEM,,true,,,2010301,201,,,,"
                + "\"行政运行,\"\"甲\"\"\",project,项目支出/小计,BUDGET,0.00,万元,0,,,,",
            "d,2024,,003001,某办公室,EXPENDITURE,1,支出预算表,2,ITEM,,true,,,2010301,201,,,,"
                + "\"行政运行,\"\"甲\"\"\",total,合计,BUDGET,1314.20,万元,13142000,,,,");
  }

  @Test
  void takesLevelAndLabelFromTheSideOfTheAmount() throws IOException {
    Table<SummaryRow> table =
        new Table<>(
            TableKind.REVENUE_EXPENDITURE_SUMMARY,
            "收支预算表",
            Optional.empty(),
            AmountUnit.TEN_THOUSAND_YUAN,
            ImmutableList.of(
                new PrintedColumn(SummaryRow.REVENUE_ITEM, "收入/项目"),
                new PrintedColumn(SummaryRow.REVENUE_AMOUNT, "收入/金额"),
                new PrintedColumn(SummaryRow.EXPENDITURE_ITEM, "支出/项目"),
                new PrintedColumn(SummaryRow.EXPENDITURE_AMOUNT, "支出/金额")),
            ImmutableList.of(
                new SummaryRow(
                    Cells.builder(SummaryRow.SCHEMA)
                        .put(SummaryRow.REVENUE_LEVEL, RowLevel.OF_WHICH)
                        .put(SummaryRow.REVENUE_ITEM, "其中：财政拨款")
                        .put(SummaryRow.REVENUE_AMOUNT, Amount.parse("2,148.90万元"))
                        .put(SummaryRow.EXPENDITURE_LEVEL, RowLevel.CLASS)
                        .put(SummaryRow.EXPENDITURE_ITEM, "二、外交")
                        .put(SummaryRow.EXPENDITURE_AMOUNT, Amount.parse("-3元"))
                        .build())),
            ImmutableList.of());

    assertThat(facts(table))
        .containsExactly(
            HEADER,
            "d,2024,,003001,某办公室,REVENUE_EXPENDITURE_SUMMARY,1,收支预算表,1,OF_WHICH,,false,,,,,,,,"
                + "其中：财政拨款,revenue.amount,收入/金额,BUDGET,2148.90,万元,21489000,,,,",
            "d,2024,,003001,某办公室,REVENUE_EXPENDITURE_SUMMARY,1,收支预算表,1,CLASS,,true,,,,202,,,,"
                + "二、外交,expenditure.amount,支出/金额,BUDGET,-3,元,-3,,,,");
  }

  @Test
  void writesTheEconomicCodesOfTheRow() throws IOException {
    Table<BasicExpenditureRow> table =
        new Table<>(
            TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
            "",
            Optional.empty(),
            AmountUnit.YUAN,
            ImmutableList.of(),
            ImmutableList.of(
                new BasicExpenditureRow(
                    Cells.builder(BasicExpenditureRow.SCHEMA)
                        .put(
                            BasicExpenditureRow.DEPARTMENT_ECONOMIC,
                            new DepartmentEconomicCode("30101"))
                        .put(
                            BasicExpenditureRow.GOVERNMENT_ECONOMIC,
                            new GovernmentEconomicCode("50101"))
                        .put(BasicExpenditureRow.GOVERNMENT_ECONOMIC_NAME, "工资奖金津补贴")
                        .put(BasicExpenditureRow.TOTAL, Amount.parse("375.60万元"))
                        .build())),
            ImmutableList.of());

    assertThat(facts(table).get(1))
        .isEqualTo(
            "d,2024,,003001,某办公室,GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,1,,1,,,true,,,,,30101,50101,,"
                + "工资奖金津补贴,total,合计,BUDGET,375.60,万元,3756000,,,,");
  }

  @Test
  void tellsOfEachRowWhatItIsAPartOfAndWhose() throws IOException {
    Table<ExpenditureRow> table =
        new Table<>(
            TableKind.EXPENDITURE,
            "",
            Optional.empty(),
            AmountUnit.YUAN,
            ImmutableList.of(),
            ImmutableList.of(
                level(RowLevel.TOTAL, b -> b),
                level(RowLevel.UNIT, b -> b.put(ExpenditureRow.UNIT, new UnitCode("003001"))),
                level(
                    RowLevel.ITEM,
                    b -> b.put(ExpenditureRow.FUNCTION, new FunctionCode("2010301"))),
                level(RowLevel.UNIT, b -> b.put(ExpenditureRow.UNIT, new UnitCode("003002"))),
                level(
                    RowLevel.ITEM,
                    b -> b.put(ExpenditureRow.FUNCTION, new FunctionCode("2010350")))),
            ImmutableList.of());

    assertThat(facts(table).stream().skip(1).map(line -> line.split(",", -1)))
        .extracting(cells -> List.of(cells).subList(8, 16))
        .containsExactly(
            List.of("1", "TOTAL", "", "false", "", "", "", ""),
            List.of("2", "UNIT", "1", "false", "003001", "003001", "", ""),
            List.of("3", "ITEM", "2", "true", "", "003001", "2010301", "201"),
            List.of("4", "UNIT", "1", "false", "003002", "003002", "", ""),
            List.of("5", "ITEM", "4", "true", "", "003002", "2010350", "201"));
  }

  @Test
  void tellsWhereAnAmountIsPrintedAndWhatItsColumnWasInferredFrom() throws IOException {
    Table<ExpenditureRow> table =
        new Table<>(
            TableKind.EXPENDITURE,
            "",
            Optional.empty(),
            AmountUnit.YUAN,
            ImmutableList.of(),
            ImmutableList.of(level(RowLevel.TOTAL, b -> b)),
            ImmutableList.of());
    SourceMap.Builder sources = new SourceMap.Builder();
    sources.put(
        CellPath.of(TableKind.EXPENDITURE, 1, ExpenditureRow.TOTAL),
        new SourcePlace("第3页", 12, 4, 0, Optional.empty(), "1.00"),
        Optional.of("sum"));
    StringWriter text = new StringWriter();
    FactsCsv.write("d", disclosure(table), sources.build(), text);

    assertThat(text.toString()).endsWith(",第3页,12,4,sum\r\n");
  }

  @Test
  void filesAreUtf8WithCrlfAndWithoutByteOrderMark(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("facts.csv");
    FactsCsv.write("d", disclosure(), file);

    assertThat(Files.readAllBytes(file))
        .isEqualTo((HEADER + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 50)
  void hasAsManyLinesAsThereAreAmounts(@ForAll("disclosures") Disclosure disclosure)
      throws IOException {
    long amounts = 0;
    for (Table<?> table : disclosure.tables()) {
      for (Row row : table.rows()) {
        amounts +=
            table.schema().columns().stream()
                .flatMap(column -> column.asAmounts().stream())
                .filter(column -> row.cells().find(column).isPresent())
                .count();
      }
    }
    StringWriter text = new StringWriter();
    FactsCsv.write("d", disclosure, text);

    assertThat(CsvInputTest.records(text.toString())).hasSize((int) amounts + 1);
  }

  private static ExpenditureRow expenditure(java.util.function.UnaryOperator<Cells.Builder> fill) {
    return new ExpenditureRow(fill.apply(Cells.builder(ExpenditureRow.SCHEMA)).build());
  }

  private static ExpenditureRow level(
      RowLevel level, java.util.function.UnaryOperator<Cells.Builder> fill) {
    return expenditure(
        b ->
            fill.apply(
                b.put(ExpenditureRow.LEVEL, level)
                    .put(ExpenditureRow.TOTAL, Amount.parse("1.00元"))));
  }

  private static List<String> facts(Table<?> table) throws IOException {
    StringWriter text = new StringWriter();
    FactsCsv.write("d", disclosure(table), text);
    assertThat(text.toString()).endsWith("\r\n");
    return List.of(text.toString().split("\r\n"));
  }

  private static Disclosure disclosure(Table<?>... tables) {
    return new Disclosure(
        Optional.of(new Issuer("某办公室", Optional.of(new UnitCode("003001")))),
        OptionalInt.of(2024),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.copyOf(tables),
        ImmutableList.of());
  }
}
