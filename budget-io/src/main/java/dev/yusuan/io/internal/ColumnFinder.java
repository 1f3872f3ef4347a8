package dev.yusuan.io.internal;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.vocabulary.Headings;
import dev.yusuan.io.vocabulary.Headings.Meaning;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.OtherRow;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds what the columns of a header mean in a kind of table, by its words. */
final class ColumnFinder {
  private final Headings headings;
  private final TableSchema<?> schema;
  private final boolean ofOtherKind;
  private final ImmutableList<LabelPattern> textHeadings;

  ColumnFinder(TableKind<?> kind, KnownWords vocabulary) {
    this.headings = vocabulary.headings(kind);
    this.schema = kind.schema();
    this.ofOtherKind = kind == TableKind.OTHER;
    this.textHeadings = vocabulary.patterns("text");
  }

  /** A column of the header and what it means; empty where that is not known. */
  private record Meant(HeaderColumn column, Optional<Meaning> meaning) {
    Optional<Column<?, ?>> known() {
      return meaning.map(Meaning::column);
    }

    boolean isSure() {
      return meaning.filter(found -> !found.unknownGroup()).isPresent();
    }

    Meant unknown() {
      return new Meant(column, Optional.empty());
    }
  }

  /**
   * The columns of a header.
   *
   * @param blocks where the blocks of a table begin that prints its columns several times side by
   *     side; else only 0
   * @param columns the columns with what they mean
   * @param ambiguous the titles of those that several headings claim alike
   */
  record Found(
      ImmutableList<Integer> blocks,
      ImmutableList<Meant> columns,
      ImmutableList<String> ambiguous) {

    /** How many different columns are known. */
    long known() {
      return columns.stream().flatMap(column -> column.known().stream()).distinct().count();
    }

    /** How many different columns of amounts are known. */
    long amounts() {
      return columns.stream()
          .flatMap(column -> column.known().stream())
          .filter(column -> column.asAmounts().isPresent())
          .distinct()
          .count();
    }

    /** Whether each column is known, if not by all words above it. */
    boolean isKnown() {
      return columns.stream().allMatch(column -> column.known().isPresent());
    }

    /** Whether each column is known for sure. */
    boolean isWhole() {
      return columns.stream().allMatch(Meant::isSure);
    }

    private String unknownGroups() {
      return String.join(
          " ",
          columns.stream()
              .filter(each -> each.known().isPresent() && !each.isSure())
              .map(each -> each.column().title())
              .toList());
    }
  }

  Found find(WordedHeader header) {
    List<Meant> columns = new ArrayList<>();
    for (HeaderColumn column : sided(header.columns())) {
      columns.add(
          new Meant(
              column, column.plain().isEmpty() ? Optional.empty() : headings.find(column.plain())));
    }
    ImmutableList<Integer> blocks = blocks(columns);
    List<String> ambiguous = new ArrayList<>();
    if (blocks.size() == 1) {
      columns = withoutRivals(columns, ambiguous);
    }
    return new Found(blocks, ImmutableList.copyOf(columns), ImmutableList.copyOf(ambiguous));
  }

