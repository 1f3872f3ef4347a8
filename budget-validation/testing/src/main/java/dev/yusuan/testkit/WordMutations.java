package dev.yusuan.testkit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.testkit.BrokenDisclosure.Wrong;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.StatementCheck;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Changes the codes and words of cells, and the sentences of a disclosure, one by one. */
final class WordMutations {
  /** What a sentence says that may be said wrongly. */
  private static final Pattern SAID = Pattern.compile("[0-9]{1,12}(?:\\.[0-9]{1,4})?|增加|减少|增长|下降");

  private static final ImmutableMap<String, String> OPPOSITES =
      ImmutableMap.of("增加", "减少", "减少", "增加", "增长", "下降", "下降", "增长");

  private static final int MOST_ROWS = 3;

  private final Disclosure disclosure;
  private final Rule rule;

  private WordMutations(Disclosure disclosure, Rule rule) {
    this.disclosure = disclosure;
    this.rule = rule;
  }

  /** The changed disclosures that fail a rule. */
  static Stream<BrokenDisclosure> of(Disclosure disclosure, Rule rule) {
    WordMutations mutations = new WordMutations(disclosure, rule);
    return mutations.looksAtSentences() ? mutations.lines() : mutations.cells();
  }

  private boolean looksAtSentences() {
    return rule.check(disclosure).checks().stream().anyMatch(StatementCheck.class::isInstance);
  }

  private String id() {
    return rule.description().id();
  }

  private boolean fails(Disclosure changed) {
    return rule.check(changed).checks().stream()
        .anyMatch(check -> check.verdict() == Verdict.INCONSISTENT);
  }

  /** The cells of the rows that the rule looks at; where it tells none, of a few of each table. */
  private Stream<BrokenDisclosure> cells() {
    Set<CellPath> cells = new LinkedHashSet<>();
    List<CellPath> told =
        rule.check(disclosure).checks().stream().flatMap(check -> check.cells().stream()).toList();
    cells.addAll(told);
    told.forEach(cell -> addRow(cell.table(), cell.row(), cells));
    if (told.isEmpty()) {
      for (Table<?> table : disclosure.tables()) {
        int rows = Math.min(MOST_ROWS, table.rows().size());
        IntStream.rangeClosed(1, rows).forEach(row -> addRow(table.kind(), row, cells));
      }
    }
    return cells.stream().flatMap(this::at);
  }

  private static void addRow(TableKind<?> kind, int row, Set<CellPath> cells) {
    kind.schema().columns().forEach(column -> cells.add(new CellPath(kind, row, column.id())));
  }

  private Stream<BrokenDisclosure> at(CellPath cell) {
    Optional<Object> right = disclosure.get(cell);
    return right.isEmpty()
        ? Stream.empty()
        : Stream.concat(
                wrong(cell, right.get()).map(value -> disclosure.with(cell, value)),
                Stream.of(disclosure.without(cell)))
            .filter(this::fails)
            .map(changed -> BrokenDisclosure.at(cell, right.get(), changed, id()));
  }

  private Stream<Object> wrong(CellPath cell, Object right) {
    if (right instanceof Amount amount) {
      return amount.isZero()
          ? Stream.empty()
          : Stream.of(new Amount(-amount.unscaled(), amount.decimals(), amount.unit()));
    }
    Table<?> table = disclosure.get(cell.table());
    return table.kind().schema().find(cell.column()).stream()
        .flatMap(column -> wrong(table, column, right));
  }

  private static Stream<Object> wrong(Table<?> table, Column<?, ?> column, Object right) {
    Stream<Object> others =
        table.rows().stream()
            .map(row -> row.cells().content(column))
            .filter(Objects::nonNull)
            .map(Object.class::cast);
    Stream<Object> altered =
        altered(right.toString()).stream()
            .filter(text -> !text.isBlank())
            .flatMap(text -> value(column.type(), text, table.unit()).stream());
    return Stream.concat(altered, others).filter(value -> !value.equals(right)).distinct();
  }

  private static Optional<Object> value(CellType<?> type, String text, AmountUnit unit) {
    try {
      return Optional.of(type.parse(text, unit));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** Other spellings of a word or a code: shorter, longer, with another digit or without sign. */
  private static ImmutableSet<String> altered(String text) {
    ImmutableSet.Builder<String> altered = ImmutableSet.builder();
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        altered.add(
            text.substring(0, i) + (c == '9' ? '1' : (char) (c + 1)) + text.substring(i + 1));
      }
    }
    return altered
        .add(text.substring(0, text.length() - 1))
        .add(text + "%")
        .add(text + "二")
        .add(text.replaceAll("[^0-9]", ""))
        .add("适量")
        .build();
  }

  private Stream<BrokenDisclosure> lines() {
    List<String> lines =
        disclosure.unrecognised().stream()
            .flatMap(block -> block.lines().stream())
            .map(cells -> String.join("\t", cells))
            .toList();
    return IntStream.range(0, lines.size()).boxed().flatMap(line -> in(lines, line));
  }

  private Stream<BrokenDisclosure> in(List<String> lines, int line) {
    String right = lines.get(line);
    return SAID.matcher(right)
        .results()
        .flatMap(said -> saidOtherwise(right, said))
        .flatMap(printed -> telling(lines, line, printed));
  }

  /** The line with another figure, or the opposite of a word, at the place of a match. */
  private static Stream<String> saidOtherwise(String line, MatchResult said) {
    String opposite = OPPOSITES.get(said.group());
    Stream<String> others =
        opposite == null
            ? Stream.concat(altered(said.group()).stream(), Stream.of("XX"))
            : Stream.of(opposite);
    return others.map(
        other -> line.substring(0, said.start()) + other + line.substring(said.end()));
  }

  private Stream<BrokenDisclosure> telling(List<String> lines, int line, String printed) {
    List<String> all = new ArrayList<>(lines);
    all.set(line, printed);
    Disclosure told = Disclosures.parse(String.join("\n", all)).disclosure();
    Disclosure changed =
        Disclosure.builder()
            .from(disclosure)
            .unrecognised(told.unrecognised())
            .narrative(told.narrative())
            .build();
    Wrong.Line wrong = new Wrong.Line(printed, lines.get(line));
    return fails(changed)
        ? Stream.of(new BrokenDisclosure(changed, id(), wrong, disclosure))
        : Stream.empty();
  }
}
