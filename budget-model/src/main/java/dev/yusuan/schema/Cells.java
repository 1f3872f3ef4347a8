package dev.yusuan.schema;

import com.google.common.collect.ImmutableList;
import dev.yusuan.contact.ContactHeader;
import dev.yusuan.contact.ContactMask;
import dev.yusuan.money.Amount;
import dev.yusuan.text.Excerpt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  private final ImmutableList<Column<?, ?>> columns;
  private final @Nullable Object[] contents;
  private final ImmutableList<String> unplaced;

  private Cells(
      ImmutableList<Column<?, ?>> columns,
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
  public <V> Optional<V> find(Column<?, V> column) {
    Object content = content(column);
    boolean absent =
        content instanceof Mark
            || (column.isOther() && !column.type().valueClass().isInstance(content));
    return absent ? Optional.empty() : Optional.ofNullable((V) content);
  }

  /** The mark in a column; empty where the cell is blank or holds a value. */
  public Optional<Mark> mark(Column<?, ?> column) {
    return content(column) instanceof Mark mark ? Optional.of(mark) : Optional.empty();
  }

  /** Whether nothing is printed in a column. */
  public boolean isBlank(Column<?, ?> column) {
    return content(column) == null;
  }

  /** The texts that stand in the row but in no column, in printed order. */
  public ImmutableList<String> unplaced() {
    return unplaced;
  }

  /**
   * How many columns that the description does not know the row reaches to, blank ones included.
   */
  public int others() {
    return Math.max(contents.length - columns.size(), 0);
  }

  /** Whether nothing is printed in the columns from the first to the last. */
  boolean isBlank(Column<?, ?> first, Column<?, ?> last) {
    return contents(first, last).stream().allMatch(Objects::isNull);
  }

  private List<@Nullable Object> contents(Column<?, ?> first, Column<?, ?> last) {
    return Arrays.asList(withBlanks()).subList(first.index(), last.index() + 1);
  }

  /** The contents with the blank cells at the end, as far as the description knows columns. */
  private @Nullable Object[] withBlanks() {
    return Arrays.copyOf(contents, Math.max(contents.length, columns.size()));
  }

  /** Without blank cells at the end, which take room and say nothing. */
  private static @Nullable Object[] trimmed(@Nullable Object[] contents) {
    int length = contents.length;
    while (length > 0 && contents[length - 1] == null) {
      length--;
    }
    return Arrays.copyOf(contents, length);
  }

  boolean equals(Cells other, Column<?, ?> first, Column<?, ?> last) {
    return columns.equals(other.columns)
        && contents(first, last).equals(other.contents(first, last));
  }

  int hashCode(Column<?, ?> first, Column<?, ?> last) {
    return contents(first, last).hashCode();
  }

  /** Whether the cells are of a row of the described table. */
  public boolean isOf(TableSchema<?> schema) {
    return columns.equals(schema.columns());
  }

  /** A builder that starts from these cells. */
  public Builder toBuilder() {
    Builder builder = new Builder(columns);
    builder.contents = contents.clone();
    unplaced.forEach(builder::unplaced);
    return builder;
  }

  /** What stands in a column: a value, a {@link Mark}, or null where nothing is printed. */
  public @Nullable Object content(Column<?, ?> column) {
    int index = index(columns, column);
    return index < contents.length ? contents[index] : null;
  }

  private static int index(ImmutableList<Column<?, ?>> columns, Column<?, ?> column) {
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

  /** The same cells with ＊＊＊ in place of contacts, as far as the row alone tells them. */
  public Cells withoutContacts() {
    return withoutContacts(ContactHeader.NONE, ImmutableList.of());
  }

  /**
   * The same cells with ＊＊＊ in place of contacts; these themselves where there are none.
   *
   * @param header the titles of the given columns
   */
  public Cells withoutContacts(ContactHeader header, List<? extends Column<?, ?>> titled) {
    if (!header.namesContacts() && !DiscreetCells.mayHoldContacts(contents, unplaced)) {
      return DiscreetCells.areTyped(contents)
          ? new Cells(columns, DiscreetCells.withoutTyped(contents), unplaced)
          : this;
    }
    @Nullable Object[] all = withBlanks();
    List<Integer> order = order(titled, all.length);
    ImmutableList<String> texts = DiscreetCells.texts(all, order, unplaced);
    ImmutableList<String> masked = header.mask(texts);
    if (masked.equals(texts) && !DiscreetCells.areTyped(contents)) {
      return this;
    }
    return new Cells(
        columns,
        trimmed(DiscreetCells.contents(all, order, masked)),
        masked.subList(order.size(), masked.size()));
  }

  private List<Integer> order(List<? extends Column<?, ?>> first, int length) {
    List<Integer> order = new ArrayList<>(length);
    boolean[] taken = new boolean[length];
    for (Column<?, ?> column : first) {
      int index = index(columns, column);
      if (index < length && !taken[index]) {
        taken[index] = true;
        order.add(index);
      }
    }
    for (int i = 0; i < length; i++) {
      if (!taken[i]) {
        order.add(i);
      }
    }
    return order;
  }

  /** What is printed, in standard order: names and codes bare, amounts with their column. */
  @Override
  public String toString() {
    return withoutContacts().describe();
  }

  private String describe() {
    String placed = describe((Column<?, ?> column) -> true) + describeOthers();
    return unplaced.isEmpty()
        ? placed
        : placed + "  unplaced " + unplaced.stream().map(Cells::untitled).toList();
  }

  /** A text whose title the row does not know, and which may be a person's. */
  private static String untitled(Object content) {
    return content instanceof String text
        ? Excerpt.of(ContactMask.maskUntitled(text))
        : Excerpt.of(String.valueOf(content));
  }

  /** What is printed in the columns from the first to the last, for people to read. */
  public String describe(Column<?, ?> first, Column<?, ?> last) {
    return describe(
        (Column<?, ?> column) -> first.index() <= column.index() && column.index() <= last.index());
  }

  private String describe(Predicate<Column<?, ?>> shown) {
    String placed =
        columns.stream()
            .filter(column -> !isBlank(column) && shown.test(column))
            .map(this::describeCell)
            .collect(Collectors.joining("  "));
    return placed.isEmpty() ? "(blank)" : placed;
  }

  private String describeOthers() {
    StringBuilder others = new StringBuilder();
    for (int i = columns.size(); i < contents.length; i++) {
      if (contents[i] != null) {
        others.append("  ").append(untitled(contents[i]));
      }
    }
    return others.toString();
  }

  private String describeCell(Column<?, ?> column) {
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
    private final ImmutableList<Column<?, ?>> columns;
    private @Nullable Object[] contents;
    private ImmutableList.@Nullable Builder<String> unplaced;

    private Builder(ImmutableList<Column<?, ?>> columns) {
      this.columns = columns;
      this.contents = new Object[columns.size()];
    }

    /**
     * Sets the value in a column.
     *
     * @throws IllegalArgumentException if the column is of another table, the cell is filled
     *     already, or the value is blank text
     */
    public <V> Builder put(Column<?, V> column, V value) {
      requireBlank(column);
      return replace(column, value);
    }

    /**
     * Sets the value in a column, in place of what is there.
     *
     * @throws IllegalArgumentException if the column is of another table or the value is blank text
     */
    public <V> Builder replace(Column<?, V> column, V value) {
      if (value == null) {
        throw new NullPointerException("no value for the column " + column);
      }
      if (value instanceof String text && text.isBlank()) {
        throw new IllegalArgumentException("a blank cell is left out, not set: " + column);
      }
      return set(column, column.type().valueClass().cast(value));
    }

    private void requireBlank(Column<?, ?> column) {
      int index = index(columns, column);
      if (index < contents.length && contents[index] != null) {
        throw new IllegalArgumentException(
            "the cell is filled already, with “"
                + Excerpt.of(String.valueOf(contents[index]))
                + "”: "
                + column);
      }
    }

    /**
     * Sets a mark in a column.
     *
     * @throws IllegalArgumentException if the column is of another table, the cell is filled
     *     already, or what is printed is a value of the column's type; see {@link
     *     CellType#allowsMark}
     */
    public Builder mark(Column<?, ?> column, Mark mark) {
      requireBlank(column);
      if (!column.type().allowsMark(mark.printed())) {
        throw new IllegalArgumentException("“" + mark + "” is no mark in the column " + column);
      }
      return set(column, mark);
    }

    /** Leaves a column blank. */
    public Builder blank(Column<?, ?> column) {
      return set(column, null);
    }

    private Builder set(Column<?, ?> column, @Nullable Object content) {
      int index = index(columns, column);
      if (index >= contents.length) {
        contents = Arrays.copyOf(contents, index + 1);
      }
      contents[index] = content;
      return this;
    }

    /** Adds a text that stands in the row but in no column. */
    public Builder unplaced(String text) {
      if (unplaced == null) {
        unplaced = ImmutableList.builder();
      }
      unplaced.add(text);
      return this;
    }

    /** The cells collected so far. */
    public Cells build() {
      return new Cells(
          columns, trimmed(contents), unplaced == null ? ImmutableList.of() : unplaced.build());
    }
  }
}
