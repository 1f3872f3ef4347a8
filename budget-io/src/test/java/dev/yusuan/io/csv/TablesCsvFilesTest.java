package dev.yusuan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.NaughtyStrings;
import dev.yusuan.io.NaughtyTables;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Mark;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesCsvFilesTest {
  private static final Table<ExpenditureRow> TABLE =
      new Table<>(
          TableKind.EXPENDITURE,
          "支出预算表",
          Optional.of("某办公室"),
          AmountUnit.TEN_THOUSAND_YUAN,
          ImmutableList.of(
              new PrintedColumn(ExpenditureRow.NAME, "科目,名称"),
              new PrintedColumn(ExpenditureRow.TOTAL, "level")),
          ImmutableList.of(
              new ExpenditureRow(
                  Cells.builder(ExpenditureRow.SCHEMA)
                      .put(ExpenditureRow.LEVEL, RowLevel.TOTAL)
                      .put(ExpenditureRow.NAME, "合计")
                      .put(ExpenditureRow.TOTAL, Amount.parse("2,323.00万元"))
                      .build()),
              new ExpenditureRow(
                  Cells.builder(ExpenditureRow.SCHEMA)
                      .put(ExpenditureRow.FUNCTION, new FunctionCode("2010301"))
                      .mark(ExpenditureRow.TOTAL, new Mark("—"))
                      .put(ExpenditureRow.BASIC, Amount.parse("5元"))
                      .unplaced("x")
                      .unplaced("y")
                      .build())),
          ImmutableList.of("注一", "注二"));

  @TempDir private Path directory;

  @BeforeEach
  void writeTheTable() throws IOException {
    TablesCsv.write(List.of(TABLE), directory, Contacts.KEEP);
  }

  @Test
  void writesTheIndexAndAFileATable() throws IOException {
    assertThat(Files.readString(directory.resolve("index.csv")))
        .isEqualTo(
            """
            file,kind,title,issuer,unit,columns,titles,notes,marks,decimals,cut\r
            EXPENDITURE.csv,EXPENDITURE,支出预算表,某办公室,万元,(level) name total (function) (basic) (unplaced),"层级
            科目,名称
            level
            科目编码
            基本支出/小计
            unplaced","注一
            注二",1,2,\r
            """);
    assertThat(Files.readString(directory.resolve("EXPENDITURE.csv")))
        .isEqualTo(
            """
            层级,"科目,名称",level,科目编码,基本支出/小计,unplaced\r
            TOTAL,合计,2323.00,,,\r
            ,,—,2010301,5元,x\ty\r
            """);
    assertThat(TablesCsv.read(directory)).containsExactly(TABLE);
    try (var files = Files.list(directory)) {
      assertThat(files).hasSize(2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          index.csv       | ,EXPENDITURE,       | ,OVERALL_EXPENDITURE, | index.csv, line 2, cell 2: expected a kind
          index.csv       | EXPENDITURE.csv     | ../secret.csv         | index.csv, line 2, cell 1: expected the file EXPENDITURE.csv
          index.csv       | 万元                 | 百元                   | index.csv, line 2, cell 5: expected one of
          index.csv       | (basic)             | (sum)                 | index.csv, line 2, cell 6: expected ids
          index.csv       | (basic)             | (function)            | index.csv, line 2, cell 6: expected ids
          index.csv       | 注二                 | \\\\x                   | index.csv, line 2, cell 8: expected texts
          index.csv       | ,1,2                | ,-1,2                 | index.csv, line 2, cell 9: expected a count
          index.csv       | ,1,2                | ,1,two                | index.csv, line 2, cell 9: expected a count
          index.csv       | 某办公室             | `"a\nb"`               | index.csv, line 2, cell 4: expected one issuer
          index.csv       | file,kind           | kind,file             | index.csv, line 1: expected the header
          index.csv       | (basic) (unplaced)  | (basic)               | EXPENDITURE.csv, line 1, cell 1: expected 5 columns
          EXPENDITURE.csv | TOTAL               | SUM                   | EXPENDITURE.csv, line 2, cell 1: expected the level of level
          EXPENDITURE.csv | 合计                 | ` `                    | EXPENDITURE.csv, line 2, cell 2: expected the text of name
          EXPENDITURE.csv | x\ty                | x\\\\qy                 | EXPENDITURE.csv, line 3, cell 6: expected texts
          EXPENDITURE.csv | `"科目,名称"`         | ` `                    | EXPENDITURE.csv, line 1, cell 2: expected the title
          EXPENDITURE.csv | 科目编码,基本支出/小计 | 基本支出/小计,科目编码 | EXPENDITURE.csv, line 1, cell 4: expected the title “科目编码”
          EXPENDITURE.csv | ,level              | ,层级                  | EXPENDITURE.csv, line 1, cell 3: the title “层级” stands twice
          EXPENDITURE.csv | ,,,\r               | ,,\r                  | EXPENDITURE.csv, line 2: expected 6 cells
          """)
  void refusesWhatIsNotTheForm(String file, String part, String by, String message)
      throws IOException {
    Path path = directory.resolve(file);
    String text = Files.readString(path);
    String changed = text.replace(part.translateEscapes(), by.translateEscapes());
    assertThat(changed).isNotEqualTo(text);
    Files.writeString(path, changed);

    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> TablesCsv.read(directory))
        .withMessageStartingWith(message);
  }

  @Test
  void aMissingFileIsAnOrdinaryFailure() throws IOException {
    Files.delete(directory.resolve("EXPENDITURE.csv"));

    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> TablesCsv.read(directory));
  }

  @Test
  void refusesTwoTablesOfAKind() throws IOException {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> TablesCsv.write(List.of(TABLE, TABLE), directory, Contacts.KEEP));
    Path index = directory.resolve("index.csv");
    String line = Files.readString(index).split("\r\n", 2)[1];
    Files.writeString(index, Files.readString(index) + line);

    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> TablesCsv.read(directory))
        .withMessageContaining("each kind of table once");
  }

  @Test
  void refusesToWriteWhatCsvCannotHoldAndLeavesTheOlderFile() throws IOException {
    String before = Files.readString(directory.resolve("index.csv"));
    for (String text : new String[] {"\0", "\uD800", "x".repeat(CsvGuard.RECORD_CHARS)}) {
      assertThatExceptionOfType(CsvFormatException.class)
          .isThrownBy(
              () -> TablesCsv.write(List.of(NaughtyTables.with(text)), directory, Contacts.KEEP));
    }
    assertThat(directory.resolve("index.csv")).hasContent(before);
    try (var files = Files.list(directory)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void naughtyStringsSurviveInEveryText() throws IOException {
    for (String text : NaughtyStrings.all()) {
      Table<?> table = NaughtyTables.with(text);
      TablesCsv.write(List.of(table), directory, Contacts.KEEP);

      assertThat(TablesCsv.read(directory)).containsExactly(table);
    }
  }
}
