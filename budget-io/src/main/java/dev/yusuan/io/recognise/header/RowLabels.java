package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.line.CellFit;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.Levels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names that stand in a column of codes: 合计 in the first cell of a row, a name under the
 * heading of its code, a code that is glued to its name.
 */
public final class RowLabels {
  private static final Pattern NAMED =
      Pattern.compile("[\\[【(（]?([0-9]{3,7})[\\]】)）]?[\\s\u00A0\u3000-]*(\\p{IsHan}.*)");
  private static final int LONGEST_SUM = 12;

  private final TableSchema<?> schema;

  private final ImmutableList<LabelPattern> totals;

  /** Labels of rows, of which {@code totals} name totals. */
  public RowLabels(TableSchema<?> schema, ImmutableList<LabelPattern> totals) {
    this.schema = schema;
    this.totals = totals;
  }

  /** Whether names stand behind the codes of a column: 2130104 事业运行. */
  static boolean areNamed(List<Line> rows, int cell) {
    List<String> printed =
        rows.stream()
            .map(row -> Blanks.strip(row.cell(cell)))
            .filter(text -> text.length() > 2)
            .toList();
    long named = printed.stream().filter(text -> NAMED.matcher(text).matches()).count();
    return named > 0 && named * 2 > printed.size();
  }

  /** Whether the row is named by a total in a column of codes, and by nothing else: 合计. */
  static boolean isTotalAmongCodes(Placement placement) {
    boolean total = false;
    for (Placement.Placed cell : placement.cells()) {
      Optional<CellType<?>> type = cell.column().map(column -> column.column().type());
      if (type.filter(CellType.TEXT::equals).isPresent()) {
        return false;
      }
      total |= type.filter(Levels.CODES::contains).isPresent() && isSum(cell.text());
    }
    return total;
  }

  /** 合计, 人员经费合计. */
  private static boolean isSum(String text) {
    String word = Words.plain(text);
    return HeaderShape.isTotal(word) || (word.length() <= LONGEST_SUM && word.endsWith("合计"));
  }

  /** The placement with such names in the column of names. */
  public Placement relocated(DataLine data, Placement placement) {
    List<Placement.Placed> cells = new ArrayList<>(placement.cells());
    boolean changed = false;
    for (int i = 0; i < cells.size(); i++) {
      Placement.Placed cell = cells.get(i);
      Optional<FormColumn> column = cell.column();
      if (column.isEmpty()) {
        continue;
      }
      if (isTotalElsewhere(cell, column.get())) {
        Optional<Column<?, String>> name = nameOfRow(data.layout());
        if (name.isPresent() && cells.stream().noneMatch(other -> isLabel(other))) {
          cells.set(i, with(cell, cell.text(), column(name.get(), data.layout())));
          changed = true;
        }
        continue;
      }
      if (!Levels.CODES.contains(column.get().column().type())) {
        changed |= isParted(cells, i, column.get(), data.layout());
        continue;
      }
      Optional<Column<?, String>> label = label(column.get().column(), data.layout());
      Matcher glued = NAMED.matcher(Blanks.strip(cell.text()));
      if (glued.matches() && label.filter(of -> prints(cells, of)).isPresent()) {
        label = ownName(column.get().column(), data.layout());
      }
      if (label.isEmpty() || prints(cells, label.get())) {
        continue;
      }
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

  /** Parts a name that begins with its code, where no column prints that: [301]工资福利支出. */
  private boolean isParted(
      List<Placement.Placed> cells, int index, FormColumn label, Layout layout) {
    Placement.Placed cell = cells.get(index);
    if (!isLabel(cell)) {
      return false;
    }
    Matcher named = NAMED.matcher(Blanks.strip(cell.text()));
    if (!named.matches()) {
      return false;
    }
    Optional<Column<?, ?>> code =
        codeOf(label.column())
            .filter(column -> !layout.prints(column) || !prints(cells, column))
            .filter(column -> RowCodes.isOf(column.type(), named.group(1)));
    code.ifPresent(
        column -> {
          cells.set(index, with(cell, named.group(2), label));
          cells.add(
              index,
              with(
                  cell,
                  named.group(1),
                  new FormColumn(
                      column.title(), ImmutableList.of(column.title()), column, column, 1)));
        });
    return code.isPresent();
  }

  /** The column of the codes that a column of names belongs to. */
  private Optional<Column<?, ?>> codeOf(Column<?, ?> label) {
    int dot = label.id().lastIndexOf('.');
    Optional<Column<?, ?>> above =
        schema.find(label.id().substring(0, Math.max(dot, 0))).filter(RowLabels::isCode);
    return above.isPresent()
        ? above
        : schema.sideOf(label).find(CellType.FUNCTION_CODE).map(column -> column);
  }

  private static boolean isCode(Column<?, ?> column) {
    return Levels.CODES.contains(column.type());
  }

  /** Whether 合计 stands in a column of texts that names no rows. */
  private boolean isTotalElsewhere(Placement.Placed cell, FormColumn column) {
    return column.column().type() == (Object) CellType.TEXT
        && !isLabel(cell)
        && LabelPattern.any(totals, cell.text());
  }

  private boolean isLabel(Placement.Placed cell) {
    return cell.column()
        .filter(at -> schema.sides().stream().anyMatch(side -> side.labels().contains(at.column())))
        .isPresent();
  }

  /** The column of the names of rows, of a table with one side. */
  private Optional<Column<?, String>> nameOfRow(Layout layout) {
    if (schema.sides().size() > 1) {
      return Optional.empty();
    }
    List<Column<?, String>> names = schema.sides().get(0).labels();
    return names.stream().filter(layout::prints).findFirst();
  }

  public static boolean isName(String text) {
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

  /** The column of the names of a code where the header prints that of its unit only. */
  private Optional<Column<?, String>> ownName(Column<?, ?> code, Layout layout) {
    return schema.sideOf(code).labels().stream()
        .filter(label -> label.index() > code.index())
        .findFirst()
        .filter(label -> !layout.prints(label));
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
