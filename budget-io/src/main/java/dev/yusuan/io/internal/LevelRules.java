package dev.yusuan.io.internal;

import com.google.common.collect.ImmutableListMultimap;
import dev.yusuan.code.ClassificationCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.ProjectRow;
import java.util.Map;
import java.util.Optional;

/** Tells the level of a row from its label and its codes. */
final class LevelRules {
  private final Form form;
  private final FormTable table;
  private final Optional<String> issuer;

  /** Rules for a table whose caption states the name of the issuer, or none. */
  LevelRules(Form form, FormTable table, Optional<String> issuer) {
    this.form = form;
    this.table = table;
    this.issuer = issuer;
  }

  /** The level of one side of a row that prints something there; empty if it cannot be told. */
  Optional<RowLevel> level(Side side, Cells cells) {
    Optional<String> label = side.label(cells);
    if (!side.addsUp() && label.isEmpty() && byCode(side, cells).isEmpty()) {
      return Optional.of(RowLevel.TOTAL);
    }
    ImmutableListMultimap<RowLevel, LabelPattern> patterns = table.levels().get(side.id());
    if (patterns != null) {
      return label.flatMap(text -> byPattern(patterns, text));
    }
    if (label.filter(text -> LabelPattern.any(form.totals(), text)).isPresent()) {
      return Optional.of(RowLevel.TOTAL);
    }
    return byCode(side, cells)
        .or(() -> label.filter(issuer.orElse("")::equals).map(name -> form.issuerLevel()));
  }

  private static Optional<RowLevel> byPattern(
      ImmutableListMultimap<RowLevel, LabelPattern> patterns, String label) {
    for (Map.Entry<RowLevel, LabelPattern> entry : patterns.entries()) {
      if (entry.getValue().matches(label)) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  private static Optional<RowLevel> byCode(Side side, Cells cells) {
    return find(side, cells, CellType.FUNCTION_CODE)
        .map(code -> classification(code, 3))
        .or(
            () ->
                find(side, cells, CellType.DEPARTMENT_ECONOMIC_CODE)
                    .map(code -> classification(code, 2)))
        .or(
            () ->
                find(side, cells, CellType.GOVERNMENT_ECONOMIC_CODE)
                    .map(code -> classification(code, 2)))
        .or(() -> project(side, cells))
        .or(() -> find(side, cells, CellType.PROJECT_CODE).map(code -> RowLevel.ITEM))
        .or(() -> find(side, cells, CellType.UNIT_CODE).map(LevelRules::unit));
  }

  private static <V> Optional<V> find(Side side, Cells cells, CellType<V> type) {
    return side.find(type).flatMap(cells::find);
  }

  private static RowLevel classification(ClassificationCode<?> code, int lowest) {
    if (code.level() >= lowest) {
      return RowLevel.ITEM;
    }
    return code.level() == 1 ? RowLevel.CLASS : RowLevel.SECTION;
  }

  /** A line of a project names its kind, or a project under the kind of the line above. */
  private static Optional<RowLevel> project(Side side, Cells cells) {
    if (!side.columns().contains(ProjectRow.KIND)) {
      return Optional.empty();
    }
    boolean kind = !cells.isBlank(ProjectRow.KIND);
    boolean projectOnly = !cells.isBlank(ProjectRow.NAME) && cells.isBlank(ProjectRow.UNIT);
    return kind || projectOnly ? Optional.of(RowLevel.ITEM) : Optional.empty();
  }

  private static RowLevel unit(UnitCode code) {
    return code.isDepartment() ? RowLevel.DEPARTMENT : RowLevel.UNIT;
  }
}
