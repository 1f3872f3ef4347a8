package dev.yusuan.testkit;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds what was read of a flattened disclosure against what was printed, amount for amount. */
final class FlatReading {
  /** What became of an amount. */
  enum Fate {
    /** It stands in its column. */
    PLACED,
    /** It stands in its row, in no column. */
    LEFT,
    /** It is an amount of a table of no known kind with the same title. */
    WITHOUT_KIND,
    /** It is text: no table was read below its title. */
    TEXT,
    /** It stands in a column in which it was not printed, or its row is lost. */
    WRONG
  }

  /** What tells that a table could not be read as what it is. */
  private static final ImmutableSet<ProblemCode> MISSING =
      ImmutableSet.of(
          ProblemCode.TABLE_WITHOUT_COLUMNS, ProblemCode.TABLE_UNKNOWN, ProblemCode.TABLE_OTHER);

  private final ReadResult read;
  private final Multiset<Fate> fates = HashMultiset.create();
  private final List<String> faults = new ArrayList<>();

  private FlatReading(ReadResult read) {
    this.read = read;
  }

  /** Compares all tables that documents print as grids. */
  static FlatReading of(Disclosure printed, ReadResult read) {
    FlatReading reading = new FlatReading(read);
    for (Table<?> table : printed.tables()) {
      if (!PrintedText.FORMS.contains(table.kind())) {
        reading.compare(table);
      }
    }
    return reading;
  }

  /** How many amounts came to what. */
  Multiset<Fate> fates() {
    return fates;
  }

  /** The amounts in wrong columns, in words. */
  List<String> faults() {
    return faults;
  }

  private void compare(Table<?> table) {
    Optional<? extends Table<?>> found = read.disclosure().find(table.kind());
    if (found.isEmpty()) {
      compareWithoutKind(table);
      return;
    }
    List<? extends Row> rows = rows(table);
    List<? extends Row> same = rows(found.get());
    if (rows.size() != same.size()) {
      wrong(table, "has " + same.size() + " rows instead of " + rows.size());
      return;
    }
    for (int row = 0; row < rows.size(); row++) {
      compare(table, rows.get(row), open(found.get(), same.get(row)), same.get(row).cells());
    }
  }

  /** The rows; those that print indicators only are not counted, as they may be told as one. */
  private static List<? extends Row> rows(Table<?> table) {
    return table.schema().indicators().isEmpty()
        ? table.rows()
        : table.rows().stream().filter(row -> printsAmount(table, row)).toList();
  }

  private static boolean printsAmount(Table<?> table, Row row) {
    return table.columns().stream()
        .map(PrintedColumn::column)
        .anyMatch(column -> column.asAmounts().isPresent() && !row.cells().isBlank(column));
  }

  private void compare(Table<?> table, Row row, Multiset<Amount> open, Cells same) {
    for (Column<?, ?> column : table.schema().columns()) {
      Column<?, Amount> amounts = column.asAmounts().orElse(null);
      if (amounts == null) {
        continue;
      }
      Optional<Amount> of = row.cells().find(amounts);
      Optional<Amount> placed = same.find(amounts);
      if (placed.isPresent() && !placed.equals(of)) {
        wrong(table, row + ": " + amounts.id() + " is " + placed + " for " + of);
      } else if (placed.isPresent()) {
        fates.add(Fate.PLACED);
      } else if (of.isPresent() && open.remove(of.get())) {
        fates.add(Fate.LEFT);
      } else if (of.isPresent()) {
        wrong(table, row + ": lost " + of);
      }
    }
  }

  private void wrong(Table<?> table, String what) {
    fates.add(Fate.WRONG);
    faults.add(table.title() + ": " + what);
  }

  private void compareWithoutKind(Table<?> table) {
    Multiset<Amount> kept = HashMultiset.create();
    read.disclosure().others().stream()
        .filter(other -> other.title().equals(table.title()))
        .forEach(other -> other.rows().forEach(row -> kept.addAll(open(other, row))));
    Multiset<Amount> texts = texts(table);
    for (Row row : table.rows()) {
      for (Column<?, ?> column : table.schema().columns()) {
        Optional<Amount> of = column.asAmounts().flatMap(row.cells()::find);
        if (of.isEmpty()) {
          continue;
        }
        if (kept.remove(of.get())) {
          fates.add(Fate.WITHOUT_KIND);
        } else if (texts.remove(of.get())) {
          fates.add(Fate.TEXT);
        } else {
          wrong(table, row + ": lost " + of.get());
        }
      }
    }
    boolean told = read.problems().stream().anyMatch(problem -> MISSING.contains(problem.code()));
    if (!told && table.rows().stream().anyMatch(row -> printsAmount(table, row))) {
      wrong(table, "is missing, and nothing tells it");
    }
  }

  /** The amounts that stand in texts, of blocks that are no tables and of rows. */
  private Multiset<Amount> texts(Table<?> table) {
    Multiset<Amount> texts = HashMultiset.create();
    Stream.concat(
            read.disclosure().unrecognised().stream()
                .flatMap(block -> block.lines().stream().flatMap(List::stream)),
            read.disclosure().others().stream()
                .filter(other -> other.title().equals(table.title()))
                .flatMap(FlatReading::textsOfRows))
        .flatMap(Splitter.on(CharMatcher.whitespace())::splitToStream)
        .forEach(text -> Amount.find(text, table.unit()).ifPresent(texts::add));
    return texts;
  }

  /** What the rows of a table print in columns of texts. */
  private static Stream<String> textsOfRows(Table<?> table) {
    return table.columns().stream()
        .map(PrintedColumn::column)
        .filter(column -> column.asAmounts().isEmpty())
        .flatMap(column -> table.rows().stream().flatMap(row -> row.cells().find(column).stream()))
        .map(Object::toString);
  }

  /** The amounts of a row that stand in no column of its kind. */
  private static Multiset<Amount> open(Table<?> table, Row row) {
    Multiset<Amount> open = HashMultiset.create();
    for (PrintedColumn printed : table.columns()) {
      if (printed.column().isOther()) {
        printed.column().asAmounts().flatMap(row.cells()::find).ifPresent(open::add);
      }
    }
    return open;
  }
}
