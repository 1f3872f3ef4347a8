package dev.yusuan.comparison;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.TableKind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The amounts of a subject (科目, 项目) of a table in several disclosures.
 *
 * @param table the table
 * @param subject the code of the subject; its name where it has none, such as that of a project
 * @param name the printed name, of the first that prints it
 * @param renaming its names, where they differ
 * @param measure the title of the column
 * @param unit the unit that the disclosures print, not that of the amounts here; 元 where they print
 *     several
 * @param isSum whether an amount is the sum of several rows, which its disclosure may not print
 * @param amounts the amount in each disclosure, in yuan; empty where it prints none
 */
public record SubjectAmounts(
    TableKind<?> table,
    String subject,
    String name,
    Optional<Renaming> renaming,
    String measure,
    AmountUnit unit,
    boolean isSum,
    ImmutableList<Optional<BigDecimal>> amounts) {

  /** The name that a disclosure prints; where it prints none, that of the first that does. */
  public String name(int disclosure) {
    return renaming
        .map(names -> names.names().get(disclosure))
        .filter(own -> !own.isEmpty())
        .orElse(name);
  }
}
