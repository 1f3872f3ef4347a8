package dev.yusuan.io.csv;

import dev.yusuan.code.DepartmentEconomicCode;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.GovernmentEconomicCode;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Phase;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.Excerpt;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A printed amount with all that tells which it is (一条数据): a line of {@code facts.csv}.
 *
 * @param document the document that prints it
 * @param row the row that it stands in
 * @param measure the id of its column; empty for a column that no kind of table knows
 * @param measureLabel the printed heading of the column
 * @param phase whether the column is of this year's budget or of another phase; empty for a column
 *     that no kind of table knows
 * @param amount the amount as printed
 * @param place where it is printed
 */
public record Fact(
    Document document,
    Row row,
    Optional<String> measure,
    String measureLabel,
    Optional<Phase> phase,
    Amount amount,
    Place place) {

  /**
   * The document.
   *
   * @param name what the column {@code document} says, such as the name of the source
   * @param fiscalYear the budget year
   * @param issuerKind a department's budget or a unit's
   * @param issuerCode the code of who issued it
   * @param issuer the name of who issued it
   */
  public record Document(
      String name,
      OptionalInt fiscalYear,
      Optional<DisclosureKind> issuerKind,
      Optional<UnitCode> issuerCode,
      Optional<String> issuer) {}

  /**
   * The row, and the table that it is of.
   *
   * @param table the kind of table
   * @param tableNumber which of that kind, from 1
   * @param tableTitle the printed title
   * @param number the row's own number, from 1
   * @param level whether it is a total, a unit, a class or an item; empty where that is not known
   * @param parent the number of the row that it is part of
   * @param isLeaf whether amounts are counted once if those of all such rows are added up
   * @param unit the unit code that it prints
   * @param ownerUnit the unit code that it prints or that it is below
   * @param function its functional code
   * @param functionClass the functional class of that code, or of the name in a summary
   * @param departmentEconomic its code of the departments' economic classification
   * @param governmentEconomic its code of the governments' economic classification
   * @param project its project code
   * @param label its printed name
   */
  public record Row(
      TableKind<?> table,
      int tableNumber,
      String tableTitle,
      int number,
      Optional<RowLevel> level,
      OptionalInt parent,
      boolean isLeaf,
      Optional<UnitCode> unit,
      Optional<UnitCode> ownerUnit,
      Optional<FunctionCode> function,
      Optional<FunctionCode> functionClass,
      Optional<DepartmentEconomicCode> departmentEconomic,
      Optional<GovernmentEconomicCode> governmentEconomic,
      Optional<ProjectCode> project,
      Optional<String> label) {}

  /**
   * Where it is printed; all empty where that is not known.
   *
   * @param page the page or sheet
   * @param line the line, from 1
   * @param cell the cell of that line, from 1
   * @param inferred why it stands in this column, where the document does not print that
   */
  public record Place(
      Optional<String> page, OptionalInt line, OptionalInt cell, Optional<String> inferred) {
    static final Place UNKNOWN =
        new Place(Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
  }

  /** The document, the table and the row, what the row and the column are called, the amount. */
  @Override
  public String toString() {
    return document.name()
        + " "
        + row.table()
        + (row.tableNumber() == 1 ? "" : "." + row.tableNumber())
        + "["
        + row.number()
        + "] "
        + row.label().map(label -> Excerpt.of(label) + " ").orElse("")
        + Excerpt.of(measureLabel)
        + ": "
        + amount;
  }
}
