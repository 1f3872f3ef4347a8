package dev.yusuan.io.vocabulary;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Phase;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.Side;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The words over the columns of one kind of table (栏目用语). */
public final class Headings {
  /** What 决算数 is called in a path where it stands beside 预算数. */
  public static final String FINAL_ACCOUNT = PhaseWords.FINAL_ACCOUNT;

  private static final Joiner PATH = Joiner.on('/');
  private static final Splitter WORDS = Splitter.on('/');
  private static final Splitter KINDS = Splitter.on(',');

  private final TableSchema<?> schema;
  private final KindWords words;
  private final PhaseWords phases;
  private final SideWords sides;
  private final Map<String, Column<?, ?>> exact = new HashMap<>();
  private final Map<String, Column<?, ?>> canonical = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Map<String, Column<?, ?>> beside = new HashMap<>();

  Headings(
      TableKind<?> kind, List<VocabularyEntry> entries, ImmutableList<Form> forms, Titles titles) {
    this.schema = kind.schema();
    this.words = new KindWords(kind, entries, titles);
    this.phases = new PhaseWords(entries);
    this.sides = new SideWords(kind, entries);
    for (VocabularyEntry entry : entries) {
      Optional<Column<?, ?>> column = columnOf(kind, entry);
      if (entry.what().equals("heading")) {
        column.ifPresent(each -> entry.words().forEach(word -> add(path(word), each)));
      } else if (entry.what().equals("beside")) {
        column.ifPresent(
            each -> entry.words().forEach(word -> beside.putIfAbsent(Words.plain(word), each)));
      }
    }
    forms.forEach(form -> form.tables().forEach(table -> addForm(kind, table)));
    schema.columns().stream()
        .filter(column -> column.phase() == Phase.BUDGET)
        .forEach(column -> add(path(column.title()), column));
  }

  /** The column of this kind that an entry is about. */
  private Optional<Column<?, ?>> columnOf(TableKind<?> kind, VocabularyEntry entry) {
    int blank = entry.meaning().indexOf(' ');
    boolean ofKind =
        blank > 0 && KINDS.splitToList(entry.meaning().substring(0, blank)).contains(kind.name());
    return ofKind ? schema.find(entry.meaning().substring(blank + 1)) : Optional.empty();
  }

  private void addForm(TableKind<?> kind, FormTable table) {
    if (table.kind() == kind) {
      for (FormColumn column : table.columns()) {
        if (column.column() == column.alternative()) {
          add(column.path(), column.column());
        }
      }
    }
  }

  private static List<String> path(String title) {
    return WORDS.splitToStream(title).map(Words::plain).toList();
  }

  private void add(List<String> path, Column<?, ?> column) {
    exact.putIfAbsent(PATH.join(path), column);
    String key = canonical(path);
    Column<?, ?> known = canonical.putIfAbsent(key, column);
    if (known != null && known != column) {
      ambiguous.add(key);
    }
  }

  /**
   * What a header path means.
   *
   * @param column the column
   * @param unknownGroup whether words above it are not known
   */
  public record Meaning(Column<?, ?> column, boolean unknownGroup) {}

  /** The column that a printed header path means; empty where it is not known, or has no words. */
  public Optional<Meaning> find(List<String> printed) {
    if (printed.isEmpty()) {
      return Optional.empty();
    }
    Optional<Meaning> found = meaning(printed);
    if (found.isPresent()) {
      return found;
    }
    List<String> plain = Words.withoutOfWhich(printed);
    return (plain.equals(printed) ? found : meaning(plain))
        .or(() -> nameOrCode(plain))
        .or(() -> inOneWord(plain));
  }

  /**
   * What a heading means beside another of the column that it means alone: 单位名称 beside 科目名称 names
   * the unit, not the row.
   */
  public Optional<Meaning> besideAnother(List<String> printed) {
    return printed.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(beside.get(printed.get(printed.size() - 1)))
            .map(column -> new Meaning(column, false));
  }

  /** Whether no table of the kind has columns of that name: 政府性基金预算 in one of another fund. */
  public boolean isForeign(String word) {
    return words.isForeign(word);
  }

  /** Which headings of a header are of the money that a table with that title is of. */
  public Predicate<List<String>> own(List<List<String>> all, String title) {
    Predicate<List<String>> own = words.own(all, title);
    return heading -> own.test(Words.withoutOfWhich(heading));
  }

  /** Whether a word over amounts of items says no more than that of all of the kind's money. */
  public boolean saysNothing(String word) {
    return words.isNeutral(word) || words.isOwn(word);
  }

  /** Whether a heading is a word that says nothing: 项目. */
  public boolean isNeutral(String word) {
    return words.isNeutral(word);
  }

