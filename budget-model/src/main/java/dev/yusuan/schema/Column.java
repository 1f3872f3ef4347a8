package dev.yusuan.schema;

import com.google.common.collect.ImmutableList;
import dev.yusuan.catalog.BudgetFund;
import dev.yusuan.money.Amount;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table (栏目), described once: its id, its standard title, its type, and what it adds
 * up to.
 *
 * <p>Two columns are equal only if they are the same object.
 *
 * @param <R> the type of the rows of its table, which keeps it from other tables
 * @param <V> the type of its values
 */
public final class Column<R extends Row, V> {
  private final String id;
  private final String title;
  private final CellType<V> type;
  private final int index;
  private final @Nullable Column<R, Amount> parent;
  private final @Nullable Relation relation;
  private final ColumnRoles roles;

  /** All columns of its table; known once the description of the table is finished. */
  private ImmutableList<Column<?, ?>> family = ImmutableList.of();

  Column(
      String id,
      String title,
      CellType<V> type,
      int index,
      @Nullable Column<R, Amount> parent,
      @Nullable Relation relation,
      ColumnRoles roles) {
    this.id = id;
    this.title = title;
    this.type = type;
    this.index = index;
    this.parent = parent;
    this.relation = relation;
    this.roles = roles;
  }

  /** The stable id, unique in its table: {@code basic.personnel.wages}. */
  public String id() {
    return id;
  }

  /** The standard title in Chinese; what a document prints is in its table's printed columns. */
  public String title() {
    return title;
  }

  /** What its cells hold. */
  public CellType<V> type() {
    return type;
  }

  /** The 0-based place among the columns of its schema. */
  public int index() {
    return index;
  }

  /** The column that this one is a part of. */
  public Optional<Column<R, Amount>> parent() {
    return Optional.ofNullable(parent);
  }

  /** How this column stands to its parent; empty where there is no parent. */
  public Optional<Relation> relation() {
    return Optional.ofNullable(relation);
  }

  /** The phase that its figures belong to; this year's budget where the header says none. */
  public Phase phase() {
    return roles.phase();
  }

  /** The budget whose money it holds (四本预算); empty where it holds that of several or of none. */
  public Optional<BudgetFund> fund() {
    return roles.fund();
  }

  /** Whether it plays the given role in its table. */
  public boolean is(ColumnRole role) {
    return roles.roles().contains(role);
  }

  /** This column, if it holds amounts. */
  @SuppressWarnings("unchecked") // the type is checked
  public Optional<Column<R, Amount>> asAmounts() {
    return type == (Object) CellType.AMOUNT
        ? Optional.of((Column<R, Amount>) this)
        : Optional.empty();
  }

  /** Whether it stands under a heading that the description of its table does not know (未识别栏目). */
  public boolean isOther() {
    return index >= family.size() && !family.isEmpty();
  }

  /** Makes it one of the columns of a table, once. */
  void join(ImmutableList<Column<?, ?>> columns) {
    if (!family.isEmpty()) {
      throw new IllegalStateException("already a column of a table: " + this);
    }
    family = columns;
  }

  /** Whether it is one of the columns of a table, given by the list that it joined. */
  @SuppressWarnings("ReferenceEquality") // each table has one list
  boolean isOneOf(ImmutableList<Column<?, ?>> columns) {
    return family == columns;
  }

  static ImmutableList<Column<?, Amount>> amountsOf(ImmutableList<Column<?, ?>> columns) {
    return columns.stream()
        .flatMap(column -> column.asAmounts().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The id and the standard title. */
  @Override
  public String toString() {
    return id + " " + title;
  }
}
