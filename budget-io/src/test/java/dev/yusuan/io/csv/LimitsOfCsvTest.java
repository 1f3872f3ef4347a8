package dev.yusuan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.LimitsBuilder;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Mark;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of reading CSV, at the limit and one beyond. */
class LimitsOfCsvTest {
  private static final TableSchema<ExpenditureRow> SCHEMA = ExpenditureRow.SCHEMA;

  @TempDir private Path directory;

  /** The columns 层级, 科目名称, 合计, 其他 and the unplaced texts; two rows. */
  private static Table<ExpenditureRow> table(
      String title, String issuer, String cell, String note) {
    return new Table<>(
        TableKind.EXPENDITURE,
        title,
        Optional.of(issuer),
        AmountUnit.TEN_THOUSAND_YUAN,
        ImmutableList.of(
            new PrintedColumn(ExpenditureRow.NAME, "科目名称"),
            new PrintedColumn(ExpenditureRow.TOTAL, "合计"),
            new PrintedColumn(SCHEMA.otherText(5), "其他")),
        ImmutableList.of(
            new ExpenditureRow(
                Cells.builder(SCHEMA)
                    .put(ExpenditureRow.LEVEL, RowLevel.TOTAL)
                    .put(ExpenditureRow.TOTAL, Amount.parse("2,323.00万元"))
                    .put(SCHEMA.otherText(5), "无")
                    .build()),
            new ExpenditureRow(
                Cells.builder(SCHEMA)
                    .put(ExpenditureRow.NAME, cell)
                    .mark(ExpenditureRow.TOTAL, new Mark("—"))
                    .put(SCHEMA.otherText(5), cell)
                    .unplaced("x")
                    .unplaced(cell)
                    .build())),
        ImmutableList.of("注一", note));
  }

  private static Table<ExpenditureRow> table() {
    return table("支出预算表", "某办公室", "行政运行", "注二");
  }

  /** Each line: the texts of the table of so many characters, and where the longer one is found. */
  @ParameterizedTest
  @CsvSource({
    "51, 50, 50, 50, 'index.csv, line 2, cell 3'",
    "50, 51, 50, 50, 'index.csv, line 2, cell 4'",
    "50, 50, 51, 50, 'EXPENDITURE.csv, line 3, cell 2'",
    "50, 50, 50, 51, 'index.csv, line 2, cell 8'"
  })
  void refusesATextBeyondTheLimit(int title, int issuer, int cell, int note, String place)
      throws IOException {
    Table<ExpenditureRow> longer =
        table("字".repeat(title), "字".repeat(issuer), "字".repeat(cell), "字".repeat(note));
    Table<ExpenditureRow> longest =
        table("字".repeat(50), "字".repeat(50), "字".repeat(50), "字".repeat(50));
    Limits limits = limits().cellChars(50).build();

    TablesCsv.write(List.of(longest), directory, Contacts.KEEP);
    assertThat(TablesCsv.read(directory, limits)).containsExactly(longest);
    TablesCsv.write(List.of(longer), directory, Contacts.KEEP);
    assertRefused(limits, place + ": more than 50 characters in a text, the limit cellChars");
  }

  /** The texts that stand in no column are joined in one cell, but each is a text. */
  @Test
  void holdsEachOfTheTextsOfOneCellAgainstTheLimit() throws IOException {
    TablesCsv.write(List.of(table()), directory, Contacts.KEEP);
    String text = "字".repeat(Limits.DEFAULT.cellChars());
    replace("x\t行政运行", text + "\t" + text);
    assertThat(TablesCsv.read(directory).get(0).rows().get(1).cells().unplaced())
        .containsExactly(text, text);

    replace(text + "\t" + text, text + "\t字" + text);
    assertRefused(
        Limits.DEFAULT,
        "EXPENDITURE.csv, line 3, cell 5: more than 32767 characters in a text, the limit"
            + " cellChars");
  }

