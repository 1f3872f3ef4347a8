package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.line.CellFit;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.io.recognise.line.Segment;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.text.PlainCharacters;
import dev.yusuan.io.vocabulary.Headings;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.table.EconomicClassificationRow;
import dev.yusuan.table.TableKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Holds the codes of a table against what its title says: a table by function does not print
 * economic codes (301 工资福利支出) alone, nor one by economic class functional codes (201 一般公共服务支出).
 */
public final class RowCodes {
  private RowCodes() {}

  /** Whether all codes of the first column of codes are of another classification than it names. */
  public static boolean contradict(TableFinder.Found found, Segment.Grid grid) {
    Header header = found.header().orElseThrow();
    List<Line> rows = grid.grid().subList(header.lines(), grid.grid().size());
    Optional<Map.Entry<Integer, FormColumn>> code = firstCode(header.layout());
    if (code.isEmpty()) {
      return false;
    }
    char own = firstDigit(code.get().getValue().column().type());
    List<String> printed = printed(rows, code.get().getKey());
    return !printed.isEmpty() && printed.stream().noneMatch(text -> text.charAt(0) == own);
  }

  /** A layout in which the codes tell what the words of the header do not. */
  static Layout told(TableKind<?> kind, Layout layout, List<Line> rows, KnownWords words) {
    return ofGovernment(
        kind, named(kind, orOfUnits(kind, layout, words), rows, words), rows, words);
  }

  /** A layout in which codes may be those of units where their heading says so: 科目编码（单位编码）. */
  private static Layout orOfUnits(TableKind<?> kind, Layout layout, KnownWords words) {
    Optional<FormColumn> code =
        firstCode(layout)
            .map(Map.Entry::getValue)
            .filter(column -> column.column().type() == (Object) CellType.FUNCTION_CODE)
            .filter(column -> LabelPattern.any(words.patterns("ofUnits"), column.leaf()));
    return kind.schema().sides().get(0).columns().stream()
        .filter(column -> column.type() == (Object) CellType.UNIT_CODE)
        .findFirst()
        .filter(unit -> code.isPresent() && !layout.prints(unit))
        .map(unit -> layout.orElse(code.get().column(), unit))
        .orElse(layout);
  }

  /**
   * A layout in which 单位名称 does not name the rows, as names stand behind the codes of functions:
   * 2130104 事业运行.
   */
  private static Layout named(TableKind<?> kind, Layout layout, List<Line> rows, KnownWords words) {
    Optional<Integer> code =
        firstCode(layout)
            .filter(entry -> entry.getValue().column().type() == (Object) CellType.FUNCTION_CODE)
            .map(Map.Entry::getKey);
    Optional<? extends Column<?, ?>> name =
        kind.schema().sides().get(0).labels().stream().findFirst();
    List<FormColumn> names =
        layout.columns().values().stream()
            .filter(column -> name.filter(of -> of == column.column()).isPresent())
            .toList();
    if (code.isEmpty() || names.size() != 1 || !RowLabels.areNamed(rows, code.get())) {
      return layout;
    }
    return words
        .headings(kind)
        .besideAnother(names.get(0).path())
        .map(Headings.Meaning::column)
        .filter(beside -> !layout.prints(beside))
        .map(beside -> layout.with(names.get(0).column(), beside))
        .orElse(layout);
  }

  /**
   * A layout in which codes that no word says the classification of are those of the government's
   * classes, if a table of all classes prints no others: 501 机关工资福利支出.
   */
  private static Layout ofGovernment(
      TableKind<?> kind, Layout layout, List<Line> rows, KnownWords words) {
    Optional<Integer> code =
        firstCode(layout)
            .filter(
                entry -> entry.getValue().column() == EconomicClassificationRow.DEPARTMENT_ECONOMIC)
            .map(Map.Entry::getKey);
    if (kind != TableKind.ECONOMIC_CLASSIFICATION
        || code.isEmpty()
        || layout.prints(EconomicClassificationRow.GOVERNMENT_ECONOMIC)
        || isOfDepartment(layout, words.patterns("ofDepartment"))) {
      return layout;
    }
    List<String> printed = printed(rows, code.get());
    boolean governments =
        !printed.isEmpty()
            && printed.stream().allMatch(text -> isOf(CellType.GOVERNMENT_ECONOMIC_CODE, text));
    return governments
        ? layout
            .with(
                EconomicClassificationRow.DEPARTMENT_ECONOMIC,
                EconomicClassificationRow.GOVERNMENT_ECONOMIC)
            .with(
                EconomicClassificationRow.DEPARTMENT_ECONOMIC_NAME,
                EconomicClassificationRow.GOVERNMENT_ECONOMIC_NAME)
            .because(EconomicClassificationRow.GOVERNMENT_ECONOMIC, Placement.CODES)
            .because(EconomicClassificationRow.GOVERNMENT_ECONOMIC_NAME, Placement.CODES)
        : layout;
  }

