package dev.yusuan.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.DamagedText.Damage;
import dev.yusuan.io.DamagedText.Edit;
import dev.yusuan.io.csv.TablesCsv;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.Table;
import dev.yusuan.testing.PublishedBudgets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damages real disclosures of every form by chance, but by the same chance each time. */
class MutatedDisclosuresTest {
  private static final ImmutableList<Damage> DAMAGES = ImmutableList.copyOf(Damage.values());
  private static final int TIMES = 60;
  private static final int MOST_EDITS = 20;

  @TempDir Path directory;

  @ParameterizedTest
  @MethodSource("dev.yusuan.testing.PublishedBudgets#typed")
  void losesNoCellAndInventsNoFigure(String name) throws IOException {
    List<String> lines = Files.readAllLines(PublishedBudgets.file(name), UTF_8);
    Random random = new Random(name.hashCode());
    for (int i = 0; i < TIMES; i++) {
      String text = new DamagedText(lines).after(edits(random, lines.size()), "\n");
      ReadResult result = Disclosures.parse(text);

      assertThat(result.coverage().isComplete()).as(result.coverage().toString()).isTrue();
      assertThat(result.coverage().cells()).isEqualTo(DamagedText.printedCells(text));
      result.disclosure().tables().forEach(table -> verifyAmounts(result, table));
      assertComesBack(result.disclosure());
    }
  }

  private static List<Edit> edits(Random random, int lines) {
    List<Edit> edits = new ArrayList<>();
    int count = 1 + random.nextInt(MOST_EDITS);
    for (int i = 0; i < count; i++) {
      Damage damage = DAMAGES.get(random.nextInt(DAMAGES.size()));
      edits.add(new Edit(damage, random.nextInt(lines), random.nextInt(21)));
    }
    return edits;
  }

  private static void verifyAmounts(ReadResult result, Table<?> table) {
    for (int row = 0; row < table.rows().size(); row++) {
      for (Column<?, ?> column : table.schema().columns()) {
        CellPath path = new CellPath(table.kind(), row + 1, column.id());
        column
            .asAmounts()
            .flatMap(table.rows().get(row).cells()::find)
            .ifPresent(
                amount ->
                    assertThat(
                            Amount.parse(
                                result.sources().find(path).orElseThrow().printed(), table.unit()))
                        .isEqualTo(amount));
      }
    }
  }

  private void assertComesBack(Disclosure disclosure) throws IOException {
    String json = DisclosureJson.toString(disclosure, Contacts.KEEP);
    assertThat(DisclosureJson.read(json)).isEqualTo(disclosure);
    TablesCsv.write(disclosure.tables(), directory, Contacts.KEEP);
    assertThat(TablesCsv.read(directory)).isEqualTo(disclosure.tables());
  }
}
