package dev.yusuan.io.recognise.header;

import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.line.CellFit;
import dev.yusuan.io.recognise.line.Segment;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.PlainCharacters;
import dev.yusuan.schema.CellType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the codes of a table against what its title says: a table by function does not print
 * economic codes (301 工资福利支出) alone, nor one by economic class functional codes (201 一般公共服务支出).
 */
public final class RowCodes {
  private RowCodes() {}

  /** Whether all codes of the first column of codes are of another classification than it names. */
  public static boolean contradict(TableFinder.Found found, Segment.Grid grid) {
    Header header = found.header().orElseThrow();
    Optional<Map.Entry<Integer, FormColumn>> code =
        header.layout().columns().entrySet().stream()
            .filter(entry -> firstDigit(entry.getValue().column().type()) != 0)
            .findFirst();
    if (code.isEmpty()) {
      return false;
    }
    List<String> printed =
        grid.grid().subList(header.lines(), grid.grid().size()).stream()
            .map(line -> PlainCharacters.of(Blanks.squeeze(line.cell(code.get().getKey()))))
            .filter(text -> text.length() >= 3 && CellFit.isDigits(text))
            .toList();
    char own = firstDigit(code.get().getValue().column().type());
    return !printed.isEmpty() && printed.stream().noneMatch(text -> text.charAt(0) == own);
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
