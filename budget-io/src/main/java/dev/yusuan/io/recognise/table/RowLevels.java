package dev.yusuan.io.recognise.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.header.TableFinder;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.Levels;
import dev.yusuan.table.RowTree;
import dev.yusuan.table.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the levels of the rows of a table from their labels and codes. */
public final class RowLevels {
  private static final int LONGEST_SUBTOTAL = 12;

  /** Headings below which units are named. */
  private static final Pattern UNITS =
      Pattern.compile("(?:预算|所属)?(?:单位|部门|部门[(]单位[)]|单位[(]部门[)])(?:名称)?");

  /** If so many more sums fail than hold, the levels are not those of the table. */
  private static final int FEWEST_FAILED = 2;

  private static final ImmutableSet<RowLevel> TOTALS =
      Sets.immutableEnumSet(RowLevel.TOTAL, RowLevel.SUBTOTAL, RowLevel.OF_WHICH);

  private final KnownWords vocabulary;
  private final TableFinder.Found found;
  private final Optional<String> issuer;
  private final PartLevels parts;
  private final ApartRows apart;
  private final ImmutableList<LabelPattern> totals;
  private final ImmutableList<LabelPattern> grandTotals;

  /** Levels of a table whose caption states the name of the issuer, or none. */
  public RowLevels(KnownWords vocabulary, TableFinder.Found found, Optional<String> issuer) {
    this.vocabulary = vocabulary;
    this.found = found;
    this.issuer = issuer;
    this.parts = new PartLevels(vocabulary);
    this.apart = new ApartRows(vocabulary);
    this.totals = vocabulary.patterns("total");
    this.grandTotals = vocabulary.patterns("grandTotal");
  }

  /** The level of each row on a side; null where it cannot be told. */
  public List<@Nullable RowLevel> of(Side side, List<Cells> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    ImmutableListMultimap<RowLevel, LabelPattern> own = found.table().levels().get(side.id());
    if (own == null) {
      List<@Nullable RowLevel> levels = all(rows, cells -> level(side, cells));
      if (found.form().isPresent() || side.amounts().isEmpty()) {
        return levels;
      }
      if (isCoded(side, rows)) {
        return withUnits(side, rows, levels);
      }
      if (rows.size() == 1 && levels.get(0) == null && printsFiguresOnly()) {
        return List.of(RowLevel.TOTAL);
      }
      List<@Nullable RowLevel> told = byAmounts(side, rows, levels);
      return namesUnits(side) ? ofUnits(side, rows, told) : told;
    }
    List<String> labels = rows.stream().map(cells -> label(side, cells)).toList();
    if (found.form().isPresent()) {
      List<@Nullable RowLevel> ofForm = all(rows, cells -> byPattern(own, label(side, cells)));
      if (ofForm.contains(RowLevel.TOTAL)) {
        return apart.of(labels, ofForm);
      }
    }
    List<@Nullable RowLevel> worded = all(rows, cells -> worded(own, label(side, cells)));
    List<@Nullable RowLevel> best = apart.of(labels, worded);
    for (List<@Nullable RowLevel> other : others(side, rows, labels, best)) {
      List<@Nullable RowLevel> levels = apart.of(labels, other);
      if (score(side, rows, levels) > score(side, rows, best)) {
        best = levels;
      }
    }
    return score(side, rows, best) <= -FEWEST_FAILED ? totalsOf(best) : best;
  }

  /** The levels by the words of forms, and by ordinals. */
  private List<List<@Nullable RowLevel>> others(
      Side side, List<Cells> rows, List<String> labels, List<@Nullable RowLevel> own) {
    List<List<@Nullable RowLevel>> others = new ArrayList<>();
    parts.of(labels, own).ifPresent(others::add);
    for (ImmutableListMultimap<RowLevel, LabelPattern> patterns : patternsOf(side)) {
      others.add(all(rows, cells -> worded(patterns, label(side, cells))));
    }
    for (RowLevel unnumbered : new RowLevel[] {RowLevel.CLASS, RowLevel.ITEM}) {
      OrdinalLevels.of(labels, totalsOf(own), unnumbered).ifPresent(others::add);
    }
    return others;
  }

