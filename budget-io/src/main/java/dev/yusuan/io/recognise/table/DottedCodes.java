package dev.yusuan.io.recognise.table;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.header.DataLine;
import dev.yusuan.io.recognise.line.CellFit;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.table.Levels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes of groups with a point, which alone look like amounts: 204.05 is one where its column
 * prints the class 204 or the item 204.05.01.
 */
final class DottedCodes {
  private static final Pattern CODE = Pattern.compile("([0-9]{3})\\.([0-9]{2})(?:\\.[0-9]{2})?");
  private static final int CLASS = 3;

  private final Set<String> prefixes = new HashSet<>();

  DottedCodes(List<DataLine> lines) {
    List<String> codes = new ArrayList<>();
    for (DataLine data : lines) {
      for (Map.Entry<Integer, FormColumn> column : data.layout().columns().entrySet()) {
        if (isCode(Optional.of(column.getValue()))) {
          codes.add(data.line().cell(column.getKey()));
        }
      }
    }
    if (codes.stream().anyMatch(code -> code.indexOf('.') >= 0)) {
      codes.forEach(code -> add(Blanks.squeeze(code)));
    }
  }

  private void add(String text) {
    boolean isClass = text.length() == CLASS && CellFit.isDigits(text);
    if (isClass || (CODE.matcher(text).matches() && text.indexOf('.') != text.lastIndexOf('.'))) {
      prefixes.add(text.substring(0, CLASS));
    }
  }

  private static boolean isCode(Optional<FormColumn> column) {
    return column.filter(at -> Levels.CODES.contains(at.column().type())).isPresent();
  }

  /** The placement with the digits of such codes. */
  Placement told(Placement placement) {
    if (prefixes.isEmpty()) {
      return placement;
    }
    return new Placement(
        placement.cells().stream().map(this::told).collect(ImmutableList.toImmutableList()));
  }

  private Placement.Placed told(Placement.Placed cell) {
    if (!isCode(cell.column())) {
      return cell;
    }
    Matcher code = CODE.matcher(Blanks.squeeze(cell.text()));
    return code.matches() && prefixes.contains(code.group(1))
        ? cell.saying(Blanks.squeeze(cell.text()).replace(".", ""), Optional.empty())
        : cell;
  }
}
