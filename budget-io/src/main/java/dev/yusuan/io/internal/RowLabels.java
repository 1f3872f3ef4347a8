package dev.yusuan.io.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names that stand in a column of codes: 合计 in the first cell of a row, a name under the
 * heading of its code, a code that is glued to its name.
 */
final class RowLabels {
  private static final Pattern GLUED =
      Pattern.compile("([0-9]{3,7})[\\s\u00A0\u3000]*(\\p{IsHan}.*)");
  static final ImmutableSet<CellType<?>> CODES =
      ImmutableSet.of(
          CellType.FUNCTION_CODE,
          CellType.DEPARTMENT_ECONOMIC_CODE,
          CellType.GOVERNMENT_ECONOMIC_CODE,
          CellType.UNIT_CODE,
          CellType.PROJECT_CODE);

  private final TableSchema<?> schema;

  RowLabels(TableSchema<?> schema) {
    this.schema = schema;
  }

  /** The placement with such names in the column of names. */
  Placement relocated(DataLine data, Placement placement) {
    List<Placement.Placed> cells = new ArrayList<>(placement.cells());
    boolean changed = false;
    for (int i = 0; i < cells.size(); i++) {
      Placement.Placed cell = cells.get(i);
      Optional<FormColumn> column = cell.column();
      if (column.isEmpty() || !CODES.contains(column.get().column().type())) {
        continue;
      }
      Optional<Column<?, String>> label = label(column.get().column(), data.layout());
      if (label.isEmpty() || prints(cells, label.get())) {
        continue;
      }
      Matcher glued = GLUED.matcher(Blanks.strip(cell.text()));
      if (glued.matches()) {
        cells.set(i, with(cell, glued.group(1), column.get()));
        cells.add(i + 1, with(cell, glued.group(2), column(label.get(), data.layout())));
        changed = true;
      } else if (isName(cell.text())) {
        cells.set(i, with(cell, cell.text(), column(label.get(), data.layout())));
        changed = true;
      }
    }
    return changed ? new Placement(ImmutableList.copyOf(cells)) : placement;
  }

  static boolean isName(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic) && !CellFit.isEmptyMark(text);
  }

  /** The column of names that stands behind a column of codes. */
  private Optional<Column<?, String>> label(Column<?, ?> code, Layout layout) {
    if (code.isOther()) {
      return Optional.empty();
    }
    List<Column<?, String>> labels = schema.sideOf(code).labels();
    return labels.stream()
        .filter(label -> label.index() > code.index() && layout.prints(label))
        .findFirst()
        .or(() -> labels.stream().filter(layout::prints).findFirst())
        .or(() -> labels.stream().findFirst());
  }

  private static boolean prints(List<Placement.Placed> cells, Column<?, ?> column) {
    return cells.stream()
        .anyMatch(cell -> cell.column().filter(at -> at.column() == column).isPresent());
  }

  private static FormColumn column(Column<?, String> label, Layout layout) {
    return layout.columns().values().stream()
        .filter(column -> column.column() == label)
        .findFirst()
        .orElseGet(
            () -> new FormColumn(label.title(), ImmutableList.of(label.title()), label, label, 1));
  }

  private static Placement.Placed with(Placement.Placed cell, String text, FormColumn column) {
    return new Placement.Placed(cell.cell(), text, Optional.of(column), 0, cell.evidence());
  }
}