  /** The levels of totals and of what they include; the others are not known. */
  private static List<@Nullable RowLevel> totalsOf(List<@Nullable RowLevel> levels) {
    List<@Nullable RowLevel> totals = new ArrayList<>();
    levels.forEach(level -> totals.add(level != null && TOTALS.contains(level) ? level : null));
    return totals;
  }

  private static boolean isCoded(Side side, List<Cells> rows) {
    List<Column<?, ?>> codes = new ArrayList<>();
    side.columns().stream()
        .filter(column -> Levels.CODES.contains(column.type()))
        .forEach(codes::add);
    return rows.stream()
        .anyMatch(cells -> codes.stream().anyMatch(column -> !cells.isBlank(column)));
  }

  /**
   * In a table with codes, the rows of names without codes are units if they add up to the total.
   */
  private static List<@Nullable RowLevel> withUnits(
      Side side, List<Cells> rows, List<@Nullable RowLevel> levels) {
    int total = levels.indexOf(RowLevel.TOTAL);
    boolean named = side.addsUp() && total >= 0 && total == levels.lastIndexOf(RowLevel.TOTAL);
    Column<?, Amount> column = side.amounts().get(0);
    BigDecimal sum = BigDecimal.ZERO;
    for (int row = 0; named && row < rows.size(); row++) {
      if (levels.get(row) == null) {
        named = side.label(rows.get(row)).isPresent();
        sum = sum.add(inYuan(column, rows.get(row)));
      }
    }
    if (!named || sum.signum() == 0 || sum.compareTo(inYuan(column, rows.get(total))) != 0) {
      return levels;
    }
    List<@Nullable RowLevel> units = new ArrayList<>(levels);
    units.replaceAll(level -> level == null ? RowLevel.UNIT : level);
    return units;
  }

  /** The levels of the rows of one total that the amounts tell, where they leave one way only. */
  private List<@Nullable RowLevel> byAmounts(
      Side side, List<Cells> rows, List<@Nullable RowLevel> levels) {
    int total = levels.indexOf(RowLevel.TOTAL);
    if (total < 0 && isSumOfUnits(side, rows, levels)) {
      List<@Nullable RowLevel> units = new ArrayList<>();
      rows.forEach(cells -> units.add(units.isEmpty() ? RowLevel.DEPARTMENT : RowLevel.UNIT));
      return units;
    }
    if (total < 0
        || total != levels.lastIndexOf(RowLevel.TOTAL)
        || (levels.contains(RowLevel.SUBTOTAL) && isGrandTotal(side, rows.get(total)))) {
      return levels;
    }
    Column<?, Amount> column = firstAmount(side, rows.get(total));
    List<Cells> others = new ArrayList<>(rows);
    Optional<BigDecimal> sum = others.remove(total).find(column).map(Amount::inYuan);
    List<BigDecimal> amounts =
        others.stream()
            .map(cells -> cells.find(column).map(Amount::inYuan).orElse(BigDecimal.ZERO))
            .toList();
    if (sum.isEmpty()) {
      return levels;
    }
    Optional<List<RowLevel>> told = NestedLevels.of(amounts, sum.get());
    if (told.isEmpty()) {
      return NestedLevels.isMoreThanOnce(amounts, sum.get()) ? totalsOf(levels) : levels;
    }
    List<@Nullable RowLevel> nested = new ArrayList<>(told.get());
    nested.add(total, RowLevel.TOTAL);
    return nested;
  }

  /** The first column of amounts that a row prints; the first of all if it prints none. */
  private static Column<?, Amount> firstAmount(Side side, Cells row) {
    return side.amounts().stream()
        .filter(column -> row.find(column).isPresent())
        .findFirst()
        .orElse(side.amounts().get(0));
  }