  @Test
  void refusesACellThatNoDocumentCanHold() throws IOException {
    TablesCsv.write(List.of(table()), directory, Contacts.KEEP);
    replace(",行政运行,—", "," + "字".repeat(1 << 20) + ",—");

    assertRefused(Limits.DEFAULT, "EXPENDITURE.csv, line 3, cell 2: a record of more than 1048576");
  }

  @Test
  void refusesRowsTablesAndColumnsBeyondTheLimits() throws IOException {
    TablesCsv.write(List.of(table()), directory, Contacts.KEEP);

    assertThat(
            TablesCsv.read(
                directory,
                limits()
                    .rowsPerTable(2)
                    .rowsPerDocument(2)
                    .tables(1)
                    .columns(11)
                    .cells(10)
                    .build()))
        .containsExactly(table());
    assertRefused(
        limits().rowsPerTable(1).build(),
        "EXPENDITURE.csv, line 3: more than 1 rows in a table, the limit rowsPerTable");
    assertRefused(
        limits().rowsPerDocument(1).build(),
        "EXPENDITURE.csv, line 3: more than 1 rows in all tables, the limit rowsPerDocument");
    assertRefused(
        limits().tables(0).build(), "index.csv, line 2: more than 0 tables, the limit tables");
    assertRefused(
        limits().columns(10).build(),
        "index.csv, line 1: more than 10 cells side by side, the limit columns");
    assertRefused(
        limits().cells(9).build(),
        "EXPENDITURE.csv, line 3: more than 9 cells of unknown columns, the limit cells");
  }

  @Test
  void refusesTextsInNoColumnBeyondTheLimitOfColumns() throws IOException {
    TablesCsv.write(List.of(table()), directory, Contacts.KEEP);
    replace("x\t行政运行", "x" + "\tx".repeat(1_024));

    assertRefused(
        Limits.DEFAULT,
        "EXPENDITURE.csv, line 3, cell 5: more than 1024 cells side by side, the limit columns");
  }

  /** A column that no description knows is a printed one, and no other stands in its place. */
  @ParameterizedTest
  @ValueSource(strings = {"(otherText.5)", "otherText.5 otherAmount.5"})
  void refusesUnknownColumnsThatCannotBe(String columns) throws IOException {
    TablesCsv.write(List.of(table()), directory, Contacts.KEEP);
    Path index = directory.resolve("index.csv");
    Files.writeString(index, Files.readString(index).replace("otherText.5", columns));

    assertRefused(Limits.DEFAULT, "index.csv, line 2, cell 6: expected ids of columns");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void readsOrRefusesWhateverTheLimitsAre(int limit) throws IOException {
    TablesCsv.write(List.of(table()), directory, Contacts.KEEP);
    for (Limits limits :
        ImmutableList.of(
            limits().documentBytes(limit).build(),
            limits().lines(limit).build(),
            limits().lineChars(limit).build(),
            limits().cells(limit).build(),
            limits().cellChars(limit).build(),
            limits().columns(limit).build(),
            limits().rowsPerTable(limit).build(),
            limits().rowsPerDocument(limit).build(),
            limits().tables(limit).build(),
            limits().headings(limit).build(),
            limits().problems(limit).build())) {
      try {
        assertThat(TablesCsv.read(directory, limits)).containsExactly(table());
      } catch (CsvFormatException refused) {
        assertThat(refused).hasMessageContaining("the limit ");
      }
    }
  }

  @Test
  void refusesToWriteHalfOfASurrogatePair() {
    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(
            () ->
                TablesCsv.write(List.of(table("甲", "乙", "\uD83D", "丙")), directory, Contacts.KEEP))
        .withMessage("EXPENDITURE.csv, line 3, cell 2: CSV cannot hold half of a surrogate pair");
  }

  private void replace(String part, String by) throws IOException {
    Path file = directory.resolve("EXPENDITURE.csv");
    String text = Files.readString(file);
    assertThat(text).contains(part);
    Files.writeString(file, text.replace(part, by));
  }

  private static LimitsBuilder limits() {
    return new LimitsBuilder().from(Limits.DEFAULT);
  }

  private void assertRefused(Limits limits, String message) {
    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> TablesCsv.read(directory, limits))
        .withMessageStartingWith(message);
  }
}