  /** A name or a code whose heading says more: 单位名称（科目）, 科目编码及名称. */
  private Optional<Meaning> nameOrCode(List<String> printed) {
    return CodesAndNames.plainer(printed)
        .flatMap(path -> meaning(path).stream())
        .filter(found -> !holdsMoney(found.column()))
        .findFirst();
  }

  /** A name or a code in one cell that is known in two: 部门预算支出经济科目编码. */
  private Optional<Meaning> inOneWord(List<String> printed) {
    String leaf = printed.get(printed.size() - 1);
    List<String> above = printed.subList(0, printed.size() - 1);
    for (int end = 1; end < leaf.length(); end++) {
      List<String> parted = new ArrayList<>(above);
      parted.add(leaf.substring(0, end));
      parted.add(leaf.substring(end));
      Column<?, ?> found = exact.get(PATH.join(parted));
      if (found != null && !holdsMoney(found)) {
        return Optional.of(new Meaning(found, false));
      }
    }
    return Optional.empty();
  }

  private Optional<Meaning> meaning(List<String> printed) {
    PhasedPath phased = phases.part(sides.titled(printed), schema.sides().size() > 1);
    if (phased.phase().isEmpty() || known(phased.path()).isPresent()) {
      Optional<Column<?, ?>> known = known(phased.path());
      return known.isPresent() || phased.phase().isPresent()
          ? known.map(column -> new Meaning(column, false))
          : suffix(phased.path());
    }
    return inPhase(phased).map(column -> new Meaning(column, false));
  }

  private Optional<Column<?, ?>> known(List<String> path) {
    Column<?, ?> found = lookUp(path);
    if (found == null) {
      List<String> rest = words.withoutInnerAmounts(withoutWhole(path));
      found = rest.size() < path.size() ? lookUp(rest) : null;
    }
    return Optional.ofNullable(found);
  }

  /** The column of another phase that has the same place in its table as this year's. */
  private Optional<Column<?, ?>> inPhase(PhasedPath phased) {
    List<String> base = phased.base();
    Optional<Column<?, ?>> meant =
        base.isEmpty() || (base.size() == 1 && sides.isTitle(base.get(0)))
            ? (base.isEmpty() ? known(List.of("合计")) : totalOf(base)).or(() -> totalOf(base))
            : known(base).or(() -> suffix(base).map(Meaning::column));
    return meant.flatMap(column -> inPhase(column, phased.phase().orElseThrow()));
  }

  /** The other phase than this year's budget that a word says, if any. */
  public Optional<Phase> phaseOf(String word) {
    return phases.phaseOf(word);
  }

  /** Whether a label names a sum or a phase, and no item: 上年预算数, 本年预算数. */
  public boolean saysNoItem(String label) {
    return words.isAmount(label) || phaseOf(label).isPresent();
  }

  /** The column that is in another phase what a column of this year's budget is. */
  public Optional<Column<?, ?>> inPhase(Column<?, ?> column, Phase phase) {
    return schema.columns().stream()
        .filter(other -> other.phase() == phase)
        .filter(other -> phaseless(other).equals(phaseless(column)))
        .findFirst();
  }

  private Optional<Column<?, ?>> totalOf(List<String> side) {
    return schema.sides().stream()
        .filter(each -> side.isEmpty() || each.title().equals(side.get(0)))
        .findFirst()
        .flatMap(each -> total(each).map(column -> column));
  }

  /** The place of a column in its table, whatever its phase: its path without phase and sums. */
  private String phaseless(Column<?, ?> column) {
    List<String> path =
        new ArrayList<>(phases.base(column, path(column.title()), schema.sides().size() > 1));
    boolean one = path.isEmpty() || schema.sides().size() == 1;
    boolean total =
        totalOf(one ? List.of() : path.subList(0, 1)).filter(column::equals).isPresent();
    if (path.isEmpty() || (total && one)) {
      return "合计";
    }
    return total ? path.get(0) : canonical(path);
  }

  private @Nullable Column<?, ?> lookUp(List<String> path) {
    Column<?, ?> found = exact.get(PATH.join(path));
    if (found == null) {
      String key = canonical(path);
      found = ambiguous.contains(key) ? exact.get(key) : canonical.get(key);
      boolean isSum = path.size() > 1 && words.isAmount(path.get(path.size() - 1));
      found = isSum && found != null && !holdsMoney(found) ? null : found;
    }
    if (found == null
        && path.size() == 1
        && words.isWhole(path.get(0))
        && schema.sides().size() == 1) {
      found = total(schema.sides().get(0)).orElse(null);
    }
    return found;
  }

  /** The path without leading words for the whole of the table, which say nothing. */
  private List<String> withoutWhole(List<String> path) {
    int first = 0;
    boolean several = schema.sides().size() > 1;
    while (first + 1 < path.size()
        && !(several && first == 0 && sides.isTitle(path.get(0)))
        && (words.isWhole(path.get(first)) || words.isNeutral(path.get(first)))) {
      first++;
    }
    return path.subList(first, path.size());
  }