  /** Where the blocks begin, if all columns stand twice or three times side by side. */
  private ImmutableList<Integer> blocks(List<Meant> columns) {
    boolean whole = columns.stream().allMatch(Meant::isSure) && schema.sides().size() == 1;
    for (int count = 3; whole && count > 1; count--) {
      int width = columns.size() / count;
      if (width >= 2 && width * count == columns.size() && isRepeated(columns, width)) {
        ImmutableList.Builder<Integer> starts = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
          starts.add(i == 0 ? 0 : columns.get(i * width).column().cell());
        }
        return starts.build();
      }
    }
    return ImmutableList.of(0);
  }

  private static boolean isRepeated(List<Meant> columns, int width) {
    boolean money = false;
    for (int i = 0; i < columns.size(); i++) {
      Optional<Column<?, ?>> column = columns.get(i).known();
      money |= isMoney(column);
      if (!column.equals(columns.get(i % width).known())) {
        return false;
      }
    }
    return money && !isMoney(columns.get(0).known());
  }

  private static boolean isMoney(Optional<Column<?, ?>> column) {
    return column.filter(each -> each.asAmounts().isPresent()).isPresent();
  }

  /**
   * The columns of a table with sides, each with its side in front: where the header names no side,
   * the second heading of items begins the next side.
   */
  private List<HeaderColumn> sided(List<HeaderColumn> columns) {
    boolean named =
        schema.sides().size() == 1
            || columns.stream()
                .anyMatch(
                    column ->
                        !column.plain().isEmpty()
                            && headings.sideOf(column.plain().get(0)).isPresent());
    if (named) {
      return columns;
    }
    List<HeaderColumn> sided = new ArrayList<>();
    int side = -1;
    for (HeaderColumn column : columns) {
      boolean begins = column.leaf().equals(columns.get(0).leaf());
      side += begins && side + 1 < schema.sides().size() ? 1 : 0;
      sided.add(
          column.withPlain(
              ImmutableList.<String>builder()
                  .add(schema.sides().get(side).title())
                  .addAll(column.plain())
                  .build()));
    }
    return sided;
  }

  /**
   * Of headings that mean one column of amounts only the surest is kept, with the fewest words; if
   * several are as sure, none. A code or a name may stand in several columns.
   */
  private static List<Meant> withoutRivals(List<Meant> columns, List<String> ambiguous) {
    ListMultimap<Column<?, ?>, Meant> claims = LinkedListMultimap.create();
    for (Meant each : columns) {
      each.known()
          .filter(column -> column.asAmounts().isPresent())
          .ifPresent(column -> claims.put(column, each));
    }
    List<Meant> kept = new ArrayList<>();
    for (Meant each : columns) {
      Optional<Column<?, ?>> above = wholeOf(each, claims);
      if (above.isPresent()) {
        kept.add(new Meant(each.column(), Optional.of(new Meaning(above.get(), false))));
        continue;
      }
      List<Meant> rivals = each.known().map(claims::get).orElse(List.of());
      boolean beside = rivals.stream().anyMatch(rival -> wholeOf(rival, claims).isPresent());
      if (rivals.size() > (beside ? 2 : 1) && !isSurest(each, rivals)) {
        ambiguous.add(each.column().title());
        kept.add(each.unknown());
      } else {
        kept.add(each);
      }
    }
    return kept;
  }

  /**
   * 合计 beside a heading that says what it sums: the whole that both are part of, which no other
   * heading claims.
   */
  private static Optional<Column<?, ?>> wholeOf(
      Meant claim, ListMultimap<Column<?, ?>, Meant> claims) {
    if (claim.known().isEmpty() || claim.column().plain().size() != 1) {
      return Optional.empty();
    }
    List<Meant> rivals = claims.get(claim.known().get());
    boolean bare =
        rivals.size() == 2 && rivals.stream().anyMatch(rival -> rival.column().plain().size() > 1);
    return bare
        ? claim
            .known()
            .flatMap(Column::parent)
            .filter(whole -> !claims.containsKey(whole))
            .map(whole -> whole)
        : Optional.empty();
  }

  private static boolean isSurest(Meant claim, List<Meant> rivals) {
    List<Meant> sure = rivals.stream().filter(Meant::isSure).toList();
    int least = sure.stream().mapToInt(each -> each.column().plain().size()).min().orElse(0);
    List<Meant> shortest =
        sure.stream().filter(each -> each.column().plain().size() == least).toList();
    return shortest.size() == 1 && shortest.get(0).equals(claim);
  }

  /** The layout of the columns that were found; {@code rows} tell what the unknown ones hold. */
  Layout layout(Found found, List<Line> rows) {
    Multiset<Column<?, ?>> parts = HashMultiset.create();
    found.columns().forEach(each -> each.known().ifPresent(parts::add));
    Map<Integer, FormColumn> columns = new TreeMap<>();
    int number = 0;
    boolean labelled = !ofOtherKind;
    for (Meant each : found.columns()) {
      HeaderColumn heading = each.column();
      Optional<Column<?, ?>> known = each.known();
      if (known.isPresent()) {
        int count = parts.count(known.get()) / found.blocks().size();
        columns.put(heading.cell(), column(heading, known.get(), count));
        continue;
      }
      boolean money = UnknownColumns.isMoney(heading, rows, textHeadings);
      if (!money && !labelled) {
        labelled = true;
        columns.put(heading.cell(), column(heading, OtherRow.LABEL, 1));
        continue;
      }
      number++;
      Column<?, ?> column = money ? schema.otherAmount(number) : schema.otherText(number);
      columns.put(heading.cell(), column(heading, column, 1));
    }
    return new Layout(ImmutableMap.copyOf(distinct(columns)), found.unknownGroups());
  }

  private static FormColumn column(HeaderColumn heading, Column<?, ?> column, int parts) {
    ImmutableList<String> path =
        heading.plain().isEmpty() ? ImmutableList.of(heading.title()) : heading.plain();
    return new FormColumn(heading.title(), path, column, column, parts);
  }

  /** The same columns with titles of which none stands for two columns. */
  private static Map<Integer, FormColumn> distinct(Map<Integer, FormColumn> columns) {
    Map<String, Column<?, ?>> taken = new HashMap<>();
    Map<Integer, FormColumn> distinct = new TreeMap<>();
    columns.forEach(
        (cell, column) -> {
          FormColumn named = column;
          for (int i = 2; isTaken(taken, named); i++) {
            named = column.numbered(i);
          }
          taken.put(named.valueTitle(), column.column());
          distinct.put(cell, named);
        });
    return distinct;
  }

  private static boolean isTaken(Map<String, Column<?, ?>> taken, FormColumn column) {
    Column<?, ?> holder = taken.get(column.valueTitle());
    return holder != null && holder != column.column();
  }
}
