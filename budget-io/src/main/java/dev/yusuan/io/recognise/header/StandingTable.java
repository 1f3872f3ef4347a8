package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.line.CellFit;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.LineGroups;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.vocabulary.Headings;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Phase;
import dev.yusuan.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table that stands on end (竖排表): its items are what the columns of a lying one are. Each line
 * has one or two labels, and an amount for this year or for several phases.
 */
public final class StandingTable {
  private static final String GRAND_TOTAL = "总计";
  private static final String TOTAL = "合计";

  private final Headings headings;
  private final TableSchema<?> schema;
  private final List<Integer> labels = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<HeaderColumn> amounts = new ArrayList<>();
  private final Set<Column<?, ?>> taken = new HashSet<>();
  private final boolean grandTotal;
  private final List<List<String>> items;
  private final ImmutableSet<String> totals;
  private final Optional<Column<?, ?>> totalOfMore;
  private final Optional<LineGroups> groups;
  private List<String> numbered = List.of();
  private final WordedHeader header;
  private int others;

  /**
   * A table under a header.
   *
   * @param header the columns: labels first, then amounts
   * @param rows the lines below it, which tell labels from amounts
   */
  public StandingTable(
      Headings headings, TableSchema<?> schema, WordedHeader header, List<Line> rows) {
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    this.headings = headings;
    this.header = header;
    this.schema = schema;
    boolean figures = false;
    for (int cell = 0; cell < width; cell++) {
      int at = cell;
      if (!figures && isNumbering(rows, cell)) {
        numbers.add(cell);
        continue;
      }
      boolean money = rows.stream().anyMatch(row -> CellFit.isAmount(Blanks.strip(row.cell(at))));
      figures |= money;
      Optional<HeaderColumn> heading =
          header.columns().stream().filter(column -> column.cell() == at).findFirst();
      if (figures) {
        heading.ifPresent(amounts::add);
      } else if (rows.stream().anyMatch(row -> !Blanks.isBlank(row.cell(at)))) {
        labels.add(cell);
      }
    }
    this.items = rows.stream().map(this::printedPath).toList();
    this.groups = groups(rows);
    this.totals = totals(rows);
    this.totalOfMore =
        total().filter(total -> totals.size() == 1).flatMap(total -> more(total, rows));
    this.grandTotal = rows.stream().anyMatch(row -> isGrandTotal(printedPath(row)));
  }

  /** The groups of lines whose labels stand in two columns; a first or grand total is of none. */
  private Optional<LineGroups> groups(List<Line> rows) {
    if (labels.size() < 2) {
      return Optional.empty();
    }
    List<Line> grouped = new ArrayList<>();
    for (Line row : rows) {
      List<String> path = printedPath(row);
      boolean first = grouped.isEmpty() && path.size() == 1 && path.get(0).equals(TOTAL);
      if (!first && !isGrandTotal(path)) {
        grouped.add(row);
      }
    }
    return Optional.of(new LineGroups(grouped, labels.get(0), labels.get(1)));
  }

  /** Whether a column numbers its lines: 1, 2, 3. */
  private static boolean isNumbering(List<Line> rows, int cell) {
    for (int i = 0; i < rows.size(); i++) {
      if (!Blanks.strip(rows.get(i).cell(cell)).equals(Integer.toString(i + 1))) {
        return false;
      }
    }
    return rows.size() > 1;
  }

  private static boolean isGrandTotal(List<String> path) {
    return path.size() == 1 && path.get(0).endsWith(GRAND_TOTAL);
  }

  /** 本年收入合计 is not the total of a table that prints 收入总计 as well. */
  private boolean isOvertaken(List<String> path, Column<?, ?> column) {
    return grandTotal
        && column == schema.sides().get(0).amounts().get(0)
        && path.size() == 1
        && !path.get(0).endsWith(GRAND_TOTAL)
        && path.get(0).endsWith(TOTAL);
  }

  /** The labels that mean the first column of amounts: 合计, “三公”经费小计. */
  private ImmutableSet<String> totals(List<Line> rows) {
    ImmutableSet.Builder<String> found = ImmutableSet.builder();
    for (Line row : rows) {
      List<String> path = printedPath(row);
      boolean means =
          path.size() == 1 && headings.find(path).map(Headings.Meaning::column).equals(total());
      if (means) {
        found.add(path.get(0));
      }
    }
    return found.build();
  }

  /** What 合计 alone means. */
  private Optional<Column<?, ?>> total() {
    return headings.find(List.of(TOTAL)).map(Headings.Meaning::column);
  }

