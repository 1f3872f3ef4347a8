package dev.yusuan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.indicator.Target;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.NaughtyTables;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Mark;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.source.SourceMap;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.testing.Documents;
import dev.yusuan.testing.Formulas;
import dev.yusuan.text.CsvProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Texts that spreadsheets take for formulas, in every place of every CSV file. */
class SpreadsheetCsvTest {
  static final List<String> FORMULAS = Formulas.TEXTS;

  private Path folder;

  @BeforeEach
  @BeforeProperty
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("spreadsheet");
  }

  @AfterEach
  @AfterProperty
  void removeFolder() throws IOException {
    MoreFiles.deleteRecursively(folder);
  }

  @Provide
  Arbitrary<ImmutableList<Table<?>>> tables() {
    return Documents.someTables();
  }

  @ParameterizedTest
  @FieldSource("FORMULAS")
  void noPlaceOfATableIsAFormulaForSpreadsheets(String formula) throws IOException {
    List<Table<?>> tables = tablesWith(formula);
    for (CsvProfile profile : CsvProfile.values()) {
      TablesCsv.write(tables, folder, Contacts.KEEP, profile);

      assertThat(TablesCsv.read(folder)).isEqualTo(tables);
      assertThat(cells().stream().anyMatch(Formulas::isFormula))
          .as(profile.name())
          .isEqualTo(profile == CsvProfile.EXACT);
    }
  }

  @ParameterizedTest
  @FieldSource("FORMULAS")
  void noLineOfFactsOrIndicatorsIsAFormulaForSpreadsheets(String formula) throws IOException {
    Disclosure disclosure = disclosure(formula, tablesWith(formula));
    for (CsvProfile profile : CsvProfile.values()) {
      FactsCsv.write(formula, disclosure, SourceMap.NONE, profile, folder.resolve("facts.csv"));
      IndicatorsCsv.write("d", disclosure, profile, folder.resolve("indicators.csv"));

      List<String> cells = cells();
      assertThat(cells).contains(profile.text(formula));
      assertThat(cells.stream().anyMatch(Formulas::isFormula))
          .as(profile.name())
          .isEqualTo(profile == CsvProfile.EXACT);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noCsvHoldsNul(CsvProfile profile) {
    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(
            () ->
                TablesCsv.write(
                    List.of(NaughtyTables.with("\0=1+1")), folder, Contacts.KEEP, profile));
  }

  @Property(tries = 100)
  void readingWhatWasWrittenForSpreadsheetsGivesTheSameTables(
      @ForAll("tables") ImmutableList<Table<?>> tables) throws IOException {
    TablesCsv.write(tables, folder, Contacts.KEEP, CsvProfile.SPREADSHEET);

    assertThat(TablesCsv.read(folder)).isEqualTo(tables);
  }

  @Test
  void leavesAmountsAsNumbersAndCodesAsTexts() throws IOException {
    Table<ExpenditureRow> table =
        expenditure(
            Cells.builder(ExpenditureRow.SCHEMA)
                .put(ExpenditureRow.LEVEL, RowLevel.ITEM)
                .put(ExpenditureRow.FUNCTION, new FunctionCode("2010301"))
                .put(ExpenditureRow.UNIT, new UnitCode("003001"))
                .put(ExpenditureRow.NAME, "行政运行")
                .put(ExpenditureRow.TOTAL, Amount.parse("2,323.00万元"))
                .put(ExpenditureRow.BASIC, Amount.parse("-5元"))
                .mark(ExpenditureRow.PROJECT, new Mark("—"))
                .build());
    TablesCsv.write(List.of(table), folder, Contacts.KEEP, CsvProfile.SPREADSHEET);
    FactsCsv.write(
        "2024", disclosure("某局", List.of(table)), SourceMap.NONE, CsvProfile.SPREADSHEET, facts());

    assertThat(Files.readString(folder.resolve("index.csv")))
        .isEqualTo(
            """
            \uFEFFfile,kind,title,issuer,unit,columns,titles,notes,marks,decimals,cut,profile\r
            EXPENDITURE.csv,EXPENDITURE,支出预算表,,万元,(level) total (function) (unit) (name)\
             (basic) (project),"层级
            合计
            科目编码
            单位代码
            单位（科目名称）
            基本支出/小计
            项目支出/小计",,1,'2,,spreadsheet\r
            """);
    assertThat(Files.readString(folder.resolve("EXPENDITURE.csv")).lines().skip(1))
        .containsExactly("ITEM,2323.00,'2010301,'003001,行政运行,'-5元,—");
    assertThat(Files.readString(facts()).lines().skip(1))
        .containsExactly(
            "'2024,2024,,'003001,某局,EXPENDITURE,1,支出预算表,1,ITEM,,true,'003001,'003001,'2010301,"
                + "'201,,,,行政运行,total,合计,BUDGET,2323.00,万元,23230000,,,,",
            "'2024,2024,,'003001,某局,EXPENDITURE,1,支出预算表,1,ITEM,,true,'003001,'003001,'2010301,"
                + "'201,,,,行政运行,basic,基本支出/小计,BUDGET,-5,元,-5,,,,");
    assertThat(Files.readString(facts())).startsWith("\uFEFFdocument,");
  }

  @Test
  void takesNoProfileForTheOther() throws IOException {
    Table<?> table = NaughtyTables.with("'行政运行");
    TablesCsv.write(List.of(table), folder, Contacts.KEEP, CsvProfile.EXACT);
    assertThat(TablesCsv.read(folder)).containsExactly(table);
    TablesCsv.write(List.of(table), folder, Contacts.KEEP, CsvProfile.SPREADSHEET);
    assertThat(TablesCsv.read(folder)).containsExactly(table);

    Path index = folder.resolve("index.csv");
    Files.writeString(index, Files.readString(index).replace(",spreadsheet\r", ",exact\r"));

    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> TablesCsv.read(folder))
        .withMessageContaining("cell 12: expected spreadsheet, found “exact”");
  }

  private Path facts() {
    return folder.resolve("facts.csv");
  }

  /** The cells of all files, as a spreadsheet takes them from the text. */
  private List<String> cells() throws IOException {
    List<String> cells = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        CsvInputTest.records(Files.readString(file)).forEach(cells::addAll);
      }
    }
    return cells;
  }

  /** Tables of all kinds with the text in every cell that holds texts, and in all about them. */
  private static List<Table<?>> tablesWith(String text) {
    List<Table<?>> tables = new ArrayList<>();
    TableKind.values().stream().forEach(kind -> tables.add(tableWith(kind, text)));
    return tables;
  }

  private static Table<?> tableWith(TableKind<?> kind, String text) {
    TableSchema<?> schema = kind.schema();
    Cells.Builder cells = Cells.builder(schema);
    ImmutableList.Builder<PrintedColumn> printed = ImmutableList.builder();
    boolean first = true;
    for (Column<?, ?> column : schema.columns()) {
      if (column.type() == CellType.LEVEL) {
        continue;
      }
      printed.add(new PrintedColumn(column, first ? text : column.title()));
      first = false;
      put(cells, column, text);
    }
    return Table.builder(kind, AmountUnit.YUAN)
        .title(text)
        .issuer(text)
        .columns(printed.build())
        .cells(List.of(cells.unplaced(text).build()))
        .notes(List.of(text))
        .asPrinted();
  }

  private static <V> void put(Cells.Builder cells, Column<?, V> column, String text) {
    if (column.asAmounts().isPresent() && column.asAmounts().get().type() == CellType.AMOUNT) {
      cells.put(column.asAmounts().get(), Amount.parse("-1.50元"));
    } else if (column.type() == CellType.TARGET) {
      cells.put(column, column.type().valueClass().cast(Target.parse(text)));
    } else if (column.type().allowsMark(text)) {
      cells.mark(column, new Mark(text));
    } else {
      cells.put(column, column.type().parse(text, AmountUnit.YUAN));
    }
  }

  private static Table<ExpenditureRow> expenditure(Cells cells) {
    return new Table<>(
        TableKind.EXPENDITURE,
        "支出预算表",
        Optional.empty(),
        AmountUnit.TEN_THOUSAND_YUAN,
        ImmutableList.of(new PrintedColumn(ExpenditureRow.TOTAL, "合计")),
        ImmutableList.of(new ExpenditureRow(cells)),
        ImmutableList.of());
  }

  private static Disclosure disclosure(String issuer, List<Table<?>> tables) {
    return new Disclosure(
        Optional.of(new Issuer(issuer, Optional.of(new UnitCode("003001")))),
        OptionalInt.of(2024),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.copyOf(tables),
        ImmutableList.of());
  }
}