  private boolean printsFiguresOnly() {
    return found.table().columns().stream()
        .map(FormColumn::column)
        .allMatch(
            column -> column.asAmounts().isPresent() || column.type() == (Object) CellType.PERCENT);
  }

  /** Whether the names of rows stand below headings of units only: 单位名称. */
  private boolean namesUnits(Side side) {
    List<FormColumn> names =
        found.table().columns().stream()
            .filter(column -> side.labels().contains(column.column()))
            .toList();
    return !names.isEmpty()
        && names.stream().allMatch(name -> UNITS.matcher(Words.plain(name.leaf())).matches());
  }

  /**
   * The levels of rows that are named by units: one alone is a unit; those that the amounts tell as
   * items are units, what they add up to is the department.
   */
  private static List<@Nullable RowLevel> ofUnits(
      Side side, List<Cells> rows, List<@Nullable RowLevel> levels) {
    List<@Nullable RowLevel> units = new ArrayList<>(levels);
    boolean untold = levels.stream().allMatch(level -> level == null);
    boolean alone = rows.size() == 1 && side.label(rows.get(0)).isPresent();
    if (untold && alone) {
      units.set(0, RowLevel.UNIT);
    } else if (untold
        && !side.addsUp()
        && rows.stream().allMatch(row -> side.label(row).isPresent())) {
      boolean sum = rows.size() > 2 && isSum(firstAmount(side, rows.get(0)), rows);
      units.replaceAll(level -> RowLevel.UNIT);
      units.set(0, sum ? RowLevel.DEPARTMENT : RowLevel.UNIT);
    } else if (levels.contains(RowLevel.ITEM) && !levels.contains(RowLevel.CLASS)) {
      boolean department = levels.contains(RowLevel.UNIT);
      if (department && levels.contains(RowLevel.SECTION)) {
        return levels;
      }
      units.replaceAll(
          level ->
              level == RowLevel.ITEM
                  ? RowLevel.UNIT
                  : level == RowLevel.UNIT || level == RowLevel.SECTION
                      ? RowLevel.DEPARTMENT
                      : level);
    }
    return units;
  }

  /** Whether the first row names the issuer and is, in all columns, the sum of all others. */
  private static boolean isSumOfUnits(
      Side side, List<Cells> rows, List<@Nullable RowLevel> levels) {
    boolean issuer = rows.size() > 2 && levels.get(0) == RowLevel.UNIT;
    boolean others = levels.stream().skip(1).allMatch(level -> level == null);
    return issuer
        && others
        && side.amounts().stream().allMatch(column -> isSum(column, rows))
        && rows.get(0).find(side.amounts().get(0)).isPresent();
  }