  /**
   * The whole that the only total is of by the sums of the lines, if it is of more than its own.
   */
  private Optional<Column<?, ?>> more(Column<?, ?> total, List<Line> rows) {
    List<Map<Column<?, ?>, Amount>> figures = new ArrayList<>();
    List<HeaderColumn> money = amounts.stream().filter(this::holdsMoney).toList();
    money.forEach(amount -> figures.add(new HashMap<>()));
    Set<Column<?, ?>> items = new HashSet<>();
    for (Line row : rows) {
      List<String> path = below(row, path(row));
      Optional<Column<?, ?>> item = headings.find(path).map(Headings.Meaning::column);
      item.ifPresent(items::add);
      for (int i = 0; item.isPresent() && i < money.size(); i++) {
        String cell = Blanks.strip(row.cell(money.get(i).cell()));
        Map<Column<?, ?>, Amount> figure = figures.get(i);
        Amount.find(cell, AmountUnit.YUAN)
            .ifPresent(found -> figure.putIfAbsent(item.get(), found));
      }
    }
    numbered = List.of();
    List<TotalOfMore.Figures> lying = new ArrayList<>();
    figures.forEach(figure -> lying.add(column -> Optional.ofNullable(figure.get(column))));
    return total
        .asAmounts()
        .flatMap(of -> new TotalOfMore(schema, items::contains, lying).whole(of))
        .map(whole -> whole);
  }

  /** Whether what stands below a heading are amounts and no rates. */
  private boolean holdsMoney(HeaderColumn amount) {
    List<String> total = new ArrayList<>(List.of(TOTAL));
    total.addAll(amount.plain());
    return headings.find(total).filter(found -> isMoney(found.column())).isPresent();
  }

  /**
   * 合计 beside 三公经费小计 is more than that, and so is one that all lines add up to: the whole that it
   * is part of, in its phase.
   */
  private Optional<Column<?, ?>> wholeOf(List<String> path, Column<?, ?> column) {
    boolean bare =
        path.size() == 1 && totals.contains(path.get(0)) && HeaderShape.isTotal(path.get(0));
    boolean beside = totals.stream().anyMatch(label -> !HeaderShape.isTotal(label));
    Optional<Column<?, ?>> whole =
        bare && beside ? total().flatMap(Column::parent).map(of -> of) : Optional.empty();
    if (bare && !beside) {
      whole = totalOfMore;
    }
    return whole.flatMap(of -> inPhaseOf(column, of));
  }

  /** Whether the sums of the lines told that a total is of this column. */
  private boolean isBySums(List<String> path, Column<?, ?> column) {
    return path.size() == 1
        && totals.contains(path.get(0))
        && totalOfMore
            .flatMap(whole -> inPhaseOf(column, whole))
            .filter(column::equals)
            .isPresent();
  }

  private Optional<Column<?, ?>> inPhaseOf(Column<?, ?> column, Column<?, ?> whole) {
    return column.phase() == whole.phase()
        ? Optional.of(whole)
        : headings.inPhase(whole, column.phase());
  }

  /** Whether the lines are items: half of their labels, totals aside, are columns of the kind. */
  public boolean isMeant(List<Line> rows) {
    int known = 0;
    int items = 0;
    int printed = 0;
    for (Line row : rows) {
      List<String> path = path(row);
      boolean isItem = !path.isEmpty() && !headings.saysNoItem(path.get(path.size() - 1));
      printed += path.isEmpty() ? 0 : 1;
      items += isItem ? 1 : 0;
      boolean isKnown =
          isItem && headings.find(path).filter(found -> isMoney(found.column())).isPresent();
      known += isKnown ? 1 : 0;
    }
    return mayBeMeant() && printed > 1 && known > 0 && known * 2 >= items;
  }

  /** Whether the lines have labels and amounts. */
  public boolean mayBeMeant() {
    return !labels.isEmpty() && labels.size() <= 2 && !amounts.isEmpty();
  }

  private static boolean isMoney(Column<?, ?> column) {
    return column.asAmounts().isPresent();
  }

  /** The labels of a line without ordinals, below its group; empty where that is not told. */
  private List<String> path(Line row) {
    List<String> path = printedPath(row);
    if (!isOfGroup(row)) {
      return path;
    }
    return groups
        .flatMap(all -> all.of(row))
        .map(group -> List.of(group, path.get(0)))
        .orElse(isBySubtotals(row) ? List.of() : path);
  }

  /** Whether a line prints its second label only. */
  private boolean isOfGroup(Line row) {
    return labels.size() > 1
        && Words.item(row.cell(labels.get(0))).isEmpty()
        && !printedPath(row).isEmpty();
  }

  private boolean isBySubtotals(Line row) {
    return isOfGroup(row) && groups.filter(all -> all.isBySubtotals(row)).isPresent();
  }

  private List<String> printedPath(Line row) {
    return printed(row, Words::item);
  }

  private List<String> printed(Line row, UnaryOperator<String> word) {
    return labels.stream().map(row::cell).map(word).filter(text -> !text.isEmpty()).toList();
  }

