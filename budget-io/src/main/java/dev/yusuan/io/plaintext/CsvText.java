package dev.yusuan.io.plaintext;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.source.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a text that is CSV as a whole, with commas and quotes, as spreadsheets write it. */
final class CsvText {
  private CsvText() {}

  /** The rows; empty if the text is not clearly CSV, or beyond a limit. */
  static Optional<List<GridRow>> rows(String text, Limits limits) {
    if (!CsvShape.isLikely(text)) {
      return Optional.empty();
    }
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      long cells = 0;
      for (CsvRecord record : reader) {
        cells += record.getFieldCount();
        if (records.size() >= limits.lines() || cells > limits.cells()) {
          return Optional.empty();
        }
        records.add(record);
      }
    } catch (CsvParseException noCsv) {
      return Optional.empty();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return isTable(records) && isWithin(records, limits)
        ? Optional.of(records.stream().map(CsvText::row).toList())
        : Optional.empty();
  }

  /** Whether nine of ten records have as many fields as the first with several. */
  private static boolean isTable(List<CsvRecord> records) {
    int fields = 1;
    int printed = 0;
    int alike = 0;
    for (CsvRecord record : records) {
      if (!isBlank(record)) {
        fields = fields == 1 ? record.getFieldCount() : fields;
        printed++;
        alike += fields > 1 && record.getFieldCount() == fields ? 1 : 0;
      }
    }
    return alike > 1 && alike * 10 >= printed * 9;
  }

  private static boolean isWithin(List<CsvRecord> records, Limits limits) {
    return records.stream()
        .allMatch(
            record ->
                record.getFieldCount() <= limits.columns()
                    && record.getFields().stream()
                        .allMatch(field -> field.length() <= limits.cellChars()));
  }

  private static boolean isBlank(CsvRecord record) {
    return record.getFields().stream().allMatch(Blanks::isBlank);
  }

  private static GridRow row(CsvRecord record) {
    ImmutableList.Builder<SourceCell> cells = ImmutableList.builder();
    for (int i = 0; i < record.getFieldCount(); i++) {
      String printed = record.getField(i);
      if (!Blanks.isBlank(printed)) {
        int line = (int) record.getStartingLineNumber();
        SourcePlace place = new SourcePlace(line, i + 1, 0, printed);
        cells.add(new SourceCell(Blanks.strip(printed), i, place));
      }
    }
    return new GridRow(cells.build(), false);
  }
}