  /**
   * The column of the lowest words alone, if the words above speak of no other year or phase, and
   * of no part of the money.
   */
  private Optional<Meaning> suffix(List<String> path) {
    for (int first = 1; first < path.size(); first++) {
      List<String> above = path.subList(0, first);
      List<String> rest = path.subList(first, path.size());
      if (above.stream().anyMatch(phases::isOfOther)) {
        return Optional.ofNullable(lookUp(rest)).flatMap(found -> ofSameFund(found, above));
      }
      if (rest.size() == 1 && words.isAmount(rest.get(0))) {
        return Optional.empty();
      }
      Column<?, ?> found = lookUp(rest);
      if (found != null) {
        return isOutside(found, above)
            ? ofSameFund(found, above)
            : Optional.of(new Meaning(found, !above.stream().allMatch(word -> holds(word, found))));
      }
    }
    return Optional.empty();
  }

  /** The part of the column above that holds money of the same budget: 财政拨款收入/一般公共预算收入. */
  private Optional<Meaning> ofSameFund(Column<?, ?> found, List<String> above) {
    Column<?, ?> group = lookUp(above);
    return schema.columns().stream()
        .filter(part -> found.fund().isPresent() && part.fund().equals(found.fund()))
        .filter(part -> group != null && part.parent().filter(group::equals).isPresent())
        .findFirst()
        .map(part -> new Meaning(part, false));
  }

  /** Whether a word means a column that the found one is part of, or the whole of the table. */
  private boolean holds(String word, Column<?, ?> found) {
    Column<?, ?> group = lookUp(List.of(word));
    return words.isWhole(word)
        || words.isNeutral(word)
        || (group != null && isPartOf(found, group));
  }

  /**
   * Whether one of the words above means a column that the found one is no part of, or another
   * source of money than all of it.
   */
  private boolean isOutside(Column<?, ?> found, List<String> above) {
    for (String word : above) {
      Column<?, ?> group = lookUp(List.of(word));
      if (group != null && !holdsMoney(group) && !holdsMoney(found)) {
        continue;
      }
      boolean part = holdsMoney(found) && words.isPartOfMoney(word);
      if (group != null ? !isPartOf(found, group) : part && !words.isWhole(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a path means for sure a column that is part of the one that another path means. */
  public boolean isPart(List<String> path, List<String> whole) {
    Optional<Column<?, ?>> group = find(whole).map(Meaning::column);
    return find(path)
        .filter(found -> !found.unknownGroup())
        .map(Meaning::column)
        .filter(part -> group.filter(of -> part != of && isPartOf(part, of)).isPresent())
        .isPresent();
  }

  /**
   * What a heading that begins with 其中 means behind another one: what both mean together, or
   * nothing if it means an addend that stands beside the other.
   */
  public Optional<Meaning> ofWhich(
      Meaning own, List<String> path, Meaning before, List<String> above) {
    boolean beside =
        own.column().relation().equals(Optional.of(Relation.SUM))
            && !isPartOf(own.column(), before.column());
    if (!beside) {
      return Optional.of(own);
    }
    List<String> both = new ArrayList<>(above);
    both.addAll(path);
    return isPart(both, above) ? find(both) : Optional.empty();
  }

  private static boolean holdsMoney(Column<?, ?> column) {
    return column.asAmounts().isPresent();
  }

  private static boolean isPartOf(Column<?, ?> column, Column<?, ?> whole) {
    return column == whole || column.parent().filter(parent -> isPartOf(parent, whole)).isPresent();
  }

  /** All words of its header paths. */
  ImmutableSet<String> words() {
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    all.addAll(words.all()).addAll(sides.all());
    exact.keySet().forEach(path -> all.addAll(WORDS.split(path)));
    return all.build();
  }

  /** The side that a word stands for; empty if for none. */
  public Optional<String> sideOf(String word) {
    return sides.titleOf(word);
  }

  /** The first column of amounts of a side: what 合计 and 金额 alone mean. */
  public static Optional<Column<?, Amount>> total(Side side) {
    return side.amounts().stream().findFirst();
  }

  /** The path without words that stand for what is above them. */
  private String canonical(List<String> path) {
    List<String> rest = path;
    while (rest.size() > 1 && isTotalOf(rest.get(rest.size() - 2), rest.get(rest.size() - 1))) {
      rest = rest.subList(0, rest.size() - 1);
    }
    return rest.size() == 1 && words.isAmount(rest.get(0)) ? "合计" : PATH.join(rest);
  }

  /** Whether a word is the total of the one above it: 小计, or 公务用车费小计 below 公务用车费. */
  private boolean isTotalOf(String above, String word) {
    return words.isAmount(word)
        || (word.startsWith(above) && words.isAmount(word.substring(above.length())));
  }
}