  /** The amounts of a line, each in the column of its item; cells of labels are left out. */
  public Placement place(Line row) {
    List<String> path = below(row, path(row));
    ImmutableList.Builder<Placement.Placed> cells = ImmutableList.builder();
    for (HeaderColumn amount : amounts) {
      if (!Blanks.isBlank(row.cell(amount.cell()))) {
        FormColumn column = column(row, path, amount);
        cells.add(
            new Placement.Placed(
                amount.cell(),
                row.cell(amount.cell()),
                Optional.of(column),
                0,
                evidence(row, path, column, amount)));
      }
    }
    return new Placement(cells.build());
  }

  private Optional<String> evidence(
      Line row, List<String> path, FormColumn column, HeaderColumn amount) {
    if (!column.column().isOther() && isBySubtotals(row)) {
      return Optional.of(Placement.SUBTOTALS);
    }
    if (isBySums(path, column.column())) {
      return Optional.of(Placement.COLUMN_SUMS);
    }
    return column.column().isOther() || !HeaderYears.tell(amount)
        ? Optional.empty()
        : Optional.of(Placement.BARE_YEARS);
  }

  /** The path below the last numbered label, where a label without ordinal or (一) is its part. */
  private List<String> below(Line row, List<String> path) {
    if (labels.size() > 1 || path.isEmpty()) {
      return path;
    }
    String label = Words.plain(row.cell(labels.get(0)));
    boolean ofWhich = Words.isOfWhich(label);
    boolean ordinal = !label.equals(path.get(0)) && !ofWhich;
    List<String> part = new ArrayList<>(numbered);
    part.addAll(path);
    if (!numbered.isEmpty()
        && (!ordinal || label.startsWith("("))
        && (headings.isPart(part, numbered) || (ofWhich && headings.find(part).isPresent()))) {
      return part;
    }
    numbered = ordinal ? path : numbered;
    return path;
  }

  /** The 0-based cells of labels and of numbers of lines. */
  public ImmutableList<Integer> labels() {
    return ImmutableList.<Integer>builder().addAll(numbers).addAll(labels).build();
  }

  private FormColumn column(Line row, List<String> path, HeaderColumn amount) {
    List<String> whole = new ArrayList<>(path);
    if (amounts.size() > 1) {
      amount.plain().stream().filter(word -> !headings.saysNothing(word)).forEach(whole::add);
    }
    @Nullable Column<?, ?> column =
        path.isEmpty()
                || !header.own(amounts, headings).test(amount)
                || !headings.own(items, header.title()).test(path)
            ? null
            : headings
                .find(whole)
                .map(Headings.Meaning::column)
                .filter(StandingTable::isFigure)
                .filter(found -> amounts.size() == 1 || isOfItem(found, path))
                .orElse(null);
    if (column != null && isOvertaken(path, column)) {
      column = thisYear(path).orElse(null);
    }
    if (column != null) {
      column = wholeOf(path, column).orElse(column);
    }
    if (column == null || !taken.add(column)) {
      others++;
      column =
          isFigure(row.cell(amount.cell())) ? schema.otherAmount(others) : schema.otherText(others);
    }
    String label = String.join("/", printed(row));
    String title = amounts.size() > 1 ? label + "/" + amount.title() : label;
    return new FormColumn(
        title.isEmpty() ? amount.title() : title, ImmutableList.copyOf(whole), column, column, 1);
  }

  /** Whether a column is of the item that a line names, whatever the phase. */
  private boolean isOfItem(Column<?, ?> column, List<String> path) {
    Optional<Column<?, ?>> item = headings.find(path).map(Headings.Meaning::column);
    return item.filter(
            of ->
                of == column
                    || headings.inPhase(of, column.phase()).filter(column::equals).isPresent())
        .isPresent();
  }

  /** What 本年收入合计 is beside 收入总计: another column than the total, or none. */
  private Optional<Column<?, ?>> thisYear(List<String> path) {
    String label = path.get(0);
    return headings
        .find(List.of(label.substring(0, label.length() - TOTAL.length()), TOTAL))
        .<Column<?, ?>>map(Headings.Meaning::column)
        .filter(found -> isMoney(found) && !isOvertaken(path, found));
  }

  private static boolean isFigure(String cell) {
    String text = Blanks.strip(cell);
    return CellFit.isAmount(text) || CellFit.isEmptyMark(text);
  }

  private static boolean isFigure(Column<?, ?> column) {
    return isMoney(column) || column.phase() == Phase.CHANGE_RATE;
  }

  private List<String> printed(Line row) {
    List<String> printed = new ArrayList<>();
    if (isOfGroup(row)) {
      groups.flatMap(all -> all.of(row)).ifPresent(printed::add);
    }
    printed.addAll(printed(row, text -> Blanks.unwrap(text).replace("/", "／")));
    return printed;
  }
}