  private static boolean isSum(Column<?, Amount> column, List<Cells> rows) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Cells cells : rows.subList(1, rows.size())) {
      sum = sum.add(inYuan(column, cells));
    }
    return sum.compareTo(inYuan(column, rows.get(0))) == 0;
  }

  private static BigDecimal inYuan(Column<?, Amount> column, Cells cells) {
    return cells.find(column).map(Amount::inYuan).orElse(BigDecimal.ZERO);
  }

  private interface Question {
    @Nullable RowLevel level(Cells cells);
  }

  private static List<@Nullable RowLevel> all(List<Cells> rows, Question question) {
    List<@Nullable RowLevel> levels = new ArrayList<>();
    rows.forEach(cells -> levels.add(question.level(cells)));
    return levels;
  }

  /** The words of all places, then the patterns of forms, that tell the levels of this side. */
  private List<ImmutableListMultimap<RowLevel, LabelPattern>> patternsOf(Side side) {
    List<ImmutableListMultimap<RowLevel, LabelPattern>> patterns = new ArrayList<>();
    patterns.add(vocabulary.levels(side.id()));
    TableKind<?> kind = found.table().kind();
    for (Form form : vocabulary.forms()) {
      form.tables().stream()
          .filter(table -> table.kind() == kind && table.levels().containsKey(side.id()))
          .forEach(table -> patterns.add(table.levels().get(side.id())));
    }
    return patterns;
  }

  /** How many sums of the tree that the levels make hold, less those that do not. */
  private static int score(Side side, List<Cells> rows, List<@Nullable RowLevel> levels) {
    Column<?, Amount> column = side.amounts().get(0);
    RowTree tree = RowTree.ofLevels(levels.toArray(new RowLevel[0]));
    int score = 0;
    for (int whole : tree.wholes(Relation.SUM)) {
      Optional<Amount> amount = rows.get(whole).find(column);
      BigDecimal sum = BigDecimal.ZERO;
      for (int part : tree.partsOf(whole, Relation.SUM)) {
        sum = sum.add(rows.get(part).find(column).map(Amount::inYuan).orElse(BigDecimal.ZERO));
      }
      if (amount.isPresent()) {
        score += amount.get().inYuan().compareTo(sum) == 0 ? 1 : -1;
      }
    }
    int unknown = 0;
    for (int i = 0; i < levels.size(); i++) {
      unknown += levels.get(i) == null && rows.get(i).find(column).isPresent() ? 1 : 0;
    }
    return score - unknown;
  }

  private static String label(Side side, Cells cells) {
    return side.label(cells).orElse("");
  }

  /** The level by patterns of one place; what the words of all places call a total is one. */
  private @Nullable RowLevel worded(
      ImmutableListMultimap<RowLevel, LabelPattern> patterns, String label) {
    return LabelPattern.any(grandTotals, label) ? RowLevel.TOTAL : byPattern(patterns, label);
  }

  private static @Nullable RowLevel byPattern(
      ImmutableListMultimap<RowLevel, LabelPattern> patterns, String label) {
    if (label.isEmpty()) {
      return null;
    }
    String text = LabelPattern.comparable(label);
    for (Map.Entry<RowLevel, LabelPattern> entry : patterns.entries()) {
      if (entry.getValue().fits(text)) {
        return entry.getKey();
      }
    }
    return null;
  }

  private @Nullable RowLevel level(Side side, Cells cells) {
    Optional<String> label = side.label(cells);
    if (!side.addsUp() && label.isEmpty() && Levels.ofCodes(side, cells).isEmpty()) {
      return RowLevel.TOTAL;
    }
    if (label.filter(this::isTotal).isPresent()) {
      return RowLevel.TOTAL;
    }
    return Levels.ofCodes(side, cells)
        .or(() -> label.filter(RowLevels::isSubtotal).map(text -> RowLevel.SUBTOTAL))
        .or(
            () ->
                label
                    .filter(issuer.orElse("")::equals)
                    .map(name -> found.form().map(Form::issuerLevel).orElse(RowLevel.UNIT)))
        .or(() -> label.filter(name -> isProject()).map(name -> RowLevel.ITEM))
        .orElse(null);
  }

  private boolean isTotal(String label) {
    return LabelPattern.any(totals, label) || LabelPattern.any(grandTotals, label);
  }

  /** Whether a row is 支出总计, which stands below 本年支出合计 and what is carried forward. */
  private boolean isGrandTotal(Side side, Cells row) {
    String label = label(side, row);
    return LabelPattern.any(grandTotals, label) && !LabelPattern.any(totals, label);
  }

  /** Whether the rows that are named are projects. */
  private boolean isProject() {
    return found.form().isEmpty() && found.table().kind() == TableKind.PROJECT_PERFORMANCE;
  }

  /** 人员经费合计, 小计: a sum of the rows before it. */
  private static boolean isSubtotal(String label) {
    return label.length() <= LONGEST_SUBTOTAL && (label.endsWith("合计") || label.endsWith("小计"));
  }
}
