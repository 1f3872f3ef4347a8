package dev.yusuan.schema;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.text.ContactMask;
import dev.yusuan.text.Excerpt;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row (单元格), by column: a value, a mark, or blank.
 *
 * <p>Texts that stand in the row but in no column are kept in printed order as {@link #unplaced()}.
 */
public final class Cells {
  private final ImmutableList<Column<?>> columns;
  private final @Nullable Object[] contents;
  private final ImmutableList<String> unplaced;

  private Cells(
      ImmutableList<Column<?>> columns,
      @Nullable Object[] contents,
      ImmutableList<String> unplaced) {
    this.columns = columns;
    this.contents = contents;
    this.unplaced = unplaced;
  }

  /** A builder of a row of the described table. */
  public static Builder builder(TableSchema<?> schema) {
    return new Builder(schema.columns());
  }

  /** The value in a column; empty where the cell is blank or holds a mark. */
  @SuppressWarnings("unchecked") // the builder checked the type
  public <V> Optional<V> find(Column<V> column) {
    Object content = content(column);
    return content instanceof Mark ? Optional.empty() : Optional.ofNullable((V) content);
  }

  /** The mark in a column; empty where the cell is blank or holds a value. */
  public Optional<Mark> mark(Column<?> column) {
    return content(column) instanceof Mark mark ? Optional.of(mark) : Optional.empty();
  }

  /** Whether nothing is printed in a column. */
  public boolean isBlank(Column<?> column) {
    return content(column) == null;
  }

  /** The texts that stand in the row but in no column, in printed order. */
  public ImmutableList<String> unplaced() {
    return unplaced;
  }

  /** Whether the cells are of a row of the described table. */
  public boolean isOf(TableSchema<?> schema) {
    return columns.equals(schema.columns());
  }

  /** A builder that starts from these cells. */
  public Builder toBuilder() {
    Builder builder = new Builder(columns);
    System.arraycopy(contents, 0, builder.contents, 0, contents.length);
    unplaced.forEach(builder::unplaced);
    return builder;
  }

  /** What stands in a column: a value, a {@link Mark}, or null where nothing is printed. */
  public @Nullable Object content(Column<?> column) {
    return contents[index(columns, column)];
  }

  private static int index(ImmutableList<Column<?>> columns, Column<?> column) {
    if (!column.isOneOf(columns)) {
      throw new IllegalArgumentException(
          "this table has no column " + column + "; it has " + columns);
    }
    return column.index();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cells that
        && columns.equals(that.columns)
        && Arrays.equals(contents, that.contents)
        && unplaced.equals(that.unplaced);
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(contents), unplaced);
  }

  /** What is printed, in standard order: names and codes bare, amounts with their column. */
  @Override
  public String toString() {
    String placed = describe(column -> true);
    return unplaced.isEmpty() ? placed : placed + "  unplaced " + ContactMask.maskLine(unplaced);
  }

  /** What is printed in a column of amounts and in the columns below it, for people to read. */
  public String describe(Column<Amount> whole) {
    return describe((Column<?> column) -> isBelow(column, whole));
  }

  /** What is printed in the columns from the first to the last, for people to read. */
  public String describe(Column<?> first, Column<?> last) {
    return describe(
        (Column<?> column) -> first.index() <= column.index() && column.index() <= last.index());
  }

  private String describe(Predicate<Column<?>> shown) {
    String placed =
        columns.stream()
            .filter(column -> !isBlank(column) && shown.test(column))
            .map(this::describeCell)
            .collect(Collectors.joining("  "));
    return placed.isEmpty() ? "(blank)" : placed;
  }

  private static boolean isBelow(Column<?> column, Column<Amount> whole) {
    return column == whole || column.parent().filter(above -> isBelow(above, whole)).isPresent();
  }

  private String describeCell(Column<?> column) {
    Object content = content(column);
    if (content instanceof Amount amount) {
      return column.id() + "=" + amount;
    }
    if (content instanceof Mark) {
      return column.id() + "=“" + content + "”";
    }
    return Excerpt.of(String.valueOf(content));
  }

  /** Collects the cells of a row. Not thread-safe. */
  public static final class Builder {
    private final ImmutableList<Column<?>> columns;
    private final @Nullable Object[] contents;
    private final ImmutableList.Builder<String> unplaced = ImmutableList.builder();

    private Builder(ImmutableList<Column<?>> columns) {
      this.columns = columns;
      this.contents = new Object[columns.size()];
    }

    /**
     * Sets the value in a column.
     *
     * @throws IllegalArgumentException if the column is of another table or the value is blank text
     */
    public <V> Builder put(Column<V> column, V value) {
      if (value instanceof String text && text.isBlank()) {
        throw new IllegalArgumentException("a blank cell is left out, not set: " + column);
      }
      contents[index(columns, column)] = column.type().valueClass().cast(value);
      return this;
    }

    /**
     * Sets a mark in a column.
     *
     * @throws IllegalArgumentException if the column is of another table, or what is printed is a
     *     value of the column's type; see {@link CellType#allowsMark}
     */
    public Builder mark(Column<?> column, Mark mark) {
      if (!column.type().allowsMark(mark.printed())) {
        throw new IllegalArgumentException("“" + mark + "” is no mark in the column " + column);
      }
      contents[index(columns, column)] = mark;
      return this;
    }

    /** Leaves a column blank. */
    public Builder blank(Column<?> column) {
      contents[index(columns, column)] = null;
      return this;
    }

    /** Adds a text that stands in the row but in no column. */
    public Builder unplaced(String text) {
      unplaced.add(text);
      return this;
    }

    /** The cells collected so far. */
    public Cells build() {
      return new Cells(columns, contents.clone(), unplaced.build());
    }
  }
}
