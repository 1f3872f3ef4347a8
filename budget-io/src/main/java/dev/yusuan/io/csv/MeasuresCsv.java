package dev.yusuan.io.csv;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.file.NewFile;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.CsvProfile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes {@code measures.csv}, the codebook of the column {@code measure} of {@code facts.csv}: one
 * line for each column of amounts of each kind of table, with the column that it is a part of.
 */
public final class MeasuresCsv {
  /** The header. */
  public static final ImmutableList<String> HEADER =
      ImmutableList.of(
          "table_kind", "table_title", "measure", "title", "part_of", "relation", "phase");

  private MeasuresCsv() {}

  /**
   * Writes a file; an older file is replaced, at the end and at once.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    NewFile.write(file, out -> write(CsvOutput.utf8(name, CsvProfile.EXACT, out)));
  }

  private static void write(CsvOutput csv) throws IOException {
    csv.write(HEADER);
    for (TableKind<?> kind : TableKind.values()) {
      for (Column<?, ?> column : kind.schema().columns()) {
        if (column.asAmounts().isPresent()) {
          csv.write(line(kind, column.asAmounts().get()));
        }
      }
    }
    csv.flush();
  }

  private static ImmutableList<String> line(TableKind<?> kind, Column<?, Amount> column) {
    return ImmutableList.of(
        kind.name(),
        kind.title(),
        column.id(),
        column.title(),
        column.parent().map(Column::id).orElse(""),
        column.relation().map(Enum::name).orElse(""),
        column.phase().name());
  }
}
