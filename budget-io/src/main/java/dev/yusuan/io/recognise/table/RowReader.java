package dev.yusuan.io.recognise.table;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.line.CellFit;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.CurrencySigns;
import dev.yusuan.io.text.PrintedCode;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Mark;
import dev.yusuan.table.Levels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Turns the placed cells of a row into values, marks and unplaced texts. */
public final class RowReader {
  private final AmountUnit unit;
  private final ImmutableMap<Column<?, ?>, AmountUnit> units;
  private final UnaryOperator<String> textForm;

  /**
   * A reader.
   *
   * @param unit the unit of amounts that print none
   * @param units the units of the columns that state their own
   * @param textForm what becomes of texts: {@code Blanks::unwrap} in narrow cells
   */
  public RowReader(
      AmountUnit unit,
      ImmutableMap<Column<?, ?>, AmountUnit> units,
      UnaryOperator<String> textForm) {
    this.unit = unit;
    this.units = units;
    this.textForm = textForm;
  }

  /**
   * What was read from a row.
   *
   * @param cells its cells, still without levels
   * @param sources the first 0-based cell of the line that each filled column came from
   * @param malformed the cells that do not fit their column
   * @param unplaced the cells that stand in no column
   */
  public record Result(
      Cells.Builder cells,
      Map<Column<?, ?>, Placement.Placed> sources,
      List<Placement.Placed> malformed,
      List<Placement.Placed> unplaced) {}

  /** Reads placed cells into a row that is being built. */
  public Result read(Placement placement, Cells.Builder row) {
    Result result = new Result(row, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    Map<Column<?, ?>, List<Placement.Placed>> byColumn = new LinkedHashMap<>();
    for (Placement.Placed placed : placement.cells()) {
      if (placed.column().isPresent()) {
        byColumn
            .computeIfAbsent(placed.column().get().column(), column -> new ArrayList<>())
            .add(placed);
      } else {
        result.unplaced().add(placed);
        result.cells().unplaced(Blanks.strip(placed.text()));
      }
    }
    byColumn.forEach((column, parts) -> put(result, column, parts));
    return result;
  }

  private void put(Result result, Column<?, ?> column, List<Placement.Placed> parts) {
    Placement.Placed first = parts.get(0);
    if (!parts.stream().allMatch(Placement.Placed::fits)) {
      result.malformed().add(first);
    }
    String text = joined(parts);
    Column<?, ?> set = setFirst(result.cells(), candidates(column, first), text);
    if (set != null) {
      result.sources().put(set, first);
    } else {
      result.cells().blank(column).mark(column, new Mark(text));
      result.sources().put(column, first);
      if (!result.malformed().contains(first) && !CellFit.isEmptyMark(text)) {
        result.malformed().add(first);
      }
    }
  }

  /** The meanings that a cell may have; text, which any cell could be, comes last. */
  private static ImmutableList<Column<?, ?>> candidates(
      Column<?, ?> column, Placement.Placed cell) {
    Column<?, ?> alternative = cell.column().map(FormColumn::alternative).orElse(column);
    return column.type() == (Object) CellType.TEXT
        ? ImmutableList.of(alternative, column)
        : ImmutableList.of(column, alternative);
  }

  private @Nullable Column<?, ?> setFirst(
      Cells.Builder cells, ImmutableList<Column<?, ?>> candidates, String text) {
    for (Column<?, ?> candidate : candidates) {
      if (set(cells, candidate, text)) {
        return candidate;
      }
    }
    return null;
  }

  /** The text of a value; of a code in several cells, without what a later part says again. */
  private static String joined(List<Placement.Placed> parts) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    String before = "";
    for (Placement.Placed part : parts) {
      String text = Blanks.strip(part.text());
      boolean repeats = !before.isEmpty() && text.startsWith(before);
      if (repeats) {
        texts = ImmutableList.builder();
      }
      texts.add(text);
      before = repeats ? text : before + text;
    }
    return Joiner.on(' ').join(texts.build());
  }

  private <V> boolean set(Cells.Builder cells, Column<?, V> column, String text) {
    Optional<V> value = parse(column, text);
    value.ifPresent(found -> cells.replace(column, found));
    return value.isPresent();
  }

  private <V> Optional<V> parse(Column<?, V> column, String text) {
    String cell = form(column, text);
    Optional<V> value = valueOf(column, cell);
    return value.isEmpty() && Levels.CODES.contains(column.type())
        ? PrintedCode.digits(cell).flatMap(digits -> valueOf(column, digits))
        : value;
  }

  private String form(Column<?, ?> column, String text) {
    if (column.type() == (Object) CellType.TEXT) {
      return textForm.apply(text);
    }
    return column.type() == (Object) CellType.AMOUNT ? CurrencySigns.withoutInAmounts(text) : text;
  }

  private <V> Optional<V> valueOf(Column<?, V> column, String cell) {
    try {
      return Optional.of(column.type().parse(cell, units.getOrDefault(column, unit)));
    } catch (IllegalArgumentException notOfTheType) {
      return Optional.empty();
    }
  }
}
