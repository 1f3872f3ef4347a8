package dev.yusuan.io.recognise.table;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.header.DataLine;
import dev.yusuan.io.recognise.header.Layout;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.vocabulary.Headings;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Phase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows that a column of years tells apart: those of the year before are last year's budget. */
public final class YearRows {
  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年?(?:度)?(?:预算数?)?");
  private static final Pattern HEADING = Pattern.compile("(?:预算)?年(?:度|份)");

  private final Headings headings;
  private final OptionalInt cell;
  private final TreeSet<Integer> years = new TreeSet<>();

  public YearRows(Headings headings, Layout layout, List<DataLine> lines) {
    this.headings = headings;
    this.cell =
        layout.columns().entrySet().stream()
            .filter(entry -> HEADING.matcher(Words.plain(entry.getValue().leaf())).matches())
            .mapToInt(Map.Entry::getKey)
            .findFirst();
    lines.forEach(data -> year(data.line()).ifPresent(years::add));
  }

  /** Whether two years in succession are printed, so that each row is of one of them. */
  public boolean areTwo() {
    return years.size() == 2 && years.last() - years.first() == 1;
  }

  private OptionalInt year(Line line) {
    if (cell.isEmpty()) {
      return OptionalInt.empty();
    }
    Matcher year = YEAR.matcher(Blanks.squeeze(line.cell(cell.getAsInt())));
    return year.matches() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
  }

  /** The placement of a row, in the columns of last year's budget if it is of the year before. */
  public Placement inYear(Line line, Placement placement) {
    OptionalInt year = areTwo() ? year(line) : OptionalInt.empty();
    return year.isPresent() && year.getAsInt() == years.first()
        ? new Placement(
            placement.cells().stream()
                .map(this::ofYearBefore)
                .collect(ImmutableList.toImmutableList()))
        : placement;
  }

  private Placement.Placed ofYearBefore(Placement.Placed placed) {
    Optional<FormColumn> money =
        placed.column().filter(column -> column.column().asAmounts().isPresent());
    return money.isEmpty() || money.get().column().isOther()
        ? placed
        : new Placement.Placed(
            placed.cell(),
            placed.text(),
            headings
                .inPhase(money.get().column(), Phase.LAST_BUDGET)
                .map(column -> in(money.get(), column)),
            placed.shift(),
            placed.evidence());
  }

  private static FormColumn in(FormColumn printed, Column<?, ?> column) {
    return new FormColumn(printed.title(), printed.path(), column, column, 1);
  }
}
