package dev.yusuan.io.recognise.table;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.header.DataLine;
import dev.yusuan.io.recognise.header.Layout;
import dev.yusuan.io.recognise.header.RowLabels;
import dev.yusuan.io.recognise.line.CellFit;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.schema.Column;
import dev.yusuan.table.Levels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Completes codes that a table prints in several columns (类, 款, 项) and whose upper parts stand only
 * in a row above, as merged cells leave them.
 */
public final class CodeParts {
  private static final int TOP = 3;
  private static final int BELOW = 2;
  private static final String EVIDENCE = "code-above";

  private final Map<Column<?, ?>, String> last = new HashMap<>();
  private final boolean merged;

  /** Whether the source says which cells are merged, so that a blank one is no inference. */
  public CodeParts(boolean merged) {
    this.merged = merged;
  }

  /**
   * The placement of a row that lost the blank cells before its code: {@code 05 name figures}. Its
   * name stands in the column of names and its figures behind it, its code one level below the last
   * row's, or beside it. Empty where the row has another shape.
   */
  public Optional<Placement> unshifted(DataLine data) {
    Line line = data.line();
    List<Integer> printed = line.printed();
    int codes = 0;
    while (codes < printed.size() && isPartial(line.cell(printed.get(codes)))) {
      codes++;
    }
    Optional<Integer> label = data.layout().firstLabel();
    boolean shape =
        codes > 0
            && codes < BELOW + 1
            && codes + 1 < printed.size()
            && label.isPresent()
            && RowLabels.isName(line.cell(printed.get(codes)))
            && printed.subList(codes + 1, printed.size()).stream()
                .allMatch(cell -> CellFit.isAmount(line.cell(cell)))
            && data.placer().asPrinted(line).misfits() > 0;
    List<Integer> parts = data.layout().codeCells();
    if (!shape || parts.size() < codes + 1) {
      return Optional.empty();
    }
    int level = last.getOrDefault(data.layout().columnAt(parts.get(0)), "").length() / BELOW;
    int first = codes == 1 ? Math.max(1, Math.min(level, parts.size() - 1)) : 1;
    int shift = label.get() - printed.get(codes);
    ImmutableList.Builder<Placement.Placed> cells = ImmutableList.builder();
    for (int i = 0; i < printed.size(); i++) {
      int cell = printed.get(i);
      int target = i < codes ? parts.get(first + i) : cell + shift;
      FormColumn column = data.layout().at(target);
      if (column == null || (i > codes && column.column().asAmounts().isEmpty())) {
        return Optional.empty();
      }
      cells.add(
          new Placement.Placed(
              cell,
              line.cell(cell),
              Optional.of(column),
              target - cell,
              target == cell ? Optional.empty() : Optional.of("label")));
    }
    return Optional.of(new Placement(cells.build()));
  }

  private static boolean isPartial(String text) {
    String digits = Blanks.squeeze(text);
    return digits.length() == BELOW && isDigits(digits);
  }

  /** The placement with whole codes. */
  public Placement completed(Placement placement, Layout layout) {
    List<Placement.Placed> cells = new ArrayList<>(placement.cells());
    Map<Column<?, ?>, String> codes = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      Placement.Placed cell = cells.get(i);
      Optional<FormColumn> column = cell.column().filter(CodeParts::isPart);
      if (column.isEmpty()) {
        continue;
      }
      String digits = Blanks.squeeze(cell.text());
      Column<?, ?> code = column.get().column();
      int part = layout.partOf(cell.cell() + cell.shift());
      String above = last.getOrDefault(code, "");
      int needed = TOP + BELOW * (part - 1);
      boolean incomplete =
          digits.length() == BELOW
              && part > 0
              && codes.getOrDefault(code, "").isEmpty()
              && above.length() >= needed;
      if (incomplete && isDigits(digits)) {
        String whole = above.substring(0, needed) + digits;
        cells.set(i, cell.saying(whole, merged ? Optional.empty() : Optional.of(EVIDENCE)));
        codes.put(code, whole);
      } else {
        String before = codes.getOrDefault(code, "");
        codes.put(code, digits.startsWith(before) ? digits : before + digits);
      }
    }
    codes.forEach(
        (code, digits) -> {
          if (isDigits(digits)) {
            last.put(code, digits);
          }
        });
    return new Placement(ImmutableList.copyOf(cells));
  }

  private static boolean isPart(FormColumn column) {
    return column.parts() > 1 && Levels.CODES.contains(column.column().type());
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
