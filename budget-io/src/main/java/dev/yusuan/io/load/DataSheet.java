package dev.yusuan.io.load;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.csv.CsvLines;
import dev.yusuan.schema.CellType;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.CsvProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A CSV file of ours as a sheet of a workbook (数据表): its lines, and which of its columns hold
 * numbers; all others are texts and codes.
 *
 * @param title the name of the sheet: of a table its title, else the name of the file
 * @param file the file
 * @param profile how texts and codes stand in the file
 * @param numbers the columns of amounts and other numbers, from 0
 */
public record DataSheet(
    String title, Path file, CsvProfile profile, ImmutableSet<Integer> numbers) {
  private static final ImmutableList<String> FILES =
      ImmutableList.of("facts", "statements", "indicators", "findings", "measures");
  private static final ImmutableSet<CellType<?>> NUMBERS =
      ImmutableSet.of(CellType.AMOUNT, CellType.PRICE, CellType.QUANTITY);

  /**
   * The files of a folder of results, those that are there: the tables in printed order, then
   * {@code facts.csv} and the others of one line for each.
   *
   * @param profile how texts and codes stand in all of them
   * @throws IOException if one cannot be read
   */
  public static ImmutableList<DataSheet> in(Path folder, CsvProfile profile) throws IOException {
    ImmutableList.Builder<DataSheet> sheets = ImmutableList.builder();
    Path tables = folder.resolve("tables");
    if (Files.exists(tables.resolve("index.csv"))) {
      try (Stream<ImmutableList<String>> index =
          CsvLines.stream(tables.resolve("index.csv"), profile)) {
        index.skip(1).forEach(line -> sheets.add(table(tables, profile, line)));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    for (String name : FILES) {
      Path file = folder.resolve(name + ".csv");
      if (Files.exists(file)) {
        sheets.add(new DataSheet(name, file, profile, LoadFiles.numbers(name)));
      }
    }
    return sheets.build();
  }

  private static DataSheet table(Path folder, CsvProfile profile, List<String> line) {
    List<String> columns = List.of(line.get(5).split(" ", -1));
    ImmutableSet<Integer> numbers =
        TableKind.values().stream()
            .filter(kind -> kind.name().equals(line.get(1)))
            .flatMap(
                kind ->
                    IntStream.range(0, columns.size())
                        .filter(i -> isNumber(kind, columns.get(i)))
                        .boxed())
            .collect(toImmutableSet());
    return new DataSheet(line.get(2), folder.resolve(line.get(0)), profile, numbers);
  }

  /** Whether a column holds numbers; the ids of those that are not printed stand in brackets. */
  private static boolean isNumber(TableKind<?> kind, String column) {
    String id = column.startsWith("(") ? column.substring(1, column.length() - 1) : column;
    return kind.schema().find(id).filter(each -> NUMBERS.contains(each.type())).isPresent();
  }

  /**
   * The lines, the header first; to be closed.
   *
   * @throws IOException if the file cannot be read
   */
  public Stream<ImmutableList<String>> lines() throws IOException {
    return CsvLines.stream(file, profile);
  }
}
