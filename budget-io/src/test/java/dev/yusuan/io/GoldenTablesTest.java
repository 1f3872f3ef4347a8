package dev.yusuan.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.contact.ContactMask;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Mark;
import dev.yusuan.schema.Row;
import dev.yusuan.table.Table;
import dev.yusuan.testing.PublishedBudgets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables that are read from real disclosures, cell by cell, as they were compared with the
 * paper; long texts are only counted and contacts masked. Written anew only with {@code
 * -Dyusuan.golden=write}.
 */
class GoldenTablesTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/yusuan/io/tables");
  private static final int LONGEST = 30;

  @ParameterizedTest
  @MethodSource("dev.yusuan.testing.PublishedBudgets#all")
  void areAsTheyWere(String name) throws IOException {
    String read = describe(Disclosures.read(PublishedBudgets.file(name)));
    Path golden = FOLDER.resolve(name + ".txt");
    if ("write".equals(System.getProperty("yusuan.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, read, UTF_8);
    }
    assertThat(read).isEqualTo(Files.readString(golden, UTF_8));
  }

  private static String describe(ReadResult read) {
    StringBuilder text = new StringBuilder();
    text.append(read.coverage()).append('\n');
    for (Table<?> table : read.disclosure().tables()) {
      text.append("\n== ").append(table).append('\n');
      int number = 1;
      for (Row row : table.rows()) {
        describe(row.cells(), table, text.append(number++));
      }
    }
    text.append("\n== problems\n");
    for (Problem problem : read.problems()) {
      text.append(problem.place().map(place -> place + ": ").orElse(""));
      text.append(problem.code().id()).append('\n');
    }
    return text.toString();
  }

  private static void describe(Cells cells, Table<?> table, StringBuilder text) {
    for (Column<?, ?> column : table.schema().columns()) {
      if (!cells.isBlank(column)) {
        text.append('\t').append(column.id()).append('=').append(cell(cells, column, table.unit()));
      }
    }
    cells
        .unplaced()
        .forEach(unplaced -> text.append("\tunplaced ").append(ContactMask.mask(unplaced)));
    text.append('\n');
  }

  private static <V> String cell(Cells cells, Column<?, V> column, AmountUnit unit) {
    if (cells.find(column).isEmpty()) {
      return "“" + cells.mark(column).map(Mark::printed).orElseThrow() + "”";
    }
    V value = cells.find(column).get();
    String printed =
        column.type() == (Object) CellType.CONTACT
            ? value.toString()
            : column.type().print(value, unit);
    return printed.length() > LONGEST ? "(" + printed.length() + " characters)" : printed;
  }
}
