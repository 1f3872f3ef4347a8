package dev.yusuan.io.plaintext;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.yusuan.io.layout.line.Figures;
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

  /**
   * Whether nine of ten records with several fields have as many as one beside them, as the rows of
   * a table have, and there are more of these than lines of one field: titles, captions, sentences.
   */
  private static boolean isTable(List<CsvRecord> records) {
    List<CsvRecord> printed = records.stream().filter(record -> !isBlank(record)).toList();
    int several = 0;
    int alike = 0;
    int numbers = 0;
    for (int i = 0; i < printed.size(); i++) {
      int fields = printed.get(i).getFieldCount();
      several += fields > 1 ? 1 : 0;
      numbers += isOneNumber(printed.get(i)) ? 1 : 0;
      boolean above = i > 0 && printed.get(i - 1).getFieldCount() == fields;
      boolean below = i + 1 < printed.size() && printed.get(i + 1).getFieldCount() == fields;
      alike += fields > 1 && (above || below) ? 1 : 0;
    }
    return alike > 1
        && alike * 10 >= several * 9
        && several * 2 > printed.size()
        && numbers * 2 < several;
  }

  /** Whether the commas of a record part the thousands of a number: 1,234,567.00. */
  private static boolean isOneNumber(CsvRecord record) {
    String joined = String.join(",", record.getFields());
    return record.getFieldCount() > 1 && Figures.kind(joined, 0, joined.length()).isFigure();
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
        cells.add(new SourceCell(FormulaText.shown(Blanks.strip(printed)), i, place));
      }
    }
    return new GridRow(cells.build(), false);
  }
}