  /**
   * Where the second half of a table begins whose halves are of two classifications, each with
   * amounts: their rows stand beside each other and have nothing to do with one another.
   */
  public static Optional<Integer> otherHalf(
      SortedMap<Integer, Optional<Column<?, ?>>> columns, List<Line> rows) {
    List<Integer> codes =
        columns.entrySet().stream()
            .filter(entry -> entry.getValue().filter(RowCodes::isEconomic).isPresent())
            .map(Map.Entry::getKey)
            .toList();
    for (int code : codes) {
      boolean behindAmounts = isKeyBroken(columns.subMap(codes.get(0), code));
      if (behindAmounts) {
        boolean other =
            isKeyBroken(columns.tailMap(code))
                && (!Objects.equals(columns.get(code), columns.get(codes.get(0)))
                    || areOfOthers(printed(rows, codes.get(0)), printed(rows, code)));
        return other ? Optional.of(code) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isEconomic(Column<?, ?> column) {
    return column.type() == (Object) CellType.DEPARTMENT_ECONOMIC_CODE
        || column.type() == (Object) CellType.GOVERNMENT_ECONOMIC_CODE;
  }

  /** Whether columns other than of codes and names are among some. */
  private static boolean isKeyBroken(SortedMap<Integer, Optional<Column<?, ?>>> columns) {
    return columns.values().stream()
        .anyMatch(
            column ->
                column
                    .filter(known -> isEconomic(known) || known.type() == (Object) CellType.TEXT)
                    .isEmpty());
  }

  /** Whether all codes of one column are of another classification than all of another. */
  private static boolean areOfOthers(List<String> some, List<String> others) {
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream().allMatch(text -> isOf(CellType.DEPARTMENT_ECONOMIC_CODE, text))
        && others.stream().allMatch(text -> isOf(CellType.GOVERNMENT_ECONOMIC_CODE, text));
  }

  /** Whether a heading of codes or names says that they are the department's. */
  private static boolean isOfDepartment(Layout layout, ImmutableList<LabelPattern> patterns) {
    return layout.columns().values().stream()
        .filter(
            at ->
                at.column() == EconomicClassificationRow.DEPARTMENT_ECONOMIC
                    || at.column() == EconomicClassificationRow.DEPARTMENT_ECONOMIC_NAME)
        .flatMap(at -> at.path().stream())
        .anyMatch(word -> LabelPattern.any(patterns, word));
  }

  private static Optional<Map.Entry<Integer, FormColumn>> firstCode(Layout layout) {
    return layout.columns().entrySet().stream()
        .filter(entry -> firstDigit(entry.getValue().column().type()) != 0)
        .findFirst();
  }

  /** The codes of classes or more in a column. */
  private static List<String> printed(List<Line> rows, int cell) {
    return rows.stream()
        .map(line -> PlainCharacters.of(Blanks.squeeze(line.cell(cell))))
        .filter(text -> text.length() >= 3 && CellFit.isDigits(text))
        .toList();
  }

  /** Whether digits may be a code of a type. */
  public static boolean isOf(CellType<?> type, String digits) {
    return digits.charAt(0) == firstDigit(type);
  }

  /** The digit that the codes of a classification begin with; 0 for other types. */
  private static char firstDigit(CellType<?> type) {
    if (type == (Object) CellType.FUNCTION_CODE) {
      return '2';
    }
    if (type == (Object) CellType.DEPARTMENT_ECONOMIC_CODE) {
      return '3';
    }
    return type == (Object) CellType.GOVERNMENT_ECONOMIC_CODE ? '5' : 0;
  }
}
